/// Counts lines and characters on a walk through UTF-8 bytes. It only goes forward, so that the whole walk is linear.
struct TextCursor {
    private let bytes: [UInt8]
    private var offset = 0
    private(set) var line = 1
    private(set) var column = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Moves to an offset that is not behind the present one.
    mutating func advance(to end: Int) {
        var start = offset
        for index in offset..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            column = 1
            start = index + 1
        }
        column += bytes.characterCount(in: start..<end)
        offset = end
    }
}

extension [UInt8] {
    /// The number of grapheme clusters that begin in a stretch of UTF-8 inside one line.
    func characterCount(in range: Range<Int>) -> Int {
        let stretch = self[range]
        if stretch.allSatisfy({ $0 < 0x80 }) { return stretch.count }
        let count = String(decoding: stretch, as: UTF8.self).count
        return beginsInsideCharacter(at: range.lowerBound) ? count - 1 : count
    }

    /// Whether a combining mark stands here, which belongs to the character before it.
    fileprivate func beginsInsideCharacter(at index: Int) -> Bool {
        guard index > 0, self[index] >= 0x80, self[index - 1] < 0x80, self[index - 1] != UInt8(ascii: "\n") else {
            return false
        }
        let nextScalars = self[index...].prefix(4)
        return String(decoding: self[index - 1..<index] + nextScalars, as: UTF8.self).first?.utf8.count != 1
    }

    /// The stretch without the white space around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = self[range].firstIndex(where: { !$0.isWhitespace }),
            let last = self[range].lastIndex(where: { !$0.isWhitespace })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    /// The spaces and tabs at the beginning of a stretch.
    func leadingSpace(of range: Range<Int>) -> Range<Int> {
        let end = self[range].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        return range.lowerBound..<(end ?? range.upperBound)
    }
}

extension UInt8 {
    /// Space, tab, line feed or carriage return.
    var isWhitespace: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
            || self == UInt8(ascii: "\r")
    }
}
