import BantinModel

/// Breaks a text into lines that are at most `width` columns wide, at spaces; a longer word stands on a line of its
/// own. What belongs together stays on one line: what a no-break space joins (which becomes a space in the end), a date
/// in words, a number and its `%`, `T/M ĐẢNG ỦY`. A line feed in the text stays one.
///
/// - Parameters:
///   - firstIndent: what stands before the first line, such as a list's `- `.
///   - indent: what stands before the others.
package func wrap(_ text: String, width: Int = 72, firstIndent: String = "", indent: String = "") -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + text.utf8.count / 32)
    for (index, line) in text.lines.enumerated() {
        if index > 0 { result.append(UInt8(ascii: "\n")) }
        let line = WrappedLine(Array(line.utf8))
        line.write(to: &result, width: width, firstIndent: index == 0 ? firstIndent : indent, indent: indent)
    }
    return String(decoding: result, as: UTF8.self)
}

/// A line to be wrapped, as bytes: a page has thousands of words, and a string for each would cost more than all the rest.
private struct WrappedLine {
    private let bytes: [UInt8]
    private let words: [Word]

    /// Where a word stands, and the columns it takes.
    private struct Word {
        var range: Range<Int>
        var width: Int
        /// Whether it stays on one line with the word before it.
        var joins: Bool
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var glue = Glue()
        var words: [Word] = []
        var start = 0
        for place in 0...bytes.count where place == bytes.count || bytes[place].isBlank {
            if start < place {
                let word = bytes[start..<place]
                words.append(Word(range: start..<place, width: word.displayWidth, joins: glue.joins(word)))
            }
            start = place + 1
        }
        self.words = words
    }

    func write(to result: inout [UInt8], width: Int, firstIndent: String, indent: String) {
        result += firstIndent.utf8
        var column = firstIndent.displayWidth
        let indentWidth = indent.displayWidth
        let room = width - max(column, indentWidth)
        var isLineStart = true
        var first = 0
        while first < words.count {
            let (end, groupWidth) = group(from: first, room: room)
            if !isLineStart, column + 1 + groupWidth > width {
                result.append(UInt8(ascii: "\n"))
                result += indent.utf8
                (column, isLineStart) = (indentWidth, true)
            }
            for index in first..<end {
                if index > first || !isLineStart { result.append(UInt8(ascii: " ")) }
                bytes[words[index].range].appendWithoutNoBreakSpaces(to: &result)
            }
            column += groupWidth + (isLineStart ? 0 : 1)
            (isLineStart, first) = (false, end)
        }
        while result.last == UInt8(ascii: " ") { result.removeLast() }
    }

    /// The words from `first` on that must stay on one line, as long as they fit on one, and the columns they take.
    private func group(from first: Int, room: Int) -> (end: Int, width: Int) {
        var (end, width) = (first + 1, words[first].width)
        while end < words.count, words[end].joins, width + 1 + words[end].width <= room {
            width += 1 + words[end].width
            end += 1
        }
        return (end, width)
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension String {
    /// Its lines, split at line feeds; found by bytes, which is what makes wrapping a page cheap.
    var lines: [Substring] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    }
}

extension ArraySlice<UInt8> {
    /// Appends the text with a space for each no-break space, which is C2 A0 in UTF-8.
    func appendWithoutNoBreakSpaces(to result: inout [UInt8]) {
        guard contains(0xC2) else { return result.append(contentsOf: self) }
        var place = startIndex
        while place < endIndex {
            if self[place] == 0xC2, place + 1 < endIndex, self[place + 1] == 0xA0 {
                result.append(UInt8(ascii: " "))
                place += 2
            } else {
                result.append(self[place])
                place += 1
            }
        }
    }
}

/// Tells, word by word, which ones stay with the word before.
private struct Glue {
    private enum Context {
        case none
        /// After `ngày`, `tháng`, `năm`, `quý`: a number belongs to it.
        case dateWord
        /// After such a number: `tháng` or `năm` goes on with the date.
        case dateNumber
        case number
        /// After `T/M`, and the capitals that follow it.
        case signature
    }

    private var context = Context.none

    /// - Parameter word: its bytes in UTF-8.
    mutating func joins(_ word: ArraySlice<UInt8>) -> Bool {
        let isNumber = word.first.map { (0x30...0x39).contains($0) } ?? false
        let meaning = isNumber ? nil : Meaning(word)
        let continuesDate = meaning == .month || meaning == .year
        switch context {
        case .dateWord where isNumber:
            context = endsHere(word) ? .none : .dateNumber
            return true
        case .dateNumber where continuesDate:
            context = .dateWord
            return true
        case .number where word.first == UInt8(ascii: "%"), .dateNumber where word.first == UInt8(ascii: "%"):
            context = .none
            return true
        // “5 năm”, “12 tháng”.
        case .number where continuesDate:
            context = .none
            return true
        case .signature where isCapitals(word):
            return true
        default:
            context = start(meaning, isNumber: isNumber && !endsHere(word))
            return false
        }
    }

    /// A word that begins something.
    private enum Meaning {
        case month, year, otherDate, signature

        init?(_ word: ArraySlice<UInt8>) {
            guard let known = Self.known.first(where: { $0.bytes.elementsEqual(word) }) else { return nil }
            self = known.meaning
        }

        /// Each word as it stands in a sentence, at its beginning, and in capitals.
        private static let known: [(bytes: [UInt8], meaning: Meaning)] = [
            ("năm", .year), ("tháng", .month), ("ngày", .otherDate), ("quý", .otherDate), ("t/m", .signature),
            ("tm.", .signature), ("tm", .signature), ("k/t", .signature), ("kt.", .signature),
        ].flatMap { (word: String, meaning: Meaning) in
            [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()]
                .map { (Array($0.utf8), meaning) }
        }
    }

    private func start(_ meaning: Meaning?, isNumber: Bool) -> Context {
        switch meaning {
        case .month, .year, .otherDate: .dateWord
        case .signature: .signature
        case nil: isNumber ? .number : .none
        }
    }

    private func endsHere(_ word: ArraySlice<UInt8>) -> Bool {
        guard let last = word.last else { return false }
        return ",.;:!?)".utf8.contains(last) || word.suffix(3).elementsEqual("”".utf8)
    }

    private func isCapitals(_ word: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: word, as: UTF8.self)
        return word == word.uppercased() && word != word.lowercased()
    }
}
