import BantinModel

/// Numbers without a figure.
extension TextCheck {
    mutating func report(
        _ reading: NumberReading, _ severity: Severity, _ locate: (Range<Int>) -> SourceLocation
    ) {
        switch reading.kind {
        case .convention: return
        case .ambiguous: reportAmbiguous(reading, locate)
        case .malformed(let mistake): reportMalformed(reading, mistake, severity, locate)
        case .unbound: reportUnbound(reading, severity, locate)
        }
    }

    private mutating func reportAmbiguous(_ reading: NumberReading, _ locate: (Range<Int>) -> SourceLocation) {
        diagnostics.warning(
            .unboundNumber, at: place(reading.tokens, locate),
            Message(
                vi: "“năm” ở đây có thể hiểu là số 5 hoặc là năm (12 tháng)",
                en: "“năm” may mean five or the year here"),
            notes: [
                .init(
                    Message(
                        vi:
                            "nếu là số 5, hãy viết bằng chữ số và gắn với số liệu; nếu là năm, hãy viết rõ, như “trong năm”, “năm 2020”",
                        en:
                            "for five write the digit and bind it to a figure; for the year be plain, as in “trong năm”, “năm 2020”"
                    ))
            ])
    }

    private mutating func reportMalformed(
        _ reading: NumberReading, _ mistake: ReadingMistake, _ severity: Severity,
        _ locate: (Range<Int>) -> SourceLocation
    ) {
        let found = words(reading.tokens).shortened
        diagnostics.add(
            Diagnostic(
                severity, .unboundNumber, at: place(reading.tokens, locate),
                Message(vi: "“\(found)”: \(mistake.message.vi)", en: "“\(found)”: \(mistake.message.en)"),
                notes: mistake.notes.filter { !$0.vi.contains("ngoặc vuông") }.map { .init($0) }))
    }

    private mutating func reportUnbound(
        _ reading: NumberReading, _ severity: Severity, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let guesser = FigureGuesser(site: check.site, context: context, scan: scan)
        var mend = Self.mend(words(reading.tokens))
        if let guess = guesser.guess(for: reading), let figure = figure(named: guess.name) {
            let isProven = proves(words(guess.tokens), figure)
            if isProven, let elsewhere = guess.elsewhere {
                mend = Self.mend(words(guess.tokens), guess.name, figure, elsewhere: words(elsewhere))
            } else if isProven {
                return reportBindable(guess, figure, severity, locate)
            }
            if guess.isStated, isNear(reading, figure) { return reportContradiction(guess, figure, locate) }
        }
        let found = words(reading.tokens)
        diagnostics.add(
            Diagnostic(
                severity, .unboundNumber, at: place(reading.tokens, locate),
                Message(
                    vi: "số “\(found)” chưa gắn với số liệu nào",
                    en: "the number “\(found)” is bound to no figure"),
                notes: [.init(prose.isPlain ? Self.plainMend : mend)]))
    }

    private static func mend(_ found: String) -> Message {
        Message(
            vi:
                "hãy viết [\(found)](figure:tên-số-liệu), {{ tên-số-liệu }}, hoặc [\(found)](figure:stated \"nguồn\") nếu số liệu không có số này",
            en:
                "write [\(found)](figure:name), {{ name }}, or [\(found)](figure:stated \"source\") where the data does not hold it"
        )
    }

    /// The number is that of a figure, and the sentence speaks of another time or body.
    private static func mend(_ found: String, _ name: String, _ figure: Figure, elsewhere: String) -> Message {
        Message(
            vi:
                "số này bằng \(figure.name), nhưng “\(elsewhere)” có thể nói về thời điểm hoặc tổ chức khác: hãy tự chọn số liệu, như [\(found)](figure:\(name)@ngày) hoặc [\(found)](figure:tổ-chức.\(name)), hay dẫn nguồn bằng [\(found)](figure:stated \"nguồn\")",
            en:
                "this is the number of \(figure.name), but “\(elsewhere)” may speak of another time or body: choose the figure yourself, as in [\(found)](figure:\(name)@date) or [\(found)](figure:body.\(name)), or give its source with [\(found)](figure:stated \"source\")"
        )
    }

    private static let plainMend = Message(
        vi:
            "dòng địa danh, lời mô tả ảnh, lời hiện ra khi trỏ vào liên kết và mã HTML không gắn được số liệu: hãy viết lại không có con số",
        en:
            "datelines, alternative texts, titles of links and HTML cannot be bound to figures: write it without the number"
    )

    /// The number is that of a figure: the text to paste.
    private mutating func reportBindable(
        _ guess: FigureGuess, _ figure: Figure, _ severity: Severity, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let (found, range) = (words(guess.tokens), bytes(guess.tokens))
        let location = place(guess.tokens, locate)
        let paste = "[\(found)](figure:\(guess.name))"
        diagnostics.add(
            Diagnostic(
                severity, .unboundNumber, at: location,
                Message(
                    vi: "số “\(found)” chưa gắn với số liệu nào",
                    en: "the number “\(found)” is bound to no figure"),
                notes: [
                    .init(
                        prose.isPlain
                            ? Self.plainMend
                            : Message(
                                vi: "số này khớp với \(figure.name); hãy viết \(paste)",
                                en: "it agrees with \(figure.name); write \(paste)"))
                ]))
        let isClosed = prose.closed.contains { $0.overlaps(range) }
        guard guess.isCertain, !prose.isPlain, !isClosed, prose.isUnbroken(range) else { return }
        bindings.append(Binding(words: found, name: guess.name, location: location))
    }

    /// The data says another number of the same.
    private mutating func reportContradiction(
        _ guess: FigureGuess, _ figure: Figure, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let found = words(guess.tokens)
        let style = NumeralStyle(check.site.policy)
        diagnostics.error(
            .contradictedNumber, at: place(guess.tokens, locate),
            Message(
                vi: "“\(found)” trái với số liệu: \(figure.name) = \(figure.printed(style))",
                en: "“\(found)” contradicts the data: \(figure.name) = \(figure.printed(style))"),
            notes: figure.trail(style) + [
                .init(
                    prose.isPlain
                        ? Self.plainMend
                        : Message(
                            vi: "hãy viết {{ \(guess.name) }}, hoặc gắn với số liệu khác nếu câu nói về điều khác",
                            en: "write {{ \(guess.name) }}, or bind it to another figure if it speaks of something else"
                        ))
            ])
    }

    private func figure(named name: String) -> Figure? {
        guard case .success(let query) = check.site.query(named: name, in: context) else { return nil }
        return check.statistics?.result(for: query).figure
    }

    func proves(_ words: String, _ figure: Figure) -> Bool {
        let rounding = check.site.policy.rounding
        guard let number = try? ReadNumber(in: words, unit: figure.unit) else { return false }
        return Proof(figure: figure, isQuoted: false, rounding: rounding).proves(number)
    }

    /// Whether the number differs from the figure's by no more than a fifth or by one, so that the same thing is most probably meant.
    private func isNear(_ reading: NumberReading, _ figure: Figure) -> Bool {
        guard case .unbound(let phrase) = reading.kind, let value = figure.value.number else { return false }
        let number: Rational? =
            switch phrase.claim {
            case .number(let printed): printed.value
            case .percent(let printed): printed.value.flatMap { $0 / Rational(100) }
            default: nil
            }
        guard let number, number < Rational(Rational.largestCount) else { return false }
        let difference = number < value ? value - number : number - value
        return difference * Rational(5) <= value || figure.unit.isCount && !value.isZero && difference <= Rational(1)
    }
}
