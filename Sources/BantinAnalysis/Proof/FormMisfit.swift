import BantinModel

/// Why a figure cannot be written in a form.
struct FormMisfit {
    var message: Message
    var notes: [Message] = []
}

extension FigureForm {
    /// Nil when the figure can be written in this form.
    func misfit(of figure: Figure, _ style: NumeralStyle) -> FormMisfit? {
        if fits(figure, style) { return nil }
        return switch self {
        case .plain: nil
        case .words: Self.words(figure, style)
        case .pad: Self.pad(figure, style)
        case .abs: Self.noNumber(figure, style, form: self)
        case .fraction: Self.fraction(figure)
        case .names: Self.names(figure)
        case .hedge:
            figure.value.number == nil ? Self.noNumber(figure, style, form: self) : Self.negative(figure, style)
        case .most: Self.most(figure, style)
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

    private static func noNumber(_ figure: Figure, _ style: NumeralStyle, form: FigureForm) -> FormMisfit {
        let what =
            form == .abs
            ? (vi: "không có dấu để bỏ", en: "has no sign to leave out")
            : (vi: "không có số tròn nào gần nó", en: "has no round number near it")
        return FormMisfit(
            message: Message(
                vi: "“\(figure.printed(style))” không phải là một con số nên \(what.vi)",
                en: "“\(figure.printed(style))” is not one number and \(what.en)"),
            notes: [
                Message(vi: "hãy bỏ “\(form.rawValue)( )”", en: "leave “\(form.rawValue)( )” out")
            ])
    }

    private static func negative(_ figure: Figure, _ style: NumeralStyle) -> FormMisfit {
        FormMisfit(
            message: Message(
                vi: "“\(figure.printed(style))” là số âm, “hơn” và “gần” đặt trước số âm dễ bị hiểu ngược",
                en: "“\(figure.printed(style))” is negative; “hơn” and “gần” before it could be taken either way"),
            notes: [
                Message(
                    vi: "hãy viết câu nói “giảm” và dùng “abs( )”", en: "let the sentence say “giảm” and use “abs( )”")
            ])
    }

    private static func most(_ figure: Figure, _ style: NumeralStyle) -> FormMisfit {
        let notes = [
            Message(
                vi: "“most( )” viết “tất cả” khi tỷ lệ đủ 100%, “hầu hết” khi từ 80% đến dưới 100%",
                en: "“most( )” writes “tất cả” for a share of 100%, “hầu hết” from 80% to below 100%"),
            figure.value.number == nil
                ? Message(vi: "hãy bỏ “most( )”", en: "leave “most( )” out")
                : Message(vi: "hãy dùng “hedge( )”, hoặc bỏ “most( )”", en: "use “hedge( )”, or leave “most( )” out"),
        ]
        guard figure.isShare else {
            return FormMisfit(
                message: Message(
                    vi: "\(figure.name) không phải là tỷ lệ của một nhóm (share)",
                    en: "\(figure.name) is no share of a group"), notes: notes)
        }
        return FormMisfit(
            message: Message(
                vi: "“\(figure.printed(style))” chưa thể nói là “hầu hết”",
                en: "“\(figure.printed(style))” is not enough to be called “hầu hết”"), notes: notes)
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
