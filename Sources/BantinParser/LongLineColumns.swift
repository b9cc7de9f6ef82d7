/// Places inside very long lines at which the column is known, so that finding thousands of places in a line of megabytes
/// stays linear.
struct LongLineColumns: Sendable {
    /// Ascending UTF-8 offsets, each the beginning of a character, with its column counted from 1.
    private var checkpoints: [(offset: Int, column: Int)] = []
    private static let spacing = 256
    /// From how many bytes on a line has checkpoints; shorter ones are counted from their beginning.
    private static let shortestLine = 8_192

    init(text: String, lineStarts: [Int]) {
        let ends = lineStarts.dropFirst().map { $0 - 1 } + [text.utf8.count]
        for (start, end) in zip(lineStarts, ends) where end - start > Self.shortestLine {
            add(text, from: start, to: end)
        }
    }

    private mutating func add(_ text: String, from start: Int, to end: Int) {
        var index = text.utf8.index(text.startIndex, offsetBy: start)
        var (offset, column) = (start, 1)
        var next = start + Self.spacing
        while offset < end {
            if offset >= next {
                checkpoints.append((offset, column))
                next = offset + Self.spacing
            }
            let after = text.index(after: index)
            offset += text.utf8.distance(from: index, to: after)
            (index, column) = (after, column + 1)
        }
    }

    /// The last known place of a line at or before an offset: its offset and its column.
    func checkpoint(before offset: Int, lineStart: Int) -> (offset: Int, column: Int) {
        var (low, high) = (0, checkpoints.count)
        while low < high {
            let middle = (low + high) / 2
            if checkpoints[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, checkpoints[low - 1].offset >= lineStart else { return (lineStart, 1) }
        return checkpoints[low - 1]
    }
}
