import BantinModel

extension Agreement {
    /// Where a body and its children speak of one date or period, the children's sum is the body's own number, and
    /// known children together never exceed it (rule 2 of docs/data.md).
    mutating func checkChildren(of measure: Measure, _ body: Body) {
        switch measure.kind {
        case .stock:
            checkSnapshots(of: measure, body)
            if measure.mayHavePeriod { checkCoverage(of: measure, body) }
        case .flow: checkTallies(of: measure, body)
        }
    }

    private mutating func checkSnapshots(of measure: Measure, _ body: Body) {
        for snapshot in body.snapshots[measure] ?? [] {
            guard let moment = moment(of: snapshot) else { continue }
            for key in keys(of: snapshot.counts, measure) {
                guard case .success(let own) = counting.ownStock(key, of: counting[body.index], at: moment),
                    own.derivation == .entry, body.isAlive(on: moment.day)
                else { continue }
                let parts = body.children.compactMap { child in
                    (try? counting.stock(key, of: child, at: moment).get()).flatMap { part($0, key, at: moment) }
                }
                compare(own, key, body, time: snapshot.date?.description ?? "\(moment.day)", parts)
            }
        }
    }

    /// The day of a snapshot, for which only snapshots of the same date count; today for one without a date.
    private func moment(of snapshot: Snapshot) -> Moment? {
        if let date = snapshot.date {
            return Moment(day: date.last, tolerance: 0, dataDate: PartialDate.year(9999).last)
        }
        return today.map { Moment(day: $0, tolerance: site.policy.stockMaximumAge, dataDate: $0) }
    }

    /// In how many of the bodies below something happened, where the body's own entry says it for a period.
    private mutating func checkCoverage(of measure: Measure, _ body: Body) {
        for tally in body.tallies[measure] ?? [] {
            let moment = Moment(
                day: tally.period.last, tolerance: 0, span: tally.period, dataDate: PartialDate.year(9999).last)
            for key in keys(of: tally.counts, measure) {
                guard case .success(let own) = counting.ownStock(key, of: counting[body.index], at: moment) else {
                    continue
                }
                let parts = body.children.compactMap { child in
                    (try? counting.stock(key, of: child, at: moment).get()).flatMap { part($0, key, at: moment) }
                }
                compare(own, key, body, time: tally.periodID, parts)
            }
        }
    }

    /// What a child adds to the sum; an organization that counts bodies counts itself to what lies below it. Nil where
    /// it is unknown whether it belongs to what is counted.
    private func part(_ finding: Finding, _ key: CountKey, at moment: Moment) -> Part? {
        let isOrganization =
            key.measure.counts == .bodies && key.measure != .cells && site[finding.body].kind != .cell
        guard isOrganization, finding.derivation != .notAlive else {
            return Part(finding: finding, count: finding.count)
        }
        guard case .success(let match) = counting.match(finding.body, key, at: moment) else { return nil }
        return Part(finding: finding, count: finding.count + (match.holds ? 1 : 0))
    }

    private struct Part {
        let finding: Finding
        let count: Int
    }

    private func keys(of counts: Counts, _ measure: Measure) -> [CountKey] {
        ([nil] + counts.statedGroups.map(Optional.some)).map { CountKey(measure: measure, group: $0) }
    }

    private mutating func checkTallies(of measure: Measure, _ body: Body) {
        let tallies = body.tallies[measure] ?? []
        guard !tallies.isEmpty else { return }
        let groups = tallies.statedGroups
        let keys = ([nil] + groups.map(Optional.some)).map { CountKey(measure: measure, group: $0) }
        for (period, name) in periodsToCompare(of: measure, body) {
            for key in keys {
                guard case .success(let own) = counting.ownFlow(key, of: counting[body.index], over: period),
                    own.derivation != .notAlive
                else { continue }
                let parts = body.children.compactMap { child in
                    (try? counting.flow(key, of: child, over: period).get()).map { Part(finding: $0, count: $0.count) }
                }
                compare(own, key, body, time: name, parts)
            }
        }
    }

    /// The periods for which the body or a good part of its children have entries, with their names. A period entered
    /// for few of many children is left out: their sum is not known then.
    private func periodsToCompare(of measure: Measure, _ body: Body) -> [(Period, String)] {
        var names: [Period: String] = [:]
        for tally in body.tallies[measure] ?? [] { names[tally.period] = tally.periodID }
        if let span = counting[body.index].reported[measure].map(Period.init(days:)), names[span] == nil {
            names[span] = span.shortestForm
        }
        var children: [Period: (count: Int, name: String)] = [:]
        for child in body.children {
            for tally in site[child].tallies[measure] ?? [] where !tally.isDated {
                children[tally.period, default: (0, tally.period.shortestForm)].count += 1
            }
        }
        for (period, entered) in children where names[period] == nil {
            if body.children.count <= 16 || entered.count * 4 >= body.children.count { names[period] = entered.name }
        }
        return names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// - Parameter known: the children whose counts are known.
    private mutating func compare(_ own: Finding, _ key: CountKey, _ body: Body, time: String, _ known: [Part]) {
        let sum = known.reduce(0) { $0 + $1.count }
        let isWhole =
            known.count == body.children.count
            && (key.measure.counts == .bodies
                ? body.completeness.covers(key)
                : body.listsAllChildren && known.contains { $0.finding.derivation != .notAlive })
        let isExcused = own.uses.contains { $0.notes.difference != nil }
        guard sum > own.count || (isWhole && !isExcused && sum != own.count) else { return }
        let addends = known.map {
            Addend(name: site[$0.finding.body].id, count: $0.count, location: place(of: $0.finding))
        }
        report(own, key, body, time: time, addends, isWhole: isWhole && !isExcused)
    }

    private mutating func report(
        _ own: Finding, _ key: CountKey, _ body: Body, time: String, _ children: [Addend], isWhole: Bool
    ) {
        let counted = children.filter { $0.count > 0 }
        let sum = counted.isEmpty ? "0" : counted.arithmetic
        let message =
            isWhole
            ? Message(
                vi:
                    "“\(key.name)” của “\(body.id)” (\(time)) là \(own.count), nhưng cộng các tổ chức trực thuộc là \(sum)",
                en: "“\(key.name)” of “\(body.id)” (\(time)) is \(own.count), but the bodies below it add up to \(sum)")
            : Message(
                vi:
                    "“\(key.name)” của “\(body.id)” (\(time)) là \(own.count), nhỏ hơn các tổ chức trực thuộc cộng lại: \(sum)",
                en:
                    "“\(key.name)” of “\(body.id)” (\(time)) is \(own.count), less than the bodies below it together: \(sum)"
            )
        var notes = counted.notes
        if isWhole {
            notes.append(
                Diagnostic.Note(
                    Message(
                        vi: "sửa số sai; nếu khác nhau có lý do thì ghi difference: \"lý do\" vào mục của “\(body.id)”",
                        en: "mend the wrong number; if they differ for a reason, add difference: \"the reason\" to the "
                            + "entry of “\(body.id)”")))
        }
        diagnostics.error(
            isWhole ? .childrenDisagree : .childrenExceedParent, at: place(of: own), message, notes: notes)
    }

    /// The place of the first number behind a count, else of its body.
    private func place(of finding: Finding) -> SourceLocation {
        var found = finding
        while found.uses.isEmpty, let part = found.parts.first { found = part }
        return found.uses.first?.count.location ?? site[finding.body].location
    }
}
