import BantinModel
import Testing

@testable import BantinParser

/// Parses what follows `title: ` as its value would be parsed, `value` being what YAML makes of it.
private func prose(_ line: String, value: String? = nil) -> (prose: Prose, sample: MarkedSample, found: Diagnostics) {
    let sample = MarkedSample("title: " + line)
    let source = SourceText(path: "a.md", text: sample.text)
    let marks = MarkedText(source, utf8Range: 0..<sample.text.utf8.count, form: .yaml)
    var diagnostics = Diagnostics()
    let place = BantinModel.SourceLocation(path: "a.md", line: 1, column: 8, length: 3)
    let marked = value.map { yaml(of: $0, marks) } ?? String(marks.text.dropFirst("title: ".count))
    return (parseProse(marked, in: marks, at: place, diagnostics: &diagnostics), sample, diagnostics)
}

/// Writes the marks into a value: ① for the first, and so on.
private func yaml(of value: String, _ marks: MarkedText) -> String {
    var result = value
    for (index, digit) in "①②③".enumerated() {
        let mark = String(decoding: markBytes(index), as: UTF8.self)
        result = result.split(separator: digit, omittingEmptySubsequences: false).joined(separator: mark)
    }
    return result
}

@Suite struct ProseTests {
    @Test func aValueIsOneParagraphOfInlines() {
        let result = prose(#"*Có* {{ a }} người, ⟦[13](figure:b)⟧ trẻ và [x](/y) \{{ z }}"#)
        #expect(result.found.all == [])
        #expect(
            result.prose.dump == #"""
                emphasis
                  "Có"
                " "
                figure 0 computed a 1:13+7
                " người, "
                figure 1 proven b by "13" 1:28+14
                  "13"
                " trẻ và "
                link /y 1:50+7
                  "x"
                " {{ z }}"
                """#)
    }

    @Test(arguments: ["1. Kết nạp", "# một", "- hai", "> ba", "2019. Chi bộ", "    bốn", "[a]: b", "```", "***", "<b"])
    func whatWouldBeginABlockIsText(line: String) {
        let result = prose(line)
        #expect(result.prose.inlines == [.text(line.trimmed)])
        #expect(result.found.all == [])
    }

    @Test func aQuotedValueHasExactPlacesToo() {
        let result = prose(#""Có ⟦[a](javascript:x)⟧ {{ b }}""#, value: #"Có [a](javascript:x) ①"#)
        #expect(result.sample.describe(result.found).hasPrefix("① link-scheme\n"))
        #expect(result.prose.figures.map(\.location.column) == [30])
    }

    @Test func figuresOfAFoldedValueHaveExactPlaces() {
        let result = prose(
            ">\n  Có ⟦{{ a }}⟧\n  người, ⟦[13](figure:b)⟧ ⟦[4] (figure:c)⟧",
            value: "Có ① người, [13](figure:②b) [4] (figure:③c)")
        #expect(result.prose.figures.map { result.sample.name(of: $0.location) } == ["①", "②"])
        #expect(result.sample.describe(result.found).hasPrefix("③ leftover-notation\n"))
    }

    @Test func aLinkOfAFoldedValueHasThePlaceOfTheValue() {
        let result = prose(">\n  Có\n  [a](ftp:x)", value: "Có [a](ftp:x)")
        #expect(result.found.all.map(\.location.description) == ["a.md:1:8"])
    }

    @Test func anEmptyValueHasNoInlines() {
        #expect(prose("  ").prose.inlines == [])
    }

    @Test(arguments: [
        (
            "a ⟦<b>⟧x</b>",
            """
            ① raw-html
              mã HTML “<b>” không dùng được trong bài | the HTML “<b>” cannot be used in a text
              - viết bằng Markdown, ví dụ **chữ đậm** | write Markdown, for example **bold**
            """
        ),
        (
            "a ⟦<!-- b -->⟧",
            """
            ① raw-html
              chú thích HTML “<!-- -->” không dùng được trong bài | the HTML comment “<!-- -->” cannot be used in a text
              - muốn bỏ một đoạn ra ngoài, hãy xóa đoạn đó | to leave something out, delete it
            """
        ),
        (
            "⟦{{> bảng }}⟧",
            """
            ① misplaced-figure
              “{{> bảng}}” chỉ đặt được trong thân bài | “{{> bảng}}” can only stand in the body of a text
              - hãy chuyển xuống dưới dòng “---” thứ hai | move it below the second “---”
            """
        ),
        (
            "a ⟦}}⟧ b",
            """
            ① leftover-notation
              “}}” không có “{{” mở trước trên cùng một dòng | “}}” is not opened by “{{” on the same line
              - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ members }} | a figure has two pairs of braces on one line: {{ members }}
              - muốn in ra chính dấu ngoặc, viết \\{{ … }} | to print the braces themselves, write \\{{ … }}
            """
        ),
    ])
    func whatCannotStandInAValueIsReported(line: String, expected: String) {
        let result = prose(line)
        #expect(result.sample.describe(result.found) == expected)
    }

    @Test(arguments: ["a\n\nb", "a\n- b", "a\n> b"])
    func severalBlocksInAValueAreReported(value: String) {
        let result = prose("⟦abc⟧", value: value)
        #expect(
            result.sample.describe(result.found) == """
                ① invalid-value
                  ở đây chỉ viết được một đoạn văn, không có danh sách, bảng hay tiêu đề | only one paragraph can stand here, without lists, tables or headings
                  - phần còn lại hãy viết dưới dòng “---” thứ hai | write the rest below the second “---”
                """)
    }

    @Test func aStrayBraceOfAValueThatWasRewrittenIsReported() {
        let result = prose(#"⟦"a⟧\u20}} b""#, value: "a }} b")
        #expect(result.found.all.map(\.rule) == [.leftoverNotation])
    }
}
