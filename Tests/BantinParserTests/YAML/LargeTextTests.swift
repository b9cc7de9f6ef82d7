import BantinModel
import BantinParser
import Testing

@Suite("Large texts")
struct LargeTextTests {
    @Test("Twenty thousand entries are read, each at its place")
    func manyEntries() throws {
        let count = 20_000
        var text = "body:\n  id: a\n  members:\n"
        for number in 0..<count { text += "    - {at: 2020-03, total: \(number), source: Báo Gia Lai, 3-2020}\n" }
        text = text.replacing(", 3-2020", with: "")
        var diagnostics = Diagnostics()
        let site = parseData(SourceText(path: "content/data.yaml", text: text), diagnostics: &diagnostics)
        let entries = try #require(site?.body?.entries)
        #expect(diagnostics.all.isEmpty)
        #expect(entries.count == count)
        #expect(entries.last?.total.value == count - 1)
        #expect(
            entries.last?.total.located?.location
                == BantinModel.SourceLocation(
                    path: "content/data.yaml", line: count + 3, column: 28, length: 5))
    }

    @Test("Twenty thousand mistakes are reported, each at its place")
    func manyMistakes() {
        let count = 20_000
        var text = "body:\n  id: a\n  members:\n"
        for _ in 0..<count { text += "    - {at: 2020-03, total: 3, source: Báo Gia Lai, 3-2020}\n" }
        var diagnostics = Diagnostics()
        _ = parseData(SourceText(path: "content/data.yaml", text: text), diagnostics: &diagnostics)
        #expect(diagnostics.all.count == count)
        #expect(diagnostics.all.last?.location.line == count + 3)
    }

    /// A line of up to ten megabytes: whatever costs more than its length would not end.
    static let longLines: [(name: String, line: String, findings: Int)] = [
        ("a value of ten megabytes", "name: " + String(repeating: "Cửu An, ", count: 1_000_000), 0),
        ("a list of many items", "names: [" + String(repeating: "Cửu An, ", count: 30_000) + "]", 0),
        ("a list of many mistakes", "names: [" + String(repeating: "Cửu # 1, ", count: 20_000) + "]", 20_000),
        ("many open brackets", "name: " + String(repeating: "[", count: 200_000), 1),
        ("many open maps", "name: " + String(repeating: "{a: ", count: 100_000), 1),
        ("many quotes", "name: " + String(repeating: "\"", count: 200_001), 1),
        ("many single quotes", "name: " + String(repeating: "'", count: 200_001), 1),
        ("many colons", "name: " + String(repeating: "a: ", count: 100_000), 1),
        ("many number signs", "name: " + String(repeating: "a # ", count: 100_000), 1),
        ("many dashes", String(repeating: "- ", count: 100_000) + "a", 1),
        ("many references", "names: [" + String(repeating: "*a, ", count: 20_000) + "]", 20_000),
        ("many combining marks", "name: x" + String(repeating: "\u{301}", count: 100_000), 0),
        (
            "many combining marks at the start of items",
            "names: [" + String(repeating: "\u{301}#, ", count: 20_000) + "]", 0
        ),
    ]

    @Test("Front matter of one long line is read in linear time")
    func longFrontMatter() {
        let tags = String(repeating: "{{ members }} đảng viên, ", count: 20_000)
        var diagnostics = Diagnostics()
        let source = SourceText(path: "content/notes/a.md", text: "---\ntitle: a\ntags: [\(tags)]\n---\n")
        let matter = parseFrontMatter(of: source, kind: .note, diagnostics: &diagnostics)
        #expect(diagnostics.all.isEmpty)
        #expect(matter.tags.count == 20_000)
        // Each item has 13 characters of notation, 10 of words, and a comma with a space.
        #expect(matter.tags.last?.location.column == 8 + 25 * 19_999)
    }

    @Test("A very long line is read in linear time", arguments: longLines)
    func longLine(name _: String, line: String, findings: Int) {
        var diagnostics = Diagnostics()
        let source = SourceText(path: "content/data.yaml", text: "body:\n  id: a\n  \(line)\n")
        _ = parseData(source, diagnostics: &diagnostics)
        #expect(diagnostics.all.count == findings, "\(diagnostics.all.prefix(3))")
    }
}
