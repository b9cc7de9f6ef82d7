import Testing

@testable import bantin

@Suite struct SourceLinesTests {
    @Test func linesEndAsAuthorsEndThem() {
        var lines = SourceLines { _ in [0xEF, 0xBB, 0xBF] + Array("một\r\nhai\rba\n".utf8) }
        #expect((0...5).map { lines.line($0, of: "a") } == [nil, "một", "hai", "ba", "", nil])
    }

    @Test func aMissingFileHasOneEmptyLineAtMost() {
        var lines = SourceLines { $0 == "empty" ? [] : nil }
        #expect(lines.line(1, of: "missing") == nil)
        #expect(lines.line(1, of: "empty") == "")
    }

    @Test func bytesThatAreNotUTF8AreShownAsSuch() {
        var lines = SourceLines { _ in [0x61, 0xFF, 0x62] }
        #expect(lines.line(1, of: "a") == "a\u{FFFD}b")
    }

    @Test func aFileIsReadOnceForAllItsFindings() {
        nonisolated(unsafe) var reads: [String] = []
        var lines = SourceLines { path in
            reads.append(path)
            return []
        }
        for path in ["a", "a", "b", "b"] { _ = lines.line(1, of: path) }
        #expect(reads == ["a", "b"])
    }
}
