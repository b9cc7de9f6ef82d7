/// How a value is brought to its printed digits; one mode a site (`policy.rounding`).
package enum RoundingMode: String, Sendable, CaseIterable {
    /// To the nearest, a half away from zero.
    case halfAway = "half_away"
    /// Towards zero.
    case truncate
}

/// A number in Vietnamese digits: `1.669`, `56,52`. It lies in the middle because proving reads what printing wrote:
/// both must mean the same digits.
package struct Numeral: Hashable, Sendable {
    /// The value times 10 to the power of `decimals`, rounded.
    package let scaled: Int
    /// How many digits stand after the decimal comma, 0 to 6, trailing zeros included.
    package let decimals: Int

    package init(scaled: Int, decimals: Int) {
        self.scaled = scaled
        self.decimals = decimals
    }

    /// Rounds an exact value to a number of decimals.
    package init(_ value: Rational, decimals: Int, rounding: RoundingMode) {
        let scale = Numeral.power(decimals)
        let (quotient, remainder) = (Int128(value.numerator) * Int128(scale))
            .quotientAndRemainder(dividingBy: Int128(value.denominator))
        let roundsUp = rounding == .halfAway && remainder.magnitude * 2 >= value.denominator.magnitude
        self.init(scaled: Int(quotient) + (roundsUp ? (value.isNegative ? -1 : 1) : 0), decimals: decimals)
    }

    /// The number that the digits stand for.
    package var value: Rational {
        Rational(scaled, over: Numeral.power(decimals)) ?? Rational(scaled)
    }

    /// The same number without zeros at the end of its decimals: `7,50` gives `7,5`.
    package var strippingZeros: Numeral {
        var (digits, places) = (scaled, decimals)
        while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
        return Numeral(scaled: digits, decimals: places)
    }

    static func power(_ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension Numeral: CustomStringConvertible {
    /// Decimal comma, a dot between thousands, U+2212 before a negative number.
    package var description: String {
        let scale = Numeral.power(decimals)
        var digits = String(scaled.magnitude / scale.magnitude)
        var grouped = ""
        while digits.count > 3 {
            grouped = ".\(digits.suffix(3))\(grouped)"
            digits.removeLast(3)
        }
        let sign = scaled < 0 ? "\u{2212}" : ""
        let fraction = decimals == 0 ? "" : ",\(padded(Int(scaled.magnitude % scale.magnitude), to: decimals))"
        return sign + digits + grouped + fraction
    }
}
