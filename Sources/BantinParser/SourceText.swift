package import BantinModel

/// The text of one file, fit to be parsed: UTF-8, NFC, lines that end in a line feed, no byte order mark, and none of
/// the characters that a parser below would take for something else. It turns the units of those parsers into places.
package struct SourceText: Sendable {
    package let file: FileName
    /// Relative to the site folder, with `/`.
    package var path: String { file.path }
    package let text: String
    /// The UTF-8 offset at which each line begins.
    private let lineStarts: [Int]
    private let columns: LongLineColumns

    /// Takes text that is already clean, such as a test's.
    package init(path: String, text: String) {
        var text = text
        text.makeContiguousUTF8()
        file = FileName(path)
        self.text = text
        var starts = [0]
        text.withUTF8 { bytes in
            for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
        }
        lineStarts = starts
        columns = LongLineColumns(text: text, lineStarts: starts)
    }

    /// The place of a stretch of UTF-8 bytes; what goes past the end of its first line is not counted.
    ///
    /// - Parameter likelyLine: the line on which it probably stands, from 1; saves the search for it.
    package func location(utf8Offset offset: Int, length: Int = 0, likelyLine: Int = 1) -> SourceLocation {
        let line = isOnLine(offset, likelyLine - 1) ? likelyLine - 1 : lineIndex(of: offset)
        let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : text.utf8.count
        let start = min(offset, lineEnd)
        let end = min(offset + length, lineEnd)
        let (near, column) = columns.checkpoint(before: offset, lineStart: lineStarts[line])
        let before = characters(in: min(near, start)..<start)
        return SourceLocation(
            in: file, line: line + 1, column: column + before, length: max(1, characters(in: start..<end)))
    }

    /// How many characters begin in a stretch of UTF-8 bytes.
    func characters(in bytes: Range<Int>) -> Int {
        let bytes = bytes.clamped(to: 0..<text.utf8.count)
        let isASCII = text.utf8.withContiguousStorageIfAvailable {
            isAllASCII(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0)[bytes]))
        }
        return isASCII == true ? bytes.count : text[index(bytes.lowerBound)..<index(bytes.upperBound)].count
    }

    /// The UTF-8 offset of a line's byte, both counted from 1, as cmark counts.
    package func utf8Offset(line: Int, byte: Int) -> Int {
        let start = lineStarts[min(max(line, 1), lineStarts.count) - 1]
        return min(start + max(byte, 1) - 1, text.utf8.count)
    }

    /// The UTF-8 offset of a place; nil past the end of its line.
    package func utf8Offset(of location: SourceLocation) -> Int? {
        let line = line(location.line)
        guard let start = line.index(line.startIndex, offsetBy: location.column - 1, limitedBy: line.endIndex) else {
            return nil
        }
        return utf8Offset(line: location.line, byte: 1) + line.utf8.distance(from: line.startIndex, to: start)
    }

    /// The text of a line counted from 1, without its line feed; empty past the end.
    package func line(_ number: Int) -> Substring {
        guard (1...lineStarts.count).contains(number) else { return "" }
        let end = number < lineStarts.count ? lineStarts[number] - 1 : text.utf8.count
        return text[index(lineStarts[number - 1])..<index(end)]
    }

    package var lineCount: Int { lineStarts.count }

    /// Where a line begins.
    func utf8Offset(ofLine number: Int) -> Int { lineStarts[number - 1] }

    private func index(_ offset: Int) -> String.Index {
        text.utf8.index(text.startIndex, offsetBy: min(max(offset, 0), text.utf8.count))
    }

    private func isOnLine(_ offset: Int, _ line: Int) -> Bool {
        lineStarts.indices.contains(line) && lineStarts[line] <= offset
            && (line + 1 == lineStarts.count || offset < lineStarts[line + 1])
    }

    private func lineIndex(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }
}

/// Whether no byte is of another character than ASCII's, eight looked at together.
private func isAllASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        guard eight & 0x8080_8080_8080_8080 == 0 else { return false }
        place += 8
    }
    return bytes[place...].allSatisfy { $0 < 0x80 }
}
