import BantinModel

extension BodyCheck {
    /// The spans in which whatever is not entered is zero; of flows only, one for each measure.
    mutating func checkReported(_ index: Body.Index) {
        var seen: [Measure: SourceLocation] = [:]
        for source in parsed[index.position].reported {
            let (measure, place) = (source.measure.value, source.measure.location)
            guard measure.kind == .flow else {
                diagnostics.error(
                    .invalidValue, at: place,
                    Message(
                        vi:
                            "“\(measure.id)” là số tại một thời điểm; reported chỉ dùng cho số trong kỳ, chẳng hạn admissions",
                        en: "“\(measure.id)” is a stock; reported is for flows, such as admissions"))
                continue
            }
            if let first = seen[measure] {
                diagnostics.error(
                    .duplicateEntry, at: place,
                    Message(
                        vi: "“\(measure.id)” đã có trong reported", en: "“\(measure.id)” already stands in reported"),
                    notes: [Diagnostic.Note(Message(vi: "lần đầu ở đây", en: "first here"), at: first)])
                doubts.add(measure, of: index)
                continue
            }
            seen[measure] = place
            bodies[index.position].reported[measure] = checkedSpan(source, of: index)
        }
    }

    private mutating func checkedSpan(_ source: ParsedReported, of index: Body.Index) -> Period? {
        guard let from = source.from.located, let to = source.to.located else {
            doubts.add(source.measure.value, of: index)
            return nil
        }
        if let span = Period(first: from.value, last: to.value) { return span }
        diagnostics.error(
            .invalidPeriod, at: to.location,
            Message(
                vi:
                    "reported của “\(source.measure.value.id)” kết thúc (\(to.value)) trước khi bắt đầu (\(from.value))",
                en: "reported of “\(source.measure.value.id)” ends (\(to.value)) before it begins (\(from.value))"))
        doubts.add(source.measure.value, of: index)
        return nil
    }
}
