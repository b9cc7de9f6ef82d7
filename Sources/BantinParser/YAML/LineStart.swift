/// How a line begins that only looks as YAML wants it: a dash of a word processor, no space after the dash, or a
/// no-break space, which cannot be told from a space by eye.
extension QuotingScanner {
    /// Reports such a beginning and returns the line after all that belongs to it; nil where there is none.
    mutating func scanLineStart(_ number: Int) -> Int? {
        let line = text.lines[number]
        let start = text.contentStart(of: number)
        guard start < line.upperBound, let (kind, value) = lineStartFault(at: start, to: line.upperBound) else {
            return nil
        }
        let next = text.lineAfterRegion(of: number, indent: start - line.lowerBound)
        faults.append(QuotingFault(kind, value, mended: start..<text.lines[next - 1].upperBound))
        return next
    }

    private func lineStartFault(at start: Int, to end: Int) -> (QuotingFault.Kind, Range<Int>)? {
        if let dash = text.foreignDash(at: start), text.isAnyBlank(start + dash.utf8.count, end) {
            return (.foreignDash(dash), start..<start + dash.utf8.count)
        }
        if text.bytes[start] == .hyphen, start + 1 < end, !text.isAnyBlank(start + 1, end),
            text.bytes[start + 1] != .hyphen
        {
            return (.dashWithoutSpace, start..<text.skippingAnyBlanks(from: start + 1, to: end))
        }
        return text.invisibleBlank(from: start, to: end).map { (.invisibleBlank, $0) }
    }
}

extension YAMLLines {
    private static let noBreakSpace = Array("\u{A0}".utf8)
    private static let foreignDashes: [Character] = ["–", "—", "−", "•", "·", "‑", "‐"]

    fileprivate func foreignDash(at place: Int) -> Character? {
        guard bytes[place] >= 0x80 else { return nil }
        return Self.foreignDashes.first { bytes[place...].starts(with: $0.utf8) }
    }

    private func isNoBreakSpace(_ place: Int) -> Bool { bytes[place...].starts(with: Self.noBreakSpace) }

    fileprivate func isAnyBlank(_ place: Int, _ end: Int) -> Bool {
        place < end && (bytes[place].isBlank || isNoBreakSpace(place))
    }

    fileprivate func skippingAnyBlanks(from start: Int, to end: Int) -> Int {
        var place = start
        while isAnyBlank(place, end) { place += bytes[place].isBlank ? 1 : Self.noBreakSpace.count }
        return place
    }

    /// No-break spaces, with the blanks around them, where only spaces count: before a key, after a dash, after the
    /// first colon of a key without quotes.
    fileprivate func invisibleBlank(from start: Int, to end: Int) -> Range<Int>? {
        var place = start
        if isNoBreakSpace(place) { return place..<skippingAnyBlanks(from: place, to: end) }
        if bytes[place] == .hyphen, isAnyBlank(place + 1, end) {
            place = skippingBlanks(from: place + 1, to: end)
            if place < end, isNoBreakSpace(place) { return place..<skippingAnyBlanks(from: place, to: end) }
        }
        var colon = place
        while colon < end, bytes[colon].isWordByte { colon += 1 }
        guard colon > place, colon + 1 < end, bytes[colon] == .colon, isNoBreakSpace(colon + 1) else { return nil }
        return colon + 1..<skippingAnyBlanks(from: colon + 1, to: end)
    }
}
