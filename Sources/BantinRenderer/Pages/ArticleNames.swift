import BantinModel
import BantinTemplates

/// What the templates of notes and of pages such as “about” may say.
let articleNames = ContextTable<Placed<Article>>(title: "note and page", names: articleBaseNames + [articleContent])

/// What the template of a bulletin may say.
let bulletinNames = ContextTable<Placed<Article>>(
    title: "bulletin", names: articleBaseNames + bulletinExtraNames + [articleContent])

/// What the template of a report may say.
let reportNames = ContextTable<Placed<Article>>(
    title: "report", names: articleBaseNames + reportExtraNames + [articleContent, reportAnnexes])

/// The same for partials that stand in the article's own text, which cannot hold that text.
let articlePartialNames = ContextTable<Placed<Article>>(title: "partial in a note or page", names: articleBaseNames)
let bulletinPartialNames = ContextTable<Placed<Article>>(
    title: "partial in a bulletin", names: articleBaseNames + bulletinExtraNames)
let reportPartialNames = ContextTable<Placed<Article>>(
    title: "partial in a report", names: articleBaseNames + reportExtraNames)

private let articleBaseNames: [ContextName<Placed<Article>>] =
    commonNames({ $0.head }, title: { $0.view.plainText($0.item.title) }, figures: { $0.figures }) + [
        ContextName(name: "title", kind: .prose, meaning: "its title") {
            $0.view.value(of: $0.item.title, isTitle: true)
        },
        .text("headline", "its title in capitals, as plain text") { $0.view.plainText($0.item.title).uppercased() },
        .optionalText("summary", "its summary, else its lead, as plain text on one line") { article in
            (article.item.summary ?? article.item.lead).map(article.view.plainText)
        },
        .optionalObject("date", dateNames, "its date") { $0.item.date },
        .optionalText("byline", "its authors in capitals, joined as newspapers do: `TRẦN DUNG-NGỌC MINH`") {
            $0.item.byline
        },
        .optionalObject("photo", photoNames, "its photograph") { article in
            article.item.photo.map { article.placing($0) }
        },
        ContextName(
            name: "structured_data", kind: .optional(.prose),
            meaning: "what search engines read of it, a block of JSON-LD; only in `.html`, where `base_url` is set"
        ) { article in
            guard article.view.edition == .html, let address = article.view.absolute(article.item.head.address) else {
                return .absent
            }
            return .markup(newsArticleMarkup(article.item, in: article.view, at: address))
        },
        .flag("has_tags", "it carries tags") { !$0.item.tags.isEmpty },
        .list("tags", of: tagEntryNames, "its tags") { article in article.item.tags.map { article.placing($0) } },
        .optionalText("archive_address", "the page of the archive that lists it") { article in
            article.item.archiveAddress.map(article.view.relative)
        },
        .optionalText("archive_year", "the year of that page; missing where it has no date") { article in
            article.item.archiveAddress.flatMap { _ in article.item.date.map { String($0.year) } }
        },
        .optionalObject("older", teaserNames, "the one published before it, of the same kind") { article in
            article.item.older.map { article.placing($0) }
        },
        .optionalObject("newer", teaserNames, "the one published after it") { article in
            article.item.newer.map { article.placing($0) }
        },
        .flag("has_contents", "its text is long enough for a table of contents: it has four headings or more") {
            $0.contents.count >= 4
        },
        .list("contents", of: headingNames, "the headings of its text, of the first two levels") { $0.contents },
        .list("tables", of: tableNames, "the tables of its front matter, which its text places by `{{> table.ID}}`") {
            article in
            article.item.tables.map { article.placing(ShownTable($0, in: article.view)) }
        },
    ]

extension Placed<Article> {
    /// The headings of the text, of the first two levels that it uses.
    fileprivate var contents: [HeadingEntry] {
        let headings = view.headings
        let levels = Set(headings.map(\.level)).sorted().prefix(2)
        return headings.filter { levels.contains($0.level) }.map {
            HeadingEntry(text: $0.text, identifier: $0.identifier, isSecond: $0.level != levels.first)
        }
    }
}

