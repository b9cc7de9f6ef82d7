import BantinTemplates
import Testing

/// A template in whose text `⟦…⟧` marks where a mistake is expected, and `⟪…⟫` the other place that a note speaks of.
struct MarkedTemplate {
    let file: TemplateFile
    private(set) var places: [TemplatePlace] = []
    private(set) var notePlaces: [TemplatePlace] = []

    init(_ name: String, _ marked: String) {
        let path = "templates/\(name).mustache"
        var text = ""
        var (line, column) = (1, 1)
        var starts: [(line: Int, column: Int)] = []
        for character in marked {
            switch character {
            case "⟦", "⟪": starts.append((line, column))
            case "⟧", "⟫":
                let start = starts.removeLast()
                let place = TemplatePlace(
                    path: path, line: start.line, column: start.column,
                    length: (start.line == line ? column : 0) - start.column)
                if character == "⟧" { places.append(place) } else { notePlaces.append(place) }
            default:
                text.append(character)
                column += 1
                if character.isNewline { (line, column) = (line + 1, 1) }
            }
        }
        file = TemplateFile(name: name, path: path, text: text)
    }
}

/// A mistake in words: everything but its places.
struct Words: Equatable, CustomStringConvertible {
    let kind: TemplateMistake.Kind
    let vi: String
    let en: String
    var found: String?
    var candidates: [String] = []
    /// Each note in Vietnamese, ` | ` and in English.
    var notes: [String] = []

    init(
        _ kind: TemplateMistake.Kind, _ vi: String, _ en: String, found: String? = nil, candidates: [String] = [],
        notes: [String] = []
    ) {
        (self.kind, self.vi, self.en) = (kind, vi, en)
        (self.found, self.candidates, self.notes) = (found, candidates, notes)
    }

    init(_ mistake: TemplateMistake) {
        self.init(
            mistake.kind, mistake.vi, mistake.en, found: mistake.found, candidates: mistake.candidates,
            notes: mistake.notes.map { "\($0.vi) | \($0.en)" })
    }

    var description: String { "\(kind)\n  \(vi)\n  \(en)\n  \(found ?? "–") \(candidates)\n  \(notes)" }
}

/// Expects the mistakes, in the order of their marks, from compiling the templates and checking the first of them.
func expectMistakes(
    _ templates: [MarkedTemplate], shape: Shape = .object([:]), _ expected: [Words],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let compiled = Templates.compile(templates.map(\.file))
    let found = (compiled.mistakes + compiled.templates.check(templates[0].file.name, against: shape)).sorted {
        $0.place < $1.place
    }
    #expect(found.map(Words.init) == expected, sourceLocation: sourceLocation)
    #expect(found.map(\.place) == templates.flatMap(\.places).sorted(), sourceLocation: sourceLocation)
    let notePlaces = found.flatMap(\.notes).compactMap(\.place)
    #expect(notePlaces.sorted() == templates.flatMap(\.notePlaces).sorted(), sourceLocation: sourceLocation)
}

/// Expects the mistakes of one template, `page.html`.
func expectMistakes(
    _ marked: String, shape: Shape = .object([:]), _ expected: Words...,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expectMistakes([MarkedTemplate("page.html", marked)], shape: shape, expected, sourceLocation: sourceLocation)
}
