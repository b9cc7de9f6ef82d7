/// A whole number in Vietnamese words, as a careful northern newspaper writes it: `một trăm linh bốn`, `hai mươi mốt`,
/// `mười lăm`, `hai mươi tư`, `một nghìn không trăm linh bốn`. It lies in the middle for the reason that ``Numeral`` does.
package func numberWords(_ number: Int) -> String {
    guard number != 0 else { return digitWords[0] }
    let words = positiveWords(number.magnitude, followsHigher: false)
    return (number < 0 ? ["âm"] + words : words).joined(separator: " ")
}

extension Numeral {
    /// The number in words; decimals after `phẩy`, two of them as one number and more of them digit by digit:
    /// `bốn phẩy hai`, `năm mươi sáu phẩy năm mươi hai`, `một phẩy không năm`.
    package var words: String {
        let scale = Numeral.power(decimals)
        let whole = numberWords(Int(scaled.magnitude) / scale)
        let sign = scaled < 0 ? "âm " : ""
        guard decimals > 0 else { return sign + whole }
        let digits = padded(Int(scaled.magnitude) % scale, to: decimals)
        let fraction =
            decimals == 2 && !digits.hasPrefix("0")
            ? numberWords(Int(digits) ?? 0)
            : digits.compactMap(\.wholeNumberValue).map { digitWords[$0] }.joined(separator: " ")
        return "\(sign)\(whole) phẩy \(fraction)"
    }
}

private let digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

/// - Parameter followsHigher: whether a thousand or more stands before, so that empty hundreds are spoken.
private func positiveWords(_ number: UInt, followsHigher: Bool) -> [String] {
    for (scale, name) in [(UInt(1_000_000_000), "tỷ"), (1_000_000, "triệu"), (1_000, "nghìn")] where number >= scale {
        let rest = number % scale
        return positiveWords(number / scale, followsHigher: followsHigher) + [name]
            + (rest == 0 ? [] : positiveWords(rest, followsHigher: true))
    }
    return hundreds(Int(number), spoken: followsHigher)
}

private func hundreds(_ number: Int, spoken: Bool) -> [String] {
    guard number >= 100 || spoken else { return tens(number) }
    let (hundred, rest) = number.quotientAndRemainder(dividingBy: 100)
    let words = [digitWords[hundred], "trăm"]
    if rest == 0 { return words }
    return words + (rest < 10 ? ["linh", digitWords[rest]] : tens(rest))
}

private func tens(_ number: Int) -> [String] {
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    if ten == 0 { return [digitWords[unit]] }
    let words = ten == 1 ? ["mười"] : [digitWords[ten], "mươi"]
    switch unit {
    case 0: return words
    case 1 where ten > 1: return words + ["mốt"]
    case 4 where ten > 1: return words + ["tư"]
    case 5: return words + ["lăm"]
    default: return words + [digitWords[unit]]
    }
}
