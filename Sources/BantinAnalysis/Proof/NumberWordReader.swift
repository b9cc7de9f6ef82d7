import BantinModel

/// Reads a number in Vietnamese words: `hai mươi mốt`, `một trăm linh bốn`, `một nghìn rưỡi`, `bốn phẩy hai`.
struct NumberWordReader {
    private let tokens: [WordToken]
    private let start: Int
    /// The token after what was read.
    private(set) var index: Int

    init(_ tokens: [WordToken], at start: Int) {
        self.tokens = tokens
        self.start = start
        index = start
    }

    /// Spelled out, a number is exact to its last unit: `hai nghìn` is 2000, not some two thousand.
    mutating func read() throws(ReadingMistake) -> PrintedNumber {
        let whole = try wholeNumber()
        guard take("phẩy") else { return PrintedNumber(digits: whole, exponent: 0) }
        let decimals = try decimalDigits()
        guard decimals.count <= PrintedNumber.mostDecimals, whole <= Rational.largestCount,
            let fraction = Int(decimals)
        else { throw malformed }
        return PrintedNumber(
            digits: whole * PrintedNumber.power(decimals.count) + fraction, exponent: -decimals.count)
    }

    private mutating func wholeNumber() throws(ReadingMistake) -> Int {
        let number = try belowBillion()
        guard let word = word(), Self.billions.contains(word), self.word(1) != "lệ" else { return number }
        index += 1
        if take("rưỡi") { return number * 1_000_000_000 + 500_000_000 }
        return number * 1_000_000_000 + (try restBelow(1_000_000_000))
    }

    private mutating func belowBillion() throws(ReadingMistake) -> Int {
        let group = try hundreds()
        guard let word = word(), let scale = Self.scales[word] else { return group.value }
        index += 1
        if take("rưỡi") { return group.value * scale + scale / 2 }
        return group.value * scale + (try restBelow(scale))
    }

    /// What follows a scale: nothing, `linh bốn`, or a group that is smaller.
    private mutating func restBelow(_ scale: Int) throws(ReadingMistake) -> Int {
        if take("linh") || take("lẻ") { return try unit(Self.afterLinh) }
        guard beginsGroup else { return 0 }
        let group = try hundreds()
        if let word = word(), let smaller = Self.scales[word], smaller < scale {
            index += 1
            if take("rưỡi") { return group.value * smaller + smaller / 2 }
            return group.value * smaller + (try restBelow(smaller))
        }
        // `một nghìn hai` may be 1002 or 1200.
        guard !group.isBareDigit else { throw malformed }
        return group.value
    }

    private mutating func hundreds() throws(ReadingMistake) -> (value: Int, isBareDigit: Bool) {
        guard let word = word() else { throw malformed }
        if let digit = Self.digits[word], self.word(1) == "trăm" {
            index += 2
            if take("linh") || take("lẻ") { return (digit * 100 + (try unit(Self.afterLinh)), false) }
            if take("rưỡi") { return (digit * 100 + 50, false) }
            guard beginsGroup, let tens = tens() else { return (digit * 100, false) }
            // `hai trăm hai` may be 202 or 220.
            guard tens >= 10 else { throw malformed }
            return (digit * 100 + tens, false)
        }
        guard let tens = tens() else { throw malformed }
        return (tens, tens < 10)
    }

    private mutating func tens() -> Int? {
        guard let word = word() else { return nil }
        index += 1
        if word == "mười" { return 10 + (optionalUnit(Self.afterTen) ?? 0) }
        if word == "hăm", let unit = optionalUnit(Self.afterTens) { return 20 + unit }
        guard let digit = Self.digits[word] else {
            index -= 1
            return nil
        }
        guard digit > 1, take("mươi") else { return digit }
        return digit * 10 + (optionalUnit(Self.afterTens) ?? 0)
    }

    private mutating func decimalDigits() throws(ReadingMistake) -> String {
        if word() != "không", beginsGroup {
            let group = try hundreds()
            if !group.isBareDigit { return String(group.value) }
            index -= 1
        }
        var digits = ""
        while let word = word(), let digit = Self.digits[word] {
            digits += String(digit)
            index += 1
        }
        guard !digits.isEmpty else { throw malformed }
        return digits
    }

    private mutating func unit(_ words: [String: Int]) throws(ReadingMistake) -> Int {
        guard let unit = optionalUnit(words) else { throw malformed }
        return unit
    }

    private mutating func optionalUnit(_ words: [String: Int]) -> Int? {
        guard let word = word(), let unit = words[word] else { return nil }
        index += 1
        return unit
    }

    private mutating func take(_ expected: String) -> Bool {
        guard word() == expected else { return false }
        index += 1
        return true
    }

    /// The word so many tokens ahead, or nil where a sign, a number in digits or the end stands.
    private func word(_ ahead: Int = 0) -> String? {
        index + ahead < tokens.count ? tokens[index + ahead].word : nil
    }

    /// Whether the next words go on with the number: `không` only as `không trăm`.
    private var beginsGroup: Bool {
        guard let word = word() else { return false }
        return word == "mười" || word == "hăm" || (word == "không" ? self.word(1) == "trăm" : Self.digits[word] != nil)
    }

    private var malformed: ReadingMistake {
        let end = min(index, tokens.count - 1)
        let words = tokens[start...max(start, end)].compactMap(\.word).joined(separator: " ")
        return ReadingMistake(
            message: Message(
                vi: "không đọc chắc chắn được số viết bằng chữ “\(words)”",
                en: "the number in words “\(words)” cannot be read with certainty"),
            notes: [
                Message(
                    vi: "hãy viết bằng chữ số, hoặc viết đầy đủ như “một trăm linh bốn”, “hai trăm hai mươi”",
                    en: "write it in digits, or in full like “một trăm linh bốn”, “hai trăm hai mươi”")
            ], range: tokens[start].range.lowerBound..<tokens[max(start, end)].range.upperBound)
    }
}

extension NumberWordReader {
    static let digits: [String: Int] = [
        "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    ]
    static let scales: [String: Int] = ["nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000]
    static let billions: Set<String> = ["tỷ", "tỉ"]

    private static let units = digits.filter { $0.value > 0 }
    private static let afterLinh = units.merging(["tư": 4, "lăm": 5]) { first, _ in first }
    /// After `mười` and `mươi` a bare `năm` is the year: `mười năm` is ten years, `mười lăm` is fifteen.
    private static let afterTen = units.filter { $0.key != "năm" }.merging(["lăm": 5, "nhăm": 5]) { first, _ in first }
    private static let afterTens = afterTen.merging(["mốt": 1, "tư": 4]) { first, _ in first }
}
