import BantinModel

extension Statistics {
    /// The target of a body for the very days of the period, in people.
    ///
    /// - Parameter query: has the facet of the target itself.
    func target(_ query: FigureQuery, _ owner: TargetOwner?) -> FigureResult {
        guard let named = query.period else { return needsPeriod(query) }
        let levels = site.targetLevels(of: query.key, for: query.body)
        let matching = levels.lazy.map { level in
            level.filter { $0.period == named.period && (owner == nil || $0.owner == owner) }
        }
        guard let found = matching.first(where: { !$0.isEmpty }) else {
            return noTarget(query, owner, wider: levels.joined().first { $0.period.encloses(named.period) })
        }
        guard found.count == 1 else { return severalTargets(query, found) }
        let isForBodiesBelow = found[0].scope != nil && site[query.body].targets.contains(found[0])
        return isForBodiesBelow ? sum(of: found[0], query) : single(found[0], query)
    }

    /// The target of one body.
    private func single(_ target: Target, _ query: FigureQuery) -> FigureResult {
        guard let named = query.period else { return needsPeriod(query) }
        var years: Rational?
        if target.isPerYear {
            guard let count = self.years(of: named, upTo: nil) else { return noYears(query, upTo: nil) }
            years = count
        }
        guard let base = target.base?.value else { return scaled(target, query, base: nil, years) }
        let baseResult: FigureResult
        switch self.base(base, of: query) {
        case .success(let asked): baseResult = result(for: asked)
        case .failure(let gap): return .unknown(gap)
        }
        return combine([baseResult], for: query) { scaled(target, query, base: $0[0], years) }
    }

    /// What a percentage is of.
    private func base(_ base: TargetBase, of query: FigureQuery) -> Result<FigureQuery, UnknownFigure> {
        switch base {
        case .members(let moment): return baseQuery(of: query, moment)
        case .figure(let name):
            let context = PageContext(body: query.body, period: query.period?.id, dataDate: query.date)
            return site.query(named: name, in: context).mapError {
                UnknownFigure(name: self.name(of: query), reason: $0.message, location: site[query.body].location)
            }
        }
    }

    private func scaled(_ target: Target, _ query: FigureQuery, base: Figure?, _ years: Rational?) -> FigureResult {
        let factor = (base?.value.number ?? Rational(1)) * (years ?? Rational(1))
        let hundred = target.unit == .percent ? Rational(1, over: 100) ?? Rational(1) : Rational(1)
        let minimum = target.minimum.map { ($0.value * hundred * factor).roundedUp }
        let maximum = target.maximum.map { ($0.value * hundred * factor).roundedDown }
        if let minimum, let maximum, minimum > maximum { return nobodyBetween(query, target, minimum, maximum) }
        let isPlain = base == nil && years == nil
        let isAssumed = target.notes.isIllustrative || years != nil && query.period?.isIllustrative == true
        return .known(
            Figure(
                query: query, name: name(of: query), value: .range(minimum: minimum, maximum: maximum),
                unit: query.measure.unit,
                derivation: isPlain
                    ? .target
                    : .scaledTarget(
                        minimum: target.minimum?.value, maximum: target.maximum?.value, unit: target.unit, years: years),
                operands: base.map { [$0] } ?? [], entries: entries(of: target),
                isIllustrative: isAssumed || base?.isIllustrative == true))
    }

    private func entries(of target: Target) -> [UsedEntry] {
        [target.minimum, target.maximum].compactMap { $0 }.map { end in
            UsedEntry(
                location: end.location, count: target.unit == .people ? end.value : nil,
                source: target.notes.source, definition: target.notes.definition)
        }
    }

    /// What is set to each body below, added up: all that were alive in the period, where all are listed.
    private func sum(of target: Target, _ query: FigureQuery) -> FigureResult {
        guard let scope = target.scope, let days = query.period?.period.dayNumbers else { return needsPeriod(query) }
        if let gap = site.unlistedBodies(below: query.body, in: scope) { return bodiesNotListed(query, gap) }
        let bodies = site.subtree(of: query.body).dropFirst().filter {
            scope.includes(site[$0]) && site[$0].daysAlive(in: days) != nil
        }
        let parts = bodies.map { body in
            var part = query
            part.body = body
            part.period = query.period.map { site.renamed($0, for: body) }
            return single(target, part)
        }
        return combine(parts, for: query) { figures in
            .known(
                Figure(
                    query: query, name: name(of: query), value: figures.map(\.value).sum(of: target),
                    unit: query.measure.unit, derivation: .eachTarget, operands: figures,
                    entries: entries(of: target), isIllustrative: figures.contains { $0.isIllustrative }))
        }
    }
}

extension [FigureValue] {
    /// The ends of ranges, added up.
    fileprivate func sum(of target: Target) -> FigureValue {
        var (low, high) = (0, 0)
        for case .range(let minimum, let maximum) in self {
            low += minimum ?? 0
            high += maximum ?? 0
        }
        return .range(minimum: target.minimum == nil ? nil : low, maximum: target.maximum == nil ? nil : high)
    }
}

extension Site {
    /// The targets of a count that a body has to reach, in the order in which they serve: its own, the sum of those that
    /// it sets to bodies below, those that a body above sets to it, the nearest first.
    func targetLevels(of key: CountKey, for index: Body.Index) -> [[Target]] {
        let chain = chain(from: index).map {
            self[$0].targets.filter { $0.measure == key.measure && $0.group == key.group }
        }
        return [chain[0].filter { $0.scope == nil }, chain[0].filter { $0.scope != nil }]
            + chain.dropFirst().map { $0.filter { $0.scope?.includes(self[index]) ?? false } }
    }

    /// The same, all together.
    func targets(of key: CountKey, for index: Body.Index) -> [Target] {
        Array(targetLevels(of: key, for: index).joined())
    }

    /// A body, here or below, of which not all bodies that a target is set to are listed.
    func unlistedBodies(below index: Body.Index, in scope: TargetScope) -> Body.Index? {
        subtree(of: index).first { self[$0].kind != .cell && !self[$0].lists(scope) }
    }
}

extension Body {
    fileprivate func lists(_ scope: TargetScope) -> Bool {
        guard !children.isEmpty || scope.includes(self) else { return false }
        switch completeness {
        case .all: return true
        case .none: return false
        case .only(let kinds, let types):
            return scope.kind.map(kinds.contains) ?? false || scope.type.map(types.contains) ?? false
        }
    }
}
