package import BantinModel

/// A page to be rendered: everything on it is resolved and proven, only words and marks are still to be written.
package enum Page: Sendable {
    case home(HomePage)
    case article(Article)
    case cell(CellPage)
    case statistics(StatisticsPage)
    case archive(ArchivePage)
    case tag(TagPage)
    case tags(TagsPage)
    case missing(MissingPage)

    /// What every page has.
    package var head: PageHead {
        switch self {
        case .home(let page): page.head
        case .article(let page): page.head
        case .cell(let page): page.head
        case .statistics(let page): page.head
        case .archive(let page): page.head
        case .tag(let page): page.head
        case .tags(let page): page.head
        case .missing(let page): page.head
        }
    }
}

/// What every page has.
package struct PageHead: Sendable {
    /// Which template writes it.
    package var template: PageTemplate
    /// Its address in the site, without a leading slash: `bulletins/2020-03.html`.
    package var address: String
    /// The address of its plain-text edition, where it has one.
    package var textAddress: String?
    /// The address of its PDF, where one is made.
    package var pdfAddress: String?
    /// Its period, where it has one: that of ``context``, looked up.
    package var period: NamedPeriod?
    /// What it supplies to the names of its figures.
    package var context: PageContext

    package init(
        template: PageTemplate, address: String, textAddress: String? = nil, pdfAddress: String? = nil,
        context: PageContext,
        period: NamedPeriod?
    ) {
        self.template = template
        self.address = address
        self.textAddress = textAddress
        self.pdfAddress = pdfAddress
        self.context = context
        self.period = period
    }
}

/// The first page: the latest bulletin as the lead story, and the newest of the others. The archive has them all.
package struct HomePage: Sendable {
    package var head: PageHead
    package var latest: Teaser?
    /// The newest bulletins without ``latest``, newest first.
    package var bulletins: [Teaser]
    /// The newest notes, newest first.
    package var notes: [Teaser]
    /// The newest reports, newest first.
    package var reports: [Teaser]

    /// How many bulletins, reports and notes the first page shows at most.
    package static let bulletinLimit = 6
    package static let noteLimit = 12

    package init(head: PageHead, latest: Teaser?, bulletins: [Teaser], notes: [Teaser], reports: [Teaser] = []) {
        self.head = head
        self.latest = latest
        self.bulletins = bulletins
        self.notes = notes
        self.reports = reports
    }
}

/// The page of a body below the root; its context's body says which.
package struct CellPage: Sendable {
    package var head: PageHead
    /// The notes about it, newest first.
    package var notes: [Teaser]

    package init(head: PageHead, notes: [Teaser]) {
        self.head = head
        self.notes = notes
    }
}

/// The page of statistics.
package struct StatisticsPage: Sendable {
    package var head: PageHead
    /// The cells by their admissions in the page's period, the first in rank first; empty without a period.
    package var ranking: [RankedCell]

    package init(head: PageHead, ranking: [RankedCell]) {
        self.head = head
        self.ranking = ranking
    }
}

/// A cell and its place in a ranking, from 1; nil where its figure is unknown or withheld.
package struct RankedCell: Sendable, Equatable {
    package var body: Body.Index
    package var rank: Int?

    package init(body: Body.Index, rank: Int?) {
        self.body = body
        self.rank = rank
    }
}
