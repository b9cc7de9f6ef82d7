import BantinModel

/// Which figure a number without one most probably is, by the words beside it.
struct FigureGuess {
    /// As it would be written on the page.
    var name: String
    /// The tokens that a binding would take in: hedge, number, noun and group.
    var tokens: Range<Int>
    /// The words say that this is the whole of it, and nothing in the sentence speaks of another time or body:
    /// `có 105 đảng viên`, but not `có 20 người dự họp`.
    var isStated: Bool
    /// The same, without a hedge: it may be bound without asking.
    var isCertain: Bool
    /// What makes the sentence speak of another time or body, so that the figure may not be meant: `năm ngoái`, `xã bạn`.
    var elsewhere: Range<Int>?
}

/// Guesses figures on one page.
struct FigureGuesser {
    let site: Site
    let context: PageContext
    let scan: NumberScan

    private var text: ScannedText { scan.text }

    /// The guess for an unbound number; nil where the words tell nothing.
    func guess(for reading: NumberReading) -> FigureGuess? {
        guard case .unbound(let phrase) = reading.kind else { return nil }
        let start = Hedge.hedge(in: text.tokens, before: reading.tokens.lowerBound)?.start ?? reading.tokens.lowerBound
        switch phrase.claim {
        case .number: return count(reading.tokens, from: start)
        case .percent: return share(reading.tokens, from: start)
        default: return nil
        }
    }

    private func count(_ number: Range<Int>, from start: Int) -> FigureGuess? {
        guard let noun = CountedWords.noun(in: text.tokens, at: number.upperBound),
            let measure = measure(of: noun.noun, before: start)
        else { return nil }
        var end = noun.end
        var group = ""
        if measure.counts == .people, let words = CountedWords.group(in: text.tokens, at: end) {
            group = "." + words.group.groups[0].id
            end = words.end
        }
        return guess(
            measure.id + group, start..<end, number: number, isPlain: !Self.vagueNouns.contains(noun.noun.text))
    }

    private func share(_ number: Range<Int>, from start: Int) -> FigureGuess? {
        let clause = text.clauseStart(start)
        let groups = (clause..<start).compactMap { CountedWords.group(in: text.tokens, at: $0)?.group.groups[0].id }
        guard let group = Set(groups).count == 1 ? groups.first : nil else { return nil }
        return guess("members.\(group).share", start..<number.upperBound, number: number, isPlain: false)
    }

    private func measure(of noun: CountingNoun, before start: Int) -> Measure? {
        switch noun.fit {
        case .people: isAdmission(before: start) ? .admissions : .members
        case .measures(let measures, _): measures.count == 1 ? measures.first : nil
        case .bodies, .groups, .nothing: nil
        }
    }

    private func isAdmission(before start: Int) -> Bool {
        let clause = max(text.clauseStart(start), start - 6)
        return (clause..<start).contains { text.word($0) == "kết" && text.word($0 + 1) == "nạp" }
    }

    /// - Parameter isPlain: the noun says exactly what is counted.
    private func guess(_ name: String, _ tokens: Range<Int>, number: Range<Int>, isPlain: Bool) -> FigureGuess {
        var sentence = text.sentenceStart(tokens.lowerBound)
        // `Năm ngoái: xã có …`: what stands before the colon belongs to it.
        while sentence > 0, text.sign(sentence - 1) == ":" { sentence = text.sentenceStart(sentence - 1) }
        let mention = scan.mentions.last { sentence <= $0.token && $0.token < tokens.lowerBound }
        let body = mention.map(\.body) ?? context.body
        let prefix = body == context.body ? "" : site[body].id + "."
        let end = text.sentenceEnd(tokens.upperBound)
        let date = scan.readings.first { reading in
            guard case .convention(.date) = reading.kind else { return false }
            return sentence <= reading.tokens.lowerBound && reading.tokens.lowerBound < end
        }
        let other = OtherSubject(text: text, phrases: scan.phrases, body: site[body])
        let elsewhere = date?.tokens ?? other.words(in: sentence..<end, subject: (mention?.token ?? sentence)..<end)
        let isLoose = scan.mentions.contains { $0.token >= tokens.upperBound && $0.token < end }
        let isStated = isPlain && elsewhere == nil && !isLoose && isWhole(tokens)
        return FigureGuess(
            name: prefix + name, tokens: tokens, isStated: isStated,
            isCertain: isStated && tokens.lowerBound == number.lowerBound, elsewhere: elsewhere)
    }

    /// Whether the words on both sides let the number be the whole of what is counted.
    private func isWhole(_ tokens: Range<Int>) -> Bool {
        let isAdmission = isAdmission(before: tokens.lowerBound)
        return isWhole(behind: tokens.lowerBound, isAdmission: isAdmission)
            && isWhole(before: tokens.upperBound, isAdmission: isAdmission)
    }

    private func isWhole(behind start: Int, isAdmission: Bool) -> Bool {
        let clause = text.clauseStart(start)
        guard !(clause..<start).contains(where: { text.word($0).map(Self.occasions.contains) ?? false }) else {
            return false
        }
        switch text.word(start - 1) {
        case nil: return true
        case "được": return isAdmission
        // `7 chi bộ với 104 đảng viên`, not `họp với 104 đảng viên`
        case "với":
            return (max(0, start - 5)..<start).contains { CountedWords.noun(in: text.tokens, at: $0)?.end == start - 1 }
        case let verb?: return Self.verbs.contains(verb)
        }
    }

    private func isWhole(before end: Int, isAdmission: Bool) -> Bool {
        switch text.word(end) {
        case nil: true
        case "mới", "vào": isAdmission
        case "trong": text.word(end + 1) == "đó" || text.word(end + 1) == "toàn"
        case "sinh": text.word(end + 1) == "hoạt"
        case let next?: Self.followers.contains(next)
        }
    }

    /// Behind these a number is the whole of what is counted.
    private static let verbs: Set<String> = ["có", "gồm", "số", "nạp", "là", "cả", "đủ"]
    /// Before these too.
    private static let followers: Set<String> = ["và", "ở", "tại", "của", "thuộc", "trực"]
    /// With these before it in the clause it counts who came to something, or to whom something happened.
    private static let occasions: Set<String> = [
        "dự", "vắng", "tham", "mặt", "khen", "thưởng", "bầu", "cử", "đăng", "tặng", "trao", "thăm", "họp", "lễ", "xếp",
    ]
    /// People of any kind: those at a meeting as well as the members.
    private static let vagueNouns: Set<String> = [
        "người", "con người", "đồng chí", "đ/c", "cá nhân", "cán bộ", "trường hợp", "thành viên",
    ]
}
