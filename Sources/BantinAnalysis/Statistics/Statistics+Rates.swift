import BantinModel

extension Statistics {
    /// A flow over the whole of the members, also of a group (rule 6 of docs/data.md). Where the name gives no base, the
    /// policy's is filled in.
    func rate(_ query: FigureQuery, _ base: RateBase?, perYear: Bool) -> FigureResult {
        guard query.measure.kind == .flow, query.measure.counts == .people else { return rateOfNoFlow(query) }
        guard let base = base ?? site.policy.rateBase else { return rateWithoutBase(query) }
        var named = query
        named.facet = .rate(base, perYear: perYear)
        let denominator: FigureQuery
        switch baseQuery(of: named, base) {
        case .success(let found): denominator = found
        case .failure(let gap): return .unknown(gap)
        }
        return combine([count(operand(of: named, group: named.group)), result(for: denominator)], for: named) {
            guard perYear else { return quotient(named, $0[0], $0[1]) }
            return yearlyQuotient(named, $0[0], $0[1])
        }
    }

    private func yearlyQuotient(_ query: FigureQuery, _ part: Figure, _ whole: Figure) -> FigureResult {
        guard let named = query.period else { return needsPeriod(query) }
        guard let years = years(of: named, for: query.body, upTo: part.reachedDay) else {
            return noYears(query, upTo: part.reachedDay)
        }
        guard case .known(var figure) = quotient(query, part, whole) else { return zeroDenominator(query, whole) }
        guard let rate = figure.value.number.flatMap({ $0 / years }) else {
            return noYears(query, upTo: part.reachedDay)
        }
        figure.value = .number(rate)
        figure.derivation = .yearlyRatio(years: years)
        figure.isIllustrative = figure.isIllustrative || named.isIllustrative
        return .known(figure)
    }

    /// The figure that a rate divides by.
    func baseQuery(of query: FigureQuery, _ base: RateBase) -> Result<FigureQuery, UnknownFigure> {
        var members = operand(of: query, measure: .members, group: nil)
        guard let named = query.period else { return .success(members) }
        switch base {
        case .start: members.facet = .opening
        case .average: members.facet = .average
        case .end: break
        case .previousYearEnd:
            let year = PartialDate.year(named.period.first.year - 1).description
            guard let before = site.namedPeriod(year, for: query.body) else { return .success(members) }
            members.period = before
        case .termStart:
            guard let term = site.term(around: named.period, for: query.body) else {
                return .failure(withoutTerm(query, named))
            }
            members.period = term
            members.facet = .opening
        }
        members.date = min(query.date, members.period?.period.last ?? query.date)
        return .success(members)
    }

    /// The mean of a stock's opening and its close, from two snapshots.
    func average(_ query: FigureQuery) -> FigureResult {
        guard query.measure.kind == .stock else { return averageOfFlow(query) }
        var opening = operand(of: query, group: query.group)
        let close = opening
        opening.facet = .opening
        return combine([count(opening), count(close)], for: query) { figures in
            guard let first = figures[0].value.number, let last = figures[1].value.number,
                let mean = (first + last) / Rational(2)
            else { return needsPeriod(query) }
            if let one = figures[0].asOf, figures[1].asOf == one { return sameSnapshot(query, one, figures[1]) }
            return .known(
                Figure(
                    query: query, name: name(of: query), value: .number(mean), unit: query.measure.unit,
                    derivation: .average, operands: figures, asOf: figures[1].asOf,
                    isIllustrative: figures.contains { $0.isIllustrative }))
        }
    }

    /// The years of a period, or of its days up to one of them: the stated `years:`, else its whole months ÷ 12.
    func years(of named: NamedPeriod, upTo day: CalendarDate?) -> Rational? {
        let span = day.flatMap { named.period.cut(at: $0) } ?? named.period
        if span == named.period, let years = named.years { return Rational(years) }
        return span.wholeMonths.flatMap { Rational($0, over: 12) }
    }
}
