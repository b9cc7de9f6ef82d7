import BantinModel

/// The tokens directly around a figure, read as parts of its number.
struct SurroundedNumber {
    let text: ScannedText
    /// The figure's.
    let token: Int

    private var next: Int { token + 1 }

    /// `%`, `phần trăm`, `điểm phần trăm`, `nghìn`, `rưỡi` behind it, also behind a quotation mark that closes there.
    func unitBehind() -> (tokens: Range<Int>, change: NumberChange)? {
        var next = text.isClosingQuote(next) ? next + 1 : next
        // `{{ members }} (%)`
        if text.sign(next) == "(", text.sign(next + 1).map(Self.perSigns.contains) ?? (text.word(next + 1) == "phần") {
            next += 1
        }
        if let sign = text.sign(next) { return Self.perSigns.contains(sign) ? (next..<next + 1, .ratio) : nil }
        guard let word = text.word(next) else { return nil }
        if word == "phần", text.word(next + 1).map(Self.perWords.contains) == true { return (next..<next + 2, .ratio) }
        if word == "điểm", text.sign(next + 1) == "%" { return (next..<next + 2, .ratio) }
        if word == "điểm", text.word(next + 1) == "phần" { return (next..<min(next + 3, text.tokens.count), .ratio) }
        let isScale = Self.scales.contains(word) && !text.tokens[next].isName && text.word(next + 1) != "lệ"
        let isAbbreviated = text.isGlued(next) && Self.abbreviations.contains(word)
        return isScale || isAbbreviated ? (next..<next + 1, .scale) : nil
    }

    /// `người`, with no group behind it: of `người trẻ` there may be a share.
    func peopleBehind() -> Range<Int>? {
        guard let noun = CountedWords.noun(in: text.tokens, at: next), noun.noun.text == "người",
            CountedWords.group(in: text.tokens, at: noun.end) == nil
        else { return nil }
        return next..<noun.end
    }

    /// A dash glued to it, and to nothing before it: `2-{{ members }}` is a range.
    func minusBefore() -> Range<Int>? {
        let dash = token - 1
        guard text.isDash(dash), text.isGlued(token) else { return nil }
        let opens = text.sign(dash - 1).map { Self.openings.contains($0) } ?? false
        return !text.isGlued(dash) || opens ? dash..<token : nil
    }

    /// `hai trăm`, `vài chục` before it, digits and a stated number that touch it. `tháng hai {{ members }}` is a date.
    func numberBefore(_ figures: [ResolvedFigure]) -> Range<Int>? {
        // One that is computed or proven reports what is behind it.
        if let index = text.figures[token - 1], figures.indices.contains(index), case .stated = figures[index].content {
            return token - 1..<token
        }
        if text.digits(token - 1) != nil { return text.isGlued(token) ? token - 1..<token : nil }
        guard let last = text.word(token - 1) else { return nil }
        if let start = (max(0, token - 8)..<token).first(where: isNumber(from:)) {
            return text.word(start - 1).map(Self.labels.contains) == true ? nil : start..<token
        }
        let isLoose =
            Self.looseScales.contains(last) && !text.tokens[token - 1].isName && text.word(token - 2) != "phần"
        return isLoose ? token - 1..<token : nil
    }

    /// Whether the words from a token on are one number, up to the figure.
    private func isNumber(from start: Int) -> Bool {
        guard let first = text.word(start), first != "gấp", WordToken.beginsNumber(text.tokens, at: start),
            let phrase = try? NumberPhraseReader(tokens: text.tokens, countsWhole: true).phrase(at: start),
            case .number = phrase.claim
        else { return false }
        return phrase.tokens.upperBound == token && !(phrase.tokens.count == 1 && Self.otherwise.contains(first))
    }

    /// Another figure with no word or sign in between, and digits that touch it.
    func numberBehind(_ figures: [ResolvedFigure]) -> Range<Int>? {
        if text.isGlued(next), text.digits(next) != nil { return next..<next + 1 }
        guard let index = text.figures[next], figures.indices.contains(index), figures[index].printsNumber else {
            return nil
        }
        return next..<next + 1
    }

    private static let perSigns: Set<Unicode.Scalar> = ["%", "‰", "‱", "٪", "％"]
    private static let perWords: Set<String> = ["trăm", "nghìn", "ngàn", "vạn"]
    private static let scales: Set<String> = [
        "mươi", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "rưỡi", "rưởi", "phẩy", "chục", "tá",
    ]
    private static let abbreviations: Set<String> = ["k", "tr"]
    private static let looseScales: Set<String> = ["mươi", "trăm", "nghìn", "ngàn", "chục", "triệu", "rưỡi"]
    private static let openings: Set<Unicode.Scalar> = ["(", "“", "\"", "«", "‘"]
    /// Alone these are mostly another word: the year, the negation.
    private static let otherwise: Set<String> = ["năm", "không"]
    /// A number behind these names something.
    private static let labels: Set<String> = [
        "tháng", "ngày", "thứ", "quý", "mùng", "lần", "khóa", "khoá", "đợt", "thôn", "làng", "tổ", "ấp", "xóm", "lớp",
    ]
}

extension ResolvedFigure {
    /// It prints a number, not names or a verdict.
    fileprivate var printsNumber: Bool {
        switch content {
        case .computed(let figure, let form): form != .names && figure.unit != .words
        case .proven, .stated: true
        default: false
        }
    }
}
