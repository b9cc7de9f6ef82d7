import BantinModel

/// Ages of persons and of groups, and years of membership; means and extremes are claims.
enum Ages {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.digits(index) != nil else { return nil }
        var end = index + 1
        while text.sign(end) == "," || text.isDash(end)
            || ["đến", "và", "hoặc", "tới", "hay"].contains(text.word(end) ?? "")
        {
            guard text.digits(end + 1) != nil else { break }
            end += 2
        }
        if text.word(end) == "năm", text.word(end + 1) == "tuổi" { end += 1 }
        // `độ tuổi 15-60`, `độ tuổi từ 18 đến 30`
        let before = text.word(index - 1) == "từ" ? index - 1 : index
        if text.word(before - 2) == "độ", text.word(before - 1) == "tuổi", !text.isNoun(end) {
            return isClaim(text, index) ? nil : end
        }
        if text.word(end) == "tuổi" { return isClaim(text, index) ? nil : end + 1 }
        // `Huy hiệu 30 năm`, `từ 18 tuổi đến 30`
        return text.word(index - 2) == "huy" && text.word(index - 1) == "hiệu" ? end : nil
    }

    private static func isClaim(_ text: ScannedText, _ index: Int) -> Bool {
        let start = max(text.sentenceStart(index), index - 10)
        let words = text.tokens[start..<index].compactMap(\.word)
        let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
        let after = text.word(index + 2).map { [$0] } ?? []
        return !claims.isDisjoint(with: pairs) || after.contains("bình")
    }

    private static let claims: Set<String> = [
        "bình quân", "trung bình", "trẻ nhất", "cao nhất", "thấp nhất", "tuổi nhất", "nhỏ nhất", "lớn nhất",
    ]
}
