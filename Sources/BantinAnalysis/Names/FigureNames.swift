package import BantinModel

extension Site {
    /// The figure that a name asks for on a page, which supplies what the name leaves out: the body, the period of flows
    /// and of facets that need one, the data date (`docs/data.md`, Names).
    ///
    /// A period that the page supplies is looked up by its id, as if it stood in the name. A period that is over at the
    /// data date is asked for at its own last day: nothing later changes it, so it is the same figure on every page.
    package func query(named name: String, in context: PageContext) -> Result<FigureQuery, FigureNameMistake> {
        Result { () throws(FigureNameMistake) in
            let split = try NameParts(name)
            let name = try FigureName(reading: split, site: self, context: context)
            try name.checkSense()
            let period = try name.completedPeriod(site: self, context: context)
            let date = try split.date.map { part throws(FigureNameMistake) in try dataDate(part, in: context) }
            let asked = date ?? context.dataDate
            var query = FigureQuery(
                body: name.body, measure: name.measure, group: name.group, period: period, facet: name.facet,
                date: asked)
            query.date = min(asked, query.lastDay ?? asked)
            return query
        }
    }

    /// The day after `@`, which the page must already know.
    private func dataDate(_ part: NamePart, in context: PageContext) throws(FigureNameMistake) -> CalendarDate {
        guard case .day(let date) = PartialDate(part.text) else {
            throw FigureNameMistake(
                .invalidDate,
                Message(
                    vi: "“@\(part.text)” không phải là một ngày", en: "“@\(part.text)” is no day"),
                notes: [
                    Message(
                        vi: "hãy viết năm-tháng-ngày, như “@2020-03-15”", en: "write year-month-day, like “@2020-03-15”"
                    )
                ],
                range: part.range)
        }
        guard date <= context.dataDate else {
            throw FigureNameMistake(
                .dateAfterData,
                Message(
                    vi: "“@\(date)” muộn hơn ngày số liệu của trang (\(context.dataDate))",
                    en: "“@\(date)” is later than the page's data date (\(context.dataDate))"),
                notes: [
                    Message(
                        vi: "ngày số liệu của trang do “as_of” ở đầu trang quy định",
                        en: "the page's data date is set by “as_of” in its front matter")
                ], range: part.range)
        }
        return date
    }
}
