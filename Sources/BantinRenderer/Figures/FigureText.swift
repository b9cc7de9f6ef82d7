package import BantinModel

/// The name of a body on a day.
package typealias BodyName = (Body.Index, CalendarDate) -> String

extension ResolvedFigure {
    /// The text of a number in the prose: a computed figure in its form, else the author's own words. Empty where a
    /// mistake was reported.
    package func text(_ style: NumeralStyle, bodyName: BodyName) -> String {
        switch content {
        case .computed(let figure, let form): figure.text(in: form, style, bodyName: bodyName)
        case .proven, .stated: reference.plainWords
        case .invalid: ""
        }
    }
}

extension Figure {
    /// The value in a form. The proof has seen that the form fits; where it does not, the plain one stands.
    package func text(in form: FigureForm, _ style: NumeralStyle, bodyName: BodyName) -> String {
        switch form {
        case .plain: printed(style)
        case .words: words(style)
        case .pad: padded(style)
        case .abs: absolute.printed(style)
        case .fraction: fraction ?? printed(style)
        case .names: names(bodyName) ?? printed(style)
        case .hedge: hedged(style)
        case .most: quantity
        }
    }

    private func words(_ style: NumeralStyle) -> String {
        guard let shown = shownNumber else { return printed(style) }
        let numeral = Numeral(shown, decimals: style.decimals(of: query.facet), rounding: style.rounding).strippingZeros
        return numeral.words + unit.words
    }

    private func padded(_ style: NumeralStyle) -> String {
        let digits = printed(style)
        return digits.count == 1 ? "0" + digits : digits
    }

    private var absolute: Figure {
        guard let number = value.number, number.isNegative else { return self }
        var positive = self
        positive.value = .number(Rational(0) - number)
        return positive
    }

    private func hedged(_ style: NumeralStyle) -> String {
        guard let number = shownNumber, !number.isNegative else { return printed(style) }
        let words = HedgedNumber(number).words(unit: unit == .percent ? "%" : "")
        return unit == .percentagePoints ? words + "\u{A0}điểm phần trăm" : words
    }

    /// Of what is the whole, or nearly.
    private var quantity: String { value == .number(Rational(1)) ? "tất cả" : "hầu hết" }

    /// `Chi bộ A, Chi bộ B và Chi bộ C`.
    private func names(_ bodyName: BodyName) -> String? {
        let names = bodies.map { bodyName($0.body, query.date) } + hamlets
        guard let last = names.last else { return nil }
        let rest = names.dropLast().joined(separator: ", ")
        return rest.isEmpty ? last : "\(rest) và \(last)"
    }
}

extension FigureUnit {
    /// What stands after a number in words.
    fileprivate var words: String {
        switch self {
        case .percent: " phần trăm"
        case .percentagePoints: " điểm phần trăm"
        default: ""
        }
    }
}
