/// What a value of a context may be: the declaration against which templates are checked.
package indirect enum Shape: Sendable {
    /// Characters, printed by `{{x}}`: escaped in HTML, as they are in text.
    case text
    /// HTML that the program made, printed by `{{{x}}}` in templates that make HTML, and nowhere else.
    case markup
    /// True or false, asked by `{{#x}}` and `{{^x}}`.
    case flag
    /// `{{#x}}` repeats for each element; `{{^x}}` stands when there is none.
    case list(Shape)
    /// Named values: `{{x.name}}`, or `{{#x}}…{{/x}}` to enter.
    case object([String: Shape])
    /// A text with particulars: `{{x}}` prints it, `{{x.name}}` and `{{#x}}…{{/x}}` give the particulars.
    case annotated([String: Shape])
    /// What may be absent: then `{{x}}` prints nothing, `{{#x}}` is left out, and `{{^x}}` stands.
    case optional(Shape)
    /// Names that a function knows, because they are too many to list.
    case open(OpenShape)
}

/// Names that are decided by a function: in `{{figures.members.young.share}}`, what follows `figures.`.
package struct OpenShape: Sendable {
    /// Judges the parts of a name after the open value's own, of which there is at least one. A name with dots of its
    /// own arrives in pieces, to be joined again.
    package let answer: @Sendable (_ path: [String]) -> OpenAnswer

    package init(_ answer: @escaping @Sendable (_ path: [String]) -> OpenAnswer) {
        self.answer = answer
    }
}

/// What an open shape says of a name.
package enum OpenAnswer: Sendable {
    /// The name is good; `partsTaken` parts of the path (at least one) make it up, the rest lead into the shape.
    case found(Shape, partsTaken: Int)
    case mistake(OpenMistake)
}

/// Why an open shape refuses a name: one sentence in each language, and what helps to mend it.
package struct OpenMistake: Sendable {
    package let vi: String
    package let en: String
    package let found: String?
    package let candidates: [String]
    package let notes: [TemplateMistake.Note]

    package init(
        vi: String, en: String, found: String? = nil, candidates: [String] = [], notes: [TemplateMistake.Note] = []
    ) {
        self.vi = vi
        self.en = en
        self.found = found
        self.candidates = candidates
        self.notes = notes
    }
}

extension Shape {
    /// The named values inside, of an object or an annotated text.
    var members: [String: Shape]? {
        switch self {
        case .object(let members), .annotated(let members): members
        default: nil
        }
    }

    /// The shape without the leave to be absent.
    var present: Shape {
        if case .optional(let shape) = self { shape.present } else { self }
    }

    /// What stands on top of the contexts inside a section over this shape.
    var entered: Shape {
        switch self {
        case .optional(let shape): shape.entered
        case .list(let element): element.present
        default: self
        }
    }
}
