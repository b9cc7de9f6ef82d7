import BantinModel
import BantinTemplates

/// What the template of the archive may say.
let archiveNames = ContextTable<Placed<ArchivePage>>(
    title: "page of the archive",
    names: commonNames({ $0.head }, title: { _ in nil }, figures: { _ in [] }) + [
        .optionalText("year", "its year, `2020`; missing on the page of what has no date") { page in
            page.item.year.year.map(String.init)
        },
        .list("years", of: archiveYearNames, "the years that have a page, newest first") { page in
            page.item.years.map { page.placing($0) }
        },
        .flag("has_bulletins", "there are bulletins") { !$0.item.bulletins.isEmpty },
        .list("bulletins", of: teaserNames, "its bulletins, newest first") { page in
            page.item.bulletins.map { page.placing($0) }
        },
        .flag("has_notes", "there are notes") { !$0.item.notes.isEmpty },
        .list("notes", of: teaserNames, "its notes, newest first") { page in
            page.item.notes.map { page.placing($0) }
        },
        .flag("has_reports", "there are reports") { !$0.item.reports.isEmpty },
        .list("reports", of: teaserNames, "its reports, newest first") { page in
            page.item.reports.map { page.placing($0) }
        },
    ])

/// What the template of a tag's page may say.
let tagNames = ContextTable<Placed<TagPage>>(
    title: "page of a tag",
    names: commonNames({ $0.head }, title: { $0.item.tag.name }, figures: { _ in [] }) + [
        .object("tag", tagEntryNames, "the tag") { $0.placing($0.item.tag) },
        .list("articles", of: teaserNames, "what carries it, newest first") { page in
            page.item.articles.map { page.placing($0) }
        },
    ])

/// What the template of the list of tags may say.
let tagListNames = ContextTable<Placed<TagsPage>>(
    title: "page of tags",
    names: commonNames({ $0.head }, title: { _ in nil }, figures: { _ in [] }) + [
        .list("tags", of: tagEntryNames, "every tag, by the alphabet") { page in
            page.item.tags.map { page.placing($0) }
        }
    ])

/// What the template for addresses that do not exist may say.
let missingNames = ContextTable<Placed<MissingPage>>(
    title: "page for missing addresses",
    names: commonNames({ $0.head }, title: { _ in nil }, figures: { _ in [] }))

/// What templates may say of a tag.
let tagEntryNames = ContextTable<Placed<TagEntry>>(
    title: "tag",
    names: [
        .text("name", "the tag") { $0.item.name },
        .text("address", "its page") { $0.view.relative($0.item.address) },
        .text("count", "how many articles carry it") { String($0.item.count) },
    ])

/// What templates may say of a year of the archive.
private let archiveYearNames = ContextTable<Placed<ArchiveYear>>(
    title: "year of the archive",
    names: [
        .optionalText("year", "the year, `2020`; missing for what has no date") { $0.item.year.map(String.init) },
        .text("address", "its page") { $0.view.relative($0.item.address) },
        .text("count", "how many bulletins, notes and reports it has") { String($0.item.count) },
        .flag("current", "it is the page being shown") { $0.item.address == $0.view.address },
    ])
