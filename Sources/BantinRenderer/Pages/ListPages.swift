/// The bulletins, notes and reports of one year.
package struct ArchivePage: Sendable {
    package var head: PageHead
    /// Its own place among ``years``.
    package var year: ArchiveYear
    /// Every year that has a page, newest first; what has no date comes last.
    package var years: [ArchiveYear]
    /// Newest first.
    package var bulletins: [Teaser]
    package var notes: [Teaser]
    package var reports: [Teaser]

    package init(
        head: PageHead, year: ArchiveYear, years: [ArchiveYear], bulletins: [Teaser], notes: [Teaser],
        reports: [Teaser] = []
    ) {
        self.head = head
        self.year = year
        self.years = years
        self.bulletins = bulletins
        self.notes = notes
        self.reports = reports
    }
}

/// A year of the archive.
package struct ArchiveYear: Sendable, Equatable {
    /// Nil gathers what has no date.
    package var year: Int?
    /// How many bulletins, notes and reports it has.
    package var count: Int

    package init(year: Int?, count: Int) {
        self.year = year
        self.count = count
    }

    package var address: String { PageAddress.archive(year) }
}

/// What carries one tag.
package struct TagPage: Sendable {
    package var head: PageHead
    package var tag: TagEntry
    /// Newest first.
    package var articles: [Teaser]

    package init(head: PageHead, tag: TagEntry, articles: [Teaser]) {
        self.head = head
        self.tag = tag
        self.articles = articles
    }
}

/// Every tag.
package struct TagsPage: Sendable {
    package var head: PageHead
    /// In the order of the alphabet.
    package var tags: [TagEntry]

    package init(head: PageHead, tags: [TagEntry]) {
        self.head = head
        self.tags = tags
    }
}

/// A tag and its page.
package struct TagEntry: Sendable, Equatable {
    package var name: String
    package var address: String
    /// How many articles carry it.
    package var count: Int

    package init(name: String, address: String, count: Int) {
        self.name = name
        self.address = address
        self.count = count
    }
}

/// What a server shows for an address that does not exist.
package struct MissingPage: Sendable {
    package var head: PageHead

    package init(head: PageHead) {
        self.head = head
    }
}
