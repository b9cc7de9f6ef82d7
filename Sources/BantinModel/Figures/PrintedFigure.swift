/// How exact values become digits on this site.
package struct NumeralStyle: Hashable, Sendable {
    /// The most decimals that a ratio prints, 0 to 6.
    package var decimals: Int
    package var rounding: RoundingMode

    package init(decimals: Int, rounding: RoundingMode) {
        self.decimals = decimals
        self.rounding = rounding
    }

    package init(_ policy: Policy) {
        self.init(decimals: policy.decimals, rounding: policy.rounding)
    }

    /// A number in Vietnamese digits, without zeros at the end of its decimals.
    package func digits(_ number: Rational) -> String {
        Numeral(number, decimals: number.isWhole ? 0 : decimals, rounding: rounding).strippingZeros.description
    }
}

extension Figure {
    /// The value in Vietnamese digits or words, without a noun: `104`, `56,52%`, `90-100`, `đạt chỉ tiêu`. Zeros at the
    /// end of decimals are left out.
    package func printed(_ style: NumeralStyle) -> String {
        switch value {
        case .number(let number):
            switch unit {
            case .percent: Self.percent(number, style)
            case .percentagePoints: style.digits(number) + " điểm phần trăm"
            default: style.digits(number)
            }
        case .range(let minimum?, let maximum?) where minimum != maximum:
            style.digits(Rational(minimum)) + "-" + style.digits(Rational(maximum))
        case .range(let minimum, let maximum):
            (minimum ?? maximum).map { style.digits(Rational($0)) } ?? ""
        case .verdict(let verdict):
            Self.words(verdict, style)
        }
    }

    private static func percent(_ ratio: Rational, _ style: NumeralStyle) -> String {
        style.digits(ratio * Rational(100)) + "%"
    }

    private static func words(_ verdict: Verdict, _ style: NumeralStyle) -> String {
        switch verdict {
        case .missed: "không đạt chỉ tiêu"
        case .reached: "đạt chỉ tiêu"
        case .exceeded: "vượt chỉ tiêu"
        case .underWay(let attainment, let day):
            "đã đạt \(percent(attainment, style)) chỉ tiêu (tính đến ngày \(PartialDate.day(day).printed))"
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
