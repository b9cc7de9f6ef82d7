/// The words of a paragraph, a heading, a caption or an alternative text as one text without markup, and the way back
/// from there to the source: numbers are read in it whatever emphasis, line end or quotation mark stands among them.
package struct ProseText: Sendable, Equatable {
    /// Line breaks are line feeds; a figure, and what is no prose (code, a picture), is one ``placeholder`` each.
    package private(set) var text = ""
    /// The figures, by the UTF-8 offset of their placeholder, in order.
    package private(set) var figures: [(offset: Int, index: Int)] = []
    /// Where no figure may stand, in UTF-8 offsets: the words of links.
    package private(set) var closed: [Range<Int>] = []
    /// The places at which something was reported already.
    package var reported: [SourceLocation] = []
    /// The place of whatever has no better one.
    package var location: SourceLocation
    /// It is an alternative text or the title of a link, which holds no figures.
    package var isPlain = false
    private var stretches: [Stretch] = []

    /// U+FFFC, the object replacement character.
    package static let placeholder: Unicode.Scalar = "\u{FFFC}"

    /// Text that stands in the source just as it does here.
    private struct Stretch: Equatable {
        var start: Int
        /// The UTF-8 offset in the source; nil where it is not known.
        var source: Int?
    }

    package init(location: SourceLocation) {
        self.location = location
    }

    /// How far it has come, to go back to.
    package struct Mark: Sendable {
        fileprivate var length: Int
        fileprivate var figures: Int
        fileprivate var stretches: Int
    }

    package var mark: Mark {
        Mark(length: text.utf8.count, figures: figures.count, stretches: stretches.count)
    }

    /// Adds words that stand in the source from an offset on.
    package mutating func append(_ words: some StringProtocol, source: Int?) {
        guard !words.isEmpty else { return }
        let start = text.utf8.count
        if let last = stretches.last, let from = last.source, from + start - last.start == source {
            text += words
            return
        }
        stretches.append(Stretch(start: start, source: source))
        text += words
    }

    package mutating func appendFigure(_ index: Int) {
        figures.append((text.utf8.count, index))
        appendPlaceholder()
    }

    package mutating func appendPlaceholder() {
        append(String(Self.placeholder), source: nil)
    }

    /// Takes back what came after a mark.
    package mutating func rewind(to mark: Mark) {
        text.removeSubrange(text.utf8.index(text.startIndex, offsetBy: mark.length)...)
        figures.removeSubrange(mark.figures...)
        stretches.removeSubrange(mark.stretches...)
    }

    /// No figure may stand in what came after a mark.
    package mutating func close(from mark: Mark) {
        closed.append(mark.length..<text.utf8.count)
    }

    /// The UTF-8 offsets in the source of a stretch of UTF-8 bytes; nil where they are not known.
    package func source(of range: Range<Int>) -> Range<Int>? {
        guard let first = source(at: range.lowerBound), let last = source(at: range.upperBound - 1), first <= last
        else {
            return nil
        }
        return first..<last + 1
    }

    /// Whether a stretch stands in the source in one piece.
    package func isUnbroken(_ range: Range<Int>) -> Bool {
        source(of: range)?.count == range.count
    }

    private func source(at offset: Int) -> Int? {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        return stretches[low - 1].source.map { $0 + offset - stretches[low - 1].start }
    }

    package static func == (left: ProseText, right: ProseText) -> Bool {
        left.text == right.text && left.stretches == right.stretches && left.closed == right.closed
            && left.location == right.location && left.isPlain == right.isPlain
            && left.figures.elementsEqual(right.figures) { $0 == $1 }
    }
}
