import BantinModel

/// What the words beside a number make of it (the table of docs/numbers.md).
enum Hedge: Equatable, Sendable {
    /// hơn, trên
    case above
    /// gần, ngót, chưa đầy, chưa tới
    case below
    /// khoảng, xấp xỉ, chừng, trên dưới
    case about
    /// ít nhất, tối thiểu, không dưới, trở lên
    case atLeast
    /// dưới
    case lessThan
    /// không quá, tối đa, trở xuống
    case atMost
}

/// A sequence of words and what it means; of several that fit, the longest counts.
struct WordSequence<Meaning: Sendable>: Sendable {
    let words: [String]
    let meaning: Meaning

    init(_ words: String, _ meaning: Meaning) {
        self.words = words.split(separator: " ").map { String($0) }
        self.meaning = meaning
    }

    /// Whether it stands in the tokens just before `end`.
    func stands(in tokens: [WordToken], before end: Int) -> Bool {
        end >= words.count && zip(words, tokens[(end - words.count)..<end]).allSatisfy { $0 == $1.word }
    }

    /// Whether it stands in the tokens from `start` on.
    func stands(in tokens: [WordToken], at start: Int) -> Bool {
        start + words.count <= tokens.count
            && zip(words, tokens[start..<start + words.count]).allSatisfy { $0 == $1.word }
    }
}

extension Hedge {
    /// The hedge that ends just before a token, and where it begins.
    static func hedge(in tokens: [WordToken], before end: Int) -> (hedge: Hedge, start: Int)? {
        guard end > 0, let last = tokens[end - 1].word else { return nil }
        // `ít nhất là 100`, `hơn đến 100`: the verb in between changes nothing.
        let end = last == "là" || last == "có" ? end - 1 : end
        guard end > 0, let last = tokens[end - 1].word, let rows = before[last] else { return nil }
        guard let row = rows.first(where: { $0.stands(in: tokens, before: end) }) else { return nil }
        return (row.meaning, end - row.words.count)
    }

    /// `trở lên`, `trở xuống` from a token on.
    static func hedge(in tokens: [WordToken], at start: Int) -> Hedge? {
        after.first { $0.stands(in: tokens, at: start) }?.meaning
    }

    private static let rows: [WordSequence<Hedge>] = [
        .init("trên dưới", .about), .init("xấp xỉ", .about), .init("khoảng", .about), .init("chừng", .about),
        .init("ước khoảng", .about), .init("vào khoảng", .about), .init("khoảng chừng", .about),
        .init("không dưới", .atLeast), .init("ít nhất", .atLeast), .init("tối thiểu", .atLeast),
        .init("không ít hơn", .atLeast), .init("không quá", .atMost), .init("tối đa", .atMost),
        .init("nhiều nhất", .atMost), .init("không vượt quá", .atMost), .init("chưa đầy", .below),
        .init("chưa tới", .below), .init("chưa đến", .below), .init("chưa được", .below),
        .init("không tới", .below), .init("không đến", .below), .init("không đầy", .below),
        .init("ngót", .below), .init("gần", .below),
        .init("ngót nghét", .below), .init("dưới", .lessThan), .init("hơn", .above), .init("trên", .above),
    ]

    /// By the last word, the longest first.
    private static let before = Dictionary(grouping: rows) { $0.words.last ?? "" }
        .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    private static let after: [WordSequence<Hedge>] = [.init("trở lên", .atLeast), .init("trở xuống", .atMost)]
}

/// Words that change what a number claims, and that are not read where they stand: then the number is not read either.
enum LooseHedges {
    /// The first such word outside the tokens that were read, or nil.
    static func word(in tokens: [WordToken], outside read: Set<Int>, number: Range<Int>) -> WordToken? {
        for index in tokens.indices where !read.contains(index) {
            guard let word = tokens[index].word, !isHarmless(tokens, at: index) else { continue }
            let stands = index < number.lowerBound
            let isNext = index + 1 == number.lowerBound
            if anywhere.contains(word) || stands && before.contains(word) || isNext && directlyBefore.contains(word) {
                return tokens[index]
            }
            if pairs.contains(word + " " + (next(tokens, index) ?? "")) { return tokens[index] }
        }
        return nil
    }

    /// `trên địa bàn`, `tăng cường`: the word belongs to another expression.
    static func isHarmless(_ tokens: [WordToken], at index: Int) -> Bool {
        guard let word = tokens[index].word, let next = next(tokens, index) else { return false }
        return harmless[word]?.contains(next) ?? false
    }

    private static func next(_ tokens: [WordToken], _ index: Int) -> String? {
        index + 1 < tokens.count ? tokens[index + 1].word : nil
    }

    private static let anywhere: Set<String> = [
        "hơn", "ngót", "chừng", "khoảng", "gấp", "tăng", "giảm", "nửa", "quá", "vài", "mấy", "dăm", "suýt", "ước",
    ]
    private static let before: Set<String> = ["trên", "dưới", "gần", "không", "chưa", "chẳng"]
    private static let directlyBefore: Set<String> = ["non", "ngoài", "tầm", "độ", "cỡ", "thứ", "âm"]
    private static let pairs: Set<String> = [
        "xấp xỉ", "trở lên", "trở xuống", "ít nhất", "tối thiểu", "tối đa", "hầu hết", "đa số", "phần lớn",
        "điểm phần", "nhiều nhất",
    ]
    private static let harmless: [String: Set<String>] = [
        "trên": ["địa", "cơ", "toàn", "tổng", "cả"], "dưới": ["sự"], "gần": ["đây", "gũi"],
        "tăng": ["cường", "trưởng"], "giảm": ["nghèo"], "gấp": ["rút"], "khoảng": ["cách"], "quá": ["trình"],
        "không": ["chỉ", "ngừng"], "nửa": ["đầu", "cuối"],
    ]
}
