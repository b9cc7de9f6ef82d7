package import BantinModel

extension Statistics {
    /// What a bulletin might be expected to tell: of the root and of each body below it every measure that is known on
    /// the data date or in the period, and every verdict by a target of the period, as far as entries say so; and the
    /// number of cells. Groups and ratios are left out, and counts of bodies below what has none.
    package func headlines(in context: PageContext) -> [Figure] {
        site.bodies.flatMap { body in
            site.vocabulary.measures.flatMap { measure -> [Figure] in
                if [.bodies, .hamlets].contains(measure.counts), body.children.isEmpty { return [] }
                return queries(of: measure, body, context).compactMap { result(for: $0).figure }
                    .filter { $0.restsOnEntries || measure == .cells }
            }
        }
    }

    private func queries(of measure: Measure, _ body: Body, _ context: PageContext) -> [FigureQuery] {
        var whole = FigureQuery(body: body.index, measure: measure, date: context.dataDate)
        let period = context.period.flatMap { site.namedPeriod($0, for: body.index) }
        if measure.kind == .flow {
            guard let period else { return [] }
            whole.period = period
        }
        guard let period, !site.targets(of: CountKey(measure: measure, group: nil), for: body.index).isEmpty else {
            return [whole]
        }
        var verdict = whole
        verdict.period = period
        verdict.facet = .byTarget(.verdict, owner: nil)
        return [whole, verdict]
    }
}

extension Figure {
    /// Whether somebody entered it, or what it was computed from.
    fileprivate var restsOnEntries: Bool { !entries.isEmpty || operands.contains(where: \.restsOnEntries) }
}
