import BantinModel

/// The words before a figure that name what it counts: `Số chi bộ là {{ members }}`, `Tổng số chi bộ: [104](figure:members)`.
extension TextCheck {
    mutating func checkLabel(of figure: Figure, at token: Int, _ locate: (Range<Int>) -> SourceLocation) {
        guard let label = FigureLabel(text, before: token), figure.unit != .words,
            CountedWords.noun(in: text.tokens, at: text.repetitionEnd(token + 1)) == nil,
            let mismatch = FigureScope(of: figure)
                .mismatch(in: Array(text.tokens[..<label.tokens.upperBound]), behind: label.tokens.lowerBound)
        else { return }
        report(mismatch, of: figure, locate)
    }
}

/// A noun, with what is told of it, up to the figure that it is the label of.
private struct FigureLabel {
    let tokens: Range<Int>

    /// Nil where no label stands before the figure.
    init?(_ text: ScannedText, before token: Int) {
        var end = token
        if text.sign(end - 1) == ":" || text.word(end - 1) == "là" { end -= 1 }
        let isJoined = end < token
        while let word = text.word(end - 1), ["hiện", "nay", "đến"].contains(word) { end -= 1 }
        var start = text.clauseStart(end)
        while let word = text.word(start), Self.openers.contains(word) { start += 1 }
        let isTotal = text.word(start - 1) == "tổng"
        let isNumber = text.word(start) == "số"
        if isNumber { start += text.word(start + 1) == "lượng" ? 2 : 1 }
        if let inner = (start..<max(start, end)).first(where: { text.figures[$0] != nil }) {
            // `Tổng số đảng viên nữ trong [12 chi bộ](figure:cells) là …`
            guard isJoined, let last = text.word(inner - 1), Self.relations.contains(last) else { return nil }
            end = inner - 1
        }
        guard start < end, let noun = CountedWords.noun(in: text.tokens, at: start)?.noun,
            isJoined || isNumber && isTotal && !(text.word(end - 1).map(Self.relations.contains) ?? false),
            // `Chi bộ: …` may be whose number it is; `Đảng viên: …` is what is counted.
            isNumber || noun.isOfPeople && text.sign(token - 1) == ":" && end - start <= Self.longestLabel,
            !(start..<end).contains(where: { text.word($0).map(Self.exceptions.contains) ?? false })
        else { return nil }
        tokens = start..<end
    }

    /// In tokens. What begins with people and is longer is a sentence, whose subject need not be counted.
    private static let longestLabel = 7
    private static let openers: Set<String> = ["tổng", "cộng", "toàn", "bộ", "và", "còn", "trong", "đó", "riêng"]
    /// Behind these stands whose or where it is, and not how many.
    private static let relations: Set<String> = [
        "trong", "của", "ở", "tại", "thuộc", "cho", "trên", "từ", "toàn", "cả", "với", "cùng", "theo",
    ]
    /// With these the label says of whom the number is not.
    private static let exceptions: Set<String> = ["không", "chưa", "ngoài", "trừ", "thay", "lẫn"]
}

extension CountingNoun {
    fileprivate var isOfPeople: Bool {
        switch fit {
        case .people, .groups: true
        case .measures(let measures, _): measures.contains(.admissions)
        case .bodies, .nothing: false
        }
    }
}
