import BantinModel

extension Document {
    /// A readable picture of the tree: a line for each node, blocks with the place where they begin, figures, links and
    /// images with the place and length of their notation.
    var dump: String {
        var dump = TreeDump(figures: figures)
        dump.add(blocks)
        return dump.lines.joined(separator: "\n")
    }
}

extension Prose {
    /// The same for one line of front matter.
    var dump: String {
        var dump = TreeDump(figures: figures)
        dump.add(inlines)
        return dump.lines.joined(separator: "\n")
    }
}

private struct TreeDump {
    let figures: [FigureReference]
    var lines: [String] = []
    var depth = 0

    private mutating func line(_ text: String) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    private mutating func inside(_ add: (inout TreeDump) -> Void) {
        depth += 1
        add(&self)
        depth -= 1
    }

    mutating func add(_ blocks: [Block]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        let place = "\(block.location.line):\(block.location.column)"
        switch block.kind {
        case .paragraph(let inlines):
            line("paragraph \(place)")
            inside { $0.add(inlines) }
        case .heading(let level, let inlines):
            line("heading \(level) \(place)")
            inside { $0.add(inlines) }
        case .blockQuote(let blocks):
            line("block quote \(place)")
            inside { $0.add(blocks) }
        case .list(let list):
            line("\(list.isTight ? "tight" : "loose") \(list.start.map { "list from \($0)" } ?? "list") \(place)")
            for item in list.items {
                inside {
                    $0.line("item")
                    $0.inside { $0.add(item) }
                }
            }
        case .codeBlock(let info, let literal):
            line("code \(info.debugDescription) \(literal.debugDescription) \(place)")
        case .htmlBlock(let html): line("html \(html.debugDescription) \(place)")
        case .thematicBreak: line("thematic break \(place)")
        case .partial(let name): line("partial \(name) \(place)")
        }
    }

    mutating func add(_ inlines: [Inline]) {
        for inline in inlines { add(inline) }
    }

    private mutating func add(_ inline: Inline) {
        switch inline {
        case .text(let text):
            line(
                text.debugDescription.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(
                    separator: "\\u{A0}"))
        case .softBreak: line("soft break")
        case .lineBreak: line("line break")
        case .code(let literal): line("code \(literal.debugDescription)")
        case .htmlInline(let html): line("html \(html.debugDescription)")
        case .emphasis(let content):
            line("emphasis")
            inside { $0.add(content) }
        case .strong(let content):
            line("strong")
            inside { $0.add(content) }
        case .link(let link):
            line("link \(link.destination)\(Self.title(link.title)) \(Self.place(link.location))")
            inside { $0.add(link.content) }
        case .image(let image):
            line("image \(image.source)\(Self.title(image.title)) \(Self.place(image.location))")
            inside { $0.add(image.alternative) }
        case .figure(let index): add(figures[index], index)
        }
    }

    private mutating func add(_ figure: FigureReference, _ index: Int) {
        let notation =
            switch figure.notation {
            case .computed(let expression): "computed \(expression)"
            case .proven(let name): "proven \(name) by \(figure.plainWords.debugDescription)"
            case .stated(let source): "stated \(figure.plainWords.debugDescription) by \(source.debugDescription)"
            }
        line("figure \(index) \(notation)\(figure.isQuoted ? " quoted" : "") \(Self.place(figure.location))")
        inside { $0.add(figure.words) }
    }

    private static func title(_ title: String) -> String { title.isEmpty ? "" : " \(title.debugDescription)" }

    private static func place(_ location: SourceLocation) -> String {
        "\(location.line):\(location.column)+\(location.length)"
    }
}
