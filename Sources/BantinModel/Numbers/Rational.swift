/// An exact number: a whole numerator over a positive denominator, in lowest terms.
///
/// Counts are at most ``largestCount``, so what the statistics form stays inside 64 bits once it is in lowest terms;
/// products on the way may take more. A result that would leave them is a mistake of the program, and traps.
package struct Rational: Hashable, Sendable {
    package let numerator: Int
    package let denominator: Int

    /// The largest count that the data may hold: a thousand million, more than any organization's members.
    package static let largestCount = 1_000_000_000

    package init(_ whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// Nil when the denominator is zero.
    package init?(_ numerator: Int, over denominator: Int) {
        guard denominator != 0 else { return nil }
        let divisor = greatestCommonDivisor(numerator, denominator)
        let sign = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    package var isWhole: Bool { denominator == 1 }
    package var isZero: Bool { numerator == 0 }
    package var isNegative: Bool { numerator < 0 }

    /// The least whole number that is not below it.
    package var roundedUp: Int { -(Rational(0) - self).roundedDown }

    /// The greatest whole number that is not above it.
    package var roundedDown: Int {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    package static func + (left: Rational, right: Rational) -> Rational {
        reduced(
            Int128(left.numerator) * Int128(right.denominator) + Int128(right.numerator) * Int128(left.denominator),
            Int128(left.denominator) * Int128(right.denominator))
    }

    package static func - (left: Rational, right: Rational) -> Rational {
        left + Rational(-1) * right
    }

    package static func * (left: Rational, right: Rational) -> Rational {
        reduced(
            Int128(left.numerator) * Int128(right.numerator), Int128(left.denominator) * Int128(right.denominator))
    }

    /// Nil when the divisor is zero.
    package static func / (left: Rational, right: Rational) -> Rational? {
        guard right.numerator != 0 else { return nil }
        let sign: Int128 = right.isNegative ? -1 : 1
        return reduced(
            sign * Int128(left.numerator) * Int128(right.denominator),
            sign * Int128(left.denominator) * Int128(right.numerator))
    }

    /// - Parameter denominator: above zero.
    private static func reduced(_ numerator: Int128, _ denominator: Int128) -> Rational {
        let divisor = greatestCommonDivisor(numerator, denominator)
        guard let result = Rational(Int(numerator / divisor), over: Int(denominator / divisor)) else {
            preconditionFailure("a rational number's denominator is never zero")
        }
        return result
    }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Rational: CustomStringConvertible {
    /// `13/23`, or `104` for a whole number: the exact value, for machines and for the trace.
    package var description: String {
        isWhole ? String(numerator) : "\(numerator)/\(denominator)"
    }
}

private func greatestCommonDivisor<Number: FixedWidthInteger>(_ first: Number, _ second: Number) -> Number {
    var (left, right) = (first.magnitude, second.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    return max(1, Number(left))
}
