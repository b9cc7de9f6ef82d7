import BantinModel

extension Figure {
    /// The formula with its numbers filled in, `13 ÷ 23 = 56,52%`; nil for what no formula made.
    func formula(_ style: NumeralStyle) -> String? {
        let result = printed(style)
        switch derivation {
        case .ratio, .attainment, .multiple, .yearlyRatio, .relativeChange, .excessRate:
            return quotient(style).map { "\($0) = \(result)" }
        case .average: return terms(style).map { "(\($0) + \($1)) ÷ 2 = \(result)" }
        case .difference, .pointDifference, .unstated: return difference(style, result)
        case .excess: return terms(style).map { "\($0) − \($1) = \(result)" }
        case .shortfall where value != .number(Rational(0)):
            return terms(style).map { "\($1) − \($0) = \(result)" }
        case .perYear(let years):
            return operands.first.map { "\($0.printed(style)) ÷ \(style.digits(years)) = \(result)" }
        case .elapsed(let days, let all): return "\(days) ÷ \(all) = \(result)"
        case .scaledTarget(let minimum, let maximum, let unit, let years):
            return scaled(minimum, maximum, unit, years, style)
        case .movement: return signedSum(style, result) { $0.query.measure.isOutflow }
        case .remainder: return signedSum(style, result) { $0.name != operands[0].name }
        case .childrenAndMoves(let moves) where !operands.isEmpty:
            guard withheldOperands.isEmpty, operands.count <= 12 else { return nil }
            let sum = operands.map { $0.printed(style) }.joined(separator: " + ")
            return "\(sum) \(query.measure == .transfersInternal ? "+" : "−") \(moves) = \(result)"
        case .children, .parts, .tiling, .reported, .eachTarget, .measures:
            return withheldOperands.isEmpty ? sum(of: operands.map { $0.printed(style) }, result) : nil
        default: return nil
        }
    }

    /// What is divided by what, `13 ÷ 23`, without the result; nil for what is no ratio of two figures.
    func quotient(_ style: NumeralStyle) -> String? {
        guard let (part, whole) = terms(style) else { return nil }
        return switch derivation {
        case .ratio, .attainment, .multiple: "\(part) ÷ \(whole)"
        case .yearlyRatio(let years): "\(part) ÷ \(whole) ÷ \(style.digits(years))"
        case .relativeChange: "(\(part) − \(whole)) ÷ \(whole)"
        case .excessRate: "\(part) ÷ \(whole) − 1"
        default: nil
        }
    }

    /// Numerator and denominator, or count and minimum.
    private func terms(_ style: NumeralStyle) -> (String, String)? {
        guard operands.count == 2, let least = operands[1].base else { return nil }
        return (operands[0].printed(style), style.digits(least))
    }

    /// `3% × 5.356 = 160,68 → 161`, for each end of a target.
    private func scaled(
        _ minimum: Rational?, _ maximum: Rational?, _ unit: TargetUnit, _ years: Rational?, _ style: NumeralStyle
    ) -> String? {
        guard case .range(let low, let high) = value else { return nil }
        let pairs: [(end: Rational?, people: Int?)] = [(minimum, low), (maximum, high)]
        let ends = pairs.compactMap { pair -> String? in
            guard let end = pair.end, let people = pair.people else { return nil }
            let factors = [operands.first?.value.number, years].compactMap { $0 }
            var exact = factors.reduce(end) { $0 * $1 }
            if unit == .percent, let share = exact / Rational(100) { exact = share }
            let terms = [style.digits(end) + (unit == .percent ? "%" : "")] + factors.map(style.digits)
            let rounded = exact.isWhole ? "" : " → \(style.digits(Rational(people)))"
            return terms.joined(separator: " × ") + " = \(style.digits(exact))\(rounded)"
        }
        return ends.joined(separator: "; ")
    }

    /// `21 + 2 − 1 = 22`; a negative number that is taken off is added.
    private func signedSum(
        _ style: NumeralStyle, _ result: String, takesOff: (Figure) -> Bool
    ) -> String? {
        var text = ""
        for operand in operands {
            guard var number = operand.value.number else { return nil }
            var sign = takesOff(operand) ? "−" : "+"
            if number.isNegative, !text.isEmpty {
                number = Rational(0) - number
                sign = sign == "−" ? "+" : "−"
            }
            let digits = style.digits(number)
            text += text.isEmpty ? (sign == "−" ? "−\(digits)" : digits) : " \(sign) \(digits)"
        }
        return text.isEmpty ? nil : "\(text) = \(result)"
    }

    /// Two figures as they are printed, `12% − 10% = 2 điểm phần trăm`.
    private func difference(_ style: NumeralStyle, _ result: String) -> String? {
        guard operands.count == 2 else { return nil }
        return "\(operands[0].printed(style)) − \(operands[1].printed(style)) = \(result)"
    }

    /// A sum that is short enough to be read.
    private func sum(of parts: [String], _ result: String) -> String? {
        (2...12).contains(parts.count) ? parts.joined(separator: " + ") + " = " + result : nil
    }
}
