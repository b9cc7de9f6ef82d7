import BantinModel

extension BodyCheck {
    /// What a body has and has not, and its hamlets.
    mutating func checkQualities(_ index: Body.Index) {
        for source in parsed[index.position].qualities {
            guard let presence = checkedPresence(source) else { continue }
            bodies[index.position].qualities[source.attribute] = presence
        }
        if let hamlets = parsed[index.position].hamlets {
            let checked = checkedHamlets(hamlets)
            bodies[index.position].hamlets = checked
            if checked.count < hamlets.count { doubts.add(.hamlets, of: index) }
        }
    }

    private mutating func checkedPresence(_ source: ParsedQuality) -> Presence? {
        let place = source.value.located?.location
        switch source.value.value {
        case .flag(let isThere): return Presence(isThere, at: place)
        case .spans(let spans): return Presence(spans.compactMap { checkedSpan($0) }, at: place)
        case nil: return nil
        }
    }

    /// The days of a span; an end before the beginning is reported.
    private mutating func checkedSpan(_ source: ParsedSpan) -> DaySpan? {
        let span = DaySpan(from: source.from.value?.first, to: source.to.value?.last)
        guard let first = span.first, let last = span.last, first > last else { return span }
        diagnostics.error(
            .invalidDate, at: source.to.located?.location ?? source.location,
            Message(
                vi: "khoảng thời gian kết thúc (to) trước khi bắt đầu (from: \(first))",
                en: "the span ends before it begins (from: \(first))"))
        return nil
    }

    /// The hamlets; one that stands in the list twice for the same day is reported.
    private mutating func checkedHamlets(_ sources: [ParsedHamlet]) -> [Hamlet] {
        var hamlets: [Hamlet] = []
        var byName: [String: [Hamlet]] = [:]
        for source in sources {
            guard let name = source.name.located, let cell = source.cell.value, let days = checkedSpan(source.span)
            else { continue }
            let hamlet = Hamlet(
                name: name.value, cell: cell, hasEnoughLocal: source.hasEnoughLocal.value, days: days,
                location: name.location)
            if let other = byName[name.value]?.first(where: { $0.days.overlaps(days) }) {
                reportTwice(hamlet, first: other)
                continue
            }
            byName[name.value, default: []].append(hamlet)
            hamlets.append(hamlet)
        }
        return hamlets
    }

    private mutating func reportTwice(_ hamlet: Hamlet, first: Hamlet) {
        diagnostics.error(
            .duplicateEntry, at: hamlet.location,
            Message(
                vi: "“\(hamlet.name)” đã có trong danh sách thôn, làng cho cùng thời gian",
                en: "“\(hamlet.name)” already stands in the list of hamlets for the same days"),
            notes: [
                Diagnostic.Note(Message(vi: "lần đầu ở đây", en: "first here"), at: first.location),
                Diagnostic.Note(
                    Message(
                        vi:
                            "khi tình hình thay đổi, ghi hai dòng với to và from, ví dụ {name: \(hamlet.name), cell: none, "
                            + "to: 2019-04} rồi {name: \(hamlet.name), cell: own, from: 2019-05}",
                        en:
                            "when things change, write two lines with to and from, such as {name: \(hamlet.name), cell: "
                            + "none, to: 2019-04} and {name: \(hamlet.name), cell: own, from: 2019-05}")),
            ])
    }
}
