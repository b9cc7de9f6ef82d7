import BantinModel

extension WordToken {
    /// Whether a number begins at a token. Words that only look like one do not: `năm` as the year, `một số`, `thứ ba`,
    /// `ba mẹ`, `Ba Na`, and `không` as a negation.
    static func beginsNumber(_ tokens: [WordToken], at index: Int) -> Bool {
        let token = tokens[index]
        guard let word = token.word else { return token.digits != nil }
        let before = index > 0 ? tokens[index - 1].word : nil
        let after = index + 1 < tokens.count ? tokens[index + 1] : nil
        if word == "gấp" { return after?.word.map(multiples.contains) ?? (after?.digits != nil) }
        if word == "nửa" { return before.map(hedgesOfHalf.contains) ?? false && after?.word != "đầu" }
        guard NumberWordReader.digits[word] != nil || word == "mười" || word == "hăm" else { return false }
        if before == "thứ" || before == "ngã" || isName(token, at: index, before: after) { return false }
        switch word {
        case "không": return after == nil || after?.word == "phẩy" || after?.word == "phần" || after?.word == "trăm"
        case "một": return !(after?.word.map(noOneBefore.contains) ?? false)
        // `BA NA`, as capitals write the people's name.
        case "ba": return after?.word != "mẹ" && !(token.isUppercase && after?.word == "na")
        case "năm": return !isYear(tokens, at: index, before: before, after: after)
        default: return true
        }
    }

    /// A capital inside a sentence, or at its start with another behind it, makes a name; a headline all in capitals does
    /// not.
    private static func isName(_ token: WordToken, at index: Int, before after: WordToken?) -> Bool {
        token.isName && (index > 0 || after?.isCapitalized == true)
    }

    private static func isYear(_ tokens: [WordToken], at index: Int, before: String?, after: WordToken?) -> Bool {
        if after?.word == "năm" { return false }
        if index > 0, tokens[index - 1].digits != nil || yearSigns.contains(tokens[index - 1].sign ?? " ") {
            return true
        }
        if let before, yearFollows.contains(before) || NumberWordReader.digits[before] != nil || before == "mươi" {
            return true
        }
        // At the end of the words it is the year, as in `chỉ tiêu năm`, unless a verb asks for a number.
        guard let after else {
            return index > 0 && tokens[index - 1].sign != "(" && before.map { !fiveFollows.contains($0) } ?? true
        }
        if after.digits != nil { return true }
        return after.word.map(yearPrecedes.contains) ?? false
    }

    /// What goes on after `gấp` as a multiple: a factor, or a hedge before one.
    private static let multiples: Set<String> = Set(NumberWordReader.digits.keys).union([
        "đôi", "rưỡi", "mười", "hơn", "gần", "khoảng", "trên", "ngót", "xấp",
    ])
    private static let hedgesOfHalf: Set<String> = ["hơn", "quá", "gần", "ngót", "khoảng", "đầy", "tới"]
    private static let yearSigns: Set<Unicode.Scalar> = ["/", "%"]
    private static let noOneBefore: Set<String> = ["số", "vài", "trong", "cách", "ít", "loạt"]
    private static let yearFollows: Set<String> = [
        "mỗi", "hằng", "hàng", "cuối", "đầu", "suốt", "trong", "các", "những", "nhiều", "giữa", "từng", "mười", "nửa",
    ]
    private static let fiveFollows: Set<String> = ["là", "có", "được", "còn", "bằng", "gồm", "đạt"]
    private static let yearPrecedes: Set<String> = ["qua", "nay", "trước", "sau", "tới", "ngoái", "học", "này"]
}
