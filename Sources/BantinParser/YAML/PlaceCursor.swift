import BantinModel

/// Turns places that come in the order of the text into lines and columns. On one line it counts on from the last
/// place, so that a line of any length costs what its characters cost, once.
struct PlaceCursor: Sendable {
    private let text: YAMLText
    // Where it stands in `text.text`.
    private var scalarIndex: String.Index
    private var scalarCount = 0
    // The line of the source in which it stands, and the last place there that was asked for, between characters.
    private var line = 1
    private var lineBytes = 0...0
    private var offset = 0
    private var column = 1

    init(_ text: YAMLText) {
        self.text = text
        scalarIndex = text.text.startIndex
        enterLine(of: 0)
    }

    /// The place of a stretch given in Unicode scalars of the text, from 0.
    mutating func location(ofScalars range: Range<Int>) -> SourceLocation {
        let start = utf8Offset(ofScalar: range.lowerBound)
        let end = text.text.unicodeScalars.index(
            scalarIndex, offsetBy: range.count, limitedBy: text.text.endIndex)
        let length = text.text.utf8.distance(from: scalarIndex, to: end ?? text.text.endIndex)
        return location(ofUTF8: start..<start + length)
    }

    /// The place of a stretch given in UTF-8 offsets of the text.
    mutating func location(ofUTF8 range: Range<Int>) -> SourceLocation {
        location(ofSource: text.sourceOffset(of: range.lowerBound)..<text.sourceOffset(of: range.upperBound))
    }

    /// The UTF-8 offset in the text of a Unicode scalar.
    mutating func utf8Offset(ofScalar scalar: Int) -> Int {
        let scalars = text.text.unicodeScalars
        if scalar < scalarCount { (scalarIndex, scalarCount) = (scalars.startIndex, 0) }
        scalarIndex =
            scalars.index(scalarIndex, offsetBy: scalar - scalarCount, limitedBy: scalars.endIndex) ?? scalars.endIndex
        scalarCount = scalar
        return text.text.utf8.distance(from: text.text.startIndex, to: scalarIndex)
    }

    /// The place of a stretch of the source; what goes past its first line is not counted.
    private mutating func location(ofSource range: Range<Int>) -> SourceLocation {
        if !lineBytes.contains(range.lowerBound) || range.lowerBound < offset { enterLine(of: range.lowerBound) }
        let source = text.source.text
        let start = index(range.lowerBound)
        let end = max(range.lowerBound, min(range.upperBound, lineBytes.upperBound))
        let startColumn = column + text.source.characters(in: offset..<range.lowerBound)
        var length = text.source.characters(in: range.lowerBound..<end)
        let isASCII = start < source.endIndex && source.utf8[start] < 0x80
        if isASCII || String.Index(start, within: source) != nil {
            (offset, column) = (range.lowerBound, startColumn)
        } else {
            // Inside a character, such as before a combining mark: the rest of it was counted already.
            length -= 1
            let character = source.index(before: source.index(after: start))
            offset = source.utf8.distance(from: source.startIndex, to: character)
            column = startColumn - 1
        }
        return SourceLocation(in: text.source.file, line: line, column: startColumn, length: max(1, length))
    }

    private mutating func enterLine(of offset: Int) {
        var (low, high) = (1, text.source.lineCount)
        while low < high {
            let middle = (low + high + 1) / 2
            if text.source.utf8Offset(line: middle, byte: 1) <= offset { low = middle } else { high = middle - 1 }
        }
        line = low
        let start = text.source.utf8Offset(line: line, byte: 1)
        let next = line < text.source.lineCount ? text.source.utf8Offset(line: line + 1, byte: 1) - 1 : nil
        lineBytes = start...(next ?? text.source.text.utf8.count)
        (self.offset, column) = (start, 1)
    }

    private func index(_ offset: Int) -> String.Index {
        let source = text.source.text
        return source.utf8.index(source.startIndex, offsetBy: min(offset, source.utf8.count))
    }
}
