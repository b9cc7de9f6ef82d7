/// What the front matter of a page says.
package struct FrontMatter: Sendable {
    package var title: Field<Prose> = .absent
    package var date: Field<CalendarDate> = .absent
    /// The id of the body that the page is about.
    package var body: Field<String> = .absent
    package var period: Field<String> = .absent
    package var asOf: Field<CalendarDate> = .absent
    package var authors: [Located<String>] = []
    package var summary: Field<Prose> = .absent
    package var photo: Photo?
    package var tags: [Located<String>] = []
    package var isDraft = false
    /// The tables that its text places by `{{> table.ID}}`.
    package var tables: [TableRequest] = []
    /// Bulletins: a line above the title.
    package var kicker: Field<Prose> = .absent
    /// Bulletins: what opens the text, `(Cửu An)-`.
    package var dateline: Field<String> = .absent
    /// The same as words, with their places in the source.
    package var datelineText: ProseText?
    /// Bulletins: the first paragraph.
    package var lead: Field<Prose> = .absent
    /// Bulletins: the notes taken in.
    package var notes: NoteSelection?
    /// Bulletins: how much paper the printed page may take.
    package var fit: Field<PaperFit> = .absent
    /// Reports: what makes them official documents.
    package var report = ReportMatter()

    package init() {}
}

/// How much paper a printed page may take. The raw values are the words of the front matter.
package enum PaperFit: String, CaseIterable, Sendable {
    /// One sheet for the notice board, in letters of 9 pt or more.
    case onePage = "one-page"
}

/// A photograph or drawing.
package struct Photo: Sendable, Equatable {
    /// Relative to the file, or from `content/` with a leading slash.
    package var source: Located<String>
    /// What it shows, for whoever does not see it.
    package var alternative: Located<String>?
    /// The same as words, with their places in the source.
    package var alternativeText: ProseText?
    package var caption: Prose?
    package var credit: Located<String>?

    package init(
        source: Located<String>, alternative: Located<String>? = nil, caption: Prose? = nil,
        credit: Located<String>? = nil
    ) {
        self.source = source
        self.alternative = alternative
        self.caption = caption
        self.credit = credit
    }
}

/// Which notes a bulletin takes in.
package enum NoteSelection: Sendable, Equatable {
    /// File names in `content/notes/`, in the order of the list.
    case files([Located<String>])
    /// All that match, newest first; an absent condition is met by every note.
    case matching(period: Located<String>?, body: Located<String>?, tags: [Located<String>])
}

/// What kind of page a Markdown file makes; the raw value is its folder in `content/`.
package enum PageKind: String, CaseIterable, Sendable {
    case bulletin = "bulletins"
    case note = "notes"
    case page = "pages"
    case report = "reports"
}

/// What a page supplies to the names of its figures.
package struct PageContext: Hashable, Sendable {
    package var body: Body.Index
    /// The period of flows without one, an id or a built-in form; already known to exist.
    package var period: String?
    /// The day up to which the page knows the data.
    package var dataDate: CalendarDate

    package init(body: Body.Index, period: String? = nil, dataDate: CalendarDate) {
        self.body = body
        self.period = period
        self.dataDate = dataDate
    }
}
