import BantinModel

/// Words outside a figure that hedge its number: `hơn [104](figure:members)`, `gần {{ members }}`, `{{ members }} trở lên`.
extension TextCheck {
    mutating func checkHedges(
        beside resolved: ResolvedFigure, at token: Int, _ locate: (Range<Int>) -> SourceLocation
    ) {
        guard let figure = resolved.figure,
            let (hedge, tokens) = hedge(before: token, of: figure) ?? hedge(behind: token),
            let claim = HedgedClaim(resolved, style), !claim.holds(hedge, rounding: style.rounding)
        else { return }
        let found = words(tokens)
        diagnostics.error(
            .mismatchedWords, at: place(tokens, locate),
            Message(
                vi: "“\(found)” không hợp với \(figure.name) = \(figure.printed(style))",
                en: "“\(found)” does not fit \(figure.name) = \(figure.printed(style))"),
            notes: [.init(claim.mend(without: found))])
    }

    private var style: NumeralStyle { NumeralStyle(check.site.policy) }

    private func hedge(before token: Int, of figure: Figure) -> (hedge: Hedge, tokens: Range<Int>)? {
        let end = text.sign(token - 1).map(Self.openings.contains) ?? false ? token - 1 : token
        let last = hedgeEnd(end)
        guard let (hedge, start) = Hedge.hedge(in: text.tokens, before: last), !isOtherwise(start, last, figure) else {
            return nil
        }
        return (hedge, start..<end)
    }

    /// `hơn cả {{ members }}`, `gần tới {{ members }}`: a word in between changes nothing.
    private func hedgeEnd(_ end: Int) -> Int {
        guard let filler = text.word(end - 1), Self.fillers.contains(filler), let hedge = text.word(end - 2),
            Self.filled.contains(hedge)
        else { return end }
        return end - 1
    }

    /// `{{ members }} đảng viên trở lên`
    private func hedge(behind token: Int) -> (hedge: Hedge, tokens: Range<Int>)? {
        let end = CountedWords.noun(in: text.tokens, at: token + 1)?.end ?? token + 1
        return Hedge.hedge(in: text.tokens, at: end).map { ($0, end..<end + 2) }
    }

    /// The words mean something else there: `nhiều hơn 3`, `tốt hơn là`, `13 trên 23`, `dựa trên`.
    private func isOtherwise(_ start: Int, _ end: Int, _ figure: Figure) -> Bool {
        let before = text.word(start - 1)
        switch text.word(start) {
        case "hơn": return figure.isChange || end - start > 1 || before.map { Self.comparatives.contains($0) } ?? false
        case "trên" where text.word(start + 1) != "dưới":
            return isOutOf(start) || before.map { Self.beforeOn.contains($0) } ?? false
        default: return false
        }
    }

    /// `[13](figure:…) đảng viên trên 23`: a number stands before, with nothing but its noun in between.
    private func isOutOf(_ start: Int) -> Bool {
        (max(0, start - 6)..<start).contains { number in
            guard text.figures[number] != nil || text.digits(number) != nil else { return false }
            let noun = CountedWords.noun(in: text.tokens, at: number + 1)?.end ?? number + 1
            return start == CountedWords.group(in: text.tokens, at: noun)?.end ?? noun
        }
    }

    /// Before `hơn` these compare: `nhiều hơn {{ members }}` says by what.
    private static let comparatives: Set<String> = [
        "nhiều", "ít", "cao", "thấp", "lớn", "nhỏ", "đông", "vượt", "tăng", "giảm", "sớm", "muộn", "già", "trẻ",
        "không",
        "tốt",
    ]
    /// Before `trên` these make it the place: `dựa trên {{ members }} ý kiến`.
    private static let beforeOn: Set<String> = ["dựa", "tính", "chia", "nằm", "đặt", "bày", "ghi", "ở"]
    private static let filled: Set<String> = ["hơn", "gần", "ngót"]
    private static let fillers: Set<String> = ["cả", "tới", "đến", "đủ", "được"]
    private static let openings: Set<Unicode.Scalar> = ["“", "\"", "«", "‘"]
}

