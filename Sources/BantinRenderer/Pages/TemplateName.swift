/// A name that templates may use, and what it means.
package struct TemplateName: Sendable {
    package let name: String
    package let kind: NameKind
    /// One phrase in English, without a full stop.
    package let meaning: String
}

/// The names of one kind of thing, under the title that docs/templates.md gives it.
package struct NameTable: Sendable {
    package let title: String
    package let names: [TemplateName]
}

/// What stands behind a name.
package indirect enum NameKind: Sendable {
    /// Characters, escaped in HTML.
    case text
    /// A text of an author with its figures: HTML made by the program in the pages, plain text in the text edition.
    case prose
    /// Yes or no, for sections.
    case flag
    case object(NameTable)
    case list(NameTable)
    /// May be missing: it prints nothing, and a section about it is left out.
    case optional(NameKind)
    /// Every figure of the data, by its name.
    case figures(NameTable)
}
