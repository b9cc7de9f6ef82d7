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
        let ends = text.split(separator: "_", omittingEmptySubsequences: false)
        if ends.count == 2 {
            guard let from = PartialDate(String(ends[0])), let to = PartialDate(String(ends[1])) else { return nil }
            self.init(first: from.first, last: to.last)
            return
        }
        self.init(partOfYear: text)
    }

    /// Reads `2020-q1`, `2020-h1`, `2020-9m`.
    private init?(partOfYear text: String) {
        let halves = text.split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, case .year(let year) = PartialDate(String(halves[0])),
            let months = Self.months(of: halves[1]),
            let from = PartialDate("\(halves[0])-\(Self.twoDigits(months.lowerBound))"),
            let to = PartialDate("\(halves[0])-\(Self.twoDigits(months.upperBound))"),
            from.first.year == year
        else { return nil }
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

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}

extension Period {
    /// The shortest built-in form of these days, for messages: `2020`, `2020-q1`, else the two dates.
    var shortestForm: String {
        let year = String(description.prefix(4))
        let month = String(description.prefix(7))
        let candidates = [year, "\(year)-h1", "\(year)-h2"] + (1...4).map { "\(year)-q\($0)" }
        return (candidates + [month, first.description]).first { Period(builtIn: $0) == self } ?? description
    }
}
