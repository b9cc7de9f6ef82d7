import BantinModel

/// Parts of a whole and multiples, in words.
extension NumberPhraseReader {
    /// `một nửa`, `nửa` after a hedge, `hai phần ba`, `1 phần 3`, `một phần tư`; nil where none begins.
    func part(at start: Int) throws(ReadingMistake) -> NumberPhrase? {
        if word(at: start) == "nửa" { return phrase(.part(Self.half), start, start + 1) }
        if word(at: start) == "một", word(at: start + 1) == "nửa" { return phrase(.part(Self.half), start, start + 2) }
        guard let separator = separator(after: start) else { return nil }
        let numerator = try whole(at: start)
        guard numerator.end == separator else { return nil }
        guard separator + 1 < tokens.count else { throw .notOneNumber(at: range(start, separator + 1)) }
        let denominator =
            word(at: separator + 1) == "tư" ? (value: 4, end: separator + 2) : try whole(at: separator + 1)
        guard let part = Rational(numerator.value, over: denominator.value) else {
            throw .notOneNumber(at: range(start, denominator.end))
        }
        return phrase(.part(part), start, denominator.end)
    }

    /// Where the word `phần` stands behind the number that begins at a token; nil before `phần trăm`.
    private func separator(after start: Int) -> Int? {
        var index = start + 1
        while index < tokens.count, index < start + 8, let word = tokens[index].word {
            if word == "phần" {
                return self.word(at: index + 1) == "trăm" || !beginsDenominator(at: index + 1) ? nil : index
            }
            guard
                NumberWordReader.digits[word] != nil || word == "mươi" || word == "mười"
                    || Self.numberParts.contains(word)
            else { return nil }
            index += 1
        }
        return nil
    }

    private func beginsDenominator(at index: Int) -> Bool {
        guard index < tokens.count else { return false }
        guard let word = tokens[index].word else { return tokens[index].digits != nil }
        return word == "tư" || word == "mười" || NumberWordReader.digits[word] != nil
    }

    private func whole(at start: Int) throws(ReadingMistake) -> (value: Int, end: Int) {
        if let literal = tokens[start].digits {
            let number = try PrintedNumber(literal: literal, at: tokens[start].range, countsWhole: true)
            guard number.exponent == 0, number.digits <= Rational.largestCount else {
                throw .notOneNumber(at: tokens[start].range)
            }
            return (number.digits, start + 1)
        }
        var reader = NumberWordReader(tokens, at: start)
        let number = try reader.read()
        guard number.exponent == 0, number.digits <= Rational.largestCount else {
            throw .notOneNumber(at: range(start, reader.index))
        }
        return (number.digits, reader.index)
    }

    /// `gấp đôi`, `gấp rưỡi`, `gấp ba`, `gấp hơn 2 lần`, `gấp 2,5 lần`, `gấp hai lần rưỡi`.
    func multiple(at start: Int) throws(ReadingMistake) -> NumberPhrase {
        var index = start + 1
        var hedge: Hedge?
        while index < tokens.count, hedge == nil, let word = tokens[index].word, NumberWordReader.digits[word] == nil {
            if let end = (index + 1...min(index + 3, tokens.count)).last(where: { end in
                Hedge.hedge(in: tokens, before: end).map { $0.start == index } ?? false
            }) {
                hedge = Hedge.hedge(in: tokens, before: end)?.hedge
                index = end
            } else {
                break
            }
        }
        var factor: PrintedNumber
        switch word(at: index) {
        case "đôi": (factor, index) = (PrintedNumber(digits: 2, exponent: 0), index + 1)
        case "rưỡi": (factor, index) = (PrintedNumber(digits: 15, exponent: -1), index + 1)
        default: (factor, index) = try number(at: index, from: start)
        }
        if word(at: index) == "lần" { index += 1 }
        if word(at: index) == "rưỡi", factor.exponent == 0, factor.digits < 1000 {
            factor = PrintedNumber(digits: factor.digits * 10 + 5, exponent: -1)
            index += 1
        }
        var phrase = phrase(.multiple(factor), start, index)
        phrase.hedge = hedge
        return phrase
    }

    private func number(at index: Int, from start: Int) throws(ReadingMistake) -> (PrintedNumber, Int) {
        guard index < tokens.count else { throw .notOneNumber(at: range(start, index)) }
        if let literal = tokens[index].digits {
            return (try PrintedNumber(literal: literal, at: tokens[index].range, countsWhole: false), index + 1)
        }
        var reader = NumberWordReader(tokens, at: index)
        let number = try reader.read()
        return (number, reader.index)
    }

    private func phrase(_ claim: NumberClaim, _ start: Int, _ end: Int) -> NumberPhrase {
        NumberPhrase(claim: claim, range: range(start, end), tokens: start..<end)
    }

    static let half = Rational(1, over: 2) ?? Rational(0)
}
