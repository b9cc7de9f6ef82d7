import BantinModel

/// The words directly beside a figure.
extension TextCheck {
    mutating func checkWords(
        beside resolved: ResolvedFigure, at token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let figure: Figure
        checkHedges(beside: resolved, at: token, locate)
        checkPolarity(beside: resolved, at: token, locate)
        switch resolved.content {
        case .computed(let computed, let form) where form != .names: figure = computed
        case .proven(let proven):
            guard resolved.reference.endsWithNumber(of: proven) else { return }
            figure = proven
        default: return
        }
        if figure.unit != .words { checkNoun(of: figure, behind: token + 1, locate) }
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
}

extension FigureReference {
    /// Whether nothing stands in the words behind their number.
    fileprivate func endsWithNumber(of figure: Figure) -> Bool {
        guard let number = try? ReadNumber(in: plainWords, unit: figure.unit) else { return false }
        return number.numberTokens.upperBound == number.tokens.count
    }
}
