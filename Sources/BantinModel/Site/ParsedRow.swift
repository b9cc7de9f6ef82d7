/// A row of `content/counts/*.csv`: one number of one entry. Rows of the same body, measure and time are one entry.
package struct ParsedRow: Sendable {
    package var body: Field<String> = .invalid
    package var measure: Field<Measure> = .invalid
    /// Absent for the count of the whole.
    package var group: Field<Group> = .absent
    /// A stock's date; a flow's period as it is written, not yet looked up.
    package var time: ParsedTime = .always
    /// The number; never absent, for a row without one says nothing.
    package var count: Field<Int> = .invalid
    package var partial: Field<[Partition]> = .absent
    package var notes = EntryNotes()
    package var location: SourceLocation

    /// A row of which nothing could be read, and of which anything may have been said.
    package init(unreadableAt location: SourceLocation) {
        self.location = location
    }
}
