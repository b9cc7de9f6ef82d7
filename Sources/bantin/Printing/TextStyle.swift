import BantinModel

/// Colours for a terminal, or none.
enum TextStyle: Sendable {
    case plain
    case coloured

    func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: paint(text, "1;31")
        case .warning: paint(text, "1;33")
        }
    }

    func strong(_ text: String) -> String { paint(text, "1") }

    func faint(_ text: String) -> String { paint(text, "2") }

    private func paint(_ text: String, _ code: String) -> String {
        switch self {
        case .plain: text
        case .coloured: "\u{1B}[\(code)m\(text)\u{1B}[0m"
        }
    }
}
