import BantinModel

/// The first row of a counts file: which column stands where.
struct CountsHeader: Sendable {
    /// What to write where there is none.
    static let example = CountsColumn.usual.map(\.rawValue).joined(separator: ",")

    /// Whether a column's name was given, right or wrong, by place.
    private var isNamed: [Bool] = []
    /// Where each column stands, in the order of `CountsColumn.allCases`.
    private var places = [Int?](repeating: nil, count: CountsColumn.allCases.count)

    /// How many cells a row needs, to have the required ones.
    private var fewestCells = 0

    /// Reads the header. Nil, with the mistakes reported, where a column is missing without which no row can be read.
    init?(
        _ cells: [CSVCell], of source: SourceText, separator: CSVSeparator, diagnostics: inout Diagnostics
    ) {
        var wrong = WrongColumns(cells.map(\.text), separator)
        var seen: [CountsColumn: SourceLocation] = [:]
        for (place, cell) in cells.enumerated() {
            isNamed.append(!cell.text.isEmpty)
            guard !cell.text.isEmpty else { continue }
            let location = source.location(of: cell)
            guard let column = CountsColumn(rawValue: cell.text) else {
                wrong.add(Located(cell.text, at: location))
                continue
            }
            if let first = seen[column] {
                diagnostics.reportDoubleColumn(column, at: location, first: first)
                continue
            }
            seen[column] = location
            places[column.rank] = place
        }
        let missing = CountsColumn.required.filter { places[$0.rank] == nil }
        wrong.report(missing: missing, at: source.location(of: cells), diagnostics: &diagnostics)
        if !missing.isEmpty { return nil }
        fewestCells = 1 + CountsColumn.required.reduce(0) { max($0, places[$1.rank] ?? 0) }
    }

    /// Where a column stands, from 0; nil where there is none of that name.
    func place(of column: CountsColumn) -> Int? { places[column.rank] }

    /// The first column that a row of so many cells is short of and cannot do without.
    func firstMissing(in count: Int) -> CountsColumn? {
        guard count < fewestCells else { return nil }
        return CountsColumn.required.filter { places[$0.rank] ?? 0 >= count }
            .min { places[$0.rank] ?? 0 < places[$1.rank] ?? 0 }
    }

    /// Whether something may stand at a place of a row.
    func hasName(at place: Int) -> Bool { place < isNamed.count && isNamed[place] }
}

extension Diagnostics {
    fileprivate mutating func reportDoubleColumn(
        _ column: CountsColumn, at location: SourceLocation, first: SourceLocation
    ) {
        error(
            .duplicateKey, at: location,
            Message(
                vi: "cột “\(column.rawValue)” có hai lần", en: "the column “\(column.rawValue)” stands there twice"),
            notes: [.init(Message(vi: "lần đầu ở đây", en: "first here"), at: first)])
    }
}

extension SourceText {
    func location(of cell: CSVCell, likelyLine: Int = 1) -> SourceLocation {
        location(utf8Offset: cell.bytes.lowerBound, length: cell.bytes.count, likelyLine: likelyLine)
    }

    /// The place of a whole row, as far as it stands on its first line.
    func location(of row: [CSVCell]) -> SourceLocation {
        let start = row.first?.bytes.lowerBound ?? 0
        return location(utf8Offset: start, length: (row.last?.bytes.upperBound ?? start) - start)
    }
}
