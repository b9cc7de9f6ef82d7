import BantinModel

/// What stands between `{{` and `}}`: a figure's name, or a form of one, such as `words(members)`.
struct FigureExpression {
    let form: FigureForm
    let name: String
    /// How many characters stand before the name.
    let nameOffset: Int

    init(_ text: String) throws(ResolutionMistake) {
        guard let open = text.firstIndex(of: "(") else {
            (form, name, nameOffset) = (.plain, text, 0)
            return
        }
        let word = text[..<open].trimmed
        let inside = text[text.index(after: open)...]
        guard inside.last == ")", !inside.dropLast().contains(where: { $0 == "(" || $0 == ")" }) else {
            throw .brackets(text)
        }
        guard let form = FigureForm(rawValue: String(word)), form != .plain else { throw .unknownForm(String(word)) }
        let name = inside.dropLast().trimmed
        self.form = form
        self.name = String(name)
        nameOffset = text.distance(from: text.startIndex, to: name.startIndex)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return self[start..<Swift.max(start, end)]
    }
}

extension ResolutionMistake {
    fileprivate static func brackets(_ text: String) -> ResolutionMistake {
        ResolutionMistake(
            .invalidFigure,
            Message(
                vi: "“\(text)” đặt dấu ngoặc không đúng", en: "the brackets of “\(text)” are not right"),
            notes: [Message(vi: "hãy viết như “words(members)”", en: "write it like “words(members)”")])
    }

    fileprivate static func unknownForm(_ word: String) -> ResolutionMistake {
        let forms = FigureForm.allCases.filter { $0 != .plain }.map(\.rawValue)
        return ResolutionMistake(
            .invalidFigure,
            Message(vi: "không có cách viết số nào tên “\(word)”", en: "there is no form called “\(word)”"),
            notes: [
                nearestName(to: word, in: forms).map { .didYouMean($0) }
                    ?? .list(vi: "các cách viết số", en: "the forms", forms)
            ], range: 0..<max(1, word.count))
    }
}
