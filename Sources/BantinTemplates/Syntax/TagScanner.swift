/// Cuts a template's source into pieces and reports the tags that are broken in themselves.
struct TagScanner {
    private let path: String
    private let bytes: [UInt8]
    private var position = 0
    private var cursor: TextCursor

    private(set) var pieces: [Piece] = []
    private(set) var mistakes: [TemplateMistake] = []
    /// Whether a mistake hides where a section begins or ends.
    private(set) var isNestingLost = false

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        cursor = TextCursor(bytes)
    }

    mutating func scan() {
        while position < bytes.count {
            if isPair(UInt8(ascii: "{"), at: position) { scanTag() } else { scanText() }
        }
    }

    /// Takes text up to the next tag or past the next line feed.
    private mutating func scanText() {
        let start = position
        cursor.advance(to: start)
        while position < bytes.count, !isPair(UInt8(ascii: "{"), at: position) {
            position += 1
            if bytes[position - 1] == UInt8(ascii: "\n") { break }
        }
        pieces.append(.text(start..<position, line: cursor.line, column: cursor.column))
    }

    private mutating func scanTag() {
        let start = position
        let isTriple = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
        let content = start + (isTriple ? 3 : 2)
        guard let end = closingBraces(from: content), !isTriple || isPair(UInt8(ascii: "}"), at: end + 1) else {
            return reportUnclosed(start, content: content, isTriple: isTriple)
        }
        position = end + (isTriple ? 3 : 2)
        addTag(start..<position, content: bytes.trimmed(content..<end), isTriple: isTriple)
    }

    /// Where the next `}}` begins, unless the text ends or another tag begins before.
    private func closingBraces(from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if isPair(UInt8(ascii: "}"), at: index) { return index }
            if isPair(UInt8(ascii: "{"), at: index) { return nil }
            index += 1
        }
        return nil
    }

    private func isPair(_ brace: UInt8, at index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == brace && bytes[index + 1] == brace
    }

    // MARK: - Tags

    private mutating func addTag(_ range: Range<Int>, content: Range<Int>, isTriple: Bool) {
        var kind = Tag.Kind.variable
        var nameRange = content
        if isTriple {
            kind = .unescaped
        } else if let first = bytes[content].first {
            if first == UInt8(ascii: "=") { return reportDelimiters(range) }
            if let told = Tag.Kind(sigil: first) {
                kind = told
                nameRange = bytes.trimmed(content.lowerBound + 1..<content.upperBound)
            }
        }
        if kind == .comment { nameRange = content.upperBound..<content.upperBound }
        let place = self.place(of: range)
        let namePlace = self.place(of: nameRange)
        cursor.advance(to: range.upperBound)
        let name = String(decoding: bytes[nameRange], as: UTF8.self)
        let fault = kind == .comment ? nil : nameFault(name, kind: kind, in: place, at: namePlace)
        if let fault { mistakes.append(fault) }
        pieces.append(.tag(Tag(kind: kind, name: name, isValid: fault == nil, place: place, namePlace: namePlace)))
    }

    /// The place of a stretch that does not begin behind the cursor.
    private mutating func place(of range: Range<Int>) -> TemplatePlace {
        cursor.advance(to: range.lowerBound)
        let firstLine = bytes[range].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let length = max(1, bytes.characterCount(in: firstLine.indices))
        return TemplatePlace(path: path, line: cursor.line, column: cursor.column, length: length)
    }

    // MARK: - Mistakes

    private func nameFault(
        _ name: String, kind: Tag.Kind, in tag: TemplatePlace, at place: TemplatePlace
    ) -> TemplateMistake? {
        if name.isEmpty {
            let quoted = kind == .unescaped ? "{{{}}}" : "{{\(kind.sigil)}}"
            return TemplateMistake(
                .syntax, at: tag, vi: "thẻ “\(quoted)” không có tên", en: "the tag “\(quoted)” has no name")
        }
        if name.utf8.contains(where: \.isWhitespace) {
            return TemplateMistake(
                .syntax, at: place, vi: "tên “\(name.onOneLine)” có khoảng trắng ở giữa",
                en: "the name “\(name.onOneLine)” has a space in it", notes: TagScanner.notes(on: name))
        }
        let isDotted = kind != .partial && kind != .parent && kind != .block && name != "."
        if isDotted,
            name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).contains(where: \.isEmpty)
        {
            return TemplateMistake(
                .syntax, at: place, vi: "tên “\(name)” thừa dấu chấm: các phần của tên cách nhau bằng một dấu chấm",
                en: "the name “\(name)” has a dot too many: the parts of a name are separated by one dot")
        }
        if name.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            return TemplateMistake(
                .syntax, at: place, vi: "tên “\(name)” có dấu ngoặc nhọn", en: "the name “\(name)” has a brace in it")
        }
        return nil
    }

    /// A word to those who write Handlebars or Jinja.
    private static func notes(on name: String) -> [TemplateMistake.Note] {
        let words = name.split(whereSeparator: \.isWhitespace)
        guard words.count == 2, ["if", "each", "with", "unless"].contains(words[0]) else { return [] }
        let sigil = words[0] == "unless" ? "^" : "#"
        let mend = "{{\(sigil)\(words[1])}}…{{/\(words[1])}}"
        return [.init(vi: "hãy viết \(mend)", en: "write \(mend)")]
    }

    private mutating func reportUnclosed(_ start: Int, content: Int, isTriple: Bool) {
        let (opening, closing) = isTriple ? ("{{{", "}}}") : ("{{", "}}")
        let place = self.place(of: start..<content)
        mistakes.append(
            TemplateMistake(
                .syntax, at: place, vi: "thẻ mở bằng “\(opening)” nhưng không được đóng bằng “\(closing)”",
                en: "the tag is opened with “\(opening)” but not closed with “\(closing)”"))
        let sigil = bytes[content...].first { !$0.isWhitespace }
        if let sigil, let kind = Tag.Kind(sigil: sigil), kind != .partial, kind != .comment { isNestingLost = true }
        position = content
    }

    private mutating func reportDelimiters(_ range: Range<Int>) {
        mistakes.append(
            TemplateMistake(
                .syntax, at: place(of: range),
                vi: "không đổi được dấu mở và dấu đóng thẻ: thẻ luôn viết bằng “{{” và “}}”",
                en: "delimiters cannot be changed: tags are always written with “{{” and “}}”"))
        isNestingLost = true
    }
}

extension String {
    /// The words with one space between them.
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
