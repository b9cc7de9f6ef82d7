/// What an author most probably meant as Markdown, and CommonMark takes for text: it would be printed as it stands.
enum FailedMarkup: Equatable {
    /// `##Kết quả`
    case heading(signs: Int)
    /// `• Việc`, as word processors write it, or a dash at a paragraph's start.
    case bullet(Character)
    /// `-Việc`
    case bulletWithoutSpace(Character)
    /// `1.Việc`
    case numberWithoutSpace(String)
    /// `b) Việc` in the line below `a) Việc`: both would be printed as one line.
    case lettered(Character)
    /// `** đậm **` or `~~gạch~~`
    case signs(String)

    /// What begins a line of text; `isFirst` tells the first line of a paragraph.
    init?(lineStart literal: Substring, isFirst: Bool) {
        guard let first = literal.first else { return nil }
        let rest = literal.dropFirst()
        switch first {
        case "#":
            let signs = literal.prefix { $0 == "#" }.count
            guard let next = literal.dropFirst(signs).first, next.isLetter || next.isNumber || signs > 6 else {
                return nil
            }
            self = .heading(signs: signs)
        case "•", "·", "▪", "●", "○", "◦": self = .bullet(first)
        case "–", "—":
            guard isFirst, rest.first?.isWhitespace ?? false else { return nil }
            self = .bullet(first)
        case "-", "+":
            guard isFirst, rest.first?.isLetter ?? false else { return nil }
            self = .bulletWithoutSpace(first)
        case "0"..."9":
            let digits = literal.prefix { $0.isASCII && $0.isNumber }
            let tail = literal.dropFirst(digits.count)
            guard isFirst, digits.count <= 2, let sign = tail.first, sign == "." || sign == ")",
                tail.dropFirst().first?.isUppercase ?? false
            else { return nil }
            self = .numberWithoutSpace(digits + String(sign))
        default:
            guard let letter = Self.letter(before: literal), !isFirst else { return nil }
            self = .lettered(letter)
        }
    }

    /// The signs of bold or struck words, in a text where they mark nothing.
    fileprivate static func signs(in literal: String) -> [FailedMarkup] {
        ["*", "~"].filter { literal.holds($0, $0) && !literal.contains(String(repeating: String($0), count: 3)) }
            .map { .signs(String(repeating: String($0), count: 2)) }
    }

    /// The letter of `a) Việc`.
    static func letter(before literal: Substring) -> Character? {
        guard let letter = literal.first, letter.isLowercase, literal.dropFirst().hasPrefix(") ") else { return nil }
        return letter
    }
}

extension LeafBlock {
    /// The steps whose text begins a line, with whether it is the first line.
    var lineStarts: [(index: Int, literal: String, isFirst: Bool)] {
        var (starts, isFirst, isStart) = ([(index: Int, literal: String, isFirst: Bool)](), true, true)
        for (index, event) in events.enumerated() {
            switch event {
            case .text(let literal):
                if isStart { starts.append((index, literal, isFirst)) }
                (isStart, isFirst) = (false, false)
            case .softBreak, .lineBreak: (isStart, isFirst) = (true, false)
            // What is emphasized may begin a line too; its sign stands before the text.
            case .enter, .exit: break
            case .code, .html: (isStart, isFirst) = (false, false)
            }
        }
        return starts
    }

    /// Whatever in a paragraph looks like Markdown that failed, with its step: the first of each form.
    var failedMarkup: [(index: Int, markup: FailedMarkup)] {
        guard level == nil else { return failedSigns }
        let starts = lineStarts
        let isLettered = starts.first.flatMap { FailedMarkup.letter(before: $0.literal[...]) } != nil
        let first = starts.lazy.compactMap { start -> (index: Int, markup: FailedMarkup)? in
            guard let markup = FailedMarkup(lineStart: start.literal[...], isFirst: start.isFirst) else { return nil }
            if case .lettered = markup, !isLettered { return nil }
            return (start.index, markup)
        }.first
        return (first.map { [$0] } ?? []) + failedSigns
    }

    private var failedSigns: [(index: Int, markup: FailedMarkup)] {
        var found: [(index: Int, markup: FailedMarkup)] = []
        for (index, event) in events.enumerated() {
            guard case .text(let literal) = event else { continue }
            for markup in FailedMarkup.signs(in: literal) where !found.contains(where: { $0.markup == markup }) {
                found.append((index, markup))
            }
        }
        return found
    }
}

extension String {
    /// Whether two ASCII characters stand side by side; by bytes, since it is asked of every text.
    func holds(_ first: Character, _ second: Character) -> Bool {
        guard let first = first.asciiValue, let second = second.asciiValue else { return false }
        var before: UInt8 = 0
        for byte in utf8 {
            if before == first, byte == second { return true }
            before = byte
        }
        return false
    }
}
