/// A round number near an exact one, and on which side of it the exact one lies: `hơn 100` of 104, `gần 57` of 56,52.
/// The Forms of docs/data.md say which number it is.
package struct HedgedNumber: Hashable, Sendable {
    /// The round number.
    package let number: Rational
    package let side: Side
    /// The decimals that the round number has.
    let decimals: Int

    package enum Side: Sendable {
        /// The exact number is the round one.
        case exact
        /// It is a little greater: `hơn`.
        case above
        /// It is a little less: `gần`.
        case below
    }

    /// The number of the fewest significant digits that is at most a twentieth of itself away, of two equally near
    /// ones the smaller. One or two digits always do: with two it lies within half a step, and a step is at most a tenth.
    ///
    /// - Parameter value: not negative; zero is round.
    package init(_ value: Rational) {
        guard !value.isZero else {
            self.init(number: value, side: .exact, decimals: 0)
            return
        }
        let exponent = HedgedNumber.exponent(of: value)
        let one = HedgedNumber.nearest(to: value, stepExponent: exponent)
        let number = one.isNear(value) ? one : HedgedNumber.nearest(to: value, stepExponent: exponent - 1)
        let decimals = max(0, number == one ? -exponent : 1 - exponent)
        self.init(
            number: number, side: value == number ? .exact : value > number ? .above : .below, decimals: decimals)
    }

    private init(number: Rational, side: Side, decimals: Int) {
        (self.number, self.side, self.decimals) = (number, side, decimals)
    }

    /// The round number in digits, behind its word: `hơn 100`.
    ///
    /// - Parameter unit: what follows the digits without a space: `%`, or nothing.
    package func words(unit: String) -> String {
        let digits = Numeral(number, decimals: decimals, rounding: .halfAway).strippingZeros.description + unit
        return switch side {
        case .exact: digits
        case .above: "hơn\u{A0}\(digits)"
        case .below: "gần\u{A0}\(digits)"
        }
    }

    /// The place of the first significant digit: 2 of 104, −1 of 0,45.
    private static func exponent(of value: Rational) -> Int {
        var exponent = 0
        while power(exponent) > value { exponent -= 1 }
        while power(exponent + 1) <= value { exponent += 1 }
        return exponent
    }

    /// The nearest multiple of a power of ten, the smaller of two that are equally near.
    private static func nearest(to value: Rational, stepExponent: Int) -> Rational {
        let step = power(stepExponent)
        let below = Rational((value * power(-stepExponent)).roundedDown) * step
        let above = below + step
        return above - value < value - below ? above : below
    }

    private static func power(_ exponent: Int) -> Rational {
        let power = Rational(Numeral.power(abs(exponent)))
        return exponent < 0 ? (Rational(1) / power ?? power) : power
    }
}

extension Rational {
    /// Whether a value is at most a twentieth of this number away from it.
    fileprivate func isNear(_ value: Rational) -> Bool {
        let distance = value < self ? self - value : value - self
        return distance * Rational(20) <= self
    }
}
