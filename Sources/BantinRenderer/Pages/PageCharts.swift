import BantinModel

/// The charts of a page: which numbers they show, and the words around them. Each is missing where fewer than two
/// numbers, or no target, are known.
extension View {
    /// The cells by a number, the largest first, at most ``barLimit`` of them.
    func chartOfCells(_ words: CellChartWords) -> Chart? {
        guard body.kind != .cell, !words.needsPeriod || context.period != nil else { return nil }
        let cells = placedTableCells(in: self).map { (cell: $0, figure: $0.view.shown(words.figure)) }
        let period = ([shown(words.figure)] + cells.map(\.figure)).lazy.compactMap { $0.figure?.query.period }.first
        var rows = cells.compactMap { cell, figure -> ShownRow? in
            guard figure.state != .outsideLife, period.map({ !isEnded(cell.item, in: $0.period) }) ?? true else {
                return nil
            }
            return ShownRow(label: cell.view.name(of: cell.item), figure: figure, note: figure.olderDate)
        }
        // An older date that all of them share is told once, in the subtitle.
        let commonDate = rows.map(\.figure).commonOlderDate
        if commonDate != nil { for index in rows.indices { rows[index].note = nil } }
        let known = rows.filter { $0.number != nil }
        guard known.count > 1 else { return nil }
        let sorted = known.enumerated().sorted { left, right in
            (right.element.order, left.offset) < (left.element.order, right.offset)
        }.map(\.element)
        let time = period.map { "trong \($0.words)" } ?? commonDate.map { "số liệu \($0)" } ?? dateWords
        var subtitle = "\(words.measure) theo chi bộ, \(name(of: body)), \(time)"
        if sorted.count > Self.barLimit {
            subtitle += "; \(Self.barLimit) chi bộ đứng đầu trong \(rows.count) chi bộ"
        }
        if let left = period.flatMap({ endedWords(in: $0.period) }) { subtitle += "; \(left)" }
        let unknown = rows.filter { $0.number == nil }
        return chart(
            .bars, headline: finding(sorted + unknown, words.finding, each: words.each), subtitle: subtitle,
            kindWords: "Biểu đồ thanh",
            rows: Array((sorted + unknown).prefix(Self.barLimit)))
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

    /// The bands of age that the data gives for the body, or for the first body below that has any.
    func chartOfAges() -> Chart? {
        let bands = ageBands
        let rows = bands.map { band in
            ShownRow(label: band.name.vi.replacing("đảng viên ", with: ""), figure: shown("members.\(band.id)"))
        }
        guard rows.filter({ $0.number != nil }).count > 1 else { return nil }
        return chart(
            .bars,
            headline: finding(
                rows, { "Đông nhất là \($0): \($1) đảng viên" }, each: { "\($0) có \($1) đảng viên" },
                name: { "lứa \($0)" }, many: "lứa tuổi"),
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
    /// The same where all have as many: from `mỗi chi bộ`, and the number.
    let each: @Sendable (String, String) -> String

    static let members = CellChartWords(
        figure: "members", measure: "Số đảng viên", needsPeriod: false,
        finding: { "\($0) đông nhất: \($1) đảng viên" }, each: { "\($0) có \($1) đảng viên" })
    static let admissions = CellChartWords(
        figure: "admissions", measure: "Số đảng viên kết nạp", needsPeriod: true,
        finding: { "\($0) kết nạp nhiều nhất: \($1) người" }, each: { "\($0) kết nạp \($1) người" })
}

extension ShownFigure {
    /// A verdict that a reader is glad of.
    fileprivate var isGood: Bool {
        guard case .verdict(let verdict) = figure?.value else { return false }
        switch verdict {
        case .reached, .exceeded, .withinMaximum: return true
        case .missed, .underWay, .aboveMaximum: return false
        }
    }
}
