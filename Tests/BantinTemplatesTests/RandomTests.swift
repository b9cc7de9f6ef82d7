import BantinTemplates
import BantinTestSupport
import Testing

/// What holds for every input. A failure prints the seed that makes it again.
struct RandomTests {
    private static let fragments = [
        "{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", "$", "<", ">", "!", "&", "=", ".", "a", "b", "p", " ", "\n",
        "\r\n", "\t", "Đ", "e\u{301}", "}}\u{301}", "🇻🇳", "{{#b}}", "{{/b}}", "{{^b}}", "{{a}}", "{{>p}}", "{{<p}}",
        "{{/p}}", "{{$a}}", "{{/a}}", "{{=", "\u{0}",
    ]
    private static let shape = Shape.object([
        "a": .text, "b": .list(.object(["a": .text, "c": .optional(.flag)])), "c": .flag, "o": .optional(.text),
        "p": .object(["a": .text]),
    ])
    private static let values: [Value] = [
        ["a": "<1\"", "b": [], "c": false, "o": .absent, "p": ["a": "'"]],
        ["a": "<2>", "b": [["a": "<", "c": .absent], ["a": ">", "c": true]], "c": true, "o": "&", "p": ["a": "\n"]],
    ]

    @Test(arguments: 0..<400 as Range<UInt64>)
    func anyTextIsCompiledOrReportedInItsPlace(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let files = ["page.html", "p.html", "p.txt"].map { name in
            let text = (0..<random.next(60)).map { _ in random.pick(RandomTests.fragments) }.joined()
            return TemplateFile(name: name, path: name, text: text)
        }
        let (templates, mistakes) = Templates.compile(files)
        var found = mistakes
        for name in templates.names { found += templates.check(name, against: RandomTests.shape) }
        for place in found.flatMap({ [$0.place] + $0.notes.compactMap(\.place) }) {
            let text = files.first { $0.path == place.path }?.text ?? ""
            let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            let inside = place.line <= lines.count && place.column + place.length - 1 <= lines[place.line - 1].count
            #expect(inside || text.isEmpty, "seed \(seed): \(place)")
        }
        guard found.isEmpty else { return }
        for value in RandomTests.values { _ = templates.render("page.html", with: value) }
    }

    @Test(arguments: 0..<400 as Range<UInt64>)
    func whatIsCheckedIsRenderedAndValuesStayText(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let files = ["page.html", "base.html", "row.html"].map { name in
            TemplateFile(
                name: name, path: name, text: RandomTests.template(depth: 4, calls: name != "row.html", &random))
        }
        let (templates, mistakes) = Templates.compile(files)
        let found = mistakes + templates.check("page.html", against: RandomTests.shape)
        #expect(mistakes.allSatisfy { $0.kind == .circularPartial || $0.kind == .unknownBlock }, "seed \(seed)")
        guard found.isEmpty else { return }
        for value in RandomTests.values {
            let output = templates.render("page.html", with: value)
            #expect(!output.utf8.contains { "<>\"'".utf8.contains($0) }, "seed \(seed)")
            #expect(output == templates.render("page.html", with: value), "seed \(seed)")
        }
    }

    /// A well-formed template; its names are mostly right.
    private static func template(depth: Int, calls: Bool, _ random: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<random.next(5) {
            let inner = depth == 0 ? "." : template(depth: depth - 1, calls: calls, &random)
            switch random.next(calls ? 11 : 8) {
            case 0: text += "{{a}}"
            case 1: text += random.pick(["{{p.a}}", "{{o}}", "{{a}}", "{{unknown}}"])
            case 2: text += "{{#b}}\(inner){{/b}}"
            case 3: text += "  {{#c}}\n\(inner)\n  {{/c}}\n"
            case 4: text += "{{^c}}\(inner){{/c}}{{#p}}{{a}}{{/p}}"
            case 5: text += random.pick(["\n", "  ", "Đ ", "{{! x }}"])
            case 6: text += "{{$x}}\(inner){{/x}}"
            case 7: text += "\n  {{$y}}\n\(inner)\n  {{/y}}\n"
            case 8: text += random.pick(["{{> row}}", "\n  {{> row}}\n"])
            case 9: text += "{{<base}}{{$x}}\(inner){{/x}}{{/base}}"
            default: text += "\n {{<base}}\n {{$y}}\n   \(inner)\n {{/y}}\n {{/base}}\n"
            }
        }
        return text
    }
}
