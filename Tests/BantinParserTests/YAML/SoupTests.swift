import BantinModel
import BantinParser
import BantinTestSupport
import Testing

/// Files that nobody would write on purpose.
@Suite("Any text at all")
struct SoupTests {
    private static let pieces = [
        "site:", "body:", "  id: a", "\n", "\n", "\n", "  ", "    ", "- ", ": ", "name: ", "members: ", "[", "]", "{",
        "}", ",", "\"",
        "'", "#", " # ", "|", ">", "&a", "*a", "!", "!!str ", "---\n", "...\n", "%YAML", "@", "`", "?", "? ", "\t",
        "Chi bộ", "đ",
        "e\u{301}", "\u{301}", "13", "1.669", "2020-03-15", "total", "at: 2020", "bodies:\n    - ", "{{ members }}",
        "{{", "}}", "\\{{",
        "figure:x", "title: ", "notes: ", "photo:\n  src: ", "\\", "\u{FEFF}", "\u{200B}", "👍🏽", "\u{FFFE}",
    ]

    @Test("The data file is read without a crash, and every place lies inside it", arguments: [1, 2, 3] as [UInt64])
    func data(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_500 {
            let text = random.text(of: Self.pieces, upTo: 40)
            expectPlacesInside(text, seed) { source, diagnostics in
                let site = parseData(source, diagnostics: &diagnostics)
                return site != nil || diagnostics.hasErrors
            }
        }
    }

    @Test("Front matter is read without a crash, and every place lies inside the file", arguments: [4, 5] as [UInt64])
    func frontMatter(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_500 {
            let text = "---\n" + random.text(of: Self.pieces, upTo: 30) + "\n---\n"
            expectPlacesInside(text, seed) { source, diagnostics in
                let matter = parseFrontMatter(of: source, kind: .bulletin, diagnostics: &diagnostics)
                return matter.title != .invalid || diagnostics.hasErrors
            }
        }
    }

    @Test("Bytes are read without a crash", arguments: [6, 7] as [UInt64])
    func bytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let common = Array("\n :-[]{}\"'#aÊ\u{1EDF}".utf8)
        for _ in 0..<1_500 {
            let count = Int.random(in: 0...60, using: &random)
            let bytes = (0..<count).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random) : common[Int.random(in: common.indices, using: &random)]
            }
            var diagnostics = Diagnostics()
            guard let source = SourceText(path: "content/data.yaml", bytes: bytes, diagnostics: &diagnostics) else {
                #expect(diagnostics.hasErrors, "seed \(seed), bytes \(bytes)")
                continue
            }
            _ = parseData(source, diagnostics: &diagnostics)
            #expect(diagnostics.all.allSatisfy { isInside($0.location, source) }, "seed \(seed), bytes \(bytes)")
        }
    }

    /// `parse` tells whether its silence, if it was silent, means that all was well.
    private func expectPlacesInside(
        _ text: String, _ seed: UInt64, _ parse: (SourceText, inout Diagnostics) -> Bool
    ) {
        var diagnostics = Diagnostics()
        guard let source = SourceText(path: "content/a", bytes: Array(text.utf8), diagnostics: &diagnostics) else {
            #expect(diagnostics.hasErrors)
            return
        }
        #expect(parse(source, &diagnostics), "seed \(seed), nothing reported for “\(text)”")
        for diagnostic in diagnostics.all {
            let places = [diagnostic.location] + diagnostic.notes.compactMap(\.location)
            #expect(places.allSatisfy { isInside($0, source) }, "seed \(seed), \(diagnostic) of “\(text)”")
        }
    }
}
