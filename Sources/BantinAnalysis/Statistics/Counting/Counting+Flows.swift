import BantinModel

extension Counting {
    /// A flow over a whole period by rules 1 and 2 of docs/data.md: from the body's own entries, else the sum of its
    /// children. Where none of them was alive there is nothing to sum.
    func flow(_ key: CountKey, of index: Body.Index, over period: Period) -> Outcome {
        let ledger = self[index]
        let own = ownFlow(key, of: ledger, over: period)
        if case .success = own { return own }
        guard key.measure.addsUp else { return transfer(key, of: ledger, over: period, own: own) }
        guard ledger.body.listsAllChildren else {
            let hasEntries = !(ledger.flows[key.measure] ?? []).isEmpty
            return ledger.body.children.isEmpty || hasEntries
                ? own : .failure(.incompleteList(index, key, time: period.shortestForm))
        }
        var parts: [Finding] = []
        for child in ledger.body.children {
            switch flow(key, of: child, over: period) {
            case .success(let part): parts.append(part)
            // Who entered a part of the period lacks the rest of it, not what its children did.
            case .failure(let gap):
                return ledger.hasEntries(of: key.measure, touching: period.dayNumbers) ? own : .failure(gap)
            }
        }
        guard parts.contains(where: { $0.derivation != .notAlive }) else { return own }
        return .success(.sum(of: parts, for: index))
    }

    /// A flow over a period from the body's own entries (rule 1): one for exactly these days, several that tile them,
    /// or the dated ones inside a reported span. Days outside the body's life need no entry.
    func ownFlow(_ key: CountKey, of ledger: Ledger, over period: Period) -> Outcome {
        guard let days = ledger.body.daysAlive(in: period.dayNumbers) else { return .success(.notAlive(ledger.index)) }
        if let exact = ledger.exactEntry(key, over: days) {
            return .success(tallied([exact], as: .entry, key, ledger, over: period))
        }
        let steps = steps(key, of: ledger, over: days)
        if let path = path(through: steps, over: days) {
            return .success(tallied(path, as: .tiling, key, ledger, over: period))
        }
        if let span = ledger.reported[key.measure], span.contains(days.lowerBound),
            span.contains(days.upperBound)
        {
            let inside = ledger.entries(of: key.measure, within: days)
            if let silent = inside.first(where: { !ledger.states(key, $0) }) {
                return .failure(ledger.notStated(key, silent))
            }
            return .success(tallied(inside.map(\.index), as: .reported, key, ledger, over: period))
        }
        return .failure(gap(key, of: ledger, over: days, steps: steps))
    }

    /// The days up to which the flow is known from a first day on, none after `limit` (rule 1: to date).
    func reach(_ key: CountKey, of index: Body.Index, from first: Int, upTo limit: Int) -> Reach {
        let ledger = self[index]
        let own = ownReach(key, of: ledger, from: first, upTo: limit)
        guard own.latest != limit else { return own }
        guard key.measure.addsUp else {
            return own.union(transferReach(key, of: ledger, from: first, upTo: limit))
        }
        guard ledger.body.listsAllChildren else { return own }
        return own.union(childReach(key, of: ledger, from: first, upTo: limit))
    }

    /// The days that all children reach.
    func childReach(_ key: CountKey, of ledger: Ledger, from first: Int, upTo limit: Int) -> Reach {
        var common = Reach([first...limit])
        for child in ledger.body.children where !common.ranges.isEmpty {
            common = common.intersection(reach(key, of: child, from: first, upTo: limit))
        }
        return common
    }

    func ownReach(_ key: CountKey, of ledger: Ledger, from first: Int, upTo limit: Int) -> Reach {
        guard let days = ledger.body.daysAlive(in: first...limit) else { return Reach([first...limit]) }
        var ranges = steps(key, of: ledger, over: days).keys.map { ($0 - 1)...($0 - 1) }
        if days.lowerBound > first { ranges.append(first...(days.lowerBound - 1)) }
        if let span = ledger.reported[key.measure], span.contains(days.lowerBound) {
            let end = min(span.upperBound, days.upperBound)
            let silent = ledger.entries(of: key.measure, within: days.lowerBound...end).first {
                !ledger.states(key, $0)
            }
            let last = min(end, silent.map { $0.first - 1 } ?? .max)
            if days.lowerBound <= last { ranges.append(days.lowerBound...last) }
        }
        if days.upperBound < limit, ranges.contains(where: { $0.contains(days.upperBound) }) {
            ranges.append(days.upperBound...limit)
        }
        return Reach(ranges)
    }
}

