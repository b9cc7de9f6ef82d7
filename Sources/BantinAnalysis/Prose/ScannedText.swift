import BantinModel

/// A text of a page, cut into tokens, in which numbers are looked for.
struct ScannedText {
    let tokens: [WordToken]
    /// The figures that stand in it, by their token.
    private(set) var figures: [Int: Int] = [:]

    init(_ prose: ProseText) {
        tokens = WordToken.tokens(of: prose.text)
        guard !prose.figures.isEmpty else { return }
        var next = 0
        for index in tokens.indices where next < prose.figures.count {
            guard tokens[index].range.lowerBound == prose.figures[next].offset else { continue }
            figures[index] = prose.figures[next].index
            next += 1
        }
    }

    init(_ text: String) {
        tokens = WordToken.tokens(of: text)
    }

    func word(_ index: Int) -> String? { tokens.indices.contains(index) ? tokens[index].word : nil }

    func sign(_ index: Int) -> Unicode.Scalar? { tokens.indices.contains(index) ? tokens[index].sign : nil }

    func digits(_ index: Int) -> String? { tokens.indices.contains(index) ? tokens[index].digits : nil }

    /// The digits at a token as a whole number without separators, or nil.
    func whole(_ index: Int) -> Int? {
        guard let digits = digits(index), digits.utf8.count <= 9 else { return nil }
        return Int(digits)
    }

    func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isGlued }

    func isCapitalized(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isCapitalized }

    func isDash(_ index: Int) -> Bool { sign(index).map(NumberPhraseReader.dashes.contains) ?? false }

    func isClosingQuote(_ index: Int) -> Bool { sign(index).map(Self.closingQuotes.contains) ?? false }

    /// Whether a counting noun begins at a token, or behind a quotation mark that closes there or a number said again:
    /// `“hai mươi” hộ`, `05 (năm) hộ`.
    func isNoun(_ index: Int) -> Bool {
        let index = isClosingQuote(index) ? index + 1 : repetitionEnd(index)
        return CountedWords.noun(in: tokens, at: index) != nil
            || word(index).map { Self.classifiers.contains($0) } == true
                && CountedWords.noun(in: tokens, at: index + 1) != nil
    }

    /// The token behind `(năm)` or `(5)`, which says the number before it again; the same token where none stands.
    func repetitionEnd(_ index: Int) -> Int {
        guard sign(index) == "(" else { return index }
        if digits(index + 1) != nil { return sign(index + 2) == ")" ? index + 3 : index }
        guard word(index + 1) != nil else { return index }
        var reader = NumberWordReader(tokens, at: index + 1)
        guard (try? reader.read()) != nil, sign(reader.index) == ")" else { return index }
        return reader.index + 1
    }

    /// The same, where the noun is no verb: `Cụm 3 tổ chức thi đua`.
    func isCounted(_ index: Int) -> Bool {
        isNoun(index) && !(word(index) == "tổ" && word(index + 2) != "đảng" && word(index + 2) != "cơ")
    }

    /// The first token of the sentence in which a token stands.
    func sentenceStart(_ index: Int) -> Int {
        start(of: index) { Self.sentenceSigns.contains($0) }
    }

    /// The token after the last one of the sentence.
    func sentenceEnd(_ index: Int) -> Int {
        let limit = max(index, min(tokens.count, index + Self.longestSentence))
        return (index..<limit).first { sign($0).map(Self.sentenceSigns.contains) ?? false } ?? limit
    }

    /// The first token of the clause in which a token stands: behind a sign of the sentence or of the clause.
    func clauseStart(_ index: Int) -> Int {
        start(of: index) { Self.sentenceSigns.contains($0) || Self.clauseSigns.contains($0) }
    }

    /// The token after the last one of the clause: the next sign that ends a clause or the sentence.
    func clauseEnd(_ index: Int) -> Int {
        let limit = sentenceEnd(index)
        return (index..<max(index, limit)).first { sign($0).map(Self.clauseSigns.contains) ?? false } ?? limit
    }

    private func start(of index: Int, behind ends: (Unicode.Scalar) -> Bool) -> Int {
        let limit = max(0, index - Self.longestSentence)
        return (limit..<max(limit, index)).last { sign($0).map(ends) ?? false }.map { $0 + 1 } ?? limit
    }

    /// How far from a number its sentence is looked through, in tokens: in a text without full stops the work stays in
    /// proportion to its length.
    private static let longestSentence = 200

    private static let sentenceSigns: Set<Unicode.Scalar> = [".", "!", "?", ";", "…", ":"]
    private static let clauseSigns: Set<Unicode.Scalar> = [",", "(", ")", "“", "”", "\""]
    private static let closingQuotes: Set<Unicode.Scalar> = ["”", "\"", "»", "’"]
    private static let classifiers: Set<String> = ["nam", "nữ", "tân", "cựu", "vị"]
}
