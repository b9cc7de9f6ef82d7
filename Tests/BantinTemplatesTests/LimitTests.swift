import BantinTemplates
import Testing

/// Templates that are too deep, too large or merely large.
struct LimitTests {
    private func nested(_ levels: Int) -> String {
        String(repeating: "{{#a}}", count: levels) + "x" + String(repeating: "{{/a}}", count: levels)
    }

    @Test func aHundredLevelsAreFine() {
        #expect(render(nested(100), with: ["a": true]) == "x")
    }

    @Test(arguments: [101, 5_000, 20_000])
    func moreThanAHundredAreNot(levels: Int) {
        let (templates, mistakes) = Templates.compile([TemplateFile(name: "a.txt", path: "a", text: nested(levels))])
        #expect(
            mistakes.map(Words.init) == [
                Words(.syntax, "“{{#a}}” nằm sâu quá 100 tầng", "“{{#a}}” is nested deeper than 100 levels")
            ])
        #expect(mistakes.map(\.place) == [TemplatePlace(path: "a", line: 1, column: 601, length: 6)])
        #expect(templates.check("a.txt", against: .object([:])).isEmpty)
    }

    @Test func theLevelsOfPartialsAddUp() {
        let half = nested(50).replacingX(with: "{{>b}}")
        let words = Words(
            .other, "“{{#a}}” nằm sâu quá 100 tầng, kể cả các mẫu gọi nó",
            "“{{#a}}” is nested deeper than 100 levels, the templates that call it counted")
        #expect(render(half, with: ["a": true], files: ["b": nested(49)]) == "x")
        expectMistakes(
            [
                MarkedTemplate("page.html", half),
                MarkedTemplate("b.html", nested(49).replacingX(with: "⟦{{#a}}⟧{{b}}{{/a}}")),
            ],
            shape: .object(["a": .flag]), [words])
    }

    @Test func aPageThatGrowsWithoutMeasureIsRefused() {
        let files = (0..<30).map {
            TemplateFile(name: "t\($0).txt", path: "t\($0)", text: $0 == 29 ? "" : "{{>t\($0 + 1)}}{{>t\($0 + 1)}}")
        }
        let (templates, mistakes) = Templates.compile(files)
        #expect(mistakes.isEmpty)
        #expect(
            templates.check("t0.txt", against: .object([:])).map(Words.init) == [
                Words(
                    .other, "trang có hơn 100000 thẻ, tính cả các mẫu được gọi nhiều lần",
                    "the page consists of more than 100000 tags, templates counted as often as they are used")
            ])
    }

    @Test func aChainOfManyTemplatesIsRefusedWithoutHarm() {
        let files = (0..<20_000).map {
            TemplateFile(name: "t\($0).txt", path: "t\($0)", text: "{{>t\(($0 + 1) % 20_000)}}")
        }
        let (templates, mistakes) = Templates.compile(files)
        #expect(mistakes.map(\.kind) == [.circularPartial])
        #expect(templates.check("t0.txt", against: .object([:])).map(\.kind) == [.other])
    }

    @Test func aMegabyteIsCompiledCheckedAndRendered() {
        let line = "  <td>Chi bộ An Điền Nam: {{name}}</td>{{! \(String(repeating: "Đ", count: 50)) }}\n"
        let count = 1_000_000 / line.utf8.count
        let output = render(String(repeating: line, count: count), with: ["name": "A&B"], ending: "html")
        #expect(output.utf8.count == count * "  <td>Chi bộ An Điền Nam: A&amp;B</td>\n".utf8.count)
    }

    @Test(arguments: [
        "{{", "{{{", "}}", "{{/a}}", "{{#a}}", "{{a b}}", "{{", "{{! ", "\u{301}", "{{<a}} x", "{{$a}}\n ",
    ])
    func oneFragmentManyTimesIsCompiled(fragment: String) {
        let text = String(repeating: fragment, count: 50_000 / fragment.utf8.count)
        let (templates, _) = Templates.compile([TemplateFile(name: "a.html", path: "a", text: text)])
        #expect(templates.contains("a.html"))
    }
}

extension String {
    fileprivate func replacingX(with other: String) -> String {
        split(separator: "x", omittingEmptySubsequences: false).joined(separator: other)
    }
}
