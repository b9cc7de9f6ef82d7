package import BantinModel

/// Asks whether the data makes sense, and whether the ways that lead to one figure agree.
///
/// Every mistake is reported, and what was invalid when it was read is not mentioned again.
///
/// - Returns: the checked site, or nil if any error exists, also one that was recorded before.
package func check(_ parsed: ParsedSite, diagnostics: inout Diagnostics) -> Site? {
    checkedData(parsed, diagnostics: &diagnostics).statistics?.site
}

/// The same, ready to answer (what the warnings look up is not looked up again), and beside it what is known of data with
/// mistakes.
///
/// - Returns: `site` is the data as far as it is right, from which no figure may follow; nil where it names no body.
package func checkedData(
    _ parsed: ParsedSite, diagnostics: inout Diagnostics
) -> (statistics: Statistics?, site: Site?) {
    let settings = checkedSettings(parsed.settings, diagnostics: &diagnostics)
    let policy = checkedPolicy(parsed.policy, diagnostics: &diagnostics)
    guard let root = parsed.body else { return (nil, nil) }
    let tree = checkedTree(root, parsed.vocabulary, ownWords: parsed.ownWords, diagnostics: &diagnostics)
    let site = Site(
        settings: settings ?? .unreadable(parsed.settings), policy: policy,
        people: parsed.people.map { Person(name: $0.name.value, role: $0.role?.value, consent: $0.consent) },
        vocabulary: parsed.vocabulary, bodies: tree.bodies)
    checkPeriod(ofSettings: parsed.settings, site, diagnostics: &diagnostics)
    checkTargets(of: site, diagnostics: &diagnostics)
    var agreement = Agreement(site: site, doubts: tree.doubts, today: settings?.asOf)
    diagnostics.add(agreement.check())
    guard !diagnostics.hasErrors, settings != nil else { return (nil, site) }
    let statistics = Statistics(site: site)
    warn(about: statistics, diagnostics: &diagnostics)
    return (statistics, site)
}

/// `site.period` must be a period that the root knows.
private func checkPeriod(ofSettings parsed: ParsedSettings, _ site: Site, diagnostics: inout Diagnostics) {
    guard let period = parsed.period.located, site.namedPeriod(period.value, for: .root) == nil else { return }
    diagnostics.reportUnknownPeriod(period, known: site.declaredPeriods(for: .root))
}

extension SiteSettings {
    /// Of settings without a title or a date: what texts of pages may hold.
    fileprivate static func unreadable(_ parsed: ParsedSettings) -> SiteSettings {
        SiteSettings(
            title: "", asOf: PartialDate.year(1).first, knownPhrases: parsed.knownPhrases.map(\.value),
            allowsRawHTML: parsed.allowsRawHTML.value ?? false)
    }
}
