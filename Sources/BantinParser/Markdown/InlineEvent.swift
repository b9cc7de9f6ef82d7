/// A step through the inlines of one block.
enum InlineEvent {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case enter(InlineContainer)
    case exit(InlineContainer)

    /// Nil for a block.
    init?(_ node: CommonMarkNode) {
        switch node {
        case .text(let literal): self = .text(literal)
        case .softBreak: self = .softBreak
        case .lineBreak: self = .lineBreak
        case .code(let literal): self = .code(literal)
        case .htmlInline(let literal): self = .html(literal)
        case .emphasis: self = .enter(.emphasis)
        case .strong: self = .enter(.strong)
        case .link(let destination, let title): self = .enter(.link(destination: destination, title: title))
        case .image(let source, let title): self = .enter(.image(source: source, title: title))
        default: return nil
        }
    }

    /// Whether its exact place is wanted.
    var wantsPlace: Bool {
        switch self {
        case .html, .enter(.link), .enter(.image): true
        // Most probably a link that failed.
        case .text(let literal): literal.holds("]", "(")
        default: false
        }
    }
}

/// An inline that holds others.
enum InlineContainer {
    case emphasis
    case strong
    case link(destination: String, title: String)
    case image(source: String, title: String)

    var isImage: Bool {
        if case .image = self { return true }
        return false
    }
}
