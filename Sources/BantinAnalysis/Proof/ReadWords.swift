import BantinModel

/// The one number that an author's words hold.
struct ReadNumber {
    var claim: NumberClaim
    /// The characters of the words that it is.
    var range: Range<Int>
    /// `vượt` stands before it: it is the excess over a target, not the count.
    var isExcess = false
}

extension ReadNumber {
    /// Reads the number in words such as `13 đảng viên trẻ`. Words with a hedge, with two numbers or with none are
    /// refused: what cannot be read with certainty proves nothing.
    ///
    /// - Parameter unit: what the figure counts, which decides how `1,669` is meant.
    init(in words: String, unit: FigureUnit) throws(ReadingMistake) {
        let tokens = WordToken.tokens(of: words)
        if let strange = tokens.first(where: \.isStrangeNumber) { throw .strangeDigit(strange) }
        let phrases = try Self.phrases(in: tokens, countsWhole: unit.isCount)
        guard let phrase = phrases.first else { throw .noNumber }
        if phrases.count > 1 {
            guard phrases.count == 2, Self.repeats(phrase, phrases[1], in: tokens) else {
                throw .twoNumbers(words, phrases[0], phrases[1])
            }
        }
        if let hedge = Hedges.hedge(in: tokens, around: phrase) { throw .hedged(words, hedge) }
        if let loose = Self.looseNumberPart(tokens, outside: phrases) { throw .vague(loose, in: words) }
        claim = phrase.claim
        range = phrase.range
        isExcess = tokens[..<phrase.tokens.lowerBound].contains { $0.word == "vượt" }
    }

    private static func phrases(in tokens: [WordToken], countsWhole: Bool) throws(ReadingMistake) -> [NumberPhrase] {
        let reader = NumberPhraseReader(tokens: tokens, countsWhole: countsWhole)
        var phrases: [NumberPhrase] = []
        var index = 0
        while index < tokens.count {
            guard WordToken.beginsNumber(tokens, at: index), !isSameYear(tokens, at: index, after: phrases) else {
                index += 1
                continue
            }
            if tokens[index].isGlued, index > 0, tokens[index - 1].word != nil { throw .gluedToWord(tokens, at: index) }
            if isNegative(tokens, at: index) { throw .negative(tokens, at: index) }
            let phrase = try reader.phrase(at: index)
            phrases.append(phrase)
            index = phrase.tokens.upperBound
        }
        return phrases
    }

    /// `4,2 người một năm`: the second one names the rate's year.
    private static func isSameYear(_ tokens: [WordToken], at index: Int, after phrases: [NumberPhrase]) -> Bool {
        !phrases.isEmpty && tokens[index].word == "một" && index + 1 < tokens.count && tokens[index + 1].word == "năm"
    }

    private static func isNegative(_ tokens: [WordToken], at index: Int) -> Bool {
        guard index > 0, tokens[index].isGlued, let sign = tokens[index - 1].sign else { return false }
        return NumberPhraseReader.dashes.contains(sign)
    }

    /// `05 (năm)`: offices write a number twice, in digits and in words.
    private static func repeats(_ first: NumberPhrase, _ second: NumberPhrase, in tokens: [WordToken]) -> Bool {
        let opening = second.tokens.lowerBound - 1
        return first.claim == second.claim && first.tokens.upperBound == opening && tokens[opening].sign == "("
    }

    /// `hàng trăm`, `vài chục`: part of a number where none is.
    private static func looseNumberPart(_ tokens: [WordToken], outside phrases: [NumberPhrase]) -> WordToken? {
        let vague: Set<String> = ["mươi", "trăm", "nghìn", "ngàn", "chục", "vạn", "rưỡi"]
        return tokens.indices.first { index in
            guard let word = tokens[index].word, vague.contains(word), !tokens[index].isCapitalized else {
                return false
            }
            let isPercent = word == "trăm" && index > 0 && tokens[index - 1].word == "phần"
            return !isPercent && !phrases.contains { $0.tokens.contains(index) }
        }.map { tokens[$0] }
    }
}

extension WordToken {
    /// A digit of another script, full width, in a circle or a fraction in one character.
    fileprivate var isStrangeNumber: Bool {
        sign?.isNumber == true
    }
}

extension FigureUnit {
    var isCount: Bool {
        if case .count = self { return true }
        return false
    }
}
