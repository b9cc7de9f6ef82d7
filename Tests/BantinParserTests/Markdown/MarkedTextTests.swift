import BantinModel
import Testing

@testable import BantinParser

/// Shows marks as `⟨index⟩`, so that expected texts can be read.
private func readable(_ marked: MarkedText) -> String {
    marked.text.replacingMarks { index, bytes, _ in bytes += Array("⟨\(index)⟩".utf8) }
}

private func marked(_ text: String, _ form: MarkedText.Form = .markdown) -> MarkedText {
    MarkedText(SourceText(path: "a.md", text: text), utf8Range: 0..<text.utf8.count, form: form)
}

@Suite struct MarkedTextTests {
    @Test(arguments: [
        ("Có {{ members }} đảng viên", "Có {⟨0⟩} đảng viên", "Có ⟨0⟩ đảng viên"),
        ("{{a}}{{b}}", "{⟨0⟩}{⟨1⟩}", "⟨0⟩⟨1⟩"),
        ("{{> charts/x }}", "{⟨0⟩}", "⟨0⟩"),
        ("[13](figure:members)", "[13](figure:⟨0⟩members)", "[13](figure:⟨0⟩members)"),
        ("[13](FIGURE:members)", "[13](FIGURE:⟨0⟩members)", "[13](FIGURE:⟨0⟩members)"),
        ("reconfigure: x, cấufigure: y", "reconfigure: x, cấufigure: y", "reconfigure: x, cấufigure: y"),
        (#"\{{ a }} {{ b }}"#, #"\{⟨0⟩{ a }⟨1⟩} {⟨2⟩}"#, "⟨0⟩ a ⟨1⟩ ⟨2⟩"),
        (#"\\{{ a }}"#, #"\\{⟨0⟩}"#, #"\\⟨0⟩"#),
        (#"\\\{{ a"#, #"\\\{⟨0⟩{ a"#, #"\\⟨0⟩ a"#),
        (#"\{{ a {{ b }}"#, #"\{⟨0⟩{ a {⟨1⟩}"#, "⟨0⟩ a ⟨1⟩"),
        (#"\}} x"#, #"\}} x"#, #"\}} x"#),
        ("{{ a\n}} b", "{⟨0⟩{ a\n}⟨1⟩} b", "⟨0⟩ a\n}} b"),
        ("`{{` và `}}`", "`{⟨0⟩{` và `}⟨1⟩}`", "`⟨0⟩` và `}}`"),
        ("{{ a {{ b }}", "{⟨0⟩{ a {⟨1⟩}", "⟨0⟩ a ⟨1⟩"),
        ("{{{ a }}} }", "{⟨0⟩} }", "⟨0⟩ }"),
        ("{ a } {} }", "{ a } {} }", "{ a } {} }"),
        ("{photo: {caption: {{a}}}}", "{photo: {caption: {⟨0⟩}}⟨1⟩}", "{photo: {caption: ⟨0⟩}}"),
    ])
    func everyNotationBecomesAMark(source: String, markdown: String, yaml: String) {
        #expect(readable(marked(source)) == markdown)
        #expect(readable(marked(source, .yaml)) == yaml)
        for form in [MarkedText.Form.markdown, .yaml] {
            let text = marked(source, form)
            #expect(text.restoring(text.text) == source)
        }
    }

    @Test func markdownMarksOfAProseKeepTheirSource() {
        let yaml = marked(#"title: Có {{ a }}, [1](figure:b), \{{ c }}"#, .yaml)
        let prose = MarkedText(prose: String(yaml.text.dropFirst("title: ".count)), of: yaml)
        #expect(readable(prose) == #"Có {⟨0⟩}, [1](figure:⟨1⟩b), \{⟨2⟩{ c }⟨3⟩}"#)
        #expect(prose.restoring(prose.text) == #"Có {{ a }}, [1](figure:b), \{{ c }}"#)
    }

    @Test func placesInTheMarkedTextArePlacesInTheSource() throws {
        let source = "---\nđầu: {{ a }} x\nsau: [1](figure:b) y\n"
        let text = MarkedText(
            SourceText(path: "a.md", text: source), utf8Range: 4..<source.utf8.count, form: .yaml)
        for word in ["đầu", "x", "sau", "[1]", "y"] {
            let marked = try #require(text.text.range(of: word)).lowerBound
            let expected = try #require(source.range(of: word)).lowerBound
            #expect(
                text.sourceOffset(ofMarked: text.text.utf8.distance(from: text.text.startIndex, to: marked))
                    == source.utf8.distance(from: source.startIndex, to: expected))
        }
        #expect(text.sourceOffset(ofMarked: text.text.utf8.count) == source.utf8.count)
    }

    @Test func moreNotationsThanMarksLeaveTheRestAsTheyAre() {
        let text = marked(String(repeating: "{{a}}", count: 65_536))
        #expect(text.marks.count == 65_534)
        #expect(text.firstUnmarked == 65_534 * 5)
        #expect(text.text.hasSuffix("}{{a}}{{a}}"))
        #expect(text.restoring(text.text) == text.source.text)
    }
}
