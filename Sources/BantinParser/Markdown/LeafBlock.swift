/// A paragraph, or a heading, that is being read.
struct LeafBlock {
    /// Of a heading; nil for a paragraph.
    let level: Int?
    let place: BlockPlace
    /// Where it begins in the text that was parsed.
    let offset: Int
    private(set) var events: [InlineEvent] = []
    /// Whether an inline is there whose place must be known.
    private(set) var wantsPlaces = false
    private var open: [InlineContainer] = []

    init(level: Int?, place: BlockPlace, offset: Int) {
        self.level = level
        self.place = place
        self.offset = offset
    }

    mutating func append(_ event: InlineEvent) {
        if case .enter(let container) = event { open.append(container) }
        wantsPlaces = wantsPlaces || event.wantsPlace
        events.append(event)
    }

    /// Leaves the innermost inline; false when it is the block itself that ends.
    mutating func leaveContainer() -> Bool {
        guard let container = open.popLast() else { return false }
        events.append(.exit(container))
        return true
    }

    /// Whether it is a heading with `#`; the others are underlined, or paragraphs.
    func isATXHeading(in lines: MarkedLines) -> Bool {
        guard level != nil else { return false }
        let line = lines.bytes[offset..<max(offset, lines.range(place.line).upperBound)]
        let signs = line.prefix { $0 == UInt8(ascii: "#") }
        let next = line.dropFirst(signs.count).first
        return (1...6).contains(signs.count) && (next == nil || next == UInt8(ascii: " ") || next == UInt8(ascii: "\t"))
    }
}
