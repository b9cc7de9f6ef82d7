/// A template compiled: a flat list of instructions, in which what a section holds follows it directly.
struct Program: Sendable {
    let name: String
    let path: String
    let kind: OutputKind
    var instructions: [Instruction] = []
    /// The bytes of all texts and indentations.
    var literals: [UInt8] = []
    /// The tags that instructions come from, for the places of mistakes.
    var tags: [Tag] = []
    /// Whether it is uncertain what belongs to which section; then names are not checked.
    var isNestingLost = false
}

/// One step of a program. `tag` is an index into the program's tags.
enum Instruction: Sendable {
    /// Append these literals.
    case text(Range<Int>)
    /// Print a value, escaped where the program's kind asks for it.
    case variable(Name, tag: Int)
    /// Print a value as it is.
    case unescaped(Name, tag: Int)
    /// Run the body for each element, or once inside the value, or not at all.
    case section(Name, body: Range<Int>, tag: Int)
    /// Run the body if there is nothing.
    case inverted(Name, body: Range<Int>, tag: Int)
    case block(Block)
    case call(Call)
}

/// A place that a template leaves open to others, with what stands there otherwise.
struct Block: Sendable {
    let name: String
    var body: Range<Int>
    let tag: Int
    /// What is put before each line of an override, in literals; nil when the block does not begin on a line of its own.
    var indentation: Range<Int>?
    /// Whether it has lines of its own, so that an override ends with a line feed too.
    var hasOwnLines: Bool
}

/// A partial, or a parent with its overrides.
struct Call: Sendable {
    /// As the tag names it, without the ending.
    let name: String
    /// The index of the template that is meant; nil when it is missing, or would lead back to this one.
    var target: Int?
    let tag: Int
    /// What is put before each line of the template, in literals; nil when the tag does not stand alone on its line.
    let indentation: Range<Int>?
    /// The overrides; they are run from the parent's blocks, never in place.
    var overrides: [String: Override] = [:]
    /// Where the program goes on.
    var end: Int

    struct Override: Sendable {
        let body: Range<Int>
        let tag: Int
    }
}

/// A dotted name, in its parts; none for the implicit iterator.
struct Name: Sendable {
    let parts: [String]

    init(_ text: String) {
        parts = text == "." ? [] : text.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    }
}
