import BantinModel

extension BodyCheck {
    /// A percentage says what it is of, and only a percentage does.
    mutating func isBaseRight(_ source: ParsedTarget) -> Bool {
        switch (source.unit, source.base) {
        case (.invalid, _), (_, .invalid): return false
        case (.present(let unit), .absent) where unit.value == .percent:
            diagnostics.error(
                .missingKey, at: unit.location,
                Message(
                    vi: "chỉ tiêu theo phần trăm cần “base”: phần trăm của số nào",
                    en: "a target in per cent needs its “base”: per cent of what"),
                notes: [
                    Diagnostic.Note(
                        Message(
                            vi: "base là \(Self.bases), hoặc tên một số liệu như members.2019",
                            en: "base is \(Self.bases), or a figure's name such as members.2019"))
                ])
            return false
        case (.absent, .present(let base)):
            diagnostics.error(
                .invalidTarget, at: base.location,
                Message(
                    vi: "“base” chỉ dùng cho chỉ tiêu theo phần trăm; hãy thêm unit: percent, hoặc bỏ base",
                    en: "“base” is for targets in per cent; add unit: percent, or leave base out"))
            return false
        default: return true
        }
    }

    private static let bases = RateBase.allCases.map(\.rawValue).joined(separator: ", ")
}

/// What can be asked of targets only when the whole site is known: figures that are named exist, bodies that are meant
/// are listed, years can be counted.
func checkTargets(of site: Site, diagnostics: inout Diagnostics) {
    for body in site.bodies {
        for target in body.targets {
            checkBase(of: target, body, site, diagnostics: &diagnostics)
            checkYears(of: target, body, site, diagnostics: &diagnostics)
            checkScope(of: target, body, site, diagnostics: &diagnostics)
        }
    }
}

private func checkBase(of target: Target, _ body: Body, _ site: Site, diagnostics: inout Diagnostics) {
    guard let base = target.base, case .figure(let name) = base.value else { return }
    let context = PageContext(body: body.index, period: target.periodID, dataDate: target.period.last)
    switch site.query(named: name, in: context) {
    case .failure(let mistake):
        let near = nearestName(to: name, in: RateBase.allCases.map(\.rawValue))
        diagnostics.error(
            .invalidTarget, at: base.location, mistake.message,
            notes: near.map { [Diagnostic.Note(.didYouMean($0))] } ?? mistake.notes)
    case .success(let query) where query.facet != nil && query.facet != .opening && query.facet != .average:
        diagnostics.error(
            .invalidTarget, at: base.location,
            Message(
                vi: "“\(name)” không phải là một số đếm, nên không lấy phần trăm của nó làm chỉ tiêu được",
                en: "“\(name)” is no count, so a target cannot be a percentage of it"))
    case .success: break
    }
}

private func checkYears(of target: Target, _ body: Body, _ site: Site, diagnostics: inout Diagnostics) {
    guard target.isPerYear, let named = site.namedPeriod(target.periodID, for: body.index), named.years == nil,
        named.period.wholeMonths == nil
    else { return }
    diagnostics.error(
        .invalidTarget, at: target.location,
        Message(
            vi: "kỳ \(target.periodID) không tròn tháng nên không biết chỉ tiêu mỗi năm (per: year) nhân với mấy năm",
            en: "\(target.periodID) is no whole number of months, so a target per year has no number of years"),
        notes: [
            Diagnostic.Note(
                Message(vi: "hãy ghi years cho kỳ này", en: "give the period its years"), at: named.location)
        ])
}

private func checkScope(of target: Target, _ body: Body, _ site: Site, diagnostics: inout Diagnostics) {
    guard let scope = target.scope,
        !site.subtree(of: body.index).dropFirst().contains(where: { scope.includes(site[$0]) })
    else { return }
    diagnostics.error(
        .invalidTarget, at: target.location,
        Message(
            vi: "dưới “\(body.id)” không có tổ chức nào như “each” nêu",
            en: "below “\(body.id)” there is no body such as “each” names"))
}
