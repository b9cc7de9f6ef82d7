/// A figure's name with nothing left out: every part looked up, whatever the page supplied filled in.
package struct FigureQuery: Hashable, Sendable {
    package var body: Body.Index
    package var measure: Measure
    package var group: Group?
    package var period: NamedPeriod?
    package var facet: Facet?
    /// The data date: nothing after it is known.
    package var date: CalendarDate

    package init(
        body: Body.Index, measure: Measure, group: Group? = nil, period: NamedPeriod? = nil, facet: Facet? = nil,
        date: CalendarDate
    ) {
        self.body = body
        self.measure = measure
        self.group = group
        self.period = period
        self.facet = facet
        self.date = date
    }

    /// The last day of its period, or of one that it is compared with where that ends later; nil without a period.
    package var lastDay: CalendarDate? {
        guard let last = period?.period.last else { return nil }
        guard case .compared(_, .period(let other)) = facet else { return last }
        return max(last, other.period.last)
    }

    /// The canonical name, such as `cuu-an.members@2020-03-15`. The date stands there for a stock without a period and
    /// for every figure of a period that is not over.
    ///
    /// - Parameter bodyID: the id of ``body``.
    package func canonicalName(bodyID: String) -> String {
        var parts = [bodyID, measure.id]
        if let group { parts.append(group.id) }
        if let period { parts.append(period.id) }
        if let facet { parts.append(facet.id) }
        let isOver = lastDay.map { $0 <= date } ?? false
        return parts.joined(separator: ".") + (isOver ? "" : "@\(date)")
    }
}

/// A period under the id by which it was asked for.
package struct NamedPeriod: Hashable, Sendable {
    package var id: String
    package var period: Period
    /// The words for readers, where the data file gives them.
    package var label: String?
    /// The stated length in years, where the data file gives one.
    package var years: Int?
    /// Its bounds are assumed.
    package var isIllustrative: Bool
    /// Where it is declared; nil for a built-in form.
    package var location: SourceLocation?

    package init(
        id: String, period: Period, label: String? = nil, years: Int? = nil, isIllustrative: Bool = false,
        location: SourceLocation? = nil
    ) {
        self.id = id
        self.period = period
        self.label = label
        self.years = years
        self.isIllustrative = isIllustrative
        self.location = location
    }

    /// A declared period under its own id.
    package init(_ declared: DeclaredPeriod) {
        self.init(
            id: declared.id, period: declared.period, label: declared.label, years: declared.years,
            isIllustrative: declared.isIllustrative, location: declared.location)
    }
}
