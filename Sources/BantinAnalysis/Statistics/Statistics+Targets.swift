import BantinModel

extension Statistics {
    /// What a target says of a count (rule 9 of docs/data.md).
    func judgement(_ query: FigureQuery, _ facet: TargetFacet, _ owner: TargetOwner?) -> FigureResult {
        guard let named = query.period else { return needsPeriod(query) }
        let target: Target
        switch self.target(query, named, owner) {
        case .success(let found): target = found
        case .failure(let gap): return .unknown(gap)
        }
        switch facet {
        case .target:
            return .known(
                targetFigure(query, target, .range(minimum: target.minimum?.value, maximum: target.maximum?.value)))
        case .minimum: return end(target.minimum, query, target, Message(vi: "ít nhất (min)", en: "minimum"))
        case .maximum: return end(target.maximum, query, target, Message(vi: "nhiều nhất (max)", en: "maximum"))
        case .attainment, .excess, .excessRate, .shortfall:
            return compare(query, facet, owner, target)
        case .verdict: return verdict(query, owner, target)
        }
    }

    /// The one target of the body for the very days of the period, whatever its id.
    private func target(
        _ query: FigureQuery, _ named: NamedPeriod, _ owner: TargetOwner?
    ) -> Result<Target, UnknownFigure> {
        let same = site[query.body].targets.filter { $0.measure == query.measure && $0.group == query.group }
        let found = same.filter { $0.period == named.period && (owner == nil || $0.owner == owner) }
        if found.count == 1 { return .success(found[0]) }
        let (key, id) = (query.key.name, site[query.body].id)
        let reason: Message
        if found.count > 1 {
            let owners = found.compactMap { $0.owner?.rawValue }
            let example = owners.first.map { "attainment-\($0)" } ?? "attainment"
            reason = Message(
                vi:
                    "“\(key)” của “\(id)” kỳ \(named.id) có nhiều chỉ tiêu (\(owners.joined(separator: ", "))); cần ghi rõ "
                    + "của ai, chẳng hạn \(example)",
                en:
                    "“\(key)” of “\(id)” has several targets in \(named.id) (\(owners.joined(separator: ", "))); name one, "
                    + "such as \(example)")
        } else if let wider = same.first(where: { $0.period.encloses(named.period) && $0.period != named.period }) {
            reason = Message(
                vi:
                    "“\(id)” không có chỉ tiêu “\(key)” riêng cho kỳ \(named.id); chỉ tiêu của kỳ \(wider.periodID) chỉ dùng "
                    + "cho chính kỳ đó",
                en:
                    "“\(id)” has no target of “\(key)” for \(named.id) itself; the one for \(wider.periodID) serves only there"
            )
        } else {
            let set = owner.map { " (owner: \($0.rawValue))" } ?? ""
            reason = Message(
                vi: "“\(id)” không có chỉ tiêu “\(key)” cho kỳ \(named.id)\(set)",
                en: "“\(id)” has no target of “\(key)” for \(named.id)\(set)")
        }
        return .failure(
            UnknownFigure(
                name: name(of: query), reason: reason, location: found.first?.location ?? site[query.body].location))
    }

    private func end(
        _ end: Located<Int>?, _ query: FigureQuery, _ target: Target, _ word: Message
    ) -> FigureResult {
        guard let end else {
            return unknown(
                query,
                Message(vi: "chỉ tiêu này không có số \(word.vi)", en: "this target has no \(word.en)"),
                at: target.location)
        }
        return .known(targetFigure(query, target, .number(Rational(end.value))))
    }

    private func targetFigure(_ query: FigureQuery, _ target: Target, _ value: FigureValue) -> Figure {
        let ends = [target.minimum, target.maximum].compactMap { $0 }
        return Figure(
            query: query, name: name(of: query), value: value, unit: .count(query.measure.counts), derivation: .target,
            entries: ends.map {
                UsedEntry(
                    location: $0.location, count: $0.value, source: target.notes.source,
                    definition: target.notes.definition)
            },
            isIllustrative: target.notes.isIllustrative)
    }

    /// The count and the target, as operands.
    private func operands(_ query: FigureQuery, _ owner: TargetOwner?) -> [FigureResult] {
        var target = query
        target.facet = .byTarget(.target, owner: owner)
        return [count(operand(of: query, group: query.group)), result(for: target)]
    }

    private func compare(
        _ query: FigureQuery, _ facet: TargetFacet, _ owner: TargetOwner?, _ target: Target
    ) -> FigureResult {
        combine(operands(query, owner), for: query) { figures in
            guard let count = figures[0].value.number, let minimum = target.minimum.map({ Rational($0.value) }) else {
                return unknown(
                    query,
                    Message(
                        vi: "chỉ tiêu này không có số ít nhất (min) để so",
                        en: "this target has no minimum to compare with"),
                    at: target.location)
            }
            let people = FigureUnit.count(query.measure.counts)
            switch facet {
            case .excess: return computed(query, figures, count - minimum, people, .excess)
            case .shortfall:
                return computed(query, figures, max(minimum - count, Rational(0)), people, .shortfall)
            default:
                guard let ratio = count / minimum else { return zeroDenominator(query, figures[1]) }
                return facet == .attainment
                    ? computed(query, figures, ratio, .percent, .attainment)
                    : computed(query, figures, ratio - Rational(1), .percent, .excessRate)
            }
        }
    }

    private func computed(
        _ query: FigureQuery, _ figures: [Figure], _ value: Rational, _ unit: FigureUnit, _ derivation: Derivation
    ) -> FigureResult {
        .known(
            Figure(
                query: query, name: name(of: query), value: .number(value), unit: unit, derivation: derivation,
                operands: figures, asOf: figures[0].asOf, reachedDay: figures[0].reachedDay,
                isIllustrative: figures.contains { $0.isIllustrative }))
    }

    private func verdict(_ query: FigureQuery, _ owner: TargetOwner?, _ target: Target) -> FigureResult {
        combine(operands(query, owner), for: query) { figures in
            guard let count = figures[0].value.number, let named = query.period else { return needsPeriod(query) }
            let until = figures[0].reachedDay ?? min(figures[0].asOf?.last ?? query.date, query.date)
            let verdict = target.verdict(on: count, isOver: named.period.last <= query.date, until: until)
            return .known(
                Figure(
                    query: query, name: name(of: query), value: .verdict(verdict), unit: .words, derivation: .verdict,
                    operands: figures, asOf: figures[0].asOf, reachedDay: figures[0].reachedDay,
                    isIllustrative: figures.contains { $0.isIllustrative }
                        || (named.isIllustrative && verdict.dependsOnEnd)))
        }
    }
}

extension Target {
    /// Below the minimum: missed, or under way while the period lasts. At it or within a range: reached. Above a
    /// count, a minimum or a range: exceeded. With a maximum alone: within it or above it.
    fileprivate func verdict(on count: Rational, isOver: Bool, until: CalendarDate) -> Verdict {
        guard let minimum = minimum.map({ Rational($0.value) }) else {
            return count <= Rational(maximum?.value ?? 0) ? .withinMaximum : .aboveMaximum
        }
        if count < minimum {
            guard !isOver, let attainment = count / minimum else { return .missed }
            return .underWay(attainment: attainment, until: until)
        }
        return count > Rational(maximum?.value ?? self.minimum?.value ?? 0) ? .exceeded : .reached
    }
}

extension Verdict {
    /// Whether it would have been another one had the period ended on another day.
    fileprivate var dependsOnEnd: Bool {
        switch self {
        case .missed, .underWay: true
        case .reached, .exceeded, .withinMaximum, .aboveMaximum: false
        }
    }
}
