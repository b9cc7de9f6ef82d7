import BantinModel

/// Breaks a text into lines that are at most `width` columns wide, at spaces; a longer word stands on a line of its
/// own. What belongs together stays on one line: what a no-break space joins (which becomes a space in the end), a date
/// in words, a number and its `%`, `T/M ĐẢNG ỦY`. A line feed in the text stays one.
///
/// - Parameters:
///   - firstIndent: what stands before the first line, such as a list's `- `.
///   - indent: what stands before the others.
package func wrap(_ text: String, width: Int = 72, firstIndent: String = "", indent: String = "") -> String {
    var result = ""
    var isFirst = true
    for line in text.lines {
        if !isFirst { result += "\n" }
        append(line, to: &result, width: width, firstIndent: isFirst ? firstIndent : indent, indent: indent)
        isFirst = false
    }
    return result
}

private func append(_ line: Substring, to result: inout String, width: Int, firstIndent: String, indent: String) {
    result += firstIndent
    var column = firstIndent.displayWidth
    let indentWidth = indent.displayWidth
    var isLineStart = true
    for group in groups(of: words(of: line), width: width - max(column, indentWidth)) {
        if !isLineStart, column + 1 + group.width > width {
            result += "\n" + indent
            column = indentWidth
            isLineStart = true
        }
        if !isLineStart { result += " " }
        result += group.text
        column += group.width + (isLineStart ? 0 : 1)
        isLineStart = false
    }
    while result.utf8.last == UInt8(ascii: " ") { result.removeLast() }
}

extension String {
    /// Its lines, split at line feeds; found by bytes, which is what makes wrapping a page cheap.
    var lines: [Substring] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    }
}

/// What stays on one line, and the columns it takes.
private struct Word {
    var text: String
    var width: Int

    init(_ text: String) {
        self.text = text
        width = text.displayWidth
    }
}

/// The words between spaces and tabs; a no-break space becomes a space inside one.
private func words(of line: Substring) -> [Word] {
    line.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        .map { Word(Substring($0).withoutNoBreakSpaces) }
}

extension Substring {
    /// The text with a space for each no-break space.
    var withoutNoBreakSpaces: String {
        guard utf8.contains(0xC2) else { return String(self) }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    }
}

/// Joins the words that must stay on one line, as long as they fit on one.
private func groups(of words: [Word], width: Int) -> [Word] {
    var result: [Word] = []
    var glue = Glue()
    for word in words {
        if glue.joins(word.text), let last = result.last, last.width + 1 + word.width <= width {
            result[result.count - 1].text += " " + word.text
            result[result.count - 1].width += 1 + word.width
        } else {
            result.append(word)
        }
    }
    return result
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

    mutating func joins(_ word: String) -> Bool {
        let isNumber = word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        let lower = Self.isShort(word) ? word.lowercased() : ""
        let continuesDate = lower == "tháng" || lower == "năm"
        switch context {
        case .dateWord where isNumber:
            context = endsHere(word) ? .none : .dateNumber
            return true
        case .dateNumber where continuesDate:
            context = .dateWord
            return true
        case .number where word.hasPrefix("%"), .dateNumber where word.hasPrefix("%"):
            context = .none
            return true
        // “5 năm”, “12 tháng”.
        case .number where continuesDate:
            context = .none
            return true
        case .signature where isCapitals(word):
            return true
        default:
            context = start(lower, isNumber: isNumber && !endsHere(word))
            return false
        }
    }

    /// Only words of at most six bytes have a meaning here: `tháng` is the longest.
    private static func isShort(_ word: String) -> Bool { word.utf8.count <= 6 }

    private func start(_ lower: String, isNumber: Bool) -> Context {
        switch lower {
        case "ngày", "tháng", "năm", "quý": .dateWord
        case "t/m", "tm.", "tm", "k/t", "kt.": .signature
        default: isNumber ? .number : .none
        }
    }

    private func endsHere(_ word: String) -> Bool {
        word.last.map { ",.;:!?)”".contains($0) } ?? false
    }

    private func isCapitals(_ word: String) -> Bool {
        word == word.uppercased() && word != word.lowercased()
    }
}
