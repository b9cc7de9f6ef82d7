import BantinModel

extension Figure {
    /// How it was computed, in words and with its numbers: `số đảng viên trẻ ÷ tổng số đảng viên = 13 ÷ 23 = 56,52%`;
    /// nil for what was entered.
    func method(_ style: NumeralStyle) -> Message? {
        guard let formula = formula(style) else { return methodWithoutFormula(style) }
        if let terms = titledTerms {
            return Message(vi: "\(terms.vi) = \(formula)", en: "\(terms.en) = \(formula)")
        }
        let words = derivationText
        return Message(vi: "\(words.vi): \(formula)", en: "\(words.en): \(formula)")
    }

    private func methodWithoutFormula(_ style: NumeralStyle) -> Message? {
        switch derivation {
        case .entry, .target: nil
        case .verdict where operands.count == 2:
            operands[1].bounds(style).map { bounds in
                let count = operands[0].printed(style)
                return Message(
                    vi: "số thực hiện \(count), chỉ tiêu \(bounds.vi)", en: "count \(count), target \(bounds.en)")
            }
        default: derivationText
        }
    }

    /// The formula of what divides, with what its operands are.
    var titledTerms: Message? {
        let titles = operands.map(\.query.title)
        let years = Message(vi: "số năm của kỳ", en: "years of the period")
        switch derivation {
        case .ratio where titles.count == 2: return Self.quotient(titles)
        case .yearlyRatio where titles.count == 2: return Self.quotient(titles + [years])
        case .perYear where titles.count == 1: return Self.quotient(titles + [years])
        default: return nil
        }
    }

    private static func quotient(_ terms: [Message]) -> Message {
        Message(vi: terms.map(\.vi).joined(separator: " ÷ "), en: terms.map(\.en).joined(separator: " ÷ "))
    }

    /// A target's ends in words.
    private func bounds(_ style: NumeralStyle) -> Message? {
        guard case .range(let minimum, let maximum) = value else { return nil }
        let (low, high) = (minimum.map { style.digits(Rational($0)) }, maximum.map { style.digits(Rational($0)) })
        switch (low, high) {
        case (let low?, let high?): return Message(vi: "từ \(low) đến \(high)", en: "\(low) to \(high)")
        case (let low?, nil): return Message(vi: "ít nhất \(low)", en: "at least \(low)")
        case (nil, let high?): return Message(vi: "nhiều nhất \(high)", en: "at most \(high)")
        case (nil, nil): return nil
        }
    }
}
