/// Reads a list or map in brackets, perhaps over several lines, for the same faults as ``QuotingScanner``, which uses
/// it for one value at a time.
struct FlowScanner {
    private let text: YAMLLines
    /// The line that it reads, an index into the lines of the text.
    private(set) var line: Int
    private(set) var place: Int
    private let start: Int
    /// Lines that go on with the value are indented more, unless they cannot be anything else.
    private let indent: Int
    private var levels: [Level] = []
    /// Brackets or quotes do not fit: the value as a whole cannot be read.
    private var isBroken = false
    private(set) var faults: [QuotingFault] = []

    /// A bracket that is open.
    private struct Level {
        var open: Int
        var isMap: Bool
        var entry = Entry()
        /// The plain value of the entry before, with which a stray comma may have parted this one.
        var before: Range<Int>?
    }

    /// What stands between two commas.
    private struct Entry {
        var hasColon = false
        /// The last plain text after the colon, or without one.
        var plain: Range<Int>?
        /// Where a quoted text or a list or map in brackets began, which must be all of the value.
        var closedStart: Int?
        var closedWithQuote = false
    }

    init(_ text: YAMLLines, at start: Int, line: Int, indent: Int) {
        self.text = text
        self.start = start
        self.line = line
        self.indent = indent
        place = start
    }

    /// Reads to the closing bracket, or to where the value evidently ends without one.
    mutating func scan() {
        repeat {
            guard let byte = nextByte() else { break }
            switch byte {
            case .openBrace where isFigure: figure()
            case .openBracket, .openBrace: open(byte)
            case .closeBracket, .closeBrace: close(byte)
            case .comma:
                endEntry()
                place += 1
            case .doubleQuote, .singleQuote: quoted()
            case .colon where isKeyEnd(place):
                levels.withLast {
                    $0.entry.hasColon = true
                    $0.entry.plain = nil
                    $0.entry.closedStart = nil
                }
                place += 1
            default: plain()
            }
        } while !levels.isEmpty
        for level in levels { reportUnclosed(level) }
        if isBroken { replaceWhole() }
    }

    /// The next byte that is neither blank nor comment, or nil where the value has no more lines.
    private mutating func nextByte() -> UInt8? {
        while true {
            let end = text.lines[line].upperBound
            place = text.skippingBlanks(from: place, to: end)
            if place < end, text.bytes[place] != .numberSign { return text.bytes[place] }
            guard line + 1 < text.lines.count, !isSibling(line + 1) else { return nil }
            line += 1
            place = text.lines[line].lowerBound
        }
    }

    /// Whether a line belongs to what surrounds the value: it has a key or a dash, and is not indented under it.
    private func isSibling(_ number: Int) -> Bool {
        let start = text.contentStart(of: number)
        let content = text.lines[number]
        guard start < content.upperBound, start - content.lowerBound <= indent else { return false }
        let isDash = text.bytes[start] == .hyphen && text.isBlankOrEnd(start + 1, content.upperBound)
        return isDash || text.keyEnd(from: start, to: content.upperBound) != nil
    }

    // MARK: Figures, which the data file cannot hold

    private var isFigure: Bool {
        place + 1 < text.bytes.count && text.bytes[place + 1] == .openBrace
    }

    /// `{{ … }}` with what follows it up to a comma or a bracket.
    private mutating func figure() {
        let end = text.lines[line].upperBound
        var close = place + 2
        while close + 1 < end, !(text.bytes[close] == .closeBrace && text.bytes[close + 1] == .closeBrace) {
            close += 1
        }
        close = min(close + 2, end)
        while close < end, !text.bytes[close].isFlowIndicator { close += 1 }
        faults.append(QuotingFault(.figure, place..<text.trimmedEnd(from: place, to: close)))
        place = close
    }

    // MARK: Brackets and commas

