import BantinModel

/// The charts of a page that go from year to year. A year of which nothing is known is a gap.
extension View {
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
            let reachedDay = years[years.count - 1].figure.figure?.reachedDay ?? context.dataDate
            let day = min(reachedDay, body.lastDay ?? reachedDay)
            let reached = "đến ngày \(PartialDate.day(day).printed)"
            years[years.count - 1].isPartial = true
            years[years.count - 1].note = reached
            subtitle += "; năm \(last) \(day == body.lastDay ? "" : "mới ")tính \(reached)"
        }
        return chart(
            .columns,
            headline: finding(
                years, { "\($0) kết nạp nhiều nhất: \($1) người" }, each: { "\($0) kết nạp \($1) người" },
                name: { "năm \($0)" }, many: "năm"),
            subtitle: subtitle, kindWords: "Biểu đồ cột", rows: years)
    }

    /// The members at the latest date of each year, at most thirty years; a year without a date is a gap.
    func chartOfMembers() -> Chart? {
        let latest = Dictionary(
            memberDates.map { ($0.first.year, $0) }, uniquingKeysWith: { $0.last < $1.last ? $1 : $0 })
        guard let first = latest.keys.min(), let last = latest.keys.max(), last > first else { return nil }
        let years = (max(first, last - 29)...last).map { year in
            let day = latest[year].map { min($0.last, context.dataDate) }
            // Without a date of its own a year has no number, even where an older one would still be taken for a page.
            let figure = day.map { shown("members@\($0)") } ?? ShownFigure(nil, in: self)
            return ShownRow(label: String(year), figure: figure, note: figure.date)
        }
        let known = years.indices.filter { years[$0].number != nil }
        guard known.count > 1, let oldest = known.first, let newest = known.last else { return nil }
        return chart(
            .columns, headline: change(from: years[oldest], to: years[newest]),
            subtitle: "Số đảng viên theo năm, \(name(of: body)); mỗi năm lấy số liệu mới nhất trong năm",
            kindWords: "Biểu đồ cột", rows: Array(years[oldest...newest]))
    }

    /// The dates up to the data date at which the body, or without any of its own one below it, tells its members.
    fileprivate var memberDates: [PartialDate] {
        func dates(_ index: Body.Index) -> [PartialDate] {
            let body = site.site[index]
            let own = (body.snapshots[.members] ?? []).compactMap(\.date).filter { $0.first <= context.dataDate }
            return own.isEmpty ? body.children.flatMap(dates) : own
        }
        return dates(context.body)
    }

    fileprivate func change(from oldest: ShownRow, to newest: ShownRow) -> String {
        let (first, last) = (oldest.figure.inTable, newest.figure.inTable)
        if newest.order > oldest.order {
            return "Từ \(first) đảng viên năm \(oldest.label) lên \(last) năm \(newest.label)"
        }
        if newest.order < oldest.order {
            return "Từ \(first) đảng viên năm \(oldest.label) còn \(last) năm \(newest.label)"
        }
        return "Năm \(oldest.label) và năm \(newest.label) đều có \(last) đảng viên"
    }
}
