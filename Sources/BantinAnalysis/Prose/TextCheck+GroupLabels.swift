import BantinModel

/// A group at the head of a clause whose number or share the figure says: `Đảng viên nữ chiếm {{ members.young.share }}`,
/// `Tỷ lệ đảng viên nữ là [31,69%](figure:members.young.share)`.
extension TextCheck {
    mutating func checkGroupLabel(of figure: Figure, at token: Int, _ locate: (Range<Int>) -> SourceLocation) {
        guard figure.unit != .words, let label = GroupLabel(text, before: token), label.isOf(figure),
            !FigureScope(of: figure).fits(label.group)
        else { return }
        let mistake = ResolutionMistake.mismatched(label.words, by: figure, NumeralStyle(check.site.policy), range: nil)
        diagnostics.error(
            mistake.rule, at: prose.source(of: label.words.range).map(locate) ?? prose.location, mistake.message,
            notes: mistake.notes)
    }
}

/// The one group that a clause begins with, and says the number or the share of.
private struct GroupLabel {
    let group: GroupWords
    let words: MismatchedWords
    /// `đảng viên` stands before it.
    private let hasNoun: Bool

    /// Nil where the clause begins otherwise.
    init?(_ text: ScannedText, before token: Int) {
        let clause = text.clauseStart(token - (text.sign(token - 1) == ":" ? 1 : 0))
        guard !Self.goesOn(text, clause) else { return nil }
        var start = clause
        if text.word(start) == "trong" { start += text.word(start + 1) == "đó" ? 2 : 0 }
        while let word = text.word(start), Self.openers.contains(word) { start += 1 }
        guard start < token, token - start <= Self.longest else { return nil }
        let head = Array(text.tokens[start..<token])
        let isRate = head.count > 2 && ["tỷ", "tỉ"].contains(head[0].word) && head[1].word == "lệ"
        let from = isRate ? 2 : 0
        var index = from
        if CountedWords.group(in: head, at: from) == nil, let noun = CountedWords.noun(in: head, at: from) {
            guard noun.noun.fit == .people else { return nil }
            index = noun.end
        }
        hasNoun = index > from
        while hasNoun, index < head.count, let word = head[index].word, Self.links.contains(word) { index += 1 }
        guard let found = CountedWords.group(in: head, at: index) else { return nil }
        let rest = Array(head[found.end...])
        let isCalledSo = CountedWords.noun(in: head, at: index) != nil
        guard Self.says(rest, ofRate: isRate, mayHave: hasNoun || !isCalledSo) else { return nil }
        group = found.group
        words = MismatchedWords(head, index..<found.end)
    }

    /// Whether the figure is the number or share of a group, or of all members.
    func isOf(_ figure: Figure) -> Bool {
        figure.query.group != nil || figure.query.measure == .members && hasNoun
    }

    /// `cao đẳng, đại học chiếm …`: the clause goes on from a group before it that has no number of its own.
    private static func goesOn(_ text: ScannedText, _ clause: Int) -> Bool {
        guard let sign = text.sign(clause - 1), sign != ".", sign != ";" else { return false }
        let before = text.clauseStart(clause - 1)..<clause - 1
        return !before.contains { text.figures[$0] != nil }
            && before.contains { CountedWords.group(in: text.tokens, at: $0) != nil || text.isNoun($0) && sign != "," }
    }

    /// Only a verb stands between group and figure; of a rate also where it is.
    private static func says(_ rest: [WordToken], ofRate isRate: Bool, mayHave: Bool) -> Bool {
        var rest = rest[...]
        if isRate, let first = rest.first?.word, places.contains(first) {
            rest = rest.drop { $0.word.map { !rateVerbs.contains($0) } ?? false }
        }
        if isRate, rest.count == 1, rest.first?.sign == ":" { return true }
        var verbs: Set<String> = isRate ? rateVerbs : ["chiếm"]
        if mayHave, !isRate { verbs.insert("có") }
        return rest.contains { $0.word.map(verbs.contains) ?? false }
            && rest.allSatisfy { $0.word.map { verbs.contains($0) || fillers.contains($0) } ?? false }
    }

    /// In tokens.
    private static let longest = 16
    private static let openers: Set<String> = ["và", "còn", "riêng", "số", "hiện", "nay"]
    /// Between noun and group: `đảng viên có trình độ đại học`, `đảng viên là nữ`.
    private static let links: Set<String> = ["có", "trình", "độ", "là"]
    private static let rateVerbs: Set<String> = ["là", "chiếm", "đạt"]
    private static let places: Set<String> = ["trong", "của", "ở", "tại", "toàn"]
    private static let fillers: Set<String> = ["hiện", "nay", "đang", "chỉ", "cũng", "đã", "vẫn", "tỷ", "tỉ", "lệ"]
}
