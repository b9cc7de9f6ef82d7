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
        var inlines: [Inline] = []
    }

    private var frames: [Frame]
    private var pendingText = ""
    /// For each quotation mark `“` that is open: how many figures came before it.
    private var openQuotes: [Int] = []
    /// The figures inside each quotation that was closed, by their indices.
    private(set) var quotations: [Range<Int>] = []

    init(at location: SourceLocation) {
        frames = [Frame(container: .root, location: location, findings: 0)]
    }

    mutating func append(_ text: some StringProtocol) {
        pendingText += text
    }

    mutating func append(_ inline: Inline) {
        flush()
        frames[frames.count - 1].inlines.append(inline)
    }

    mutating func enter(_ container: Container, at location: SourceLocation, findings: Int) {
        flush()
        frames.append(Frame(container: container, location: location, findings: findings))
    }

    mutating func leave() -> Frame {
        flush()
        return frames.count > 1 ? frames.removeLast() : frames[0]
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
