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
            checkGroupLabel(of: figure, at: token, locate)
        }
        switch resolved.content {
        case .computed(let computed, let form) where form != .names: figure = computed
        case .proven(let proven):
            guard resolved.reference.endsWithNumber(of: proven) else {
                guard proven.unit != .words else { return }
                if resolved.reference.beginsWithNumber(of: proven) {
                    _ = checkUnits(of: proven, resolved, at: token, endsWithNumber: false, locate)
                }
                checkNoun(of: proven, behind: token, locate, inside: resolved.reference.wordsBehindNumber(of: proven))
                return
            }
            figure = proven
        default: return
        }
        if figure.unit != .words, !checkUnits(of: figure, resolved, at: token, endsWithNumber: true, locate) {
            checkNoun(of: figure, behind: token, locate)
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

    /// `[13](figure:members.young) chi bộ`, and `[13 đảng viên](figure:members.young) nữ`: what stands behind the figure
    /// goes on from the words inside it.
    private mutating func checkNoun(
        of figure: Figure, behind token: Int, _ locate: (Range<Int>) -> SourceLocation, inside: [WordToken] = []
    ) {
        let start = text.repetitionEnd(token + 1)
        // What is at fault in the figure is at the figure's place.
        let placed = inside.map { word in
            var word = word
            word.range = text.tokens[token].range
            return word
        }
        let tokens = placed + text.tokens[start...].prefix(Self.longestNoun)
        guard let end = CountedWords.directEnd(in: tokens, at: 0), end > inside.count,
            let mismatch = FigureScope(of: figure).mismatch(in: Array(tokens[..<end]), behind: 0)
        else { return }
        report(mismatch, of: figure, locate)
    }

    /// Reports words that say something else than the figure counts, at their place.
    mutating func report(_ mismatch: MismatchedWords, of figure: Figure, _ locate: (Range<Int>) -> SourceLocation) {
        let style = NumeralStyle(check.site.policy)
        let mistake = ResolutionMistake.mismatched(mismatch, by: figure, style, range: nil)
        diagnostics.error(
            mistake.rule, at: prose.source(of: mismatch.range).map(locate) ?? prose.location, mistake.message,
            notes: mistake.notes)
    }

    /// In tokens, with what is told of it.
    private static let longestNoun = 24
}

extension CountedWords {
    /// The end of the noun directly behind a number and of what it is told to be directly behind that: `đảng viên nữ`,
    /// `đảng viên là nữ`, `đảng viên từ trần`; nil where none stands.
    static func directEnd(in tokens: [WordToken], at start: Int) -> Int? {
        let noun = noun(in: tokens, at: start)
        var end = noun.map { BodyWords.end(in: tokens, at: $0.end) } ?? start
        let isTold = noun != nil && end < tokens.count && tokens[end].word == "là"
        end = group(in: tokens, at: isTold ? end + 1 : end)?.end ?? end
        end = EventWords.event(in: tokens, at: end)?.end ?? end
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

    /// What stands in the words behind their number.
    fileprivate func wordsBehindNumber(of figure: Figure) -> [WordToken] {
        guard let number = try? ReadNumber(in: figure.unit.hidden(in: plainWords), unit: figure.unit) else { return [] }
        return Array(number.tokens[number.numberTokens.upperBound...])
    }
}
