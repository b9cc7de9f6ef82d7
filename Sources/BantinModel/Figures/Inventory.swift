/// What can be asked of one measure of one body with a known answer, for `bantin figures`.
package struct InventoryEntry: Sendable, Equatable {
    package var body: Body.Index
    package var measure: Measure
    /// When the count, or a group of it, is known: dates first, then periods, each in order.
    package var times: [InventoryTime]
    /// The count, its groups and their facets, each with the times for which it is known.
    package var figures: [InventoryFigure]

    package init(body: Body.Index, measure: Measure, times: [InventoryTime], figures: [InventoryFigure]) {
        self.body = body
        self.measure = measure
        self.times = times
        self.figures = figures
    }
}

/// A date or a period for which something is entered.
package enum InventoryTime: Hashable, Sendable {
    /// At every date.
    case always
    case date(PartialDate)
    case period(NamedPeriod)
}

/// A name without body and time, such as `members.young.share`.
package struct InventoryFigure: Sendable, Equatable {
    package var measure: Measure
    package var group: Group?
    package var facet: Facet?
    package var times: [InventoryTime]

    package init(measure: Measure, group: Group? = nil, facet: Facet? = nil, times: [InventoryTime]) {
        self.measure = measure
        self.group = group
        self.facet = facet
        self.times = times
    }

    /// As it stands in a figure's name, where the period belongs before the facet.
    package func name(during period: String? = nil) -> String {
        [measure.id, group?.id, period, facet?.id].compactMap { $0 }.joined(separator: ".")
    }
}
