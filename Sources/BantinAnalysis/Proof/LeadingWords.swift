import BantinModel

/// Words of the text directly before a figure that count as if they stood inside its brackets: `giảm [2 người](figure:…)`,
/// `hơn [một phần tư](figure:…)`.
struct LeadingWords {
    private let direction: Direction?
    private let hedge: String?

    /// - Parameters:
    ///   - offset: the UTF-8 offset of the figure in the text.
    init(before offset: Int, in text: String) {
        let tokens = WordToken.tokens(of: String(text.utf8Tail(Self.longest, before: offset)))
        direction = DirectionWords.direction(in: tokens, before: tokens.count)?.direction
        hedge = Hedge.hedge(in: tokens, before: tokens.count).map { hedge in
            tokens[hedge.start...].map(\.spelling).joined(separator: " ")
        }
    }

    /// The author's words with those before them; nil where these add nothing to the number.
    func claim(of words: String, _ figure: Figure) -> String? {
        guard let number = try? ReadNumber(in: words, unit: figure.unit), number.numberTokens.lowerBound == 0,
            number.hedge == nil, number.direction == nil, !number.isWhole
        else { return nil }
        if case .part = number.claim { return hedge.map { "\($0) \(words)" } }
        guard figure.isChange, figure.derivation != .remainder, !number.claim.isNegative, let direction else {
            return nil
        }
        return [direction.verb, hedge, words].compactMap { $0 }.joined(separator: " ")
    }

    /// What to write inside the brackets, where the words before them stay.
    func shortened(_ correction: String) -> String {
        guard let direction, correction.hasPrefix(direction.verb + " ") else { return correction }
        return String(correction.dropFirst(direction.verb.count + 1))
    }

    /// In UTF-8 bytes.
    private static let longest = 80
}

extension Direction {
    fileprivate var verb: String { self == .down ? "giảm" : "tăng" }
}

extension NumberClaim {
    /// It is written with a minus sign.
    var isNegative: Bool {
        switch self {
        case .number(let number), .percent(let number), .points(let number): number.digits < 0
        default: false
        }
    }
}

extension String {
    /// The words that stand in the bytes before an offset; the first may be cut off.
    fileprivate func utf8Tail(_ count: Int, before offset: Int) -> Substring {
        let end = utf8.index(startIndex, offsetBy: min(offset, utf8.count))
        let start = utf8.index(end, offsetBy: -count, limitedBy: startIndex) ?? startIndex
        let tail = self[start..<end]
        return start == startIndex ? tail : tail.drop { $0 != " " && $0 != "\n" }
    }
}
