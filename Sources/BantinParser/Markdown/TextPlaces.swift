import BantinModel

/// The way from the content of a block to the source.
struct ContentPlaces {
    let content: BlockContent
    let marks: MarkedText
    /// How many bytes before the content are not the author's.
    let prefix: Int
    /// Of a value that does not stand in the source as it was parsed.
    let value: ValuePlaces?

    /// The next offset at which the content and the source may go apart: behind what is not the author's, or where YAML
    /// folded a line.
    func nextBreak(after offset: Int) -> Int? {
        let marked = content.markedOffset(offset) - prefix
        if marked < 0 { return offset - marked }
        return value?.nextStretch(after: marked).map { offset + $0 - marked }
    }

    /// The UTF-8 offset in the source of an offset in the content; nil where it is not known.
    func source(_ offset: Int) -> Int? {
        let marked = content.markedOffset(offset) - prefix
        guard marked >= 0 else { return nil }
        return value.map { $0.source(marked) } ?? marks.sourceOffset(ofMarked: marked)
    }
}

/// The places of everything in a block.
struct LeafPlaces {
    /// For each step its stretch of the source, where it is known and wanted.
    var ranges: [Range<Int>?]
    /// Where the bytes of texts stand in the content: from an offset of the text on, they follow one another.
    var steps: ArraySlice<InlinePlaces.TextStep> = []
    var content: ContentPlaces?

    /// Takes the steps of the next text off.
    mutating func text(of event: Int) -> TextPlaces {
        let rest = steps.drop { $0.event < event }
        let own = rest.prefix { $0.event == event }
        steps = rest.dropFirst(own.count)
        return TextPlaces(steps: Array(own), content: content)
    }
}

/// Where the bytes of one text of the tree stand in the source.
struct TextPlaces {
    fileprivate var steps: [InlinePlaces.TextStep] = []
    fileprivate var content: ContentPlaces?

    static let unknown = TextPlaces()

    /// Calls `visit` with each piece of a stretch that stands in the source as it is, and the place where it begins.
    func forEachPiece(of range: Range<Int>, _ visit: (Range<Int>, Int?) -> Void) {
        var (start, next) = (range.lowerBound, firstStep(after: range.lowerBound))
        while start < range.upperBound {
            var end = next < steps.count ? min(steps[next].literal, range.upperBound) : range.upperBound
            let place = next > 0 ? steps[next - 1].content + start - steps[next - 1].literal : nil
            if let place, let last = content?.nextBreak(after: place) { end = min(end, start + last - place) }
            visit(start..<end, place.flatMap { content?.source($0) })
            if next < steps.count, end == steps[next].literal { next += 1 }
            start = end
        }
    }

    private func firstStep(after offset: Int) -> Int {
        var (low, high) = (0, steps.count)
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].literal <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
