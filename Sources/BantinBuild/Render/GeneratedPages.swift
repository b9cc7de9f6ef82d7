import BantinAnalysis
import BantinModel
import BantinRenderer

/// The pages that no author wrote.
extension SitePlan {
    /// The first page: bulletins and notes, newest first.
    var home: Page {
        let bulletins = newestFirst(.bulletin, limit: HomePage.bulletinLimit + 1)
        return .home(
            HomePage(
                head: head(.home, at: PageAddress.home, about: .root), latest: bulletins.first.flatMap(teaser),
                bulletins: bulletins.dropFirst().compactMap(teaser),
                notes: newestFirst(.note, limit: HomePage.noteLimit).compactMap(teaser),
                reports: newestFirst(.report, limit: HomePage.bulletinLimit).compactMap(teaser)))
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

    private func newestFirst(_ kind: PageKind, limit: Int) -> [PlannedPage] {
        Array(publicationOrder.lazy.map { pages[$0] }.filter { $0.outline.kind == kind }.prefix(limit))
    }

    /// The bulletins and notes of a year.
    func page(of year: ArchiveYear) -> Page {
        let kept = archive.places(in: year).map { pages[$0] }
        return .archive(
            ArchivePage(
                head: head(.archive, at: year.address, about: .root), year: year, years: archive.years,
                bulletins: kept.filter { $0.outline.kind == .bulletin }.compactMap(teaser),
                notes: kept.filter { $0.outline.kind == .note }.compactMap(teaser),
                reports: kept.filter { $0.outline.kind == .report }.compactMap(teaser)))
    }

    /// What carries a tag.
    func page(of tag: SiteTag) -> Page {
        .tag(
            TagPage(
                head: head(.tag, at: tag.address, about: .root), tag: tag.entry,
                articles: tag.places.compactMap { teaser(of: pages[$0]) }))
    }

    var tagsPage: Page {
        .tags(TagsPage(head: head(.tags, at: PageAddress.tags, about: .root), tags: tags.all.map(\.entry)))
    }

    var missingPage: Page {
        .missing(MissingPage(head: head(.missing, at: PageAddress.missing, about: .root)))
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
