import BantinModel

/// A body that the sentence says a figure of, while the figure is another one's:
/// `Chi bộ An Điền Bắc kết nạp {{ an-dien-nam.admissions }}`.
extension TextCheck {
    mutating func checkSubject(of figure: Figure, at token: Int, _ locate: (Range<Int>) -> SourceLocation) {
        guard let mention = scan.mention(before: token), mention.token >= text.clauseStart(token),
            let end = scan.phrases?.phrase(in: text.tokens, at: mention.token)?.end, end <= token
        else { return }
        let name = mention.token..<end
        let site = check.site
        let own = site[figure.query.body]
        guard opensClause(name), !text.isCapitalized(end), says(end..<token), !goesOn(token + 1),
            !own.names.contains(where: { WordToken.tokens(of: $0.text).map(\.spelling) == spelling(of: name) })
        else { return }
        let found = words(name)
        diagnostics.error(
            .mismatchedWords, at: place(name, locate),
            Message(
                vi: "câu nói về “\(found)”, còn \(figure.name) là của \(own.name(on: figure.query.date))",
                en: "the sentence speaks of “\(found)”, and \(figure.name) is of \(own.name(on: figure.query.date))"),
            notes: [
                .init(
                    Message(
                        vi:
                            "hãy viết mã tổ chức trước tên số liệu, như \(site[mention.body].id).\(figure.query.measure.id)",
                        en:
                            "put the body's id before the figure's name, as in \(site[mention.body].id).\(figure.query.measure.id)"
                    ))
            ])
    }

    private func opensClause(_ name: Range<Int>) -> Bool {
        let start = text.clauseStart(name.lowerBound)
        return (start..<name.lowerBound).allSatisfy { text.word($0).map(Subjects.openers.contains) ?? false }
    }

    /// Only verbs that say how many the body has stand in between.
    private func says(_ tokens: Range<Int>) -> Bool {
        !tokens.isEmpty
            && tokens.allSatisfy { index in
                guard let word = text.word(index) else { return false }
                return Subjects.verbs.contains(word) || word == "được" && text.word(index - 1) == "nạp"
            }
    }

    /// `13 trong 104 đảng viên của Đảng bộ`: words behind the figure may say whose it is.
    private func goesOn(_ start: Int) -> Bool {
        (start..<max(start, text.clauseEnd(start))).contains { text.word($0).map(Subjects.owners.contains) ?? false }
    }

    private func spelling(of tokens: Range<Int>) -> [String] { text.tokens[tokens].map(\.spelling) }
}

private enum Subjects {
    static let openers: Set<String> = ["tại", "ở", "riêng", "còn", "và", "hiện", "nay"]
    static let verbs: Set<String> = [
        "hiện", "nay", "đã", "đang", "vừa", "mới", "có", "kết", "nạp", "là", "gồm", "chỉ", "cũng", "tổng", "cộng", "số",
        "chiếm", "còn", "tỷ", "lệ", "đảng", "viên", "trẻ", "nữ",
    ]
    static let owners: Set<String> = ["toàn", "cả", "của", "thuộc", "tổng", "trên", "trong", "so", "ở", "tại"]
}

extension NumberScan {
    /// The last body that the text names before a token.
    func mention(before token: Int) -> (token: Int, body: Body.Index)? {
        var (low, high) = (0, mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? mentions[low - 1] : nil
    }
}
