import BantinModel

/// Builds the tree of a document from the steps of the CommonMark parser: this file the blocks, the others what is in
/// them and what is wrong with them.
struct DocumentBuilder {
    /// How deep blocks and inlines may stand inside one another.
    static let maximumDepth = 100

    let marks: MarkedText
    let allowsRawHTML: Bool
    /// What was parsed: the marked text, with `prefix` bytes before it that are not the author's.
    let text: String
    let lines: MarkedLines
    let prefix: Int
    /// Whether it is a value of the front matter: one paragraph, without partials.
    let isProse: Bool
    /// The place of whatever has no better one, when the text does not stand in the source as it was parsed.
    let valueLocation: SourceLocation?
    /// Where the pieces of such a text stand.
    let valuePlaces: ValuePlaces?

    var diagnostics = Diagnostics()
    private(set) var blocks: [Block] = []
    var figures: [FigureReference] = []
    /// The words of each paragraph, heading and alternative text.
    var texts: [ProseText] = []
    var misplacedPartials: [String] = []
    var definitions = DefinitionCheck()
    private var frames: [BlockFrame] = []
    private var containers = LinePrefix()
    private var leaf: LeafBlock?
    private var isTooDeep = false

    /// A document, the whole of `marks`.
    init(_ marks: MarkedText, allowsRawHTML: Bool) {
        self.init(
            marks, text: marks.text, prefix: 0, isProse: false, allowsRawHTML: allowsRawHTML, valueLocation: nil,
            valuePlaces: nil)
    }

    /// A value of the front matter, the whole of `marks`. A no-break space goes before it, so that whatever would begin
    /// a block there (`1. `, `#`) is the text that its author takes it for.
    init(prose marks: MarkedText, valueLocation: SourceLocation?, valuePlaces: ValuePlaces? = nil) {
        self.init(
            marks, text: "\u{A0}" + marks.text, prefix: 2, isProse: true, allowsRawHTML: false,
            valueLocation: valueLocation, valuePlaces: valuePlaces)
    }

    private init(
        _ marks: MarkedText, text: String, prefix: Int, isProse: Bool, allowsRawHTML: Bool,
        valueLocation: SourceLocation?, valuePlaces: ValuePlaces?
    ) {
        self.marks = marks
        self.text = text
        self.prefix = prefix
        self.isProse = isProse
        self.allowsRawHTML = allowsRawHTML
        self.valueLocation = valueLocation
        self.valuePlaces = valuePlaces
        lines = MarkedLines(text)
    }

    mutating func build() {
        CommonMark.walk(text, maximumDepth: Self.maximumDepth) { visit($0) }
        if !isTooDeep, !isProse { reportUnusedDefinitions() }
    }

    private mutating func visit(_ event: CommonMarkEvent) {
        switch event {
        case .enter(let node, let line, let column, let lastLine):
            if let inline = InlineEvent(node) {
                leaf?.append(inline)
            } else {
                enter(node, BlockPlace(line: line, column: column, lastLine: lastLine))
            }
        case .exit: exit()
        case .tooDeep: reportDepth()
        }
    }

    private mutating func enter(_ node: CommonMarkNode, _ place: BlockPlace) {
        let offset = lines.offset(line: place.line, column: place.column)
        switch node {
        case .blockQuote:
            containers.enterQuote(line: place.line, offset: offset, in: lines)
            frames.append(BlockFrame(.quote, place))
        case .item:
            containers.enterItem(line: place.line, offset: offset, in: lines)
            frames.append(BlockFrame(.item, place))
        case .list(let start, let isTight): frames.append(BlockFrame(.list(start: start, isTight: isTight), place))
        case .paragraph: leaf = LeafBlock(level: nil, place: place, offset: offset)
        case .heading(let level): leaf = LeafBlock(level: level, place: place, offset: offset)
        case .thematicBreak: addLeaf(.thematicBreak, place)
        case .codeBlock(let info, let literal): addCode(info: info, literal: literal, place)
        case .htmlBlock(let literal): addHTML(literal, place)
        default: frames.append(BlockFrame(.document, place))
        }
    }

    private mutating func exit() {
        if leaf?.leaveContainer() == true { return }
        if let finished = leaf {
            leaf = nil
            return addLeaf(kind(of: finished), finished.place)
        }
        guard let frame = frames.popLast() else { return }
        switch frame.kind {
        case .document: blocks = frame.blocks
        case .quote:
            containers.leave()
            add(.blockQuote(frame.blocks), frame.place)
        case .item:
            containers.leave()
            guard !frames.isEmpty else { return }
            frames[frames.count - 1].items.append(frame.blocks)
            frames[frames.count - 1].itemPlaces.append(frame.place)
        case .list(let start, let isTight):
            checkNumbers(from: start, of: frame.itemPlaces)
            add(.list(List(start: start, isTight: isTight, items: frame.items)), frame.place)
        }
    }

