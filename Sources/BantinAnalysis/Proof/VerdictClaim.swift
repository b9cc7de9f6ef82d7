import BantinModel

/// What words such as `vượt chỉ tiêu` say about a target.
enum VerdictClaim: Equatable {
    /// `đạt`, `đạt và vượt`: at least the minimum.
    case reached
    /// `vượt`
    case exceeded
    /// `vượt n%`
    case exceededBy(PrintedNumber, Hedge?)
    /// `đạt n%`
    case attained(PrintedNumber, Hedge?)
    /// `không đạt`
    case missed
    /// `chưa đạt`: missed, or not there yet.
    case notReached
    case withinMaximum
    case aboveMaximum
}

extension VerdictClaim {
    /// Reads the verdict in an author's words.
    init(in words: String) throws(ReadingMistake) {
        let tokens = WordToken.tokens(of: words)
        let text = " " + tokens.compactMap(\.word).joined(separator: " ") + " "
        let speaksOfMaximum = text.contains(" tối đa ")
        let reaches = text.contains(" đạt ") || text.contains(" hoàn thành ")
        let exceeds = text.contains(" vượt ") || speaksOfMaximum && text.contains(" quá ")
        let denies = Self.negations.filter { text.contains(" \($0) ") }
        guard reaches || exceeds || speaksOfMaximum else { throw .noVerdict }
        if speaksOfMaximum {
            self = exceeds && denies.isEmpty ? .aboveMaximum : .withinMaximum
        } else if !denies.isEmpty {
            guard reaches, !exceeds, !Self.holdsNumber(tokens) else { throw .noVerdict }
            self = denies.contains("chưa") ? .notReached : .missed
        } else if Self.holdsNumber(tokens) {
            self = try Self.measured(words, exceeds: exceeds)
        } else {
            if let hedge = tokens.first(where: { Self.hedges.contains($0.word ?? "") }) { throw .hedged(words, hedge) }
            self = reaches ? .reached : .exceeded
        }
    }

    private static func measured(_ words: String, exceeds: Bool) throws(ReadingMistake) -> VerdictClaim {
        let number = try ReadNumber(in: words, unit: .percent)
        guard case .percent(let percent) = number.claim else { throw .verdictNeedsPercent(number.range) }
        return exceeds ? .exceededBy(percent, number.hedge) : .attained(percent, number.hedge)
    }

    private static func holdsNumber(_ tokens: [WordToken]) -> Bool {
        tokens.indices.contains { WordToken.beginsNumber(tokens, at: $0) }
    }

    private static let negations = ["không", "chưa", "chẳng"]
    private static let hedges: Set<String> = ["gần", "suýt", "khoảng", "hơn", "hầu", "đều"]
}

extension Proof {
    /// Whether the verdict is the figure's.
    func proves(_ claim: VerdictClaim) -> Bool {
        guard case .verdict(let verdict) = figure.value else { return false }
        switch (claim, verdict) {
        case (.reached, .reached), (.reached, .exceeded), (.exceeded, .exceeded), (.missed, .missed),
            (.notReached, .missed), (.notReached, .underWay), (.withinMaximum, .withinMaximum),
            (.aboveMaximum, .aboveMaximum):
            return true
        case (.exceededBy(let percent, let hedge), .exceeded):
            return attainment.map { provesPercent(percent, hedge, $0 - Rational(1)) } ?? false
        case (.attained(let percent, let hedge), .underWay(let attainment, _)):
            return provesPercent(percent, hedge, attainment)
        case (.attained(let percent, let hedge), .reached), (.attained(let percent, let hedge), .exceeded),
            (.attained(let percent, let hedge), .missed):
            return attainment.map { provesPercent(percent, hedge, $0) } ?? false
        default:
            return false
        }
    }
}

extension ReadingMistake {
    fileprivate static var noVerdict: ReadingMistake {
        ReadingMistake(
            message: Message(
                vi: "không thấy lời đánh giá theo chỉ tiêu để đối chiếu", en: "there is no verdict to prove"),
            notes: [
                Message(
                    vi:
                        "các cách viết: đạt chỉ tiêu, vượt chỉ tiêu, vượt n%, không đạt chỉ tiêu, đạt n% chỉ tiêu, trong mức tối đa",
                    en:
                        "the forms are: đạt chỉ tiêu, vượt chỉ tiêu, vượt n%, không đạt chỉ tiêu, đạt n% chỉ tiêu, trong mức tối đa"
                )
            ])
    }

    fileprivate static func verdictNeedsPercent(_ range: Range<Int>) -> ReadingMistake {
        ReadingMistake(
            message: Message(
                vi: "lời đánh giá chỉ đi với tỷ lệ phần trăm", en: "a verdict goes with a per-cent figure only"),
            notes: [
                Message(
                    vi: "muốn nêu số người vượt chỉ tiêu, hãy dẫn tới số liệu “….excess”",
                    en: "for the people above the target, point to the figure “….excess”")
            ], range: range)
    }
}
