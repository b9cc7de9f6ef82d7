package import BantinModel

/// The entries of a site in the shape of `content/counts/*.csv`: a row for each number, bodies in the order of the tree,
/// measures and groups in that of docs/data.md, the earliest first.
package struct EntriesCSV: Sendable {
    private let rows: [[CountsColumn: String]]

    package init(_ site: Site) {
        let measures = site.vocabulary.enteredMeasures
        rows = site.bodies.flatMap { body in measures.flatMap { Self.rows(of: $0, body) } }
    }

    /// Comma separated, in UTF-8. Columns that are seldom needed are there where an entry needs them.
    package var text: String {
        let needed = Set(rows.flatMap(\.keys))
        let columns = CountsColumn.allCases.filter { CountsColumn.usual.contains($0) || needed.contains($0) }
        let lines = [columns.map(\.rawValue)] + rows.map { row in columns.map { (row[$0] ?? "").csvCell } }
        return lines.map { $0.joined(separator: ",") + "\n" }.joined()
    }

    private static func rows(of measure: Measure, _ body: Body) -> [[CountsColumn: String]] {
        let snapshots = (body.snapshots[measure] ?? []).map { ($0.date?.description ?? "", $0.counts, $0.notes) }
        let tallies = (body.tallies[measure] ?? []).map { ($0.periodID, $0.counts, $0.notes) }
        return (snapshots + tallies).flatMap { time, counts, notes in
            ([nil] + counts.statedGroups.map(Optional.some)).compactMap { group in
                counts[group].map { row(of: measure, group, body, time: time, count: $0.value, counts.partial, notes) }
            }
        }
    }

    private static func row(
        of measure: Measure, _ group: Group?, _ body: Body, time: String, count: Int,
        _ partial: Set<Partition>, _ notes: EntryNotes
    ) -> [CountsColumn: String] {
        var row: [CountsColumn: String] = [
            .body: body.id, .measure: measure.id, .group: group?.id ?? "", .period: time,
            .value: measure.written(count),
        ]
        row[.source] = notes.source
        row[.definition] = notes.definition
        row[.illustrative] = notes.isIllustrative ? "true" : nil
        row[.difference] = notes.difference
        let open = Partition.allCases.filter(partial.contains).map(\.rawValue)
        row[.partial] = open.isEmpty ? nil : open.joined(separator: " ")
        return row
    }
}

extension String {
    /// A cell of a file that is opened in a spreadsheet: what the spreadsheet would compute as a formula has an apostrophe
    /// before it. A number with its sign is none.
    var spreadsheetCell: String {
        guard let first = utf8.first, "=+-@\t\r".utf8.contains(first) else { return csvCell }
        let isNumber = utf8.count > 1 && utf8.dropFirst().allSatisfy { "0123456789.,%/".utf8.contains($0) }
        return isNumber && first != UInt8(ascii: "=") && first != UInt8(ascii: "@") ? csvCell : "'\(self)".csvCell
    }

    /// A cell in quotation marks where it would be read as something else without them.
    var csvCell: String {
        let edges = [utf8.first, utf8.last]
        let hasBlankEdge = edges.contains(UInt8(ascii: " ")) || edges.contains(UInt8(ascii: "\t"))
        guard hasBlankEdge || utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return self }
        // By bytes: a quotation mark with a combining mark on it is another character, and still ends a cell.
        let doubled = utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
        return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
    }
}
