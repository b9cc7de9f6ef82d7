package import BantinModel

extension Period {
    /// Reads a built-in form: `2020`, `2020-03`, `2020-03-15`, `2020-q1`, `2020-h1`, `2020-9m` (the first nine months),
    /// or two dates with `_` between, `2020-01-01_2020-03-31`. Nil for any other text, and where the end comes before
    /// the beginning.
    package init?(builtIn text: String) {
        if let date = PartialDate(text) {
            self.init(date)
            return
        }
        if let between = text.utf8.firstIndex(of: UInt8(ascii: "_")) {
            guard let from = PartialDate(text[..<between]),
                let to = PartialDate(text[text.utf8.index(after: between)...])
            else { return nil }
            self.init(first: from.first, last: to.last)
            return
        }
        self.init(partOfYear: text)
    }

    /// Reads `2020-q1`, `2020-h1`, `2020-9m`.
    private init?(partOfYear text: String) {
        guard let hyphen = text.utf8.firstIndex(of: UInt8(ascii: "-")),
            case .year(let year) = PartialDate(text[..<hyphen]),
            let months = Self.months(of: text[text.utf8.index(after: hyphen)...])
        else { return nil }
        let (from, to) = (
            PartialDate.month(months.lowerBound, year: year), PartialDate.month(months.upperBound, year: year)
        )
        self.init(first: from.first, last: to.last)
    }

    /// The months, 1 to 12, that `q2`, `h1` or `9m` means.
    private static func months(of part: Substring) -> ClosedRange<Int>? {
        let bytes = Array(part.utf8)
        let digits = bytes.last == UInt8(ascii: "m") ? bytes.dropLast() : bytes.dropFirst()
        guard (1...2).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }), digits.first != 48,
            let number = Int(String(decoding: digits, as: UTF8.self))
        else { return nil }
        switch (bytes[0], number) {
        case (_, 1...12) where bytes.last == UInt8(ascii: "m"): return 1...number
        case (UInt8(ascii: "q"), 1...4): return (number * 3 - 2)...(number * 3)
        case (UInt8(ascii: "h"), 1...2): return (number * 6 - 5)...(number * 6)
        default: return nil
        }
    }
}

extension Period {
    /// The shortest built-in form of these days, for messages: `2020`, `2020-q1`, else the two dates.
    var shortestForm: String {
        guard first != last else { return first.description }
        guard first.year == last.year, first.day == 1,
            last.day == CalendarDate.daysInMonth(last.month, of: last.year)
        else { return description }
        let year = first.description.prefix(4)
        return switch (first.month, last.month) {
        case (1, 12): String(year)
        case (1, 6), (7, 12): "\(year)-h\(last.month / 6)"
        case (1, 3), (4, 6), (7, 9), (10, 12): "\(year)-q\(last.month / 3)"
        case (last.month, _): String(first.description.prefix(7))
        default: description
        }
    }
}
