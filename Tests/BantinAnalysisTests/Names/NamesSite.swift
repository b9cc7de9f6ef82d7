import BantinModel

/// A commune with one cell, each with a period of its own called `2015-2020`; the cell has another one, `2020-2022`.
let namesSite: Site = {
    var root = Body(index: .root, id: "cuu-an", kind: .communeOrganization, location: samplePlace(10))
    var cell = Body(index: Body.Index(1), id: "an-dien-nam", kind: .cell, location: samplePlace(20))
    root.children = [cell.index]
    cell.parent = root.index
    root.periods = [samplePeriod("2015-2020", "2015-03", "2020-02", label: "5 năm qua")]
    cell.periods = [samplePeriod("2015-2020", "2015-06", "2020-02"), samplePeriod("2020-2022", "2020-03", "2022-08")]
    let settings = SiteSettings(title: "Cửu An", asOf: sampleDay("2020-03-15"))
    return Site(settings: settings, policy: Policy(), people: [], bodies: [root, cell])
}()

func samplePlace(_ line: Int, _ column: Int = 5) -> SourceLocation {
    SourceLocation(path: "content/data.yaml", line: line, column: column)
}

func sampleDay(_ text: String) -> CalendarDate {
    guard let date = PartialDate(text) else { preconditionFailure("\(text) is no date") }
    return date.last
}

func samplePeriod(_ id: String, _ from: String, _ to: String, label: String? = nil) -> DeclaredPeriod {
    guard let first = PartialDate(from)?.first, let period = Period(first: first, last: sampleDay(to)) else {
        preconditionFailure("\(from) to \(to) is no period")
    }
    return DeclaredPeriod(id: id, period: period, label: label, location: samplePlace(30))
}

func namesContext(_ body: Int = 0, period: String? = nil, at date: String = "2020-03-15") -> PageContext {
    PageContext(body: Body.Index(body), period: period, dataDate: sampleDay(date))
}
