package import BantinModel

extension Statistics {
    /// What the data says of a body at `site.as_of`: by measure the dates and periods with entries, of its own or of
    /// the bodies below it, and the figures known for them. Withheld and unknown ones are left out.
    package func inventory(of body: Body.Index) -> [InventoryEntry] {
        site.vocabulary.measures.compactMap { measure in
            let coverage = coverageTimes(of: measure, body)
            let own = times(of: measure, body) + periodsOfMovements(of: measure, body)
            let candidates = own + coverage.filter { !own.contains($0) }
            var figures: [InventoryFigure] = []
            for group in [nil] + groups(of: measure, body).map(Optional.some) {
                let key = CountKey(measure: measure, group: group)
                figures += self.figures(of: key, body, key.needsPeriod ? candidates : own)
            }
            let known = Set(figures.flatMap(\.times))
            guard !known.isEmpty else { return nil }
            return InventoryEntry(
                body: body, measure: measure, times: candidates.filter(known.contains), figures: figures)
        }
    }

    private func figures(of key: CountKey, _ body: Body.Index, _ times: [InventoryTime]) -> [InventoryFigure] {
        let known = times.filter { isKnown(key, nil, body, $0) }
        let figures = ([nil] + facets(of: key, body).map(Optional.some)).map { facet in
            // How members move is known without their number at the end.
            let times = facet?.isMovement == true ? times : known
            return InventoryFigure(
                measure: key.measure, group: key.group, facet: facet,
                times: facet == nil ? known : times.filter { isKnown(key, facet, body, $0) })
        }
        return figures.filter { !$0.times.isEmpty }
    }

    /// The groups of a measure that the body or a body below it states, or that follow from what is listed there.
    private func groups(of measure: Measure, _ index: Body.Index) -> [Group] {
        var groups: Set<Group> = []
        for body in site.subtree(of: index) {
            for counts in site[body].counts(of: measure) { groups.formUnion(counts.groups.keys) }
        }
        for partition in Set(groups.compactMap(\.question)) {
            groups.formUnion([.known(partition), .unstated(partition)])
        }
        groups.formUnion(selections(of: measure, index))
        return groups.sorted()
    }

    /// The facets that may be defined for a count; those of targets only where it has one.
    private func facets(of key: CountKey, _ body: Body.Index) -> [Facet] {
        var facets: [Facet] = []
        if key.group != nil {
            facets.append(.share)
            if let partition = key.group?.partition { facets.append(.shareOf(.group(.known(partition)))) }
            if !site.targets(of: CountKey(measure: key.measure, group: nil), for: body).isEmpty {
                facets.append(.shareOf(.target))
            }
        }
        facets += key.measure.kind == .flow ? flowFacets(of: key) : stockFacets(of: key)
        let targets = site.targets(of: key, for: body)
        guard !targets.isEmpty else { return facets }
        let owners = TargetOwner.allCases.filter { owner in targets.contains { $0.owner == owner } }
        // Where one alone has set a target, its name adds nothing.
        for owner in [nil] + (owners.count > 1 ? owners.map(Optional.some) : []) {
            facets += TargetFacet.allCases.map { .byTarget($0, owner: owner) }
        }
        return facets
    }

    /// Rates over every base and the usual comparisons, of the whole alone: with every group they would hide the rest.
    private func flowFacets(of key: CountKey) -> [Facet] {
        guard key.group == nil else { return [.perYear] }
        let rates = key.measure.counts == .people ? RateBase.allCases.map { Facet.rate($0, perYear: false) } : []
        let comparisons = [Comparison.change, .changeRate].flatMap { comparison in
            [Facet.compared(comparison, with: .previous), .compared(comparison, with: .lastYear)]
        }
        return [.perYear] + rates + comparisons
    }

    /// Openings, means and the usual comparisons of the whole, the share's change of a group, and how members move.
    private func stockFacets(of key: CountKey) -> [Facet] {
        let times: [ComparedTime] = [.previous, .lastYear]
        guard key.measure.counts == .people else { return [] }
        if key.group != nil { return times.map { .compared(.shareChange, with: $0) } }
        let comparisons = [Comparison.change, .changeRate].flatMap { comparison in
            times.map { Facet.compared(comparison, with: $0) }
        }
        let movements = key.measure == .members ? Movement.allCases.map { Facet.movement($0) } : []
        return [.opening, .average] + comparisons + movements
    }

    /// The periods in which the members are known to have moved; none for other measures.
    private func periodsOfMovements(of measure: Measure, _ body: Body.Index) -> [InventoryTime] {
        guard measure == .members else { return [] }
        var periods: [Period: InventoryTime] = [:]
        for flow in Measure.movements {
            for time in times(of: flow, body) {
                if case .period(let named) = time, periods[named.period] == nil { periods[named.period] = time }
            }
        }
        return periods.sorted { $0.key < $1.key }.map(\.value)
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
        if key.needsPeriod, query.period == nil { return false }
        guard let figure = result(for: query).figure else { return false }
        // What an entry gives for its own date is listed under that date.
        return time != .always || figure.derivation != .entry || figure.asOf == nil
    }

    /// The dates or periods with entries of the body, of its targets, and of the bodies below it.
    func times(of measure: Measure, _ index: Body.Index) -> [InventoryTime] {
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

extension Facet {
    fileprivate var isMovement: Bool {
        if case .movement = self { return true }
        return false
    }
}
