import BantinModel

extension Statistics {
    /// The group over the same name without it (rule 6 of docs/data.md).
    func share(_ query: FigureQuery) -> FigureResult {
        guard query.group != nil else {
            return unknown(
                query,
                Message(
                    vi: "tỷ lệ (share) cần một nhóm, chẳng hạn members.young.share",
                    en: "a share needs a group, such as members.young.share"))
        }
        return ratio(query, over: operand(of: query, group: query.group?.enclosing))
    }

    /// Over a target, another group, or another measure of the same group where that measure counts people.
    func share(_ query: FigureQuery, of denominator: Facet.Denominator) -> FigureResult {
        switch denominator {
        case .target: return shareOfTarget(query)
        case .group(let group):
            let type = query.group?.selection?.type.map { Group.bodies(of: $0) }
            return ratio(
                query, over: operand(of: query, group: type.flatMap { Group.joined($0, group) } ?? group))
        case .measure(let measure):
            let group = query.group.flatMap { $0.divides(measure) ? $0 : nil }
            return ratio(query, over: operand(of: query, measure: measure, group: group))
        }
    }

    private func ratio(_ query: FigureQuery, over denominator: FigureQuery) -> FigureResult {
        let results = ofOneList(counts([operand(of: query, group: query.group), denominator]), denominator)
        return combine(results, for: query) { figures in
            let (part, whole) = (figures[0], figures[1])
            if let gap = differentDates(query, part, whole) { return gap }
            return quotient(query, part, whole)
        }
    }

    /// First ÷ second; a zero denominator gives no number.
    func quotient(_ query: FigureQuery, _ part: Figure, _ whole: Figure) -> FigureResult {
        guard let numerator = part.value.number, let denominator = whole.value.number,
            let ratio = numerator / denominator
        else { return zeroDenominator(query, whole) }
        return .known(
            Figure(
                query: query, name: name(of: query), value: .number(ratio), unit: .percent, derivation: .ratio,
                operands: [part, whole], asOf: part.asOf ?? whole.asOf, reachedDay: part.reachedDay ?? whole.reachedDay,
                isIllustrative: part.isIllustrative || whole.isIllustrative))
    }

    func zeroDenominator(_ query: FigureQuery, _ denominator: Figure) -> FigureResult {
        unknown(
            query,
            Message(
                vi: "mẫu số “\(denominator.name)” bằng 0 nên không có tỷ lệ",
                en: "the denominator “\(denominator.name)” is zero, so there is no ratio"),
            at: denominator.firstLocation)
    }

    /// Over the target set for the whole: its minimum, or its maximum where it has no minimum.
    private func shareOfTarget(_ query: FigureQuery) -> FigureResult {
        var target = operand(of: query, group: nil)
        target.facet = .byTarget(.target, owner: nil)
        let results = [count(operand(of: query, group: query.group)), result(for: target)]
        return combine(results, for: query) { figures in
            guard case .range(let minimum, let maximum) = figures[1].value, let end = minimum ?? maximum,
                let count = figures[0].value.number, let ratio = count / Rational(end)
            else { return zeroDenominator(query, figures[1]) }
            return .known(
                Figure(
                    query: query, name: name(of: query), value: .number(ratio), unit: .percent, derivation: .ratio,
                    operands: figures, asOf: figures[0].asOf, reachedDay: figures[0].reachedDay,
                    isIllustrative: figures.contains { $0.isIllustrative }))
        }
    }

    /// A flow over the years of its period: the stated `years:`, else its whole months ÷ 12; to date, the months
    /// reached.
    func perYear(_ query: FigureQuery) -> FigureResult {
        guard query.measure.kind == .flow else {
            return unknown(
                query,
                Message(
                    vi: "“\(query.measure.id)” là số tại một thời điểm nên không có số bình quân mỗi năm (per-year)",
                    en: "“\(query.measure.id)” is a stock, which has no number per year"))
        }
        return combine([count(operand(of: query, group: query.group))], for: query) { figures in
            guard let named = query.period, let count = figures[0].value.number else { return needsPeriod(query) }
            guard let years = years(of: named, for: query.body, upTo: figures[0].reachedDay),
                let perYear = count / years
            else {
                return noYears(query, upTo: figures[0].reachedDay)
            }
            return .known(
                Figure(
                    query: query, name: name(of: query), value: .number(perYear), unit: .perYear(query.measure.counts),
                    derivation: .perYear(years: years), operands: figures, reachedDay: figures[0].reachedDay,
                    isIllustrative: figures[0].isIllustrative || named.isIllustrative))
        }
    }

    /// The share of the period's days that have gone by, up to the day reached.
    func elapsed(_ query: FigureQuery) -> FigureResult {
        guard let named = query.period else { return needsPeriod(query) }
        if let gap = notBegun(query) { return gap }
        var last = min(named.period.last, query.date)
        if query.measure.kind == .flow, named.period.last > query.date {
            switch reachedDay(operand(of: query, group: query.group)) {
            case .success(let day): last = day
            case .failure(let gap): return unknown(query, gap.reason, at: gap.location)
            }
        }
        let (days, all) = (last.dayNumber - named.period.first.dayNumber + 1, named.period.days)
        guard let share = Rational(days, over: all) else { return needsPeriod(query) }
        return .known(
            Figure(
                query: query, name: name(of: query), value: .number(share), unit: .percent,
                derivation: .elapsed(days: days, of: all), reachedDay: last < named.period.last ? last : nil,
                isIllustrative: named.isIllustrative))
    }
}

extension Figure {
    /// The first place of the data file behind it.
    var firstLocation: SourceLocation? {
        var figure = self
        while figure.entries.isEmpty, let operand = figure.operands.first { figure = operand }
        return figure.entries.first?.location
    }
}
