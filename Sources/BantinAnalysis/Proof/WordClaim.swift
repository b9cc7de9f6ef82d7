import BantinModel

/// Claims that need no number: `tất cả`, `không có`, `đa số`.
enum WordClaim {
    /// The claim that stands in words without a number.
    static func phrase(in tokens: [WordToken]) -> NumberPhrase? {
        for index in tokens.indices {
            guard let row = rows.first(where: { $0.stands(in: tokens, at: index) }) else { continue }
            let end = index + row.words.count
            return NumberPhrase(
                claim: row.meaning, range: tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound,
                tokens: index..<end)
        }
        return nil
    }

    /// How many tokens of `tất cả`, `toàn bộ`, `đều` stand here; nil where none does.
    static func wholeLength(in tokens: [WordToken], at index: Int) -> Int? {
        rows.first { $0.meaning == .all && $0.stands(in: tokens, at: index) }?.words.count
    }

    private static let rows: [WordSequence<NumberClaim>] = [
        .init("tất cả", .all), .init("toàn bộ", .all), .init("đều", .all), .init("không có", .none),
        .init("chưa có", .none), .init("không còn", .none), .init("đa số", .majority), .init("quá bán", .majority),
        .init("hầu hết", .nearlyAll),
    ]
}
