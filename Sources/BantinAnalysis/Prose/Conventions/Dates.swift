import BantinModel

/// Dates in every style, years, terms and decades.
enum Dates {
    /// Where the date ends that begins at a token.
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.digits(index) != nil else { return nil }
        // `tăng từ 3/7 chi bộ` counts.
        let isDated =
            text.word(index - 1).map { beforeDates.contains($0) } ?? false
            && !(text.word(index - 2).map { claims.contains($0) } ?? false)
        return labelled(text, index) ?? joined(text, index, isDated: isDated) ?? openRange(text, index)
    }

    /// `từ 1 đến 8-3`: the month stands with the second day only.
    private static func openRange(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.word(index - 1) == "từ", let day = text.whole(index), (1...31).contains(day),
            text.word(index + 1) == "đến", text.sign(index + 3) == "/" || text.isDash(index + 3)
        else { return nil }
        return joined(text, index + 2, isDated: true)
    }

    /// `ngày 20`, `tháng 3-2020`, `quý 1`, `năm 2020`, `thập niên 90`, `thế kỷ 21`, each as a list too.
    private static func labelled(_ text: ScannedText, _ index: Int) -> Int? {
        guard let before = text.word(index - 1) else { return afterRomanNumeral(text, index) }
        let limit: ClosedRange<Int>
        switch before {
        case "ngày", "mùng", "mồng", "sáng", "chiều", "tối", "trưa", "đêm": limit = 1...31
        case "tháng": limit = 1...12
        case "quý": limit = 1...4
        case "năm", "niên", "kỷ", "khóa", "học", "xuân", "tết", "vụ", "kỳ", "đoạn": return years(text, index, before)
        default: return nil
        }
        if let joined = joined(text, index, isDated: true) { return list(text, joined, in: limit) }
        guard let number = text.whole(index), limit.contains(number) else { return nil }
        return list(text, index + 1, in: limit)
    }

    /// `quý I/2020`
    private static func afterRomanNumeral(_ text: ScannedText, _ index: Int) -> Int? {
        guard let sign = text.sign(index - 1), sign == "/" || NumberPhraseReader.dashes.contains(sign),
            text.isGlued(index), isYear(text.whole(index)), let numeral = text.word(index - 2),
            numeral.allSatisfy({ "ivxlc".contains($0) })
        else { return nil }
        return index + 1
    }

    private static func years(_ text: ScannedText, _ index: Int, _ before: String) -> Int? {
        if let joined = joined(text, index, isDated: true) { return list(text, joined, in: 1000...2999) }
        guard let number = text.whole(index) else { return nil }
        if (1000...2999).contains(number) { return list(text, index + 1, in: 1000...2999) }
        let isDecade = before == "niên" || before == "kỷ" || text.word(index - 2) == "những"
        return isDecade && number < 100 ? list(text, index + 1, in: 1...99) : nil
    }

    /// Goes on over `, 2019 và 2020`, `đến 5`, `15/3`.
    private static func list(_ text: ScannedText, _ start: Int, in limit: ClosedRange<Int>) -> Int {
        var end = start
        while true {
            let joins =
                text.sign(end) == "," || text.isDash(end) || text.sign(end) == "/"
                || text.word(end).map { ["và", "đến", "hoặc"].contains($0) } ?? false
            guard joins, text.digits(end + 1) != nil, !text.isNoun(end + 2), text.sign(end + 2) != "%" else {
                return end
            }
            if let joined = joined(text, end + 1) {
                end = joined
            } else if let number = text.whole(end + 1), limit.contains(number) || isYear(number) {
                end += 2
            } else {
                return end
            }
        }
    }

    /// `20-3`, `20/3/2020`, `20.3.2020`, `3-2020`, `2020-03-15`, `2015-2020`.
    ///
    /// - Parameter isDated: the word before says that it is a date, whatever noun follows: `sáng 20-3 chi bộ họp`.
    private static func joined(_ text: ScannedText, _ index: Int, isDated: Bool = false) -> Int? {
        guard let digits = text.digits(index) else { return nil }
        if digits.contains(".") { return dotted(digits) ? index + 1 : nil }
        guard let first = text.whole(index) else { return nil }
        let sign = text.sign(index + 1)
        guard sign == "/" || text.isDash(index + 1), let second = text.whole(index + 2) else { return nil }
        // `2012/2018 đảng viên` is a part of a whole, `12/2018 đảng viên` too.
        let isCount = !isDated && text.isNoun(index + 3)
        if isPast(first), isPast(second) {
            return second > first && second - first <= 100 && !isCount ? index + 3 : nil
        }
        guard text.isGlued(index + 1), text.isGlued(index + 2) else { return nil }
        if text.sign(index + 3) == sign, text.isGlued(index + 3), text.isGlued(index + 4),
            let third = text.whole(index + 4)
        {
            let isDate =
                isDay(first, second) && (third < 100 || isPast(third)) || isYear(first) && isDay(third, second)
            return isDate ? index + 5 : nil
        }
        if (1...12).contains(first), isYear(second), !isCount { return index + 3 }
        guard isDay(first, second), text.sign(index + 3) != "%" else { return nil }
        if isDated { return index + 3 }
        guard !text.isNoun(index + 3),
            !(text.word(index + 3).map { notAfterDates.contains($0) } ?? false),
            !isFraction(text, index, of: second, first), !isScore(text, index)
        else { return nil }
        return index + 3
    }

    /// `9/10 chỉ tiêu`, `có 8/10 mẫu`: a part of what the words behind it name.
    private static func isFraction(_ text: ScannedText, _ index: Int, of whole: Int, _ part: Int) -> Bool {
        guard text.sign(index + 1) == "/", part <= whole else { return false }
        // `chiếm 3/4`, `chiếm gần 3/4`
        if text.word(index - 1) == "chiếm" || text.word(index - 2) == "chiếm" { return true }
        guard text.word(index + 3) != nil else { return false }
        return Items.isItem(text, index + 3) || text.word(index - 1).map { beforeParts.contains($0) } ?? false
    }

    /// `tỷ số 3-1`, `thắng 2-0`
    private static func isScore(_ text: ScannedText, _ index: Int) -> Bool {
        let before = text.word(index - 1)
        if before == "số" { return text.word(index - 2).map { ["tỷ", "tỉ"].contains($0) } ?? false }
        return before.map { ["thắng", "thua", "hòa", "hoà", "dẫn"].contains($0) } ?? false
    }

    private static func dotted(_ digits: String) -> Bool {
        let parts = digits.split(separator: ".").compactMap { Int($0) }
        return parts.count == 3 && isDay(parts[0], parts[1]) && isPast(parts[2]) && !digits.contains(",")
    }

    /// A year that stands alone: `Đại hội 2020`, `từ 2015 đến nay`; no count, as far as the words beside it tell.
    static func bareYearEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.digits(index)?.utf8.count == 4, isYear(text.whole(index)), !text.isNoun(index + 1),
            text.sign(index + 1) != "%", !text.isGlued(index + 1) || text.word(index + 1) == nil,
            !(text.word(index + 1).map { notAfterDates.contains($0) } ?? false),
            !(text.word(index - 1).map { claims.contains($0) } ?? false), text.word(index - 1) != nil
        else { return nil }
        return list(text, index + 1, in: 1900...2099)
    }

    static func isYear(_ number: Int?) -> Bool { number.map { (1900...2099).contains($0) } ?? false }

    /// A year that stands in a date or between two dashes, where it may lie further back: `19-5-1890`, `1858-1945`.
    private static func isPast(_ number: Int) -> Bool { isYear(number) || (1800...1899).contains(number) }

    private static func isDay(_ day: Int, _ month: Int) -> Bool {
        (1...31).contains(day) && (1...12).contains(month)
    }

    /// Behind a number, these make it a quantity.
    private static let notAfterDates: Set<String> = [
        "số", "tổng", "lần", "phần", "điểm", "nghìn", "ngàn", "triệu", "tỷ", "tuổi", "ngày", "tháng", "năm", "giờ",
        "phút", "tuần", "buổi", "cuộc", "lượt",
    ]
    /// Before `1/7`, these make it a date.
    private static let beforeDates: Set<String> = ["từ", "dịp", "lễ", "nhân"]
    /// Before `x/y`, these make it a part.
    private static let beforeParts: Set<String> = [
        "có", "đạt", "được", "còn", "thành", "vượt", "hơn", "gần", "trên", "dưới", "khoảng",
    ]
    /// Before a number, these make it a count.
    private static let claims: Set<String> = [
        "là", "có", "lên", "xuống", "còn", "bằng", "đạt", "được", "gồm", "khoảng", "hơn", "gần", "trên", "dưới", "số",
        "thêm", "giảm", "tăng", "thành", "cả", "đủ", "nạp", "chừng", "ngót", "quá", "vượt",
    ]
}
