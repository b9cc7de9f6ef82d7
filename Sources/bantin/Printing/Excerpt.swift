import BantinModel

/// The part of a source line that a diagnostic shows, with the marks to put under it.
struct Excerpt: Equatable {
    var source: String
    var carets: String
}

/// Cuts excerpts out of lines. It remembers where it was in the last line, so that many findings in one long line, met
/// from left to right, cost no more than the line is long.
struct ExcerptCutter {
    /// The columns of a terminal that an excerpt takes, so that 80 hold it with its gutter: a line that the terminal
    /// breaks has its carets in the wrong place.
    private let width = 70
    /// How many of them a stretch that begins far to the right keeps for itself and what follows.
    private let widthAfter = 42

    private var line: Substring = ""
    private var lineNumber = 0
    private var path = ""
    private var column = 1
    private var index = Substring.Index(utf16Offset: 0, in: "")

    /// The excerpt of a line around a stretch, with `…` where the line is cut; a column past the line's end stands
    /// right after it.
    mutating func cut(_ line: Substring, at location: SourceLocation) -> Excerpt {
        let start = find(line, location)
        let (from, widthBefore) = stepBack(
            from: start, width: width - stepForward(from: start, width: widthAfter).width)
        let to = stepForward(from: start, width: width - widthBefore).place
        let stretchEnd = self.line.index(start, offsetBy: location.length, limitedBy: to) ?? to
        let before = (from > self.line.startIndex ? "…" : "") + self.line[from..<start].printable
        let stretch = self.line[start..<stretchEnd].printable
        let after = self.line[start..<to].printable + (to < self.line.endIndex ? "…" : "")
        return Excerpt(
            source: before + after,
            carets: before.map(Self.blank).joined() + String(repeating: "^", count: max(1, stretch.displayWidth)))
    }

    /// The place of the location's column, reached from the last place where that is nearer.
    private mutating func find(_ line: Substring, _ location: SourceLocation) -> Substring.Index {
        if (path, lineNumber) != (location.path, location.line) || location.column < column {
            (self.line, path, lineNumber) = (line, location.path, location.line)
            (column, index) = (1, line.startIndex)
        }
        index =
            self.line.index(index, offsetBy: location.column - column, limitedBy: self.line.endIndex)
            ?? self.line.endIndex
        column = location.column
        return index
    }

    /// As far back as a width allows, at most to the line's start.
    private func stepBack(from start: Substring.Index, width: Int) -> (place: Substring.Index, width: Int) {
        var (place, taken) = (start, 0)
        while place > line.startIndex, taken < width {
            place = line.index(before: place)
            taken += max(1, line[place].displayWidth)
        }
        return (place, taken)
    }

    /// As far on as a width allows, at most to the line's end.
    private func stepForward(from start: Substring.Index, width: Int) -> (place: Substring.Index, width: Int) {
        var (place, taken) = (start, 0)
        while place < line.endIndex, taken < width {
            taken += max(1, line[place].displayWidth)
            place = line.index(after: place)
        }
        return (place, taken)
    }

    /// What takes as much room under a character as it does; a tab under a tab.
    private static func blank(_ character: Character) -> String {
        character == "\t" ? "\t" : String(repeating: " ", count: character.displayWidth)
    }
}
