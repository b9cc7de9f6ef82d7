/// A table of several periods with every cell answered.
package struct ResolvedTable: Sendable, Equatable {
    package var columns: [Column]
    package var rows: [Row]

    package init(columns: [Column], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }

    package struct Column: Sendable, Equatable {
        package var period: NamedPeriod
        /// For a period that the data date cuts: the day up to which all its figures are known, where it is one.
        package var part: Part?

        package init(period: NamedPeriod, part: Part? = nil) {
            self.period = period
            self.part = part
        }
    }

    /// How far the figures of a period that is not over go.
    package enum Part: Sendable, Equatable {
        case until(CalendarDate)
        /// They reach different days, which stand beside their sources.
        case mixed
    }

    package struct Row: Sendable, Equatable {
        /// What is asked; its period is that of one of the columns.
        package var query: FigureQuery
        /// The name that was written, and where.
        package var name: Located<String>
        /// One for each column.
        package var cells: [FigureResult]

        package init(query: FigureQuery, name: Located<String>, cells: [FigureResult]) {
            self.query = query
            self.name = name
            self.cells = cells
        }
    }

    /// The figures that it prints, as if an author had asked for each.
    package var figures: [ResolvedFigure] {
        rows.flatMap { row in
            row.cells.compactMap(\.figure).map { figure in
                let reference = FigureReference(
                    notation: .computed(expression: figure.name), location: row.name.location)
                return ResolvedFigure(reference: reference, content: .computed(figure, .plain))
            }
        }
    }
}
