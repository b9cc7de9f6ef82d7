package import BantinModel

extension Statistics {
    /// The targets by which a body is judged in a page's period, or, on a page without one, on its date: its own and
    /// those set to it from above, each owner's own. By measure, group and period, in the order of the documentation.
    package func targets(in context: PageContext) -> [FigureQuery] {
        let day = Period(first: context.dataDate, last: context.dataDate)
        let asked = context.period.flatMap { site.namedPeriod($0, for: context.body)?.period } ?? day
        guard let asked else { return [] }
        var seen = Set<FigureQuery>()
        let queries = site.chain(from: context.body).flatMap { owner in
            site[owner].targets.filter { target in
                target.period.overlaps(asked)
                    && (owner == context.body || target.scope?.includes(site[context.body]) == true)
            }.map { query(for: $0, of: owner, in: context) }
        }
        return queries.filter { seen.insert($0).inserted }.sorted { $0.place < $1.place }
    }

    private func query(for target: Target, of owner: Body.Index, in context: PageContext) -> FigureQuery {
        let named =
            site.namedPeriod(target.periodID, for: owner) ?? NamedPeriod(id: target.periodID, period: target.period)
        return FigureQuery(
            body: context.body, measure: target.measure, group: target.group,
            period: site.renamed(named, for: context.body), facet: .byTarget(.target, owner: target.owner),
            date: context.dataDate)
    }
}

extension FigureQuery {
    /// Where it stands in a list of targets.
    fileprivate var place: TargetPlace {
        var owner: TargetOwner?
        if case .byTarget(_, let found) = facet { owner = found }
        return TargetPlace(
            measure: Measure.all.firstIndex(of: measure) ?? Measure.all.count, group: group,
            period: period?.period, owner: owner.flatMap { TargetOwner.allCases.firstIndex(of: $0) } ?? -1)
    }
}

private struct TargetPlace: Comparable {
    let measure: Int
    let group: Group?
    let period: Period?
    let owner: Int

    static func < (left: TargetPlace, right: TargetPlace) -> Bool {
        if left.measure != right.measure { return left.measure < right.measure }
        if left.group != right.group {
            guard let one = left.group, let other = right.group else { return left.group == nil }
            return one < other
        }
        if left.period != right.period, let one = left.period, let other = right.period { return one < other }
        return left.owner < right.owner
    }
}
