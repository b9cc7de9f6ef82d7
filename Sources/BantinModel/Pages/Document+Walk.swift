extension Document {
    /// Calls `visit` with every inline node, in the order of the text, each before those inside it; the words of figures
    /// too.
    package func forEachInline(_ visit: (Inline) -> Void) {
        for block in blocks { block.forEachInline(figures: figures, visit) }
    }

    /// The partials in the order of the text, with their places.
    package var partials: [Located<String>] {
        var result: [Located<String>] = []
        forEachBlock { if case .partial(let name) = $0.kind { result.append(Located(name, at: $0.location)) } }
        return result
    }

    /// The figures that stand in paragraphs, as places in ``figures``, in the order of the text; those of headings are
    /// left out.
    package var figuresInParagraphs: [Int] {
        var places: [Int] = []
        forEachBlock { block in
            guard case .paragraph(let inlines) = block.kind else { return }
            inlines.forEachInline(figures: figures) { if case .figure(let place) = $0 { places.append(place) } }
        }
        return places
    }

    /// Calls `visit` with every block, in the order of the text, each before those inside it.
    package func forEachBlock(_ visit: (Block) -> Void) {
        for block in blocks { block.forEachBlock(visit) }
    }
}

extension Prose {
    /// As ``Document/forEachInline(_:)``.
    package func forEachInline(_ visit: (Inline) -> Void) {
        inlines.forEachInline(figures: figures, visit)
    }
}

extension Block {
    fileprivate func forEachBlock(_ visit: (Block) -> Void) {
        visit(self)
        switch kind {
        case .blockQuote(let blocks): for block in blocks { block.forEachBlock(visit) }
        case .list(let list): for item in list.items { for block in item { block.forEachBlock(visit) } }
        case .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak, .partial: break
        }
    }

    fileprivate func forEachInline(figures: [FigureReference], _ visit: (Inline) -> Void) {
        forEachBlock { block in
            switch block.kind {
            case .paragraph(let inlines), .heading(_, let inlines): inlines.forEachInline(figures: figures, visit)
            case .blockQuote, .list, .codeBlock, .htmlBlock, .thematicBreak, .partial: break
            }
        }
    }
}

extension [Inline] {
    fileprivate func forEachInline(figures: [FigureReference], _ visit: (Inline) -> Void) {
        for inline in self {
            visit(inline)
            switch inline {
            case .emphasis(let content), .strong(let content): content.forEachInline(figures: figures, visit)
            case .link(let link): link.content.forEachInline(figures: figures, visit)
            case .image(let image): image.alternative.forEachInline(figures: figures, visit)
            case .figure(let index): figures[index].words.forEachInline(figures: figures, visit)
            case .text, .softBreak, .lineBreak, .code, .htmlInline: break
            }
        }
    }
}

extension [Inline] {
    /// The words alone: breaks become spaces, images their alternative text, and raw HTML is left out.
    ///
    /// - Parameters:
    ///   - keepingHTML: whether raw HTML stays as it is written, which CommonMark asks for in alternative texts.
    ///   - figure: a figure's words, by its index; none where they are not known.
    package func plainText(keepingHTML: Bool = false, figure: (Int) -> String = { _ in "" }) -> String {
        var result = ""
        for inline in self {
            switch inline {
            case .text(let text), .code(let text): result += text
            case .htmlInline(let html): result += keepingHTML ? html : ""
            case .softBreak, .lineBreak: result += " "
            case .emphasis(let content), .strong(let content):
                result += content.plainText(keepingHTML: keepingHTML, figure: figure)
            case .link(let link): result += link.content.plainText(keepingHTML: keepingHTML, figure: figure)
            case .image(let image): result += image.alternative.plainText(keepingHTML: keepingHTML, figure: figure)
            case .figure(let index): result += figure(index)
            }
        }
        return result
    }
}
