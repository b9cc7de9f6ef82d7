import BantinModel

/// When a count holds: what tells one number of a body from another.
enum CountTime: Hashable, Sendable {
    /// A stock's date, as the number of its last day; nil where it holds at every date.
    case date(Int?)
    /// A flow's first and last day.
    case days(Period)
}

extension Statistics {
    /// A stock or a flow itself (rules 1, 2 and 5 of docs/data.md).
    func count(_ query: FigureQuery) -> FigureResult {
        if query.measure == .transfers { return allTransfers(query) }
        switch query.measure.kind {
        case .stock: return query.facet == .opening ? opening(query) : stock(query)
        case .flow:
            switch span(of: [query]) {
            case .success(let span): return flow(query, over: span)
            case .failure(let gap): return gap
            }
        }
    }

    /// Counts that belong together: flows are taken to the last day that all of them reach.
    func counts(_ queries: [FigureQuery]) -> [FigureResult] {
        guard queries.allSatisfy({ $0.measure.kind == .flow && $0.measure != .transfers }) else {
            return queries.map(count)
        }
        switch span(of: queries) {
        case .success(let span): return queries.map { flow($0, over: span) }
        case .failure: return queries.map(count)
        }
    }

    // MARK: Stocks

    private func stock(_ query: FigureQuery) -> FigureResult {
        guard let period = query.period?.period else {
            return stock(query, on: query.date, within: site.policy.stockMaximumAge)
        }
        if let gap = notBegun(query) { return gap }
        let span = query.measure.mayHavePeriod ? coverageSpan(query, period) : nil
        let day = query.key.needsPeriod ? span?.last ?? query.date : min(period.last, query.date)
        return stock(query, on: day, within: site.policy.baseTolerance, span: span)
    }

    /// The snapshot of the eve, else the latest not long before it, else that of the first day.
    private func opening(_ query: FigureQuery) -> FigureResult {
        guard let period = query.period?.period else { return needsPeriod(query) }
        var before: FigureResult?
        if let eve = period.first.previous, eve <= query.date {
            before = stock(query, on: eve, within: site.policy.baseTolerance)
        }
        if let before, before.figure != nil || before.isWithheld { return before }
        if let gap = notBegun(query) { return before ?? gap }
        let first = stock(query, on: period.first, within: 0)
        return first.figure != nil || first.isWithheld ? first : before ?? first
    }

    func stock(
        _ query: FigureQuery, on day: CalendarDate, within tolerance: Int, span: Period? = nil
    ) -> FigureResult {
        if let partition = query.group?.unstated {
            return unstated(query, partition) { stock($0, on: day, within: tolerance, span: span) }
        }
        let moment = Moment(day: day, tolerance: tolerance, span: span, dataDate: query.date)
        switch counting.stock(query.key, of: query.body, at: moment) {
        case .failure(let gap): return unknown(query, gap)
        case .success(let finding) where finding.derivation == .notAlive: return outsideLife(query)
        case .success(let finding):
            let time = CountTime.date(finding.asOf?.last.dayNumber)
            if isWithheld(query, time) { return withheld(query) }
            return .known(figure(finding, query, at: time))
        }
    }

    // MARK: Flows

    /// The days over which flows are taken: the whole period when it is over, else as far as all of them reach.
    private func span(of queries: [FigureQuery]) -> SpanResult {
        guard let query = queries.first, let named = query.period else {
            return .failure(queries.first.map(needsPeriod) ?? .unknown(UnknownFigure(name: "", reason: noPeriod)))
        }
        if let gap = notBegun(query) { return .failure(gap) }
        let period = named.period
        if period.last <= query.date { return .success(period) }
        var reach = Reach([period.first.dayNumber...query.date.dayNumber])
        for (key, body) in queries.flatMap({ query in query.key.sources.map { ($0, query.body) } }) {
            reach = reach.intersection(
                counting.reach(key, of: body, from: period.first.dayNumber, upTo: query.date.dayNumber))
        }
        guard let last = reach.latest else {
            let toDate = Period(days: period.first.dayNumber...query.date.dayNumber)
            let gaps = query.key.sources.lazy.compactMap { key in
                if case .failure(let gap) = counting.flow(key, of: query.body, over: toDate) { gap } else { nil }
            }
            guard let gap = gaps.first else {
                return .failure(unknown(query, .noTally(query.body, query.key, toDate)))
            }
            return .failure(unknown(query, gap))
        }
        return .success(Period(days: period.first.dayNumber...last))
    }

    private enum SpanResult {
        case success(Period)
        case failure(FigureResult)
    }

    private func flow(_ query: FigureQuery, over span: Period) -> FigureResult {
        if let partition = query.group?.unstated { return unstated(query, partition) { flow($0, over: span) } }
        switch counting.flow(query.key, of: query.body, over: span) {
        case .failure(let gap): return unknown(query, gap)
        case .success(let finding) where finding.derivation == .notAlive: return outsideLife(query)
        case .success(let finding):
            if isWithheld(query, .days(span)) { return withheld(query) }
            return .known(figure(finding, query, at: .days(span)))
        }
    }

    /// The last day that a flow reaches, without its value: for the share of days gone by.
    func reachedDay(_ query: FigureQuery) -> Result<CalendarDate, UnknownFigure> {
        switch span(of: [query]) {
        case .success(let span): .success(span.last)
        case .failure(.unknown(let gap)): .failure(gap)
        case .failure: .failure(UnknownFigure(name: name(of: query), reason: noPeriod))
        }
    }

    // MARK: Refusals

    func notBegun(_ query: FigureQuery) -> FigureResult? {
        guard let period = query.period?.period, period.first > query.date else { return nil }
        return unknown(query, .notBegun(period, dataDate: query.date))
    }

    func needsPeriod(_ query: FigureQuery) -> FigureResult { unknown(query, noPeriod) }

    private var noPeriod: Message {
        Message(vi: "số liệu này cần một kỳ (period), chẳng hạn 2020", en: "this figure needs a period, such as 2020")
    }

    private func isWithheld(_ query: FigureQuery, _ time: CountTime) -> Bool {
        withholding.hides(query.key, of: query.body, at: time, counting)
    }
}

extension FigureResult {
    var isWithheld: Bool {
        if case .withheld = self { return true }
        return false
    }
}

extension FigureQuery {
    var key: CountKey { CountKey(measure: measure, group: group) }
}
