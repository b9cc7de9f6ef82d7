/// Reads a YAML text line by line for values that have to stand in quotes and do not, all in one run. It judges values
/// only; whether lines fit together is for libyaml to say.
struct QuotingScanner {
    let text: YAMLLines
    var faults: [QuotingFault] = []
    /// The first tab of each line that is indented with tabs.
    private(set) var tabs: [Int] = []

    init(_ text: String) {
        self.text = YAMLLines(text)
    }

    mutating func scan() {
        var line = 0
        while line < text.lines.count { line = scanLine(line) }
        faults.sort { $0.mended.lowerBound < $1.mended.lowerBound }
    }

    /// Reads the line with what belongs to its value, and returns the line after that.
    private mutating func scanLine(_ number: Int) -> Int {
        let line = text.lines[number]
        var place = text.contentStart(of: number)
        guard place < line.upperBound, text.bytes[place] != .numberSign else { return number + 1 }
        if text.bytes[place] == .tab {
            tabs.append(place)
            return number + 1
        }
        if text.isDocumentMarker(line) { return number + 1 }
        if let next = scanLineStart(number) { return next }
        var indent: Int?
        while text.bytes[place] == .hyphen, text.isBlankOrEnd(place + 1, line.upperBound) {
            indent = place - line.lowerBound
            place = text.skippingBlanks(from: place + 1, to: line.upperBound)
            guard place < line.upperBound else { return number + 1 }
        }
        // A key in the long form, which is reported when the events are read.
        if text.bytes[place] == .questionMark, text.isBlankOrEnd(place + 1, line.upperBound) { return number + 1 }
        guard let colon = text.keyEnd(from: place, to: line.upperBound) else {
            return scanValue(at: place, line: number, indent: indent ?? place - line.lowerBound - 1, isItem: true)
        }
        indent = place - line.lowerBound
        place = text.skippingBlanks(from: colon + 1, to: line.upperBound)
        return scanValue(at: place, line: number, indent: indent ?? 0, isItem: false)
    }

    /// Reads a value that begins on a line. What belongs to it is indented more than `indent`.
    private mutating func scanValue(at start: Int, line: Int, indent: Int, isItem: Bool) -> Int {
        let end = text.lines[line].upperBound
        guard start < end else { return line + 1 }
        switch text.bytes[start] {
        case .numberSign:
            let isCut =
                text.bytes[start - 1] == .space && text.bytes[start - 2] != .space && text.bytes[start - 2] != .tab
            if isCut, !text.hasNestedLines(after: line, indent: indent, isItem: isItem) {
                faults.append(QuotingFault(.cut, start..<text.plainExtent(from: start, to: end).end))
            }
            return line + 1
        case .doubleQuote, .singleQuote:
            return scanQuoted(at: start, line: line, indent: indent)
        case .openBrace where start + 1 < end && text.bytes[start + 1] == .openBrace:
            faults.append(QuotingFault(.figure, start..<text.plainExtent(from: start, to: end).end))
            return line + 1
        case .openBracket, .openBrace:
            return scanFlow(at: start, line: line, indent: indent)
        case .verticalBar, .greaterThan:
            guard text.isBlockHeader(from: start, to: end) else {
                return scanMisread(at: start, line: line, indent: indent)
            }
            return text.lineAfterRegion(of: line, indent: indent)
        case let byte where text.isMisread(byte, at: start, to: end):
            return scanMisread(at: start, line: line, indent: indent)
        case .asterisk, .ampersand, .exclamationMark:
            // A reference or a type mark, which is reported when the events are read.
            return line + 1
        default:
            return scanPlain(at: start, line: line, indent: indent)
        }
    }

    /// Whether a value that was reported stands on a line, counted from 0.
    func hasFault(on number: Int) -> Bool {
        text.lines.indices.contains(number) && faults.contains { $0.mended.overlaps(text.lines[number]) }
    }

    // MARK: Plain values

    private mutating func scanPlain(at start: Int, line: Int, indent: Int) -> Int {
        let first = text.plainExtent(from: start, to: text.lines[line].upperBound)
        var kind = faultKind(of: first, from: start)
        var end = first.end
        var next = line + 1
        while next < text.lines.count, let continuation = continuation(next, indent: indent) {
            if kind == nil, continuation.cut != nil { kind = .cut }
            end = continuation.end
            next += 1
        }
        if let kind { faults.append(QuotingFault(kind, start..<end)) }
        return next
    }

    private func faultKind(of extent: PlainExtent, from start: Int) -> QuotingFault.Kind? {
        if let colon = extent.colon { return colon == extent.end - 1 ? .finalColon : .colon }
        guard let cut = extent.cut else { return nil }
        return text.bytes[start..<cut - 1].allSatisfy(\.isWordByte) ? .closeComment : .cut
    }

    private mutating func scanMisread(at start: Int, line: Int, indent: Int) -> Int {
        let isLoneDash =
            text.bytes[start] == .hyphen
            && text.plainExtent(from: start, to: text.lines[line].upperBound).end == start + 1
        let kind: QuotingFault.Kind = isLoneDash ? .loneDash : .firstCharacter(text.character(at: start))
        let count = faults.count
        let next = scanPlain(at: start, line: line, indent: indent)
        var end = text.plainExtent(from: start, to: text.lines[line].upperBound).end
        if faults.count > count { end = faults.removeLast().value.upperBound }
        faults.append(QuotingFault(kind, start..<end, mended: start..<max(end, text.lines[next - 1].upperBound)))
        return next
    }

    /// A line that goes on with the plain value above it; nil for any other.
    private func continuation(_ number: Int, indent: Int) -> PlainExtent? {
        let start = text.contentStart(of: number)
        let end = text.lines[number].upperBound
        guard start < end, start - text.lines[number].lowerBound > indent, text.bytes[start] != .numberSign,
            text.bytes[start] != .tab,
            !(text.bytes[start] == .hyphen && text.isBlankOrEnd(start + 1, end)),
            text.keyEnd(from: start, to: end) == nil
        else { return nil }
        return text.plainExtent(from: start, to: end)
    }

    // MARK: Quoted values

    private mutating func scanQuoted(at start: Int, line: Int, indent: Int) -> Int {
        let end = text.lines[line].upperBound
        if let close = text.closingQuote(of: start, to: end) {
            if !text.isEndOrComment(close + 1, end) {
                faults.append(QuotingFault(.textAfterQuote, start..<text.plainExtent(from: start, to: end).end))
            }
            return line + 1
        }
        let next = text.lineAfterRegion(of: line, indent: indent)
        let regionEnd = text.lines[next - 1].upperBound
        if let close = text.closingQuote(of: start, to: regionEnd),
            text.isEndOrComment(close + 1, text.lines[text.lineIndex(holding: close)].upperBound)
        {
            return text.lineIndex(holding: close) + 1
        }
        let value = start..<text.plainExtent(from: start, to: end).end
        faults.append(QuotingFault(.unclosedQuote(endsOnLine: next == line + 1), value, mended: start..<regionEnd))
        return next
    }

    // MARK: The text as it is mended

    /// The text with a mark in the place of every faulty value, as many Unicode scalars long as the original.
    var mendedText: String {
        var mended = MendedText(text.bytes)
        for fault in faults { mended.replace(fault.mended) }
        return mended.text
    }
}
