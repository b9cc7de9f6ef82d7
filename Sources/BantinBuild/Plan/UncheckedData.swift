import BantinAnalysis
import BantinModel
import BantinParser

/// The data as far as it can be read although it holds mistakes: no figure follows from it, but the numbers of the prose
/// that have none are unbound all the same, and so are names unknown that it nowhere mentions.
package struct UncheckedData: Sendable {
    let site: Site
    private let proseCheck: ProseCheck
    /// The data file's text.
    private let text: String

    /// - Parameter site: nil where nothing of the file could be read.
    init(_ site: Site?, text: String) {
        self.text = text
        self.site = site ?? Self.unreadable(text)
        proseCheck = ProseCheck(withoutFigures: self.site)
    }

    /// Reports what is wrong with a page's numbers and names whatever the figures are.
    func check(_ page: PageOutline, _ document: Document, in source: SourceText, diagnostics: inout Diagnostics) {
        let prose = AuthoredProse(page.frontMatter, document)
        let context = context(of: page.frontMatter, diagnostics: &diagnostics)
        proseCheck.check(prose, in: context, of: source, diagnostics: &diagnostics)
        site.reportUnknownNames(
            in: prose.figures, of: context, isHidden: mentions, diagnostics: &diagnostics)
    }

    /// Reports a body that is nowhere in the data, and takes the root in its place.
    private func context(of frontMatter: FrontMatter, diagnostics: inout Diagnostics) -> PageContext {
        var body = Body.Index.root
        if let id = frontMatter.body.value, !mentions(id) || site.body(id: id) != nil {
            body = PageContextReader(site: site).body(frontMatter.body, diagnostics: &diagnostics) ?? .root
        }
        let period = frontMatter.period.value.flatMap { site.namedPeriod($0, for: body) }
        return PageContext(
            body: body, period: period?.id, dataDate: PartialDate.year(9999).last)
    }

    /// Whether a word stands anywhere in the data file: what could not be read may declare it.
    private func mentions(_ word: String) -> Bool {
        !word.isEmpty && text.contains(word)
    }

    /// Of a file that is no YAML nothing is known but whether it lowers what is said of numbers, or lists phrases.
    private static func unreadable(_ text: String) -> Site {
        var policy = Policy()
        if text.contains("unbound_numbers") || text.contains("known_phrases") { policy.unboundNumbers = .off }
        let root = Body(
            index: .root, id: "", kind: .communeOrganization, location: SourceLocation(path: "content/data.yaml"))
        return Site(
            settings: SiteSettings(
                title: "", asOf: PartialDate.year(1).first, allowsRawHTML: text.contains("raw_html")),
            policy: policy, people: [], bodies: [root])
    }
}
