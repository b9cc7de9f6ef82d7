/// The part of a source line around a piece of a notation, read the way a person reads it: for finding what an author
/// meant by something that CommonMark took for text.
struct NotationWindow {
    /// How far it reaches on either side, in bytes.
    private static let reach = 1_000

    let bytes: [UInt8]
    /// The piece itself, in ``bytes``.
    let piece: Range<Int>
    /// The offset in the source of the first byte.
    let start: Int

    init(_ marks: MarkedText, around range: Range<Int>) {
        let count = marks.source.text.utf8.count
        let newline = UInt8(ascii: "\n")
        let before = marks.utf8(max(0, range.lowerBound - Self.reach)..<range.lowerBound)
        let lead = before.lastIndex(of: newline).map { before[before.index(after: $0)...] } ?? before
        let after = marks.utf8(range.upperBound..<min(count, range.upperBound + Self.reach)).prefix { $0 != newline }
        let leadCount = lead.count
        bytes = Array(lead) + Array(marks.utf8(range)) + Array(after)
        piece = leadCount..<leadCount + range.count
        start = range.lowerBound - leadCount
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The stretch of the source that a stretch of ``bytes`` is.
    func source(_ range: Range<Int>) -> Range<Int> { start + range.lowerBound..<start + range.upperBound }

    func byte(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

    /// The place after the blanks that begin at `index`.
    func skipBlanks(from index: Int) -> Int {
        var index = index
        while byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\t") { index += 1 }
        return index
    }

    /// The place of the first of the blanks that end at `index`.
    func skipBlanks(before index: Int) -> Int {
        var index = index
        while byte(index - 1) == UInt8(ascii: " ") || byte(index - 1) == UInt8(ascii: "\t") { index -= 1 }
        return index
    }

    /// The `[` that belongs to the `]` at `close`, other brackets between them paired.
    func openingBracket(of close: Int) -> Int? {
        var (index, depth) = (close, 0)
        while index >= 0 {
            if bytes[index] == UInt8(ascii: "]"), byte(index - 1) != UInt8(ascii: "\\") { depth += 1 }
            if bytes[index] == UInt8(ascii: "["), byte(index - 1) != UInt8(ascii: "\\") { depth -= 1 }
            if depth == 0 { return index }
            index -= 1
        }
        return nil
    }

    func first(_ character: Character, from index: Int) -> Int? {
        guard index <= bytes.count, let wanted = character.asciiValue else { return nil }
        return bytes[index...].firstIndex(of: wanted)
    }
}

/// What stands around a `figure:`: `[words] ( figure: name "source" )`, each part where it is there at all.
struct SchemeSurroundings {
    /// `(` or `[`, where one comes before `figure:`.
    private(set) var opening: UInt8?
    private(set) var words: String?
    private(set) var hasBlankBeforeOpening = false
    private(set) var hasBlankAfterScheme = false
    private(set) var name = ""
    /// What follows the name, up to the closing bracket, trimmed.
    private(set) var rest = ""
    private(set) var isClosed = false
    /// The whole notation, in the window.
    private(set) var whole: Range<Int>

    init(_ window: NotationWindow) {
        whole = window.piece
        readBefore(window)
        readAfter(window)
    }

    private mutating func readBefore(_ window: NotationWindow) {
        var index = window.skipBlanks(before: window.piece.lowerBound)
        if window.byte(index - 1) == UInt8(ascii: "<") { index = window.skipBlanks(before: index - 1) }
        guard let byte = window.byte(index - 1), byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") else { return }
        opening = byte
        whole = index - 1..<whole.upperBound
        let close = window.skipBlanks(before: index - 1)
        guard window.byte(close - 1) == UInt8(ascii: "]"), let open = window.openingBracket(of: close - 1) else {
            return
        }
        hasBlankBeforeOpening = close < index - 1
        words = window.string(open + 1..<close - 1)
        whole = open..<whole.upperBound
    }

    private mutating func readAfter(_ window: NotationWindow) {
        let start = window.skipBlanks(from: window.piece.upperBound)
        hasBlankAfterScheme = start > window.piece.upperBound
        var index = start
        while let byte = window.byte(index), !isEnd(byte) { index += 1 }
        name = window.string(start..<index)
        let afterName = window.skipBlanks(from: index)
        let closing: Character = opening == UInt8(ascii: "[") ? "]" : ")"
        if opening != nil, let close = closingPlace(window, from: afterName, closing) {
            rest = window.string(afterName..<window.skipBlanks(before: close))
            isClosed = true
            whole = whole.lowerBound..<close + 1
        } else {
            if window.byte(afterName) == UInt8(ascii: "\"") { rest = window.string(afterName..<window.bytes.count) }
            whole = whole.lowerBound..<max(rest.isEmpty ? index : window.bytes.count, whole.upperBound)
        }
    }

    /// The closing bracket: after the source in quotation marks, where there is one.
    private func closingPlace(_ window: NotationWindow, from place: Int, _ closing: Character) -> Int? {
        if window.byte(place) == UInt8(ascii: "\""), let end = window.first("\"", from: place + 1) {
            return window.first(closing, from: end)
        }
        return window.first(closing, from: place)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ","), UInt8(ascii: ";"):
            true
        default: false
        }
    }
}
