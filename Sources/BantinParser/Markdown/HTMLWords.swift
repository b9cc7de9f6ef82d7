import BantinModel

/// What a reader sees of HTML: its texts, and the attributes that browsers show or say. Scripts, styles and comments are
/// left out. Nothing is checked; whatever is no tag is text.
struct HTMLWords {
    /// One for each stretch between tags that begin a new line, and for each attribute. No figure can stand in them.
    private(set) var texts: [ProseText] = []
    /// The marks of notations that stand in them.
    private(set) var marks: [Int] = []
    private let bytes: [UInt8]
    private let location: SourceLocation
    private let sourceOffset: (Int) -> Int?
    private var place = 0
    private var current: ProseText

    /// - Parameters:
    ///   - html: marked text.
    ///   - location: of whatever has no better place.
    ///   - sourceOffset: where a byte stands in the source; nil where that is not known.
    init(_ html: String, at location: SourceLocation, sourceOffset: @escaping (Int) -> Int?) {
        bytes = Array(html.utf8)
        self.location = location
        self.sourceOffset = sourceOffset
        current = Self.empty(at: location)
        while place < bytes.count { step() }
        flush()
    }

    private static func empty(at location: SourceLocation) -> ProseText {
        var text = ProseText(location: location)
        text.isPlain = true
        return text
    }

    private mutating func step() {
        if bytes[place] == UInt8(ascii: "<"), let next = byte(1), isLetter(next) || next == UInt8(ascii: "/") {
            tag()
        } else if starts("<!--") {
            skip(past: "-->")
        } else if starts("<!") || starts("<?") {
            skip(past: ">")
        } else {
            var end = place + 1
            while end < bytes.count, bytes[end] != UInt8(ascii: "<") { end += 1 }
            var text = current
            append(place..<end, to: &text)
            current = text
            place = end
        }
    }

    private mutating func tag() {
        let isEnd = byte(1) == UInt8(ascii: "/")
        place += isEnd ? 2 : 1
        let name = word()
        if !Self.inlineTags.contains(name) { flush() }
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            if isLetter(bytes[place]) { attribute() } else { place += 1 }
        }
        place += 1
        if !isEnd, name == "script" || name == "style" {
            while place < bytes.count, !starts("</\(name)") { place += 1 }
        }
    }

    private mutating func attribute() {
        let name = word()
        skipSpaces()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return }
        place += 1
        skipSpaces()
        guard place < bytes.count else { return }
        let quote = bytes[place]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = isQuoted ? place + 1 : place
        let end = bytes[start...].firstIndex { isQuoted ? $0 == quote : isSpace($0) || $0 == UInt8(ascii: ">") }
        let range = start..<(end ?? bytes.count)
        place = isQuoted ? min(range.upperBound + 1, bytes.count) : range.upperBound
        guard Self.shown.contains(name) else { return }
        var text = Self.empty(at: location)
        append(range, to: &text)
        if !text.text.isEmpty { texts.append(text) }
    }

    private mutating func flush() {
        if !current.text.isEmpty { texts.append(current) }
        current = Self.empty(at: location)
    }

    /// Adds a stretch line by line, its character references and marks taken out.
    private mutating func append(_ range: Range<Int>, to text: inout ProseText) {
        var (start, index) = (range.lowerBound, range.lowerBound)
        func add(_ end: Int) {
            text.append(String(decoding: bytes[start..<end], as: UTF8.self), source: sourceOffset(start))
        }
        while index < range.upperBound {
            if let mark = markIndex(bytes, at: index) {
                add(index)
                marks.append(mark)
                text.appendPlaceholder()
                index += 4
                start = index
            } else if let (character, end) = reference(at: index), end <= range.upperBound {
                add(index)
                text.append(character, source: nil)
                (start, index) = (end, end)
            } else {
                index += 1
                // Lines of a quotation or a list do not follow one another in the source.
                if bytes[index - 1] == UInt8(ascii: "\n") {
                    add(index)
                    start = index
                }
            }
        }
        add(range.upperBound)
    }

    /// `&#49;`, `&nbsp;`
    private func reference(at index: Int) -> (character: String, end: Int)? {
        guard bytes[index] == UInt8(ascii: "&"), let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
        else {
            return nil
        }
        let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        if let character = Self.named[name] { return (character, end + 1) }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
        let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        return number.flatMap(Unicode.Scalar.init).map { (String($0), end + 1) }
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count, isLetter(bytes[place]) || bytes[place] == UInt8(ascii: "-") || isDigit(bytes[place])
        {
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    private mutating func skip(past end: String) {
        while place < bytes.count, !starts(end) { place += 1 }
        place += end.utf8.count
    }

    private mutating func skipSpaces() {
        while place < bytes.count, isSpace(bytes[place]) { place += 1 }
    }

    private func starts(_ text: String) -> Bool {
        bytes[place...].prefix(text.utf8.count).elementsEqual(text.utf8) { ($0 | 0x20) == ($1 | 0x20) }
    }

    private func byte(_ ahead: Int) -> UInt8? { place + ahead < bytes.count ? bytes[place + ahead] : nil }

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Tags inside a line: the words on both sides stand together.
    private static let inlineTags: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "mark",
        "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]
    private static let shown: Set<String> = [
        "alt", "title", "aria-label", "aria-description", "placeholder", "label", "value", "summary", "srcdoc",
    ]
    private static let named = [
        "nbsp": "\u{A0}", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "shy": "\u{AD}",
    ]
}