    private mutating func open(_ byte: UInt8) {
        levels.append(Level(open: place, isMap: byte == .openBrace))
        place += 1
        guard levels.count > yamlDepthLimit else { return }
        // Nothing of the text will be read: its depth is reported when libyaml comes here.
        (levels, faults) = ([], [])
        line = text.lines.count - 1
        place = text.bytes.count
    }

    private mutating func close(_ byte: UInt8) {
        endEntry()
        let closesMap = byte == .closeBrace
        if let last = levels.last, last.isMap != closesMap {
            isBroken = true
            guard levels.contains(where: { $0.isMap == closesMap }) else {
                faults.append(QuotingFault(.strayBracket(text.character(at: place)), place..<place + 1))
                place += 1
                return
            }
            while let open = levels.last, open.isMap != closesMap { reportUnclosed(levels.removeLast()) }
        }
        let closed = levels.removeLast()
        place += 1
        levels.withLast {
            $0.entry.closedStart = closed.open
            $0.entry.closedWithQuote = false
        }
    }

    private mutating func endEntry() {
        guard let level = levels.last else { return }
        var before = level.entry.hasColon ? level.entry.plain : nil
        if level.isMap, !level.entry.hasColon, let bare = level.entry.plain {
            if isKeyWithoutSpace(bare) {
                faults.append(QuotingFault(.missingSpace, bare))
            } else if let value = level.before, bare.lowerBound <= text.lines[line].upperBound,
                value.lowerBound >= text.lines[line].lowerBound
            {
                if faults.last?.value.lowerBound == value.lowerBound { faults.removeLast() }
                before = value.lowerBound..<bare.upperBound
                faults.append(QuotingFault(.comma, value.lowerBound..<bare.upperBound))
            }
        }
        levels.withLast {
            $0.entry = Entry()
            $0.before = before
        }
    }

    /// `total:7`
    private func isKeyWithoutSpace(_ range: Range<Int>) -> Bool {
        guard let colon = text.bytes[range].firstIndex(of: .colon), colon > range.lowerBound else { return false }
        return text.bytes[range.lowerBound..<colon].allSatisfy { $0.isWordByte }
    }

    // MARK: Texts

    private mutating func quoted() {
        let open = place
        if let close = text.closingQuote(of: open, to: text.lines[line].upperBound) {
            place = close + 1
        } else {
            let last = text.lineAfterRegion(of: line, indent: indent) - 1
            guard let close = text.closingQuote(of: open, to: text.lines[last].upperBound) else {
                return reportUnclosedQuote(lastLine: last)
            }
            (line, place) = (text.lineIndex(holding: close), close + 1)
        }
        levels.withLast {
            $0.entry.closedStart = open
            $0.entry.closedWithQuote = true
        }
    }

    /// Gives the value up: where it ends cannot be known.
    private mutating func reportUnclosedQuote(lastLine: Int) {
        let value = place..<text.trimmedEnd(from: place, to: text.lines[line].upperBound)
        faults.append(QuotingFault(.unclosedQuote(endsOnLine: false), value))
        isBroken = true
        levels = []
        line = lastLine
        place = text.lines[lastLine].upperBound
    }

    private mutating func plain() {
        guard let level = levels.last else { return }
        let isValue = !level.isMap || level.entry.hasColon
        let first = text.bytes[place]
        var run = plainRun(stopsAtColon: !level.entry.hasColon)
        if let closedStart = level.entry.closedStart, closedStart >= text.lines[line].lowerBound {
            run.range = closedStart..<run.range.upperBound
            run.kind =
                level.entry.closedWithQuote
                ? .textAfterQuote : .textAfterBracket(text.bytes[closedStart] == .openBrace ? "}" : "]")
        } else if isValue, text.isMisread(first, at: place, to: run.range.upperBound) || first.opensBlockScalar {
            run.kind = .firstCharacter(text.character(at: place))
        }
        if let kind = run.kind { faults.append(QuotingFault(kind, run.range)) }
        place = run.next
        levels.withLast { $0.entry.plain = run.range }
    }

    private struct Run {
        var range: Range<Int>
        var next: Int
        var kind: QuotingFault.Kind?
    }

