import BantinModel

/// Reads the number phrase that begins at a token.
struct NumberPhraseReader {
    let tokens: [WordToken]
    /// The figure is a count: three digits after a comma are meant as thousands.
    let countsWhole: Bool

    /// The token must begin a number (``NumberStart``).
    func phrase(at start: Int) throws(ReadingMistake) -> NumberPhrase {
        if let part = try part(at: start) { return try unchanged(part) }
        if word(at: start) == "gấp" { return try unchanged(multiple(at: start)) }
        guard case .digits(let literal) = tokens[start].kind else {
            var reader = NumberWordReader(tokens, at: start)
            let number = try reader.read()
            return try withSign(number, from: start, to: reader.index)
        }
        let sign = start + 1 < tokens.count && tokens[start + 1].sign == "%" ? "%" : ""
        let number = try PrintedNumber(
            literal: literal, at: tokens[start].range, countsWhole: countsWhole, sign: sign)
        if let pair = try pair(number, from: start) { return pair }
        let (scaled, end) = scaled(number, at: start + 1)
        return try withSign(scaled, from: start, to: end)
    }

    /// `x/y` and `a-b`.
    private func pair(_ first: PrintedNumber, from start: Int) throws(ReadingMistake) -> NumberPhrase? {
        guard start + 2 < tokens.count, let literal = tokens[start + 2].digits else { return nil }
        let isFraction = isFractionBar(at: start + 1)
        guard isFraction || isRangeSign(at: start + 1) else { return nil }
        let second = try PrintedNumber(
            literal: literal, at: tokens[start + 2].range, countsWhole: countsWhole)
        let range = tokens[start].range.lowerBound..<tokens[start + 2].range.upperBound
        guard first.exponent == 0, second.exponent == 0, !continuesPair(at: start + 3) else {
            throw .notOneNumber(at: range)
        }
        if isFraction, word(at: start + 3) == "số" {
            // `13/23 số đảng viên` is a fraction in words.
            guard let part = Rational(first.digits, over: second.digits) else { throw .notOneNumber(at: range) }
            return NumberPhrase(claim: .part(part), range: range, tokens: start..<start + 3)
        }
        return NumberPhrase(
            claim: isFraction ? .fraction(first.digits, of: second.digits) : .range(first.digits, second.digits),
            range: range, tokens: start..<start + 3)
    }

    /// `/`, with no space on either side.
    private func isFractionBar(at index: Int) -> Bool {
        tokens[index].sign == "/" && tokens[index].isGlued && tokens[index + 1].isGlued
    }

    /// `-`, `đến` and their like.
    private func isRangeSign(at index: Int) -> Bool {
        if let sign = tokens[index].sign { return Self.dashes.contains(sign) }
        return tokens[index].word == "đến" || tokens[index].word == "tới"
    }

    /// A third number or a per-cent sign: `20/3/2020`, `90-100%`.
    private func continuesPair(at index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if tokens[index].sign == "%" || word(at: index) == "phần" { return true }
        guard let sign = tokens[index].sign, sign == "/" || Self.dashes.contains(sign) else { return false }
        return index + 1 < tokens.count && tokens[index + 1].digits != nil
    }

    /// `104 nghìn`, `1,5 triệu`, `2 nghìn tỷ`, `2 nghìn rưỡi`.
    private func scaled(_ number: PrintedNumber, at start: Int) -> (PrintedNumber, end: Int) {
        var (number, index) = (number, start)
        while let word = word(at: index), let exponent = Self.exponents[word], self.word(at: index + 1) != "lệ" {
            number.exponent += exponent
            index += 1
        }
        if index > start, word(at: index) == "rưỡi", number.exponent > 0 {
            return (PrintedNumber(digits: number.digits * 10 + 5, exponent: number.exponent - 1), index + 1)
        }
        return (number, index)
    }

    /// Takes in the per-cent sign, and refuses what would change the number.
    private func withSign(_ number: PrintedNumber, from start: Int, to end: Int) throws(ReadingMistake) -> NumberPhrase
    {
        var end = end
        var claim = NumberClaim.number(number)
        if end < tokens.count, tokens[end].sign == "%" {
            (claim, end) = (.percent(number), end + 1)
            if word(at: end) == "điểm", word(at: end + 1) == "phần" { throw .notOneNumber(at: range(start, end + 2)) }
        } else if word(at: end) == "phần", word(at: end + 1) == "trăm" {
            (claim, end) = (.percent(number), end + 2)
        } else if word(at: end) == "phần", end + 1 < tokens.count {
            throw .notOneNumber(at: range(start, end + 2))
        } else if word(at: end) == "điểm", word(at: end + 1) == "phần", word(at: end + 2) == "trăm" {
            (claim, end) = (.points(number), end + 3)
        } else if word(at: end) == "điểm", end + 1 < tokens.count, tokens[end + 1].sign == "%" {
            (claim, end) = (.points(number), end + 2)
        }
        guard !isChanged(at: end), number.exponent <= 12 else { throw .notOneNumber(at: range(start, end + 1)) }
        return NumberPhrase(claim: claim, range: range(start, end), tokens: start..<end)
    }

    private func unchanged(_ phrase: NumberPhrase) throws(ReadingMistake) -> NumberPhrase {
        guard !isChanged(at: phrase.tokens.upperBound) else {
            throw .notOneNumber(at: range(phrase.tokens.lowerBound, phrase.tokens.upperBound + 1))
        }
        return phrase
    }

    /// Whether the next token belongs to the number and makes it another one: `hai mươi` + `trăm`, `5` + `‰`.
    private func isChanged(at index: Int) -> Bool {
        guard index < tokens.count else { return false }
        switch tokens[index].kind {
        case .word(let word):
            if tokens[index].isGlued { return true }
            return Self.numberParts.contains(word) && !tokens[index].isName && self.word(at: index + 1) != "lệ"
        case .sign(let sign):
            // `5.x`, but not a full stop.
            let isInside = tokens[index].isGlued && index + 1 < tokens.count && tokens[index + 1].isGlued
            return Self.perSigns.contains(sign) || sign == "." && isInside
        case .digits:
            return false
        }
    }

    func word(at index: Int) -> String? {
        tokens.indices.contains(index) ? tokens[index].word : nil
    }

    func range(_ start: Int, _ end: Int) -> Range<Int> {
        tokens[start].range.lowerBound..<tokens[min(end, tokens.count) - 1].range.upperBound
    }

    static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "\u{2212}"]
    private static let perSigns: Set<Unicode.Scalar> = ["%", "‰", "°"]
    private static let exponents = ["trăm": 2, "nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9]
    /// Words that stand in a number and never begin one.
    static let numberParts: Set<String> = [
        "mươi", "mốt", "tư", "lăm", "nhăm", "linh", "lẻ", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "rưỡi",
        "rưởi", "phẩy", "chục", "tá",
    ]
}

extension ReadingMistake {
    static func notOneNumber(at range: Range<Int>) -> ReadingMistake {
        ReadingMistake(
            message: Message(
                vi: "không đọc được đây là con số nào", en: "this cannot be read as one number"),
            notes: [
                Message(
                    vi: "ngày tháng, số văn bản và các số khác phải để ngoài dấu ngoặc vuông",
                    en: "dates, document numbers and other numbers stay outside the square brackets")
            ], range: range)
    }
}
