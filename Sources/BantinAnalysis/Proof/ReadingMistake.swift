import BantinModel

/// Why no number could be read in the words that are to be proven.
struct ReadingMistake: Error, Equatable {
    /// One sentence without a full stop.
    var message: Message
    /// What to do.
    var notes: [Message] = []
    /// The characters of the words that are at fault, counted from 0; nil for all of them.
    var range: Range<Int>?
}
