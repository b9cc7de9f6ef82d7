import BantinModel

/// The YAML of a file: what the parser is given, and how its places and notations lead back to the source.
struct YAMLText: Sendable {
    let source: SourceText
    /// The same lines as in the source, with a mark in the place of each figure notation where there may be any.
    let text: String
    private let marks: MarkedText?

    /// A file that is YAML as a whole.
    init(_ source: SourceText) {
        self.source = source
        text = source.text
        marks = nil
    }

    /// A stretch of a file in which figure notations may stand.
    init(_ marks: MarkedText) {
        source = marks.source
        text = marks.text
        self.marks = marks
    }

    /// Whether figure notations may stand in it.
    var allowsFigures: Bool { marks != nil }

    /// The UTF-8 offset in the source of one in ``text``.
    func sourceOffset(of offset: Int) -> Int {
        marks?.sourceOffset(ofMarked: offset) ?? offset
    }

    /// Text of the parser as the author typed it.
    func restoring(_ text: String) -> String {
        marks?.restoring(text) ?? text
    }
}
