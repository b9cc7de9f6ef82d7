import BantinModel

/// Words behind a noun of Party bodies that say which of them: `chi bộ trường học`, `chi bộ chưa có chi ủy`.
enum BodyWords {
    /// The nouns for types of bodies from a token on, one or a list (`cơ quan, trường học`), and the token after them.
    static func types(in tokens: [WordToken], at start: Int) -> (nouns: [CountingNoun], end: Int) {
        var (nouns, end): ([CountingNoun], Int) = ([], start)
        var next = start
        while let type = type(in: tokens, at: next) {
            nouns.append(type.noun)
            end = type.end
            guard end < tokens.count, joints.contains(where: tokens[end].isWritten) else { break }
            next = end + 1
        }
        return (nouns, end)
    }

    private static func type(in tokens: [WordToken], at start: Int) -> (noun: CountingNoun, end: Int)? {
        guard start < tokens.count, !tokens[start].isName, let found = CountedWords.noun(in: tokens, at: start),
            case .measures(_, let types) = found.noun.fit, !types.isEmpty
        else { return nil }
        return found
    }

    /// Whether the bodies are told to have a committee, and the token after the words that say so.
    static func committee(in tokens: [WordToken], at start: Int) -> (isThere: Bool, end: Int)? {
        guard let row = committees.first(where: { $0.stands(in: tokens, at: start) }) else { return nil }
        return (row.meaning, start + row.words.count)
    }

    /// The token after what is told of bodies; `start` where nothing is.
    static func end(in tokens: [WordToken], at start: Int) -> Int {
        let end = types(in: tokens, at: start).end
        return committee(in: tokens, at: end)?.end ?? end
    }

    private static let joints = [",", "/", "và", "hoặc"]
    private static let committees: [WordSequence<Bool>] = ["chi ủy", "chi uỷ"].flatMap { committee in
        ["có", "đã có", "đều có"].map { WordSequence("\($0) \(committee)", true) }
            + ["chưa có", "không có", "còn chưa có"].map { WordSequence("\($0) \(committee)", false) }
    }
}

extension FigureScope {
    /// What contradicts the selection of bodies that the figure counts, behind their noun.
    func mismatchedBodies(in tokens: [WordToken], behind start: Int) -> MismatchedWords? {
        guard let selection = group?.selection else { return nil }
        let (types, index) = BodyWords.types(in: tokens, at: start)
        if selection.type != nil, !types.isEmpty, !types.contains(where: fits) {
            return MismatchedWords(tokens, start..<index)
        }
        guard let quality = selection.quality, quality.of == .committee,
            let told = BodyWords.committee(in: tokens, at: index), told.isThere != quality.isThere
        else { return nil }
        return MismatchedWords(tokens, index..<told.end)
    }
}
