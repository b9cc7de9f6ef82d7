import BantinModel

/// The day for which a stock is wanted.
struct Moment {
    var day: CalendarDate
    /// How many days before it a snapshot may lie.
    var tolerance: Int
    /// The days in which something must have happened, for groups that ask for it.
    var span: Period?
    /// Up to which day the data is known; a date less precise than a day counts from then on inside its month or year.
    var dataDate: CalendarDate
}

extension Counting {
    /// A stock by rules 2 and 5 of docs/data.md: the latest snapshot of the body itself or, where that is later, the
    /// sum of its children at one date.
    func stock(_ key: CountKey, of index: Body.Index, at moment: Moment) -> Outcome {
        let ledger = self[index]
        guard ledger.body.isAlive(on: moment.day) else { return .success(.notAlive(index, on: moment.day)) }
        let own = ownStock(key, of: ledger, at: moment)
        if case .success(let finding) = own, finding.day == moment.day { return own }
        let sum = followingStock(key, of: ledger, at: moment)
        switch (own, sum) {
        case (.success(let entered), .success(let summed)):
            return (summed.day ?? moment.day) > (entered.day ?? moment.day) ? sum : own
        case (.success, .failure): return own
        case (.failure, .success): return sum
        case (.failure, .failure(.notStated(_, _, _, let others, _))) where !others.isEmpty:
            return sum
        case (.failure, .failure):
            return ledger.body.snapshots[key.measure]?.isEmpty ?? true ? sum : own
        }
    }

    /// What follows without an entry of the body's own: from what it lists, else from its children.
    private func followingStock(_ key: CountKey, of ledger: Ledger, at moment: Moment) -> Outcome {
        switch key.measure.counts {
        case .bodies: return countedBodies(key, of: ledger, at: moment)
        case .hamlets:
            if let hamlets = ledger.body.hamlets { return counted(hamlets, key, of: ledger, at: moment) }
            return hamletSum(key, of: ledger, at: moment)
        case .people, .own: return sum(key, of: ledger, at: moment)
        }
    }

    /// The body's own entry: its snapshot, or for what happened in a period the tally of just that period.
    func ownStock(_ key: CountKey, of ledger: Ledger, at moment: Moment) -> Outcome {
        if key.measure.mayHavePeriod, moment.span != nil || key.needsPeriod {
            let own = ownCoverage(key, of: ledger, at: moment)
            if key.needsPeriod { return own }
            if case .success = own { return own }
        }
        guard let (position, day) = latestSnapshot(of: key.measure, ledger, at: moment),
            let snapshot = ledger.body.snapshots[key.measure]?[position]
        else {
            return .failure(missingStock(key, of: ledger, at: moment))
        }
        if let date = snapshot.date, moment.day.dayNumber - day.dayNumber > moment.tolerance {
            return .failure(
                moment.tolerance == 0
                    ? .noSnapshot(ledger.index, key, day: moment.day)
                    : .oldSnapshot(
                        ledger.index, key, date: date, day: moment.day, limit: moment.tolerance, snapshot.location))
        }
        guard let count = snapshot.counts.settled(key.group) else {
            return .failure(
                .notStated(
                    ledger.index, key, time: snapshot.timeText, others: snapshot.counts.otherParts(than: key.group),
                    snapshot.location))
        }
        return .success(
            Finding(
                body: ledger.index, count: count.value, derivation: .entry,
                uses: [
                    EntryUse(
                        count: count, notes: snapshot.notes, parts: snapshot.counts.parts(behind: key.group))
                ], asOf: snapshot.date, day: day,
                isIllustrative: snapshot.notes.isIllustrative))
    }

    /// What is missing where there is no snapshot. A mean or a value that is asked or entered for a period lacks an entry
    /// of one.
    private func missingStock(_ key: CountKey, of ledger: Ledger, at moment: Moment) -> Gap {
        let hasDates = ledger.body.snapshots[key.measure]?.isEmpty == false
        let latest = ledger.body.tallies[key.measure]?.max { $0.period.last < $1.period.last }
        guard key.measure.isDecimal, latest != nil || !hasDates else {
            return .noSnapshot(ledger.index, key, day: moment.day)
        }
        if let span = moment.span, latest != nil || span.last < moment.dataDate {
            return .noTally(ledger.index, key, span)
        }
        return latest.map { .onlyPeriods(ledger.index, key, $0.period) }
            ?? .noSnapshot(ledger.index, key, day: moment.day)
    }

