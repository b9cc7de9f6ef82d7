import BantinModel

extension Figure {
    /// How the value came about, in words.
    var derivationText: Message {
        switch derivation {
        case .entry: Message(vi: "ghi trong số liệu", en: "entered in the data")
        case .tiling:
            Message(vi: "cộng các mục nối tiếp nhau trong kỳ", en: "sum of the entries that make up the period")
        case .reported:
            Message(
                vi: "cộng các lần ghi theo ngày trong thời gian đã báo cáo đủ",
                en: "sum of the dated entries in a span that is reported in full")
        case .children: Message(vi: "cộng các tổ chức trực thuộc", en: "sum of the bodies below")
        case .counted:
            Message(
                vi: "đếm các tổ chức đang hoạt động trong danh sách", en: "count of the listed bodies that are alive")
        case .notAlive:
            Message(
                vi: "bằng 0 vì tổ chức chưa thành lập hoặc đã kết thúc",
                en: "zero because the body is not established yet or has ended")
        case .ratio: Message(vi: "tử số ÷ mẫu số", en: "numerator ÷ denominator")
        case .perYear: Message(vi: "số trong kỳ ÷ số năm của kỳ", en: "count ÷ years of the period")
        case .elapsed: Message(vi: "số ngày đã qua ÷ số ngày của kỳ", en: "days gone by ÷ days of the period")
        case .target: Message(vi: "chỉ tiêu ghi trong số liệu", en: "target entered in the data")
        case .attainment: Message(vi: "số thực hiện ÷ mức tối thiểu", en: "count ÷ minimum")
        case .excess: Message(vi: "số thực hiện − mức tối thiểu", en: "count − minimum")
        case .excessRate: Message(vi: "số thực hiện ÷ mức tối thiểu − 1", en: "count ÷ minimum − 1")
        case .shortfall: Message(vi: "mức tối thiểu − số thực hiện", en: "minimum − count")
        case .verdict: Message(vi: "số thực hiện so với chỉ tiêu", en: "count compared with target")
        }
    }

    /// What each operand is to the formula, in their order; nil for parts of a sum.
    var operandRoles: [Message]? {
        switch derivation {
        case .ratio:
            [Message(vi: "tử số", en: "numerator"), Message(vi: "mẫu số", en: "denominator")]
        case .perYear: [Message(vi: "số trong kỳ", en: "count")]
        case .attainment, .excess, .excessRate, .shortfall, .verdict:
            [Message(vi: "số thực hiện", en: "count"), Message(vi: "chỉ tiêu", en: "target")]
        default: nil
        }
    }

    /// The word of the derivation for machines.
    var derivationID: String {
        switch derivation {
        case .entry: "entry"
        case .tiling: "tiling"
        case .reported: "reported"
        case .children: "children"
        case .counted: "counted"
        case .notAlive: "not-alive"
        case .ratio: "ratio"
        case .perYear: "per-year"
        case .elapsed: "elapsed"
        case .target: "target"
        case .attainment: "attainment"
        case .excess: "excess"
        case .excessRate: "excess-rate"
        case .shortfall: "shortfall"
        case .verdict: "verdict"
        }
    }

    /// The formula with its numbers filled in, `13 ÷ 23 = 56,52%`; nil for what no formula made.
    func formula(_ style: NumeralStyle) -> String? {
        let result = printed(style)
        switch derivation {
        case .ratio, .attainment: return terms(style).map { "\($0) ÷ \($1) = \(result)" }
        case .excess: return terms(style).map { "\($0) − \($1) = \(result)" }
        case .excessRate: return terms(style).map { "\($0) ÷ \($1) − 1 = \(result)" }
        case .shortfall where value != .number(Rational(0)):
            return terms(style).map { "\($1) − \($0) = \(result)" }
        case .perYear(let years):
            return operands.first.map { "\($0.printed(style)) ÷ \(Self.plain(years, style)) = \(result)" }
        case .elapsed(let days, let all): return "\(days) ÷ \(all) = \(result)"
        case .children, .tiling, .reported:
            return withheldOperands.isEmpty ? sum(of: operands.map { $0.printed(style) }, result) : nil
        default: return nil
        }
    }

    /// Numerator and denominator, or count and minimum.
    private func terms(_ style: NumeralStyle) -> (String, String)? {
        guard operands.count == 2, let least = operands[1].base else { return nil }
        return (operands[0].printed(style), Self.plain(least, style))
    }

    private static func plain(_ number: Rational, _ style: NumeralStyle) -> String {
        Numeral(number, decimals: number.isWhole ? 0 : style.decimals, rounding: style.rounding)
            .strippingZeros.description
    }

    /// A sum that is short enough to be read.
    private func sum(of parts: [String], _ result: String) -> String? {
        (2...12).contains(parts.count) ? parts.joined(separator: " + ") + " = " + result : nil
    }
}
