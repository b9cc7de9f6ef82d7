import BantinModel

@testable import bantin

extension Diagnostics {
    /// The findings as plain text in English, without source lines.
    var plainText: String {
        DiagnosticsText(language: .english, style: .plain).text(of: sorted) { _, _ in nil }
    }
}
