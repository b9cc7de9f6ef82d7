package import BantinModel

/// Why a text is no figure's name.
package struct FigureNameMistake: Error, Sendable, Equatable {
    package var rule: Rule
    /// One sentence without a full stop.
    package var message: Message
    package var notes: [Diagnostic.Note]
    /// The characters of the name that are at fault, counted from 0; nil for the whole name.
    package var range: Range<Int>?

    package init(_ rule: Rule, _ message: Message, notes: [Message] = [], range: Range<Int>? = nil) {
        self.rule = rule
        self.message = message
        self.notes = notes.map { Diagnostic.Note($0) }
        self.range = range
    }
}