/// A line of a table of contents.
private struct HeadingEntry: Sendable {
    let text: String
    let identifier: String
    let isSecond: Bool
}

/// What templates may say of a heading of the text.
private let headingNames = ContextTable<HeadingEntry>(
    title: "heading",
    names: [
        .text("text", "the heading as plain text") { $0.text },
        .text("anchor", "what leads to it: `#tim-nguoi`") { "#" + $0.identifier },
        .flag("is_second", "it stands under another heading") { $0.isSecond },
    ])

private let bulletinExtraNames: [ContextName<Placed<Article>>] = [
    .prose("kicker", "the line above the title") { $0.kicker },
    .optionalText("dateline", "what opens the text, such as `(Cửu An)-`") { $0.item.dateline },
    .prose("lead", "the first paragraph") { $0.lead },
    ContextName(
        name: "opening", kind: .optional(.prose), meaning: "dateline and lead as one paragraph"
    ) { article in
        article.view.opening(dateline: article.item.dateline, lead: article.item.lead)
    },
    .flag("has_notes", "it takes in notes") { !$0.item.notes.isEmpty },
    .flag("notes_placed", "its text places them, by `{{> notes}}`") {
        $0.item.content.document.partials.contains { $0.value == "notes" }
    },
    .list("notes", of: teaserNames, "the notes that it takes in") { article in
        article.item.notes.map { article.placing($0) }
    },
]

private let articleContent = ContextName<Placed<Article>>(
    name: "content", kind: .prose, meaning: "its text"
) { article in
    article.view.value(of: article.item)
}

/// What templates may say of an article that is announced on another page.
let teaserNames = ContextTable<Placed<Teaser>>(
    title: "announced article",
    names: [
        .text("title", "its title as plain text") { $0.view.headline($0.view.plainText($0.item.title)) },
        .text("address", "its page") { $0.view.relative($0.item.head.address) },
        .prose("kicker", "the line above its title") { $0.kicker },
        .prose("summary", "its summary, else its lead") { $0.summary },
        .optionalObject("date", dateNames, "its date") { $0.item.date },
        .object("body", bodyNames, "the body that it is about") { teaser in
            teaser.placing(
                teaser.view.site.site[teaser.item.head.context.body], context: teaser.item.head.context)
        },
        .optionalObject("photo", photoNames, "its photograph") { teaser in
            teaser.item.photo.map { teaser.placing($0) }
        },
    ])

/// What templates may say of a photograph.
let photoNames = ContextTable<Placed<ArticlePhoto>>(
    title: "photograph",
    names: [
        .text("address", "the picture") { $0.view.address(of: $0.item.source) },
        .optionalText("full_address", "the picture as the world sees it, where `base_url` is set") { photo in
            photo.view.absolute(photo.view.site.address(photo.item.source.value, photo.item.source.location.path))
        },
        .optionalObject("size", pictureSizeNames, "its size, where that is known") { photo in
            photo.view.site.pictureSize(
                photo.view.site.address(photo.item.source.value, photo.item.source.location.path))
        },
        .flag("lazy", "a photograph stands before it on the page, so that it may be loaded late") {
            $0.view.firstPhoto != $0.item.source
        },
        .text("alternative", "what it shows, for whoever does not see it") { $0.item.alternative },
        .flag("has_words", "it has a caption or a credit") { $0.item.caption != nil || $0.item.credit != nil },
        .prose("caption", "its caption") { $0.caption },
        .optionalText("credit", "whose it is") { $0.item.credit },
    ])

/// What templates may say of a picture's size.
private let pictureSizeNames = ContextTable<PictureSize>(
    title: "size of a picture",
    names: [
        .text("width", "in pixels") { String($0.width) }, .text("height", "in pixels") { String($0.height) },
    ])

extension Article {
    var byline: String? {
        authors.isEmpty ? nil : authors.map { $0.uppercased() }.joined(separator: "-")
    }
}
