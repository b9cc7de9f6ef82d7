import BantinModel

extension BodyCheck {
    /// The snapshots and tallies of a body: read once each, parts within their wholes, zero outside the body's life.
    mutating func checkEntries(_ index: Body.Index) {
        for entry in parsed[index.position].entries {
            guard let counts = checkedCounts(entry, of: index) else {
                doubts.add(entry.measure, of: index)
                continue
            }
            guard isTimeRight(for: entry) else {
                doubts.add(entry.measure, of: index)
                continue
            }
            let isRight =
                entry.isSnapshot ? addSnapshot(entry, counts, to: index) : addTally(entry, counts, to: index)
            if !isRight { doubts.add(entry.measure, of: index) }
        }
        sortSnapshots(of: index)
        sortTallies(of: index)
    }

    /// The counts, or nil when one of them is invalid.
    private mutating func checkedCounts(_ entry: ParsedEntry, of index: Body.Index) -> Counts? {
        var counts = Counts(total: entry.total.located, partial: Set(entry.partial.value ?? []))
        var isRight = true
        if case .invalid = entry.total { isRight = false }
        if case .invalid = entry.partial { isRight = false }
        counts.groups.reserveCapacity(entry.groups.count)
        for group in entry.groups {
            if !group.group.divides(entry.measure) {
                reportGroupOfBodies(group, entry.measure)
                isRight = false
            } else if counts.groups[group.group] != nil {
                diagnostics.error(
                    .duplicateKey, at: group.location,
                    Message(
                        vi: "“\(group.group.id)” ghi hai lần trong một mục",
                        en: "“\(group.group.id)” stands twice in one entry"))
                isRight = false
            } else {
                counts.groups[group.group] = group.count.located
                if case .invalid = group.count { isRight = false }
            }
        }
        let range = 0...Rational.largestCount * entry.measure.scale
        if let total = counts.total, !range.contains(total.value) {
            reportCount(total)
            isRight = false
        }
        for count in counts.groups.values where !range.contains(count.value) {
            reportCount(count)
            isRight = false
        }
        if let total = counts.total, let bounds = entry.measure.bounds, !bounds.contains(total.value) {
            reportBounds(of: entry.measure, bounds, total)
            isRight = false
        }
        guard isRight, arePartsWithinWhole(counts, entry.measure) else { return nil }
        return withoutOpenPartitions(counts, entry)
    }

    /// No group counts more than the whole of its entry.
    private mutating func arePartsWithinWhole(_ counts: Counts, _ measure: Measure) -> Bool {
        guard let total = counts.total, counts.groups.values.contains(where: { $0.value > total.value }) else {
            return true
        }
        let larger = counts.statedGroups.filter { counts.groups[$0].map { $0.value > total.value } ?? false }
        for group in larger {
            guard let part = counts.groups[group] else { continue }
            diagnostics.error(
                .partExceedsWhole, at: part.location,
                Message(
                    vi:
                        "“\(group.id)” là \(part.value), lớn hơn tổng số (total) \(total.value) của cùng mục “\(measure.id)”",
                    en:
                        "“\(group.id)” is \(part.value), more than the total \(total.value) of the same entry of “\(measure.id)”"
                ),
                notes: [Diagnostic.Note(Message(vi: "tổng số ở đây", en: "the total stands here"), at: total.location)])
        }
        return larger.isEmpty
    }

    private mutating func addSnapshot(_ entry: ParsedEntry, _ counts: Counts, to index: Body.Index) -> Bool {
        var date: PartialDate?
        switch entry.time {
        case .at(let field):
            if case .invalid = field { return false }
            date = field.value
        case .always: break
        case .period, .on:
            reportTime(of: entry, expected: "at: 2020-03")
            return false
        }
        if let date, !isZeroOutsideLife(counts, Period(date), entry.measure, index) { return false }
        let snapshot = Snapshot(date: date, counts: counts, notes: entry.notes, location: entry.location)
        bodies[index.position].snapshots[entry.measure, default: []].append(snapshot)
        return true
    }

    private mutating func addTally(_ entry: ParsedEntry, _ counts: Counts, to index: Body.Index) -> Bool {
        let time: (id: String, period: Period, isDated: Bool)
        switch entry.time {
        case .period(let field):
            guard let id = field.located, let period = checkedPeriod(id, for: index) else {
                if field.isAbsent { reportTime(of: entry, expected: "period: 2020") }
                return false
            }
            time = (id.value, period, false)
        case .on(let field):
            guard let date = field.value else {
                if field.isAbsent { reportTime(of: entry, expected: "on: 2019-05-19") }
                return false
            }
            time = (date.description, Period(date), date.isDay)
        case .at, .always:
            reportTime(of: entry, expected: "period: 2020, on: 2019-05-19")
            return false
        }
        guard isZeroOutsideLife(counts, time.period, entry.measure, index) else { return false }
        bodies[index.position].tallies[entry.measure, default: []].append(
            Tally(
                period: time.period, isDated: time.isDated, periodID: time.id, counts: counts, notes: entry.notes,
                location: entry.location))
        return true
    }

