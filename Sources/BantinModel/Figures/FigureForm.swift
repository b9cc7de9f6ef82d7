/// How a computed figure is written.
package enum FigureForm: String, CaseIterable, Sendable {
    /// Digits, with `%` where it is a share: `104`, `56,52%`.
    case plain = ""
    /// In words: `một trăm linh bốn`.
    case words
    /// Two digits at least, as offices write: `04`.
    case pad
    /// Without its sign.
    case abs
    /// A ratio as `x/y`, not reduced.
    case fraction
    /// The names of the bodies counted.
    case names
    /// A round number near it, with its word: `hơn 100`, `gần 57%`.
    case hedge
    /// How much of the whole a share is, without a number: `hầu hết`, `tất cả`.
    case most
}

extension FigureForm {
    /// What it does, for the documentation.
    package var meaning: Message {
        switch self {
        case .plain: Message(vi: "bằng chữ số", en: "in digits")
        case .words:
            Message(vi: "bằng chữ, chỉ với số không phải làm tròn", en: "in words, of a number that needs no rounding")
        case .pad: Message(vi: "số đếm có ít nhất hai chữ số", en: "a count with two digits at least")
        case .abs: Message(vi: "bỏ dấu âm", en: "without its sign")
        case .fraction: Message(vi: "tử số trên mẫu số, không rút gọn", en: "numerator over denominator, not reduced")
        case .names:
            Message(vi: "tên các tổ chức hoặc thôn, làng được đếm", en: "the names of the bodies or hamlets counted")
        case .hedge:
            Message(vi: "số tròn gần đúng, có “hơn” hoặc “gần”", en: "a round number near it, with “hơn” or “gần”")
        case .most:
            Message(
                vi: "“tất cả” khi đủ 100%, “hầu hết” khi từ 80% đến dưới 100%",
                en: "“tất cả” at 100%, “hầu hết” from 80% to below 100%")
        }
    }

    /// An example, and how it prints.
    package var example: (expression: String, printed: String) {
        switch self {
        case .plain: ("members", "104")
        case .words: ("words(members)", "một trăm linh bốn")
        case .pad: ("pad(admissions.2019)", "04")
        case .abs: ("abs(members.2019.change-previous)", "3")
        case .fraction: ("fraction(members.young.share)", "13/23")
        case .names: ("names(cells.with-committee)", "Chi bộ A và Chi bộ B")
        case .hedge: ("hedge(members)", "hơn 100")
        case .most: ("most(cells.with-committee.share)", "hầu hết")
        }
    }

    /// Whether a figure can be written in this form.
    package func fits(_ figure: Figure, _ style: NumeralStyle) -> Bool {
        let number = figure.value.number
        switch self {
        case .plain: return true
        case .words: return figure.isPrintedExactly(style)
        case .pad: return figure.unit.isCount && (number.map { $0.isWhole && !$0.isNegative } ?? false)
        case .abs: return number != nil
        case .fraction: return figure.derivation == .ratio || figure.derivation == .attainment
        case .names:
            let counted = figure.bodies.count + figure.hamlets.count
            return figure.query.facet == nil && counted > 0 && number == Rational(counted)
        case .hedge: return number.map { !$0.isNegative } ?? false
        case .most:
            return figure.isShare && (number.map { $0 <= Rational(1) && $0 * Rational(5) >= Rational(4) } ?? false)
        }
    }
}

extension Figure {
    /// Whether it says how large a part of a whole is.
    package var isShare: Bool { unit == .percent && query.facet == .share }

    /// The number as it prints: of a share how many per cent.
    package var shownNumber: Rational? {
        value.number.map { unit == .percent ? $0 * Rational(100) : $0 }
    }

    /// Whether the printed digits are the exact value.
    fileprivate func isPrintedExactly(_ style: NumeralStyle) -> Bool {
        guard let number = shownNumber else { return false }
        return Numeral(number, decimals: style.decimals(of: query.facet), rounding: style.rounding).value == number
    }
}
