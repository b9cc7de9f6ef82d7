import BantinModel

/// A number in a text, and how it is taken.
struct NumberReading {
    enum Kind {
        /// It claims nothing that the data could prove.
        case convention(Convention)
        /// It claims something, and nothing proves it.
        case unbound(NumberPhrase)
        /// `năm`, which may be five or the year.
        case ambiguous
        /// It is not written as Vietnamese writes numbers.
        case malformed(ReadingMistake)
    }

    var kind: Kind
    var tokens: Range<Int>
}

/// Finds the numbers of a text. One pass over its tokens.
struct NumberScan {
    let text: ScannedText
    let phrases: PhraseTable?
    /// The numbers, in order; figures are none.
    private(set) var readings: [NumberReading] = []
    /// The bodies that the text names, by the token at which each name begins.
    private(set) var mentions: [(token: Int, body: Body.Index)] = []

    init(_ text: ScannedText, phrases: PhraseTable?) {
        self.text = text
        self.phrases = phrases
        var index = 0
        while index < text.tokens.count { index = step(index) }
    }

    private mutating func step(_ index: Int) -> Int {
        if let phrase = phrases?.phrase(in: text.tokens, at: index) {
            if let body = phrase.body { mentions.append((index, body)) }
            let hasNumber = (index..<phrase.end).contains { text.digits($0) != nil }
            if hasNumber { add(.convention(.name), index..<phrase.end) }
            return phrase.end
        }
        if let (end, mistake) = lookalike(at: index) {
            add(.malformed(mistake), index..<end)
            return end
        }
        switch text.tokens[index].kind {
        case .digits: return digits(index)
        case .word(let word): return NumberScan.mayBegin.contains(word) ? words(index) : index + 1
        // `{{ members }} (104)` is held against the figure.
        case .sign("(") where text.figures[index - 1] != nil && text.repetitionEnd(index) > index:
            return text.repetitionEnd(index)
        case .sign(let sign): return sign.isForeignDigit ? foreign(index) : index + 1
        }
    }

    private mutating func add(_ kind: NumberReading.Kind, _ tokens: Range<Int>) {
        readings.append(NumberReading(kind: kind, tokens: tokens))
    }

    private mutating func digits(_ index: Int) -> Int {
        if let (convention, end) = Convention.read(text, at: index) {
            add(.convention(convention), index..<end)
            return end
        }
        if let measure = measured(index) { return measure }
        let reader = NumberPhraseReader(tokens: text.tokens, countsWhole: text.isNoun(index + 1))
        do {
            let phrase = try reader.phrase(at: index)
            add(.unbound(phrase), phrase.tokens)
            return phrase.tokens.upperBound
        } catch {
            var end = index + 1
            while text.isGlued(end), text.isGlued(end + 1), text.digits(end + 1) != nil, text.sign(end) != nil {
                end += 2
            }
            while text.isGlued(end), text.word(end) != nil || text.sign(end) == "%" { end += 1 }
            add(.malformed(error), index..<end)
            return end
        }
    }

    /// `13ha`, `5m`: a quantity whose unit is written to it.
    private mutating func measured(_ index: Int) -> Int? {
        guard text.isGlued(index + 1), text.word(index + 1) != nil, let literal = text.digits(index),
            let number = try? PrintedNumber(literal: literal, at: text.tokens[index].range, countsWhole: false)
        else { return nil }
        var end = index + 2
        while text.isGlued(end), text.digits(end) != nil || text.word(end) != nil { end += 1 }
        let range = text.tokens[index].range.lowerBound..<text.tokens[end - 1].range.upperBound
        add(.unbound(NumberPhrase(claim: .number(number), range: range, tokens: index..<end)), index..<end)
        return end
    }

