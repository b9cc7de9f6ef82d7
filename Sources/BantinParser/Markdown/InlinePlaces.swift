/// Reads the content of a block in step with its inlines, so that every inline gets its exact place, which libcmark
/// does not always know: after a backslash at a line's end, character references, or indented lines.
struct InlinePlaces {
    /// For each event of the block: its stretch of the content; for what is entered, up to its end. Nil where the
    /// reader could not follow.
    private(set) var ranges: [Range<Int>?]
    /// Where the bytes of texts stand in the content.
    private(set) var steps: [TextStep] = []
    /// The labels by which links refer to definitions, as written.
    private(set) var labels: [Range<Int>] = []
    /// Where each `]` of the text stands that has a `[` before it and a `(` after it: most probably a link that failed.
    private(set) var failedLinks: [Int] = []
    /// The content and the inlines did not agree to the end.
    private(set) var isLost = false

    /// From an offset of a text on, its bytes follow one another in the content.
    struct TextStep {
        var event: Int
        var literal: Int
        var content: Int
    }

    private let scanner: LinkScanner
    private var place: Int
    private var openBrackets = 0
    private var open: [(event: Int, start: Int)] = []
    /// The end of the autolink being read.
    private var autolinkEnd: Int?
    /// What character references mean, empty for those that mean nothing.
    private var references: [String: [UInt8]] = [:]

    /// - Parameter start: where the inlines begin, after link reference definitions.
    init(_ events: [InlineEvent], in content: [UInt8], from start: Int) {
        ranges = Array(repeating: nil, count: events.count)
        scanner = LinkScanner(bytes: content)
        place = start
        for (index, event) in events.enumerated() where !isLost { read(event, index) }
    }

    private mutating func read(_ event: InlineEvent, _ index: Int) {
        let start = place
        switch event {
        case .text(let literal): text(literal, event: index)
        case .softBreak, .lineBreak: lineBreak()
        case .code: code()
        case .html(let literal): verbatim(literal)
        case .enter(let node):
            enter(node)
            open.append((index, start))
            return
        case .exit(let node):
            exit(node)
            if let entered = open.popLast(), !isLost { ranges[entered.event] = entered.start..<place }
        }
        if !isLost { ranges[index] = start..<place }
    }

    private mutating func expect(_ byte: Character) {
        if scanner.byte(place) == byte.asciiValue { place += 1 } else { isLost = true }
    }

    private mutating func text(_ literal: String, event: Int) {
        guard autolinkEnd == nil else { return }
        let wanted = Array(literal.utf8)
        var index = 0
        var following = -1
        while index < wanted.count, let next = scanner.byte(place) {
            if scanner.isEscape(at: place) { place += 1 }
            if place - index != following {
                following = place - index
                steps.append(TextStep(event: event, literal: index, content: place))
            }
            if next == UInt8(ascii: "&"), let (characters, end) = characterReference(at: place) {
                guard wanted[index...].starts(with: characters) else { break }
                index += characters.count
                place = end
            } else {
                guard scanner.byte(place) == wanted[index] else { break }
                noteBracket(next)
                index += 1
                place += 1
            }
        }
        if index < wanted.count { isLost = true }
    }

    /// Follows the square brackets that are text.
    private mutating func noteBracket(_ byte: UInt8) {
        if byte == UInt8(ascii: "[") { openBrackets += 1 }
        guard byte == UInt8(ascii: "]"), openBrackets > 0 else { return }
        openBrackets -= 1
        if scanner.byte(place + 1) == UInt8(ascii: "(") { failedLinks.append(place) }
    }

    /// The bytes of `&nbsp;`, `&#160;` or `&#xA0;`, and the place after it.
    private mutating func characterReference(at place: Int) -> (characters: [UInt8], end: Int)? {
        var end = place + 1
        while let next = scanner.byte(end), next == UInt8(ascii: "#") || isAlphanumeric(next), end - place < 40 {
            end += 1
        }
        guard scanner.byte(end) == UInt8(ascii: ";"), end > place + 1 else { return nil }
        let reference = String(decoding: scanner.bytes[place...end], as: UTF8.self)
        let characters = references[reference] ?? Array((CommonMark.characters(ofReference: reference) ?? "").utf8)
        references[reference] = characters
        return characters.isEmpty ? nil : (characters, end + 1)
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Blanks before a line's end and after it belong to the break, but those after a backslash to the next line.
    private mutating func lineBreak() {
        let hasBackslash = scanner.byte(place) == UInt8(ascii: "\\")
        if hasBackslash { place += 1 } else { skipBlanks() }
        expect("\n")
        if !hasBackslash { skipBlanks() }
    }

    private mutating func skipBlanks() {
        while let next = scanner.byte(place), next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { place += 1 }
    }

    private mutating func code() {
        let width = backticks(at: place)
        place += width
        while scanner.byte(place) != nil {
            let run = backticks(at: place)
            if run == width, run > 0 {
                place += run
                return
            }
            place += max(run, 1)
        }
        isLost = true
    }

    private func backticks(at place: Int) -> Int {
        var end = place
        while scanner.byte(end) == UInt8(ascii: "`") { end += 1 }
        return end - place
    }

    private mutating func verbatim(_ literal: String) {
        let end = place + literal.utf8.count
        if end <= scanner.bytes.count, scanner.bytes[place..<end].elementsEqual(literal.utf8) {
            place = end
        } else {
            isLost = true
        }
    }

    private mutating func enter(_ node: InlineContainer) {
        switch node {
        case .emphasis: place += 1
        case .strong: place += 2
        case .link where scanner.byte(place) == UInt8(ascii: "<"):
            autolinkEnd = scanner.bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
            isLost = autolinkEnd == nil
        case .link: expect("[")
        case .image:
            expect("!")
            expect("[")
        }
    }

    private mutating func exit(_ node: InlineContainer) {
        switch node {
        case .emphasis: place += 1
        case .strong: place += 2
        case .link, .image:
            if let end = autolinkEnd {
                autolinkEnd = nil
                place = end
            } else if scanner.byte(place) == UInt8(ascii: "]") {
                let words = (open.last?.start ?? place) + (node.isImage ? 2 : 1)..<place
                let tail = scanner.tail(at: place)
                if !tail.isInline { labels.append(tail.label ?? words) }
                place = tail.end
            } else {
                isLost = true
            }
        }
    }
}
