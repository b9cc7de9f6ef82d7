import BantinModel

/// What is read as a number before a counting noun and is written without ordinary digits: `⑨`, `⁹⁹`, `Ⅻ`, `1O4`, `l04`.
extension NumberScan {
    /// The token behind one that begins at a token, and what is wrong with it.
    func lookalike(at index: Int) -> (end: Int, mistake: ReadingMistake)? {
        if text.tokens[index].isStrangeNumber { return strangeNumber(at: index) }
        guard text.digits(index) != nil || isDigitLike(index), !text.isGlued(index) || text.word(index - 1) == nil
        else {
            return nil
        }
        var end = index
        while end == index || text.isGlued(end), text.digits(end) != nil || isDigitLike(end) { end += 1 }
        let run = text.tokens[index..<end]
        guard run.contains(where: { $0.digits != nil }), run.contains(where: { $0.word != nil }), text.isNoun(end)
        else { return nil }
        return (end, .lettersAmongDigits(text.tokens[index].range.lowerBound..<text.tokens[end - 1].range.upperBound))
    }

    /// `O`, `l`, `I`, which look like 0 and 1; words stand in lower case.
    private func isDigitLike(_ index: Int) -> Bool {
        text.word(index)?.utf8.allSatisfy {
            $0 == UInt8(ascii: "o") || $0 == UInt8(ascii: "l") || $0 == UInt8(ascii: "i")
        } ?? false
    }

    /// A footnote's mark and a power (`đảng viên¹`, `m²`) are glued to what stands before.
    private func strangeNumber(at index: Int) -> (end: Int, mistake: ReadingMistake)? {
        let isAfterWord = text.isGlued(index) && (text.word(index - 1) ?? text.digits(index - 1)) != nil
        guard !isAfterWord, text.figures[index - 1] == nil, text.sign(index).map({ !$0.isForeignDigit }) ?? false
        else { return nil }
        var end = index + 1
        while text.isGlued(end), text.tokens[end].isStrangeNumber { end += 1 }
        guard text.isNoun(end), !isMarker(index, end), !isOrdinal(index) else { return nil }
        return (end, .strangeDigit(text.tokens[index]))
    }

    /// `① Chi bộ …; ② chi bộ …`: the mark of an item.
    private func isMarker(_ index: Int, _ end: Int) -> Bool {
        index == text.sentenceStart(index) && (text.isCapitalized(end) || text.sign(index - 1) != nil)
    }

    /// `Đại hội lần thứ Ⅻ Đảng bộ xã`
    private func isOrdinal(_ index: Int) -> Bool {
        text.word(index - 1).map { ["thứ", "lần", "khóa", "khoá", "quý", "kỳ", "cấp", "loại", "hạng"].contains($0) }
            ?? false
    }
}

extension ReadingMistake {
    fileprivate static func lettersAmongDigits(_ range: Range<Int>) -> ReadingMistake {
        ReadingMistake(
            message: Message(
                vi: "trong số này có chữ cái O, l hoặc I thay cho chữ số 0 hoặc 1",
                en: "letters O, l or I stand for the digits 0 or 1 in this number"),
            notes: [Message(vi: "hãy gõ lại bằng các chữ số 0 đến 9", en: "type it again with the digits 0 to 9")],
            range: range)
    }
}
