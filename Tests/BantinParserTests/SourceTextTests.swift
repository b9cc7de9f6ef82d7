import BantinModel
import BantinParser
import Testing

@Suite("The text of a file")
struct SourceTextTests {
    @Test("A byte order mark, Windows line ends and decomposed letters leave the same text")
    func normalization() {
        let plain = read(Array("Thủy\nđảng viên\n".utf8)).source
        let decomposed = "Thu\u{309}y\r\nđa\u{309}ng viên\r"
        let source = read([0xEF, 0xBB, 0xBF] + Array(decomposed.utf8)).source
        #expect(source?.text.utf8.elementsEqual(plain?.text.utf8 ?? "".utf8) == true)
        #expect(source?.lineCount == 3)
    }

    /// The bytes, the place of the mistake, the rule, and both wordings.
    static let refused: [(name: String, bytes: [UInt8], line: Int, column: Int, rule: Rule, vi: String, en: String)] = [
        (
            "a byte cut out of a Vietnamese letter", Array("ab\nđả".utf8) + [0xE1, 0xBB] + Array("ng".utf8), 2, 3,
            .invalidEncoding, "tệp không phải là UTF-8", "the file is not UTF-8"
        ),
        (
            "an old Vietnamese encoding", Array("Chi b".utf8) + [0xE9], 1, 6, .invalidEncoding,
            "tệp không phải là UTF-8",
            "the file is not UTF-8"
        ),
        (
            "UTF-16", [0xFF, 0xFE, 0x61, 0x00], 1, 1, .invalidEncoding, "tệp không phải là UTF-8",
            "the file is not UTF-8"
        ),
        (
            "NUL", Array("a\nbộ \u{0}".utf8), 2, 4, .invalidCharacter, "ký tự U+0000 không dùng được trong tệp văn bản",
            "the character U+0000 cannot be used in a text file"
        ),
        (
            "the line separator of old mainframes", Array("a\u{85}b".utf8), 1, 2, .invalidCharacter,
            "ký tự U+0085 không dùng được trong tệp văn bản", "the character U+0085 cannot be used in a text file"
        ),
        (
            "U+2028", Array("đ\u{2028}".utf8), 1, 2, .invalidCharacter,
            "ký tự U+2028 không dùng được trong tệp văn bản", "the character U+2028 cannot be used in a text file"
        ),
        (
            "a character with which places are marked", Array("a\u{F0000}".utf8), 1, 2, .invalidCharacter,
            "ký tự U+F0000 không dùng được trong tệp văn bản", "the character U+F0000 cannot be used in a text file"
        ),
    ]

    @Test("What no parser may see is refused at its place", arguments: refused.indices)
    func refusals(index: Int) {
        let expected = Self.refused[index]
        let (source, diagnostics) = read(expected.bytes)
        #expect(source == nil)
        #expect(diagnostics.all.count == 1)
        let found = diagnostics.all.first
        #expect(
            found?.location == BantinModel.SourceLocation(path: "a.md", line: expected.line, column: expected.column))
        #expect(found?.rule == expected.rule)
        #expect(found?.message == Message(vi: expected.vi, en: expected.en))
    }

    @Test("Columns count characters, whatever they are made of")
    func columns() {
        let source = SourceText(path: "a.md", text: "e\u{301}👍🏽\tđ\nx\n")
        // e + U+0301 are 3 bytes, the thumb with its colour 8, the tab 1, đ 2, the line feed 1.
        #expect(source.location(utf8Offset: 3) == place(1, 2, 1))
        #expect(source.location(utf8Offset: 11) == place(1, 3, 1))
        #expect(source.location(utf8Offset: 12, length: 2) == place(1, 4, 1))
        #expect(source.location(utf8Offset: 0, length: 100) == place(1, 1, 4))
        #expect(source.location(utf8Offset: 15) == place(2, 1, 1))
        #expect(source.location(utf8Offset: 1_000).line == 3)
    }

    @Test("Units of the parsers become the same offset")
    func units() {
        let source = SourceText(path: "a.md", text: "a\nđảng\n")
        #expect(source.utf8Offset(line: 2, byte: 3) == 4)
        #expect(source.line(2) == "đảng")
        #expect(source.line(3) == "")
        #expect(source.line(4) == "")
    }

    private func read(_ bytes: [UInt8]) -> (source: SourceText?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        return (SourceText(path: "a.md", bytes: bytes, diagnostics: &diagnostics), diagnostics)
    }

    private func place(_ line: Int, _ column: Int, _ length: Int) -> BantinModel.SourceLocation {
        BantinModel.SourceLocation(path: "a.md", line: line, column: column, length: length)
    }
}
