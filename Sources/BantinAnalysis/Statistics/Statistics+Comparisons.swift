import BantinModel

extension Statistics {
    /// A figure of one time against that of another (rule 10 of docs/data.md). A period that the data date or the end of
    /// the body cuts is compared with the same span of the other one.
    func comparison(_ query: FigureQuery, _ comparison: Comparison, with time: ComparedTime) -> FigureResult {
        var now = operand(of: query, group: query.group)
        now.facet = comparison.facet
        now.date = min(query.date, now.period?.period.last ?? query.date)
        let current = result(for: now)
        let earlier: FigureQuery
        switch otherQuery(now, with: time, knownUntil: query.date, against: current.figure) {
        case .success(let found): earlier = found
        case .failure where wasNeverAlive(query): return outsideLife(query)
        case .failure(let gap): return unknown(query, gap.reason, at: site[query.body].location)
        }
        if let gap = outsideLife(query, now, earlier) { return gap }
        return combine([current, result(for: earlier)], for: query) { figures in
            if let one = figures[0].asOf, figures[1].asOf == one { return sameSnapshot(query, one, figures[1]) }
            return compared(query, comparison, figures)
        }
    }

    private func compared(_ query: FigureQuery, _ comparison: Comparison, _ figures: [Figure]) -> FigureResult {
        guard let now = figures[0].value.number, let then = figures[1].value.number else { return needsPeriod(query) }
        let difference = now - then
        switch comparison {
        case .change: return computed(query, figures, difference, figures[0].unit, .difference)
        case .changeRate:
            guard let rate = difference / then else { return zeroDenominator(query, figures[1]) }
            return rate.isPrintable
                ? computed(query, figures, rate, .percent, .relativeChange) : tooExact(query)
        case .times:
            guard let times = now / then else { return zeroDenominator(query, figures[1]) }
            return times.isPrintable ? computed(query, figures, times, .times, .multiple) : tooExact(query)
        case .shareChange, .rateChange:
            guard difference.isSmall else { return tooExact(query) }
            return computed(query, figures, difference * Rational(100), .percentagePoints, .pointDifference)
        }
    }

    /// The same figure of the other time.
    private func otherQuery(
        _ now: FigureQuery, with time: ComparedTime, knownUntil date: CalendarDate, against figure: Figure?
    ) -> Result<FigureQuery, NoOtherTime> {
        var other = now
        // A rate keeps the base that was filled in.
        other.facet = figure?.query.facet ?? now.facet
        guard let named = now.period else { return otherDate(other, with: time) }
        switch otherPeriod(named, with: time, for: now.body) {
        case .failure(let gap): return .failure(gap)
        case .success(let found): other.period = found
        }
        let end = end(of: now.body, in: named.period, now.measure)
        if end != nil || named.period.last > now.date, let whole = other.period?.period {
            let reached = now.measure.kind == .flow ? figure?.reachedDay ?? now.date : now.date
            let day = min(reached, end ?? reached)
            guard let span = named.period.span(of: whole, upTo: day) else {
                return .failure(.noEarlierPeriod(named.id))
            }
            if span != whole { other.period = site.called(span, for: now.body) }
        }
        other.date = min(date, other.period?.period.last ?? date)
        return .success(other)
    }

    private func otherPeriod(
        _ named: NamedPeriod, with time: ComparedTime, for body: Body.Index
    ) -> Result<NamedPeriod, NoOtherTime> {
        switch time {
        case .period(let period): return .success(period)
        case .previous:
            return site.previousPeriod(of: named, for: body).map { .success($0) }
                ?? .failure(.noEarlierPeriod(named.id))
        case .lastYear:
            return site.lastYear(of: named, for: body).map { .success($0) } ?? .failure(.longerThanAYear(named.id))
        }
    }

    /// A stock without a period: its date a year earlier, or its close of the period named.
    private func otherDate(_ query: FigureQuery, with time: ComparedTime) -> Result<FigureQuery, NoOtherTime> {
        var other = query
        switch time {
        case .previous: return .failure(.previousOfNothing)
        case .lastYear:
            guard let date = query.date.adding(months: -12) else { return .failure(.previousOfNothing) }
            other.date = date
        case .period(let named):
            other.period = named
            other.date = min(query.date, named.period.last)
        }
        return .success(other)
    }

    private func tooExact(_ query: FigureQuery) -> FigureResult {
        unknown(
            query,
            Message(
                vi: "hai tỷ lệ này có mẫu số quá lớn để so sánh chính xác",
                en: "the denominators of these ratios are too large to compare them exactly"))
    }
}

/// Why there is no other time to compare with.
private struct NoOtherTime: Error {
    let reason: Message

    static func noEarlierPeriod(_ id: String) -> NoOtherTime {
        NoOtherTime(
            reason: Message(
                vi:
                    "không biết kỳ trước của kỳ \(id); hãy khai báo kỳ trước trong periods, hoặc ghi previous cho kỳ này",
                en: "the period before \(id) is not known; declare it in periods, or give this one its previous"))
    }

    static func longerThanAYear(_ id: String) -> NoOtherTime {
        NoOtherTime(
            reason: Message(
                vi:
                    "kỳ \(id) dài hơn một năm nên không có cùng kỳ năm trước (last-year); hãy so với kỳ trước (previous)",
                en: "\(id) is longer than a year and has no same period last year; compare it with the previous one"))
    }

    static var previousOfNothing: NoOtherTime {
        NoOtherTime(
            reason: Message(
                vi: "so với kỳ trước (previous) cần một kỳ trong tên, chẳng hạn members.2020.change-previous",
                en: "a comparison with the previous period needs a period, as in members.2020.change-previous"))
    }
}

extension Rational {
    /// Whether its digits per cent stay inside 64 bits, as those of counts over counts always do.
    fileprivate var isPrintable: Bool { roundedDown.magnitude <= Rational.largestCount.magnitude }

    /// Whether a hundred times it can still be told exactly.
    fileprivate var isSmall: Bool {
        max(numerator.magnitude, denominator.magnitude) < 1_000_000_000_000_000
    }
}
