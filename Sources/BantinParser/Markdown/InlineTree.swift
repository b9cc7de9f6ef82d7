import BantinModel

/// The inlines of one block while they are being read.
struct InlineTree {
    enum Container {
        case root
        case emphasis
        case strong
        case link(destination: String, title: String)
        case image(source: String, title: String)
        /// The words of a proven or stated figure, by its index.
        case figure(Int, destination: String, title: String)
        /// Something that was reported: its content is left out.
        case dropped
    }

    struct Frame {
        let container: Container
        let location: SourceLocation
        /// How much had been found when it was entered: what is found inside makes it unsound.
        let findings: Int
        /// How far the words had come when it was entered.
        let words: ProseText.Mark
        var inlines: [Inline] = []
    }

    private var frames: [Frame]
    private var pendingText = ""
    /// The words of the block, and those of the picture that is being read.
    private var words: [ProseText]
    /// The words of the pictures that were read, and of the titles of links.
    private var pictureWords: [ProseText] = []
    /// Where the text stands that is being added.
    var places = TextPlaces.unknown
    /// For each quotation mark `“` that is open: how many figures came before it.
    private var openQuotes: [Int] = []
    /// The figures inside each quotation that was closed, by their indices.
    private(set) var quotations: [Range<Int>] = []

    init(at location: SourceLocation) {
        words = [ProseText(location: location)]
        frames = [Frame(container: .root, location: location, findings: 0, words: words[0].mark)]
    }

    /// Adds text.
    ///
    /// - Parameter offset: where it begins in the text whose ``places`` are known; nil where it stands nowhere.
    mutating func append(_ text: some StringProtocol, at offset: Int?) {
        pendingText += text
        guard let offset, let last = words.indices.last else { return }
        let bytes = text.utf8
        places.forEachPiece(of: offset..<offset + bytes.count) { piece, source in
            let start = bytes.index(bytes.startIndex, offsetBy: piece.lowerBound - offset)
            let end = bytes.index(start, offsetBy: piece.count)
            words[last].append(text[start..<end], source: source)
        }
    }

    mutating func append(_ inline: Inline) {
        flush()
        addWords(of: inline)
        frames[frames.count - 1].inlines.append(inline)
    }

    mutating func enter(_ container: Container, at location: SourceLocation, findings: Int) {
        flush()
        if case .image = container {
            var picture = ProseText(location: location)
            picture.isPlain = true
            words.append(picture)
        }
        let mark = words[words.count - 1].mark
        frames.append(Frame(container: container, location: location, findings: findings, words: mark))
    }

    mutating func leave() -> Frame {
        flush()
        let frame = frames.count > 1 ? frames.removeLast() : frames[0]
        if case .image = frame.container, words.count > 1 { pictureWords.append(words.removeLast()) }
        return frame
    }

    /// Adds what is shown when somebody points at a link or a picture. No figure can stand there.
    mutating func addTitle(_ title: String, at location: SourceLocation) {
        guard !title.isEmpty else { return }
        var words = ProseText(location: location)
        words.isPlain = true
        words.append(title, source: nil)
        pictureWords.append(words)
    }

    /// The words of the block, of its pictures and titles, when everything that was entered has been left.
    var texts: [ProseText] { words + pictureWords }

    /// No figure may stand in what was read inside a frame.
    mutating func closeWords(of frame: Frame) {
        words[words.count - 1].close(from: frame.words)
    }

    /// Takes the words that were read inside a frame back, for a figure or for what was reported.
    mutating func replaceWords(of frame: Frame, by figure: Int? = nil) {
        words[words.count - 1].rewind(to: frame.words)
        if figure == nil { words[words.count - 1].appendPlaceholder() }
    }

    private mutating func addWords(of inline: Inline) {
        let last = words.count - 1
        switch inline {
        case .softBreak, .lineBreak: words[last].append("\n", source: nil)
        case .code, .image: words[last].appendPlaceholder()
        // A reader sees the words on both sides of `<b>` together.
        case .htmlInline(let html) where html.lowercased().hasPrefix("<br"): words[last].append("\n", source: nil)
        case .htmlInline: break
        case .figure(let index): words[last].appendFigure(index)
        case .text, .emphasis, .strong, .link: break
        }
    }

    private mutating func flush() {
        guard !pendingText.isEmpty else { return }
        frames[frames.count - 1].inlines.append(.text(pendingText))
        pendingText = ""
    }

    /// What was read, when everything that was entered has been left.
    mutating func finish() -> [Inline] {
        flush()
        return frames[0].inlines
    }

    /// The innermost container in which a figure must not stand.
    var barrier: Container? {
        frames.last { frame in
            switch frame.container {
            case .link, .image, .figure: true
            default: false
            }
        }?.container
    }

    /// Whether what comes next stands in something that was reported.
    var isDropping: Bool {
        if case .dropped = frames.last?.container { return true }
        return false
    }

    mutating func openQuote(after figures: Int) {
        var isInWords = false
        if case .figure = barrier { isInWords = true }
        openQuotes.append(isInWords ? figures - 1 : figures)
    }

    mutating func closeQuote(after figures: Int) {
        if let first = openQuotes.popLast(), first < figures { quotations.append(first..<figures) }
    }
}
