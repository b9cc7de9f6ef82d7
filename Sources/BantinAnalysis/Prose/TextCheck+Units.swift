import BantinModel

/// What stands directly around a figure and makes another number of it: `{{ members }}%`, `{{ members }} nghìn`,
/// `-{{ members }}`, `hai trăm {{ members }}`.
extension TextCheck {
    /// Reports the first of them.
    ///
    /// - Parameter endsWithNumber: nothing stands inside the figure behind its number; else only what is before it counts.
    /// - Returns: whether one was found.
    mutating func checkUnits(
        of figure: Figure, _ resolved: ResolvedFigure, at token: Int, endsWithNumber: Bool,
        _ locate: (Range<Int>) -> SourceLocation
    ) -> Bool {
        let around = SurroundedNumber(text: text, token: token)
        let found =
            (endsWithNumber ? behind(around, of: figure) : nil)
            ?? around.minusBefore().flatMap { resolved.isSizeOfDecrease ? nil : ($0, .minus) }
            ?? around.numberBefore(figures).map { ($0, .number) }
        guard let found else { return false }
        report(found.1, found.0, beside: figure, locate)
        return true
    }

    private func behind(_ around: SurroundedNumber, of figure: Figure) -> (Range<Int>, NumberChange)? {
        if let unit = around.unitBehind() { return figure.hasOwnUnit(text.tokens[unit.tokens.lowerBound]) ? nil : unit }
        if figure.isRatio, let people = around.peopleBehind() { return (people, .people) }
        return around.numberBehind(figures).map { ($0, .number) }
    }

    private mutating func report(
        _ change: NumberChange, _ tokens: Range<Int>, beside figure: Figure,
        _ locate: (Range<Int>) -> SourceLocation
    ) {
        let printed = figure.printed(NumeralStyle(check.site.policy))
        let other = text.figures[tokens.lowerBound].map { figures[$0] }
        let word = other?.writtenShort ?? words(tokens)
        diagnostics.error(
            .mismatchedWords, at: other?.reference.location ?? place(tokens, locate),
            Message(
                vi: "“\(word)” đứng ngay cạnh \(figure.name) = \(printed), làm nó thành một con số khác",
                en: "“\(word)” directly beside \(figure.name) = \(printed) makes another number of it"),
            notes: [.init(change.mend(word, figure))])
    }
}

/// How words beside a number change it.
enum NumberChange {
    /// `%`, `phần trăm`, `điểm phần trăm`, `‰`
    case ratio
    /// `nghìn`, `chục`, `rưỡi`
    case scale
    /// `người` behind a per cent
    case people
    case minus
    case number

    fileprivate func mend(_ word: String, _ figure: Figure) -> Message {
        switch self {
        case .ratio where figure.isRatio:
            Message(
                vi: "số này đã in kèm đơn vị của nó; hãy bỏ “\(word)”",
                en: "this number is printed with its own unit; take “\(word)” away")
        case .ratio:
            Message(
                vi: "hãy bỏ “\(word)”; muốn nói tỷ lệ, hãy dùng số liệu tỷ lệ như {{ members.young.share }}",
                en: "take “\(word)” away; for a ratio use the figure of one, such as {{ members.young.share }}")
        case .scale:
            Message(
                vi: "số này đã là số đầy đủ; hãy bỏ “\(word)”",
                en: "this is the whole number already; take “\(word)” away")
        case .people:
            Message(
                vi: "đây là tỷ lệ, không phải số người: hãy bỏ “\(word)”, hoặc dùng số liệu đếm người",
                en: "this is a ratio, no count: take “\(word)” away, or use the figure that counts people")
        case .minus:
            Message(
                vi: "số âm hãy viết “giảm …”; nếu là gạch đầu dòng hay gạch ngang, hãy để một dấu cách sau nó",
                en: "for a negative number write “giảm …”; behind a dash or a list marker put a space")
        case .number:
            Message(
                vi: "hãy bỏ “\(word)”, hoặc viết dấu phẩy hay chữ vào giữa hai số",
                en: "take “\(word)” away, or put a comma or words between the two numbers")
        }
    }
}

extension Figure {
    fileprivate var isRatio: Bool { unit == .percent || unit == .percentagePoints }

    /// The token begins the unit that the data file gives the figure: `{{ income }} triệu đồng`.
    fileprivate func hasOwnUnit(_ token: WordToken) -> Bool {
        let own: String
        switch unit {
        case .measured(let unit), .count(.own(let unit)), .perYear(.own(let unit)): own = unit
        default: return false
        }
        return WordToken.tokens(of: own).first?.spelling == token.spelling
    }
}

extension ResolvedFigure {
    /// As it is written on the page, its name left out behind words.
    fileprivate var writtenShort: String {
        switch reference.notation {
        case .computed(let expression): "{{ \(expression) }}"
        case .proven, .stated: "[\(reference.plainWords)](figure:…)"
        }
    }

    /// `−{{ abs(…) }}` of what went down: the sign is right.
    fileprivate var isSizeOfDecrease: Bool {
        guard case .computed(let figure, .abs) = content else { return false }
        return figure.value.number?.isNegative ?? false
    }
}