    /// The latest snapshot at or before a day, by its place, with the day for which it counts. Snapshots of different
    /// dates never close on the same day, and one without a date stands alone.
    private func latestSnapshot(
        of measure: Measure, _ ledger: Ledger, at moment: Moment
    ) -> (position: Int, day: CalendarDate)? {
        guard let snapshots = ledger.body.snapshots[measure], !snapshots.isEmpty else { return nil }
        guard let closings = ledger.closings[measure], !closings.isEmpty else { return (0, moment.day) }
        let today = moment.day.dayNumber
        let later = closings.partitionPoint { $0 > today }
        if later > 0, closings[later - 1] == today { return (later - 1, moment.day) }
        if moment.day == moment.dataDate {
            // A month or a year that has begun counts as known; none ends later than the year does.
            for position in later..<snapshots.count {
                guard let date = snapshots[position].date, date.last.year == moment.day.year else { break }
                if !date.isDay, date.first <= moment.day { return (position, moment.day) }
            }
        }
        guard later > 0, let date = snapshots[later - 1].date else { return nil }
        return (later - 1, date.last)
    }

    /// The latest day at or before the moment for which the body or a body below it has a snapshot.
    private func latestDay(of measure: Measure, _ index: Body.Index, at moment: Moment) -> CalendarDate? {
        let ledger = self[index]
        guard ledger.body.isAlive(on: moment.day) else { return nil }
        let own = latestSnapshot(of: measure, ledger, at: moment)
        if let own, own.day == moment.day { return ledger.closings[measure]?.isEmpty ?? true ? nil : own.day }
        return max(own?.day, latestDay(ofChildrenOf: ledger, measure, at: moment))
    }

    private func latestDay(ofChildrenOf ledger: Ledger, _ measure: Measure, at moment: Moment) -> CalendarDate? {
        ledger.body.children.reduce(nil) { max($0, latestDay(of: measure, $1, at: moment)) }
    }

    /// The sum of the children; where cells have no hamlets to list, it is the body above that lacks them.
    private func hamletSum(_ key: CountKey, of ledger: Ledger, at moment: Moment) -> Outcome {
        let sum = sum(key, of: ledger, at: moment)
        guard case .failure(.noSnapshot(let child, _, _)) = sum, site[child].kind == .cell else { return sum }
        return .failure(.noSnapshot(ledger.index, key, day: moment.day))
    }

    /// The sum of the children that are alive, all at the date of the latest snapshot among them; none without any.
    private func sum(_ key: CountKey, of ledger: Ledger, at moment: Moment) -> Outcome {
        guard key.measure.addsUp, ledger.body.listsAllChildren else {
            return .failure(
                ledger.body.children.isEmpty || !key.measure.addsUp
                    ? missingStock(key, of: ledger, at: moment)
                    : .incompleteList(ledger.index, key, time: "\(moment.day)"))
        }
        return parts(key, of: ledger, at: moment).flatMap { parts, day, date in
            guard parts.contains(where: { $0.derivation != .notAlive }) else {
                return .failure(missingStock(key, of: ledger, at: moment))
            }
            var sum = Finding.sum(of: parts, for: ledger.index)
            (sum.asOf, sum.day) = (date, day)
            return .success(sum)
        }
    }

    /// What the children count on one day, with that day and its date.
    func parts(
        _ key: CountKey, of ledger: Ledger, at moment: Moment
    ) -> Result<([Finding], CalendarDate, PartialDate?), Gap> {
        let latest = latestDay(ofChildrenOf: ledger, key.measure, at: moment)
        let day = latest.map { moment.day.dayNumber - $0.dayNumber <= moment.tolerance ? $0 : moment.day } ?? moment.day
        let sameDay = Moment(day: day, tolerance: 0, span: moment.span, dataDate: moment.dataDate)
        var parts: [Finding] = []
        var dated: (body: Body.Index, date: PartialDate)?
        for child in ledger.body.children {
            switch stock(key, of: child, at: sameDay) {
            case .failure(let gap): return .failure(gap)
            case .success(let part):
                parts.append(part)
                guard let date = part.asOf else { continue }
                if let dated, dated.date.last != date.last {
                    return .failure(.datesDiffer(key, dated.body, dated.date, child, date))
                }
                if dated.map({ date.first < $0.date.first }) ?? true { dated = (child, date) }
            }
        }
        return .success((parts, day, dated?.date))
    }
}

extension Snapshot {
    /// Its date as the author wrote it, for messages.
    var timeText: String { date.map { "\($0)" } ?? "(at: –)" }
}

extension PartialDate {
    var isDay: Bool {
        if case .day = self { return true }
        return false
    }
}

/// The later of two dates, where there are any.
private func max(_ left: CalendarDate?, _ right: CalendarDate?) -> CalendarDate? {
    guard let left, let right else { return left ?? right }
    return Swift.max(left, right)
}
