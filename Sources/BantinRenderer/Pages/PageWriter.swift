import BantinModel
package import BantinTemplates

/// Writes the pages of a site through its templates.
package struct PageWriter: Sendable {
    let site: SiteFrame
    /// Without mistakes: each template of ``PageTemplate`` is there and was checked against its shape.
    let templates: Templates

    package init(site: SiteFrame, templates: Templates) {
        self.site = site
        self.templates = templates
    }

    /// The finished file of a page in one edition.
    package func write(_ page: Page, in edition: Edition) -> String {
        let text = templates.render(page.head.template.name(in: edition), with: context(of: page, in: edition))
        return edition == .text ? textLayout(text) : keepingDatesWhole(text)
    }

    /// An article for the feed, with its whole text; nil without a date.
    package func feedEntry(of article: Article) -> FeedEntry? {
        var view = View(
            site: site, templates: templates, edition: .html, address: article.head.address,
            context: article.head.context)
        view.headings = site.headings(of: article.content)
        guard let date = article.date, case .markup(let content) = view.value(of: article) else { return nil }
        var lead = ""
        if case .markup(let opening) = view.opening(dateline: article.dateline, lead: article.lead) {
            lead = "<p>\(opening)</p>\n"
        }
        return FeedEntry(
            title: view.plainText(article.title), address: article.head.address, date: date, authors: article.authors,
            content: lead + content)
    }

    /// What the page's template sees.
    package func context(of page: Page, in edition: Edition) -> Value {
        var view = View(
            site: site, templates: templates, edition: edition, address: page.head.address, context: page.head.context)
        view.firstPhoto = page.firstPhoto
        if case .article(let article) = page {
            view.headings = site.headings(of: article.content)
            if edition == .html { view.notes = SourceNotes(of: article, in: view) }
        }
        return switch page {
        case .home(let page): homeNames.value(of: Placed(page, in: view))
        case .article(let article): article.names.value(of: Placed(article, in: view))
        case .cell(let page): cellPageNames.value(of: Placed(page, in: view))
        case .statistics(let page): statisticsNames.value(of: Placed(page, in: view))
        case .archive(let page): archiveNames.value(of: Placed(page, in: view))
        case .tag(let page): tagNames.value(of: Placed(page, in: view))
        case .tags(let page): tagListNames.value(of: Placed(page, in: view))
        case .missing(let page): missingNames.value(of: Placed(page, in: view))
        }
    }
}

extension Page {
    /// The photograph that stands before all others of the page's front matters.
    fileprivate var firstPhoto: Located<String>? {
        switch self {
        case .home(let page): page.latest?.photo?.source ?? page.notes.firstPhoto
        case .article(let article): article.photo?.source ?? article.notes.firstPhoto
        case .cell(let page): page.notes.firstPhoto
        case .statistics, .archive, .tag, .tags, .missing: nil
        }
    }
}

extension [Teaser] {
    fileprivate var firstPhoto: Located<String>? { lazy.compactMap(\.photo?.source).first }
}

extension Article {
    var names: ContextTable<Placed<Article>> {
        switch head.template {
        case .bulletin: bulletinNames
        case .report: reportNames
        default: articleNames
        }
    }

    /// For partials in its text.
    var partialNames: ContextTable<Placed<Article>> {
        switch head.template {
        case .bulletin: bulletinPartialNames
        case .report: reportPartialNames
        default: articlePartialNames
        }
    }
}
