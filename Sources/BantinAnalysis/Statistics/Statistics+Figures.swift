import BantinModel

extension Statistics {
    /// A count dressed as a figure, with its operands down to the entries.
    func figure(_ finding: Finding, _ query: FigureQuery, at time: CountTime) -> Figure {
        var figure = Figure(
            query: query, name: name(of: query), value: .number(query.measure.exact(finding.count)),
            unit: query.measure.unit, derivation: finding.derivation, asOf: finding.asOf,
            reachedDay: reachedDay(query, time), bodies: finding.bodies.map { countedBody($0, query) },
            hamlets: finding.hamlets,
            isIllustrative: finding.isIllustrative || marksBounds(finding, query))
        if query.measure.counts != .people, figure.asOf == nil, finding.derivation == .counted, let day = finding.day {
            figure.asOf = .day(day)
        }
        switch finding.derivation {
        case .entry: finding.uses.first.map { add($0, to: &figure) }
        case .tiling, .reported: addTallies(of: finding, query, to: &figure)
        case .childrenAndMoves:
            figure.entries = finding.uses.map { usedEntry($0, of: query) }
            addParts(of: finding, query, at: time, to: &figure)
        default: addParts(of: finding, query, at: time, to: &figure)
        }
        return figure
    }

    /// The entries are of the measure that the quality asks for.
    private func countedBody(_ match: CountedMatch, _ query: FigureQuery) -> CountedBody {
        guard !match.uses.isEmpty else {
            let quality = query.group?.selection?.quality
            return CountedBody(
                match.body, location: quality.flatMap { site[match.body].qualities[$0.of]?.location })
        }
        var admissions = query
        (admissions.measure, admissions.group) = (.admissions, nil)
        return CountedBody(match.body, entries: match.uses.map { usedEntry($0, of: admissions) })
    }

    /// Rule 11 of docs/data.md: assumed bounds mark what follows from them, not an entry made for the period.
    private func marksBounds(_ finding: Finding, _ query: FigureQuery) -> Bool {
        guard let period = query.period, period.isIllustrative else { return false }
        return !finding.isMadeForPeriod
    }

    private func reachedDay(_ query: FigureQuery, _ time: CountTime) -> CalendarDate? {
        guard case .days(let span) = time, let period = query.period?.period, period.last > query.date else {
            return nil
        }
        return span.last
    }

    /// Each tally that was added up, as an operand with its own period.
    private func addTallies(of finding: Finding, _ query: FigureQuery, to figure: inout Figure) {
        for use in finding.uses {
            guard let period = use.period, let id = use.periodID else { continue }
            var part = query
            part.period = site.renamed(NamedPeriod(id: id, period: period), for: query.body)
            if withholding.hides(query.key, of: query.body, at: .days(period), counting) {
                figure.withheldOperands.append(WithheldFigure(name: name(of: part), reason: Withholding.reason))
                continue
            }
            var operand = Figure(
                query: part, name: name(of: part), value: .number(query.measure.exact(use.count.value)),
                unit: figure.unit,
                derivation: .entry, isIllustrative: use.notes.isIllustrative)
            add(use, to: &operand)
            figure.operands.append(operand)
        }
    }

    /// The entry that holds a figure; where it states only the parts of a partition, each of them as an operand.
    private func add(_ use: EntryUse, to figure: inout Figure) {
        guard !use.parts.isEmpty else {
            figure.entries = [usedEntry(use, of: figure.query)]
            return
        }
        figure.derivation = .parts
        figure.operands = use.parts.map { part in
            var query = figure.query
            query.group = part.group
            let own = EntryUse(count: part.count, notes: use.notes)
            return Figure(
                query: query, name: name(of: query), value: .number(Rational(part.count.value)), unit: figure.unit,
                derivation: .entry, entries: [usedEntry(own, of: query)], asOf: figure.asOf,
                reachedDay: figure.reachedDay, isIllustrative: use.notes.isIllustrative)
        }
    }

    /// The count of each child that was alive, as an operand; what rule 12 withholds is named without its number.
    private func addParts(of finding: Finding, _ query: FigureQuery, at time: CountTime, to figure: inout Figure) {
        for part in finding.parts where part.derivation != .notAlive {
            var child = query
            child.body = part.body
            child.period = query.period.map { site.renamed($0, for: part.body) }
            let childTime = if case .date = time { CountTime.date(part.asOf?.last.dayNumber) } else { time }
            if withholding.hides(query.key, of: part.body, at: childTime, counting) {
                figure.withheldOperands.append(WithheldFigure(name: name(of: child), reason: Withholding.reason))
            } else {
                figure.operands.append(self.figure(part, child, at: childTime))
            }
        }
    }

    func usedEntry(_ use: EntryUse, of query: FigureQuery) -> UsedEntry {
        UsedEntry(
            location: use.count.location, count: query.measure.exact(use.count.value), source: use.notes.source,
            definition: definition(use.notes.definition, of: query.group), difference: use.notes.difference)
    }

    /// What exactly was counted; `policy` gives the ages of young members, and says nothing of other numbers.
    private func definition(_ definition: String?, of group: Group?) -> String? {
        guard definition == "policy" else { return definition }
        let ages = site.policy.youngAges
        return group == .young ? "từ \(ages.lowerBound) đến \(ages.upperBound) tuổi" : nil
    }
}
