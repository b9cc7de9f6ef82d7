import BantinModel

extension DocumentBuilder {
    /// Whether a link's destination is a figure's name, of whatever case the scheme is.
    func isFigure(_ destination: String) -> Bool {
        destination.utf8.count >= 7 && destination.prefix(7).lowercased() == "figure:"
    }

    /// Adds a computed figure, or reports why it cannot stand here.
    mutating func addComputed(_ mark: MarkedText.Mark, to tree: inout InlineTree) {
        let location = sourceLocation(mark.source)
        let expression = expression(of: mark)
        if let first = expression.first, first != ">", !"#^/!&{}".contains(first), !expression.contains("}") {
            if let barrier = tree.barrier { return reportMisplaced(in: barrier, at: location) }
            figures.append(FigureReference(notation: .computed(expression: expression), location: location))
            tree.append(.figure(figures.count - 1))
        } else if expression.hasPrefix(">"), expression.count > 1 {
            reportMisplacedPartial(expression.dropFirst().drop { $0 == " " }, at: location)
        } else {
            reportNoName(expression, at: location)
        }
    }

    /// Enters the words of a proven or stated figure.
    mutating func enterFigure(
        _ destination: String, title: String, isAutolink: Bool, at location: SourceLocation, in tree: inout InlineTree
    ) {
        let location = figurePlace(destination) ?? location
        if let barrier = tree.barrier {
            reportMisplaced(in: barrier, at: location)
            tree.enter(.dropped, at: location, findings: diagnostics.all.count)
        } else if isAutolink {
            reportAutolink(marks.restoring(destination), at: location)
            tree.enter(.dropped, at: location, findings: diagnostics.all.count)
        } else {
            figures.append(FigureReference(notation: .proven(name: ""), location: location))
            tree.enter(
                .figure(figures.count - 1, destination: destination, title: title), at: location,
                findings: diagnostics.all.count)
        }
    }

    /// The place of the notation around a figure's mark, where the reader of inlines gave none: in front matter.
    private func figurePlace(_ destination: String) -> SourceLocation? {
        guard valueLocation != nil, let mark = schemeMark(in: destination) else { return nil }
        let window = NotationWindow(marks, around: mark.source)
        return sourceLocation(window.source(SchemeSurroundings(window).whole))
    }

    private func schemeMark(in destination: String) -> MarkedText.Mark? {
        let bytes = Array(destination.utf8)
        guard bytes.count > 7, let index = markIndex(bytes, at: 7), marks.marks.indices.contains(index) else {
            return nil
        }
        return marks.marks[index]
    }

    /// Completes a figure whose words were read; false, with the mistake reported, when it is none.
    mutating func finishFigure(_ index: Int, destination: String, title: String, words: [Inline]) -> Bool {
        let typed = marks.restoring(destination).dropFirst("figure:".count)
        let name = String(typed).percentDecoded.trimmed
        let location = figures[index].location
        let plainWords = words.plainText()
        let count = diagnostics.all.count
        if hasFigureMark(destination) || hasFigureMark(title) {
            reportFigureInAddress(at: location)
        } else if name.isEmpty {
            reportNoName("", at: location)
        } else if plainWords.trimmed.isEmpty {
            reportNoWords(name: name, at: location)
        } else if name == "stated" {
            checkSource(title, words: plainWords, at: location)
        } else if !title.isEmpty {
            reportNeedlessSource(name: name, title: marks.restoring(title), words: plainWords, at: location)
        }
        guard diagnostics.all.count == count else { return false }
        figures[index].notation =
            name == "stated" ? .stated(source: marks.restoring(title).trimmed) : .proven(name: name)
        figures[index].words = words
        figures[index].plainWords = plainWords
        return true
    }

    private mutating func checkSource(_ title: String, words: String, at location: SourceLocation) {
        if title.isPlaceholder { reportNoSource(title, words: words, at: location) }
    }

    /// Whether a computed figure, or a piece of one, stands in an address or a title.
    func hasFigureMark(_ text: String) -> Bool {
        guard text.hasMarks else { return false }
        let bytes = Array(text.utf8)
        return bytes.indices.contains { place in
            guard let index = markIndex(bytes, at: place), marks.marks.indices.contains(index) else { return false }
            return [.figure, .strayOpen, .strayClose].contains(marks.marks[index].kind)
        }
    }
}
