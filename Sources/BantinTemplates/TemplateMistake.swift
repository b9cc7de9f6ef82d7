/// A mistake in a template, with its place, in two languages.
package struct TemplateMistake: Error, Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        /// The text is not well-formed Mustache, or uses a part of Mustache that is refused.
        case syntax
        /// A tag names what the context does not hold, or uses it in a way that its shape does not allow.
        case unknownName
        case missingPartial
        case circularPartial
        /// A block is overridden that the parent does not have.
        case unknownBlock
        case missingTemplate
        /// The file's name has the wrong ending, or the template grows beyond every measure.
        case other
    }

    /// A line that belongs to a mistake.
    package struct Note: Hashable, Sendable {
        package let vi: String
        package let en: String
        /// Another place that the note speaks of, such as the tag that is crossed.
        package let place: TemplatePlace?

        package init(vi: String, en: String, place: TemplatePlace? = nil) {
            self.vi = vi
            self.en = en
            self.place = place
        }
    }

    package let kind: Kind
    package let place: TemplatePlace
    /// What is wrong, in one Vietnamese sentence without a full stop.
    package let vi: String
    /// The same in English.
    package let en: String
    /// The name that stands where none of `candidates` stands; nil when the mistake is not about a name.
    package let found: String?
    /// The names that could have been meant, for a caller that looks for the nearest.
    package let candidates: [String]
    package let notes: [Note]

    init(
        _ kind: Kind, at place: TemplatePlace, vi: String, en: String, found: String? = nil,
        candidates: [String] = [], notes: [Note] = []
    ) {
        self.kind = kind
        self.place = place
        self.vi = vi
        self.en = en
        self.found = found
        self.candidates = candidates
        self.notes = notes
    }
}

/// A stretch of a template, inside one line.
package struct TemplatePlace: Hashable, Comparable, Sendable {
    package let path: String
    /// Counted from 1.
    package let line: Int
    /// In characters (grapheme clusters), counted from 1; a tab is one.
    package let column: Int
    /// In characters; what goes past the end of the line is not counted.
    package let length: Int

    package init(path: String, line: Int = 1, column: Int = 1, length: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
        self.length = length
    }

    package static func < (left: TemplatePlace, right: TemplatePlace) -> Bool {
        (left.path, left.line, left.column, left.length) < (right.path, right.line, right.column, right.length)
    }
}
