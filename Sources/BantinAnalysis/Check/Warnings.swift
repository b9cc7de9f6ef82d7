import BantinModel

/// Warnings about data that is right: small sensitive counts that the root prints (rule 12 of docs/data.md), and
/// maxima that were exceeded (rule 9), and snapshots that the movements between them do not explain (rule 8).
func warn(about statistics: Statistics, diagnostics: inout Diagnostics) {
    warnOfSmallCounts(in: statistics, diagnostics: &diagnostics)
    warnOfExceededMaxima(in: statistics, diagnostics: &diagnostics)
    warnOfResiduals(in: statistics, diagnostics: &diagnostics)
}

/// Small counts that the root has entered, and those that follow for it from the bodies below.
private func warnOfSmallCounts(in statistics: Statistics, diagnostics: inout Diagnostics) {
    let site = statistics.site
    let entries =
        site.vocabulary.enteredMeasures.flatMap { measure in
            (site.root.snapshots[measure] ?? []).map { (measure, $0.counts) }
                + (site.root.tallies[measure] ?? []).map { (measure, $0.counts) }
        }
    for (measure, counts) in entries {
        for group in [nil] + counts.statedGroups.map(Optional.some) {
            let key = CountKey(measure: measure, group: group)
            guard key.isSensitive, let count = counts[group], site.policy.withholds(count.value) else { continue }
            warnOfSmallCount(count, key, site, diagnostics: &diagnostics)
        }
    }
    guard site.bodies.count > 1 else { return }
    for moment in statistics.withholding.smallSums {
        guard let sum = statistics.counting.count(moment.key, of: .root, at: moment.time), sum.derivation == .children,
            site.policy.withholds(sum.count)
        else { continue }
        warnOfSmallCount(Located(sum.count, at: site.root.location), moment.key, site, diagnostics: &diagnostics)
    }
}

private func warnOfSmallCount(
    _ count: Located<Int>, _ key: CountKey, _ site: Site, diagnostics: inout Diagnostics
) {
    diagnostics.warning(
        .smallCount, at: count.location,
        Message(
            vi: "“\(key.name)” là \(count.value): số nhỏ về thông tin nhạy cảm, sẽ được in ra vì là số chung của "
                + "“\(site.root.id)”; hãy cân nhắc trước khi công bố",
            en: "“\(key.name)” is \(count.value), a small sensitive count; as the total of “\(site.root.id)” it is "
                + "printed: consider whether to publish it"))
}

private func warnOfExceededMaxima(in statistics: Statistics, diagnostics: inout Diagnostics) {
    let site = statistics.site
    for body in site.bodies {
        for target in body.targets where target.minimum == nil {
            let key = CountKey(measure: target.measure, group: target.group)
            let query = FigureQuery(
                body: body.index, measure: key.measure, group: key.group,
                period: NamedPeriod(id: target.periodID, period: target.period),
                facet: .byTarget(.verdict, owner: target.owner), date: site.settings.asOf)
            guard let maximum = target.maximum, let figure = statistics.result(for: query).figure,
                figure.value == .verdict(.aboveMaximum), let count = figure.operands.first?.value.number,
                case .range(_, let limit?) = figure.operands.last?.value
            else { continue }
            diagnostics.warning(
                .aboveMaximum, at: maximum.location,
                Message(
                    vi: "“\(body.id).\(key.name)” kỳ \(target.periodID) là \(count), quá mức tối đa \(limit)",
                    en: "“\(body.id).\(key.name)” in \(target.periodID) is \(count), above the maximum \(limit)"))
        }
    }
}

extension Policy {
    /// Whether a sensitive count below the root is too small to print.
    func withholds(_ count: Int) -> Bool { 0 < count && count < suppressBelow }
}
