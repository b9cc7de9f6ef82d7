package import BantinModel

/// Answers every figure query from a checked site, by the rules of docs/data.md.
package struct Statistics: Sendable {
    package let site: Site
    let counting: Counting
    var withholding: Withholding

    package init(site: Site) {
        self.site = site
        counting = Counting(site: site)
        withholding = Withholding(counting: counting)
    }

    /// The value of a figure with everything that proves it, or why it has none.
    package func result(for query: FigureQuery) -> FigureResult {
        // A comparison says itself which of its two times lies outside.
        if !query.comparesTimes, wasNeverAlive(query) { return outsideLife(query) }
        return switch query.facet {
        case nil, .opening: count(query)
        case .share: share(query)
        case .shareOf(let denominator): share(query, of: denominator)
        case .perYear: perYear(query)
        case .rate(let base, let perYear): rate(query, base, perYear: perYear)
        case .average: average(query)
        case .compared(let comparison, let time): self.comparison(query, comparison, with: time)
        case .elapsed: elapsed(query)
        case .movement(let movement): self.movement(query, movement)
        case .byTarget(let facet, let owner): judgement(query, facet, owner)
        }
    }
}

extension Statistics {
    func name(of query: FigureQuery) -> String {
        query.canonicalName(bodyID: site[query.body].id)
    }

    func unknown(_ query: FigureQuery, _ reason: Message, at location: SourceLocation? = nil) -> FigureResult {
        .unknown(UnknownFigure(name: name(of: query), reason: reason, location: location))
    }

    func unknown(_ query: FigureQuery, _ gap: Gap) -> FigureResult {
        unknown(query, gap.reason(in: site), at: gap.location(in: site))
    }

    func withheld(_ query: FigureQuery) -> FigureResult {
        .withheld(WithheldFigure(name: name(of: query), reason: Withholding.reason))
    }

    /// A figure computed from others: withheld, without a value or unknown as soon as one of them is.
    func combine(
        _ operands: [FigureResult], for query: FigureQuery, _ compute: ([Figure]) -> FigureResult
    ) -> FigureResult {
        var figures: [Figure] = []
        var gap: UnknownFigure?
        var neverWas: UnknownFigure?
        for operand in operands {
            switch operand {
            case .known(let figure): figures.append(figure)
            case .withheld: return withheld(query)
            case .outsideLife(let none): neverWas = neverWas ?? none
            case .unknown(let unknown): gap = gap ?? unknown
            }
        }
        if let neverWas {
            return .outsideLife(
                UnknownFigure(name: name(of: query), reason: neverWas.reason, location: neverWas.location))
        }
        if let gap { return unknown(query, gap.reason, at: gap.location) }
        return compute(figures)
    }

    /// The same query without its facet, of another measure or group.
    func operand(of query: FigureQuery, measure: Measure? = nil, group: Group?) -> FigureQuery {
        var operand = query
        operand.measure = measure ?? query.measure
        operand.group = group
        operand.facet = nil
        return operand
    }
}

extension FigureQuery {
    fileprivate var comparesTimes: Bool {
        if case .compared = facet { return true }
        return false
    }
}
