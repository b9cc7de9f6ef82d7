/// A Party body: the commune's organization, an organization below it, or a cell.
package struct Body: Sendable {
    /// Where a body stands in ``Site/bodies``.
    package struct Index: Hashable, Sendable, Comparable {
        package let position: Int

        package init(_ position: Int) {
            self.position = position
        }

        package static let root = Index(0)

        package static func < (left: Index, right: Index) -> Bool { left.position < right.position }
    }

    package var index: Index
    package var id: String
    package var kind: BodyKind
    package var type: BodyType?
    package var names: [DatedName]
    package var places: [DatedName]
    package var parent: Index?
    package var children: [Index]
    package var completeness: Completeness
    /// The days on which it is alive; a nil end is open. Outside them it has no figures, and adds nothing to a sum.
    package var firstDay: CalendarDate?
    package var lastDay: CalendarDate?
    /// The same days as precisely as the data file gives them.
    package var established: PartialDate?
    package var ended: PartialDate?
    /// What it has and has not, as far as the data file says.
    package var qualities: [Selection.Attribute: Presence]
    /// The hamlets of its area, or nil where they are not listed.
    package var hamlets: [Hamlet]?
    /// The periods that it declares itself; an ancestor's serve too.
    package var periods: [DeclaredPeriod]
    /// By measure, earliest first.
    package var snapshots: [Measure: [Snapshot]]
    /// By measure, by period. Of a stock that counts bodies those that say in how many something happened.
    package var tallies: [Measure: [Tally]]
    package var targets: [Target]
    /// The span in which whatever is not entered is zero; for the bodies below too, unless they have their own.
    package var reported: [Measure: Period]
    package var location: SourceLocation

    package init(index: Index, id: String, kind: BodyKind, location: SourceLocation) {
        self.index = index
        self.id = id
        self.kind = kind
        self.location = location
        type = nil
        names = []
        places = []
        parent = nil
        children = []
        completeness = .all
        firstDay = nil
        lastDay = nil
        established = nil
        ended = nil
        qualities = [:]
        hamlets = nil
        periods = []
        snapshots = [:]
        tallies = [:]
        targets = []
        reported = [:]
    }

    /// The name on a day: that of the interval that holds it, else the one nearest in time.
    package func name(on date: CalendarDate) -> String { names.text(on: date) ?? id }

    /// The place on a day, found as the name is; nil where the data has none.
    package func place(on date: CalendarDate) -> String? { places.text(on: date) }

    package func isAlive(on date: CalendarDate) -> Bool {
        (firstDay ?? date) <= date && date <= (lastDay ?? date)
    }
}

extension [DatedName] {
    /// The text of the interval that holds a day, else of the one nearest in time.
    fileprivate func text(on date: CalendarDate) -> String? {
        let current = last { ($0.firstDay ?? date) <= date && date <= ($0.lastDay ?? date) }
        let next = first { ($0.firstDay ?? date) > date }
        return (current ?? next ?? last)?.text
    }
}

/// A name or place, right from its first to its last day; nil is open.
package struct DatedName: Sendable, Equatable {
    package var text: String
    package var firstDay: CalendarDate?
    package var lastDay: CalendarDate?

    package init(_ text: String, from firstDay: CalendarDate? = nil, to lastDay: CalendarDate? = nil) {
        self.text = text
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
}

/// The counts of one entry, each with the place of its number. What is not there is unknown, never zero.
package struct Counts: Sendable, Equatable {
    package var total: Located<Int>?
    package var groups: [Group: Located<Int>]
    /// The partitions whose parts may leave some people out, of whom the answer is not stated (rule 7 of docs/data.md).
    package var partial: Set<Partition>

    package init(
        total: Located<Int>? = nil, groups: [Group: Located<Int>] = [:], partial: Set<Partition> = []
    ) {
        self.total = total
        self.groups = groups
        self.partial = partial
    }

    /// The groups that it states, in the order of the documentation.
    package var statedGroups: [Group] { groups.count > 1 ? groups.keys.sorted() : Array(groups.keys) }

    /// The parts of a partition that it states, in the order of the documentation.
    package func parts(of partition: Partition) -> [Group] {
        groups.count > 1 || groups.first?.key.partition == partition
            ? groups.keys.filter { $0.partition == partition }.sorted() : []
    }

    /// The count of a group, or of the whole.
    package subscript(group: Group?) -> Located<Int>? {
        guard let group else { return total }
        return groups[group]
    }
}

/// A stock at the close of a day.
package struct Snapshot: Sendable, Equatable {
    /// Nil holds at every date.
    package var date: PartialDate?
    package var counts: Counts
    package var notes: EntryNotes
    package var location: SourceLocation

    package init(
        date: PartialDate?, counts: Counts, notes: EntryNotes = EntryNotes(), location: SourceLocation
    ) {
        self.date = date
        self.counts = counts
        self.notes = notes
        self.location = location
    }
}

/// A flow over a period, or of one day.
package struct Tally: Sendable, Equatable {
    package var period: Period
    /// Entered with `on:` and a day: it may be added up inside a reported span.
    package var isDated: Bool
    /// The id under which the author wrote the period, for messages.
    package var periodID: String
    package var counts: Counts
    package var notes: EntryNotes
    package var location: SourceLocation

    package init(
        period: Period, isDated: Bool = false, periodID: String, counts: Counts, notes: EntryNotes = EntryNotes(),
        location: SourceLocation
    ) {
        self.period = period
        self.isDated = isDated
        self.periodID = periodID
        self.counts = counts
        self.notes = notes
        self.location = location
    }
}
