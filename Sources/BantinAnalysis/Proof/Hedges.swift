import BantinModel

/// Words that change what a number claims. Until they can be proven, a number that has one is never read without it.
enum Hedges {
    /// The hedge that a number stands under, or nil.
    static func hedge(in tokens: [WordToken], around phrase: NumberPhrase) -> WordToken? {
        for index in tokens.indices where !phrase.tokens.contains(index) {
            guard let word = tokens[index].word, !isHarmless(tokens, at: index) else { continue }
            let stands = index < phrase.tokens.lowerBound
            let isNext = index + 1 == phrase.tokens.lowerBound
            if anywhere.contains(word) || stands && before.contains(word) || isNext && directlyBefore.contains(word) {
                return tokens[index]
            }
            if pairs.contains(word + " " + (next(tokens, index) ?? "")) { return tokens[index] }
        }
        return nil
    }

    /// `trên địa bàn`, `tăng cường`: the word belongs to another expression.
    private static func isHarmless(_ tokens: [WordToken], at index: Int) -> Bool {
        guard let word = tokens[index].word, let next = next(tokens, index) else { return false }
        return harmless[word]?.contains(next) ?? false
    }

    private static func next(_ tokens: [WordToken], _ index: Int) -> String? {
        index + 1 < tokens.count ? tokens[index + 1].word : nil
    }

    private static let anywhere: Set<String> = [
        "hơn", "ngót", "chừng", "khoảng", "gấp", "tăng", "giảm", "nửa", "quá", "vài", "mấy", "dăm", "suýt", "ước",
    ]
    private static let before: Set<String> = ["trên", "dưới", "gần", "không", "chưa", "chẳng"]
    private static let directlyBefore: Set<String> = ["non", "ngoài", "tầm", "độ", "cỡ", "thứ", "âm"]
    private static let pairs: Set<String> = [
        "xấp xỉ", "trở lên", "trở xuống", "ít nhất", "tối thiểu", "tối đa", "hầu hết", "đa số", "phần lớn",
        "điểm phần", "nhiều nhất",
    ]
    private static let harmless: [String: Set<String>] = [
        "trên": ["địa", "cơ", "toàn"], "dưới": ["sự"], "gần": ["đây", "gũi"], "tăng": ["cường"],
        "giảm": ["nghèo"], "gấp": ["rút"], "khoảng": ["cách"], "quá": ["trình"], "không": ["chỉ", "ngừng"],
    ]
}
