/// A stretch of a source file in which every figure notation is replaced by a mark, so that neither YAML nor Markdown
/// can misread what stands inside, and every notation keeps its exact place.
///
/// A mark is one character of plane 15, U+F0000 + its index; ``SourceText`` refuses them in input. What a mark stands
/// for is put back by ``restoring(_:)`` wherever a notation turns out to be literal.
struct MarkedText: Sendable {
    /// What the marks are fitted for.
    enum Form: Sendable {
        /// The braces around a mark stay, so that what stands beside it, such as emphasis, is read as it was.
        case markdown
        /// The mark alone, since a brace would open a mapping.
        case yaml
    }

    /// One notation, or a piece of one.
    struct Mark: Sendable, Equatable {
        var kind: Kind
        /// The notation's UTF-8 offsets in the source.
        var source: Range<Int>
        /// Where it stands in ``MarkedText/text``, with what was kept around the mark.
        var marked: Range<Int>
    }

    enum Kind: Sendable {
        /// `{{ … }}` on one line.
        case figure
        /// `figure:`, as in a link's destination; the mark follows it.
        case scheme
        /// `\{{`: literal.
        case escapedOpen
        /// The `}}` that belongs to a `\{{`: literal.
        case escapedClose
        /// A `{{` without its `}}`.
        case strayOpen
        /// `&#xF0000;` and the like, which would become a mark when parsed.
        case markReference
        /// A `}}` without its `{{`. Not marked in YAML, where it may close two mappings.
        case strayClose
    }

    /// How many marks there are: the characters of plane 15 without its two non-characters.
    static let capacity = 65_534

    let source: SourceText
    let form: Form
    /// The text to be parsed.
    let text: String
    let marks: [Mark]
    /// The offset in the source from which notations are no longer marked, where there are more than ``capacity``.
    let firstUnmarked: Int?
    /// Where ``text`` begins in the source.
    let sourceStart: Int

    /// - Parameter utf8Range: the stretch to mark, in UTF-8 offsets of the source.
    init(_ source: SourceText, utf8Range: Range<Int>, form: Form) {
        let range = utf8Range.clamped(to: 0..<source.text.utf8.count)
        var scanner = NotationScanner(bytes: Array(source.text.utf8), range: range, form: form)
        scanner.scan()
        self.source = source
        self.form = form
        sourceStart = range.lowerBound
        text = String(decoding: scanner.output, as: UTF8.self)
        marks = scanner.marks
        firstUnmarked = scanner.firstUnmarked
    }

    /// A piece of a text in YAML's form, as its parser gave it, in Markdown's form. The marks keep their places in the
    /// source, and have none in the new text.
    init(prose: String, of yaml: MarkedText) {
        source = yaml.source
        form = .markdown
        marks = yaml.marks
        firstUnmarked = yaml.firstUnmarked
        sourceStart = yaml.sourceStart
        text = prose.replacingMarks { index, bytes, mark in
            guard yaml.marks.indices.contains(index) else { return }
            let kept = yaml.marks[index].kind.kept(in: .markdown, afterScheme: true)
            bytes += kept.before + mark + kept.after
        }
    }

    /// Puts the notations back, as they were typed.
    func restoring(_ marked: String) -> String {
        marked.replacingMarks { index, bytes, _ in
            guard marks.indices.contains(index) else { return }
            bytes += standsFor(marks[index])
        }
    }

    /// The source bytes that a mark alone stands for: its notation without what was kept around the mark.
    private func standsFor(_ mark: Mark) -> Substring.UTF8View {
        let kept = mark.kind.kept(in: form)
        return utf8(mark.source.lowerBound + kept.before.count..<mark.source.upperBound - kept.after.count)
    }

    /// The source between two UTF-8 offsets.
    func utf8(_ range: Range<Int>) -> Substring.UTF8View {
        let all = source.text.utf8
        let start = all.index(all.startIndex, offsetBy: range.lowerBound)
        return source.text.utf8[start..<all.index(start, offsetBy: range.count)]
    }

    /// The UTF-8 offset in the source of a UTF-8 offset in ``text``. A place inside a notation becomes its start.
    func sourceOffset(ofMarked offset: Int) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].marked.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return sourceStart + offset }
        let mark = marks[low - 1]
        if offset >= mark.marked.upperBound { return mark.source.upperBound + offset - mark.marked.upperBound }
        if mark.kind == .scheme {
            return min(mark.source.lowerBound + offset - mark.marked.lowerBound, mark.source.upperBound)
        }
        return mark.source.lowerBound
    }
}

extension MarkedText.Kind {
    /// The bytes of the notation that stay around its mark.
    ///
    /// - Parameter afterScheme: whether `figure:` already stands there, so that only the mark is written.
    func kept(in form: MarkedText.Form, afterScheme: Bool = false) -> (before: [UInt8], after: [UInt8]) {
        switch (self, form) {
        case (.scheme, _): (afterScheme ? [] : Array("figure:".utf8), [])
        case (.markReference, _), (_, .yaml): ([], [])
        case (.figure, .markdown): ([UInt8(ascii: "{")], [UInt8(ascii: "}")])
        case (.escapedOpen, .markdown): (Array("\\{".utf8), [UInt8(ascii: "{")])
        case (.strayOpen, .markdown): ([UInt8(ascii: "{")], [UInt8(ascii: "{")])
        case (.escapedClose, .markdown), (.strayClose, .markdown): ([UInt8(ascii: "}")], [UInt8(ascii: "}")])
        }
    }
}

extension String {
    /// Whether any mark stands in it; plane 15 begins with the bytes F3 B0 to F3 BF.
    var hasMarks: Bool { utf8.contains(0xF3) }

    /// A copy in which `replace` wrote what stands in the place of each mark, given its index and its bytes.
    func replacingMarks(_ replace: (Int, inout [UInt8], ArraySlice<UInt8>) -> Void) -> String {
        guard hasMarks else { return self }
        let bytes = Array(utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if let index = markIndex(bytes, at: place) {
                replace(index, &result, bytes[place..<place + 4])
                place += 4
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// The index of the mark whose four UTF-8 bytes begin at `place`, or nil when none does.
func markIndex(_ bytes: [UInt8], at place: Int) -> Int? {
    guard bytes[place] == 0xF3, place + 3 < bytes.count, bytes[place + 1] >= 0xB0 else { return nil }
    return Int(bytes[place + 1] & 0x0F) << 12 | Int(bytes[place + 2] & 0x3F) << 6 | Int(bytes[place + 3] & 0x3F)
}

/// The four UTF-8 bytes of the mark with an index.
func markBytes(_ index: Int) -> [UInt8] {
    [0xF3, 0xB0 | UInt8(index >> 12 & 0x0F), 0x80 | UInt8(index >> 6 & 0x3F), 0x80 | UInt8(index & 0x3F)]
}
