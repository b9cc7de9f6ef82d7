import BantinModel
import BantinParser
import Testing

/// A text in which `⟦…⟧` shows where something is expected. Stretches are numbered in the order in which they open;
/// `⟦②…⟧` gives a stretch its number instead.
struct MarkedSample {
    struct Stretch: Equatable {
        var line: Int
        var column: Int
        /// In characters, at least 1, up to the end of the first line.
        var length: Int
    }

    private(set) var text = ""
    private(set) var stretches: [Int: Stretch] = [:]

    private static let digits = Array("①②③④⑤⑥⑦⑧⑨")

    init(_ marked: String) {
        var line = 1
        var column = 1
        var open: [(number: Int, line: Int, column: Int)] = []
        var opened = 0
        var rest = Array(marked)[...]
        while let character = rest.popFirst() {
            switch character {
            case "⟦":
                opened += 1
                let digit = rest.first.flatMap { Self.digits.firstIndex(of: $0) }
                if digit != nil { rest = rest.dropFirst() }
                open.append((digit.map { $0 + 1 } ?? opened, line, column))
            case "⟧":
                guard let start = open.popLast() else { continue }
                let length =
                    start.line == line ? column - start.column : endColumns[start.line, default: 1] - start.column
                stretches[start.number] = Stretch(line: start.line, column: start.column, length: max(1, length))
            default:
                text.append(character)
                if character.isNewline {
                    endColumns[line] = column
                    (line, column) = (line + 1, 1)
                } else {
                    column += 1
                }
            }
        }
    }

    /// The column after the last character of each line that has ended.
    private var endColumns: [Int: Int] = [:]

    /// The number of the stretch that a place is, or the place itself as `line:column+length`.
    func name(of location: BantinModel.SourceLocation) -> String {
        let stretch = Stretch(line: location.line, column: location.column, length: location.length)
        guard let number = stretches.first(where: { $0.value == stretch })?.key,
            Self.digits.indices.contains(number - 1)
        else { return "\(location.line):\(location.column)+\(location.length)" }
        return String(Self.digits[number - 1])
    }

    /// What was found, in the order of places: `① rule-id`, then the message and each note with both languages on one
    /// line, a note's own place at its end.
    func describe(_ diagnostics: Diagnostics) -> String {
        var lines: [String] = []
        for diagnostic in diagnostics.sorted {
            let severity = diagnostic.severity == .warning ? " (warning)" : ""
            lines.append("\(name(of: diagnostic.location)) \(diagnostic.rule.rawValue)\(severity)")
            lines.append("  " + Self.both(diagnostic.message))
            for note in diagnostic.notes {
                lines.append("  - " + Self.both(note.message) + (note.location.map { " \(name(of: $0))" } ?? ""))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func both(_ message: Message) -> String {
        message.vi == message.en ? message.vi : "\(message.vi) | \(message.en)"
    }
}

/// A marked text and what has to be found in it.
struct FindingCase: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: PageKind
    var marked: String
    var expected: String

    init(_ name: String, kind: PageKind = .note, _ marked: String, _ expected: String) {
        self.name = name
        self.kind = kind
        self.marked = marked
        self.expected = expected
    }

    /// Lines of a body in an otherwise sound data file.
    static func inBody(_ name: String, _ lines: String, _ expected: String) -> FindingCase {
        FindingCase(name, "site:\n  title: a\nbody:\n  id: a\n  kind: cell\n\(lines)\n", expected)
    }

    var testDescription: String { name }
}

/// Expects exactly these findings, with their places and whole wording, for a marked text.
func expectFindings(
    in marked: String, path: String = "content/data.yaml", are expected: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
    of parse: (SourceText, inout Diagnostics) -> Void
) {
    let sample = MarkedSample(marked)
    var diagnostics = Diagnostics()
    if let source = SourceText(path: path, bytes: Array(sample.text.utf8), diagnostics: &diagnostics) {
        parse(source, &diagnostics)
    }
    let found = sample.describe(diagnostics)
    #expect(found == expected, sourceLocation: sourceLocation)
}

/// Whether a place lies inside its file: a line that is there, and a column at most one past its end.
func isInside(_ location: BantinModel.SourceLocation, _ source: SourceText) -> Bool {
    guard location.path == source.path, (1...source.lineCount).contains(location.line), location.length >= 1 else {
        return false
    }
    let count = source.line(location.line).count
    return location.column >= 1 && location.column <= count + 1
        && location.column + location.length - 1 <= max(count, location.column)
}
