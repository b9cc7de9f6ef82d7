import BantinModel

/// The days that a figure speaks of, to be held against a time that its sentence names.
struct FigureDays {
    /// How a time differs from them.
    enum Difference {
        /// They have little or nothing in common.
        case other
        /// The figure speaks of a longer time, of which this is a part.
        case longer
    }

    /// The period, as far as the data date lets it go; of a level the days from its entry to the data date.
    let period: Period
    /// It is a level at a date, which may stand for a few weeks around it.
    let isLevel: Bool
    /// What the data file calls the period, in lower case.
    private let label: String?
    private let isPlainFlow: Bool

    /// Nil where no time beside the figure could contradict it: of targets, which are set early, and of what is unknown.
    init?(_ figure: Figure) {
        let query = figure.query
        switch query.facet {
        case .byTarget(.target, _), .byTarget(.minimum, _), .byTarget(.maximum, _), .elapsed, .opening, .average:
            return nil
        case .compared where query.period == nil: return nil
        default: break
        }
        if let named = query.period {
            guard let period = named.period.cut(at: max(query.date, named.period.first)) else { return nil }
            self.period = period
            (isLevel, label) = (false, named.label.map { WordToken.tokens(of: $0)[...].spelling })
            isPlainFlow = query.facet == nil && query.measure.kind == .flow
            return
        }
        let days = figure.levelDays
        guard let first = days.map(\.first).min(), let last = days.map(\.last).max(),
            let period = Period(first: min(first, query.date), last: max(last, query.date))
        else { return nil }
        self.period = period
        (isLevel, isPlainFlow, label) = (true, false, nil)
    }

    /// How a time differs from the figure's; nil where a true sentence may name it.
    /// The label of its own period may call it so.
    func difference(to named: NamedTime, in text: ScannedText) -> Difference? {
        if let label, label.contains(text.tokens[named.tokens].spelling) { return nil }
        let time = named.period
        if isLevel {
            let (first, last) = (period.first.dayNumber - Self.tolerance, period.last.dayNumber + Self.tolerance)
            return time.last.dayNumber < first || last < time.first.dayNumber ? .other : nil
        }
        if time.encloses(period) { return nil }
        // Years of reports that begin in December are nearly those of the calendar.
        if period.encloses(time) { return isPlainFlow && time.days * 10 < period.days * 9 ? .longer : nil }
        let common =
            min(time.last.dayNumber, period.last.dayNumber) - max(time.first.dayNumber, period.first.dayNumber) + 1
        if common * 2 >= period.days { return nil }
        if common * 2 < time.days { return .other }
        return isPlainFlow ? .longer : nil
    }

    /// In days: a count of 2 January stands for the end of the year.
    private static let tolerance = 31
}

extension Figure {
    /// The dates of the entries behind a level.
    fileprivate var levelDays: [PartialDate] { (asOf.map { [$0] } ?? []) + operands.flatMap(\.levelDays) }
}

extension ArraySlice<WordToken> {
    /// The tokens in lower case, with a space between.
    fileprivate var spelling: String { map(\.spelling).joined(separator: " ") }
}
