import BantinModel

extension Statistics {
    /// What a target says of a count (rule 9 of docs/data.md).
    func judgement(_ query: FigureQuery, _ facet: TargetFacet, _ owner: TargetOwner?) -> FigureResult {
        guard query.period != nil else { return needsPeriod(query) }
        var asked = query
        asked.facet = .byTarget(.target, owner: owner)
        let target = self.target(asked, owner)
        guard case .known(let figure) = target else { return target.renamed(name(of: query)) }
        switch facet {
        case .target: return target
        case .minimum: return end(of: figure, query, Message(vi: "ít nhất (min)", en: "minimum"))
        case .maximum: return end(of: figure, query, Message(vi: "nhiều nhất (max)", en: "maximum"))
        case .attainment, .excess, .excessRate, .shortfall: return compare(query, facet, with: figure)
        case .verdict: return verdict(query, by: figure)
        }
    }

    private func end(of target: Figure, _ query: FigureQuery, _ word: Message) -> FigureResult {
        guard case .range(let minimum, let maximum) = target.value,
            let end = query.facet.isMaximum ? maximum : minimum
        else {
            return unknown(
                query,
                Message(vi: "chỉ tiêu này không có số \(word.vi)", en: "this target has no \(word.en)"),
                at: target.firstLocation)
        }
        var figure = target
        figure.query = query
        figure.name = name(of: query)
        figure.value = .number(Rational(end))
        return .known(figure)
    }

    private func compare(_ query: FigureQuery, _ facet: TargetFacet, with target: Figure) -> FigureResult {
        combine([count(operand(of: query, group: query.group)), .known(target)], for: query) { figures in
            guard let count = figures[0].value.number, let minimum = target.ends.minimum else {
                return unknown(
                    query,
                    Message(
                        vi: "chỉ tiêu này không có số ít nhất (min) để so",
                        en: "this target has no minimum to compare with"),
                    at: target.firstLocation)
            }
            let people = query.measure.unit
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

    func computed(
        _ query: FigureQuery, _ figures: [Figure], _ value: Rational, _ unit: FigureUnit, _ derivation: Derivation
    ) -> FigureResult {
        .known(
            Figure(
                query: query, name: name(of: query), value: .number(value), unit: unit, derivation: derivation,
                operands: figures, asOf: figures[0].asOf, reachedDay: figures[0].reachedDay,
                isIllustrative: figures.contains { $0.isIllustrative }))
    }

    private func verdict(_ query: FigureQuery, by target: Figure) -> FigureResult {
        combine([count(operand(of: query, group: query.group)), .known(target)], for: query) { figures in
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

extension Figure {
    /// A target's ends, in people.
    fileprivate var ends: (minimum: Rational?, maximum: Rational?) {
        guard case .range(let minimum, let maximum) = value else { return (nil, nil) }
        return (minimum.map { Rational($0) }, maximum.map { Rational($0) })
    }

    /// Below the minimum: missed, or under way while the period lasts. At it or within a range: reached. Above a
    /// count, a minimum or a range: exceeded. With a maximum alone: within it or above it.
    fileprivate func verdict(on count: Rational, isOver: Bool, until: CalendarDate) -> Verdict {
        guard let minimum = ends.minimum else {
            return count <= ends.maximum ?? Rational(0) ? .withinMaximum : .aboveMaximum
        }
        if count < minimum {
            guard !isOver, let attainment = count / minimum else { return .missed }
            return .underWay(attainment: attainment, until: until)
        }
        return count > ends.maximum ?? minimum ? .exceeded : .reached
    }
}

extension FigureResult {
    /// A refusal under the name of the figure that needed it.
    fileprivate func renamed(_ name: String) -> FigureResult {
        switch self {
        case .known: self
        case .unknown(let unknown):
            .unknown(UnknownFigure(name: name, reason: unknown.reason, location: unknown.location))
        case .outsideLife(let none):
            .outsideLife(UnknownFigure(name: name, reason: none.reason, location: none.location))
        case .withheld(let withheld): .withheld(WithheldFigure(name: name, reason: withheld.reason))
        }
    }
}

extension Facet? {
    fileprivate var isMaximum: Bool {
        if case .byTarget(.maximum, _) = self { return true }
        return false
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
