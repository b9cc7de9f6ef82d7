import BantinAnalysis
import BantinModel
import BantinRenderer

/// The pages that no author wrote.
extension SitePlan {
    /// The first page: bulletins and notes, newest first.
    var home: Page {
        let bulletins = newestFirst(.bulletin)
        return .home(
            HomePage(
                head: head(.home, at: PageAddress.home, about: .root), latest: bulletins.first.flatMap(teaser),
                bulletins: bulletins.dropFirst().compactMap(teaser), notes: newestFirst(.note).compactMap(teaser),
                reports: newestFirst(.report).compactMap(teaser)))
    }

    /// The table of cells, by their admissions in the site's period.
    var statisticsPage: Page {
        let ranking = statistics.ranking(of: .admissions, below: .root, in: context(of: .root))
        return .statistics(
            StatisticsPage(
                head: head(.statistics, at: PageAddress.statistics, about: .root),
                ranking: ranking.map { RankedCell(body: $0.body, rank: $0.rank) }))
    }

    /// The page of a body below the root, with the notes about it.
    func page(of index: Body.Index) -> Page {
        .cell(
            CellPage(
                head: head(.cell, at: PageAddress.body(site[index]), about: index),
                notes: (notesByBody[index] ?? []).compactMap { teaser(of: pages[$0]) }))
    }

    private func newestFirst(_ kind: PageKind) -> [PlannedPage] {
        publicationOrder.map { pages[$0] }.filter { $0.outline.kind == kind }
    }

    /// The pages of `content/pages/`, in the order of their paths.
    func navigationEntries() -> [NavigationEntry] {
        let style = NumeralStyle(site.policy)
        return pages.filter { $0.outline.kind == .page }.compactMap(teaser).map { teaser in
            let title = teaser.title.prose.inlines.plainText { index in
                teaser.title.figures[index].text(style) { site[$0].name(on: $1) }
            }
            return NavigationEntry(title: title, address: teaser.head.address)
        }
    }
}
