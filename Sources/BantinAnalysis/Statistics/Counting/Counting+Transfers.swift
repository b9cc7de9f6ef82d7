import BantinModel

extension Counting {
    /// Transfers of a body that has not entered them (rule 3 of docs/data.md): those of its children without the moves
    /// between them, which follow from another kind of transfer that it has entered. A cell has nothing inside.
    func transfer(_ key: CountKey, of ledger: Ledger, over period: Period, own: Outcome) -> Outcome {
        guard Measure.ofTransfers.contains(key.measure) else { return own }
        if key.measure == .transfersInternal, ledger.body.kind == .cell {
            return .success(.nothingInside(ledger.index))
        }
        guard ledger.body.listsAllChildren, let (moves, source) = moves(in: ledger, key.group, over: period) else {
            return own
        }
        return partsOfTransfers(key, of: ledger, over: period).flatMap { parts in
            let sum = parts.reduce(0) { $0 + $1.count }
            let count = key.measure == .transfersInternal ? sum + moves : sum - moves
            guard count >= 0 else { return own }
            return .success(
                Finding(
                    body: ledger.index, count: count, derivation: .childrenAndMoves(between: moves), uses: source.uses,
                    parts: parts, isIllustrative: source.isIllustrative || parts.contains { $0.isIllustrative },
                    isMadeForPeriod: source.isMadeForPeriod && parts.allSatisfy(\.isMadeForPeriod)))
        }
    }

    /// How many moved between the children, by the first kind of transfer that the body itself has entered, with that
    /// entry.
    private func moves(in ledger: Ledger, _ group: Group?, over period: Period) -> (count: Int, Finding)? {
        for measure in Measure.ofTransfers {
            if let found = moves(by: CountKey(measure: measure, group: group), in: ledger, over: period),
                found.count >= 0
            {
                return (found.count, found.own)
            }
        }
        return nil
    }

    /// How many moved between the children, by one kind of transfer; below zero where the entries contradict.
    func moves(
        by key: CountKey, in ledger: Ledger, over period: Period
    ) -> (count: Int, own: Finding, parts: [Finding])? {
        guard case .success(let own) = ownFlow(key, of: ledger, over: period), own.derivation != .notAlive,
            case .success(let parts) = partsOfTransfers(key, of: ledger, over: period)
        else { return nil }
        let sum = parts.reduce(0) { $0 + $1.count }
        return (key.measure == .transfersInternal ? own.count - sum : sum - own.count, own, parts)
    }

    private func partsOfTransfers(
        _ key: CountKey, of ledger: Ledger, over period: Period
    ) -> Result<[Finding], Gap> {
        var parts: [Finding] = []
        for child in ledger.body.children {
            switch flow(key, of: child, over: period) {
            case .success(let part): parts.append(part)
            case .failure(let gap): return .failure(gap)
            }
        }
        return .success(parts)
    }

    /// The days up to which transfers follow from the children.
    func transferReach(_ key: CountKey, of ledger: Ledger, from first: Int, upTo limit: Int) -> Reach {
        guard Measure.ofTransfers.contains(key.measure) else { return Reach() }
        if key.measure == .transfersInternal, ledger.body.kind == .cell { return Reach([first...limit]) }
        guard ledger.body.listsAllChildren else { return Reach() }
        var sources = Reach()
        for measure in Measure.ofTransfers where measure != key.measure {
            let source = CountKey(measure: measure, group: key.group)
            let own = ownReach(source, of: ledger, from: first, upTo: limit)
            if own.latest == nil { continue }
            sources = sources.union(own.intersection(childReach(source, of: ledger, from: first, upTo: limit)))
        }
        if sources.latest == nil { return sources }
        return sources.intersection(childReach(key, of: ledger, from: first, upTo: limit))
    }
}

extension Measure {
    /// The three kinds of transfer that may be entered.
    static let ofTransfers: [Measure] = [.transfersIn, .transfersOut, .transfersInternal]
}

extension Finding {
    /// A cell has no bodies between which anybody could move.
    fileprivate static func nothingInside(_ cell: Body.Index) -> Finding {
        Finding(body: cell, count: 0, derivation: .childrenAndMoves(between: 0), isMadeForPeriod: true)
    }
}
