import BantinModel

/// Counts of what the text itself names, list markers, and the slogans that carry a number.
enum Items {
    /// `3 nội dung`, `4 nhóm giải pháp`, `2 đột phá`, `03 (ba) việc cần làm`.
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        let noun = text.repetitionEnd(index + 1)
        guard let number = text.whole(index), let word = text.word(noun) else { return nil }
        let next = text.word(noun + 1)
        guard number <= mostItems || isListed(word, next) && Thresholds.cites(text, index) else { return nil }
        if items.contains(word), !(next.map { compounds.contains("\(word) \($0)") } ?? false) { return noun + 1 }
        if let next, pairs.contains("\(word) \(next)") { return noun + 2 }
        if word == "chỉ", next == "tiêu" { return isSetThere(text, before: index) ? noun + 2 : nil }
        if word == "việc", next == "làm" {
            return text.word(noun + 2).map { afterDeeds.contains($0) } ?? false ? noun + 2 : nil
        }
        if word == "chương", next == "trình" { return isTold(text, noun + 2) ? noun + 2 : nil }
        guard told.contains(word), !isScore(text, index), isTold(text, noun + 1) else { return nil }
        return noun + 1
    }

    /// `đề ra 15 chỉ tiêu`: the targets are the text's own; elsewhere they were set from above, and are counted.
    private static func isSetThere(_ text: ScannedText, before index: Int) -> Bool {
        guard let verb = text.word(index - 2), let last = text.word(index - 1) else { return false }
        return setting.contains("\(verb) \(last)")
    }

    private static let setting: Set<String> = ["đề ra", "đặt ra", "xác định", "thông qua"]

    /// `27 biểu hiện`, `19 điều`: what a document lists.
    private static func isListed(_ word: String, _ next: String?) -> Bool {
        word == "điều" || next.map { listed.contains("\(word) \($0)") } ?? false
    }

    /// Whether a noun of two syllables that names such an item, or a target, begins at a token.
    static func isItem(_ text: ScannedText, _ index: Int) -> Bool {
        guard let word = text.word(index), let next = text.word(index + 1) else { return false }
        let pair = "\(word) \(next)"
        return pairs.contains(pair) || counted.contains(pair)
    }

    /// `3 điểm phần trăm` is a movement, `được chấm 9 điểm` a mark.
    private static func isScore(_ text: ScannedText, _ index: Int) -> Bool {
        text.word(index + 1) == "điểm"
            && (text.word(index + 2) == "phần" || text.sign(index + 2) == "%"
                || text.word(index - 1).map { beforeScores.contains($0) } ?? false
                || (text.sentenceStart(index)..<index).contains { place in
                    contests.contains { $0.stands(in: text.tokens, at: place) }
                })
    }

    /// What follows `5 phần` where the parts are the text's: nothing, or a word such as `chính`. `5 phần quà`, `2 phần 3`
    /// and `12 điểm sạt lở` are no such parts.
    private static func isTold(_ text: ScannedText, _ index: Int) -> Bool {
        guard let next = text.word(index) else { return text.digits(index) == nil && text.sign(index) != "%" }
        return afterTold.contains(next)
    }

    /// `1.`, `2)`, `(3)` at the start, and `(1)` inside a sentence.
    static func markerEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let number = text.whole(index), number < 100 else { return nil }
        if text.sign(index - 1) == "(", text.sign(index + 1) == ")", text.isGlued(index), text.isGlued(index + 1) {
            // `05 (5)` repeats a count.
            guard text.digits(index - 2) == nil, !isNumberWord(text.word(index - 2)) else { return nil }
            return isInList(text, index, number) ? index + 1 : nil
        }
        guard index == 0, let sign = text.sign(1), text.isGlued(1), sign == "." || sign == ")" || sign == "/" else {
            return nil
        }
        return text.isGlued(2) ? nil : 1
    }

    /// `gồm: (1) đảng viên …, (2) …`; `có (99) đảng viên` is a count, as is any number too great for a list.
    private static func isInList(_ text: ScannedText, _ index: Int, _ number: Int) -> Bool {
        guard number <= mostItems else { return false }
        guard text.isNoun(index + 2), text.word(index - 2) != nil else { return true }
        let sentence = text.sentenceStart(index)..<text.sentenceEnd(index)
        return sentence.contains { other in
            text.whole(other).map { abs($0 - number) == 1 } ?? false && text.sign(other - 1) == "("
                && text.sign(other + 1) == ")"
        }
    }

    /// `4 tốt`, `5 không, 3 sạch`, `3 trong 1`.
    static func sloganEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let number = text.whole(index), number < 100, let word = text.word(index + 1) else { return nil }
        if slogans.contains(word), !text.isNoun(index + 2) { return index + 2 }
        if openSlogans.contains(word), !text.isNoun(index + 2), isInQuotation(text, index) { return index + 2 }
        if word == "tại", text.word(index + 2) == "chỗ" { return index + 3 }
        if isQuoted(text, index) || isTitle(text, index) { return index + 1 }
        return word == "trong" && text.whole(index + 2) == 1 && !text.isNoun(index + 3) ? index + 3 : nil
    }

    /// `phong trào 3 trách nhiệm`: what is called so begins with a small number and counts nothing known.
    private static func isTitle(_ text: ScannedText, _ index: Int) -> Bool {
        guard let before = text.word(index - 2), let last = text.word(index - 1) else { return false }
        return titles.contains("\(before) \(last)") && text.whole(index).map { $0 <= 10 } ?? false
            && !text.isNoun(index + 1)
    }

    private static let titles: Set<String> = ["phong trào", "danh hiệu", "khẩu hiệu", "phương châm", "mô hình"]

    /// `“5 xung kích”`: a quotation of a few words that begins with a small number and counts nothing known.
    private static func isQuoted(_ text: ScannedText, _ index: Int) -> Bool {
        guard text.sign(index - 1).map(openings.contains) ?? false, text.whole(index).map({ $0 <= 10 }) ?? false,
            !text.isNoun(index + 1)
        else { return false }
        let end = (index + 1..<index + 6).first { text.word($0) == nil }
        return end.flatMap { text.sign($0) }.map(closings.contains) ?? false
    }

    private static func isNumberWord(_ word: String?) -> Bool {
        word.map { NumberWordReader.digits[$0] != nil } ?? false
    }

    private static let beforeScores: Set<String> = [
        "chấm", "đạt", "tăng", "giảm", "cộng", "trừ", "thêm", "kém", "hơn",
    ]
    /// Where these are spoken of, points are marks.
    private static let contests = [
        "bài thi", "cuộc thi", "hội thi", "kỳ thi", "đội bóng", "đội tuyển", "xếp hạng", "bảng xếp hạng", "trận đấu",
        "chung kết", "vòng loại", "giải bóng", "môn thi",
    ].map { WordSequence($0, ()) }
    /// The greatest number of items that one text is taken to tell; a greater one is a count, but of what the documents
    /// cited list.
    private static let mostItems = 20
    private static let listed: Set<String> = ["biểu hiện", "tiêu chí", "tiêu chuẩn"]
    private static let items: Set<String> = ["khâu", "bước", "mặt", "cách", "điều", "lẽ"]
    /// With these words behind them they are things.
    private static let compounds: Set<String> = ["mặt hàng", "mặt bằng", "điều ước", "bước chân"]
    /// What a text may tell of and what may be counted, as the words behind decide.
    private static let told: Set<String> = ["phần", "điểm", "việc"]
    private static let afterTold: Set<String> = [
        "chính", "lớn", "rõ", "như", "và", "riêng", "khác", "sau", "này", "đó", "ấy", "trên", "đáng", "mới", "nổi",
        "cần",
        "phải", "lưu", "quan", "trọng", "then", "mấu", "nhấn", "chung", "cụ", "cốt", "mục", "tốt", "hay",
    ]
    /// `việc làm` is also employment, of which there may be many: `tạo 15 việc làm mới`.
    private static let afterDeeds: Set<String> = ["theo", "cụ", "tốt", "hay", "thiết"]
    /// Nouns of two syllables that are always counted: what others raised, what was set from above.
    private static let counted: Set<String> = [
        "kiến nghị", "đề xuất", "câu hỏi", "chương trình", "việc làm", "chỉ tiêu",
    ]
    private static let pairs: Set<String> = [
        "nội dung", "nhiệm vụ", "vấn đề", "mục tiêu", "phần việc", "lý do", "nguyên nhân", "nguyên tắc", "yêu cầu",
        "nhóm giải", "nhóm nhiệm", "nhóm vấn", "nhóm nội", "nhóm việc", "nhóm tiêu", "nhóm chỉ", "đột phá", "trụ cột",
        "chuyên đề", "đầu việc", "giai đoạn", "tiêu chí", "tiêu chuẩn", "hình thức", "bài học", "giải pháp",
        "biện pháp",
        "kinh nghiệm", "chủ đề", "chủ trương", "quan điểm", "công việc", "lĩnh vực", "phương pháp", "phương châm",
        "hướng đi", "yếu tố", "khía cạnh", "điều kiện", "lưu ý", "mũi nhọn", "khâu đột", "nhóm đối", "loại hình",
        "phương án", "bộ phận", "hạn chế", "tồn tại", "khuyết điểm", "ưu điểm", "thuận lợi", "khó khăn", "thách thức",
        "kết quả", "bất cập", "biểu hiện",
    ]
    private static let openings: Set<Unicode.Scalar> = ["“", "\"", "«"]
    private static let closings: Set<Unicode.Scalar> = ["”", "\"", "»", ","]
    private static func isInQuotation(_ text: ScannedText, _ index: Int) -> Bool {
        let signs = (text.sentenceStart(index)..<index).compactMap { text.sign($0) }
        return signs.last { openings.contains($0) || closings.contains($0) && $0 != "," }.map(openings.contains)
            ?? false
    }

    /// These make a slogan only in quotation marks: `trong 23 có 13 người` counts.
    private static let openSlogans: Set<String> = ["có", "không"]
    private static let slogans: Set<String> = [
        "tốt", "sạch", "cùng", "biết", "bám", "xây", "chống", "nhất", "hóa", "dám",
    ]
}

