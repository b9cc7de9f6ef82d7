import BantinModel

/// Where the table of a counts file begins, and what parts its cells.
struct CountsStart: Sendable {
    let separator: CSVSeparator
    /// The line of the header, from 1.
    let line: Int
    /// The first line that says something, where that is not the header but a title above it.
    let title: Int?

    /// Nil where no line near the top names columns.
    init?(_ source: SourceText) {
        var lines = (1...source.lineCount).lazy.filter { line in source.line(line).contains { !$0.isWhitespace } }
            .prefix(Self.farthest)[...]
        guard var first = lines.first else { return nil }
        if let named = CSVSeparator(announcedBy: source.line(first)) {
            lines = lines.dropFirst()
            guard let next = lines.first else { return nil }
            first = next
            if CSVSeparator.namedColumns(in: source.line(first), named) > 0 {
                (separator, line, title) = (named, first, nil)
                return
            }
        }
        if let below = lines.dropFirst().first(where: { Self.isHeader(source.line($0)) }),
            !Self.isHeader(source.line(first)), let separator = CSVSeparator(header: source.line(below))
        {
            (self.separator, line, title) = (separator, below, first)
            return
        }
        guard let separator = CSVSeparator(header: source.line(first)) else { return nil }
        (self.separator, line, title) = (separator, first, nil)
    }

    /// How many lines that say something are looked through.
    private static let farthest = 20

    /// Whether a line names most of the columns that a file must have, in whatever words.
    private static func isHeader(_ line: Substring) -> Bool {
        CSVSeparator.allCases.contains { CSVSeparator.namedColumns(in: line, $0) >= CountsColumn.required.count - 1 }
    }
}

extension Diagnostics {
    mutating func reportTitle(_ start: CountsStart, in source: SourceText) {
        guard let title = start.title else { return }
        let line = source.line(title)
        error(
            .csvSyntax, at: SourceLocation(in: source.file, line: title, column: 1, length: max(1, line.count)),
            Message(
                vi: "dòng đầu phải là tên các cột, mà tên các cột lại ở dòng \(start.line)",
                en: "the first line must name the columns, but they are named in line \(start.line)"),
            notes: [
                .init(
                    Message(
                        vi: "hãy xóa các dòng ở trên dòng \(start.line), chẳng hạn tên bảng",
                        en: "delete the lines above line \(start.line), such as the table's title"))
            ])
    }
}
