package import BantinModel

/// Writes Markdown trees as plain text to be read, aloud as well: no signs of markup, lines of at most 72 columns.
package struct TextWriter {
    private let figures: [ResolvedFigure]
    private let parts: MarkupParts
    private let width: Int

    /// - Parameter figures: parallel to the figures of the document or prose.
    package init(figures: [ResolvedFigure], parts: MarkupParts, width: Int = 72) {
        self.figures = figures
        self.parts = parts
        self.width = width
    }

    /// A document: blocks with an empty line between them, without one at the end. Raw HTML has no text and is left out.
    package func text(_ document: Document) -> String {
        let lines = write(document.blocks, isTight: false, width: width)
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// One line of a title, a lead or a caption, not wrapped; hard breaks become line feeds. No-break spaces stay, for
    /// `wrap` to respect.
    package func text(_ inlines: [Inline]) -> String {
        var result = ""
        for inline in inlines.keepingUnits(figures) {
            switch inline {
            case .text(let text), .code(let text): result += text
            case .softBreak: result += " "
            case .lineBreak: result += "\n"
            case .htmlInline: break
            case .emphasis(let content), .strong(let content): result += text(content)
            case .link(let link): result += text(link)
            case .image(let image): result += "[Ảnh: \(text(image.alternative))]"
            case .figure(let index): result += figure(index)
            }
        }
        return result
    }

    /// The words, and where they lead when that is outside the site and not said by the words.
    private func text(_ link: Link) -> String {
        let words = text(link.content)
        let address = link.destination
        for scheme in ["mailto:", "tel:"] where address.lowercased().hasPrefix(scheme) {
            let bare = String(address.dropFirst(scheme.count))
            return words == bare ? words : "\(words) (\(bare))"
        }
        let isAbsolute = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
        return !isAbsolute || words == address ? words : "\(words) (\(address))"
    }

    private func figure(_ index: Int) -> String {
        guard figures.indices.contains(index) else { return "" }
        let figure = figures[index]
        let words = text(figure.reference.words.keepingTypedUnits)
        return parts.figure?(figure, words) ?? plain(figure, words: words)
    }

    private func plain(_ figure: ResolvedFigure, words: String) -> String {
        switch figure.content {
        case .computed(let figure, let form): parts.printed(figure, form) + (figure.isIllustrative ? "*" : "")
        case .proven(let figure): words + (figure.isIllustrative ? "*" : "")
        case .stated(let source): "\(words) (nguồn: \(source))"
        case .invalid: words
        }
    }
}

extension TextWriter {
    /// The lines of blocks, without the indentation of what they stand in.
    private func write(_ blocks: [Block], isTight: Bool, width: Int) -> [String] {
        var lines: [String] = []
        for block in blocks {
            let next = write(block, width: width)
            if next.isEmpty { continue }
            if !lines.isEmpty, !isTight { lines.append("") }
            lines += next
        }
        return lines
    }

    private func write(_ block: Block, width: Int) -> [String] {
        switch block.kind {
        case .paragraph(let inlines): wrapped(text(inlines), width)
        case .heading(let level, let inlines):
            // The two upper levels stand out by capitals, the deeper ones by standing alone.
            wrapped(level <= 2 ? text(inlines).uppercased() : text(inlines), width)
        case .blockQuote(let blocks):
            write(blocks, isTight: false, width: narrower(width, by: 4)).map { indented($0, 4) }
        case .list(let list): write(list, width: width)
        case .codeBlock(_, let literal): verbatim(literal)
        case .partial(let name): verbatim(parts.partial(name))
        case .htmlBlock, .thematicBreak: []
        }
    }

    /// Items with hanging indents, as wide as the widest marker.
    private func write(_ list: List, width: Int) -> [String] {
        let markers = list.items.indices.map { index in list.start.map { "\($0 + index). " } ?? "- " }
        let indent = markers.map(\.count).max() ?? 0
        var lines: [String] = []
        for (marker, item) in zip(markers, list.items) {
            let content = write(item, isTight: list.isTight, width: narrower(width, by: indent))
            if !lines.isEmpty, !list.isTight { lines.append("") }
            let padding = String(repeating: " ", count: indent - marker.count)
            lines.append((padding + marker + (content.first ?? "")).droppingBlanksAtEnd)
            lines += content.dropFirst().map { indented($0, indent) }
        }
        return lines
    }

    private func wrapped(_ text: String, _ width: Int) -> [String] {
        text.isEmpty
            ? [] : wrap(text, width: width).lines.map { String($0) }
    }

    private func verbatim(_ text: String) -> [String] {
        var lines = text.lines.map { String($0) }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private func indented(_ line: String, _ columns: Int) -> String {
        line.isEmpty ? "" : String(repeating: " ", count: columns) + line
    }

    /// However deep blocks stand, some words fit on a line.
    private func narrower(_ width: Int, by columns: Int) -> Int { max(width - columns, 24) }
}

extension String {
    fileprivate var droppingBlanksAtEnd: String {
        var result = self
        while result.utf8.last == UInt8(ascii: " ") { result.removeLast() }
        return result
    }
}
