import BantinModel

extension ShownTable {
    /// What the ratios of a row were taken over: a ratio is never printed without its base (rule 6 of docs/data.md).
    struct Base: Sendable {
        /// The row's words: `Tỷ lệ đảng viên kết nạp trên số đảng viên đầu kỳ`.
        var label: String
        /// `số đảng viên kết nạp ÷ tổng số đảng viên. Năm 2018: 4 ÷ 96 (31-12-2017); năm 2019: 5 ÷ 99 (31-12-2018)`.
        var text: String
    }
}

extension ResolvedTable {
    /// The base of a row's ratios, column by column; nil for a row that has none.
    func base(ofRow row: Row, label: String, _ style: NumeralStyle) -> ShownTable.Base? {
        let terms = zip(columns, row.cells).compactMap { column, cell in
            cell.figure?.terms(in: column.period, style)
        }
        guard !terms.isEmpty else { return nil }
        let words = row.cells.lazy.compactMap { $0.figure?.titledTerms?.vi }.first
        let list = terms.joined(separator: "; ")
        return ShownTable.Base(label: label, text: words.map { "\($0). \(list.capitalizingFirst)" } ?? list)
    }
}

extension Figure {
    /// `năm 2018: 4 ÷ 96 (31-12-2017)`, in the column of that period; nil for what is no ratio.
    fileprivate func terms(in column: NamedPeriod, _ style: NumeralStyle) -> String? {
        guard let quotient = quotient(style) else { return nil }
        let time = operands[1].baseTime(in: column, style).map { " (\($0))" } ?? ""
        return "\(column.words): \(quotient)\(time)"
    }

    /// When what it was divided by was there or happened; nil where that is the time of the column.
    private func baseTime(in column: NamedPeriod, _ style: NumeralStyle) -> String? {
        if let levels = meanedLevels(style) { return "bình quân của \(levels.vi)" }
        if let date = stockDate { return column.isDay(date) ? nil : date.printed }
        guard let period = query.period, period.period != column.period else { return nil }
        return period.words
    }
}

extension NamedPeriod {
    fileprivate func isDay(_ date: PartialDate) -> Bool { period.first == period.last && date == .day(period.last) }
}

extension String {
    fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
