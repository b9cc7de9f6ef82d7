/// A table of several periods as front matter asks for it: `tables: [{id, caption, rows, columns}]`. What is missing or
/// could not be read was reported; the rest can still be judged.
package struct TableRequest: Sendable, Equatable {
    package var id: Located<String>?
    package var caption: Prose?
    /// Names of figures without a period.
    package var rows: [Located<String>]
    /// Periods and days.
    package var columns: [Located<String>]

    package init(id: Located<String>?, caption: Prose?, rows: [Located<String>], columns: [Located<String>]) {
        self.id = id
        self.caption = caption
        self.rows = rows
        self.columns = columns
    }

    /// Whether nothing is missing.
    package var isWhole: Bool { id != nil && caption != nil && !rows.isEmpty && !columns.isEmpty }

    /// What stands before the id where a text places the table.
    package static let prefix = "table."
}
