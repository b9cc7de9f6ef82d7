import BantinModel

/// A time that a text names in such words that its days are certain: `năm 2018`, `quý I/2020`, `6 tháng đầu năm 2020`,
/// `nhiệm kỳ 2015-2020`, `ngày 31-12-2018`.
struct NamedTime {
    let tokens: Range<Int>
    let period: Period
}

/// Reads such times.
struct TimeReader {
    let text: ScannedText

    /// The time that begins at a token; nil for another word, and for lists and spans (`năm 2018 và 2019`).
    func time(at index: Int) -> NamedTime? {
        guard let (end, period) = reading(at: index), !Self.plurals.contains(text.word(index - 1) ?? "") else {
            return nil
        }
        return NamedTime(tokens: index..<end, period: period)
    }

    private func reading(at index: Int) -> (end: Int, period: Period)? {
        switch text.word(index) {
        case "năm":
            guard let (end, year) = year(at: index + 1) else { return nil }
            return months(1...12, of: year).map { (end, $0) }
        case "tháng": return ofYear(index + 1) { number($0, in: 1...12).map { $0...$0 } }
        case "quý": return ofYear(index + 1) { quarter($0).map { $0 * 3 - 2...$0 * 3 } }
        case "nhiệm" where text.word(index + 1) == "kỳ": return span(from: index + 2)
        case "giai" where text.word(index + 1) == "đoạn": return span(from: index + 2)
        case "ngày": return day(index + 1)
        default: return partOfYear(index)
        }
    }

    /// `6 tháng đầu năm 2020`
    private func partOfYear(_ index: Int) -> (end: Int, period: Period)? {
        guard text.word(index + 1) == "tháng", let number = number(index, in: 1...11), text.word(index + 3) == "năm",
            let (end, year) = year(at: index + 4)
        else { return nil }
        switch text.word(index + 2) {
        case "đầu": return months(1...number, of: year).map { (end, $0) }
        case "cuối": return months(13 - number...12, of: year).map { (end, $0) }
        default: return nil
        }
    }

    /// What is some months of a year, with `/`, `-` or `năm` between the two.
    private func ofYear(_ index: Int, months part: (Int) -> ClosedRange<Int>?) -> (end: Int, period: Period)? {
        guard let part = part(index),
            text.sign(index + 1) == "/" || text.isDash(index + 1) || text.word(index + 1) == "năm",
            let (end, year) = year(at: index + 2)
        else { return nil }
        return months(part, of: year).map { (end, $0) }
    }

    /// `20-3-2020`, `20/3/2020`, `20 tháng 3 năm 2020`
    private func day(_ index: Int) -> (end: Int, period: Period)? {
        guard let day = text.whole(index), let month = text.whole(index + 2), let (end, year) = year(at: index + 4),
            text.word(index + 1) == "tháng" && text.word(index + 3) == "năm"
                || isSeparator(index + 1) && isSeparator(index + 3),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return Period(first: date, last: date).map { (end, $0) }
    }

    /// `2015-2020`, `2015 đến 2020`
    private func span(from index: Int) -> (end: Int, period: Period)? {
        guard let first = wholeYear(index), text.isDash(index + 1) || text.word(index + 1) == "đến",
            let last = wholeYear(index + 2), let start = months(1...12, of: first), let end = months(1...12, of: last)
        else { return nil }
        return Period(first: start.first, last: end.last).map { (index + 3, $0) }
    }

    /// One year alone.
    private func year(at index: Int) -> (end: Int, year: Int)? {
        guard let year = wholeYear(index) else { return nil }
        let goesOn =
            isSeparator(index + 1) || text.sign(index + 1) == ","
            || ["và", "đến", "hoặc", "hay"].contains(text.word(index + 1) ?? "")
        let next = text.word(index + 2) == "năm" ? index + 3 : index + 2
        return goesOn && wholeYear(next) != nil ? nil : (index + 1, year)
    }

    private func wholeYear(_ index: Int) -> Int? {
        text.whole(index).flatMap { text.digits(index)?.utf8.count == 4 && Dates.isYear($0) ? $0 : nil }
    }

    private func isSeparator(_ index: Int) -> Bool { text.sign(index) == "/" || text.isDash(index) }

    private func number(_ index: Int, in range: ClosedRange<Int>) -> Int? {
        if let number = text.whole(index) { return range.contains(number) ? number : nil }
        return text.word(index).flatMap { NumberWordReader.digits[$0] }.flatMap { range.contains($0) ? $0 : nil }
    }

    private func quarter(_ index: Int) -> Int? {
        text.word(index).flatMap { ["i": 1, "ii": 2, "iii": 3, "iv": 4][$0] } ?? number(index, in: 1...4)
    }

    private func months(_ months: ClosedRange<Int>, of year: Int) -> Period? {
        Period(
            first: PartialDate.month(months.lowerBound, year: year).first,
            last: PartialDate.month(months.upperBound, year: year).last)
    }

    private static let plurals: Set<String> = ["các", "những", "mọi", "từng", "nhiều"]
}
