/// Finds the figure notations of a text, byte by byte, and writes the text with marks in their places.
struct NotationScanner {
    private let bytes: [UInt8]
    private let form: MarkedText.Form
    private let end: Int
    private var place: Int
    /// Where the `}}` stands that an escaped `{{` made literal.
    private var escapedClose: Int?
    private(set) var output: [UInt8] = []
    private(set) var marks: [MarkedText.Mark] = []
    private(set) var firstUnmarked: Int?

    init(bytes: [UInt8], range: Range<Int>, form: MarkedText.Form) {
        self.bytes = bytes
        self.form = form
        place = range.lowerBound
        end = range.upperBound
        output.reserveCapacity(range.count + range.count / 8)
    }

    mutating func scan() {
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "\\"): backslash()
            case UInt8(ascii: "{") where isPair(at: place): open()
            case UInt8(ascii: "}") where isPair(at: place): close()
            case UInt8(ascii: "f"), UInt8(ascii: "F"): scheme()
            case UInt8(ascii: "&"): reference()
            default: copyPlain()
            }
        }
    }

    /// Copies what cannot begin a notation, in one go.
    private mutating func copyPlain() {
        var next = place + 1
        while next < end, !Self.mayBegin(bytes[next]) { next += 1 }
        copy(next - place)
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "f"), UInt8(ascii: "F"),
            UInt8(ascii: "&"):
            true
        default: false
        }
    }

    /// A backslash takes the next one, or a brace, with it, so that only an odd one makes `{{` literal.
    private mutating func backslash() {
        if place + 1 < end, bytes[place + 1] == UInt8(ascii: "{"), isPair(at: place + 1) {
            escapedClose = closingBraces(from: place + 3)
            add(.escapedOpen, length: 3)
        } else if place + 1 < end,
            [UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(bytes[place + 1])
        {
            copy(2)
        } else {
            copy(1)
        }
    }

    private mutating func open() {
        guard let close = closingBraces(from: place + 2) else { return add(.strayOpen, length: 2) }
        // Of `{{{ x }}}`, as Mustache has it, all braces belong together.
        let hasThirdBrace =
            bytes[place + 2] == UInt8(ascii: "{") && close + 2 < end && bytes[close + 2] == UInt8(ascii: "}")
        add(.figure, length: close + (hasThirdBrace ? 3 : 2) - place)
    }

    private mutating func close() {
        if escapedClose == place {
            add(.escapedClose, length: 2)
        } else if form == .markdown {
            add(.strayClose, length: 2)
        } else {
            copy(2)
        }
    }

    private mutating func scheme() {
        let word = Array("figure:".utf8)
        let isWord = place + word.count <= end && zip(word, bytes[place...]).allSatisfy { $0 == $1 | 0x20 }
        let isWordStart = place == 0 || !isLetter(bytes[place - 1])
        if isWord, isWordStart { add(.scheme, length: word.count) } else { copy(1) }
    }

    /// A numeric character reference to plane 15 is kept from becoming a mark.
    private mutating func reference() {
        let text = bytes[place..<min(place + 12, end)]
        guard let close = text.firstIndex(of: UInt8(ascii: ";")), text.dropFirst().first == UInt8(ascii: "#") else {
            return copy(1)
        }
        let digits = String(decoding: text[(place + 2)..<close], as: UTF8.self)
        let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        if let value, (0xF0000...0xFFFFF).contains(value) {
            add(.markReference, length: close + 1 - place)
        } else {
            copy(1)
        }
    }

    /// The next `}}` on the same line, unless another `{{` or a backtick (which could begin or end code) comes first.
    private func closingBraces(from start: Int) -> Int? {
        var index = start
        while index + 1 < end {
            switch bytes[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: "`"): return nil
            case UInt8(ascii: "{") where isPair(at: index): return nil
            case UInt8(ascii: "}") where isPair(at: index): return index
            default: index += 1
            }
        }
        return nil
    }

    private func isPair(at index: Int) -> Bool {
        index + 1 < end && bytes[index] == bytes[index + 1]
    }

    /// An ASCII letter, or any byte of another character.
    private func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private mutating func copy(_ length: Int) {
        output += bytes[place..<place + length]
        place += length
    }

    /// Writes a mark for the notation that begins here, or the notation itself when the marks are used up.
    private mutating func add(_ kind: MarkedText.Kind, length: Int) {
        guard marks.count < MarkedText.capacity else {
            firstUnmarked = firstUnmarked ?? place
            return copy(length)
        }
        let start = output.count
        let (before, after) = kind.kept(in: form)
        if kind == .scheme { output += bytes[place..<place + length] } else { output += before }
        output += markBytes(marks.count)
        output += after
        marks.append(.init(kind: kind, source: place..<place + length, marked: start..<output.count))
        place += length
    }
}
