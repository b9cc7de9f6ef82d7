import BantinModel

/// Phrases in which a number is part of a name: bodies and places of the data, and `site.known_phrases`.
struct PhraseTable: Sendable {
    private struct Phrase: Sendable {
        var words: [String]
        var body: Body.Index?
    }

    private var byFirst: [String: [Phrase]] = [:]

    init(of site: Site) {
        for phrase in site.settings.knownPhrases { add(phrase, nil) }
        for body in site.bodies {
            for name in body.names { add(name.text, body.index) }
            for place in body.places { add(place.text, nil) }
            for hamlet in body.hamlets ?? [] { add(hamlet.name, nil) }
            for period in body.periods { if let label = period.label { add(label, nil) } }
        }
        for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
    }

    private mutating func add(_ text: String, _ body: Body.Index?) {
        let words = WordToken.tokens(of: text).map(\.spelling)
        guard let first = words.first else { return }
        byFirst[first, default: []].append(Phrase(words: words, body: body))
    }

    /// The longest phrase that begins at a token: the token after it, and the body that it names.
    func phrase(in tokens: [WordToken], at start: Int) -> (end: Int, body: Body.Index?)? {
        guard let phrases = byFirst[tokens[start].spelling] else { return nil }
        let phrase = phrases.first { phrase in
            start + phrase.words.count <= tokens.count
                && zip(phrase.words, tokens[start...]).allSatisfy { $0 == $1.spelling }
        }
        return phrase.map { (start + $0.words.count, $0.body) }
    }
}

extension WordToken {
    /// The token as text, in lower case.
    var spelling: String {
        switch kind {
        case .word(let word): word
        case .digits(let digits): digits
        case .sign(let sign): String(sign)
        }
    }
}
