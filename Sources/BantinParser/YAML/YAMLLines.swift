/// How far a plain value goes on its line.
struct PlainExtent {
    /// Where it ends: before blanks, and before a comment that two spaces set apart.
    var end: Int
    /// The first colon that YAML takes for the end of a key.
    var colon: Int?
    /// The first `#` after one space, at which YAML would cut it.
    var cut: Int?
}

/// The bytes of a YAML text by lines, with what can be said of a single line.
struct YAMLLines: Sendable {
    let bytes: [UInt8]
    /// The UTF-8 offsets of each line, without its line feed.
    let lines: [Range<Int>]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var lines: [Range<Int>] = []
        var start = 0
        for (offset, byte) in bytes.enumerated() where byte == .lineFeed {
            lines.append(start..<offset)
            start = offset + 1
        }
        self.lines = lines + [start..<bytes.count]
    }

    // MARK: Values

    func plainExtent(from start: Int, to end: Int) -> PlainExtent {
        var extent = PlainExtent(end: end)
        for place in start..<end {
            if bytes[place] == .colon, isBlankOrEnd(place + 1, end) { extent.colon = extent.colon ?? place }
            guard bytes[place] == .numberSign, place > start, bytes[place - 1].isBlank else { continue }
            if isAfterOneSpace(place, from: start) {
                extent.cut = extent.cut ?? place
            } else {
                extent.end = place
                break
            }
        }
        extent.end = trimmedEnd(from: start, to: extent.end)
        return extent
    }

    /// The offset of the colon that ends a key, or nil where no key begins.
    func keyEnd(from start: Int, to end: Int) -> Int? {
        switch bytes[start] {
        case .openBracket, .openBrace: return nil
        case .doubleQuote, .singleQuote:
            guard let close = closingQuote(of: start, to: end) else { return nil }
            let colon = skippingBlanks(from: close + 1, to: end)
            return colon < end && bytes[colon] == .colon && isBlankOrEnd(colon + 1, end) ? colon : nil
        default:
            for place in start..<end {
                if bytes[place] == .colon, isBlankOrEnd(place + 1, end) { return place }
                if bytes[place] == .numberSign, place > start, bytes[place - 1].isBlank { return nil }
            }
            return nil
        }
    }

    /// The offset of the quote that closes the one at `open`.
    func closingQuote(of open: Int, to end: Int) -> Int? {
        let quote = bytes[open]
        var place = open + 1
        while place < end {
            if bytes[place] == .backslash, quote == .doubleQuote {
                place += 1
            } else if bytes[place] == quote {
                guard quote == .singleQuote, place + 1 < end, bytes[place + 1] == quote else { return place }
                place += 1
            }
            place += 1
        }
        return nil
    }

    /// Whether YAML reads a value that begins with this byte as something other than text.
    func isMisread(_ byte: UInt8, at place: Int, to end: Int) -> Bool {
        switch byte {
        case .percent, .at, .backtick, .comma, .closeBracket, .closeBrace: true
        case .hyphen, .questionMark, .colon: isBlankOrEnd(place + 1, end)
        case .asterisk, .ampersand: !isReference(from: place, to: end)
        case .exclamationMark: !isTag(from: place, to: end)
        default: false
        }
    }

    /// `*name`, `&name`, or `&name` before a list or map in brackets.
    private func isReference(from start: Int, to end: Int) -> Bool {
        var place = start + 1
        while place < end, bytes[place].isWordByte { place += 1 }
        guard place > start + 1 else { return false }
        let rest = skippingBlanks(from: place, to: end)
        if rest == end { return true }
        guard rest > place else { return bytes[rest] == .comma || bytes[rest].isClosingBracket }
        if bytes[rest] == .numberSign { return true }
        return bytes[start] == .ampersand && (bytes[rest] == .openBracket || bytes[rest] == .openBrace)
    }

    /// `!!str 2020`, or `!name` alone.
    private func isTag(from start: Int, to end: Int) -> Bool {
        var place = start + 1
        let isDouble = place < end && bytes[place] == .exclamationMark
        if isDouble { place += 1 }
        let name = place
        while place < end, bytes[place].isWordByte { place += 1 }
        guard place > name else { return false }
        return isDouble ? isBlankOrEnd(place, end) : skippingBlanks(from: place, to: end) == end
    }

    /// `|` or `>` with its indicators and nothing else on the line.
    func isBlockHeader(from start: Int, to end: Int) -> Bool {
        var place = start + 1
        while place < min(start + 3, end), bytes[place] == .plus || bytes[place] == .hyphen || bytes[place].isDigit {
            place += 1
        }
        return isEndOrComment(place, end)
    }

    /// The line after those that belong to a line's value: blank ones, and ones that are indented more.
    func lineAfterRegion(of line: Int, indent: Int) -> Int {
        var next = line + 1
        var last = next
        while next < lines.count {
            let start = contentStart(of: next)
            if start < lines[next].upperBound {
                guard start - lines[next].lowerBound > indent else { break }
                last = next + 1
            }
            next += 1
        }
        return last
    }

    /// Whether what follows a key (or dash) is indented under it.
    func hasNestedLines(after line: Int, indent: Int, isItem: Bool) -> Bool {
        for number in lines.indices.dropFirst(line + 1) {
            let start = contentStart(of: number)
            let content = lines[number]
            guard start < content.upperBound, bytes[start] != .numberSign else { continue }
            let column = start - content.lowerBound
            let isDash = bytes[start] == .hyphen && isBlankOrEnd(start + 1, content.upperBound)
            return column > indent || (!isItem && column == indent && isDash)
        }
        return false
    }

    /// The line in which an offset lies.
    func lineIndex(holding offset: Int) -> Int {
        var (low, high) = (0, lines.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].lowerBound <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    func isDocumentMarker(_ line: Range<Int>) -> Bool {
        line.count >= 3 && isBlankOrEnd(line.lowerBound + 3, line.upperBound)
            && (bytes[line.prefix(3)].allSatisfy { $0 == .hyphen }
                || bytes[line.prefix(3)].allSatisfy { $0 == .period })
    }

    // MARK: Blanks

    /// The offset of the first byte of a line that is no space.
    func contentStart(of line: Int) -> Int {
        var place = lines[line].lowerBound
        while place < lines[line].upperBound, bytes[place] == .space { place += 1 }
        // A line of nothing but blanks has no content, whatever the blanks are.
        return skippingBlanks(from: place, to: lines[line].upperBound) == lines[line].upperBound
            ? lines[line].upperBound : place
    }

    /// How many spaces a line begins with.
    func indent(of line: Int) -> Int { contentStart(of: line) - lines[line].lowerBound }

    /// Whether a line holds more than blanks and a comment.
    func hasContent(_ line: Int) -> Bool {
        let start = contentStart(of: line)
        return start < lines[line].upperBound && bytes[start] != .numberSign
    }

    func skippingBlanks(from start: Int, to end: Int) -> Int {
        var place = start
        while place < end, bytes[place].isBlank { place += 1 }
        return place
    }

    func trimmedEnd(from start: Int, to end: Int) -> Int {
        var place = end
        while place > start, bytes[place - 1].isBlank { place -= 1 }
        return place
    }

    func isBlankOrEnd(_ place: Int, _ end: Int) -> Bool {
        place >= end || bytes[place].isBlank
    }

    /// Whether nothing follows but blanks, or blanks and a comment.
    func isEndOrComment(_ place: Int, _ end: Int) -> Bool {
        let rest = skippingBlanks(from: place, to: end)
        return rest >= end || (rest > place && bytes[rest] == .numberSign)
    }

    func isAfterOneSpace(_ place: Int, from start: Int) -> Bool {
        bytes[place - 1] == .space && !(place - 2 >= start && bytes[place - 2].isBlank)
    }

    func character(at offset: Int) -> Character {
        Character(Unicode.Scalar(bytes[offset]))
    }
}
