package import BantinModel

/// Answers a figure's name for a page; nil when the name says nothing there, such as a flow on a page without a period.
package typealias FigureLookup = @Sendable (_ name: String, _ context: PageContext) -> FigureResult?

/// What all pages of a site have at hand.
package struct SiteFrame: Sendable {
    package var site: Site
    package var figure: FigureLookup
    /// The address in the site, or of another host, that a link or image in a file leads to: `notes/x.html#y`.
    package var address: @Sendable (_ destination: String, _ path: String) -> String
    /// The pages of the main menu that authors wrote; the fixed ones stand in the templates.
    package var navigation: [NavigationEntry]

    package init(
        site: Site, figure: @escaping FigureLookup,
        address: @escaping @Sendable (_ destination: String, _ path: String) -> String,
        navigation: [NavigationEntry] = []
    ) {
        self.site = site
        self.figure = figure
        self.address = address
        self.navigation = navigation
    }

    /// The cells below a body that are alive on a day, in the order of the data file.
    func cells(below body: Body.Index, on day: CalendarDate) -> [Body] {
        var cells: [Body] = []
        var waiting = Array(site[body].children.reversed())
        while let index = waiting.popLast() {
            let body = site[index]
            waiting += body.children.reversed()
            if body.kind == .cell, body.isAlive(on: day) { cells.append(body) }
        }
        return cells
    }

    /// The periods that a body declares, then those of its ancestors; of one id the nearest.
    func periods(for body: Body.Index) -> [DeclaredPeriod] {
        var seen = Set<String>()
        var periods: [DeclaredPeriod] = []
        var next: Body.Index? = body
        while let index = next {
            periods += site[index].periods.filter { seen.insert($0.id).inserted }
            next = site[index].parent
        }
        return periods
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
