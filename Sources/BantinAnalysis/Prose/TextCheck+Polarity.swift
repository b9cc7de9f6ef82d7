import BantinModel

/// Words before a figure that turn it round: `không {{ ….verdict }}`, `vượt {{ ….attainment }}`, `giảm {{ ….change }}`.
extension TextCheck {
    mutating func checkPolarity(
        beside resolved: ResolvedFigure, at token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        guard let figure = resolved.figure else { return }
        if case .verdict = figure.value {
            checkNegation(of: figure, before: token, locate)
        } else if figure.derivation == .attainment {
            checkExcess(of: figure, before: token, locate)
        } else if figure.isChange, resolved.isBareNumber {
            checkDirection(of: figure, resolved, before: token, locate)
        } else if figure.isChange, resolved.beginsWithDirection {
            checkSecondDirection(of: figure, before: token, locate)
        }
    }

    /// `tăng [giảm 2](figure:members.change-previous)`
    private mutating func checkSecondDirection(
        of figure: Figure, before token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        guard let word = text.word(token - 1), word == "tăng" || word == "giảm" else { return }
        report(
            token - 1..<token, figure,
            Message(
                vi: "trong ngoặc vuông đã có chữ “tăng” hay “giảm”; hãy bỏ chữ “\(word)” ở ngoài",
                en: "the square brackets hold “tăng” or “giảm” already; take “\(word)” before them away"), locate)
    }

    /// `chưa [đạt](figure:admissions.verdict) chỉ tiêu`
    private mutating func checkNegation(
        of figure: Figure, before token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        var start = token - 1
        while let word = text.word(start), Self.negatedFillers.contains(word) { start -= 1 }
        guard let word = text.word(start), Self.negations.contains(word) else { return }
        report(
            start..<token, figure,
            Message(
                vi: "số liệu tự nói đạt hay không đạt; hãy bỏ chữ “\(word)”",
                en: "the figure itself says whether the target was met; take “\(word)” away"), locate)
    }

    /// `vượt 125%` where 125% is what was attained, and 25% the excess.
    private mutating func checkExcess(
        of figure: Figure, before token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        var start = token - 1
        while let word = text.word(start), Self.excessFillers.contains(word) { start -= 1 }
        guard text.word(start) == "vượt" else { return }
        report(
            start..<token, figure,
            Message(
                vi: "đây là tỷ lệ đạt được, không phải phần vượt: hãy viết “đạt”, hoặc dẫn tới số liệu “….excess-rate”",
                en: "this is what was attained and not the excess: write “đạt”, or point to the figure “….excess-rate”"),
            locate)
    }

    /// `giảm [3](figure:members.change-previous)`, where it grew.
    private mutating func checkDirection(
        of figure: Figure, _ resolved: ResolvedFigure, before token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        guard let value = figure.value.number, !value.isZero,
            let (direction, words) = DirectionWords.direction(in: text.tokens, before: token),
            figure.derivation != .remainder || text.word(token - 1) == "tăng" || text.word(token - 1) == "giảm"
        else { return }
        let isRight = value.isNegative == (direction == .down)
        guard !isRight || value.isNegative && resolved.printsSign else { return }
        let right = value.isNegative ? "giảm" : "tăng"
        let verb = self.words(words)
        let note =
            isRight
            ? Message(
                vi: "số âm đã có dấu trừ; sau “\(verb)” hãy viết số không có dấu trừ, hoặc {{ abs(…) }}",
                en: "a negative number has its sign; behind “\(verb)” write it without, or {{ abs(…) }}")
            : Message(vi: "theo số liệu, phải viết “\(right)”", en: "by the data it is “\(right)”")
        report(words, figure, note, locate)
    }

    private mutating func report(
        _ tokens: Range<Int>, _ figure: Figure, _ note: Message, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let (found, style) = (words(tokens), NumeralStyle(check.site.policy))
        diagnostics.error(
            .mismatchedWords, at: place(tokens, locate),
            Message(
                vi: "“\(found)” không hợp với \(figure.name) = \(figure.printed(style))",
                en: "“\(found)” does not fit \(figure.name) = \(figure.printed(style))"),
            notes: [.init(note)])
    }

    private static let negations: Set<String> = ["không", "chưa", "chẳng", "chả"]
    private static let negatedFillers: Set<String> = ["hề", "thể", "bao", "giờ", "phải", "được", "là"]
    private static let excessFillers: Set<String> = [
        "mức", "chỉ", "tiêu", "kế", "hoạch", "được", "tới", "đến", "lên", "hơn", "gần",
    ]
}

extension ResolvedFigure {
    /// It stands there as a number without a word of its own before it.
    fileprivate var isBareNumber: Bool {
        switch content {
        case .computed(_, let form): form != .names
        case .proven(let figure):
            (try? ReadNumber(in: reference.plainWords, unit: figure.unit)).map { $0.direction == nil } ?? false
        default: false
        }
    }

    /// Its first word says which way it went.
    fileprivate var beginsWithDirection: Bool {
        guard case .proven(let figure) = content else { return false }
        return (try? ReadNumber(in: reference.plainWords, unit: figure.unit))?.direction?.token == 0
    }

    /// A negative number is printed there with its minus sign.
    fileprivate var printsSign: Bool {
        switch content {
        case .computed(_, let form): form != .abs
        case .proven(let figure):
            (try? ReadNumber(in: reference.plainWords, unit: figure.unit))?.claim.isNegative ?? false
        default: false
        }
    }
}
