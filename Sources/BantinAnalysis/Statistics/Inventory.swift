package import BantinModel

extension Statistics {
    /// What the data says of a body at `site.as_of`: by measure the dates and periods with entries, of its own or of
    /// the bodies below it, and the figures known for them. Withheld and unknown ones are left out.
    package func inventory(of body: Body.Index) -> [InventoryEntry] {
        Measure.all.compactMap { measure in
            let candidates = times(of: measure, body)
            let groups = measure.counts == .people ? [nil] + Group.all.map(Optional.some) : [nil]
            var figures: [InventoryFigure] = []
            for group in groups {
                figures += self.figures(of: CountKey(measure: measure, group: group), body, candidates)
            }
            let known = Set(figures.filter { $0.facet == nil }.flatMap(\.times))
            guard !known.isEmpty else { return nil }
            return InventoryEntry(
                body: body, measure: measure, times: candidates.filter(known.contains), figures: figures)
        }
    }

    private func figures(of key: CountKey, _ body: Body.Index, _ times: [InventoryTime]) -> [InventoryFigure] {
        let known = times.filter { isKnown(key, nil, body, $0) }
        guard !known.isEmpty else { return [] }
        let figures = ([nil] + facets(of: key, body).map(Optional.some)).map { facet in
            InventoryFigure(
                measure: key.measure, group: key.group, facet: facet,
                times: facet == nil ? known : known.filter { isKnown(key, facet, body, $0) })
        }
        return figures.filter { !$0.times.isEmpty }
    }

    /// The facets that may be defined for a count; those of targets only where it has one.
    private func facets(of key: CountKey, _ body: Body.Index) -> [Facet] {
        var facets: [Facet] = []
        if key.group != nil {
            facets.append(.share)
            if site[body].targets.contains(where: { $0.measure == key.measure && $0.group == nil }) {
                facets.append(.shareOf(.target))
            }
        }
        if key.measure.kind == .flow { facets.append(.perYear) }
        let targets = site[body].targets.filter { $0.measure == key.measure && $0.group == key.group }
        guard !targets.isEmpty else { return facets }
        let owners = [nil] + TargetOwner.allCases.filter { owner in targets.contains { $0.owner == owner } }
        for owner in owners {
            facets += TargetFacet.allCases.map { .byTarget($0, owner: owner) }
        }
        return facets
    }

    private func isKnown(_ key: CountKey, _ facet: Facet?, _ body: Body.Index, _ time: InventoryTime) -> Bool {
        var query = FigureQuery(
            body: body, measure: key.measure, group: key.group, facet: facet, date: site.settings.asOf)
        switch time {
        case .always: break
        case .date(let date):
            guard facet?.needsPeriod != true else { return false }
            query.date = min(date.last, site.settings.asOf)
        case .period(let period): query.period = period
        }
        guard let figure = result(for: query).figure else { return false }
        // What an entry gives for its own date is listed under that date.
        return time != .always || figure.derivation != .entry || figure.asOf == nil
    }

    /// The dates or periods with entries of the body, of its targets, and of the bodies below it.
    private func times(of measure: Measure, _ index: Body.Index) -> [InventoryTime] {
        let targets = site[index].targets.filter { $0.measure == measure }.map { ($0.periodID, $0.period) }
        var periods: [Period: String] = [:]
        var dates: [CalendarDate: PartialDate] = [:]
        var isUndated = measure.counts == .bodies
        for body in site.subtree(of: index) {
            for snapshot in site[body].snapshots[measure] ?? [] {
                guard let date = snapshot.date else { isUndated = true; continue }
                if date.first <= site.settings.asOf, dates[date.last] == nil { dates[date.last] = date }
            }
            for tally in site[body].tallies[measure] ?? []
            where periods[tally.period] == nil && tally.period.last <= site.settings.asOf {
                periods[tally.period] = tally.periodID
            }
        }
        for (id, period) in targets where periods[period] == nil { periods[period] = id }
        let named = periods.sorted { $0.key < $1.key }.map { period, id in
            let declared = site.namedPeriod(id, for: index).flatMap { $0.period == period ? $0 : nil }
            return declared ?? NamedPeriod(id: period.shortestForm, period: period)
        }
        return (isUndated ? [.always] : []) + dates.sorted { $0.key < $1.key }.map { .date($0.value) }
            + named.map { .period($0) }
    }
}

extension Site {
    /// A body and every body below it, each before those below it.
    func subtree(of index: Body.Index) -> [Body.Index] {
        var subtree: [Body.Index] = []
        var waiting = [index]
        while let next = waiting.popLast() {
            subtree.append(next)
            waiting += self[next].children.reversed()
        }
        return subtree
    }
}
