import BantinModel

/// Phrases in which a number is part of a name: bodies and places of the data, and `site.known_phrases`.
struct PhraseTable: Sendable {
    /// What may follow the words that lead here; all names of cells begin alike.
    private struct Node: Sendable {
        var next: [String: Int] = [:]
        /// Whether a phrase ends here, and the body that it names.
        var isEnd = false
        var body: Body.Index?
    }

    private var nodes = [Node()]
    /// By byte: whether the first word of a phrase begins with it. Most words of a text begin otherwise.
    private var mayBegin = [Bool](repeating: false, count: 256)

    init(of site: Site) {
        for phrase in site.settings.knownPhrases { add(phrase, nil) }
        for body in site.bodies {
            for name in body.names { add(name.text, body.index) }
            for place in body.places { add(place.text, nil) }
            for hamlet in body.hamlets ?? [] { add(hamlet.name, nil) }
            for period in body.periods { if let label = period.label { add(label, nil) } }
        }
    }

    /// Of the same words the first phrase stays.
    private mutating func add(_ text: String, _ body: Body.Index?) {
        var node = 0
        for token in WordToken.tokens(of: text) {
            if let next = nodes[node].next[token.spelling] {
                node = next
            } else {
                nodes[node].next[token.spelling] = nodes.count
                node = nodes.count
                nodes.append(Node())
            }
        }
        guard node != 0, !nodes[node].isEnd else { return }
        if let first = WordToken.tokens(of: text).first?.spelling.utf8.first { mayBegin[Int(first)] = true }
        (nodes[node].isEnd, nodes[node].body) = (true, body)
    }

    /// The longest phrase that begins at a token: the token after it, and the body that it names.
    func phrase(in tokens: [WordToken], at start: Int) -> (end: Int, body: Body.Index?)? {
        guard let first = tokens[start].spelling.utf8.first, mayBegin[Int(first)] else { return nil }
        var found: (end: Int, body: Body.Index?)?
        var (node, index) = (0, start)
        while index < tokens.count, let next = nodes[node].next[tokens[index].spelling] {
            (node, index) = (next, index + 1)
            if nodes[node].isEnd { found = (index, nodes[node].body) }
        }
        return found
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
