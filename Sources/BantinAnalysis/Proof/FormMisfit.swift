import BantinModel

/// Why a figure cannot be written in a form.
struct FormMisfit {
    var message: Message
    var notes: [Message] = []
}

extension FigureForm {
    /// Nil when the figure can be written in this form.
    func misfit(of figure: Figure, _ style: NumeralStyle) -> FormMisfit? {
        switch self {
        case .plain: nil
        case .words: figure.isPrintedExactly(style) ? nil : Self.words(figure, style)
        case .pad: figure.isWholeCount ? nil : Self.pad(figure, style)
        case .abs: figure.value.number == nil ? Self.abs(figure, style) : nil
        case .fraction: figure.derivation == .ratio || figure.derivation == .attainment ? nil : Self.fraction(figure)
        case .names: figure.isListOfBodies ? nil : Self.names(figure)
        }
    }

    private static func words(_ figure: Figure, _ style: NumeralStyle) -> FormMisfit {
        FormMisfit(
            message: Message(
                vi:
                    "không viết được “\(figure.printed(style))” bằng chữ: chỉ viết bằng chữ những số không phải làm tròn",
                en: "“\(figure.printed(style))” cannot be put into words: only numbers that need no rounding can"),
            notes: [Message(vi: "hãy bỏ “words( )”", en: "leave “words( )” out")])
    }

    private static func pad(_ figure: Figure, _ style: NumeralStyle) -> FormMisfit {
        FormMisfit(
            message: Message(
                vi: "không thêm được số 0 vào trước “\(figure.printed(style))”: chỉ dùng cho số đếm",
                en: "“\(figure.printed(style))” cannot be padded: only counts can"),
            notes: [Message(vi: "hãy bỏ “pad( )”", en: "leave “pad( )” out")])
    }

    private static func abs(_ figure: Figure, _ style: NumeralStyle) -> FormMisfit {
        FormMisfit(
            message: Message(
                vi: "“\(figure.printed(style))” không phải là một con số nên không có dấu để bỏ",
                en: "“\(figure.printed(style))” is not one number and has no sign to leave out"),
            notes: [Message(vi: "hãy bỏ “abs( )”", en: "leave “abs( )” out")])
    }

    private static func fraction(_ figure: Figure) -> FormMisfit {
        FormMisfit(
            message: Message(
                vi: "\(figure.name) không phải là tỷ lệ nên không có tử số và mẫu số",
                en: "\(figure.name) is no ratio and has no numerator and denominator"),
            notes: [
                Message(
                    vi: "“fraction( )” dùng cho tỷ lệ, như “fraction(members.young.share)”",
                    en: "“fraction( )” is for ratios, as in “fraction(members.young.share)”")
            ])
    }

    private static func names(_ figure: Figure) -> FormMisfit {
        let counts = figure.query.measure.counts
        guard counts == .people || figure.value != .number(Rational(0)) else { return noNames(figure) }
        return FormMisfit(
            message: counts == .people
                ? Message(
                    vi: "\(figure.name) đếm người; tên người không có trong số liệu",
                    en: "\(figure.name) counts people, whose names are not in the data")
                : Message(
                    vi: "\(figure.name) là một con số ghi sẵn, không phải đếm từ danh sách tổ chức",
                    en: "\(figure.name) is an entered number, not counted from the listed bodies"),
            notes: [
                Message(
                    vi: "“names( )” dùng cho số tổ chức, như “names(cells)”",
                    en: "“names( )” is for counts of bodies, as in “names(cells)”")
            ])
    }

    private static func noNames(_ figure: Figure) -> FormMisfit {
        FormMisfit(
            message: Message(
                vi: "\(figure.name) bằng 0 nên không có tên nào để kể",
                en: "\(figure.name) is zero, so there are no names to list"),
            notes: [
                Message(
                    vi: "hãy viết lại câu cho trường hợp không có tên nào",
                    en: "write another sentence for the case of no names")
            ])
    }
}

extension Figure {
    fileprivate var isWholeCount: Bool {
        unit.isCount && value.number.map { $0.isWhole && !$0.isNegative } ?? false
    }

    fileprivate var isListOfBodies: Bool {
        query.facet == nil && !(bodies.isEmpty && hamlets.isEmpty)
            && value == .number(Rational(bodies.count + hamlets.count))
    }

    /// Whether the printed digits are the exact value.
    fileprivate func isPrintedExactly(_ style: NumeralStyle) -> Bool {
        guard let number = value.number else { return false }
        let printed = unit == .percent ? number * Rational(100) : number
        return Numeral(printed, decimals: style.decimals, rounding: style.rounding).value == printed
    }
}
