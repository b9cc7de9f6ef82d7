import BantinModel

/// A number as an author printed it: `digits` × 10 to the power of `exponent`, the place of the last printed digit.
/// `56,50` is 5650 at −2, `104 nghìn` is 104 at 3.
struct PrintedNumber: Equatable, Sendable {
    var digits: Int
    var exponent: Int

    /// The most digits that one number may have, and the most that may stand after its comma.
    static let mostDigits = 15
    static let mostDecimals = 6

    /// Whether `value` comes to these digits when it is brought to their precision.
    func isPrinted(from value: Rational, rounding: RoundingMode) -> Bool {
        let (up, down) = (Self.power(max(0, -exponent)), Self.power(max(0, exponent)))
        let (numerator, overflows) = value.numerator.multipliedReportingOverflow(by: up)
        let (denominator, alsoOverflows) = value.denominator.multipliedReportingOverflow(by: down)
        guard !overflows, !alsoOverflows, let scaled = Rational(numerator, over: denominator) else { return false }
        return Numeral(scaled, decimals: 0, rounding: rounding).scaled == digits
    }

    /// Whether it is the whole number `whole`, whatever its decimals: `100,0` is 100.
    func isWhole(_ whole: Int) -> Bool {
        let (left, overflows) = digits.multipliedReportingOverflow(by: Self.power(max(0, exponent)))
        return !overflows && left == whole * Self.power(max(0, -exponent))
    }

    /// The exact number; nil where it is larger than any figure can be.
    var value: Rational? {
        guard exponent >= 0 else { return Rational(digits, over: Self.power(-exponent)) }
        let (value, overflows) = digits.multipliedReportingOverflow(by: Self.power(min(exponent, 15)))
        return overflows || exponent > 15 || value.magnitude > 1_000_000_000_000 ? nil : Rational(value)
    }

    /// How far a hedged number may lie from the true one: the smaller of the place of its last digit that is not zero (a
    /// 5 there counts as five places) and a fifth of it. Nil where it is too large.
    var tolerance: Rational? {
        guard let value, digits != 0 else { return value }
        var (rest, place) = (digits.magnitude, exponent)
        while rest % 10 == 0 { (rest, place) = (rest / 10, place + 1) }
        let fives = rest % 10 == 5 ? 5 : 1
        let last =
            place < 0
            ? Rational(fives, over: Self.power(-place)) : Rational(fives * Self.power(min(place, 15)))
        guard let last, let fifth = value / Rational(5) else { return nil }
        return min(last, fifth.isNegative ? Rational(0) - fifth : fifth)
    }

    static func power(_ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension PrintedNumber {
    /// Reads digits in the Vietnamese way: a dot between thousands, a comma before decimals.
    ///
    /// - Parameters:
    ///   - countsWhole: the figure is a count, so that three digits after a comma are meant as thousands.
    ///   - sign: what follows the digits, for messages: `%` or nothing.
    init(literal text: String, at range: Range<Int>, countsWhole: Bool, sign: String = "") throws(ReadingMistake) {
        guard let (digits, decimals) = Self.digits(of: text, countsWhole: countsWhole) else {
            let mend = Self.mend(text, countsWhole: countsWhole).map { $0 + sign }
            throw .wrongSeparators(text + sign, mend: mend, at: range)
        }
        guard digits.count <= Self.mostDigits, decimals <= Self.mostDecimals, let number = Int(digits) else {
            throw ReadingMistake(
                message: Message(
                    vi: "số “\(text.prefix(20))…” có quá nhiều chữ số",
                    en: "the number “\(text.prefix(20))…” has too many digits"),
                range: range)
        }
        self.init(digits: number, exponent: -decimals)
    }

    /// The digits, and how many of them are decimals; nil where dots and commas do not stand the Vietnamese way.
    private static func digits(of text: String, countsWhole: Bool) -> (String, decimals: Int)? {
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
        let groups = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        let decimals = halves.count == 2 ? halves[1] : ""
        let looksLikeThousands = countsWhole && decimals.count == 3 && groups.count == 1 && mayLead(groups[0])
        guard halves.count <= 2, !decimals.contains("."), areThousands(groups), !looksLikeThousands else { return nil }
        return (groups.joined() + decimals, decimals.count)
    }

    /// Whether the digits between dots are one to three, then three each.
    private static func areThousands(_ groups: [Substring]) -> Bool {
        groups.count == 1 || mayLead(groups[0]) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func mayLead(_ group: Substring) -> Bool {
        (1...3).contains(group.count) && !group.hasPrefix("0")
    }

    /// The number that was most probably meant, or nil.
    private static func mend(_ text: String, countsWhole: Bool) -> String? {
        let swapped = String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
        return digits(of: swapped, countsWhole: countsWhole) == nil ? nil : swapped
    }
}

extension ReadingMistake {
    fileprivate static func wrongSeparators(_ text: String, mend: String?, at range: Range<Int>) -> ReadingMistake {
        ReadingMistake(
            message: Message(
                vi: "số “\(text)” viết dấu chấm, dấu phẩy không đúng cách tiếng Việt",
                en: "the number “\(text)” does not use dot and comma the Vietnamese way"),
            notes: mend.map { [Message(vi: "hãy viết “\($0)”", en: "write “\($0)”")] } ?? [
                Message(
                    vi: "dấu chấm tách hàng nghìn (1.669), dấu phẩy đứng trước phần thập phân (56,52)",
                    en: "a dot separates thousands (1.669), a comma stands before decimals (56,52)")
            ], range: range)
    }
}
