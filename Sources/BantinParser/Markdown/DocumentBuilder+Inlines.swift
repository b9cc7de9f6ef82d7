import BantinModel

extension DocumentBuilder {
    /// Turns the steps through a block into its inlines, and adds their words to ``texts``.
    ///
    /// - Parameters:
    ///   - places: the place in the source of each step, where it is known.
    ///   - fallback: the place of what has no better one.
    mutating func inlines(_ events: [InlineEvent], at places: LeafPlaces, fallback: SourceLocation) -> [Inline] {
        var tree = InlineTree(at: fallback)
        var places = places
        let ranges = places.ranges
        var openTags: [Substring] = []
        for (index, event) in events.enumerated() {
            switch event {
            case .text(let literal):
                tree.places = places.text(of: index)
                if !tree.isDropping { addText(literal, to: &tree) }
            case .softBreak: tree.append(.softBreak)
            case .lineBreak: tree.append(.lineBreak)
            case .code(let literal): tree.append(.code(marks.restoring(literal)))
            case .html(let literal) where allowsRawHTML:
                readInlineHTML(literal, at: location(ranges[index]) ?? fallback)
                tree.append(.htmlInline(marks.restoring(literal)))
            case .html(let literal):
                reportInlineHTML(literal, openTags: &openTags, at: location(ranges[index]) ?? fallback)
            case .enter(let container):
                let isAutolink = container.isAutolink(before: events[(index + 1)...])
                enter(container, isAutolink: isAutolink, at: location(ranges[index]) ?? fallback, in: &tree)
            case .exit: leave(&tree)
            }
        }
        markQuoted(tree.quotations)
        texts += tree.texts
        return tree.finish()
    }

    /// Marks the figures inside quotations, of which some may stand inside others.
    private mutating func markQuoted(_ quotations: [Range<Int>]) {
        var next = 0
        for quotation in quotations.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let new = max(next, quotation.lowerBound)..<max(next, min(quotation.upperBound, figures.count))
            for index in new { figures[index].isQuoted = true }
            next = new.upperBound
        }
    }

    func location(_ range: Range<Int>?) -> SourceLocation? {
        range.map { sourceLocation($0) }
    }

    /// The place in the source of every step through a block. Where it is a value of the front matter that does not stand
    /// there as it was parsed, of its texts alone.
    mutating func places(of leaf: LeafBlock) -> LeafPlaces {
        var result = LeafPlaces(ranges: Array(repeating: nil, count: leaf.events.count))
        guard valueLocation == nil || valuePlaces != nil else { return result }
        let hasFailures = !leaf.failedMarkup.isEmpty
        let content = content(of: leaf)
        let start = leaf.isATXHeading(in: lines) ? content.afterHeadingSigns : definitions.read(content)
        let places = InlinePlaces(leaf.events, in: content.bytes, from: start)
        result.steps = places.steps[...]
        result.content = ContentPlaces(content: content, marks: marks, prefix: prefix, value: valuePlaces)
        guard valueLocation == nil, leaf.wantsPlaces || hasFailures else { return result }
        definitions.use(places, in: content.bytes)
        if hasFailures { reportFailedMarkup(of: leaf, at: places.ranges, in: content) }
        result.ranges = places.ranges.map { range in
            range.map { sourceOffset(content.markedOffset($0.lowerBound))..<sourceOffset(content.markedEnd(of: $0)) }
        }
        reportFailedLinks(
            places.failedLinks.map { content.markedOffset($0) }.map { sourceOffset($0)..<sourceOffset($0 + 1) })
        return result
    }

    private mutating func enter(
        _ container: InlineContainer, isAutolink: Bool, at location: SourceLocation, in tree: inout InlineTree
    ) {
        switch container {
        case .emphasis: tree.enter(.emphasis, at: location, findings: diagnostics.all.count)
        case .strong: tree.enter(.strong, at: location, findings: diagnostics.all.count)
        case .link(let destination, let title) where isFigure(destination):
            enterFigure(destination, title: title, isAutolink: isAutolink, at: location, in: &tree)
        case .link(let destination, let title):
            checkAddress(destination, title: title, isImage: false, at: location)
            tree.enter(
                .link(destination: marks.restoring(destination), title: marks.restoring(title)), at: location,
                findings: diagnostics.all.count)
        case .image(let source, let title):
            checkAddress(source, title: title, isImage: true, at: location)
            tree.enter(
                .image(source: marks.restoring(source), title: marks.restoring(title)), at: location,
                findings: diagnostics.all.count)
        }
    }

    private mutating func leave(_ tree: inout InlineTree) {
        let frame = tree.leave()
        switch frame.container {
        case .root: break
        case .dropped: tree.replaceWords(of: frame)
        case .emphasis: tree.append(.emphasis(frame.inlines))
        case .strong: tree.append(.strong(frame.inlines))
        case .link(let destination, let title):
            tree.closeWords(of: frame)
            tree.addTitle(title, at: frame.location)
            tree.append(
                .link(Link(destination: destination, title: title, content: frame.inlines, location: frame.location)))
        case .image(let source, let title):
            if diagnostics.all.count == frame.findings { checkAlternative(frame.inlines, at: frame.location) }
            tree.addTitle(title, at: frame.location)
            tree.append(
                .image(Image(source: source, title: title, alternative: frame.inlines, location: frame.location)))
        case .figure(let index, let destination, let title):
            let isSound = diagnostics.all.count == frame.findings
            tree.replaceWords(of: frame, by: index)
            if isSound, finishFigure(index, destination: destination, title: title, words: frame.inlines) {
                tree.append(.figure(index))
            } else {
                figures.removeSubrange(index...)
                frame.inlines.forEach { tree.append($0) }
            }
        }
    }
}

extension InlineContainer {
    /// Whether it is written `<address>`: then its words are its address.
    fileprivate func isAutolink(before events: ArraySlice<InlineEvent>) -> Bool {
        guard case .link(let destination, _) = self, case .text(let literal)? = events.first,
            case .exit? = events.dropFirst().first
        else { return false }
        return literal == destination || "mailto:" + literal == destination
    }
}
