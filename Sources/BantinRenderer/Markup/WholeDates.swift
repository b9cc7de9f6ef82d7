/// A finished page in which no line ends inside a date, as browsers would break `tháng 2-2020` behind its hyphen: each date
/// in its text stands in `<span class="date">`, which the stylesheet keeps on one line. The words themselves stay as they
/// are, so that a date that is copied or looked for is still found.
///
/// - Parameter html: HTML that templates have made.
func keepingDatesWhole(_ html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
        var marker = DateMarker(page: bytes)
        marker.markAll()
        return String(decoding: marker.result, as: UTF8.self)
    }
}

/// Goes through a page once and copies it, by bytes: most of a page is no date, and must cost next to nothing.
private struct DateMarker {
    let page: UnsafeBufferPointer<UInt8>
    private(set) var result: [UInt8] = []
    private var copied = 0

    init(page: UnsafeBufferPointer<UInt8>) {
        self.page = page
        result.reserveCapacity(page.count + page.count / 8)
    }

    mutating func markAll() {
        var place = 0
        var textStart = 0
        while place < page.count {
            let byte = page[place]
            if byte == UInt8(ascii: "<") {
                place = endOfTag(place)
                textStart = place
            } else if byte.isDigit {
                place = mark(place, textStart: textStart)
            } else {
                place += 1
            }
        }
        result += page[copied...]
    }

    /// Where the text goes on behind a tag; behind the whole element where its text must stay without markup.
    private func endOfTag(_ start: Int) -> Int {
        let end = page[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? page.count
        for name in Self.untouched where page[(start + 1)...].starts(with: name) {
            let closing = [UInt8(ascii: "<"), UInt8(ascii: "/")] + name + [UInt8(ascii: ">")]
            var place = end
            while place < page.count {
                if page[place] == closing[0], page[place...].starts(with: closing) { return place + closing.count }
                place += 1
            }
            return page.count
        }
        return end
    }

    private static let untouched = ["script", "style", "title", "svg", "textarea", "pre", "code"].map {
        Array($0.utf8)
    }

    /// Copies up to the end of the digits at `start`, or of the date that they begin, and marks the date.
    ///
    /// - Returns: where to go on.
    private mutating func mark(_ start: Int, textStart: Int) -> Int {
        let digits = DateDigits(page, at: start)
        guard !isInsideWord(start, textStart) else { return digits.end }
        let lead = Lead.allCases.first { endsWith($0.word, before: start, from: textStart) }
        guard let end = digits.endOfDate(behind: lead) else { return digits.end }
        let first = lead.map { start - $0.word.count } ?? start
        // A date goes on in the number before it: “ngày 15 tháng 3”.
        guard first >= copied else { return end }
        result += page[copied..<first]
        result += "<span class=\"date\">".utf8
        result += page[first..<end]
        result += "</span>".utf8
        copied = end
        return end
    }

    /// Whether a word with its space stands there; its first letter may be a capital.
    private func endsWith(_ word: [UInt8], before place: Int, from textStart: Int) -> Bool {
        let start = place - word.count
        guard start >= textStart, !isInsideWord(start, textStart) else { return false }
        return page[start] | 0x20 == word[0] && page[(start + 1)..<place].elementsEqual(word.dropFirst())
    }

    /// Whether a letter or digit stands before; quotation marks and dashes have three bytes, of which E2 is the first.
    private func isInsideWord(_ place: Int, _ textStart: Int) -> Bool {
        guard place > textStart, page[place - 1].isPartOfWord else { return false }
        return place - 3 < textStart || page[place - 3] != 0xE2
    }
}

/// The word before a number that makes it a part of a date.
private enum Lead: CaseIterable {
    case day, month, year

    /// With the space behind it.
    var word: [UInt8] {
        switch self {
        case .day: Self.dayWord
        case .month: Self.monthWord
        case .year: Self.yearWord
        }
    }

    private static let dayWord = Array("ngày ".utf8)
    private static let monthWord = Array("tháng ".utf8)
    private static let yearWord = Array("năm ".utf8)
}

/// Numbers joined by hyphens, such as `15-3-2020`.
private struct DateDigits {
    private let page: UnsafeBufferPointer<UInt8>
    /// How many digits each number has.
    private var lengths: [Int] = []
    /// Where they end.
    private(set) var end: Int

    init(_ page: UnsafeBufferPointer<UInt8>, at start: Int) {
        self.page = page
        end = start
        while end < page.count, page[end].isDigit {
            let first = end
            while end < page.count, page[end].isDigit { end += 1 }
            lengths.append(end - first)
            guard end + 1 < page.count, page[end] == UInt8(ascii: "-"), page[end + 1].isDigit else { break }
            end += 1
        }
    }

    /// Where the date ends; nil where they are none.
    func endOfDate(behind lead: Lead?) -> Int? {
        guard end == page.count || !page[end].isPartOfWord else { return nil }
        let isDayOrMonth = lengths.dropLast().allSatisfy { $0 <= 2 }
        let isWritten = isDayOrMonth && (2...3).contains(lengths.count) && lengths.last == 4
        switch lead {
        case .year: return lengths.allSatisfy { $0 == 4 } ? end : nil
        case .month: return isWritten || (lengths.count == 1 && lengths[0] <= 2) ? end : nil
        case .day where lengths.count == 1 && lengths[0] <= 2: return endOfMonth
        case .day, nil: return isWritten ? end : nil
        }
    }

    /// Behind ` tháng 3`, where that follows a day.
    private var endOfMonth: Int {
        let month = Array(" tháng ".utf8)
        guard page[end...].starts(with: month) else { return end }
        let digits = DateDigits(page, at: end + month.count)
        return digits.lengths.count == 1 && digits.lengths[0] <= 2 ? digits.end : end
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// A letter, a digit, a hyphen, or a byte of a letter with marks, which E2 never begins.
    fileprivate var isPartOfWord: Bool {
        isDigit || (self >= 0x80 && self != 0xE2) || self == UInt8(ascii: "-")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
