/// One tag of a template's source.
struct Tag: Sendable {
    enum Kind: Sendable {
        case variable
        case unescaped
        case section
        case inverted
        case block
        case parent
        case partial
        case close
        case comment
    }

    let kind: Kind
    /// As it is written, without the space around it; empty for a comment.
    let name: String
    /// False when the name has been reported as impossible.
    let isValid: Bool
    /// The tag from its first brace to its last.
    let place: TemplatePlace
    /// The name inside the tag.
    let namePlace: TemplatePlace
}

extension Tag {
    /// Whether the tag waits for a closing tag.
    var isOpening: Bool {
        switch kind {
        case .section, .inverted, .block, .parent: true
        case .variable, .unescaped, .partial, .close, .comment: false
        }
    }

    /// The tag as messages quote it.
    var quoted: String { kind == .unescaped ? "{{{\(name)}}}" : "{{\(kind.sigil)\(name)}}" }

    /// The closing tag as messages quote it.
    var quotedClosing: String { "{{/\(name)}}" }

    /// The place of some parts of the dotted name.
    func place(ofParts range: Range<Int>, in parts: [String]) -> TemplatePlace {
        let before = parts[..<range.lowerBound].reduce(0) { $0 + $1.count + 1 }
        let length = parts[range].reduce(range.count - 1) { $0 + $1.count }
        return TemplatePlace(
            path: namePlace.path, line: namePlace.line, column: namePlace.column + before, length: length)
    }
}

extension Tag.Kind {
    /// The kind that the first byte inside `{{` tells; nil when it begins a variable's name.
    init?(sigil byte: UInt8) {
        switch byte {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "&"): self = .unescaped
        default: return nil
        }
    }

    var sigil: String {
        switch self {
        case .section: "#"
        case .inverted: "^"
        case .block: "$"
        case .parent: "<"
        case .partial: ">"
        case .close: "/"
        case .comment: "!"
        case .variable, .unescaped: ""
        }
    }
}

/// A template's source, cut into tags and the text between them; text is cut after every line feed.
enum Piece: Sendable {
    /// A stretch of UTF-8 bytes inside one line, and where it begins.
    case text(Range<Int>, line: Int, column: Int)
    case tag(Tag)
}
