import BantinModel

/// How deep lists and mappings may stand in one another.
let yamlDepthLimit = 32

/// Makes a tree of events. What the data file and front matter do without (anchors, tags, keys that are no text, keys
/// given twice) is reported and left out; the rest goes on.
struct YAMLComposer {
    private let text: YAMLText
    private var events: YAMLEvents
    private var cursor: PlaceCursor
    /// Whether parts of the text were left out because of their mistakes.
    private let isDamaged: Bool
    var diagnostics = Diagnostics()

    init(_ text: YAMLText, events: YAMLEvents, isDamaged: Bool) {
        self.text = text
        self.events = events
        self.isDamaged = isDamaged
        cursor = PlaceCursor(text)
    }

    /// The value of the one document that there may be, absent for an empty text, and how the events ended: what was made of
    /// a text with a fault means nothing.
    mutating func document() -> (YAMLNode, YAMLEvents.End) {
        let root = firstDocument()
        while advance() != nil {}
        return (root, events.end ?? .complete)
    }

    private mutating func firstDocument() -> YAMLNode {
        var root = YAMLNode(content: .absent, location: SourceLocation(in: text.source.file))
        var documents = 0
        while let event = advance() {
            guard case .documentStart = event.kind else { continue }
            documents += 1
            if documents == 2 {
                report(
                    .yamlSyntax, event, length: 3,
                    Message(
                        vi: "tệp chỉ được có một phần; không viết dòng “---” ở giữa",
                        en: "the file may have only one document; leave out the line “---” in its middle"))
                break
            }
            if let first = advance() { root = node(first) }
        }
        return root
    }

    private mutating func advance() -> YAMLEvent? { events.next() }

    // The depth of the recursion is that of the events, which `YAMLEvents` limits.
    private mutating func node(_ event: YAMLEvent) -> YAMLNode {
        reportProperties(of: event)
        switch event.kind {
        case .scalar(let marked, let isPlain): return scalar(marked, isPlain: isPlain, event)
        case .sequenceStart: return sequence(event)
        case .mappingStart(let isFlow): return mapping(event, isFlow: isFlow)
        case .alias(let name):
            reportAnchor("*" + name, event)
            return YAMLNode(content: .reported, location: place(of: event))
        case .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            preconditionFailure("libyaml ended what it had not begun")
        }
    }

