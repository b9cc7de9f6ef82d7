import BantinModel

/// Round numbers in words that no figure is held against: `gần trăm`, `dăm chục`, `bảy tám chục`, `năm chục phần trăm`.
/// `hàng trăm` and `vài chục` say no number at all.
enum RoundWords {
    /// The round number that begins at a token, before a counting noun or *phần trăm*.
    static func phrase(in text: ScannedText, at start: Int) -> NumberPhrase? {
        var (digits, end) = digits(text, start)
        guard let scale = text.word(end).flatMap({ scales[$0] }) else { return nil }
        if digits.isEmpty {
            guard isHedged(text, start) else { return nil }
            digits = [1]
        } else if digits.count == 1, scale != 10 {
            // `hai trăm` is a number like any other.
            return nil
        }
        end += 1
        if text.word(end) == "phần", text.word(end + 1) == "trăm" {
            end += 2
        } else if !text.isNoun(end) {
            return nil
        }
        let range = text.tokens[start].range.lowerBound..<text.tokens[end - 1].range.upperBound
        return NumberPhrase(
            claim: .range(digits[0] * scale, digits[digits.count - 1] * scale), range: range, tokens: start..<end)
    }

    /// `bảy tám`, `năm`, `dăm`
    private static func digits(_ text: ScannedText, _ start: Int) -> (digits: [Int], end: Int) {
        if text.word(start) == "dăm" { return ([5, 6], start + 1) }
        var (digits, end) = ([Int](), start)
        while digits.count < 2, let digit = text.word(end).flatMap({ NumberWordReader.digits[$0] }), digit > 0,
            end > start || WordToken.beginsNumber(text.tokens, at: end)
        {
            digits.append(digit)
            end += 1
        }
        return (digits, end)
    }

    private static func isHedged(_ text: ScannedText, _ start: Int) -> Bool {
        Hedge.hedge(in: text.tokens, before: start).map { $0.hedge != .atLeast } ?? false
            || text.word(start - 1).map { hedges.contains($0) } ?? false
    }

    /// Words that begin such a number, beside the digits.
    static let beginnings: Set<String> = ["dăm", "chục", "trăm", "nghìn", "ngàn", "vạn"]
    private static let scales = ["chục": 10, "trăm": 100, "nghìn": 1_000, "ngàn": 1_000, "vạn": 10_000]
    private static let hedges: Set<String> = ["non", "già", "độ", "cỡ", "tầm"]
}
