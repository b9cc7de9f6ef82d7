import BantinModel
import BantinTemplates

/// What the template of the first page may say.
let homeNames = ContextTable<Placed<HomePage>>(
    title: "first page",
    names: commonNames({ $0.head }, title: { _ in nil }, figures: { $0.latest?.figures ?? [] }) + [
        .optionalObject("latest", teaserNames, "the latest bulletin") { page in
            page.item.latest.map { page.placing($0) }
        },
        .flag("has_bulletins", "there are bulletins besides the latest") { !$0.item.bulletins.isEmpty },
        .list("bulletins", of: teaserNames, "the bulletins without the latest, newest first") { page in
            page.item.bulletins.map { page.placing($0) }
        },
        .flag("has_notes", "there are notes") { !$0.item.notes.isEmpty },
        .list("notes", of: teaserNames, "the notes, newest first") { page in
            page.item.notes.map { page.placing($0) }
        },
        .flag("has_reports", "there are official reports") { !$0.item.reports.isEmpty },
        .list("reports", of: teaserNames, "the official reports, newest first") { page in
            page.item.reports.map { page.placing($0) }
        },
    ])

/// What the template of a body's page may say.
let cellPageNames = ContextTable<Placed<CellPage>>(
    title: "page of a body",
    names: commonNames({ $0.head }, title: { $0.view.name(of: $0.view.body) }, figures: { _ in [] }) + [
        .flag("has_notes", "there are notes about the body") { !$0.item.notes.isEmpty },
        .list("notes", of: teaserNames, "the notes about the body, newest first") { page in
            page.item.notes.map { page.placing($0) }
        },
    ])

/// What the template of the page of statistics may say.
let statisticsNames = ContextTable<Placed<StatisticsPage>>(
    title: "page of statistics",
    names: commonNames({ $0.head }, title: { _ in nil }, figures: { _ in [] }) + [
        .flag("has_ranking", "there is a ranking, because the site has a period") { !$0.item.ranking.isEmpty },
        .optionalText(
            "ranking_leaves_out",
            "cells that ended before the end of the page's period and have no place: `không kể 1 chi bộ đã kết thúc hoạt động`"
        ) { page in
            page.item.head.period.flatMap { page.view.endedWords(in: $0.period) }
        },
        .list("ranking", of: rankedCellNames, "the cells by their admissions in the page's period, best first") {
            placedRanking(of: $0)
        },
    ])

/// What templates may say of a cell in the ranking: the figures inside are the cell's.
private let rankedCellNames = ContextTable<Placed<RankedBody>>(
    title: "ranked cell",
    names: [
        .optionalText("rank", "its place, from 1; missing where its number is unknown or withheld") { cell in
            cell.item.rank.map(String.init)
        },
        .text("id", "its id in the data file") { $0.item.body.id },
        .text("name", "its name on the data date") { $0.view.name(of: $0.item.body) },
        .text("address", "its page") { $0.view.relative(PageAddress.body($0.item.body)) },
        .figures("every figure, of this cell"),
    ])

/// A body and its place in a ranking.
private struct RankedBody: Sendable {
    let body: Body
    let rank: Int?
}

private func placedRanking(of page: Placed<StatisticsPage>) -> [Placed<RankedBody>] {
    let context = page.view.context
    return page.item.ranking.map { ranked in
        page.placing(
            RankedBody(body: page.view.site.site[ranked.body], rank: ranked.rank),
            context: PageContext(body: ranked.body, period: context.period, dataDate: context.dataDate))
    }
}