/// Thresholds of a rule that the sentence cites.
enum Thresholds {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        let end = text.sentenceEnd(index)
        guard text.digits(index) != nil, stands(rules, in: text, text.sentenceStart(index)..<index) else { return nil }
        let isLimit =
            Hedge.hedge(in: text.tokens, before: index).map { limits.contains($0.hedge) } ?? false
            || ["đủ", "từ"].contains(text.word(index - 1) ?? "")
            || (index + 1..<min(end, index + 6)).contains { Hedge.hedge(in: text.tokens, at: $0) != nil }
        guard isLimit else { return nil }
        if text.sign(index + 1) == "%" { return index + 2 }
        return CountedWords.noun(in: text.tokens, at: index + 1)?.end ?? index + 1
    }

    /// Whether the sentence in which a token stands cites a document.
    static func cites(_ text: ScannedText, _ index: Int) -> Bool {
        stands(documents, in: text, text.sentenceStart(index)..<text.sentenceEnd(index))
    }

    private static func stands(_ phrases: [WordSequence<Void>], in text: ScannedText, _ places: Range<Int>) -> Bool {
        places.contains { place in phrases.contains { $0.stands(in: text.tokens, at: place) } }
    }

    private static let documents: [WordSequence<Void>] = [
        "nghị quyết", "quy định", "điều lệ", "hướng dẫn", "chỉ thị", "kết luận", "nghị định", "thông tư", "bộ tiêu chí",
    ].map { WordSequence($0, ()) }
    private static let limits: [Hedge] = [.atLeast, .atMost, .lessThan, .above]
    private static let rules: [WordSequence<Void>] = [
        "quy định", "điều lệ", "hướng dẫn", "quy chế", "nghị định", "thông tư", "điều", "luật", "theo kết luận",
        "quy chuẩn",
    ].map { WordSequence($0, ()) }
}
