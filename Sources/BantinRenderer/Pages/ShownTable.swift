import BantinModel

/// A table of several periods as readers see it.
struct ShownTable: Sendable {
    var id: String
    var caption: ProvenProse
    var columns: [Column]
    var rows: [Row]
    /// What ratios were taken over, of each row that has any.
    var bases: [Base]
    /// The sources of its figures, each once.
    var sources: [String]
    var signs: TableSigns

    struct Column: Sendable {
        /// `Năm 2019`.
        var label: String
        /// Of a period that is not over: `tính đến 15-3-2020`.
        var remark: String?
    }

    struct Row: Sendable {
        /// `Số đảng viên trẻ`; with the body where it is not the page's own.
        var label: String
        var cells: [ShownFigure]
    }
}

extension ShownTable {
    init(_ table: ArticleTable, in view: View) {
        let style = NumeralStyle(view.site.site.policy)
        id = table.id
        caption = table.caption
        columns = table.content.columns.map(Column.init)
        rows = table.content.rows.map { row in
            Row(label: row.label(in: view), cells: row.cells.map { ShownFigure($0, in: view) })
        }
        bases = table.content.rows.compactMap {
            table.content.base(ofRow: $0, label: $0.label(in: view), style)
        }
        var seen = Set<String>()
        sources = table.content.figures.compactMap(\.figure).flatMap(\.allEntries).compactMap(\.source)
            .filter { seen.insert($0).inserted }
        signs = TableSigns(
            figures: rows.flatMap(\.cells),
            missesWhole: table.content.columns.indices.contains { table.content.missesWhole(inColumn: $0, style) })
    }
}

extension ResolvedTable.Row {
    fileprivate func label(in view: View) -> String {
        let title = query.title.capitalized.vi
        return query.body == view.context.body ? title : "\(title) của \(view.name(of: view.site.site[query.body]))"
    }
}

extension ShownTable.Column {
    fileprivate init(_ column: ResolvedTable.Column) {
        let words = column.period.words
        label = words.prefix(1).uppercased() + words.dropFirst()
        remark =
            switch column.part {
            case nil: nil
            case .until(let day): "tính đến \(day.printed)"
            case .mixed: "chưa hết kỳ"
            }
    }
}

extension ResolvedTable {
    /// Whether shares of the parts of one whole are exactly the whole, and yet do not print 100% together.
    fileprivate func missesWhole(inColumn place: Int, _ style: NumeralStyle) -> Bool {
        let shares = rows.filter { $0.query.facet == .share && $0.query.group?.partition != nil }
        let wholes = Dictionary(grouping: shares) { row in
            Whole(body: row.query.body, measure: row.query.measure, partition: row.query.group?.partition)
        }
        return wholes.values.contains { parts in
            let numbers = parts.compactMap { $0.cells[place].figure?.shownNumber }
            let printed = numbers.map {
                Numeral($0, decimals: style.decimals(of: .share), rounding: style.rounding).value
            }
            let hundred = Rational(100)
            return numbers.reduce(Rational(0), +) == hundred && printed.reduce(Rational(0), +) != hundred
        }
    }

    private struct Whole: Hashable {
        var body: Body.Index
        var measure: Measure
        var partition: Partition?
    }
}
