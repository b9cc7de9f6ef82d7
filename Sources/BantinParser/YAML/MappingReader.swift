import BantinModel

/// Reads a mapping by its schema, and gathers the mistakes. A key that is missing because it is misspelt, or because
/// of another mistake that was reported, is not absent but reported.
struct MappingReader {
    private let mapping: YAMLMapping
    /// The keys that the schema lists, in the order of the documentation.
    private let keys: [String]
    /// Further ones that this mapping writes.
    private let alsoKnown: [String]
    /// The known keys that unknown ones probably mean.
    private var misspelt: Set<String> = []
    /// The mapping's own place.
    let location: SourceLocation
    var diagnostics = Diagnostics()

    fileprivate init(_ mapping: YAMLMapping, keys: [String], alsoKnown: [String], at location: SourceLocation) {
        self.mapping = mapping
        self.keys = keys
        self.alsoKnown = alsoKnown
        self.location = location
    }

    /// Whether a key is written, with a value or without.
    func hasKey(_ key: String) -> Bool { mapping.index(of: key) != nil }

    /// Whether keys may be missing because of a mistake that was reported.
    var isDamaged: Bool { mapping.isDamaged }

    /// The place of a key, or of the mapping where it is missing.
    func keyLocation(_ key: String) -> SourceLocation {
        mapping.index(of: key).map { mapping.values[$0].keyLocation } ?? location
    }

    /// The value of a key; one that is missing is absent.
    func take(_ key: String) -> YAMLNode {
        assert(keys.contains(key) || alsoKnown.contains(key), "the schema does not declare “\(key)”")
        if let index = mapping.index(of: key) { return mapping.values[index].node }
        let isHidden = isDamaged || misspelt.contains(key)
        return YAMLNode(content: isHidden ? .reported : .absent, location: location)
    }

    /// Reports the keys that the schema does not have, each with the nearest one that it has.
    ///
    /// - Parameters:
    ///   - hints: what to say instead of the nearest one, by key.
    ///   - suggestions: keys that the schema has beside those that it lists.
    fileprivate mutating func reportUnknownKeys(
        of what: () -> Message, hints: () -> [String: Message], suggestions: () -> [String]
    ) {
        let unknown = mapping.keys.filter { !keys.contains($0) && !alsoKnown.contains($0) }
        guard !unknown.isEmpty else { return }
        let (what, hints, candidates) = (what(), hints(), keys + suggestions())
        for written in unknown {
            let key = written.shortened
            var notes: [Diagnostic.Note] = []
            if let hint = hints[written] {
                notes = [.init(hint)]
            } else if let nearest = wordMeant(by: written, among: candidates)
                ?? nearestName(to: key, in: candidates)
            {
                misspelt.insert(nearest)
                notes = [.init(.didYouMean(nearest))]
            } else {
                let names = keys.joined(separator: ", ")
                notes = [.init(Message(vi: "các mục dùng được: \(names)", en: "the keys are: \(names)"))]
            }
            diagnostics.error(
                .unknownKey, at: keyLocation(written),
                Message(vi: "\(what.vi) không có mục “\(key)”", en: "\(what.en) has no key “\(key)”"), notes: notes)
        }
    }
}

/// Reads a node that must be a mapping; nil, with the mistake reported, where it is none, and nil for an absent one.
///
/// - Parameters:
///   - what: what the mapping is, for messages: `một đợt kết nạp`, `an entry`.
///   - keys: the keys that it may have, as messages list them.
///   - alsoKnown: further keys that it has, of a schema too large to list.
///   - areKeysRight: whether all its keys are known to be of the schema, so that nobody need look.
///   - suggestions: all further keys that such a schema has, for near names.
///   - hints: what to say of keys that are known elsewhere.
///   - example: what to write where a text stands instead of the mapping, from that text.
///   - read: takes the keys.
func readMapping<Result>(
    _ node: YAMLNode, _ what: @autoclosure () -> Message, keys: [String], alsoKnown: [String] = [],
    areKeysRight: Bool = false, hints: @autoclosure () -> [String: Message] = [:],
    suggestions: @autoclosure () -> [String] = [], example: (String) -> Message? = { _ in nil },
    diagnostics: inout Diagnostics,
    _ read: (inout MappingReader) -> Result
) -> Result? {
    switch node.content {
    case .absent, .reported: return nil
    case .scalar(let scalar):
        diagnostics.reportWrongType(node, what(), expected: .mapping, advice: example(scalar.text.shortened))
        return nil
    case .sequence:
        diagnostics.reportWrongType(node, what(), expected: .mapping)
        return nil
    case .mapping(let mapping):
        var reader = MappingReader(mapping, keys: keys, alsoKnown: alsoKnown, at: node.location)
        if !areKeysRight { reader.reportUnknownKeys(of: what, hints: hints, suggestions: suggestions) }
        let result = read(&reader)
        diagnostics.add(reader.diagnostics)
        return result
    }
}

/// The kinds of value that a schema asks for.
enum ExpectedType {
    case text, count, date, list, mapping

    var words: Message {
        switch self {
        case .text: Message(vi: "chữ", en: "text")
        case .count: Message(vi: "số nguyên", en: "a whole number")
        case .date: Message(vi: "ngày tháng", en: "a date")
        case .list: Message(vi: "danh sách", en: "a list")
        case .mapping: Message(vi: "nhóm mục “tên: giá trị”", en: "a map of “key: value”")
        }
    }
}

extension Diagnostics {
    /// Reports a value of the wrong type: what it is the value of, what was expected, what was found.
    mutating func reportWrongType(_ node: YAMLNode, _ what: Message, expected: ExpectedType, advice: Message? = nil) {
        let found: Message
        switch node.content {
        case .absent, .reported: return
        case .scalar(let scalar): found = Message(verbatim: "“\(scalar.text.shortened)”")
        case .sequence: found = ExpectedType.list.words
        case .mapping: found = ExpectedType.mapping.words
        }
        error(
            .wrongType, at: node.location,
            Message(
                vi: "\(what.vi) phải là \(expected.words.vi), ở đây là \(found.vi)",
                en: "\(what.en) must be \(expected.words.en), but here it is \(found.en)"),
            notes: advice.map { [.init($0)] } ?? [])
    }
}
