package import BantinAnalysis
package import BantinModel
import BantinRenderer

/// The whole site without its texts: every page, address, list and statistic.
package struct SitePlan: Sendable {
    package let site: Site
    package let statistics: Statistics
    let proseCheck: ProseCheck
    package let outline: SiteOutline
    package let theme: Theme
    /// The authored pages, in the order of their paths.
    let pages: [PlannedPage]
    /// The same as places in `pages`, newest first; those of one day by path.
    let publicationOrder: [Int]
    /// The notes about each body, newest first.
    let notesByBody: [Body.Index: [Int]]
    let archive: SiteArchive
    let tags: SiteTags
    /// The pages of the main menu that authors wrote.
    private(set) var navigation: [NavigationEntry] = []
    /// Whether bulletins and reports are to be printed to PDFs.
    let makesPDFs: Bool
    let facts: SiteFacts
    private let placeBySource: [String: Int]

    init(
        statistics: Statistics, outline: SiteOutline, theme: Theme, makesPDFs: Bool, diagnostics: inout Diagnostics
    ) {
        let site = statistics.site
        self.site = site
        self.statistics = statistics
        self.theme = theme
        self.makesPDFs = makesPDFs
        facts = SiteFacts(of: site)
        proseCheck = ProseCheck(statistics)
        var outline = outline
        let reader = PageContextReader(site: site)
        var pages = outline.pages.map {
            PlannedPage(outline: $0, context: reader.context(of: $0, diagnostics: &diagnostics))
        }
        let order = Self.newestFirst(pages)
        let selector = NoteSelector(pages: pages, publicationOrder: order, drafts: outline.drafts, site: site)
        for place in pages.indices {
            pages[place].selectedNotes = selector.notes(for: pages[place], diagnostics: &diagnostics)
        }
        archive = SiteArchive(pages: pages, publicationOrder: order)
        tags = SiteTags(pages: pages, publicationOrder: order, diagnostics: &diagnostics)
        outline.addGeneratedPages(
            at: [PageAddress.home, PageAddress.missing] + site.bodies.map(PageAddress.body)
                + archive.years.map(\.address) + tags.all.map(\.address) + (tags.all.isEmpty ? [] : [PageAddress.tags]))
        self.outline = outline
        self.pages = pages
        publicationOrder = order
        notesByBody = Dictionary(grouping: order.filter { pages[$0].outline.kind == .note && pages[$0].context != nil })
        {
            pages[$0].context?.body ?? .root
        }
        placeBySource = Dictionary(
            pages.indices.map { (pages[$0].outline.source, $0) }, uniquingKeysWith: { first, _ in first })
        navigation = navigationEntries()
    }

    /// Later dates first, then by path; pages without a date last.
    private static func newestFirst(_ pages: [PlannedPage]) -> [Int] {
        pages.indices.sorted { left, right in
            switch (pages[left].frontMatter.date.value, pages[right].frontMatter.date.value) {
            case (let first?, let second?) where first != second: first > second
            case (_?, nil): true
            case (nil, _?): false
            default: left < right
            }
        }
    }

    /// The authored page of a file, or nil.
    package func page(at source: String) -> PlannedPage? {
        placeBySource[source].map { pages[$0] }
    }

    func place(of page: PlannedPage) -> Int? { placeBySource[page.outline.source] }

    /// The context of generated pages about a body.
    package func context(of body: Body.Index) -> PageContext {
        PageContext(body: body, period: site.settings.period, dataDate: site.settings.asOf)
    }
}
