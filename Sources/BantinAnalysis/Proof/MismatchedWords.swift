import BantinModel

extension ResolutionMistake {
    /// The number is right, and its noun says something else than the figure counts.
    static func mismatched(
        _ mismatch: MismatchedWords, by figure: Figure, _ style: NumeralStyle, range: Range<Int>?
    ) -> ResolutionMistake {
        let own = figure.ownWords
        var mistake = ResolutionMistake(
            .mismatchedWords,
            Message(
                vi: "“\(mismatch.text)” không phải là điều mà \(figure.name) nói tới",
                en: "“\(mismatch.text)” is not what \(figure.name) speaks of"),
            notes: [
                Message(
                    vi: "số liệu này là \(own.vi): \(figure.printed(style))",
                    en: "this figure is \(own.en): \(figure.printed(style))"),
                Message(
                    vi: "hãy sửa chữ đi kèm con số, hoặc dẫn tới số liệu khác",
                    en: "mend the words beside the number, or point to another figure"),
            ], range: range)
        mistake.part = .words
        return mistake
    }
}

extension Figure {
    /// What it is, in the words of the table of figures.
    fileprivate var ownWords: Message {
        let (measure, group) = (query.measure, query.group)
        let counted =
            group.map { group in
                measure == .members
                    ? Message(vi: "số \(group.name.vi)", en: group.name.en)
                    : Message(vi: "\(measure.name.vi), \(group.name.vi)", en: "\(measure.name.en), \(group.name.en)")
            } ?? measure.name
        guard unit == .percent || unit == .percentagePoints else { return counted }
        return Message(vi: "tỷ lệ tính từ \(counted.vi)", en: "a ratio of \(counted.en)")
    }
}