    private mutating func scalar(_ marked: String, isPlain: Bool, _ event: YAMLEvent) -> YAMLNode {
        let location = place(of: event)
        if ReportedValue.isMarked(marked) { return YAMLNode(content: .reported, location: location) }
        if marked.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
            return YAMLNode(content: .absent, location: location)
        }
        if !text.allowsFigures, marked.utf8.contains(.openBrace), marked.contains("{{") {
            diagnostics.error(.leftoverNotation, at: location, figureInData, notes: [.init(numberInData)])
            return YAMLNode(content: .reported, location: location)
        }
        let scalar = YAMLScalar(text: text.restoring(marked), marked: marked, isPlain: isPlain)
        return YAMLNode(content: .scalar(scalar), location: location)
    }

    private mutating func sequence(_ start: YAMLEvent) -> YAMLNode {
        let location = firstCharacter(of: start)
        var items: [YAMLNode] = []
        while let event = advance() {
            if case .sequenceEnd = event.kind { break }
            items.append(node(event))
        }
        return YAMLNode(content: .sequence(items), location: location)
    }

    private mutating func mapping(_ start: YAMLEvent, isFlow: Bool) -> YAMLNode {
        let location = firstCharacter(of: start)
        var mapping = YAMLMapping(isFlow: isFlow, isDamaged: isDamaged)
        var earlier = EarlierKeys()
        while let event = advance() {
            if case .mappingEnd = event.kind { break }
            let key = key(event)
            guard let valueEvent = advance() else { break }
            var value = node(valueEvent)
            guard let key else {
                mapping.isDamaged = true
                continue
            }
            if let index = earlier.index(of: key.value, in: mapping) {
                reportDuplicate(key, earlier: mapping.values[index].keyLocation)
                continue
            }
            // What was reported may have swallowed the key after it: `{at: 2020-03 total: 7}`.
            if isFlow, case .reported = value.content { mapping.isDamaged = true }
            if value.isAbsent { value.location = key.location }
            mapping.append(key, value)
        }
        return YAMLNode(content: .mapping(mapping), location: location)
    }

    /// A key, or nil for one whose mistake was reported.
    private mutating func key(_ event: YAMLEvent) -> Located<String>? {
        let node = node(event)
        switch node.content {
        case .reported: return nil
        case .scalar(let scalar) where scalar.isPlain && scalar.text == "<<":
            reportAnchor("<<", event)
            return nil
        case .scalar(let scalar): return Located(scalar.text, at: node.location)
        case .absent, .sequence, .mapping:
            diagnostics.error(
                .yamlSyntax, at: node.location,
                Message(
                    vi: "trước dấu hai chấm phải là tên mục, viết bằng chữ",
                    en: "what stands before a colon must be a key, written as text"))
            return nil
        }
    }

    // MARK: Places

    private mutating func place(of event: YAMLEvent) -> SourceLocation {
        cursor.location(ofScalars: event.scalars)
    }

    private mutating func firstCharacter(of event: YAMLEvent) -> SourceLocation {
        let start = event.scalars.lowerBound
        return cursor.location(ofScalars: start..<start)
    }

    // MARK: Mistakes

    private mutating func report(
        _ rule: Rule, _ event: YAMLEvent, length: Int = 1, _ message: Message, notes: [Message] = []
    ) {
        let start = event.scalars.lowerBound
        let location = cursor.location(ofScalars: start..<start + length)
        diagnostics.error(rule, at: location, message, notes: notes.map { .init($0) })
    }

    private mutating func reportProperties(of event: YAMLEvent) {
        if let anchor = event.anchor { reportAnchor("&" + anchor, event) }
        guard event.hasTag else { return }
        report(
            .yamlSyntax, event,
            Message(
                vi: "dấu “!” ở đầu giá trị là ký hiệu kiểu của YAML, không dùng ở đây",
                en: "“!” before a value is a type mark of YAML, which is not used here"),
            notes: [
                Message(
                    vi: "nếu dấu “!” thuộc về lời văn, hãy đặt cả giá trị trong ngoặc kép",
                    en: "if “!” belongs to the text, put the whole value in quotes")
            ])
    }

    private mutating func reportAnchor(_ sign: String, _ event: YAMLEvent) {
        report(
            .yamlAnchor, event, length: sign.unicodeScalars.count,
            Message(
                vi: "“\(sign)” là ký hiệu tham chiếu của YAML, không dùng ở đây",
                en: "“\(sign)” is a reference of YAML, which is not used here"),
            notes: [
                Message(
                    vi: "hãy viết lại nội dung ở từng chỗ; nếu là lời văn, hãy đặt trong ngoặc kép",
                    en: "write the content out in each place; if it is text, put it in quotes")
            ])
    }

    private mutating func reportDuplicate(_ key: Located<String>, earlier: SourceLocation) {
        diagnostics.error(
            .duplicateKey, at: key.location,
            Message(vi: "mục “\(key.value)” được viết hai lần", en: "the key “\(key.value)” is given twice"),
            notes: [.init(Message(vi: "lần đầu ở đây", en: "first given here"), at: earlier)])
    }
}

/// Finds whether a mapping has a key already: of a long one in a dictionary.
private struct EarlierKeys {
    private var indices: [String: Int] = [:]
    private static let few = 16

    mutating func index(of key: String, in mapping: YAMLMapping) -> Int? {
        guard mapping.keys.count > Self.few else { return mapping.index(of: key) }
        for index in indices.count..<mapping.keys.count { indices[mapping.keys[index]] = index }
        return indices[key]
    }
}
