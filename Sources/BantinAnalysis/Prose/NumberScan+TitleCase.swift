import BantinModel

/// Number words with capitals, as titles are set: `Kết Nạp Mười Hai Đảng Viên`. Names of people and places look alike:
/// `Ba Đình`, `bà Tám`, `làng Bảy Hốc`.
extension NumberScan {
    /// The number of such words that begins at a token; nil where they may be a name.
    func titleCased(at index: Int) -> NumberPhrase? {
        guard text.tokens[index].isName, text.word(index) != "một", text.word(index) != "không",
            let phrase = try? NumberPhraseReader(tokens: text.tokens, countsWhole: true).phrase(at: index)
        else { return nil }
        let end = phrase.tokens.upperBound
        let before = text.word(index - 1)
        switch phrase.claim {
        case .percent: return phrase.tokens.count > 3 ? phrase : nil
        case .number(let number):
            guard number.digits >= 2, let noun = CountedWords.noun(in: text.tokens, at: end) else { return nil }
            guard phrase.tokens.count == 1 else { return before.map(Self.labels.contains) ?? false ? nil : phrase }
            // One syllable is a number only in a title, between a verb and a noun of several syllables.
            let isTitle = noun.end - end > 1 && (end..<noun.end).allSatisfy { text.isCapitalized($0) }
            return isTitle && (before.map(Self.verbs.contains) ?? (index == text.sentenceStart(index))) ? phrase : nil
        default: return nil
        }
    }

    /// Behind these it is a name or an ordinal.
    private static let labels: Set<String> = [
        "ông", "bà", "anh", "chị", "chú", "bác", "cô", "cậu", "dì", "em", "cụ", "già", "chí", "thư", "tịch", "trưởng",
        "thôn", "làng", "ấp", "xóm", "buôn", "phường", "quận", "ngã", "đường", "phố", "chợ", "cầu", "sông", "suối",
        "núi",
        "thứ", "lần", "tháng", "ngày", "khóa", "khoá", "lớp", "hạng", "quý", "mùng", "kỳ", "đợt", "tổ", "đội", "khu",
    ]
    private static let verbs: Set<String> = [
        "có", "nạp", "gồm", "với", "cho", "của", "và", "là", "được", "thêm", "cả", "khen", "thưởng", "trao", "giúp",
        "cử",
    ]
}
