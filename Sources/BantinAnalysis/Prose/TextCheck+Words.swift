import BantinModel

/// The words directly beside a figure.
extension TextCheck {
    mutating func checkWords(
        beside resolved: ResolvedFigure, at token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let figure: Figure
        checkHedges(beside: resolved, at: token, locate)
        checkPolarity(beside: resolved, at: token, locate)
        if let figure = resolved.figure {
            checkRepetition(of: figure, behind: token, locate)
            checkTime(of: figure, at: token, locate)
            checkSubject(of: figure, at: token, locate)
            checkLabel(of: figure, at: token, locate)
        }
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
            checkNoun(of: figure, behind: text.repetitionEnd(token + 1), locate)
        }
    }

    /// `{{ members }} (99) đảng viên`: a number in brackets behind a figure says the figure again.
    private mutating func checkRepetition(
        of figure: Figure, behind token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let end = text.repetitionEnd(token + 1)
        guard figure.value.number != nil, end > token + 1 else { return }
        let tokens = token + 2..<end - 1
        guard !proves(words(tokens), figure) else { return }
        let (found, style) = (words(tokens), NumeralStyle(check.site.policy))
        diagnostics.error(
            .mismatchedWords, at: place(tokens, locate),
            Message(
                vi: "“(\(found))” không hợp với \(figure.name) = \(figure.printed(style))",
                en: "“(\(found))” does not fit \(figure.name) = \(figure.printed(style))"),
            notes: [
                .init(
                    Message(
                        vi: "số trong ngoặc đơn phải đúng bằng số liệu đứng trước; hãy sửa hoặc bỏ đi",
                        en: "the number in brackets must be the figure before it; mend it or take it away"))
            ])
    }

    /// `[13](figure:members.young) chi bộ`
    private mutating func checkNoun(
        of figure: Figure, behind start: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        guard let end = directEnd(start),
            let mismatch = FigureScope(of: figure).mismatch(in: Array(text.tokens[..<end]), behind: start)
        else { return }
        let style = NumeralStyle(check.site.policy)
        let mistake = ResolutionMistake.mismatched(mismatch, by: figure, style, range: nil)
        diagnostics.error(
            mistake.rule, at: prose.source(of: mismatch.range).map(locate) ?? prose.location, mistake.message,
            notes: mistake.notes)
    }

    /// The end of the noun directly behind a number and of what it is told to be directly behind that: `đảng viên nữ`,
    /// `đảng viên là nữ`, `đảng viên từ trần`; nil where none stands.
    func directEnd(_ start: Int) -> Int? {
        let noun = CountedWords.noun(in: text.tokens, at: start)
        var end = noun?.end ?? start
        let isTold = noun != nil && text.word(end) == "là"
        end = CountedWords.group(in: text.tokens, at: isTold ? end + 1 : end)?.end ?? end
        end = EventWords.event(in: text.tokens, at: end)?.end ?? end
        return end > start ? end : nil
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
