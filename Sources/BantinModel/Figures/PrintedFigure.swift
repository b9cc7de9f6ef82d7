/// How exact values become digits on this site.
package struct NumeralStyle: Hashable, Sendable {
    /// The most decimals that a number prints, 0 to 6.
    package var decimals: Int
    /// The same for the statistics that have another number of decimals.
    package var decimalsByStatistic: [FacetKind: Int]
    package var rounding: RoundingMode

    package init(decimals: Int, decimalsByStatistic: [FacetKind: Int] = [:], rounding: RoundingMode) {
        self.decimals = decimals
        self.decimalsByStatistic = decimalsByStatistic
        self.rounding = rounding
    }

    package init(_ policy: Policy) {
        self.init(
            decimals: policy.decimals, decimalsByStatistic: policy.decimalsByStatistic, rounding: policy.rounding)
    }

    /// The decimals of a figure with this facet.
    package func decimals(of facet: Facet?) -> Int {
        facet.flatMap { decimalsByStatistic[$0.kind.statistic] } ?? decimals
    }

    /// The same style with that many decimals.
    func with(decimals: Int) -> NumeralStyle {
        NumeralStyle(decimals: decimals, rounding: rounding)
    }

    /// A number in Vietnamese digits, without zeros at the end of its decimals.
    package func digits(_ number: Rational) -> String {
        Numeral(number, decimals: number.isWhole ? 0 : decimals, rounding: rounding).strippingZeros.description
    }

    /// The same with all decimals, for columns whose numbers stand below one another.
    func columnDigits(_ number: Rational) -> String {
        Numeral(number, decimals: decimals, rounding: rounding).description
    }
}

extension Figure {
    /// The value in Vietnamese digits or words, without a noun: `104`, `56,52%`, `90-100`, `đạt chỉ tiêu`. Zeros at the
    /// end of decimals are left out; a no-break space stands before a unit.
    package func printed(_ style: NumeralStyle) -> String {
        let style = style.with(decimals: style.decimals(of: query.facet))
        return switch value {
        case .number: withUnit(style.digits(shownNumber ?? Rational(0)))
        case .range(let minimum?, let maximum?) where minimum != maximum:
            style.digits(Rational(minimum)) + "-" + style.digits(Rational(maximum))
        case .range(let minimum, let maximum):
            (minimum ?? maximum).map { style.digits(Rational($0)) } ?? ""
        case .verdict(let verdict): verdict.printed(style)
        }
    }

    /// The value as a column of a table prints it: a number that is no count has all the decimals of its statistic, and
    /// beside a per cent of fewer than 100 stands what it was made of: `56,50%`, `56,52% (13/23)`.
    package func printedInColumn(_ style: NumeralStyle) -> String {
        guard let number = shownNumber, unit.hasDecimals else { return printed(style) }
        let column = style.with(decimals: style.decimals(of: query.facet))
        let digits = withUnit(column.columnDigits(number))
        return fractionOfFew.map { "\(digits) (\($0))" } ?? digits
    }

    /// `13/23`: numerator and denominator as they were counted, not reduced; nil for what is no ratio.
    package var fraction: String? {
        guard FigureForm.fraction.fits(self, NumeralStyle(decimals: 0, rounding: .halfAway)), operands.count == 2,
            let numerator = operands[0].value.number, let denominator = operands[1].base
        else { return nil }
        return "\(numerator)/\(denominator)"
    }

    /// The number, or the end of a target that ratios are taken over: its minimum, else its maximum.
    package var base: Rational? {
        switch value {
        case .number(let number): number
        case .range(let minimum, let maximum): (minimum ?? maximum).map { Rational($0) }
        case .verdict: nil
        }
    }

    /// Numerator and denominator of a per cent of which 100 or more would not make one a single unit.
    private var fractionOfFew: String? {
        guard unit == .percent, operands.count == 2, let whole = operands[1].base, whole < Rational(100) else {
            return nil
        }
        return fraction
    }

    private func withUnit(_ digits: String) -> String {
        switch unit {
        case .percent: digits + "%"
        case .percentagePoints: digits + "\u{A0}điểm phần trăm"
        default: digits
        }
    }
}

extension FigureUnit {
    /// Whether it counts people or bodies.
    package var isCount: Bool {
        if case .count = self { return true }
        return false
    }

    /// Whether its numbers may have decimals.
    var hasDecimals: Bool {
        switch self {
        case .count, .words: false
        case .measured, .percent, .perYear, .percentagePoints, .times: true
        }
    }
}

extension Verdict {
    /// - Parameter style: with the decimals of verdicts.
    fileprivate func printed(_ style: NumeralStyle) -> String {
        switch self {
        case .missed: "không đạt chỉ tiêu"
        case .reached: "đạt chỉ tiêu"
        case .exceeded: "vượt chỉ tiêu"
        case .underWay(let attainment, let day):
            "đã đạt \(style.digits(attainment * Rational(100)))% chỉ tiêu "
                + "(tính đến ngày \(PartialDate.day(day).printed))"
        case .withinMaximum: "trong mức tối đa"
        case .aboveMaximum: "quá mức tối đa"
        }
    }
}

extension PartialDate {
    /// As newspapers write it, with the precision that is known: `15-3-2020`, `3-2020`, `2020`.
    package var printed: String {
        switch self {
        case .day(let day): "\(day.day)-\(day.month)-\(day.year)"
        case .month(let month, let year): "\(month)-\(year)"
        case .year(let year): String(year)
        }
    }
}
