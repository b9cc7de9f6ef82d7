import BantinModel

/// The nouns and groups that stand beside a number, found by their first word.
enum CountedWords {
    /// The longest counting noun that begins at a token, and the token after it.
    static func noun(in tokens: [WordToken], at start: Int) -> (noun: CountingNoun, end: Int)? {
        guard start < tokens.count, let first = tokens[start].word, let rows = nouns[first] else { return nil }
        for noun in rows {
            if let end = end(of: noun.words, in: tokens, at: start) { return (noun, end) }
        }
        return nil
    }

    /// The longest words for a group that begin at a token, and the token after them. Names of people and places are none.
    static func group(in tokens: [WordToken], at start: Int) -> (group: GroupWords, end: Int)? {
        guard start < tokens.count, !tokens[start].isName || start == 0, let first = tokens[start].word,
            let rows = groups[first]
        else { return nil }
        for group in rows {
            if let end = end(of: group.words, in: tokens, at: start) { return (group, end) }
        }
        return nil
    }

    /// The token after words that stand from `start` on.
    private static func end(of words: [String], in tokens: [WordToken], at start: Int) -> Int? {
        var index = start
        for word in words {
            guard index < tokens.count, tokens[index].isWritten(word) else { return nil }
            index += 1
        }
        return index
    }

    private static let nouns = Dictionary(grouping: CountingNoun.all) { $0.words[0] }
        .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    private static let groups = Dictionary(grouping: GroupWords.all) { $0.words[0] }
        .mapValues { $0.sorted { $0.words.count > $1.words.count } }
}

/// What a figure counts: itself, and for what is made from other figures also they.
struct FigureScope {
    private var counted: [(measure: Measure, group: Group?)] = []
    /// Something is counted that the data file itself names, of which no words are known.
    private(set) var isOwn = false

    /// That of the figure itself.
    let group: Group?

    init(of figure: Figure) {
        group = figure.query.group
        add(figure)
    }

    private mutating func add(_ figure: Figure) {
        let (measure, group) = (figure.query.measure, figure.query.group)
        if !counted.contains(where: { $0 == (measure, group) }) { counted.append((measure, group)) }
        isOwn = isOwn || Measure(id: measure.id) == nil || group.map { Group(id: $0.id) == nil } ?? false
        // Sums of bodies below count the same; only what is made of other measures or groups says more.
        if figure.derivation != .children { figure.operands.forEach { add($0) } }
        if case .shareOf(let denominator)? = figure.query.facet {
            switch denominator {
            case .group(let group): counted.append((measure, group))
            case .measure(let other): counted.append((other, nil))
            case .target: break
            }
        }
    }

    func fits(_ noun: CountingNoun) -> Bool {
        isOwn || counted.contains { noun.fits($0.measure, $0.group) }
    }

    /// Whether what happened to the people is what the figure counts.
    func fits(_ events: Set<Measure>) -> Bool {
        isOwn || counted.contains { $0.measure.counts != .people || events.contains($0.measure) }
    }

    func fits(_ words: GroupWords) -> Bool {
        isOwn || counted.contains { $0.measure.counts != .people || words.fit($0.measure, $0.group) }
    }
}

/// A noun, or words for a group, that say something else than the figure counts.
struct MismatchedWords {
    let text: String
    /// UTF-8 bytes of the text in which they stand.
    let range: Range<Int>
}

extension FigureScope {
    /// What contradicts the figure in the words around a number.
    func mismatch(in tokens: [WordToken], around number: Range<Int>) -> MismatchedWords? {
        mismatch(in: tokens, behind: number.upperBound) ?? mismatch(in: tokens, before: number.lowerBound)
    }

    /// What contradicts the figure directly behind a number: its noun, and the group that the noun is told to be.
    func mismatch(in tokens: [WordToken], behind start: Int) -> MismatchedWords? {
        var index = start
        while index < tokens.count, let word = tokens[index].word, Self.classifiers.contains(word) { index += 1 }
        let noun = CountedWords.noun(in: tokens, at: index)
        if let noun, !fits(noun.noun), !isOpen(noun.noun, in: tokens, behind: noun.end) {
            return MismatchedWords(tokens, index..<noun.end)
        }
        index = noun?.end ?? index
        if noun != nil, let mismatch = mismatchedBodies(in: tokens, behind: index) { return mismatch }
        // Behind other words it may have happened to someone else.
        var isDirect = true
        while index < tokens.count, let word = tokens[index].word {
            if let group = CountedWords.group(in: tokens, at: index) {
                if !fits(group.group) { return MismatchedWords(tokens, index..<group.end) }
                index = group.end
            } else if isDirect, let event = EventWords.event(in: tokens, at: index) {
                if !fits(event.measures) { return MismatchedWords(tokens, index..<event.end) }
                index = event.end
            } else if Self.clauseWords.contains(word) {
                return nil
            } else {
                isDirect = false
                index += 1
            }
        }
        return nil
    }

    /// `nữ chiếm 40%`: the group before the number, in the same clause.
    private func mismatch(in tokens: [WordToken], before end: Int) -> MismatchedWords? {
        var start = end
        while start > 0, let word = tokens[start - 1].word, !Self.clauseWords.contains(word) { start -= 1 }
        var index = start
        while index < end {
            if let group = CountedWords.group(in: tokens, at: index), group.end <= end {
                if !fits(group.group) { return MismatchedWords(tokens, index..<group.end) }
                index = group.end
            } else {
                index += 1
            }
        }
        return nil
    }

    /// A noun of people that also names a group (`đoàn viên`) is told by the group's own words; one of several nouns
    /// (`chi bộ, đảng bộ`) is not the whole of what is counted.
    private func isOpen(_ noun: CountingNoun, in tokens: [WordToken], behind end: Int) -> Bool {
        var next = end
        if next < tokens.count, let sign = tokens[next].sign, sign == "," || sign == "/" {
            next += 1
        } else if next < tokens.count, tokens[next].word == "và" || tokens[next].word == "hoặc" {
            next += 1
        } else {
            return false
        }
        return CountedWords.noun(in: tokens, at: next).map { fits($0.noun) } ?? false
    }

    /// Words that may stand between a number and its noun.
    private static let classifiers: Set<String> = ["nam", "tân", "cựu", "vị", "lượt", "số"]
    /// Words behind which something else is spoken of.
    private static let clauseWords: Set<String> = [
        "trong", "ở", "của", "thuộc", "tại", "và", "với", "cùng", "do", "cho", "từ", "được", "đang", "vào", "trên",
        "theo", "để", "khi", "nhờ", "qua", "về", "hơn", "so", "mà", "nhưng", "còn", "gồm", "nên", "vì", "đã", "sẽ",
    ]
}

extension MismatchedWords {
    init(_ tokens: [WordToken], _ indices: Range<Int>) {
        text = tokens[indices].map(\.spelling).joined(separator: " ").replacing(" ,", with: ",")
            .replacing(" / ", with: "/")
        range = tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
    }
}
