import BantinModel

/// The charts of a page: which numbers they show, and the words around them. Each is missing where fewer than two
/// numbers, or no target, are known.
extension View {
    /// The cells by a number, the largest first, at most ``barLimit`` of them.
    func chartOfCells(_ words: CellChartWords) -> Chart? {
        guard body.kind != .cell, !words.needsPeriod || context.period != nil else { return nil }
        let rows = placedCells(in: self).map { cell in
            ShownRow(label: cell.view.name(of: cell.item), figure: cell.view.shown(words.figure))
        }
        let known = rows.filter { $0.number != nil }
        guard known.count > 1 else { return nil }
        let sorted = known.enumerated().sorted { left, right in
            (right.element.order, left.offset) < (left.element.order, right.offset)
        }.map(\.element)
        let others = sorted.count < Self.barLimit ? rows.filter { $0.number == nil } : []
        let period = ([shown(words.figure)] + known.map(\.figure)).lazy.compactMap { $0.figure?.query.period }.first
        let time = period.map { "trong \($0.words)" } ?? dateWords
        var subtitle = "\(words.measure) theo chi bộ, \(name(of: body)), \(time)"
        if sorted.count > Self.barLimit {
            subtitle += "; \(Self.barLimit) chi bộ đứng đầu trong \(rows.count) chi bộ"
        }
        return chart(
            .bars, headline: finding(sorted, words.finding), subtitle: subtitle, kindWords: "Biểu đồ thanh",
            rows: Array((sorted.prefix(Self.barLimit) + others).prefix(Self.barLimit)))
    }

    private static var barLimit: Int { 15 }

    /// The targets of the page's body, each against its own axis.
    func chartOfTargets() -> Chart? {
        let targets = placedTargets(in: self).filter { $0.aim.figure != nil }
        guard !targets.isEmpty else { return nil }
        return chart(
            .bullets, headline: targetFinding(targets), subtitle: "Thực hiện so với chỉ tiêu, \(name(of: body))",
            kindWords: "Biểu đồ so với chỉ tiêu", rows: targets.map(row), sources: targets.map(\.aim))
    }

    private func row(of target: Placed<ShownTarget>) -> ShownRow {
        let (count, aim) = (target.count, target.aim)
        var row = ShownRow(label: target.label, figure: count)
        if case .range(let minimum, let maximum) = aim.figure?.value {
            (row.minimum, row.maximum) = (minimum.map(Double.init), maximum.map(Double.init))
        }
        var note = "\(count.inWords) trên \(target.ownerWords) \(aim.inSentence)"
        if target.attainment.figure != nil { note += ", bằng \(target.attainment.inSentence)" }
        row.note = note
        return row
    }

    private func targetFinding(_ targets: [Placed<ShownTarget>]) -> String {
        let judged = targets.filter { $0.verdict.figure != nil }
        guard let only = judged.first else { return "Chưa có số liệu để so với chỉ tiêu" }
        if judged.count == 1 {
            return "\(only.item.title): \(only.verdict.inSentence.replacing("chỉ tiêu", with: only.ownerWords))"
        }
        let met = judged.filter { $0.verdict.isGood }.count
        let mark = judged.contains { $0.verdict.isIllustrative } ? "*" : ""
        return "\(met)\(mark) trong \(judged.count) chỉ tiêu đã đạt"
    }

    /// Admissions year by year, as far as they are known, at most thirty.
    func chartOfYears() -> Chart? {
        guard let first = site.facts.firstAdmissionYear else { return nil }
        let last = context.dataDate.year
        let rows = (max(first, last - 29)...max(first, last)).map { year in
            ShownRow(label: String(year), figure: shown("admissions.\(year)"))
        }
        let known = rows.indices.filter { rows[$0].number != nil }
        guard let from = known.first, let to = known.last, known.count > 1 else { return nil }
        var years = Array(rows[from...to])
        var subtitle = "Số đảng viên kết nạp theo năm, \(name(of: body))"
        let isWhole = Period(PartialDate.year(last)).last <= context.dataDate
        if to == rows.count - 1, !isWhole {
            let day = years[years.count - 1].figure.figure?.reachedDay ?? context.dataDate
            let reached = "đến ngày \(PartialDate.day(day).printed)"
            years[years.count - 1].isPartial = true
            years[years.count - 1].note = reached
            subtitle += "; năm \(last) mới tính \(reached)"
        }
        return chart(
            .columns, headline: finding(years, { "Năm \($0) kết nạp nhiều nhất: \($1) người" }, many: "năm"),
            subtitle: subtitle, kindWords: "Biểu đồ cột", rows: years)
    }