    private mutating func reportTime(of entry: ParsedEntry, expected: String) {
        diagnostics.error(
            .missingKey, at: entry.location,
            Message(
                vi: "mục “\(entry.measure.id)” chưa ghi thời gian đúng cách; cần: \(expected)",
                en: "the entry of “\(entry.measure.id)” does not give its time as it should: \(expected)"))
    }

    /// Outside its life a body has no figures: an entry that lies wholly there may only say that there was nothing.
    private mutating func isZeroOutsideLife(
        _ counts: Counts, _ period: Period, _ measure: Measure, _ index: Body.Index
    ) -> Bool {
        guard bodies[index.position].daysAlive(in: period.dayNumbers) == nil else { return true }
        let body = bodies[index.position]
        let stated = [counts.total].compactMap { $0 } + counts.statedGroups.compactMap { counts[$0] }
        guard let count = stated.first(where: { $0.value > 0 }) else { return true }
        let life = "\(body.firstDay?.description ?? "…") – \(body.lastDay?.description ?? "…")"
        diagnostics.error(
            .outsideLife, at: count.location,
            Message(
                vi:
                    "“\(measure.id)” là \(measure.written(count.value)) vào lúc “\(body.id)” không hoạt động (hoạt động: \(life))",
                en:
                    "“\(measure.id)” is \(measure.written(count.value)) at a time when “\(body.id)” was not alive (its life: \(life))"
            ))
        return false
    }
}

extension BodyCheck {
    /// Earliest first; two that close on the same day are one too many, and so is any beside one without a date.
    private mutating func sortSnapshots(of index: Body.Index) {
        for measure in vocabulary.enteredMeasures where measure.kind == .stock {
            guard let snapshots = bodies[index.position].snapshots[measure],
                !snapshots.rises(by: { $0.date != nil && $0.closingDay < $1.closingDay })
            else { continue }
            let sorted = snapshots.enumerated().sorted {
                ($0.element.closingDay, $0.offset) < ($1.element.closingDay, $1.offset)
            }.map(\.element)
            var kept: [Snapshot] = []
            for snapshot in sorted {
                if let last = kept.last, last.date == nil || last.closingDay == snapshot.closingDay {
                    reportDuplicate(measure, snapshot.location, first: last.location, time: snapshot.date?.description)
                    doubts.add(measure, of: index)
                } else {
                    kept.append(snapshot)
                }
            }
            bodies[index.position].snapshots[measure] = kept
        }
    }

    /// By period; two for the same days are one too many.
    private mutating func sortTallies(of index: Body.Index) {
        for measure in vocabulary.enteredMeasures {
            guard let tallies = bodies[index.position].tallies[measure], !tallies.rises(by: { $0.period < $1.period })
            else { continue }
            let sorted = tallies.enumerated().sorted {
                $0.element.period == $1.element.period ? $0.offset < $1.offset : $0.element.period < $1.element.period
            }.map(\.element)
            var kept: [Tally] = []
            for tally in sorted {
                if let last = kept.last, last.period == tally.period {
                    reportDuplicate(measure, tally.location, first: last.location, time: tally.periodID)
                    doubts.add(measure, of: index)
                } else {
                    kept.append(tally)
                }
            }
            bodies[index.position].tallies[measure] = kept
        }
    }

    private mutating func reportDuplicate(
        _ measure: Measure, _ place: SourceLocation, first: SourceLocation, time: String?
    ) {
        let message =
            if let time {
                Message(
                    vi:
                        "“\(measure.id)” \(time) đã được ghi rồi; mỗi thời điểm hoặc kỳ chỉ ghi một lần, kể cả khi số giống nhau",
                    en:
                        "“\(measure.id)” \(time) is already entered; a date or period is entered once, even with the same number"
                )
            } else {
                Message(
                    vi: "“\(measure.id)” không ghi ngày đã có rồi",
                    en: "“\(measure.id)” without a date is already entered")
            }
        diagnostics.error(
            .duplicateEntry, at: place, message,
            notes: [Diagnostic.Note(Message(vi: "mục đã ghi ở đây", en: "the entry stands here"), at: first)])
    }
}

extension ParsedEntry {
    /// Whether it is a level at a date; a stock may also say in how many of what it counts something happened.
    fileprivate var isSnapshot: Bool {
        if measure.mayHavePeriod, case .period = time { return false }
        return measure.kind == .stock
    }
}

extension Snapshot {
    /// The day at whose close it stands, as a number; one without a date comes first.
    fileprivate var closingDay: Int { date?.last.dayNumber ?? .min }
}

extension Array {
    /// Whether each element comes before the next, as entries mostly do in a file.
    fileprivate func rises(by comesBefore: (Element, Element) -> Bool) -> Bool {
        indices.dropFirst().allSatisfy { comesBefore(self[$0 - 1], self[$0]) }
    }
}
