import BantinModel

/// Whether an author's words are true of a figure.
struct Proof {
    let figure: Figure
    /// The words are a quotation, in which a number may also be cut instead of rounded.
    let isQuoted: Bool
    let rounding: RoundingMode

    /// Nil when the words are true; else the words that would be.
    func correction(of words: String, _ style: NumeralStyle) throws(ReadingMistake) -> String? {
        if case .verdict = figure.value {
            // Without the day to which it holds, which is not part of the claim.
            let verdict = figure.printed(style).prefix { $0 != "(" }
            return proves(try VerdictClaim(in: words))
                ? nil : String(verdict.last == " " ? verdict.dropLast() : verdict)
        }
        let number = try ReadNumber(in: words, unit: figure.unit)
        return proves(number) ? nil : corrected(words, number, style)
    }

    private func corrected(_ words: String, _ number: ReadNumber, _ style: NumeralStyle) -> String {
        var value = figure.printed(style)
        if number.isExcess, !isExcess { return value }
        if case .fraction = number.claim, let terms { value = "\(terms.0)/\(terms.1)" }
        let characters = Array(words)
        return String(characters[..<number.range.lowerBound]) + value + String(characters[number.range.upperBound...])
    }

    /// Whether the number says what the figure says. Per-cent signs are read strictly: `56` does not prove 56%.
    func proves(_ number: ReadNumber) -> Bool {
        guard !number.isExcess || isExcess else { return false }
        switch (number.claim, figure.value) {
        case (.number(let printed), .number(let value)):
            return figure.unit != .percent && figure.unit != .percentagePoints && isPrinted(printed, from: value)
        case (.number(let printed), .range(let minimum, let maximum)):
            guard let end = minimum ?? maximum, maximum ?? end == end else { return false }
            return isPrinted(printed, from: Rational(end))
        case (.percent(let printed), .number(let value)):
            return figure.unit == .percent && provesPercent(printed, value)
        case (.fraction(let part, let whole), .number):
            return terms.map { $0 == (Rational(part), Rational(whole)) } ?? false
        case (.range(let low, let high), .range(let minimum, let maximum)):
            return low == minimum && high == maximum
        default:
            return false
        }
    }

    /// Whether the verdict is the figure's.
    func proves(_ claim: VerdictClaim) -> Bool {
        guard case .verdict(let verdict) = figure.value else { return false }
        switch (claim, verdict) {
        case (.reached, .reached), (.reached, .exceeded), (.exceeded, .exceeded), (.missed, .missed),
            (.notReached, .missed), (.notReached, .underWay), (.withinMaximum, .withinMaximum),
            (.aboveMaximum, .aboveMaximum):
            return true
        case (.exceededBy(let percent), .exceeded):
            return attainment.map { provesPercent(percent, $0 - Rational(1)) } ?? false
        case (.attained(let percent), .underWay(let attainment, _)):
            return provesPercent(percent, attainment)
        case (.attained(let percent), .reached), (.attained(let percent), .exceeded), (.attained(let percent), .missed):
            return attainment.map { provesPercent(percent, $0) } ?? false
        default:
            return false
        }
    }

    /// The figure is by how much a target was exceeded.
    private var isExcess: Bool {
        figure.derivation == .excess || figure.derivation == .excessRate
    }

    /// 100% claims the exact whole, 0% an exact zero; anything else may be rounded.
    private func provesPercent(_ printed: PrintedNumber, _ ratio: Rational) -> Bool {
        if printed.isWhole(100) { return ratio == Rational(1) }
        if printed.isWhole(0) { return ratio.isZero }
        return isPrinted(printed, from: ratio * Rational(100))
    }

    private func isPrinted(_ printed: PrintedNumber, from value: Rational) -> Bool {
        printed.isPrinted(from: value, rounding: rounding)
            || isQuoted && printed.isPrinted(from: value, rounding: .truncate)
    }

    /// Numerator and denominator, where the figure is one number over another.
    private var terms: (Rational, Rational)? {
        figure.derivation == .ratio || figure.derivation == .attainment ? operandTerms : nil
    }

    private var attainment: Rational? {
        operandTerms.flatMap { $0 / $1 }
    }

    private var operandTerms: (Rational, Rational)? {
        guard figure.operands.count >= 2, let part = figure.operands[0].value.number else { return nil }
        switch figure.operands[1].value {
        case .number(let whole): return (part, whole)
        case .range(let minimum, let maximum): return (minimum ?? maximum).map { (part, Rational($0)) }
        case .verdict: return nil
        }
    }
}
