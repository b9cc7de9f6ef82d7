import CCMark

/// What stands in a node of the tree, in CommonMark's terms.
enum CommonMarkNode {
    case document, blockQuote, item, paragraph, thematicBreak
    /// The number of the first item, or nil for a bullet list.
    case list(start: Int?, isTight: Bool)
    case heading(level: Int)
    case codeBlock(info: String, literal: String)
    case htmlBlock(String)
    case text(String)
    case softBreak, lineBreak
    case code(String)
    case htmlInline(String)
    case emphasis, strong
    case link(destination: String, title: String)
    case image(source: String, title: String)
}

/// A step of the walk through the tree, in the order of the text.
enum CommonMarkEvent {
    /// The place is exact for blocks; both are counted from 1, the column in bytes.
    case enter(CommonMarkNode, line: Int, column: Int, lastLine: Int)
    /// The end of a node that can hold others; every enter of such a node has one.
    case exit
    /// Nodes below the greatest depth were left out.
    case tooDeep
}

/// The CommonMark parser. This is the only file that knows libcmark.
enum CommonMark {
    /// Parses `text` and shows the tree to `visit`. A loop, not a recursion: no depth overflows the stack.
    static func walk(_ text: String, maximumDepth: Int, visit: (CommonMarkEvent) -> Void) {
        guard let document = parse(text), let iterator = cmark_iter_new(document) else { return }
        defer {
            cmark_iter_free(iterator)
            cmark_node_free(document)
        }
        var depth = 0
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if step == CMARK_EVENT_EXIT {
                depth -= 1
                visit(.exit)
                continue
            }
            let value = value(of: node)
            guard value.canHoldOthers else {
                visit(enter(value, node))
                continue
            }
            depth += 1
            visit(enter(value, node))
            if depth > maximumDepth, cmark_node_first_child(node) != nil {
                visit(.tooDeep)
                cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
                depth -= 1
                visit(.exit)
            }
        }
    }

    /// The characters of a named reference such as `&nbsp;`, or nil when HTML knows no such name.
    static func characters(ofReference reference: String) -> String? {
        var result: String?
        walk(reference, maximumDepth: 2) { event in
            if case .enter(.text(let text), _, _, _) = event { result = (result ?? "") + text }
        }
        return result == reference ? nil : result
    }

    private static func parse(_ text: String) -> OpaquePointer? {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
    }

    private static func enter(_ value: CommonMarkNode, _ node: OpaquePointer) -> CommonMarkEvent {
        .enter(
            value, line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
            lastLine: Int(cmark_node_get_end_line(node)))
    }

    private static func value(of node: OpaquePointer) -> CommonMarkNode {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: list(node)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: string(cmark_node_get_fence_info(node)), literal: literal(node))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(node))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text(literal(node))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(literal(node))
        case CMARK_NODE_HTML_INLINE: .htmlInline(literal(node))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(source: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        default: .document
        }
    }

    private static func list(_ node: OpaquePointer) -> CommonMarkNode {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0)
    }

    private static func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

    private static func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}

extension CommonMarkNode {
    /// Whether the walk leaves the node again; the others are leaves.
    var canHoldOthers: Bool {
        switch self {
        case .document, .blockQuote, .item, .paragraph, .list, .heading, .emphasis, .strong, .link, .image: true
        case .thematicBreak, .codeBlock, .htmlBlock, .text, .softBreak, .lineBreak, .code, .htmlInline: false
        }
    }
}
