import BantinModel

extension Statistics {
    /// The whole less those of whom a partition's answer is known, both of one date (rule 7 of docs/data.md).
    ///
    /// - Parameter find: the count of a query for the time that is asked.
    func unstated(_ query: FigureQuery, _ partition: Partition, find: (FigureQuery) -> FigureResult) -> FigureResult {
        var (whole, known) = (query, query)
        whole.group = nil
        known.group = .known(partition)
        return combine([find(whole), find(known)], for: query) { figures in
            if let gap = differentDates(query, figures[0], figures[1]) { return gap }
            guard let all = figures[0].value.number, let answered = figures[1].value.number, answered <= all else {
                return unknown(
                    query,
                    Message(
                        vi: "“\(figures[1].name)” lớn hơn “\(figures[0].name)”, nên không trừ được",
                        en: "“\(figures[1].name)” is above “\(figures[0].name)”, so nothing can be taken off"),
                    at: figures[1].firstLocation)
            }
            return .known(
                Figure(
                    query: query, name: name(of: query), value: .number(all - answered), unit: figures[0].unit,
                    derivation: .unstated, operands: figures, asOf: figures[0].asOf,
                    reachedDay: figures[0].reachedDay, isIllustrative: figures.contains { $0.isIllustrative }))
        }
    }

    /// Why two stocks of different dates do not stand in one formula; nil where they are of one date.
    func differentDates(_ query: FigureQuery, _ part: Figure, _ whole: Figure) -> FigureResult? {
        guard let one = part.asOf, let other = whole.asOf, one.last != other.last else { return nil }
        return unknown(
            query,
            Message(
                vi:
                    "“\(part.name)” là của \(one), “\(whole.name)” là của \(other): không cùng ngày nên không tính được",
                en: "“\(part.name)” is of \(one) and “\(whole.name)” of \(other): not of one date, so nothing follows"),
            at: (one.last < other.last ? part : whole).firstLocation)
    }
}

extension CountKey {
    /// The counts from which it follows: itself, or the whole and those of whom a partition's answer is known.
    var sources: [CountKey] {
        guard let partition = group?.unstated else { return [self] }
        return [CountKey(measure: measure, group: nil), CountKey(measure: measure, group: .known(partition))]
    }
}
