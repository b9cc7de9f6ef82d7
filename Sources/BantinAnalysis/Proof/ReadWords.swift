import BantinModel

/// The one number that an author's words hold, with everything beside it that makes it a claim.
struct ReadNumber {
    var claim: NumberClaim
    /// The UTF-8 bytes of the words that the number is.
    var range: Range<Int>
    var hedge: Hedge?
    /// `tăng`, `giảm`, `kém`, and the word's token.
    var direction: (direction: Direction, token: Int)?
    /// `tất cả`, `toàn bộ`, `đều`: the number is the whole.
    var isWhole = false
    /// `vượt` stands before it: it is the excess over a target, not the count.
    var isExcess = false
    /// The words, and which of them are the number.
    var tokens: [WordToken]
    var numberTokens: Range<Int>
}

extension ReadNumber {
    /// Reads the number in words such as `13 đảng viên trẻ`, `hơn 12%`, `giảm 3 điểm phần trăm`. Words with two numbers,
    /// with none, or with a hedge that does not stand at the number are refused: what cannot be read with certainty
    /// proves nothing.
    ///
    /// - Parameter unit: what the figure counts, which decides how `1,669` is meant.
    init(in words: String, unit: FigureUnit) throws(ReadingMistake) {
        let tokens = WordToken.tokens(of: words)
        if let strange = tokens.first(where: \.isStrangeNumber) { throw .strangeDigit(strange) }
        let phrases = try Self.phrases(in: tokens, countsWhole: unit.isCount)
        guard let phrase = phrases.first ?? WordClaim.phrase(in: tokens) else { throw .noNumber }
        if phrases.count > 1 {
            guard phrases.count == 2, Self.repeats(phrase, phrases[1], in: tokens) else {
                throw .twoNumbers(words, phrases[0], phrases[1])
            }
        }
        (claim, range) = (phrase.claim, phrase.range)
        (self.tokens, numberTokens) = (tokens, phrase.tokens)
        var read = Set(phrases.flatMap(\.tokens)).union(phrase.tokens)
        readHedge(phrase, read: &read)
        readDirection(read: &read)
        readWhole(read: &read)
        if let loose = LooseHedges.word(in: tokens, outside: read, number: phrase.tokens) {
            throw .hedged(words, loose)
        }
        if let loose = Self.looseNumberPart(tokens, outside: read) { throw .vague(loose, in: words) }
        isExcess = tokens[..<phrase.tokens.lowerBound].contains { $0.word == "vượt" }
    }

    private mutating func readHedge(_ phrase: NumberPhrase, read: inout Set<Int>) {
        let start = phrase.tokens.lowerBound
        hedge = phrase.hedge
        if hedge == nil, let before = Hedge.hedge(in: tokens, before: start) {
            hedge = before.hedge
            read.formUnion(before.start..<start)
        } else if hedge == nil, case .part = claim, start > 0, tokens[start - 1].word == "quá" {
            hedge = .above
            read.insert(start - 1)
        }
        guard hedge == nil else { return }
        for index in phrase.tokens.upperBound..<max(phrase.tokens.upperBound, tokens.count - 1) {
            guard let after = Hedge.hedge(in: tokens, at: index) else { continue }
            hedge = after
            read.formUnion([index, index + 1])
            return
        }
    }

    private mutating func readDirection(read: inout Set<Int>) {
        for index in tokens[..<numberTokens.lowerBound].indices where !LooseHedges.isHarmless(tokens, at: index) {
            guard let word = tokens[index].word, direction == nil,
                word == "tăng" || word == "giảm"
                    || DirectionWords.isShortfall(tokens, at: index, before: numberTokens.lowerBound)
            else { continue }
            direction = (word == "tăng" ? .up : .down, index)
            read.insert(index)
        }
    }

    private mutating func readWhole(read: inout Set<Int>) {
        for index in tokens.indices where !numberTokens.contains(index) {
            guard let length = WordClaim.wholeLength(in: tokens, at: index) else { continue }
            isWhole = true
            read.formUnion(index..<index + length)
        }
    }

