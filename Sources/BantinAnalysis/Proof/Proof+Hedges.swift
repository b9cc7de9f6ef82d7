import BantinModel

/// What proves a hedged number (the table of docs/numbers.md).
extension Proof {
    func isPrinted(_ printed: PrintedNumber, _ hedge: Hedge?, from value: Rational) -> Bool {
        guard let hedge else {
            return printed.isPrinted(from: value, rounding: rounding)
                || isQuoted && printed.isPrinted(from: value, rounding: .truncate)
        }
        guard let number = printed.value, let tolerance = printed.tolerance else { return false }
        return hedge.holds(value, of: number, tolerance: tolerance)
    }

    /// 100% claims the exact whole, 0% an exact zero; anything else may be rounded.
    func provesPercent(_ printed: PrintedNumber, _ hedge: Hedge?, _ ratio: Rational) -> Bool {
        if hedge == nil, printed.isWhole(100) { return ratio == Rational(1) }
        if hedge == nil, printed.isWhole(0) { return ratio.isZero }
        return isPrinted(printed, hedge, from: ratio * Rational(100))
    }

    /// A whole factor is met when the multiple rounds to it at one decimal.
    func isMultiple(_ factor: PrintedNumber, _ hedge: Hedge?, _ value: Rational) -> Bool {
        guard hedge == nil, factor.exponent == 0, factor.digits < 1_000_000 else {
            return isPrinted(factor, hedge, from: value)
        }
        return isPrinted(PrintedNumber(digits: factor.digits * 10, exponent: -1), nil, from: value)
    }

    /// Parts of a whole, all and nothing.
    func provesWords(_ claim: NumberClaim, _ hedge: Hedge?, _ value: Rational) -> Bool {
        switch claim {
        case .part(let part): figure.unit == .percent && isPart(part, hedge, value)
        case .all: hedge == nil && isWhole
        case .none: hedge == nil && value.isZero && !figure.isChange
        case .majority: figure.unit == .percent && hedge == nil && value > Self.half
        case .nearlyAll: figure.unit == .percent && hedge == nil && value >= Self.fourFifths && value < Rational(1)
        default: false
        }
    }

    private func isPart(_ part: Rational, _ hedge: Hedge?, _ value: Rational) -> Bool {
        // More than a half is less than three quarters, which have their own words.
        if hedge == .above, part == Self.half { return value > part && value < Self.threeQuarters }
        guard let hedge else { return value >= part - Self.point && value <= part + Self.point }
        return hedge.holds(value, of: part, tolerance: part * Self.fifth)
    }

    private static let half = NumberPhraseReader.half
    private static let threeQuarters = Rational(3, over: 4) ?? Rational(1)
    private static let fourFifths = Rational(4, over: 5) ?? Rational(1)
    private static let fifth = Rational(1, over: 5) ?? Rational(1)
    /// A percentage point.
    private static let point = Rational(1, over: 100) ?? Rational(0)
}

extension Hedge {
    /// Whether a value is what the hedged number says of it.
    func holds(_ value: Rational, of number: Rational, tolerance: Rational) -> Bool {
        let half = tolerance * NumberPhraseReader.half
        switch self {
        case .above: return value > number && value < number + tolerance
        case .below: return value >= number - half && value < number
        case .about: return value >= number - half && value <= number + half
        case .atLeast: return value >= number
        case .lessThan: return value < number
        case .atMost: return value <= number
        }
    }
}
