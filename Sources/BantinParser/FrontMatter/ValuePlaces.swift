import BantinModel

/// Where the bytes of a front matter's value stand in the source, when YAML folded its lines, took indentation away or
/// read quotation marks.
struct ValuePlaces {
    /// From an offset in the value on, it stands in the source as it is.
    private var stretches: [(value: Int, source: Int)] = []
    /// How much of the value could be followed.
    private var end = 0

    /// - Parameters:
    ///   - marks: the value with its marks, in Markdown's form.
    ///   - start: the UTF-8 offset of the value's place in the source.
    init(of marks: MarkedText, from start: Int) {
        self.init(of: marks.text, marks: marks.marks, in: marks.source, from: start)
    }

    /// - Parameter value: as the YAML parser gave it, without marks.
    init(of value: String, in source: SourceText, from start: Int) {
        self.init(of: value, marks: [], in: source, from: start)
    }

    private init(of value: String, marks: [MarkedText.Mark], in source: SourceText, from start: Int) {
        let limit = min(source.text.utf8.count, start + 2 * value.utf8.count + 4096)
        let first = source.text.utf8.index(source.text.startIndex, offsetBy: min(start, source.text.utf8.count))
        let bytes = Array(source.text.utf8[first...].prefix(limit - min(start, limit)))
        follow(Array(value.utf8), marks, bytes, from: start)
    }

    /// The next offset in the value from which on it stands elsewhere in the source.
    func nextStretch(after offset: Int) -> Int? {
        stretches.first { $0.value > offset }?.value
    }

    /// The offset in the source of an offset in the value.
    func source(_ offset: Int) -> Int? {
        guard offset < end, let stretch = stretches.last(where: { $0.value <= offset }) else { return nil }
        return stretch.source + offset - stretch.value
    }

    private mutating func follow(_ value: [UInt8], _ marks: [MarkedText.Mark], _ source: [UInt8], from start: Int) {
        var (index, place) = (0, Self.contentStart(source))
        let quote = source.first.flatMap { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") ? $0 : nil }
        while index < value.count, place < source.count {
            if let (length, mark) = Self.mark(in: value, at: index, marks) {
                index += length
                place = max(place, mark.source.upperBound - start)
            } else if Self.isBlank(value[index]), Self.isBlank(source[place]) {
                note(index, start + place)
                while index < value.count, Self.isBlank(value[index]) { index += 1 }
                while place < source.count, Self.isBlank(source[place]) { place += 1 }
            } else if quote == UInt8(ascii: "\""), source[place] == UInt8(ascii: "\\"), place + 1 < source.count {
                place += 1
                guard source[place] == value[index] || Self.isBlank(source[place]) else { break }
            } else if source[place] == value[index] {
                note(index, start + place)
                index += 1
                place += quote == UInt8(ascii: "'") && source[place] == quote ? 2 : 1
            } else if Self.isBlank(source[place]) {
                place += 1
            } else {
                break
            }
        }
        end = index
    }

    private mutating func note(_ value: Int, _ source: Int) {
        if let last = stretches.last, last.source - last.value == source - value { return }
        stretches.append((value, source))
    }

    /// After the `>-` of a block, or the opening quotation mark.
    private static func contentStart(_ source: [UInt8]) -> Int {
        switch source.first {
        case UInt8(ascii: ">"), UInt8(ascii: "|"): source.firstIndex(of: UInt8(ascii: "\n")) ?? source.count
        case UInt8(ascii: "'"), UInt8(ascii: "\""): 1
        default: 0
        }
    }

    /// The mark whose kept bytes begin here, and the length of it all.
    private static func mark(
        in value: [UInt8], at index: Int, _ marks: [MarkedText.Mark]
    ) -> (length: Int, mark: MarkedText.Mark)? {
        for before in 0...2 where index + before < value.count && value[index + before] == 0xF3 {
            guard let found = markIndex(value, at: index + before), marks.indices.contains(found) else { continue }
            let kept = marks[found].kind.kept(in: .markdown, afterScheme: true)
            if kept.before.count == before { return (before + 4 + kept.after.count, marks[found]) }
        }
        return nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }
}
