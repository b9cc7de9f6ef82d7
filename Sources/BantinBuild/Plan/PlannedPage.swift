import BantinAnalysis
package import BantinModel

/// A page with what the data says about it: whose figures it speaks of, and which notes it takes in.
package struct PlannedPage: Sendable {
    package let outline: PageOutline
    /// Nil when its body or period is unknown, which was reported: its figures are left alone.
    package let context: PageContext?
    /// The notes that a bulletin takes in, as places in ``SitePlan/pages``.
    package var selectedNotes: [Int] = []

    package var frontMatter: FrontMatter { outline.frontMatter }
}

/// Looks up what front matters say in the checked data.
struct PageContextReader {
    let site: Site

    /// The context of a page, or nil with the mistakes reported.
    func context(of page: PageOutline, diagnostics: inout Diagnostics) -> PageContext? {
        let frontMatter = page.frontMatter
        guard let body = body(frontMatter.body, diagnostics: &diagnostics) else { return nil }
        let period = self.period(frontMatter.period, of: body, diagnostics: &diagnostics)
        if case .invalid = period { return nil }
        guard let date = dataDate(of: frontMatter, period: period.value, diagnostics: &diagnostics) else { return nil }
        return PageContext(body: body, period: period.value?.id, dataDate: date)
    }

    /// The body named, or the root where none is.
    func body(_ field: Field<String>, diagnostics: inout Diagnostics) -> Body.Index? {
        switch field {
        case .absent: return .root
        case .invalid: return nil
        case .present(let id):
            if let body = site.body(id: id.value) { return body.index }
            let near = nearestName(to: id.value, in: site.bodies.map(\.id))
            diagnostics.error(
                .unknownBody, at: id.location,
                Message(
                    vi: "số liệu không có tổ chức nào mang mã “\(id.value)”",
                    en: "no body in the data has the id “\(id.value)”"),
                notes: [
                    near.map { .init(.didYouMean($0)) } ?? known(site.bodies.prefix(8).map(\.id), of: site.bodies.count)
                ])
            return nil
        }
    }

    private func period(
        _ field: Field<String>, of body: Body.Index, diagnostics: inout Diagnostics
    ) -> Field<NamedPeriod> {
        guard case .present(let id) = field else { return field.isAbsent ? .absent : .invalid }
        if let period = site.namedPeriod(id.value, for: body) { return .present(Located(period, at: id.location)) }
        diagnostics.reportUnknownPeriod(id, known: site.declaredPeriods(for: body))
        return .invalid
    }

    /// `as_of`, else the end of the period, else the page's own date, else the site's; never later than the site's.
    private func dataDate(
        of frontMatter: FrontMatter, period: NamedPeriod?, diagnostics: inout Diagnostics
    ) -> CalendarDate? {
        let latest = site.settings.asOf
        switch frontMatter.asOf {
        case .invalid: return nil
        case .present(let date) where date.value > latest:
            diagnostics.error(
                .dateAfterData, at: date.location,
                Message(
                    vi: "as_of \(date.value) muộn hơn ngày của số liệu (site.as_of: \(latest))",
                    en: "as_of \(date.value) is later than the data's own date (site.as_of: \(latest))"),
                notes: [
                    .init(
                        Message(
                            vi: "hãy sửa ngày này, hoặc cập nhật site.as_of trong content/data.yaml",
                            en: "mend this date, or bring site.as_of in content/data.yaml up to date"))
                ])
            return nil
        case .present(let date): return date.value
        case .absent: return min(latest, period?.period.last ?? frontMatter.date.value ?? latest)
        }
    }
}

private func known(_ names: [String], of count: Int) -> Diagnostic.Note {
    let list = names.joined(separator: ", ") + (names.count < count ? ", …" : "")
    return .init(Message(vi: "các mã đã có: \(list)", en: "known ids: \(list)"))
}