extension Counting {
    /// The tallies that tile a period beside the one made for exactly its days; none where they do not.
    func tiles(_ key: CountKey, of index: Body.Index, inside period: Period) -> [EntryUse] {
        let ledger = self[index]
        guard let days = ledger.body.daysAlive(in: period.dayNumbers), ledger.hasSeveral(key.measure, within: days)
        else {
            return []
        }
        let steps = steps(key, of: ledger, over: days, skipsWhole: true)
        guard let path = path(through: steps, over: days) else { return [] }
        return tallied(path, as: .tiling, key, ledger, over: period).uses
    }

    /// Every day after an entry to which entries lead from the first of some days without gap or overlap, with the
    /// entry that leads there.
    ///
    /// - Parameter skipsWhole: leaves out an entry for exactly these days.
    private func steps(
        _ key: CountKey, of ledger: Ledger, over days: ClosedRange<Int>, skipsWhole: Bool = false
    ) -> [Int: Ledger.FlowEntry] {
        var steps: [Int: Ledger.FlowEntry] = [:]
        for entry in ledger.entries(of: key.measure, within: days) {
            let follows = entry.first == days.lowerBound || steps[entry.first] != nil
            let isWhole = entry.first == days.lowerBound && entry.last == days.upperBound
            guard follows, steps[entry.last + 1] == nil, !(isWhole && skipsWhole), ledger.states(key, entry) else {
                continue
            }
            steps[entry.last + 1] = entry
        }
        return steps
    }

    /// The tallies, by their place in the body, on the way to the day after some days.
    private func path(through steps: [Int: Ledger.FlowEntry], over days: ClosedRange<Int>) -> [Int]? {
        var path: [Int] = []
        var day = days.upperBound + 1
        while day > days.lowerBound {
            guard let step = steps[day] else { return nil }
            path.append(step.index)
            day = step.first
        }
        return path.reversed()
    }

    private func tallied(
        _ indices: [Int], as derivation: Derivation, _ key: CountKey, _ ledger: Ledger, over period: Period
    ) -> Finding {
        let uses = indices.compactMap { ledger.use(of: key, $0) }
        return Finding(
            body: ledger.index, count: uses.reduce(0) { $0 + $1.count.value }, derivation: derivation, uses: uses,
            isIllustrative: uses.contains { $0.notes.isIllustrative },
            isMadeForPeriod: derivation == .entry && uses.allSatisfy { $0.period == period })
    }

    /// What keeps the entries from reaching the last day: one that does not state the number, or the days without one.
    private func gap(
        _ key: CountKey, of ledger: Ledger, over days: ClosedRange<Int>, steps: [Int: Ledger.FlowEntry]
    ) -> Gap {
        let reached = steps.keys.max() ?? days.lowerBound
        let later = ledger.entries(of: key.measure, within: reached...max(reached, days.upperBound))
        if let silent = later.first(where: { $0.first == reached && !ledger.states(key, $0) }) {
            return ledger.notStated(key, silent)
        }
        let end = later.first { $0.first > reached }.map { $0.first - 1 } ?? days.upperBound
        return .noTally(ledger.index, key, Period(days: reached...max(reached, end)))
    }
}

extension Ledger {
    /// Whether a tally settles a count.
    fileprivate func states(_ key: CountKey, _ entry: FlowEntry) -> Bool {
        body.tallies[key.measure]?[entry.index].counts.settled(key.group) != nil
    }

    func use(of key: CountKey, _ index: Int) -> EntryUse? {
        guard let tally = body.tallies[key.measure]?[index], let count = tally.counts.settled(key.group) else {
            return nil
        }
        return EntryUse(
            count: count, notes: tally.notes, parts: tally.counts.parts(behind: key.group), period: tally.period,
            periodID: tally.periodID)
    }

    fileprivate func notStated(_ key: CountKey, _ entry: FlowEntry) -> Gap {
        let tally = body.tallies[key.measure]?[entry.index]
        return .notStated(
            index, key, time: tally?.periodID ?? "", others: tally?.counts.otherParts(than: key.group) ?? [],
            tally?.location ?? body.location)
    }
}

extension Period {
    /// From day numbers that came from dates.
    init(days: ClosedRange<Int>) {
        guard let first = CalendarDate(dayNumber: days.lowerBound), let last = CalendarDate(dayNumber: days.upperBound),
            let period = Period(first: first, last: last)
        else { preconditionFailure("day numbers \(days) left the calendar") }
        self = period
    }
}
