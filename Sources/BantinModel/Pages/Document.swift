/// A Markdown text as a tree, in CommonMark's terms, with bantin's figures and partials as nodes of their own.
package struct Document: Sendable, Equatable {
    package var blocks: [Block]
    /// The figures in the order of the text; ``Inline/figure(_:)`` holds an index into it.
    package var figures: [FigureReference]
    /// The words of its paragraphs, headings and alternative texts, in which numbers are read.
    package var texts: [ProseText]
    /// The names of partials that do not stand alone, which was reported.
    package var misplacedPartials: [String]

    package init(
        blocks: [Block] = [], figures: [FigureReference] = [], texts: [ProseText] = [], misplacedPartials: [String] = []
    ) {
        self.blocks = blocks
        self.figures = figures
        self.texts = texts
        self.misplacedPartials = misplacedPartials
    }
}

/// A block and the place where it begins.
package struct Block: Sendable, Equatable {
    package var kind: Kind
    package var location: SourceLocation

    package indirect enum Kind: Sendable, Equatable {
        case paragraph([Inline])
        /// A heading of level 1 to 6.
        case heading(level: Int, [Inline])
        case blockQuote([Block])
        case list(List)
        case codeBlock(info: String, literal: String)
        /// Only where `site.raw_html` allows it.
        case htmlBlock(String)
        case thematicBreak
        /// A paragraph that is only `{{> name}}`: the partial's name.
        case partial(String)
    }

    package init(_ kind: Kind, at location: SourceLocation) {
        self.kind = kind
        self.location = location
    }
}

/// An ordered or a bullet list.
package struct List: Sendable, Equatable {
    /// The number of the first item, or nil for a bullet list.
    package var start: Int?
    package var isTight: Bool
    package var items: [[Block]]

    package init(start: Int?, isTight: Bool, items: [[Block]]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}

/// What stands inside a paragraph or a heading.
package indirect enum Inline: Sendable, Equatable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    /// Only where `site.raw_html` allows it.
    case htmlInline(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(Link)
    case image(Image)
    /// An index into ``Document/figures`` (or ``Prose/figures``).
    case figure(Int)
}

/// A link; `destination` is as CommonMark gives it, before it is resolved to an address of the site.
package struct Link: Sendable, Equatable {
    package var destination: String
    package var title: String
    package var content: [Inline]
    package var location: SourceLocation

    package init(destination: String, title: String = "", content: [Inline], location: SourceLocation) {
        self.destination = destination
        self.title = title
        self.content = content
        self.location = location
    }
}

/// An image; its content is the alternative text.
package struct Image: Sendable, Equatable {
    package var source: String
    package var title: String
    package var alternative: [Inline]
    package var location: SourceLocation

    package init(source: String, title: String = "", alternative: [Inline], location: SourceLocation) {
        self.source = source
        self.title = title
        self.alternative = alternative
        self.location = location
    }
}

/// A number of the prose, in one of the three ways in which one may be written.
package struct FigureReference: Sendable, Equatable {
    package var notation: Notation
    /// The author's words of a proven or stated figure, as they are shown; empty for a computed one.
    package var words: [Inline]
    /// The same words as plain text, for reading the number in them.
    package var plainWords: String
    /// Whether the words stand inside quotation marks `“ ”`, where a number may also be cut instead of rounded.
    package var isQuoted: Bool
    /// The place of the whole notation.
    package var location: SourceLocation

    package enum Notation: Sendable, Equatable {
        /// `{{ expression }}`: a name, or a form of one such as `words(members)`; trimmed.
        case computed(expression: String)
        /// `[words](figure:name)`; the name as typed, after percent-decoding.
        case proven(name: String)
        /// `[words](figure:stated "source")`.
        case stated(source: String)
    }

    package init(
        notation: Notation, words: [Inline] = [], plainWords: String = "", isQuoted: Bool = false,
        location: SourceLocation
    ) {
        self.notation = notation
        self.words = words
        self.plainWords = plainWords
        self.isQuoted = isQuoted
        self.location = location
    }
}

/// One line of Markdown from front matter: a title, a lead, a caption.
package struct Prose: Sendable, Equatable {
    package var inlines: [Inline]
    package var figures: [FigureReference]
    /// Its words, as ``Document/texts``.
    package var texts: [ProseText]
    package var location: SourceLocation

    package init(
        inlines: [Inline], figures: [FigureReference] = [], texts: [ProseText] = [], location: SourceLocation
    ) {
        self.inlines = inlines
        self.figures = figures
        self.texts = texts
        self.location = location
    }
}
