package import BantinModel

extension Statistics {
    /// Answers every cell of a table; nil where a row or a column says nothing, which is reported at its place. A cell
    /// that is unknown or withheld is an answer: tables print a sign for it.
    package func resolve(
        _ request: TableRequest, in context: PageContext, diagnostics: inout Diagnostics
    ) -> ResolvedTable? {
        let columns = request.columns.compactMap { column($0, in: context, diagnostics: &diagnostics) }
        let rows = request.rows.compactMap { row($0, columns: columns, in: context, diagnostics: &diagnostics) }
        guard columns.count == request.columns.count, rows.count == request.rows.count else { return nil }
        let results = columns.indices.map { place in rows.map { $0.cells[place] } }
        return ResolvedTable(
            columns: zip(columns, results).map { column, cells in
                ResolvedTable.Column(period: column, part: Self.part(of: column, cells, in: context))
            }, rows: rows)
    }

    private func column(
        _ name: Located<String>, in context: PageContext, diagnostics: inout Diagnostics
    ) -> NamedPeriod? {
        guard let period = site.namedPeriod(name.value, for: context.body) else {
            diagnostics.reportUnknownPeriod(name, known: site.declaredPeriods(for: context.body))
            return nil
        }
        guard period.period.first <= context.dataDate else {
            diagnostics.error(
                .dateAfterData, at: name.location,
                Message(
                    vi: "cột “\(name.value)” bắt đầu sau ngày số liệu của trang (\(context.dataDate))",
                    en: "the column “\(name.value)” begins after the page's data date (\(context.dataDate))"),
                notes: [
                    .init(
                        Message(
                            vi: "hãy bỏ cột này, hoặc sửa “as_of” hay “period” ở đầu trang",
                            en: "leave it out, or mend “as_of” or “period” in the front matter"))
                ])
            return nil
        }
        return period
    }

    private func row(
        _ name: Located<String>, columns: [NamedPeriod], in context: PageContext, diagnostics: inout Diagnostics
    ) -> ResolvedTable.Row? {
        var queries: [FigureQuery] = []
        do {
            try Self.checkHasNoTime(name.value)
            // Without a good column the name is still judged.
            if columns.isEmpty { _ = try site.query(named: name.value, in: thisYear(context)).get() }
            for column in columns { queries.append(try query(name.value, column: column, in: context)) }
        } catch {
            diagnostics.add(Diagnostic(error, in: name))
            return nil
        }
        guard let query = queries.last else { return nil }
        return ResolvedTable.Row(query: query, name: name, cells: queries.map(result(for:)))
    }

    /// The row's figure in a column. A stock in the column of a day is taken at that day; in that of a period, as its
    /// close.
    private func query(
        _ name: String, column: NamedPeriod, in context: PageContext
    ) throws(FigureNameMistake) -> FigureQuery {
        let asked = PageContext(body: context.body, period: column.id, dataDate: context.dataDate)
        var query = try site.query(named: name, in: asked).get()
        if let period = query.period, period.period != column.period {
            throw .otherPeriod(column.id, of: site[query.body].id, than: site[context.body].id)
        }
        if query.period == nil, column.period.first != column.period.last { query.period = column }
        query.date = min(context.dataDate, query.lastDay ?? column.period.last)
        return query
    }

    private func thisYear(_ context: PageContext) -> PageContext {
        PageContext(body: context.body, period: String(context.dataDate.year), dataDate: context.dataDate)
    }

    /// The columns give the time.
    private static func checkHasNoTime(_ name: String) throws(FigureNameMistake) {
        var start = 0
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
            if part.first?.isNumber == true { throw .timeInRow(start..<start + part.count) }
            if let at = part.firstIndex(of: "@") {
                let offset = start + part.distance(from: part.startIndex, to: at)
                throw .timeInRow(offset..<name.count)
            }
            start += part.count + 1
        }
    }

    /// How far a period's figures go when the data date cuts it; those of stocks go to the data date.
    private static func part(
        of column: NamedPeriod, _ cells: [FigureResult], in context: PageContext
    ) -> ResolvedTable.Part? {
        guard column.period.last > context.dataDate else { return nil }
        let days = Set(cells.compactMap(\.figure).map { $0.reachedDay ?? context.dataDate })
        guard let day = days.first else { return .until(context.dataDate) }
        return days.count == 1 ? .until(day) : .mixed
    }
}

extension FigureNameMistake {
    fileprivate static func timeInRow(_ range: Range<Int>) -> FigureNameMistake {
        FigureNameMistake(
            .invalidFigure,
            Message(
                vi: "tên hàng của bảng không nêu kỳ hay ngày: cột đã nêu rồi",
                en: "the name of a row gives no period or date: the columns do"),
            notes: [
                Message(
                    vi: "hãy bỏ phần này, và thêm kỳ vào “columns” nếu cần",
                    en: "leave this part out, and add the period to “columns” where it is wanted")
            ], range: range)
    }

    fileprivate static func otherPeriod(_ id: String, of body: String, than page: String) -> FigureNameMistake {
        FigureNameMistake(
            .invalidPeriod,
            Message(
                vi: "kỳ “\(id)” của “\(body)” không cùng ngày với kỳ “\(id)” của “\(page)”",
                en: "the period “\(id)” of “\(body)” has other days than “\(id)” of “\(page)”"),
            notes: [
                Message(
                    vi: "một cột chỉ có một khoảng thời gian; hãy ghi ngày đầu và ngày cuối, như 2015-03-01_2020-02-29",
                    en: "a column is one stretch of time; write its first and last day, as in 2015-03-01_2020-02-29")
            ])
    }
}

extension Diagnostic {
    /// A mistake in a name of front matter, at its characters where they can be told.
    fileprivate init(_ mistake: FigureNameMistake, in name: Located<String>) {
        var place = name.location
        if let range = mistake.range, place.length == name.value.count {
            place.column += range.lowerBound
            place.length = max(1, range.count)
        }
        self.init(.error, mistake.rule, at: place, mistake.message, notes: mistake.notes)
    }
}
