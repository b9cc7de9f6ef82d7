/// The block quotes and list items around a block, which tell where the content of each of its lines begins.
///
/// Columns are counted from 0 with tab stops of 4, as CommonMark counts indentation.
struct LinePrefix {
    private struct Container {
        /// For a list item: by how many columns its content is indented. Nil for a block quote.
        var indent: Int?
        var firstLine: Int
        /// The column at which its content begins on its first line.
        var contentColumn: Int
    }

    private var containers: [Container] = []

    /// Enters a block quote whose `>` stands at `offset`.
    mutating func enterQuote(line: Int, offset: Int, in text: MarkedLines) {
        let column = Self.column(of: offset, line: line, in: text) + 1
        let isSpaced = text.byte(offset + 1).map { Self.isBlank($0) } ?? false
        containers.append(Container(indent: nil, firstLine: line, contentColumn: column + (isSpaced ? 1 : 0)))
    }

    /// Enters a list item whose marker begins at `offset`.
    mutating func enterItem(line: Int, offset: Int, in text: MarkedLines) {
        let column = Self.column(of: offset, line: line, in: text)
        let parent = containers.last { $0.firstLine == line }?.contentColumn ?? walk(line, in: text).base
        let padding = Self.padding(line: line, marker: offset, column: column, in: text)
        containers.append(
            Container(indent: column - parent + padding, firstLine: line, contentColumn: column + padding))
    }

    mutating func leave() {
        containers.removeLast()
    }

    /// Where the content of a later line of a block begins.
    struct LineStart {
        var offset: Int
        /// How many columns of a tab before it belong to the content, as spaces.
        var spaces = 0
    }

    /// Where the content of a later line begins: after the marks of the containers and without indentation. In a lazy
    /// continuation, where some containers do not go on, the blanks after those that do belong to the content.
    func contentStart(of line: Int, in text: MarkedLines) -> LineStart {
        let end = walk(line, in: text)
        if end.isComplete { return LineStart(offset: end.offset) }
        var (offset, column) = (end.lastMark.offset, end.lastMark.column)
        while column < end.base {
            column = Self.column(after: text.bytes[offset], at: column)
            offset += 1
        }
        return LineStart(offset: offset, spaces: column - end.base)
    }

    private struct WalkEnd {
        /// The first byte that is no blank after the containers.
        var offset = 0
        /// The column at which the content of the innermost container begins.
        var base = 0
        /// The place after the last `>`, or the line's start.
        var lastMark = (offset: 0, column: 0)
        /// Whether every container goes on in the line.
        var isComplete = true
    }

    /// Follows the containers into a line as far as they go on there.
    private func walk(_ line: Int, in text: MarkedLines) -> WalkEnd {
        let range = text.range(line)
        var (end, column) = (WalkEnd(offset: range.lowerBound, lastMark: (range.lowerBound, 0)), 0)
        func isBlankNext() -> Bool { end.offset < range.upperBound && Self.isBlank(text.bytes[end.offset]) }
        for container in containers {
            while isBlankNext() {
                column = Self.column(after: text.bytes[end.offset], at: column)
                end.offset += 1
            }
            let indent = column - end.base
            if let wanted = container.indent, indent >= wanted {
                end.base += wanted
            } else if container.indent == nil, indent <= 3, text.byte(end.offset) == UInt8(ascii: ">") {
                (end.offset, column) = (end.offset + 1, column + 1)
                end.lastMark = (end.offset, column)
                end.base = column + (isBlankNext() ? 1 : 0)
            } else {
                end.isComplete = false
                return end
            }
        }
        while isBlankNext() { end.offset += 1 }
        return end
    }

    /// The width of a list marker with the blanks that belong to it.
    private static func padding(line: Int, marker: Int, column: Int, in text: MarkedLines) -> Int {
        let end = text.range(line).upperBound
        var offset = marker
        while offset < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text.bytes[offset]) { offset += 1 }
        offset += 1
        let width = offset - marker
        var blankEnd = column + width
        while offset < end, isBlank(text.bytes[offset]) {
            blankEnd = self.column(after: text.bytes[offset], at: blankEnd)
            offset += 1
        }
        let blanks = blankEnd - column - width
        return (1...4).contains(blanks) && offset < end ? width + blanks : width + 1
    }

    private static func column(of offset: Int, line: Int, in text: MarkedLines) -> Int {
        text.bytes[text.range(line).lowerBound..<offset].reduce(0) { column(after: $1, at: $0) }
    }

    private static func column(after byte: UInt8, at column: Int) -> Int {
        byte == UInt8(ascii: "\t") ? (column / 4 + 1) * 4 : column + 1
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
