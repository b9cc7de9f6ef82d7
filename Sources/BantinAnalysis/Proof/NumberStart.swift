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
        if isCalledYear(tokens, at: index, after: after) { return true }
        // At the end of the words it is the year, as in `chỉ tiêu năm`, unless a verb asks for a number.
        guard let after else {
            return index > 0 && tokens[index - 1].sign != "(" && before.map { !fiveFollows.contains($0) } ?? true
        }
        if after.digits != nil { return true }
        return after.word.map(yearPrecedes.contains) ?? false
    }

    /// `năm 2020 là năm chi bộ …`, `năm bản lề`, `là năm cuối nhiệm kỳ, năm Đảng bộ …`: a year is told what it is.
    private static func isCalledYear(_ tokens: [WordToken], at index: Int, after: WordToken?) -> Bool {
        func word(_ index: Int) -> String? { index >= 0 && index < tokens.count ? tokens[index].word : nil }
        if after?.word == "bản", word(index + 2) == "lề" { return true }
        if word(index - 1) == "là" {
            let end = word(index - 2).map(asserting.contains) ?? false ? index - 2 : index - 1
            return end > 1 && word(end - 2) == "năm"
                && (tokens[end - 1].digits != nil || word(end - 1).map(yearPrecedes.contains) ?? false)
        }
        guard index > 1, tokens[index - 1].sign == "," else { return false }
        return (max(1, index - longestTitle)..<index - 1).contains { place in
            word(place) == "năm" && word(place - 1) == "là" && word(place + 1).map(titlesOfYears.contains) ?? false
        }
    }

    /// How far before its second `năm` a year's first title may begin, in tokens.
    private static let longestTitle = 14
    private static let asserting: Set<String> = ["cũng", "chính", "vẫn", "đã", "sẽ"]
    /// What begins the title of a year: `năm cuối nhiệm kỳ`, `năm thứ hai`, `năm bản lề`.
    private static let titlesOfYears: Set<String> = ["cuối", "đầu", "thứ", "bản", "then", "khởi", "kết", "mở", "diễn"]
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
