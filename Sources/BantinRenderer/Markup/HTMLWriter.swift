package import BantinModel

/// Writes Markdown trees as HTML: byte for byte what libcmark's own renderer writes, with figures, partials and
/// identifiers of headings added.
package struct HTMLWriter {
    private let figures: [ResolvedFigure]
    private let parts: MarkupParts
    private var identifiers: ArraySlice<String> = []
    private var buffer = HTMLBuffer()
    private var hasPicture: Bool
    /// In a title or heading whose words are to be kept together.
    private var keepsCompounds = false

    /// - Parameter figures: parallel to the figures of the document or prose.
    package init(figures: [ResolvedFigure], parts: MarkupParts) {
        self.figures = figures
        self.parts = parts
        hasPicture = parts.hasPictureBefore
    }

    /// A document.
    ///
    /// - Parameter identifiers: one for each heading, in the order of the text, as
    ///   `Document.headingIdentifiers` gives them; or none at all.
    package func html(_ document: Document, identifiers: [String] = []) -> String {
        var writer = self
        writer.identifiers = identifiers[...]
        writer.write(document.blocks, isTight: false)
        return writer.buffer.string
    }

    /// One line of a title, a lead or a caption.
    package func html(_ inlines: [Inline], isTitle: Bool = false) -> String {
        var writer = self
        writer.keepsCompounds = isTitle && parts.keepsCompounds
        writer.write(inlines)
        return writer.buffer.string
    }

    private mutating func write(_ blocks: [Block], isTight: Bool) {
        for block in blocks { write(block, isTight: isTight) }
    }

    private mutating func write(_ block: Block, isTight: Bool) {
        switch block.kind {
        case .paragraph(let inlines): paragraph(inlines, isTight: isTight)
        case .heading(let level, let inlines): heading(level, inlines)
        case .blockQuote(let blocks): blockQuote(blocks)
        case .list(let list): write(list)
        case .codeBlock(let info, let literal): codeBlock(info: info, literal: literal)
        case .htmlBlock(let html): lines(html)
        case .thematicBreak: lines("<hr />")
        case .partial(let name): lines(parts.partial(name))
        }
    }

    /// Markup that begins and ends its own lines.
    private mutating func lines(_ markup: String) {
        buffer.endLine()
        buffer.markup(markup)
        buffer.endLine()
    }

    private mutating func paragraph(_ inlines: [Inline], isTight: Bool) {
        if isTight { return write(inlines) }
        buffer.endLine()
        buffer.markup("<p>")
        write(inlines)
        buffer.markup("</p>\n")
    }

    private mutating func heading(_ level: Int, _ inlines: [Inline]) {
        buffer.endLine()
        buffer.markup("<h\(level)")
        if let identifier = identifiers.popFirst() { attribute("id", identifier) }
        buffer.markup(">")
        keepsCompounds = parts.keepsCompounds
        write(inlines)
        keepsCompounds = false
        buffer.markup("</h\(level)>\n")
    }

    private mutating func blockQuote(_ blocks: [Block]) {
        lines("<blockquote>")
        write(blocks, isTight: false)
        lines("</blockquote>")
    }

    private mutating func write(_ list: List) {
        let tag = list.start == nil ? "ul" : "ol"
        let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
        lines("<\(tag)\(start)>")
        for item in list.items {
            buffer.endLine()
            buffer.markup("<li>")
            write(item, isTight: list.isTight)
            buffer.markup("</li>\n")
        }
        lines("</\(tag)>")
    }

    private mutating func codeBlock(info: String, literal: String) {
        buffer.endLine()
        buffer.markup("<pre><code")
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        if let language = info.utf8.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: isBlank)
            .first,
            !info.isEmpty
        {
            attribute("class", "language-" + (String(language) ?? ""))
        }
        buffer.markup(">")
        buffer.text(literal)
        buffer.markup("</code></pre>\n")
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines.keepingUnits(figures) { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): buffer.text(keepsCompounds ? text.keepingCompounds : text)
        case .softBreak: buffer.markup("\n")
        case .lineBreak: buffer.markup("<br />\n")
        case .code(let literal): element("code") { $0.buffer.text(literal) }
        case .htmlInline(let html): buffer.markup(html)
        case .emphasis(let content): element("em") { $0.write(content) }
        case .strong(let content): element("strong") { $0.write(content) }
        case .link(let link): write(link)
        case .image(let image): write(image)
        case .figure(let index): buffer.markup(figure(index))
        }
    }

    private mutating func element(_ name: String, _ content: (inout HTMLWriter) -> Void) {
        buffer.markup("<\(name)>")
        content(&self)
        buffer.markup("</\(name)>")
    }

    private mutating func write(_ link: Link) {
        buffer.markup("<a href=\"")
        buffer.address(parts.address(link.destination))
        buffer.markup("\"")
        if !link.title.isEmpty { attribute("title", link.title) }
        buffer.markup(">")
        write(link.content)
        buffer.markup("</a>")
    }

    private mutating func write(_ image: Image) {
        buffer.markup("<img src=\"")
        buffer.address(parts.address(image.source))
        buffer.markup("\" alt=\"")
        buffer.text(image.alternative.plainText(keepingHTML: true))
        buffer.markup("\"")
        if !image.title.isEmpty { attribute("title", image.title) }
        if let size = parts.pictureSize(image.source) {
            buffer.markup(" width=\"\(size.width)\" height=\"\(size.height)\"")
            if hasPicture { buffer.markup(" loading=\"lazy\"") }
        }
        hasPicture = true
        buffer.markup(" />")
    }

    private mutating func attribute(_ name: String, _ value: String) {
        buffer.markup(" \(name)=\"")
        buffer.text(value)
        buffer.markup("\"")
    }

    private func figure(_ index: Int) -> String {
        guard figures.indices.contains(index) else { return "" }
        let figure = figures[index]
        var words = HTMLWriter(figures: figures, parts: parts)
        words.write(figure.reference.words.keepingTypedUnits)
        return parts.figure?(figure, words.buffer.string) ?? FigureHTML(figure, words: words.buffer.string, parts).html
    }
}