    private mutating func addLeaf(_ kind: Block.Kind, _ place: BlockPlace) {
        definitions.cover(place.line...max(place.line, place.lastLine))
        add(kind, place)
    }

    private mutating func add(_ kind: Block.Kind, _ place: BlockPlace) {
        guard !frames.isEmpty else { return }
        frames[frames.count - 1].blocks.append(Block(kind, at: location(of: place)))
    }

    private mutating func addCode(info: String, literal: String, _ place: BlockPlace) {
        checkIndentedCode(literal, place)
        addLeaf(.codeBlock(info: marks.restoring(info), literal: marks.restoring(literal)), place)
    }

    private mutating func addHTML(_ literal: String, _ place: BlockPlace) {
        definitions.cover(place.line...max(place.line, place.lastLine))
        if allowsRawHTML {
            readHTML(literal, place)
            add(.htmlBlock(marks.restoring(literal)), place)
        } else {
            reportHTML(marks.restoring(literal), at: lineLocation(of: place))
        }
    }

    private mutating func kind(of leaf: LeafBlock) -> Block.Kind {
        let (findings, others) = (diagnostics.all.count, texts.count)
        checkTable(leaf)
        if leaf.level == nil, let name = partialName(leaf) { return .partial(name) }
        let places = places(of: leaf)
        let inlines = inlines(leaf.events, at: places, fallback: location(of: leaf.place))
        // What was reported here would be reported once more for its numbers; a table that is none is one mistake.
        let reported = diagnostics.all[findings...]
        if reported.contains(where: { $0.rule == .pipeTable || $0.rule == .failedMarkdown }) {
            texts.removeSubrange(others...)
        }
        for index in texts.indices[min(others, texts.count)...] { texts[index].reported += reported.map(\.location) }
        return leaf.level.map { .heading(level: $0, inlines) } ?? .paragraph(inlines)
    }

    private mutating func reportDepth() {
        guard !isTooDeep else { return }
        isTooDeep = true
        let place = leaf?.place ?? frames.last?.place ?? BlockPlace(line: 1, column: 1, lastLine: 1)
        diagnostics.error(
            .tooDeep, at: location(of: place),
            Message(
                vi: "có hơn \(Self.maximumDepth) tầng lồng nhau ở đây, phần sâu hơn không đọc được",
                en:
                    "more than \(Self.maximumDepth) levels stand inside one another here, and what is deeper cannot be read"
            ),
            notes: [
                .init(
                    Message(
                        vi: "hãy bớt các dấu “>”, “-”, “*” ở đầu dòng hoặc quanh chữ",
                        en: "take away some of the “>”, “-”, “*” at the line's start or around the words"))
            ])
    }

    /// The place of a stretch of the source.
    func sourceLocation(_ range: Range<Int>) -> SourceLocation {
        marks.source.location(utf8Offset: range.lowerBound, length: range.count)
    }

    /// Where a block begins.
    func location(of place: BlockPlace) -> SourceLocation {
        let offset = sourceOffset(lines.offset(line: place.line, column: place.column))
        return valueLocation ?? sourceLocation(offset..<offset)
    }

    /// The first line of a block.
    func lineLocation(of place: BlockPlace) -> SourceLocation {
        let start = sourceOffset(lines.offset(line: place.line, column: place.column))
        return valueLocation ?? sourceLocation(start..<max(start, sourceOffset(lines.range(place.line).upperBound)))
    }

    /// The offset in the source of an offset in ``text``.
    func sourceOffset(_ offset: Int) -> Int {
        marks.sourceOffset(ofMarked: max(0, offset - prefix))
    }

    /// The content of a block of HTML, of which cmark keeps the spaces before it.
    func content(of place: BlockPlace) -> BlockContent {
        BlockContent(
            lines, firstLine: place.line, start: lines.offset(line: place.line, column: place.column),
            lastLine: max(place.line, place.lastLine), within: containers)
    }

    /// The content of a paragraph or heading as the parser of inlines saw it.
    func content(of leaf: LeafBlock) -> BlockContent {
        BlockContent(
            lines, firstLine: leaf.place.line, start: leaf.offset, lastLine: leaf.place.lastLine, within: containers)
    }
}

/// Lines and column as CommonMark counts them: from 1, the column in bytes.
struct BlockPlace {
    var line: Int
    var column: Int
    var lastLine: Int
}

/// A block that is being read and holds others.
private struct BlockFrame {
    enum Kind {
        case document, quote, item
        case list(start: Int?, isTight: Bool)
    }

    let kind: Kind
    let place: BlockPlace
    var blocks: [Block] = []
    var items: [[Block]] = []
    var itemPlaces: [BlockPlace] = []

    init(_ kind: Kind, _ place: BlockPlace) {
        self.kind = kind
        self.place = place
    }
}