/// A number that stands in a text, held against its figure's value.
private struct HedgedClaim {
    let figure: Figure
    /// Nil where it has its own word, before which no other may stand.
    let number: ReadNumber?
    let form: FigureForm?

    /// Nil for what is no number, or begins with no number: then the words before are none of its claim.
    init?(_ resolved: ResolvedFigure, _ style: NumeralStyle) {
        let words: String
        switch resolved.content {
        case .computed(let figure, let form) where form != .names:
            (self.figure, self.form) = (figure, form)
            guard form != .hedge, form != .most else {
                number = nil
                return
            }
            words = figure.printed(style)
        case .proven(let figure):
            (self.figure, form) = (figure, nil)
            words = resolved.reference.plainWords
        default: return nil
        }
        guard figure.value.number != nil || figure.unit.isCount,
            let read = try? ReadNumber(in: words, unit: figure.unit)
        else { return nil }
        guard read.direction == nil, !read.isWhole,
            read.tokens[..<read.numberTokens.lowerBound].allSatisfy({ $0.word == nil })
        else {
            // `khoảng [hơn 100](figure:members)`
            guard let hedge = Hedge.hedge(in: read.tokens, before: read.numberTokens.lowerBound), hedge.start == 0
            else {
                return nil
            }
            number = nil
            return
        }
        number = read
    }

    func holds(_ hedge: Hedge, rounding: RoundingMode) -> Bool {
        guard var number else { return false }
        // `giảm gần [40 hộ](figure:…)`: proven with both words before it.
        guard !isSizeOfDecrease(number) else { return true }
        // What is exact is not more and not less than itself.
        guard !isExact else { return hedge != .above && hedge != .below && hedge != .lessThan }
        number.hedge = hedge
        return Proof(figure: figure, isQuoted: false, rounding: rounding).proves(number)
    }

    private func isSizeOfDecrease(_ number: ReadNumber) -> Bool {
        guard form == nil, figure.isChange, let value = figure.value.number else { return false }
        return value.isNegative && !number.claim.isNegative
    }

    private var isExact: Bool {
        if form == .fraction { return true }
        return switch number?.claim {
        case .fraction, .range: true
        case .number: figure.isChange
        default: false
        }
    }

    func mend(without word: String) -> Message {
        if form == .hedge {
            return Message(
                vi: "hedge(…) tự chọn “hơn” hay “gần”; hãy bỏ chữ “\(word)”",
                en: "hedge(…) chooses “hơn” or “gần” itself; take “\(word)” away")
        }
        guard number != nil else {
            return Message(
                vi: "số này đã có chữ của nó; hãy bỏ chữ “\(word)”",
                en: "this number has its own word; take “\(word)” away")
        }
        guard form == nil else {
            guard figure.unit.isCount || form == .fraction else {
                return Message(
                    vi:
                        "con số in ra đã làm tròn, giá trị đúng không như thế; hãy bỏ chữ “\(word)”, hoặc viết {{ hedge(…) }}",
                    en:
                        "the number printed is rounded and its value is not so; take “\(word)” away, or write {{ hedge(…) }}"
                )
            }
            return Message(
                vi: "số in ra ở đây là số chính xác; hãy bỏ chữ “\(word)”, hoặc viết {{ hedge(…) }}",
                en: "the number printed here is exact; take “\(word)” away, or write {{ hedge(…) }}")
        }
        return Message(
            vi: "hãy bỏ chữ “\(word)”, hoặc đưa cả chữ lẫn số tròn vào ngoặc vuông, như “[hơn 100](figure:members)”",
            en:
                "take “\(word)” away, or put word and round number between the square brackets, as in “[hơn 100](figure:members)”"
        )
    }
}
