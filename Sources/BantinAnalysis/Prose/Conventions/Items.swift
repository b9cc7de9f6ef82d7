import BantinModel

/// Counts of what the text itself names, list markers, and the slogans that carry a number.
enum Items {
    /// `3 nội dung`, `4 nhóm giải pháp`, `2 đột phá`.
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.whole(index) != nil, let word = text.word(index + 1) else { return nil }
        if items.contains(word) {
            return word == "điểm" && isScore(text, index) ? nil : index + 2
        }
        if word == "phần", isPartOfText(text, index + 2) { return index + 2 }
        guard let next = text.word(index + 2), pairs.contains("\(word) \(next)") else { return nil }
        return index + 3
    }

    /// Whether a noun of two syllables that names such an item, or a target, begins at a token.
    static func isItem(_ text: ScannedText, _ index: Int) -> Bool {
        guard let word = text.word(index), let next = text.word(index + 1) else { return false }
        return pairs.contains("\(word) \(next)") || word == "chỉ" && next == "tiêu"
    }

    /// `3 điểm phần trăm` is a movement, `được chấm 9 điểm` a mark.
    private static func isScore(_ text: ScannedText, _ index: Int) -> Bool {
        text.word(index + 2) == "phần" || text.sign(index + 2) == "%"
            || text.word(index - 1).map { beforeScores.contains($0) } ?? false
    }

    /// What follows `5 phần` where the parts are the text's: nothing, or a word such as `chính`. `5 phần quà`, `2 phần 3`
    /// and `5 phần đất` are no such parts.
    private static func isPartOfText(_ text: ScannedText, _ index: Int) -> Bool {
        guard let next = text.word(index) else { return text.digits(index) == nil && text.sign(index) != "%" }
        return afterParts.contains(next)
    }

    /// `1.`, `2)`, `(3)` at the start, and `(1)` inside a sentence.
    static func markerEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let number = text.whole(index), number < 100 else { return nil }
        if text.sign(index - 1) == "(", text.sign(index + 1) == ")", text.isGlued(index), text.isGlued(index + 1) {
            // `05 (5)` repeats a count.
            return text.digits(index - 2) == nil && !isNumberWord(text.word(index - 2)) ? index + 1 : nil
        }
        guard index == 0, let sign = text.sign(1), text.isGlued(1), sign == "." || sign == ")" || sign == "/" else {
            return nil
        }
        return text.isGlued(2) ? nil : 1
    }

    /// `4 tốt`, `5 không, 3 sạch`, `3 trong 1`.
    static func sloganEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let number = text.whole(index), number < 100, let word = text.word(index + 1) else { return nil }
        if slogans.contains(word), !text.isNoun(index + 2) { return index + 2 }
        return word == "trong" && text.whole(index + 2) == 1 && !text.isNoun(index + 3) ? index + 3 : nil
    }

    private static func isNumberWord(_ word: String?) -> Bool {
        word.map { NumberWordReader.digits[$0] != nil } ?? false
    }

    private static let beforeScores: Set<String> = [
        "chấm", "đạt", "tăng", "giảm", "cộng", "trừ", "thêm", "kém", "hơn",
    ]
    private static let afterParts: Set<String> = ["chính", "lớn", "rõ", "như", "và", "riêng", "khác"]
    private static let items: Set<String> = ["khâu", "bước", "mặt", "điểm", "cách", "điều", "lẽ"]
    private static let pairs: Set<String> = [
        "nội dung", "nhiệm vụ", "vấn đề", "mục tiêu", "phần việc", "lý do", "nguyên nhân", "nguyên tắc", "yêu cầu",
        "nhóm giải", "nhóm nhiệm", "nhóm vấn", "nhóm nội", "nhóm việc", "nhóm tiêu", "nhóm chỉ", "đột phá", "trụ cột",
        "chuyên đề", "đầu việc", "câu hỏi", "giai đoạn", "tiêu chí", "tiêu chuẩn", "hình thức", "bài học", "giải pháp",
        "biện pháp", "kiến nghị", "đề xuất", "kinh nghiệm", "chương trình", "chủ đề", "chủ trương", "quan điểm",
        "công việc", "lĩnh vực", "phương pháp", "phương châm", "hướng đi", "yếu tố", "khía cạnh", "việc làm",
        "điều đảng",
        "điều kiện", "lưu ý", "mũi nhọn", "khâu đột", "nhóm đối", "loại hình", "phương án", "bộ phận",
    ]
    private static let slogans: Set<String> = [
        "tốt", "không", "có", "sạch", "cùng", "biết", "bám", "xây", "chống", "nhất", "hóa", "dám",
    ]
}

/// Thresholds of a rule that the sentence cites.
enum Thresholds {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        let start = text.sentenceStart(index)
        let end = text.sentenceEnd(index)
        let cites = (start..<index).contains { place in rules.contains { $0.stands(in: text.tokens, at: place) } }
        guard cites, text.digits(index) != nil else { return nil }
        let isLimit =
            Hedge.hedge(in: text.tokens, before: index).map { limits.contains($0.hedge) } ?? false
            || ["đủ", "từ"].contains(text.word(index - 1) ?? "")
            || (index + 1..<min(end, index + 6)).contains { Hedge.hedge(in: text.tokens, at: $0) != nil }
        guard isLimit else { return nil }
        if text.sign(index + 1) == "%" { return index + 2 }
        return CountedWords.noun(in: text.tokens, at: index + 1)?.end ?? index + 1
    }

    private static let limits: [Hedge] = [.atLeast, .atMost, .lessThan, .above]
    private static let rules: [WordSequence<Void>] = [
        "quy định", "điều lệ", "hướng dẫn", "quy chế", "nghị định", "thông tư", "điều", "luật", "theo kết luận",
        "quy chuẩn",
    ].map { WordSequence($0, ()) }
}
