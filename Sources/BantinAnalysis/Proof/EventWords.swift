import BantinModel

/// Words behind a noun of people that name what happened to them, and with it another measure: `đảng viên từ trần`.
enum EventWords {
    /// The longest such words that begin at a token, the measures that count it, and the token after them.
    static func event(in tokens: [WordToken], at start: Int) -> (measures: Set<Measure>, end: Int)? {
        guard start < tokens.count, let first = tokens[start].word,
            let row = rows[first]?.first(where: { $0.stands(in: tokens, at: start) })
        else { return nil }
        return (row.meaning, start + row.words.count)
    }

    private static let kinds: [(words: [String], measures: Set<Measure>)] = [
        (["bị khai trừ", "khai trừ"], [.expulsions]),
        (["từ trần", "qua đời", "đã từ trần", "đã qua đời"], [.deaths]),
        (["bị xóa tên", "bị xoá tên", "xóa tên", "xoá tên"], [.removals]),
        (["xin ra", "xin ra khỏi"], [.withdrawals]),
        (["chuyển đến", "chuyển sinh hoạt đến"], [.transfersIn, .transfers]),
        (["chuyển đi", "chuyển sinh hoạt đi"], [.transfersOut, .transfers]),
        (["chuyển sinh hoạt"], [.transfersIn, .transfersOut, .transfersInternal, .transfers]),
        (["được kết nạp", "kết nạp", "mới kết nạp", "mới được kết nạp"], [.admissions, .readmissions]),
        (["được kết nạp lại", "kết nạp lại"], [.readmissions]),
    ]
    private static let rows = Dictionary(
        grouping: kinds.flatMap { kind in kind.words.map { WordSequence($0, kind.measures) } }
    ) { $0.words[0] }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
}
