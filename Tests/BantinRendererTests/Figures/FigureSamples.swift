import BantinModel

/// A commune (0) with two cells (1, 2), and figures as the statistics would give them.
enum FigureSamples {
    static let site: Site = {
        var bodies = [
            Body(index: .root, id: "cuu-an", kind: .communeOrganization, location: place(10)),
            Body(index: Body.Index(1), id: "an-dien-nam", kind: .cell, location: place(20)),
            Body(index: Body.Index(2), id: "an-dien-bac", kind: .cell, location: place(30)),
        ]
        let names = ["Đảng bộ xã Cửu An", "Chi bộ thôn An Điền Nam", "Chi bộ thôn An Điền Bắc"]
        for index in bodies.indices { bodies[index].names = [DatedName(names[index])] }
        let settings = SiteSettings(title: "Cửu An", asOf: day("2020-03-15"))
        return Site(settings: settings, policy: Policy(), people: [], bodies: bodies)
    }()

    static let style = NumeralStyle(decimals: 2, rounding: .halfAway)

    static func place(_ line: Int, _ column: Int = 5) -> BantinModel.SourceLocation {
        BantinModel.SourceLocation(path: "content/data.yaml", line: line, column: column)
    }

    static func day(_ text: String) -> CalendarDate {
        guard let date = PartialDate(text) else { preconditionFailure("\(text) is no date") }
        return date.last
    }

    static func period(_ from: String, _ to: String) -> Period {
        guard let first = PartialDate(from)?.first, let period = Period(first: first, last: day(to)) else {
            preconditionFailure("\(from) to \(to) is no period")
        }
        return period
    }

    static let term = NamedPeriod(
        id: "2015-2020", period: period("2015-03", "2020-02"), label: "5 năm qua", isIllustrative: true)

    static func query(
        _ measure: Measure, _ group: Group? = nil, body: Int = 0, period: NamedPeriod? = nil, facet: Facet? = nil
    ) -> FigureQuery {
        let asked = day("2020-03-15")
        return FigureQuery(
            body: Body.Index(body), measure: measure, group: group, period: period, facet: facet,
            date: min(asked, period?.period.last ?? asked))
    }

    static func figure(
        _ query: FigureQuery, _ value: FigureValue, _ unit: FigureUnit, _ derivation: Derivation,
        operands: [Figure] = [], entries: [UsedEntry] = [], asOf: PartialDate? = nil, bodies: [Int] = [],
        isIllustrative: Bool = false
    ) -> Figure {
        Figure(
            query: query, name: query.canonicalName(bodyID: site[query.body].id), value: value, unit: unit,
            derivation: derivation, operands: operands, entries: entries, asOf: asOf,
            bodies: bodies.map { CountedBody(Body.Index($0)) }, isIllustrative: isIllustrative)
    }

    static func stock(_ count: Int, _ group: Group? = nil, body: Int = 1, column: Int = 28) -> Figure {
        let entry = UsedEntry(location: place(41, column), count: Rational(count), source: "Báo Gia Lai, 3-2020")
        return figure(
            query(.members, group, body: body), .number(Rational(count)), .count(.people), .entry, entries: [entry],
            asOf: .month(3, year: 2020))
    }

    /// 13 ÷ 23 = 56,5217…%
    static let share = figure(
        query(.members, .young, body: 1, facet: .share), .number(ratio(13, 23)), .percent, .ratio,
        operands: [stock(13, .young, column: 35), stock(23)])

    static let admissions = figure(
        query(.admissions, period: term), .number(Rational(21)), .count(.people), .entry,
        entries: [UsedEntry(location: place(14, 40), count: Rational(21), source: "Báo Gia Lai, 3-2020")])

    /// 21 ÷ 5 = 4,2
    static let perYear = figure(
        query(.admissions, period: term, facet: .perYear), .number(ratio(21, 5)), .perYear(.people),
        .perYear(years: Rational(5)), operands: [admissions], isIllustrative: true)

    static let target = figure(
        query(.admissions, period: term, facet: .byTarget(.target, owner: nil)),
        .range(minimum: 21, maximum: nil), .count(.people), .target,
        entries: [UsedEntry(location: place(15, 9), source: "Số liệu minh họa")], isIllustrative: true)

    static let verdict = figure(
        query(.admissions, period: term, facet: .byTarget(.verdict, owner: nil)), .verdict(.reached), .words, .verdict,
        operands: [admissions, target], isIllustrative: true)

    /// 23 + 81 = 104
    static let sum = figure(
        query(.members), .number(Rational(104)), .count(.people), .children,
        operands: [stock(23), stock(81, body: 2, column: 50)])

    static let cells = figure(
        query(.cells), .number(Rational(2)), .count(.bodies), .counted, bodies: [1, 2])

    static func ratio(_ numerator: Int, _ denominator: Int) -> Rational {
        Rational(numerator, over: denominator) ?? Rational(0)
    }
}
