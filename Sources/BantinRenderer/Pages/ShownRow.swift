import BantinModel

/// A row before its figure becomes a drawn number.
struct ShownRow {
    let label: String
    let figure: ShownFigure
    var note: String?
    var isPartial = false
    var minimum: Double?
    var maximum: Double?

    var number: Rational? { figure.figure?.value.number }
    var order: Double { number.map { Double($0.numerator) / Double($0.denominator) } ?? -1 }
}

extension View {
    func shown(_ name: String) -> ShownFigure { ShownFigure(site.figure(name, context), in: self) }

    var dateWords: String { "tính đến \(context.dataDate.words)" }

    /// Who is first; where several are, both by name or how many they are; where all are, that each has as many.
    ///
    /// - Parameters:
    ///   - words: from who is first, and the number.
    ///   - each: from what the rows are, and the number of each.
    ///   - name: from a row's label.
    ///   - many: what several rows are.
    func finding(
        _ rows: [ShownRow], _ words: (String, String) -> String, each: (String, String) -> String,
        name: (String) -> String = { $0 },
        many: String = "chi bộ"
    ) -> String {
        let greatest = rows.map(\.order).max() ?? 0
        let first = rows.filter { $0.order == greatest }
        guard greatest > 0, let one = first.first else { return "Không có trường hợp nào" }
        let text = first.first { $0.figure.isIllustrative }?.figure.inTable ?? one.figure.inTable
        if first.count > 1, first.count == rows.count { return each("mỗi \(many)", text).capitalizedFirst }
        let who = first.count > 2 ? "\(first.count) \(many)" : first.map { name($0.label) }.joined(separator: " và ")
        return words(who, text).capitalizedFirst
    }

    func chart(
        _ kind: Chart.Kind, headline: String, subtitle: String, kindWords: String, rows: [ShownRow],
        sources: [ShownFigure] = []
    ) -> Chart {
        let told = rows.map { row in
            "\(row.label): \(row.note.map { row.minimum ?? row.maximum == nil ? "\(row.figure.inWords), \($0)" : $0 } ?? row.figure.inWords)"
        }
        var seen = Set<String>()
        let found = (rows.map(\.figure) + sources).compactMap(\.source).filter { seen.insert($0).inserted }
        return Chart(
            kind: kind, headline: headline, subtitle: subtitle,
            source: found.isEmpty ? nil : found.joined(separator: "; "),
            alternative: "\(kindWords). \(headline). \(told.joined(separator: "; ")).",
            rows: rows.map { row in
                ChartRow(
                    label: row.label.capitalizedFirst,
                    value: ChartValue(
                        magnitude: row.number.map { _ in max(0, row.order) }, text: row.figure.inChart,
                        number: row.figure.isZero ? "0" : row.figure.inColumn, exact: row.figure.exact,
                        isIllustrative: row.figure.isIllustrative),
                    note: row.note, isPartial: row.isPartial, minimum: row.minimum, maximum: row.maximum)
            })
    }
}

extension ShownFigure {
    /// As in a table, but for a zero: alone under a column that is not there, a hyphen would say nothing.
    var inChart: String { isZero ? isIllustrative ? "0*" : "0" : inTable }

    /// The same with words for the sign of what is unknown.
    var inWords: String {
        switch state {
        case .unknown: "chưa có số liệu"
        case .outsideLife: life ?? "không hoạt động trong thời gian này"
        case .withheld: "không công bố"
        case .known, .stated: inChart
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
