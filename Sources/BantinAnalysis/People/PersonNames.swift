package import BantinModel

/// Finds what looks like the name of a person in a Vietnamese text: two to four capitalized syllables behind a form of
/// address (`ông`, `đồng chí`), or that begin with a family name. It cannot know; what it finds is for a human to read.
/// Names of one syllable (`chị Lan`) are left out, and so are the names of places and bodies: what stands behind a word
/// such as `thôn` or `trường`, and what the data file itself calls so.
package struct PersonNames: Sendable {
    /// Names that are no person's here, each as its words between spaces.
    private let otherNames: [String]

    /// - Parameter site: whose bodies, places and hamlets are no persons.
    package init(_ site: Site) {
        let bodies = site.bodies.flatMap { body in
            (body.names + body.places).map(\.text) + (body.hamlets ?? []).map(\.name)
        }
        otherNames = (bodies + ["Hồ Chí Minh"]).map { " \($0) " }
    }

    /// The names in the order of the text, their syllables with one space between.
    package func names(in text: String) -> [String] {
        var words = TextWord.words(of: text)[...]
        var names: [String] = []
        var before: [String] = []
        while let word = words.first {
            let run = words.capitalizedRun
            guard run.count > 1 else {
                before = word.endsPhrase ? [] : before.suffix(3) + [word.text.lowercased()]
                words.removeFirst()
                continue
            }
            words.removeFirst(run.count)
            if let name = name(in: run.map(\.text), behind: before) { names.append(name) }
            before = run.last?.endsPhrase == true ? [] : ["…"]
        }
        return names
    }

    /// The people whose whole name stands in a text, once for each time, in its order.
    package static func mentions(of people: [Person], in text: String) -> [Person] {
        let words = TextWord.words(of: text)
        let names = people.map { ($0, $0.name.split(separator: " ").map(String.init)) }.filter { !$0.1.isEmpty }
        return words.indices.flatMap { start in
            names.filter { words[start...].begins(with: $0.1) }.map(\.0)
        }
    }

    /// The first name in a run of capitalized syllables, given the words before it: `Theo Nguyễn Văn A` is one run.
    private func name(in run: [String], behind before: [String]) -> String? {
        for start in run.indices.dropLast() {
            let context = before + run[..<start].map { $0.lowercased() }
            if let name = name(of: Array(run[start...].prefix(4)), behind: context) { return name }
        }
        return nil
    }

    private func name(of syllables: [String], behind before: [String]) -> String? {
        guard
            before.endsIn(Self.formsOfAddress)
                || !before.endsIn(Self.placeWords) && syllables.count >= Self.leastSyllables(of: syllables[0])
        else { return nil }
        let name = syllables.joined(separator: " ")
        return otherNames.contains { $0.contains(" \(name) ") } ? nil : name
    }

    /// How many syllables a name of this family has at least, to be told from other capitalized words; more than any
    /// name has for what is no family name.
    private static func leastSyllables(of family: String) -> Int {
        familyNames.contains(family) ? 2 : ambiguousFamilyNames.contains(family) ? 3 : .max
    }
}

/// A word of a text.
private struct TextWord {
    let text: String
    /// A sign stands before it, so that no name goes on to it.
    let beginsPhrase: Bool
    /// A sign stands behind it, so that no name goes on from it.
    let endsPhrase: Bool

    /// A syllable as names have them: a capital and small letters, or one letter alone (`Y Khoa`).
    var isCapitalized: Bool {
        guard let first = text.first, first.isUppercase else { return false }
        return text.dropFirst().allSatisfy {
            $0.isLowercase || "'’".contains($0) || text.contains { "'’".contains($0) }
        }
            && text.count <= 7
    }

    static func words(of text: String) -> [TextWord] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            let isInside = { (character: Character) in character.isLetter || character.isNumber }
            guard let first = word.firstIndex(where: isInside), let last = word.lastIndex(where: isInside) else {
                return TextWord(text: "", beginsPhrase: true, endsPhrase: true)
            }
            return TextWord(
                text: String(word[first...last]), beginsPhrase: first != word.startIndex,
                endsPhrase: word.index(after: last) != word.endIndex)
        }
    }
}

extension ArraySlice<TextWord> {
    /// Whether it begins with some words, without a sign between them.
    fileprivate func begins(with words: [String]) -> Bool {
        count >= words.count && zip(self, words).allSatisfy { $0.text == $1 }
            && !prefix(words.count - 1).contains(where: \.endsPhrase)
            && !prefix(words.count).dropFirst().contains(where: \.beginsPhrase)
    }

    /// The capitalized words with which it begins, up to the first sign.
    fileprivate var capitalizedRun: [TextWord] {
        var run: [TextWord] = []
        for word in self {
            guard word.isCapitalized, run.isEmpty || !word.beginsPhrase else { break }
            run.append(word)
            if word.endsPhrase { break }
        }
        return run
    }
}

extension [String] {
    /// Whether its last words, up to four, are one of some phrases.
    fileprivate func endsIn(_ phrases: Set<String>) -> Bool {
        (1...4).contains { phrases.contains(suffix($0).joined(separator: " ")) }
    }
}
