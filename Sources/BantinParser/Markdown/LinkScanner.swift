/// Reads the parts of links and of link reference definitions as CommonMark does, from bytes. Every function takes the
/// place where a part should begin, and gives the place after it, or nil when it does not stand there.
struct LinkScanner {
    let bytes: [UInt8]

    /// What follows the words of a link, from the `]` on.
    struct Tail: Equatable {
        var end: Int
        /// For a full reference `[words][label]`: where the label stands, without its brackets.
        var label: Range<Int>?
        /// Whether a destination is given in parentheses; else it comes from a definition.
        var isInline: Bool
    }

    /// The tail of something that is known to be a link, whose words end with the `]` at `place`.
    func tail(at place: Int) -> Tail {
        if let end = inlineDestination(at: place + 1) { return Tail(end: end, label: nil, isInline: true) }
        if let end = label(at: place + 1) {
            let inner = place + 2..<end - 1
            return Tail(end: end, label: inner.isEmpty ? nil : inner, isInline: false)
        }
        return Tail(end: place + 1, label: nil, isInline: false)
    }

    /// `(destination "title")`.
    func inlineDestination(at place: Int) -> Int? {
        guard byte(place) == UInt8(ascii: "("), let url = destination(at: spaces(at: place + 1)) else { return nil }
        let afterURL = spaces(at: url)
        let afterTitle = afterURL == url ? url : title(at: afterURL) ?? afterURL
        let end = spaces(at: afterTitle)
        return byte(end) == UInt8(ascii: ")") ? end + 1 : nil
    }

    /// A definition `[label]: destination "title"`, up to and including its line feed.
    func definition(at place: Int) -> (label: Range<Int>, end: Int)? {
        guard let afterLabel = label(at: place), afterLabel - place > 2, byte(afterLabel) == UInt8(ascii: ":"),
            let url = destination(at: spaces(at: afterLabel + 1))
        else { return nil }
        let label = place + 1..<afterLabel - 1
        let afterURL = spaces(at: url)
        if afterURL > url, let afterTitle = title(at: afterURL), let end = lineEnd(at: afterTitle) {
            return (label, end)
        }
        return lineEnd(at: url).map { (label, $0) }
    }

    /// `[label]`, at most 1,000 bytes, without brackets inside.
    func label(at place: Int) -> Int? {
        guard byte(place) == UInt8(ascii: "[") else { return nil }
        var index = place + 1
        while let next = byte(index), next != UInt8(ascii: "["), index - place <= 1_001 {
            if next == UInt8(ascii: "]") { return index + 1 }
            index += isEscape(at: index) ? 2 : 1
        }
        return nil
    }

    private func destination(at place: Int) -> Int? {
        byte(place) == UInt8(ascii: "<") ? bracketedDestination(at: place) : bareDestination(at: place)
    }

    private func bracketedDestination(at place: Int) -> Int? {
        var index = place + 1
        while let next = byte(index), next != UInt8(ascii: "\n"), next != UInt8(ascii: "<") {
            if next == UInt8(ascii: ">") { return index + 1 }
            index += isEscape(at: index) ? 2 : 1
        }
        return nil
    }

    private func bareDestination(at place: Int) -> Int? {
        var (index, depth) = (place, 0)
        while let next = byte(index), !isSpace(next) {
            if next == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            if next == UInt8(ascii: "(") { depth += 1 }
            index += isEscape(at: index) ? 2 : 1
        }
        return depth > 0 || (index == place && byte(place) != UInt8(ascii: ")")) ? nil : index
    }

    private func title(at place: Int) -> Int? {
        let closing: UInt8
        switch byte(place) {
        case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): closing = UInt8(ascii: "'")
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return nil
        }
        var index = place + 1
        while let next = byte(index) {
            if next == closing { return index + 1 }
            if next == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return nil }
            index += isEscape(at: index) ? 2 : 1
        }
        return nil
    }

    /// The place after the line feed, when nothing but blanks comes before it.
    private func lineEnd(at place: Int) -> Int? {
        var index = place
        while byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\t") { index += 1 }
        guard let next = byte(index) else { return index }
        return next == UInt8(ascii: "\n") ? index + 1 : nil
    }

    func spaces(at place: Int) -> Int {
        var index = place
        while let next = byte(index), isSpace(next) { index += 1 }
        return index
    }

    func isEscape(at place: Int) -> Bool {
        guard byte(place) == UInt8(ascii: "\\"), let next = byte(place + 1) else { return false }
        return isPunctuation(next)
    }

    func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
