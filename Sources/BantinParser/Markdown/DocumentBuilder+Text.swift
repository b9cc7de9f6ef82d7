import BantinModel

extension DocumentBuilder {
    /// Adds a stretch of text, in which computed figures become nodes, literal braces are put back, quotation marks are
    /// followed, and what remains of a notation is reported.
    mutating func addText(_ literal: String, to tree: inout InlineTree) {
        guard literal.hasMarks else { return addPlain(literal[...], at: 0, to: &tree) }
        let bytes = Array(literal.utf8)
        var (start, place) = (0, 0)
        func piece(_ range: Range<Int>) -> Substring { Substring(decoding: bytes[range], as: UTF8.self) }
        while place < bytes.count {
            guard let index = markIndex(bytes, at: place), marks.marks.indices.contains(index) else {
                place += 1
                continue
            }
            let mark = marks.marks[index]
            let hasBraces =
                place > start && bytes[place - 1] == UInt8(ascii: "{")
                && place + 4 < bytes.count && bytes[place + 4] == UInt8(ascii: "}")
            let isFigure = mark.kind == .figure && hasBraces
            addPlain(piece(start..<(isFigure ? place - 1 : place)), at: start, to: &tree)
            if isFigure {
                addComputed(mark, to: &tree)
            } else {
                if mark.kind != .figure { reportLeftover(index) }
                tree.append(marks.restoring(String(piece(place..<place + 4))), at: nil)
            }
            place += isFigure ? 5 : 4
            start = place
        }
        addPlain(piece(start..<bytes.count), at: start, to: &tree)
    }

    /// Adds text without marks, following its quotation marks `“` (E2 80 9C) and `”` (E2 80 9D).
    private mutating func addPlain(_ text: Substring, at offset: Int, to tree: inout InlineTree) {
        tree.append(text, at: offset)
        if let valueLocation, text.contains("}}") { reportUnopened(at: valueLocation) }
        let bytes = text.utf8
        guard bytes.contains(0xE2) else { return }
        for scalar in text.unicodeScalars {
            if scalar == "“" {
                tree.openQuote(after: figures.count)
            } else if scalar == "”" {
                tree.closeQuote(after: figures.count)
            }
        }
    }

    /// The expression of a computed figure or partial, trimmed: what stands between the braces.
    func expression(of mark: MarkedText.Mark) -> String {
        let bytes = marks.utf8(mark.source).dropFirst(2).dropLast(2)
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let trimmed = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
        return String(decoding: Array(trimmed), as: UTF8.self)
    }

    /// The name of the partial that a paragraph places when it is nothing but `{{> name}}`.
    mutating func partialName(_ leaf: LeafBlock) -> String? {
        guard !isProse, leaf.events.count == 1, case .text(let literal) = leaf.events[0] else { return nil }
        let bytes = Array(literal.utf8)
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "{"), let index = markIndex(bytes, at: 1),
            marks.marks.indices.contains(index), marks.marks[index].kind == .figure
        else { return nil }
        let expression = expression(of: marks.marks[index])
        guard expression.hasPrefix(">") else { return nil }
        let name = expression.dropFirst().drop { $0 == " " }
        guard !name.isEmpty else { return nil }
        return String(name)
    }
}
