/// An exact number: a whole numerator over a positive denominator, in lowest terms.
///
/// Counts are at most ``largestCount``, so the products that the statistics form stay inside 64 bits; an operation
/// that would leave them is a mistake of the program, and traps.
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

    package static func + (left: Rational, right: Rational) -> Rational {
        reduced(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    package static func - (left: Rational, right: Rational) -> Rational {
        left + Rational(-1) * right
    }

    package static func * (left: Rational, right: Rational) -> Rational {
        reduced(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// Nil when the divisor is zero.
    package static func / (left: Rational, right: Rational) -> Rational? {
        Rational(left.numerator * right.denominator, over: left.denominator * right.numerator)
    }

    private static func reduced(_ numerator: Int, _ denominator: Int) -> Rational {
        guard let result = Rational(numerator, over: denominator) else {
            preconditionFailure("a rational number's denominator is never zero")
        }
        return result
    }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Rational: CustomStringConvertible {
    /// `13/23`, or `104` for a whole number: the exact value, for machines and for the trace.
    package var description: String {
        isWhole ? String(numerator) : "\(numerator)/\(denominator)"
    }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (left, right) = (first.magnitude, second.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    return max(1, Int(left))
}
