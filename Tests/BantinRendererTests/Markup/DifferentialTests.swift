import BantinModel
import BantinParser
import BantinRenderer
import CCMark
import Foundation
import Testing

/// What libcmark's own renderer makes of a text.
private func reference(_ text: String) -> String {
    guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_UNSAFE) else { return "" }
    defer { free(html) }
    return String(cString: html)
}

private func ours(_ text: String) -> String {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "a.md", text: "---\n---\n" + text)
    let document = parseBody(of: source, allowsRawHTML: true, diagnostics: &diagnostics)
    let parts = MarkupParts(address: { $0 }, partial: { _ in "" }, printed: { _, _ in "" })
    return HTMLWriter(figures: [], parts: parts).html(document)
}

@Suite struct DifferentialTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func theTreeAsHTMLIsWhatLibcmarkWrites(seed: UInt64) {
        var soup = MarkdownSoup(seed: seed)
        var differences = 0
        for _ in 0..<1_500 where differences < 5 {
            let text = soup.document()
            if ours(text) != reference(text) {
                differences += 1
                Issue.record("seed \(seed): \(text.debugDescription)\n\(ours(text))\n≠\n\(reference(text))")
            }
        }
    }
}
