/// One line of a template, in the sense of the standalone rule: a tag that holds line feeds does not end it.
struct SourceLine {
    let pieces: ArraySlice<Piece>
    /// The spaces and tabs before the first piece that prints.
    let leadingSpace: Range<Int>
    /// Nothing but white space.
    let isBlank: Bool
    /// Only tags that print nothing in place, so that the whole line is left out.
    let isStandalone: Bool
}

extension SourceLine {
    /// The lines of a template.
    static func lines(of pieces: [Piece], bytes: [UInt8]) -> [SourceLine] {
        var lines: [SourceLine] = []
        var start = 0
        for (index, piece) in pieces.enumerated() where index == pieces.count - 1 || piece.endsLine(bytes) {
            lines.append(SourceLine(pieces[start...index], bytes: bytes))
            start = index + 1
        }
        return lines
    }

    private init(_ pieces: ArraySlice<Piece>, bytes: [UInt8]) {
        self.pieces = pieces
        leadingSpace = if case .text(let range, _, _)? = pieces.first { bytes.leadingSpace(of: range) } else { 0..<0 }
        let hasText = pieces.contains { $0.isText(thatPrintsIn: bytes) }
        let tags = pieces.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
        isBlank = !hasText && tags.isEmpty
        isStandalone = !hasText && SourceLine.standsAlone(tags, isContiguous: SourceLine.areNeighbours(pieces))
    }

    /// Whether tags that have a line for themselves take the line with them: one tag that is no variable; closing tags
    /// and then opening tags; or a parent or block that is closed where it opens.
    private static func standsAlone(_ tags: [Tag], isContiguous: Bool) -> Bool {
        if tags.count == 1 { return tags[0].kind != .variable && tags[0].kind != .unescaped }
        let nesting = tags.filter { $0.kind != .comment }
        guard nesting.allSatisfy({ $0.isOpening || $0.kind == .close }), !tags.isEmpty else { return false }
        if nesting.count == 2, nesting[0].kind == .block || nesting[0].kind == .parent, nesting[1].kind == .close {
            return isContiguous
        }
        let firstOpening = nesting.firstIndex(where: \.isOpening) ?? nesting.count
        return nesting[firstOpening...].allSatisfy(\.isOpening)
    }

    /// Whether no text stands between the line's tags.
    private static func areNeighbours(_ pieces: ArraySlice<Piece>) -> Bool {
        pieces.dropFirst().dropLast().allSatisfy { if case .text = $0 { false } else { true } }
    }
}

extension Piece {
    fileprivate func endsLine(_ bytes: [UInt8]) -> Bool {
        if case .text(let range, _, _) = self { bytes[range].last == UInt8(ascii: "\n") } else { false }
    }

    fileprivate func isText(thatPrintsIn bytes: [UInt8]) -> Bool {
        if case .text(let range, _, _) = self { bytes[range].contains { !$0.isWhitespace } } else { false }
    }
}
