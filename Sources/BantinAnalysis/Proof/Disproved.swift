import BantinModel

extension ResolutionMistake {
    /// The words and the data disagree: both values, both places, and what to write.
    static func disproved(
        _ words: String, by figure: Figure, correction: String, _ style: NumeralStyle
    ) -> ResolutionMistake {
        // Who wrote a fraction looks for the counts in the answer.
        let counted = words.contains("/") && figure.unit == .percent ? figure.fraction.map { " (\($0))" } ?? "" : ""
        let value = "\(figure.name) = \(figure.printed(style))\(counted)"
        var mistake = ResolutionMistake(
            .disprovedNumber,
            Message(
                vi: "“\(words.shortened)” không khớp với số liệu: \(value)",
                en: "“\(words.shortened)” does not agree with the data: \(value)"))
        mistake.part = .words
        mistake.notes =
            figure.trail(style) + [
                .init(
                    Message(
                        vi: "nếu số liệu đúng, hãy viết “\(correction.shortened)”; nếu câu viết đúng, hãy sửa số liệu",
                        en:
                            "if the data is right, write “\(correction.shortened)”; if the sentence is right, correct the data"
                    ))
            ]
        return mistake
    }

    /// The words hold nothing that could be proven.
    static func unreadable(
        _ words: String, _ reading: ReadingMistake, _ figure: Figure, _ style: NumeralStyle
    ) -> ResolutionMistake {
        var mistake = ResolutionMistake(
            .unreadableNumber,
            Message(
                vi: "“\(words.shortened)”: \(reading.message.vi)", en: "“\(words.shortened)”: \(reading.message.en)"),
            notes: reading.notes + [
                Message(
                    vi: "theo số liệu, \(figure.name) = \(figure.printed(style))",
                    en: "by the data, \(figure.name) = \(figure.printed(style))")
            ], range: reading.range.map { words.characters(ofUTF8: $0) })
        mistake.part = .words
        return mistake
    }
}

extension Figure {
    /// The most places that one message names.
    private static let mostPlaces = 4

    /// Where the data says so: a note for each entry that the figure rests on.
    func trail(_ style: NumeralStyle) -> [Diagnostic.Note] {
        let all = sources
        let notes = all.prefix(Self.mostPlaces).map { source in
            let printed = source.entry.digits
            let value = printed ?? source.figure.printed(style)
            let from = source.entry.source
            return Diagnostic.Note(
                Message(
                    vi: "\(source.figure.name): số liệu ghi \(value)" + (from.map { " (nguồn: \($0))" } ?? ""),
                    en: "\(source.figure.name): the data says \(value)" + (from.map { " (source: \($0))" } ?? "")),
                at: source.entry.location)
        }
        let statements = countedStatements
        let counted = statements.prefix(Self.mostPlaces - notes.count).map { figure, place in
            Diagnostic.Note(
                Message(
                    vi: "\(figure.name): tổ chức được đếm ghi ở đây",
                    en: "\(figure.name): a body that is counted says so here"),
                at: place)
        }
        let rest = all.count + statements.count - notes.count - counted.count
        guard rest > 0 else { return notes + counted }
        return notes + counted + [.init(Message(vi: "và \(rest) mục khác", en: "and \(rest) more entries"))]
    }

    /// The places where counted bodies say that they are among them, each with the count; entries stand in ``sources``.
    private var countedStatements: [(figure: Figure, place: SourceLocation)] {
        bodies.compactMap { counted in counted.location.map { (self, $0) } } + operands.flatMap(\.countedStatements)
    }

    /// The entries below the figure, each with the figure that it holds.
    private var sources: [(figure: Figure, entry: UsedEntry)] {
        entries.map { (self, $0) } + operands.flatMap(\.sources)
    }
}

extension String {
    /// The text, or its beginning where it is too long for a message.
    var shortened: String {
        count > 100 ? prefix(100) + "…" : self
    }
}
