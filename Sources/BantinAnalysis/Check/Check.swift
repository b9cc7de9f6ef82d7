package import BantinModel

/// Asks whether the data makes sense, and whether the ways that lead to one figure agree.
///
/// Every mistake is reported, and what was invalid when it was read is not mentioned again.
///
/// - Returns: the checked site, or nil if any error exists, also one that was recorded before.
package func check(_ parsed: ParsedSite, diagnostics: inout Diagnostics) -> Site? {
    let settings = checkedSettings(parsed.settings, diagnostics: &diagnostics)
    let policy = checkedPolicy(parsed.policy, diagnostics: &diagnostics)
    guard let root = parsed.body else { return nil }
    let tree = checkedTree(root, diagnostics: &diagnostics)
    let site = Site(
        settings: settings ?? SiteSettings(title: "", asOf: PartialDate.year(1).first), policy: policy,
        people: parsed.people.map { Person(name: $0.name.value, role: $0.role?.value, consent: $0.consent) },
        bodies: tree.bodies)
    checkPeriod(ofSettings: parsed.settings, site, diagnostics: &diagnostics)
    var agreement = Agreement(site: site, doubts: tree.doubts, today: settings?.asOf)
    diagnostics.add(agreement.check())
    guard !diagnostics.hasErrors, settings != nil else { return nil }
    warn(about: site, diagnostics: &diagnostics)
    return site
}

/// `site.period` must be a period that the root knows.
private func checkPeriod(ofSettings parsed: ParsedSettings, _ site: Site, diagnostics: inout Diagnostics) {
    guard let period = parsed.period.located, site.namedPeriod(period.value, for: .root) == nil else { return }
    reportUnknownPeriod(period, known: site.declaredPeriods(for: .root).map(\.id), diagnostics: &diagnostics)
}

func reportUnknownPeriod(
    _ period: Located<String>, known: some Sequence<String>, diagnostics: inout Diagnostics
) {
    var notes: [Diagnostic.Note] = []
    if let nearest = nearestName(to: period.value, in: known) {
        notes.append(Diagnostic.Note(Message(vi: "có phải là “\(nearest)”?", en: "did you mean “\(nearest)”?")))
    }
    notes.append(
        Diagnostic.Note(
            Message(
                vi: "dùng mã đã khai báo trong periods, hoặc một dạng có sẵn: 2020, 2020-03, 2020-03-15, 2020-q1, "
                    + "2020-h1, 2020-9m, 2020-01-01_2020-03-31",
                en: "use an id declared in periods, or a built-in form: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, "
                    + "2020-9m, 2020-01-01_2020-03-31")))
    diagnostics.error(
        .unknownPeriod, at: period.location,
        Message(vi: "không có kỳ nào tên là “\(period.value)”", en: "there is no period named “\(period.value)”"),
        notes: notes)
}
