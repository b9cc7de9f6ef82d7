/// The lines of a marked text.
struct MarkedLines {
    let bytes: [UInt8]
    private let starts: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        self.starts = starts
    }

    var count: Int { starts.count }

    /// The bytes of a line counted from 1, without its line feed; empty past the end.
    func range(_ line: Int) -> Range<Int> {
        guard (1...starts.count).contains(line) else { return bytes.count..<bytes.count }
        return starts[line - 1]..<(line < starts.count ? starts[line] - 1 : bytes.count)
    }

    func byte(_ offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// Where a byte of a line stands, both counted from 1.
    func offset(line: Int, column: Int) -> Int {
        let range = range(line)
        return min(range.lowerBound + max(column, 1) - 1, range.upperBound)
    }
}

/// What the parser of inlines sees of a paragraph or a heading: its lines without what belongs to the containers around
/// it, and the way back from there.
struct BlockContent {
    private(set) var bytes: [UInt8] = []
    /// Where each line begins here, and there.
    private var lines: [(content: Int, marked: Int)] = []

    /// - Parameters:
    ///   - start: the offset in the marked text where the first line of the content begins.
    ///   - rest: the lines that follow it, counted from 1.
    init(_ text: MarkedLines, firstLine: Int, start: Int, lastLine: Int, within containers: LinePrefix) {
        append(text, start..<max(start, text.range(firstLine).upperBound))
        guard firstLine < lastLine else { return }
        for line in firstLine + 1...lastLine {
            bytes.append(UInt8(ascii: "\n"))
            let start = containers.contentStart(of: line, in: text)
            append(text, start.offset..<text.range(line).upperBound, spaces: start.spaces)
        }
    }

    private mutating func append(_ text: MarkedLines, _ range: Range<Int>, spaces: Int = 0) {
        lines.append((bytes.count, range.lowerBound - spaces))
        bytes += Array(repeating: UInt8(ascii: " "), count: spaces)
        bytes += text.bytes[range]
    }

    /// The offset in the marked text of an offset in ``bytes``.
    func markedOffset(_ offset: Int) -> Int {
        var (low, high) = (0, lines.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].content <= offset { low = middle } else { high = middle - 1 }
        }
        return lines[low].marked + offset - lines[low].content
    }

    /// The offset in the marked text of the end of a stretch of ``bytes``: on the line of its last byte.
    func markedEnd(of range: Range<Int>) -> Int {
        range.isEmpty ? markedOffset(range.lowerBound) : markedOffset(range.upperBound - 1) + 1
    }

    /// Where the words of a heading with `#` begin.
    var afterHeadingSigns: Int {
        let signs = bytes.prefix { $0 == UInt8(ascii: "#") }.count
        return bytes[signs...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? bytes.count
    }
}