    /// The bands of age that the data gives for the body, or for the first body below that has any.
    func chartOfAges() -> Chart? {
        let bands = ageBands
        let rows = bands.map { band in
            ShownRow(label: band.name.vi.replacing("đảng viên ", with: ""), figure: shown("members.\(band.id)"))
        }
        guard rows.filter({ $0.number != nil }).count > 1 else { return nil }
        return chart(
            .bars, headline: finding(rows, { "Đông nhất là lứa tuổi \($0): \($1) đảng viên" }, many: "lứa tuổi"),
            subtitle: "Số đảng viên theo độ tuổi, \(name(of: body)), \(dateWords)", kindWords: "Biểu đồ thanh",
            rows: rows)
    }

    private var ageBands: [Group] {
        var waiting = [context.body][...]
        while let index = waiting.popFirst() {
            let body = site.site[index]
            let snapshot = body.snapshots[.members]?.last { ($0.date?.first ?? context.dataDate) <= context.dataDate }
            let bands = (snapshot?.counts.statedGroups ?? []).filter { $0.partition == .age }
            if !bands.isEmpty { return bands.sorted() }
            waiting += body.children
        }
        return []
    }
}

/// What a chart of cells counts, and how its finding is told.
struct CellChartWords: Sendable {
    let figure: String
    let measure: String
    let needsPeriod: Bool
    /// From who is first, and the number.
    let finding: @Sendable (String, String) -> String

    static let members = CellChartWords(figure: "members", measure: "Số đảng viên", needsPeriod: false) {
        "\($0) đông nhất: \($1) đảng viên"
    }
    static let admissions = CellChartWords(
        figure: "admissions", measure: "Số đảng viên kết nạp", needsPeriod: true
    ) { "\($0) kết nạp nhiều nhất: \($1) người" }
}

/// A row before its figure becomes a drawn number.
private struct ShownRow {
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
    fileprivate func shown(_ name: String) -> ShownFigure { ShownFigure(site.figure(name, context), in: self) }

    fileprivate var dateWords: String { "tính đến \(context.dataDate.words)" }

    /// Who is first; where several are, both by name or how many they are.
    fileprivate func finding(
        _ rows: [ShownRow], _ words: (String, String) -> String, many: String = "chi bộ"
    ) -> String {
        let greatest = rows.map(\.order).max() ?? 0
        let first = rows.filter { $0.order == greatest }
        guard greatest > 0, let one = first.first else { return "Không có trường hợp nào" }
        let text = first.first { $0.figure.isIllustrative }?.figure.inTable ?? one.figure.inTable
        switch first.count {
        case 1: return words(one.label, text)
        case 2: return words("\(one.label) và \(first[1].label)", text)
        default: return words("\(first.count) \(many)", text).capitalizedFirst
        }
    }

    fileprivate func chart(
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
                        magnitude: row.number.map { _ in max(0, row.order) }, text: row.figure.inTable,
                        isIllustrative: row.figure.isIllustrative),
                    note: row.note, isPartial: row.isPartial, minimum: row.minimum, maximum: row.maximum)
            })
    }
}

extension ShownFigure {
    /// As in a table, with words for the sign of what is unknown.
    fileprivate var inWords: String {
        switch state {
        case .unknown: "chưa có số liệu"
        case .withheld: "không công bố"
        case .known where isZero: isIllustrative ? "0*" : "0"
        case .known, .stated: inTable
        }
    }

    /// A verdict that a reader is glad of.
    fileprivate var isGood: Bool {
        guard case .verdict(let verdict) = figure?.value else { return false }
        switch verdict {
        case .reached, .exceeded, .withinMaximum: return true
        case .missed, .underWay, .aboveMaximum: return false
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
