import BantinModel
import Testing

@testable import BantinParser

/// Mistakes that an author can make in a Markdown text: each with its place, and every message in both languages.
@Suite struct MarkdownDiagnosticsTests {
    @Test(arguments: mistypedNotations + misplacedFigures + linkMistakes + htmlMistakes + lostContent)
    func everyMistakeIsReportedAtItsPlace(finding: MarkdownMistake) {
        let sample = MarkedSample(finding.marked)
        var diagnostics = Diagnostics()
        let source = SourceText(path: "content/notes/a.md", text: sample.text)
        _ = parseBody(of: source, allowsRawHTML: false, diagnostics: &diagnostics)
        #expect(sample.describe(diagnostics) == finding.expected)
    }

    @Test(arguments: sound)
    func whatIsSoundIsNotReported(text: String) {
        var diagnostics = Diagnostics()
        _ = parseBody(of: SourceText(path: "a.md", text: text), allowsRawHTML: false, diagnostics: &diagnostics)
        #expect(diagnostics.all == [])
    }
}

private let sound = [
    "", "\n\n", "Có {{ members }} đảng viên, [13](figure:members.young) trẻ, [18 ha](figure:stated \"Báo cáo\").",
    #"\{{ chữ }} và \\{{ members }}, \}} và \{{ một nửa"#, "`{{ a` và `}}` và `figure: x` và ``{{ b }}``",
    "```\n{{ a\nfigure: x\n```", "{ a } và {b}", "reconfigure: x", "Figure: the members",
    #"[a\](b c)"#, #"\[a](b c)"#, "[a] (b)",
    "[a](../notes/x.md) [b](/static/a.pdf) [c](#muc) [d](https://a.vn) [e](mailto:a@b.vn) [f](tel:0269) <a@b.vn>",
    "[a](<nghị quyết.md>)", "1. a\n2. b\n3. c", "1. a\n1. b\n1. c", "30. a\n31. b\n32. c",
    #"2019\. Chi bộ"#, "Năm\n2019. Chi bộ", "a | b và c - d", "    let x = 1", "```\nChi bộ\n```",
    "~~~\n    Chi bộ\n~~~",
    "[a]\n\n[a]: /b", "[*chữ*][Ả  B]\n\n[ả b]:\n/c\n'd'", "> [a]: /b\n\n[a][]", "![hình](/a.jpg)", "![`a`](/a.jpg)",
    "{{> bảng }}", "  {{> charts/a}}  ", "- {{> bảng}}", "> {{> bảng}}",
]

/// A marked text (see MarkedSample) and what has to be found in it.
struct MarkdownMistake: Sendable, CustomTestStringConvertible {
    let name: String
    let marked: String
    let expected: String

    init(_ name: String, _ marked: String, _ expected: String) {
        self.name = name
        self.marked = marked
        self.expected = expected
    }

    var testDescription: String { name }
}
