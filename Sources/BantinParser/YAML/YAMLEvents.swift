import CYAML

/// What libyaml tells, in its order, as Swift values. This is the only file that sees the library.
struct YAMLEvent: Sendable {
    enum Kind: Sendable {
        case documentStart
        case documentEnd
        case alias(String)
        case scalar(String, isPlain: Bool)
        case sequenceStart
        case sequenceEnd
        case mappingStart(isFlow: Bool)
        case mappingEnd
    }

    var kind: Kind
    /// Where it stands in the text, in Unicode scalars from 0.
    var scalars: Range<Int>
    var anchor: String?
    var hasTag = false
}

/// Why libyaml stopped.
struct YAMLFault: Error, Sendable {
    /// The library's own words.
    var problem: String
    /// Where it saw the fault, as a line from 0 and in Unicode scalars from 0.
    var line: Int
    var scalar: Int
    /// Where what it was reading had begun.
    var contextLine: Int?
    var contextScalar: Int?
}

/// The events of a text, one after the other, and how they ended. It may not outlive the closure of ``read(_:depthLimit:_:)``.
struct YAMLEvents {
    enum End: Sendable {
        case complete
        case fault(YAMLFault)
        /// The first sequence or mapping beyond the limit, in Unicode scalars from 0; nothing after it was read.
        case tooDeep(scalar: Int)
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    private let depthLimit: Int
    private var depth = 0
    /// Nil while there may be more.
    private(set) var end: End?

    /// Reads a text up to its end, its first fault, or nesting deeper than `depthLimit`.
    static func read<Result>(_ text: String, depthLimit: Int, _ body: (inout YAMLEvents) -> Result) -> Result {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else {
            preconditionFailure("libyaml has no memory for a parser")
        }
        defer { yaml_parser_delete(parser) }
        var text = text
        return text.withUTF8 { bytes in
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
            var events = YAMLEvents(parser: parser, bytes: bytes, depthLimit: depthLimit)
            return body(&events)
        }
    }

    private init(
        parser: UnsafeMutablePointer<yaml_parser_t>, bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int
    ) {
        self.parser = parser
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    /// The next event, or nil where they ended.
    mutating func next() -> YAMLEvent? {
        while end == nil {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else {
                end = .fault(YAMLFault(parser.pointee, bytes))
                return nil
            }
            defer { yaml_event_delete(&event) }
            guard event.type != YAML_STREAM_END_EVENT else {
                end = .complete
                return nil
            }
            guard let read = YAMLEvent(event) else { continue }
            depth += read.nesting
            if depth > depthLimit { end = .tooDeep(scalar: read.scalars.lowerBound) }
            return end == nil ? read : nil
        }
        return nil
    }
}

extension YAMLEvent {
    /// How many levels deeper the next event stands.
    fileprivate var nesting: Int {
        switch kind {
        case .sequenceStart, .mappingStart: 1
        case .sequenceEnd, .mappingEnd: -1
        default: 0
        }
    }

    fileprivate init?(_ event: yaml_event_t) {
        scalars = event.start_mark.index..<max(event.start_mark.index, event.end_mark.index)
        let data = event.data
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = .alias(text(data.alias.anchor))
        case YAML_SCALAR_EVENT:
            let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
            kind = .scalar(
                String(decoding: bytes, as: UTF8.self), isPlain: data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
            anchor = data.scalar.anchor.map { text($0) }
            hasTag = data.scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            anchor = data.sequence_start.anchor.map { text($0) }
            hasTag = data.sequence_start.tag != nil
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart(isFlow: data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
            anchor = data.mapping_start.anchor.map { text($0) }
            hasTag = data.mapping_start.tag != nil
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        default: return nil
        }
    }
}

extension YAMLFault {
    fileprivate init(_ parser: yaml_parser_t, _ bytes: UnsafeBufferPointer<UInt8>) {
        problem = parser.problem.map { String(cString: $0) } ?? "memory"
        line = parser.problem_mark.line
        scalar = parser.problem_mark.index
        if parser.context != nil {
            contextLine = parser.context_mark.line
            contextScalar = parser.context_mark.index
        }
        // A character that YAML refuses: the library reads ahead, and gives its byte instead of a mark.
        if parser.error == YAML_READER_ERROR {
            let before = bytes.prefix(parser.problem_offset)
            scalar = before.count { !$0.isContinuation }
            line = before.count { $0 == .lineFeed }
        }
    }
}

/// A zero-terminated string of libyaml.
private func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String {
    guard let bytes else { return "" }
    return String(decodingCString: bytes, as: UTF8.self)
}