    static func phrases(in tokens: [WordToken], countsWhole: Bool) throws(ReadingMistake) -> [NumberPhrase] {
        let reader = NumberPhraseReader(tokens: tokens, countsWhole: countsWhole)
        var phrases: [NumberPhrase] = []
        var index = 0
        while index < tokens.count {
            guard WordToken.beginsNumber(tokens, at: index), !isSameYear(tokens, at: index, after: phrases) else {
                index += 1
                continue
            }
            if tokens[index].isGlued, index > 0, tokens[index - 1].word != nil { throw .gluedToWord(tokens, at: index) }
            var phrase = try reader.phrase(at: index)
            if let minus = minus(tokens, before: index) {
                phrase = try phrase.negated(from: minus, in: tokens)
            }
            phrases.append(phrase)
            index = phrase.tokens.upperBound
        }
        return phrases
    }

    /// `4,2 người một năm`: the second one names the rate's year.
    private static func isSameYear(_ tokens: [WordToken], at index: Int, after phrases: [NumberPhrase]) -> Bool {
        !phrases.isEmpty && tokens[index].word == "một" && index + 1 < tokens.count && tokens[index + 1].word == "năm"
    }

    /// The dash that makes the number behind it a negative one: glued to it, and to nothing before.
    private static func minus(_ tokens: [WordToken], before index: Int) -> Int? {
        guard index > 0, tokens[index].isGlued, let sign = tokens[index - 1].sign else { return nil }
        return NumberPhraseReader.dashes.contains(sign) ? index - 1 : nil
    }

    /// `05 (năm)`: offices write a number twice, in digits and in words.
    private static func repeats(_ first: NumberPhrase, _ second: NumberPhrase, in tokens: [WordToken]) -> Bool {
        let opening = second.tokens.lowerBound - 1
        return first.claim == second.claim && first.tokens.upperBound == opening && tokens[opening].sign == "("
    }

    /// `hàng trăm`, `vài chục`: part of a number where none is.
    private static func looseNumberPart(_ tokens: [WordToken], outside read: Set<Int>) -> WordToken? {
        let vague: Set<String> = ["mươi", "trăm", "nghìn", "ngàn", "chục", "vạn", "rưỡi"]
        return tokens.indices.first { index in
            guard let word = tokens[index].word, vague.contains(word), !tokens[index].isName else {
                return false
            }
            let isPercent = word == "trăm" && index > 0 && tokens[index - 1].word == "phần"
            return !isPercent && !read.contains(index)
        }.map { tokens[$0] }
    }
}

extension NumberPhrase {
    /// The same with the minus sign before it.
    fileprivate func negated(from minus: Int, in tokens: [WordToken]) throws(ReadingMistake) -> NumberPhrase {
        var negated = self
        switch claim {
        case .number(let number): negated.claim = .number(number.negated)
        case .percent(let number): negated.claim = .percent(number.negated)
        case .points(let number): negated.claim = .points(number.negated)
        default: throw .notOneNumber(at: tokens[minus].range.lowerBound..<range.upperBound)
        }
        guard !tokens[minus].isGlued || minus > 0 && tokens[minus - 1].sign != nil else {
            throw .notOneNumber(at: tokens[minus].range.lowerBound..<range.upperBound)
        }
        negated.tokens = minus..<tokens.upperBound(of: self)
        negated.range = tokens[minus].range.lowerBound..<range.upperBound
        return negated
    }
}

extension [WordToken] {
    fileprivate func upperBound(of phrase: NumberPhrase) -> Int { phrase.tokens.upperBound }
}

extension PrintedNumber {
    var negated: PrintedNumber { PrintedNumber(digits: -digits, exponent: exponent) }
}

extension WordToken {
    /// A digit of another script, full width, in a circle or a fraction in one character.
    var isStrangeNumber: Bool {
        sign.map { $0.properties.numericType != nil } ?? false
    }
}
