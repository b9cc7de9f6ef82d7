/// On which days a body has something, such as a committee. Days that no span holds are days without it.
package struct Presence: Hashable, Sendable {
    package var spans: [DaySpan]
    /// Where the data file says so.
    package var location: SourceLocation?

    package init(_ spans: [DaySpan], at location: SourceLocation? = nil) {
        self.spans = spans
        self.location = location
    }

    /// On every day, or on none.
    package init(_ isThere: Bool, at location: SourceLocation? = nil) {
        self.init(isThere ? [DaySpan()] : [], at: location)
    }

    package func holds(on date: CalendarDate) -> Bool { spans.contains { $0.contains(date) } }
}

/// Days from a first to a last one, both included; a nil end is open.
package struct DaySpan: Hashable, Sendable {
    package var first: CalendarDate?
    package var last: CalendarDate?

    package init(from first: CalendarDate? = nil, to last: CalendarDate? = nil) {
        self.first = first
        self.last = last
    }

    package func contains(_ date: CalendarDate) -> Bool { (first ?? date) <= date && date <= (last ?? date) }

    package func overlaps(_ other: DaySpan) -> Bool {
        if let last, let begin = other.first, last < begin { return false }
        if let first, let end = other.last, end < first { return false }
        return true
    }
}

/// A hamlet of a body's area, with the cell to which its members belong.
package struct Hamlet: Sendable, Equatable {
    package var name: String
    package var cell: HamletCell
    /// Whether enough members live there; nil is unknown.
    package var hasEnoughLocal: Bool?
    /// The days on which this is so. A hamlet whose cell changed stands in the list once for each state.
    package var days: DaySpan
    package var location: SourceLocation

    package init(
        name: String, cell: HamletCell, hasEnoughLocal: Bool? = nil, days: DaySpan = DaySpan(),
        location: SourceLocation
    ) {
        self.name = name
        self.cell = cell
        self.hasEnoughLocal = hasEnoughLocal
        self.days = days
        self.location = location
    }
}

/// The cell of a hamlet: its own, one that it shares with others, or none.
package enum HamletCell: String, CaseIterable, Sendable {
    case own, joint, none
}
