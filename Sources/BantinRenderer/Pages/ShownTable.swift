import BantinModel

/// A table of several periods as readers see it.
struct ShownTable: Sendable {
    var id: String
    var caption: ProvenProse
    var columns: [Column]
    var rows: [Row]
    /// The sources of its figures, each once.
    var sources: [String]
    /// In some column the parts of a whole do not print 100% together.
    var missesWhole: Bool

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

    var cells: [ShownFigure] { rows.flatMap(\.cells) }
}

extension ShownTable {
    init(_ table: ArticleTable, in view: View) {
        let style = NumeralStyle(view.site.site.policy)
        id = table.id
        caption = table.caption
        columns = table.content.columns.map(Column.init)
        rows = table.content.rows.map { row in
            let title = row.query.title.capitalized.vi
            let body = view.site.site[row.query.body]
            return Row(
                label: row.query.body == view.context.body ? title : "\(title) của \(view.name(of: body))",
                cells: row.cells.map { ShownFigure($0, in: view) })
        }
        var seen = Set<String>()
        sources = table.content.figures.compactMap(\.figure).flatMap(\.allEntries).compactMap(\.source)
            .filter { seen.insert($0).inserted }
        missesWhole = table.content.columns.indices.contains { table.content.missesWhole(inColumn: $0, style) }
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
