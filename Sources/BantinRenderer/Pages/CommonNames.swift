import BantinModel
import BantinTemplates

/// What templates of every kind of page may say.
func commonNames<Item>(
    _ head: @escaping @Sendable (Item) -> PageHead, title: @escaping @Sendable (Placed<Item>) -> String?,
    figures: @escaping @Sendable (Item) -> [ResolvedFigure]
) -> [ContextName<Placed<Item>>] {
    [
        .object("site", siteNames, "the site") { $0.view },
        .object("page", pageNames, "the page") { PlacedHead(head: head($0.item), title: title($0), view: $0.view) },
        .text("root", "the way to the site's first folder, empty or `../`, to be written before an address") {
            $0.view.root
        },
        .object("body", bodyNames, "the body that the page is about") { $0.placing($0.view.body) },
        .object("data_date", dateNames, "the day up to which the page knows the data") { $0.view.context.dataDate },
        .optionalObject("period", periodNames, "the page's period") { page in
            head(page.item).period.map { page.placing($0) }
        },
        .figures("every figure, of the page's body and period on its data date"),
        .list("cells", of: cellNames, "the cells below the page's body that are alive on the data date") {
            placedCells(in: $0.view)
        },
        .list(
            "table_cells", of: cellNames,
            "the cells of a table: the same, with those that ended before and were alive in the page's period"
        ) { placedTableCells(in: $0.view) },
        .signs("cells_signs", ofCellsTable: cellsTableColumns, "the signs in the table of cells"),
        .signs("annex_signs", ofCellsTable: annexColumns, "the signs in the annex of cells"),
        .factsSigns("facts_signs", "the signs in the tables of the body's facts and targets"),
        .list("periods", of: declaredPeriodNames, "the periods that the data file declares for the page's body") {
            placedPeriods(in: $0.view)
        },
        .flag("has_targets", "targets are set to the body in the page's period") {
            !placedTargets(in: $0.view).isEmpty
        },
        .list("targets", of: targetNames, "the targets set to the body in the page's period, each owner's own") {
            placedTargets(in: $0.view)
        },
        .chart("members_chart", "the cells by their members, for a body that has cells") {
            $0.chartOfCells(.members)
        },
        .chart("admissions_chart", "the cells by their admissions in the page's period") {
            $0.chartOfCells(.admissions)
        },
        .chart("targets_chart", "the body's targets and what was reached") { $0.chartOfTargets() },
        .chart("years_chart", "the body's admissions year by year, where two years or more are known") {
            $0.chartOfYears()
        },
        .chart("trend_chart", "the body's members year by year, where two years or more are known") {
            $0.chartOfMembers()
        },
        .chart("ages_chart", "the body's members by bands of age, where two or more are known") {
            $0.chartOfAges()
        },
        .list("navigation", of: navigationNames, "the author's pages of the main menu") { page in
            page.view.site.navigation.map { page.placing($0) }
        },
        .flag("has_sources", "an author wrote a number on the page") { !figures($0.item).isEmpty },
        .list("sources", of: figureNames, "the numbers that authors wrote on the page, each once") { page in
            SourceList(figures(page.item), in: page.view).entries.enumerated().map { index, source in
                var source = source
                source.number = index + 1
                source.isLinked = page.view.notes.leads(to: index + 1)
                return source
            }
        },
        .flag("illustrative", "one of these numbers is illustrative") { page in
            figures(page.item).contains { $0.figure?.isIllustrative ?? false }
        },
    ]
}

/// What templates may say of the site.
private let siteNames = ContextTable<View>(
    title: "site",
    names: [
        .text("title", "its title") { $0.site.site.settings.title },
        .text("language", "the language of its pages, `vi`") { $0.site.site.settings.language.rawValue },
        .text("organization", "the name of the root body on the page's data date") {
            $0.name(of: $0.site.site.root)
        },
        .optionalText("feed_address", "the feed, where `base_url` is set and there is something to read") { view in
            view.site.sections.archive.flatMap { _ in view.site.site.settings.baseURL }.map { _ in
                view.relative(PageAddress.feed)
            }
        },
        .optionalText("archive_address", "the archive of the newest year, where there is something to keep") { view in
            view.site.sections.archive.map(view.relative)
        },
        .optionalText("tags_address", "the list of tags, where there are any") { view in
            view.site.sections.tags.map(view.relative)
        },
        .flag("illustrative", "some of its data is illustrative, so that `*` may stand on a page") {
            $0.site.facts.hasIllustrativeData
        },
    ])

/// A page's head on the page itself.
struct PlacedHead: Sendable {
    let head: PageHead
    let title: String?
    let view: View
}

/// What templates may say of the page itself.
private let pageNames = ContextTable<PlacedHead>(
    title: "page itself",
    names: [
        .optionalText("title", "its title as plain text; home and statistics have theirs in the template") { $0.title },
        .text("address", "its address in the site, such as `bulletins/2020-03.html`") { $0.head.address },
        .optionalText("full_address", "its address as the world sees it, where `base_url` is set") { page in
            page.head.address == PageAddress.missing ? nil : page.view.absolute(page.head.address)
        },
        .optionalText("text_address", "its plain-text edition, as this page must link to it") { page in
            page.head.textAddress.map(page.view.relative)
        },
        .text(
            "tables",
            "what the addresses of its tables as CSV begin with: a table with `data-csv=\"x\"` stands at `{{page.tables}}x.csv`"
        ) { $0.view.relative(PageAddress.tables(of: $0.head.address)) },
        .optionalText("pdf_address", "its PDF, as this page must link to it; where PDFs are made") { page in
            page.head.pdfAddress.map(page.view.relative)
        },
    ]
        + PageTemplate.allCases.map { template in
            .flag("is_\(template.rawValue)", "it is written by the template `\(template.rawValue)`") {
                $0.head.template == template
            }
        })

/// What templates may say of a page of the main menu.
private let navigationNames = ContextTable<Placed<NavigationEntry>>(
    title: "menu entry",
    names: [
        .text("title", "the page's title") { $0.item.title },
        .text("address", "its address, as this page must link to it") { $0.view.relative($0.item.address) },
        .flag("current", "it is the page being shown") { $0.item.address == $0.view.address },
    ])
