package import BantinModel

/// Answers a figure's name for a page; nil when the name says nothing there, such as a flow on a page without a period.
package typealias FigureLookup = @Sendable (_ name: String, _ context: PageContext) -> FigureResult?

/// What all pages of a site have at hand.
package struct SiteFrame: Sendable {
    let facts: SiteFacts
    package var figure: FigureLookup
    /// The address in the site, or of another host, that a link or image in a file leads to: `notes/x.html#y`.
    package var address: @Sendable (_ destination: String, _ path: String) -> String
    /// The size of the picture at an address in the site; nil where it is not known.
    package var pictureSize: @Sendable (_ address: String) -> PictureSize?
    /// The targets by which a page's body is judged in the page's period.
    package var targets: @Sendable (_ context: PageContext) -> [FigureQuery]
    /// The pages of the main menu that authors wrote; the fixed ones stand in the templates.
    package var navigation: [NavigationEntry]
    package var sections: SiteSections

    package init(
        facts: SiteFacts, figure: @escaping FigureLookup,
        address: @escaping @Sendable (_ destination: String, _ path: String) -> String,
        pictureSize: @escaping @Sendable (_ address: String) -> PictureSize? = { _ in nil },
        targets: @escaping @Sendable (_ context: PageContext) -> [FigureQuery] = { _ in [] },
        navigation: [NavigationEntry] = [], sections: SiteSections = SiteSections()
    ) {
        self.facts = facts
        self.figure = figure
        self.address = address
        self.pictureSize = pictureSize
        self.targets = targets
        self.navigation = navigation
        self.sections = sections
    }

    var site: Site { facts.site }

    /// The cells below a body, in the order of the data file.
    func cells(below body: Body.Index) -> [Body] {
        var cells: [Body] = []
        var waiting = Array(site[body].children.reversed())
        while let index = waiting.popLast() {
            let body = site[index]
            waiting += body.children.reversed()
            if body.kind == .cell { cells.append(body) }
        }
        return cells
    }
}

/// The checked data, and what pages ask of all of it, found once for all pages.
package struct SiteFacts: Sendable {
    package let site: Site
    /// Whether any of the data is illustrative, so that a page may print `*`.
    let hasIllustrativeData: Bool
    /// The earliest year of which an admission is entered; nil where none is.
    let firstAdmissionYear: Int?

    package init(of site: Site) {
        self.site = site
        firstAdmissionYear =
            site.bodies.lazy.flatMap { $0.tallies[.admissions] ?? [] }.map(\.period.first.year).min()
        hasIllustrativeData = site.bodies.contains { $0.isPartlyIllustrative }
    }
}

/// A page of the main menu.
package struct NavigationEntry: Sendable, Equatable {
    package var title: String
    package var address: String

    package init(title: String, address: String) {
        self.title = title
        self.address = address
    }
}

/// The parts of the site that exist only where they have content.
package struct SiteSections: Sendable, Equatable {
    /// The archive's newest page.
    package var archive: String?
    package var tags: String?

    package init(archive: String? = nil, tags: String? = nil) {
        self.archive = archive
        self.tags = tags
    }
}

extension Body {
    /// Whether one of its entries, targets or periods is illustrative.
    fileprivate var isPartlyIllustrative: Bool {
        periods.contains { $0.isIllustrative } || targets.contains { $0.notes.isIllustrative }
            || snapshots.values.contains { $0.contains { $0.notes.isIllustrative } }
            || tallies.values.contains { $0.contains { $0.notes.isIllustrative } }
    }
}
