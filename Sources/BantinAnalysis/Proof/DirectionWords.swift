/// Words that say which way a change went: `tăng thêm`, `giảm đi`, `ít hơn`, `kém`.
enum DirectionWords {
    /// The direction that ends just before a token, and its words.
    static func direction(in tokens: [WordToken], before end: Int) -> (direction: Direction, tokens: Range<Int>)? {
        var verb = end - 1
        while verb >= 0, let word = tokens[verb].word, fillers.contains(word) { verb -= 1 }
        if verb >= 0, let word = tokens[verb].word, let direction = verbs[word] {
            return (direction, verb..<end)
        }
        let filled = tokens[max(0, verb + 1)..<end]
        guard let first = filled.first(where: { ["hơn", "thêm"].contains($0.word) }), let word = first.word else {
            return nil
        }
        if word == "hơn", verb >= 0, let adjective = tokens[verb].word, let direction = comparatives[adjective] {
            return (direction, verb..<end)
        }
        // `có thêm {{ … }}`: nothing behind it but words that change nothing.
        return word == "thêm" ? (.up, verb + 1..<end) : nil
    }

    /// A direction inside an author's words that only counts directly before the number: `kém 2 người`.
    static func isShortfall(_ tokens: [WordToken], at index: Int, before number: Int) -> Bool {
        guard let word = tokens[index].word, shortfalls.contains(word) else { return false }
        return tokens[index + 1..<number].allSatisfy { $0.word.map { fillers.contains($0) } ?? false }
    }

    private static let shortfalls: Set<String> = ["kém", "sụt", "hụt", "bớt"]
    private static let verbs: [String: Direction] = [
        "tăng": .up, "giảm": .down, "sụt": .down, "hụt": .down, "kém": .down, "bớt": .down,
    ]
    private static let comparatives: [String: Direction] = [
        "ít": .down, "thấp": .down, "nhiều": .up, "cao": .up, "đông": .up, "lớn": .up,
    ]
    private static let fillers: Set<String> = [
        "đi", "xuống", "lên", "được", "tới", "đến", "thêm", "mất", "hơn", "gần", "khoảng", "những", "là",
    ]
}
