import BantinModel

/// The words directly beside a figure.
extension TextCheck {
    mutating func checkWords(
        beside resolved: ResolvedFigure, at token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let figure: Figure
        checkHedges(beside: resolved, at: token, locate)
        switch resolved.content {
        case .computed(let computed, let form) where form != .names: figure = computed
        case .proven(let proven):
            guard resolved.reference.endsWithNumber(of: proven) else {
                guard proven.unit != .words, resolved.reference.beginsWithNumber(of: proven) else { return }
                _ = checkUnits(of: proven, resolved, at: token, endsWithNumber: false, locate)
                return
            }
            figure = proven
        default: return
        }
        if figure.unit != .words, !checkUnits(of: figure, resolved, at: token, endsWithNumber: true, locate) {
            checkNoun(of: figure, behind: token + 1, locate)
        }
        checkDirection(of: figure, resolved, before: token, locate)
    }

    /// `[13](figure:members.young) chi bộ`
    private mutating func checkNoun(
        of figure: Figure, behind start: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        guard let end = directEnd(start),
            let mismatch = FigureScope(of: figure).mismatch(in: Array(text.tokens[..<end]), behind: start)
        else { return }
        let style = NumeralStyle(check.statistics.site.policy)
        let mistake = ResolutionMistake.mismatched(mismatch, by: figure, style, range: nil)
        diagnostics.error(
            mistake.rule, at: prose.source(of: mismatch.range).map(locate) ?? prose.location, mistake.message,
            notes: mistake.notes)
    }

    /// The end of the noun directly behind a number and of the group directly behind that; nil where neither stands.
    private func directEnd(_ start: Int) -> Int? {
        let noun = CountedWords.noun(in: text.tokens, at: start)
        let group = CountedWords.group(in: text.tokens, at: noun?.end ?? start)
        return group?.end ?? noun?.end
    }

    /// `giảm [3](figure:members.change-previous)`, where it grew.
    private mutating func checkDirection(
        of figure: Figure, _ resolved: ResolvedFigure, before token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        guard figure.isChange, let value = figure.value.number, !value.isZero, let verb = text.word(token - 1),
            verb == "tăng" || verb == "giảm"
        else { return }
        let isRight = value.isNegative == (verb == "giảm")
        var printsSign = false
        if case .computed(_, let form) = resolved.content { printsSign = value.isNegative && form != .abs }
        guard !isRight || printsSign else { return }
        let style = NumeralStyle(check.statistics.site.policy)
        let right = value.isNegative ? "giảm" : "tăng"
        let note =
            isRight
            ? Message(
                vi: "số âm đã có dấu trừ; sau “giảm” hãy viết {{ abs(…) }}",
                en: "a negative number has its sign; behind “giảm” write {{ abs(…) }}")
            : Message(vi: "theo số liệu, phải viết “\(right)”", en: "by the data it is “\(right)”")
        diagnostics.error(
            .mismatchedWords, at: place(token - 1..<token, locate),
            Message(
                vi: "“\(verb)” không hợp với \(figure.name) = \(figure.printed(style))",
                en: "“\(verb)” does not fit \(figure.name) = \(figure.printed(style))"),
            notes: [.init(note)])
    }
}

extension FigureReference {
    /// Whether nothing stands in the words before their number.
    fileprivate func beginsWithNumber(of figure: Figure) -> Bool {
        (try? ReadNumber(in: plainWords, unit: figure.unit))?.numberTokens.lowerBound == 0
    }

    /// Whether nothing stands in the words behind their number.
    fileprivate func endsWithNumber(of figure: Figure) -> Bool {
        guard let number = try? ReadNumber(in: plainWords, unit: figure.unit) else { return false }
        return number.numberTokens.upperBound == number.tokens.count
    }
}
