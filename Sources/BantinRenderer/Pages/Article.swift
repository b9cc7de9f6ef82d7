package import BantinModel

/// A bulletin, a note or another page that an author wrote.
package struct Article: Sendable {
    package var head: PageHead
    package var title: ProvenProse
    package var date: CalendarDate?
    package var authors: [String]
    package var photo: ArticlePhoto?
    package var summary: ProvenProse?
    package var content: ProvenDocument
    package var tags: [TagEntry]
    /// The one published before it and the one after, of the same kind.
    package var older: Teaser?
    package var newer: Teaser?
    /// The page of the archive that lists it; nil for pages that are in none.
    package var archiveAddress: String?
    /// Bulletins: a line above the title.
    package var kicker: ProvenProse?
    /// Bulletins: what opens the text, `(Cửu An)-`.
    package var dateline: String?
    /// Bulletins: the first paragraph.
    package var lead: ProvenProse?
    /// Bulletins: the notes taken in, in their order.
    package var notes: [Teaser]
    /// Reports: what makes it an official document.
    package var official: Official?
    /// Reports: the templates of its annexes.
    package var annexes: [String]
    /// What its text places by `{{> table.ID}}`.
    package var tables: [ArticleTable] = []

    package init(head: PageHead, title: ProvenProse, content: ProvenDocument) {
        self.head = head
        self.title = title
        self.content = content
        authors = []
        tags = []
        notes = []
        annexes = []
    }

    /// Every number on it that an author wrote, in reading order, those of its selected notes last.
    package var figures: [ResolvedFigure] {
        let texts = [kicker, title, official?.abstract, lead, photo?.caption].compactMap { $0?.figures }
        let tables = tables.flatMap { $0.caption.figures + $0.content.figures }
        return texts.flatMap { $0 } + content.figures + tables + notes.flatMap(\.figures)
    }

    /// The figures that its own prose computes or proves, the summary's too; those of its selected notes are the notes'.
    package var quotations: [ResolvedFigure] {
        let texts = [kicker, title, official?.abstract, lead, summary, photo?.caption].compactMap { $0?.figures }
        return (texts.flatMap { $0 } + content.figures).filter { $0.figure != nil }
    }
}

/// An article as it is announced on other pages. Its numbers keep its own body, period and data date.
package struct Teaser: Sendable {
    package var head: PageHead
    package var title: ProvenProse
    package var date: CalendarDate?
    package var kicker: ProvenProse?
    /// The summary, else the lead.
    package var summary: ProvenProse?
    package var photo: ArticlePhoto?

    package init(
        head: PageHead, title: ProvenProse, date: CalendarDate? = nil, kicker: ProvenProse? = nil,
        summary: ProvenProse? = nil, photo: ArticlePhoto? = nil
    ) {
        self.head = head
        self.title = title
        self.date = date
        self.kicker = kicker
        self.summary = summary
        self.photo = photo
    }

    var figures: [ResolvedFigure] {
        [kicker, title, summary, photo?.caption].compactMap { $0?.figures }.flatMap { $0 }
    }
}

/// A table of several periods in an article.
package struct ArticleTable: Sendable {
    package var id: String
    package var caption: ProvenProse
    package var content: ResolvedTable

    package init(id: String, caption: ProvenProse, content: ResolvedTable) {
        self.id = id
        self.caption = caption
        self.content = content
    }
}

/// A photograph or drawing of an article.
package struct ArticlePhoto: Sendable {
    /// As the author wrote it, and in which file: the site resolves it.
    package var source: Located<String>
    package var alternative: String
    package var caption: ProvenProse?
    package var credit: String?

    package init(source: Located<String>, alternative: String, caption: ProvenProse? = nil, credit: String? = nil) {
        self.source = source
        self.alternative = alternative
        self.caption = caption
        self.credit = credit
    }
}

/// A line of front matter with its figures, proven.
package struct ProvenProse: Sendable, Equatable {
    package var prose: Prose
    /// Parallel to the figures of ``prose``.
    package var figures: [ResolvedFigure]

    package init(_ prose: Prose, figures: [ResolvedFigure] = []) {
        self.prose = prose
        self.figures = figures
    }
}

/// The body of a page with its figures, proven.
package struct ProvenDocument: Sendable, Equatable {
    package var document: Document
    /// Parallel to the figures of ``document``.
    package var figures: [ResolvedFigure]

    package init(_ document: Document, figures: [ResolvedFigure] = []) {
        self.document = document
        self.figures = figures
    }
}