    /// The plain text that begins here, up to what ends it on its line.
    private func plainRun(stopsAtColon: Bool) -> Run {
        let end = text.lines[line].upperBound
        var kind: QuotingFault.Kind?
        var place = self.place
        while place < end {
            let byte = text.bytes[place]
            if byte == .comma || byte.isClosingBracket { break }
            if byte.isOpeningBracket {
                kind = kind ?? .bracketInside(text.character(at: place))
                place = closingBracketNearby(of: place, to: end) ?? place
            } else if byte == .colon, isKeyEnd(place) {
                if stopsAtColon, place > self.place { break }
                kind = kind ?? wordBefore(place).map { .secondColon(key: $0) } ?? .colon
            } else if byte == .numberSign, place > self.place, text.bytes[place - 1].isBlank {
                guard text.isAfterOneSpace(place, from: self.place) else { break }
                kind = kind ?? .cut
            }
            place += 1
        }
        let range = self.place..<text.trimmedEnd(from: self.place, to: place)
        return Run(range: range, next: max(place, self.place + 1), kind: kind)
    }

    /// The word before a colon inside a value, where it looks like a key that no comma parts from the value.
    private func wordBefore(_ colon: Int) -> String? {
        let word = text.bytes[place..<colon].reversed().prefix { (0x61...0x7A).contains($0) || $0 == 0x5F }
        let start = colon - word.count
        guard word.count > 1, start > place, text.bytes[start - 1].isBlank else { return nil }
        return String(decoding: text.bytes[start..<colon], as: UTF8.self)
    }

    /// The bracket that closes one inside a plain text, when no other comes before it.
    private func closingBracketNearby(of open: Int, to end: Int) -> Int? {
        let rest = text.bytes[open + 1..<end]
        guard let next = rest.firstIndex(where: { $0.isOpeningBracket || $0.isClosingBracket }) else { return nil }
        return text.bytes[next] == (text.bytes[open] == .openBrace ? .closeBrace : .closeBracket) ? next : nil
    }

    private func isKeyEnd(_ place: Int) -> Bool {
        let end = text.lines[line].upperBound
        return text.isBlankOrEnd(place + 1, end) || text.bytes[place + 1].isFlowIndicator
    }

    // MARK: Brackets that do not fit

    private mutating func reportUnclosed(_ level: Level) {
        isBroken = true
        faults.append(QuotingFault(.unclosedBracket(text.character(at: level.open)), level.open..<level.open + 1))
    }

    /// Lets the whole value be replaced, while each fault keeps its own place.
    private mutating func replaceWhole() {
        let whole = start..<max(place, text.lines[line].upperBound)
        for index in faults.indices { faults[index].mended = whole }
    }
}

extension Array {
    /// Changes the last element, where there is one.
    fileprivate mutating func withLast(_ change: (inout Element) -> Void) {
        guard let last = indices.last else { return }
        change(&self[last])
    }
}

extension UInt8 {
    fileprivate var opensBlockScalar: Bool { self == .verticalBar || self == .greaterThan }
}

extension QuotingScanner {
    /// Reads a list or map in brackets and what follows it on its last line; returns the line after it.
    mutating func scanFlow(at start: Int, line: Int, indent: Int) -> Int {
        var flow = FlowScanner(text, at: start, line: line, indent: indent)
        flow.scan()
        let end = text.lines[flow.line].upperBound
        if flow.faults.isEmpty, flow.place < end, !text.isEndOrComment(flow.place, end) {
            let close = text.character(at: flow.place - 1)
            if flow.line == line {
                faults.append(
                    QuotingFault(.textAfterBracket(close), start..<text.plainExtent(from: start, to: end).end))
            } else {
                let rest = text.skippingBlanks(from: flow.place, to: end)
                faults.append(QuotingFault(.textAfterLines(close), rest..<end, mended: start..<end))
            }
        } else {
            faults += flow.faults
        }
        return flow.line + 1
    }
}
