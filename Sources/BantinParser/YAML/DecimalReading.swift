import BantinModel

extension Diagnostics {
    /// A number of a measure, as whole as ``Measure/scale`` makes it: a count, or a mean or value with decimals.
    mutating func readNumber(_ node: YAMLNode, _ what: @autoclosure () -> Message, of measure: Measure) -> Field<Int> {
        guard measure.isDecimal else { return readCount(node, what(), isOfEntry: true) }
        return readText(node, what(), as: .count).flatMap { readNumber($0, of: measure) }
    }

    /// The same of a text that stands for itself; nil, with the mistake reported, for any other.
    ///
    /// - Parameter takesComma: whether decimals may stand after a comma, as Vietnamese spreadsheets write them.
    mutating func readNumber(_ found: Located<String>, of measure: Measure, takesComma: Bool = false) -> Int? {
        guard measure.isDecimal else { return readCount(found, isOfEntry: true) }
        let mended = String(found.value.map { $0 == "," ? "." : $0 })
        if takesComma, case .separators(let digits) = CountMistake(found.value), found.value.first != "0",
            mended != found.value
        {
            reportAmbiguous(found, decimal: mended, whole: digits)
            return nil
        }
        if let number = scaledDecimal(takesComma ? mended : found.value, by: measure.scale) { return number }
        let plain = found.value.withoutSeparators
        let isMended = plain != found.value && scaledDecimal(plain, by: measure.scale) != nil
        error(
            .invalidCount, at: found.location,
            Message(
                vi:
                    "“\(found.value.shortened)” không phải là số của “\(measure.id)”: một số từ 0 đến 1000000000, số lẻ "
                    + "viết sau dấu chấm, nhiều nhất \(Measure.mostDecimals) chữ số",
                en:
                    "“\(found.value.shortened)” is no number of “\(measure.id)”: one from 0 to 1000000000, with at most "
                    + "\(Measure.mostDecimals) decimals after a dot"),
            notes: isMended ? [.init(.write(plain))] : [CountMistake(found.value).noteOfSign].compactMap { $0 })
        return nil
    }

    /// `1,669` has three decimals for one reader and is a thousand for another.
    private mutating func reportAmbiguous(_ found: Located<String>, decimal: String, whole: String) {
        error(
            .invalidCount, at: found.location,
            Message(
                vi: "“\(found.value.shortened)” có thể hiểu là \(decimal) hay \(whole)",
                en: "“\(found.value.shortened)” may be \(decimal) or \(whole)"),
            notes: [
                .init(
                    Message(
                        vi: "hãy viết \(decimal) nếu là số lẻ, \(whole) nếu là số nguyên",
                        en: "write \(decimal) for a fraction, \(whole) for a whole number"))
            ])
    }
}

/// Reads `41.5` and `41` times a scale of a power of ten; nil for anything else.
private func scaledDecimal(_ text: String, by scale: Int) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }), parts[0].utf8.count <= 10,
        let whole = Int(parts[0])
    else { return nil }
    guard parts.count > 1 else { return whole <= Rational.largestCount ? whole * scale : nil }
    var place = scale
    var number = whole * scale
    for digit in parts[1].utf8 {
        guard place > 1 else { return nil }
        place /= 10
        number += Int(digit - UInt8(ascii: "0")) * place
    }
    return number <= Rational.largestCount * scale ? number : nil
}

extension String {
    /// `1234.5` of `1.234,5`, `41.5` of `41,5` and of `41,5%`: the last sign parts the decimals, others the thousands.
    fileprivate var withoutSeparators: String {
        let digits = last == "%" ? dropLast() : self[...]
        guard let mark = digits.lastIndex(where: { ".,".contains($0) }) else { return String(digits) }
        let whole = digits[..<mark].split(separator: digits[mark] == "," ? "." : ",", omittingEmptySubsequences: false)
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }) else { return self }
        return whole.joined() + "." + digits[digits.index(after: mark)...]
    }
}
