import BantinModel

extension BodyCheck {
    /// Targets are of a known count, have a minimum or a maximum, and stand once for each owner.
    mutating func checkTargets(_ index: Body.Index) {
        var seen: [TargetKey: SourceLocation] = [:]
        var first: [TargetKey: (owner: TargetOwner?, location: SourceLocation)] = [:]
        for source in parsed[index.position].targets {
            let key = checkedCount(of: source)
            let period = checkedPeriod(of: source, for: index)
            guard areEndsRight(source), isBaseRight(source), let key, let period else { continue }
            let identity = TargetKey(
                key: key, period: period.value, scope: source.scope.value, owner: source.owner.value)
            if let first = seen[identity] {
                diagnostics.error(
                    .duplicateEntry, at: source.location,
                    Message(
                        vi:
                            "chỉ tiêu “\(key.name)” cho kỳ \(period.id) đã được ghi rồi; nếu do nơi khác giao thì ghi owner",
                        en:
                            "the target of “\(key.name)” for \(period.id) is already entered; if another body set it, give its owner"
                    ),
                    notes: [
                        Diagnostic.Note(Message(vi: "chỉ tiêu đã ghi ở đây", en: "the target stands here"), at: first)
                    ])
                continue
            }
            seen[identity] = source.location
            let anyOwner = TargetKey(key: key, period: period.value, scope: source.scope.value, owner: nil)
            if let other = first[anyOwner], other.owner == nil || identity.owner == nil {
                reportMissingOwner(key, period.id, at: identity.owner == nil ? source.location : other.location)
            }
            if first[anyOwner] == nil || identity.owner == nil { first[anyOwner] = (identity.owner, source.location) }
            bodies[index.position].targets.append(
                Target(
                    measure: key.measure, group: key.group, period: period.value, periodID: period.id,
                    minimum: source.minimum.located, maximum: source.maximum.located,
                    unit: source.unit.value ?? .people, base: source.base.located, isPerYear: source.per.value != nil,
                    scope: source.scope.value, owner: source.owner.value, notes: source.notes,
                    location: source.location))
        }
    }

    /// Beside another target of the same count and period, one without an owner could never be asked for.
    private mutating func reportMissingOwner(_ key: CountKey, _ period: String, at place: SourceLocation) {
        diagnostics.error(
            .invalidTarget, at: place,
            Message(
                vi:
                    "“\(key.name)” kỳ \(period) có nhiều chỉ tiêu, nên chỉ tiêu này cần ghi owner (của ai): congress, plan "
                    + "hoặc assigned",
                en:
                    "“\(key.name)” has several targets in \(period), so this one needs its owner: congress, plan or assigned"
            ))
    }

    private struct TargetKey: Hashable {
        let key: CountKey
        let period: Period
        let scope: TargetScope?
        let owner: TargetOwner?
    }

    /// `of:`, a measure, or a measure and a group.
    private mutating func checkedCount(of source: ParsedTarget) -> CountKey? {
        if source.of.isAbsent {
            diagnostics.error(
                .missingKey, at: source.location,
                Message(
                    vi: "chỉ tiêu này thiếu “of” (của số nào), chẳng hạn of: admissions",
                    en: "this target does not say of what, such as of: admissions"))
        }
        guard let of = source.of.located else { return nil }
        let parts = of.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let measure = parts.first.flatMap({ vocabulary.measure($0) }) else {
            reportUnknown(
                parts.first ?? "", of, among: vocabulary.measures.map(\.id), Message(vi: "số liệu", en: "measure"))
            return nil
        }
        guard parts.count > 1 else { return CountKey(measure: measure, group: nil) }
        guard parts.count == 2, let group = vocabulary.group(parts[1]) else {
            let rest = parts.dropFirst().joined(separator: ".")
            reportUnknown(rest, of, among: vocabulary.groups.map(\.id), Message(vi: "nhóm", en: "group"))
            return nil
        }
        if group.divides(measure) { return CountKey(measure: measure, group: group) }
        diagnostics.error(
            .invalidTarget, at: of.location,
            Message(
                vi: "“\(measure.id)” đếm tổ chức, không đếm người, nên không có nhóm “\(group.id)”",
                en: "“\(measure.id)” counts bodies, not people, so it has no group “\(group.id)”"))
        return nil
    }

    private mutating func reportUnknown(_ word: String, _ of: Located<String>, among words: [String], _ what: Message) {
        let nearest = nearestName(to: word, in: words)
        diagnostics.error(
            .invalidTarget, at: of.location,
            Message(
                vi: "chỉ tiêu của “\(of.value)”: không có \(what.vi) nào tên là “\(word)”",
                en: "a target of “\(of.value)”: there is no \(what.en) named “\(word)”"),
            notes: nearest.map { [Diagnostic.Note(.didYouMean($0))] } ?? [])
    }

    private mutating func checkedPeriod(
        of source: ParsedTarget, for index: Body.Index
    ) -> (id: String, value: Period)? {
        if source.period.isAbsent {
            diagnostics.error(
                .missingKey, at: source.location,
                Message(
                    vi: "chỉ tiêu này thiếu kỳ (period), chẳng hạn period: 2020",
                    en: "this target has no period, such as period: 2020"))
        }
        guard let id = source.period.located, let period = checkedPeriod(id, for: index) else { return nil }
        return (id.value, period)
    }

    /// At least one end, each a count, the minimum not above the maximum.
    private mutating func areEndsRight(_ source: ParsedTarget) -> Bool {
        if source.minimum.isAbsent, source.maximum.isAbsent {
            diagnostics.error(
                .invalidTarget, at: source.location,
                Message(
                    vi: "chỉ tiêu này thiếu số: cần min (ít nhất), max (nhiều nhất) hoặc cả hai",
                    en: "this target has no number: give min, max or both"))
            return false
        }
        for end in [source.minimum, source.maximum] {
            if case .invalid = end { return false }
            guard let count = end.located, !(Rational(0)...Rational(Rational.largestCount)).contains(count.value) else {
                continue
            }
            diagnostics.error(
                .invalidCount, at: count.location,
                Message(
                    vi: "số \(count.value) không hợp lệ; cần một số nguyên từ 0 đến \(Rational.largestCount)",
                    en: "\(count.value) is no valid count; it must lie from 0 to \(Rational.largestCount)"))
            return false
        }
        guard let minimum = source.minimum.located, let maximum = source.maximum.located,
            minimum.value > maximum.value
        else { return true }
        diagnostics.error(
            .invalidTarget, at: minimum.location,
            Message(
                vi: "chỉ tiêu ít nhất (min) \(minimum.value) lớn hơn nhiều nhất (max) \(maximum.value)",
                en: "the minimum \(minimum.value) of the target is above its maximum \(maximum.value)"),
            notes: [Diagnostic.Note(Message(vi: "max ở đây", en: "the maximum stands here"), at: maximum.location)])
        return false
    }
}
