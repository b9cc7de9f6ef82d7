import BantinModel

extension Counting {
    /// The listed bodies below that are alive, counted. A cell counts itself as one; an organization counts what lies
    /// below it, not itself.
    func countedBodies(_ key: CountKey, of ledger: Ledger, at moment: Moment) -> Outcome {
        if ledger.body.kind == .cell {
            guard key.measure != .organizations else { return counted([], of: ledger, on: moment.day) }
            return match(ledger.index, key, at: moment).flatMap { match in
                counted([match], of: ledger, on: moment.day)
            }
        }
        guard !ledger.body.children.isEmpty, ledger.body.completeness.covers(key) else {
            return .failure(
                ledger.body.children.isEmpty
                    ? .noSnapshot(ledger.index, key, day: moment.day)
                    : .incompleteList(ledger.index, key, time: "\(moment.day)"))
        }
        return parts(key, of: ledger, at: moment).flatMap { parts, day, date in
            var onDay = moment
            onDay.day = day
            return organizations(key, of: ledger, at: onDay).map { organizations in
                total(of: parts, organizations, ledger, day: day, date: date)
            }
        }
    }

    /// Whether one body belongs to what is counted.
    struct Match {
        let body: Body.Index
        let holds: Bool
        /// The entries from which it follows; none where the body says it itself.
        var uses: [EntryUse] = []
        /// It follows from an assumed entry.
        var isIllustrative = false
        /// Nothing followed from the edges of a period.
        var isMadeForPeriod = true

        var counted: CountedMatch { CountedMatch(body: body, uses: uses) }
    }

    /// A body by the type and the quality of a group; what it does not say is unknown.
    func match(_ index: Body.Index, _ key: CountKey, at moment: Moment) -> Result<Match, Gap> {
        guard let selection = key.group?.selection else { return .success(Match(body: index, holds: true)) }
        let body = site[index]
        if let type = selection.type {
            guard let own = body.type else { return .failure(.noType(index, key)) }
            guard own == type else { return .success(Match(body: index, holds: false)) }
        }
        guard let quality = selection.quality else { return .success(Match(body: index, holds: true)) }
        if quality.of == .admissions { return admitted(index, key, isWanted: quality.isThere, at: moment) }
        guard let presence = body.qualities[quality.of] else { return .failure(.noQuality(index, key, quality.of)) }
        return .success(Match(body: index, holds: presence.holds(on: moment.day) == quality.isThere))
    }

    private func admitted(
        _ index: Body.Index, _ key: CountKey, isWanted: Bool, at moment: Moment
    ) -> Result<Match, Gap> {
        guard let span = moment.span else { return .failure(.noSnapshot(index, key, day: moment.day)) }
        return flow(CountKey(measure: .admissions, group: nil), of: index, over: span).map { admissions in
            Match(
                body: index, holds: (admissions.count > 0) == isWanted, uses: admissions.allUses,
                isIllustrative: admissions.isIllustrative,
                isMadeForPeriod: admissions.isMadeForPeriod || admissions.derivation == .notAlive)
        }
    }

    /// The organizations among the children that belong to what is counted.
    private func organizations(
        _ key: CountKey, of ledger: Ledger, at moment: Moment
    ) -> Result<[Match], Gap> {
        guard key.measure != .cells else { return .success([]) }
        var matches: [Match] = []
        for child in ledger.body.children where site[child].kind != .cell && site[child].isAlive(on: moment.day) {
            switch match(child, key, at: moment) {
            case .success(let match): matches.append(match)
            case .failure(let gap): return .failure(gap)
            }
        }
        return .success(matches)
    }

    private func counted(_ matches: [Match], of ledger: Ledger, on day: CalendarDate) -> Outcome {
        let bodies = matches.filter(\.holds).map(\.counted)
        return .success(
            Finding(
                body: ledger.index, count: bodies.count, derivation: .counted, day: day, bodies: bodies,
                isIllustrative: matches.contains { $0.isIllustrative },
                isMadeForPeriod: matches.allSatisfy(\.isMadeForPeriod)))
    }

    private func total(
        of parts: [Finding], _ organizations: [Match], _ ledger: Ledger, day: CalendarDate, date: PartialDate?
    ) -> Finding {
        let own = organizations.filter(\.holds).map(\.counted)
        let onlyListed = parts.allSatisfy { $0.derivation == .counted || $0.derivation == .notAlive }
        return Finding(
            body: ledger.index, count: parts.reduce(own.count) { $0 + $1.count },
            derivation: onlyListed ? .counted : .children, parts: onlyListed ? [] : parts, asOf: date, day: day,
            bodies: onlyListed ? (own + parts.flatMap(\.bodies)).sorted { $0.body < $1.body } : own,
            isIllustrative: parts.contains { $0.isIllustrative } || organizations.contains { $0.isIllustrative },
            isMadeForPeriod: parts.allSatisfy { $0.isMadeForPeriod || $0.derivation == .notAlive }
                && organizations.allSatisfy(\.isMadeForPeriod))
    }

    /// The body's own entry for what happened to those that it counts in just this period.
    func ownCoverage(_ key: CountKey, of ledger: Ledger, at moment: Moment) -> Outcome {
        guard let span = moment.span, let days = ledger.body.daysAlive(in: span.dayNumbers),
            let exact = ledger.exactEntry(key, over: days), let use = ledger.use(of: key, exact)
        else {
            return .failure(.noTally(ledger.index, key, moment.span ?? Period(.day(moment.day))))
        }
        return .success(
            Finding(
                body: ledger.index, count: use.count.value, derivation: .entry, uses: [use], day: moment.day,
                isIllustrative: use.notes.isIllustrative, isMadeForPeriod: true))
    }
}

extension Completeness {
    /// Whether counting the listed bodies gives what is asked: the list has all bodies of the kind, or of the type.
    func covers(_ key: CountKey) -> Bool {
        switch self {
        case .all: return true
        case .none: return false
        case .only(let kinds, let types):
            if let type = key.group?.selection?.type, types.contains(type) { return true }
            switch key.measure {
            case .cells: return kinds.contains(.cell)
            case .organizations: return kinds.isSuperset(of: Set(BodyKind.allCases).subtracting([.cell]))
            default: return kinds.isSuperset(of: BodyKind.allCases)
            }
        }
    }
}