    private mutating func words(_ index: Int) -> Int {
        if text.word(index) == "năm", isAmbiguousYear(index) {
            add(.ambiguous, index..<index + 1)
            return index + 1
        }
        if let phrase = RoundWords.phrase(in: text, at: index) {
            add(.unbound(phrase), phrase.tokens)
            return phrase.tokens.upperBound
        }
        guard WordToken.beginsNumber(text.tokens, at: index) else {
            guard let phrase = titleCased(at: index) else { return index + 1 }
            add(.unbound(phrase), phrase.tokens)
            return phrase.tokens.upperBound
        }
        let reader = NumberPhraseReader(tokens: text.tokens, countsWhole: true)
        guard let phrase = try? reader.phrase(at: index) else { return index + 1 }
        let end = phrase.tokens.upperBound
        if case .number = phrase.claim, let next = text.word(end), NumberWordReader.digits[next] != nil,
            phrase.tokens.count == 1
        {
            // `hai ba người`, `năm bảy hộ`: some, no number.
            return end + 1
        }
        if let end = proverb(phrase) { return end }
        if claims(phrase) { add(.unbound(phrase), phrase.tokens) }
        return end
    }

    /// `chín người mười ý`, `ba chìm bảy nổi`: two numbers of one word, each with one word, count nothing.
    private func proverb(_ phrase: NumberPhrase) -> Int? {
        let start = phrase.tokens.lowerBound
        guard phrase.tokens.count == 1, [1, 3].allSatisfy({ text.word(start + $0) != nil }),
            let second = text.word(start + 2), NumberWordReader.digits[second] != nil || second == "mười",
            text.word(start + 4) == nil
        else { return nil }
        return start + 4
    }

    private func claims(_ phrase: NumberPhrase) -> Bool {
        let end = phrase.tokens.upperBound
        switch phrase.claim {
        case .number(let number): return number.digits >= 2 && text.isNoun(end) && !isVague(phrase)
        case .percent, .points: return true
        case .part, .multiple: return phrase.tokens.contains { text.digits($0) != nil } || isBesideNoun(phrase)
        default: return true
        }
    }

    /// `vài ba`, `dăm ba`, `đôi ba`
    private func isVague(_ phrase: NumberPhrase) -> Bool {
        text.word(phrase.tokens.lowerBound - 1).map { ["vài", "dăm", "đôi", "mấy"].contains($0) } ?? false
    }

    private func isBesideNoun(_ phrase: NumberPhrase) -> Bool {
        let start = max(text.clauseStart(phrase.tokens.lowerBound), phrase.tokens.lowerBound - 6)
        var end = phrase.tokens.upperBound
        while end < text.tokens.count, end < phrase.tokens.upperBound + 6, text.word(end) != nil { end += 1 }
        return (start..<end).contains {
            text.isNoun($0) || text.word($0) == "chiếm" || CountedWords.group(in: text.tokens, at: $0) != nil
        }
    }

    /// `kế hoạch năm chi bộ …`: five, or the year's plan.
    private func isAmbiguousYear(_ index: Int) -> Bool {
        text.isNoun(index + 1) && !text.isCapitalized(index)
            && text.word(index - 1).map { NumberScan.beforeYears.contains($0) } ?? false
    }

    private mutating func foreign(_ index: Int) -> Int {
        var end = index + 1
        while text.isGlued(end), let sign = text.sign(end),
            sign.isForeignDigit || (sign == "." || sign == ",") && text.sign(end + 1)?.isForeignDigit == true
        {
            end += 1
        }
        add(.malformed(.strangeDigit(text.tokens[index])), index..<end)
        return end
    }

    private static let mayBegin = Set(NumberWordReader.digits.keys).union(["mười", "hăm", "gấp", "nửa"])
        .union(RoundWords.beginnings)
    private static let beforeYears: Set<String> = [
        "hoạch", "tiêu", "kết", "cáo", "vụ", "quả", "giá", "trình", "loại", "thưởng",
        "cả",
    ]
}

extension Unicode.Scalar {
    /// A digit of another script or of full width, or a fraction in one character; no superscript and no circled digit.
    var isForeignDigit: Bool {
        properties.generalCategory == .decimalNumber || (0xBC...0xBE).contains(value)
            || (0x2150...0x215E).contains(value)
    }
}
