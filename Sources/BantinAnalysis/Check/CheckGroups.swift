import BantinModel

extension BodyCheck {
    /// What happened in a period is entered with the period, and a stock's other numbers with a date.
    mutating func isTimeRight(for entry: ParsedEntry) -> Bool {
        guard entry.measure.counts == .bodies, !entry.time.isInvalid else { return true }
        var isRight = true
        for group in entry.groups where group.group.selection?.needsPeriod != entry.time.isPeriod {
            isRight = false
            reportTime(of: group, entry)
        }
        return isRight
    }

    private mutating func reportTime(of group: ParsedGroupCount, _ entry: ParsedEntry) {
        let (id, measure) = (group.group.id, entry.measure.id)
        diagnostics.error(
            .invalidValue, at: group.location,
            entry.time.isPeriod
                ? Message(
                    vi: "“\(id)” là số tại một thời điểm, không ghi chung với “period”",
                    en: "“\(id)” is a level at a date and cannot stand beside “period”")
                : Message(
                    vi: "“\(id)” là việc trong một kỳ, nên cần “period”",
                    en: "“\(id)” is of what happened in a period, so it needs “period”"),
            notes: [
                Diagnostic.Note(
                    entry.time.isPeriod
                        ? Message(
                            vi: "hãy ghi riêng: \(measure): [ {at: 2020-03, \(id): …} ]",
                            en: "write it by itself: \(measure): [ {at: 2020-03, \(id): …} ]")
                        : Message(
                            vi: "hãy ghi riêng: \(measure): [ {period: 2019, \(id): …} ]",
                            en: "write it by itself: \(measure): [ {period: 2019, \(id): …} ]"))
            ])
    }
}

extension ParsedTime {
    fileprivate var isInvalid: Bool {
        if case .at(.invalid) = self { return true }
        return false
    }

    fileprivate var isPeriod: Bool {
        if case .period = self { return true }
        return false
    }
}
