import BantinModel

extension MappingReader {
    // MARK: Text

    mutating func text(_ key: String) -> Field<String> {
        let node = take(key)
        return diagnostics.readText(node, Self.words(for: key))
    }

    /// A list of texts, or one text.
    mutating func texts(_ key: String) -> [Located<String>] {
        let node = take(key)
        let words = Self.words(for: key)
        guard case .sequence(let items) = node.content else {
            if case .mapping(let mapping) = node.content, mapping.isFlow || mapping.keys.count != 1 {
                diagnostics.reportWrongType(node, words, expected: .list)
                return []
            }
            return diagnostics.readText(node, words).located.map { [$0] } ?? []
        }
        let itemWords = Message(vi: "mỗi dòng của “\(key)”", en: "each item of “\(key)”")
        return items.compactMap { diagnostics.readText($0, itemWords).located }
    }

    /// One of the words of a vocabulary.
    mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(_ key: String) -> Field<Choice>
    where Choice.RawValue == String {
        let node = take(key)
        return diagnostics.readText(node, Self.words(for: key)).flatMap { located in
            if let choice = Choice(rawValue: located.value) { return choice }
            diagnostics.reportInvalidChoice(located, Self.words(for: key), of: Choice.allCases.map(\.rawValue))
            return nil
        }
    }

    /// `true` or `false`.
    mutating func flag(_ key: String) -> Field<Bool> {
        let node = take(key)
        return diagnostics.readText(node, Self.words(for: key)).flatMap { located in
            if let flag = Bool(located.value) { return flag }
            diagnostics.reportInvalidFlag(located, of: key)
            return nil
        }
    }

    // MARK: Numbers and dates

    mutating func count(_ key: String) -> Field<Int> {
        let node = take(key)
        return diagnostics.readCount(node, Self.words(for: key))
    }

    mutating func number(_ key: String, of measure: Measure) -> Field<Int> {
        let node = take(key)
        return diagnostics.readNumber(node, Self.words(for: key), of: measure)
    }

    mutating func partialDate(_ key: String) -> Field<PartialDate> {
        let node = take(key)
        return diagnostics.readDate(node, Self.words(for: key))
    }

    /// A date that must be a day.
    mutating func day(_ key: String) -> Field<CalendarDate> {
        let node = take(key)
        return diagnostics.readDay(node, Self.words(for: key))
    }

    // MARK: Lists

    /// The items of a list; nil for one that could not be read as a whole.
    mutating func list(_ key: String) -> [YAMLNode]? {
        let node = take(key)
        switch node.content {
        case .absent: return []
        case .reported: return nil
        case .sequence(let items): return items
        case .scalar, .mapping:
            diagnostics.reportWrongType(node, Self.words(for: key), expected: .list)
            return nil
        }
    }

    /// The items of a list, or the one that stands there without one.
    mutating func listOrSingle(_ key: String) -> [YAMLNode] {
        let node = take(key)
        switch node.content {
        case .absent, .reported: return []
        case .sequence(let items): return items
        case .scalar, .mapping: return [node]
        }
    }

    static func words(for key: String) -> Message { Message(verbatim: "“\(key)”") }
}

extension Field {
    /// The field with another value, or an invalid one where `transform` reported a mistake and gave nil.
    func flatMap<Other: Sendable>(_ transform: (Located<Value>) -> Other?) -> Field<Other> {
        switch self {
        case .absent: .absent
        case .invalid: .invalid
        case .present(let located):
            transform(located).map { .present(Located($0, at: located.location)) } ?? .invalid
        }
    }
}

extension Diagnostics {
    /// A text; the schema alone decides, so that `no`, `2020` and `1.0` are texts like any other.
    mutating func readText(
        _ node: YAMLNode, _ what: @autoclosure () -> Message, as type: ExpectedType = .text
    ) -> Field<String> {
        switch node.content {
        case .absent: return .absent
        case .reported: return .invalid
        case .scalar(let scalar): return .present(Located(scalar.text, at: node.location))
        case .mapping(let mapping) where mapping.isLineOfText && type == .text:
            reportSplit(mapping, at: node.location)
            return .invalid
        case .sequence, .mapping:
            reportWrongType(node, what(), expected: type)
            return .invalid
        }
    }

    /// `- tháng 3: kết nạp` where a text is expected.
    private mutating func reportSplit(_ mapping: YAMLMapping, at location: SourceLocation) {
        guard let key = mapping.keys.first, case .scalar(let value) = mapping.values[0].node.content else { return }
        let whole = "\(key): \(value.text)"
        var place = location
        place.length = whole.count
        error(
            .yamlNeedsQuotes, at: place,
            Message(
                vi: "giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép",
                en: "a value with a colon and a space in it must stand in quotes"),
            notes: [.init(Message(vi: "hãy viết: \(inQuotes(whole))", en: "write: \(inQuotes(whole))"))])
    }

    mutating func reportInvalidFlag(_ found: Located<String>, of key: String) {
        error(
            .wrongType, at: found.location,
            Message(
                vi: "“\(key)” phải là true (có) hoặc false (không), ở đây là “\(found.value.shortened)”",
                en: "“\(key)” must be true or false, but here it is “\(found.value.shortened)”"))
    }

    mutating func reportInvalidChoice(
        _ found: Located<String>, _ what: Message, of choices: [String], suggestions: [String] = [],
        more: [Message] = []
    ) {
        var notes: [Note] = []
        if let nearest = wordMeant(by: found.value, among: choices + suggestions)
            ?? nearestName(to: found.value, in: choices + suggestions)
        {
            notes.append(.init(.didYouMean(nearest)))
        }
        let names = choices.joined(separator: ", ")
        notes.append(.init(Message(vi: "các từ dùng được: \(names)", en: "the words are: \(names)")))
        error(
            .invalidValue, at: found.location,
            Message(
                vi: "\(what.vi) không thể là “\(found.value.shortened)”",
                en: "\(what.en) cannot be “\(found.value.shortened)”"),
            notes: notes + more.map { .init($0) })
    }

    private typealias Note = Diagnostic.Note
}

extension YAMLMapping {
    /// One key and one plain value on the line of the key: probably a text with a colon in it.
    fileprivate var isLineOfText: Bool {
        guard values.count == 1, !isFlow, let pair = values.first, case .scalar(let value) = pair.node.content else {
            return false
        }
        return value.isPlain && pair.node.location.line == pair.keyLocation.line
    }
}
