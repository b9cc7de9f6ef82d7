package import BantinModel
package import BantinRenderer

/// One page to be made.
package enum PageJob: Sendable {
    /// From an author's file, which is read again.
    case authored(PageOutline)
    /// By the program alone.
    case home
    case statistics
    case body(Body.Index)
    case archive(ArchiveYear)
    case tag(SiteTag)
    case tags
    case missing

    /// The file that ``render(_:reading:in:)`` wants, or nil.
    package var source: String? {
        if case .authored(let outline) = self { return outline.source }
        return nil
    }
}

extension Planning {
    /// Every page of the site, in the order in which its findings are gathered. Without checked data only the authored
    /// ones, for inspection.
    package var jobs: [PageJob] {
        let authored = outline.pages.map(PageJob.authored)
        guard let plan else { return authored }
        return authored + [.home, .statistics] + plan.site.bodies.dropFirst().map { .body($0.index) }
            + plan.archive.years.map { .archive($0) } + plan.tags.all.map { .tag($0) }
            + (plan.tags.all.isEmpty ? [] : [.tags]) + [.missing]
    }
}

/// What came of one page.
package struct RenderedPage: Sendable {
    package var files: [OutputFile] = []
    package var summary: PageSummary
    package var diagnostics = Diagnostics()
    /// Figures that numbers of its file certainly are, for `check --fix`.
    package var bindings: [Binding] = []
}

/// What the whole site must know of a page that was rendered.
package struct PageSummary: Sendable {
    /// Its address in the output folder.
    package let address: String
    /// What a link may name behind `#`; nil when the page was not written.
    package var anchors: Set<String>?
    /// The links whose anchors are still to be judged.
    package var anchorUses: [AnchorUse] = []
    /// The partials that its author placed.
    package var partials: Set<String> = []
    /// Set where a PDF of it is wanted.
    package var printJob: PrintJob?
    /// What the feed says of it, where it is among the newest.
    package var feedEntry: FeedEntry?
    /// What the search may find of it; nil for lists of other pages.
    package var searchEntry: SearchEntry?
    /// The figures printed on it, by canonical name.
    package var figures: [String: Figure] = [:]
    /// The numbers printed on it that are not in the data.
    package var stated: Set<StatedNumber> = []
    /// The figures that its author's prose computes or proves, in reading order; also of a page with mistakes.
    package var quotations: [ResolvedFigure] = []
}
