import BantinModel
import BantinParser
import Testing

/// What the data file says becomes values, each with its place.
@Suite("The data file as values")
struct ParseDataTests {
    @Test("Settings, policy and people")
    func settings() throws {
        let site = try parse(
            """
            site:
              title: 2020
              language: no
              base_url: https://cuu-an.example
              as_of: 2020-03-15
              period: 2015-2020
              known_phrases: [Nghị quyết 12, 5 không]
              raw_html: true
            policy: { young: {min: 18, max: 30}, decimals: 2, rounding: truncate, suppress_below: 5,
                      stock_max_age_days: 366, base_tolerance_days: 31 }
            people: [ {name: A, role: Bí thư Đảng ủy xã, consent: true} ]
            body: {id: cuu-an}
            """)
        #expect(site.settings.location == place(1, 1, 4))
        #expect(site.settings.title == .present(Located("2020", at: place(2, 10, 4))))
        #expect(site.settings.language.value == "no")
        #expect(site.settings.baseURL.value == "https://cuu-an.example")
        #expect(site.settings.asOf.value == CalendarDate(year: 2020, month: 3, day: 15))
        #expect(site.settings.period.value == "2015-2020")
        #expect(site.settings.knownPhrases.map(\.value) == ["Nghị quyết 12", "5 không"])
        #expect(site.settings.knownPhrases.last?.location == place(7, 34, 7))
        #expect(site.settings.allowsRawHTML.value == true)
        #expect(site.policy.youngMinimum.value == 18)
        #expect(site.policy.youngMaximum.value == 30)
        #expect(site.policy.decimals.value == 2)
        #expect(site.policy.rounding.value == .truncate)
        #expect(site.policy.suppressBelow.value == 5)
        #expect(site.policy.stockMaximumAge.value == 366)
        #expect(site.policy.baseTolerance.value == 31)
        #expect(site.people.map(\.name.value) == ["A"])
        #expect(site.people.first?.role?.value == "Bí thư Đảng ủy xã")
        #expect(site.people.first?.consent == true)
    }

    @Test("A tree of bodies")
    func bodies() throws {
        let root = try body(
            """
            id: cuu-an
            kind: commune_organization
            name: Đảng bộ xã Cửu An
            places: [ {name: xã Cửu An, from: 2004} ]
            bodies_complete: [cell, hamlet]
            bodies:
              - id: a
                kind: cell
                type: hamlet
                names: [ {name: Chi bộ A, to: 2019-12}, {name: Chi bộ B, from: 2020} ]
                established: 1975
                ended: 2025-06-30
              - id: b
                bodies_complete: false
            """)
        #expect(root.id == .present(Located("cuu-an", at: place(2, 7, 6))))
        #expect(root.kind.value == .communeOrganization)
        #expect(root.names.map(\.text.value) == ["Đảng bộ xã Cửu An"])
        #expect(root.places.first?.from.value == .year(2004))
        #expect(root.completeness.value == .only(kinds: [.cell], types: [.hamlet]))
        #expect(root.bodies.map(\.id.value) == ["a", "b"])
        #expect(root.location == place(2, 3, 1))
        #expect(root.bodies.first?.location == place(8, 7, 1))
        let cell = try #require(root.bodies.first)
        #expect(cell.type.value == .hamlet)
        #expect(cell.names.map(\.text.value) == ["Chi bộ A", "Chi bộ B"])
        #expect(cell.names.map(\.to.value) == [.month(12, year: 2019), nil])
        #expect(cell.established.value == .year(1975))
        #expect(cell.ended.value == CalendarDate(year: 2025, month: 6, day: 30).map { .day($0) })
        #expect(cell.completeness == .absent)
        #expect(root.bodies.last?.completeness.value == Completeness.none)
    }

    @Test("Entries of stocks and flows, as lists, alone, and as bare numbers")
    func entries() throws {
        let root = try body(
            """
            id: a
            members:
              - {at: 2020-03, total: 23, young: 13, women: 0, source: "Báo Gia Lai, 3-2020", definition: policy}
              - {at: 2019, young: 12}
            cells: 7
            organizations: {total: 1}
            admissions: [ {period: 2015-2020, total: 3, illustrative: true}, {on: 2019-05-19, total: 2} ]
            deaths: {period: 2020, total: 04, difference: chuyển đi giữa năm}
            """)
        #expect(
            root.entries.map(\.measure.id) == [
                "members", "members", "cells", "organizations", "admissions", "admissions", "deaths",
            ])
        let (members, cells, deaths) = (root.entries[0], root.entries[2], root.entries[6])
        #expect(members.total == .present(Located(23, at: place(4, 28, 2))))
        #expect(members.location == place(4, 7, 1))
        #expect(members.groups.map(\.group) == [.young, .women])
        #expect(members.groups.map(\.count.value) == [13, 0])
        #expect(members.groups.first?.location == place(4, 32, 5))
        #expect(members.notes == EntryNotes(source: "Báo Gia Lai, 3-2020", definition: "policy"))
        #expect(members.time == "at 2020-03")
        #expect(root.entries[1].total.isAbsent)
        #expect(cells.time == "always")
        #expect(cells.total.value == 7)
        #expect(root.entries[3].time == "always")
        #expect(root.entries[4].time == "period 2015-2020")
        #expect(root.entries[4].notes.isIllustrative)
        #expect(root.entries[5].time == "on 2019-05-19")
        #expect(deaths.total.value == 4)
        #expect(deaths.notes.difference == "chuyển đi giữa năm")
    }

    @Test("Periods, targets and reported spans")
    func periods() throws {
        let root = try body(
            """
            id: a
            periods: [ {id: 2015-2020, from: 2015-03, to: 2020-02, label: 5 năm qua, years: 5, previous: x, illustrative: true} ]
            targets: [ {of: admissions.young, period: 2015-2020, min: 90, max: 100, owner: congress, source: Nghị quyết} ]
            reported: {admissions: [2020-01-01, 2020-06-30]}
            """)
        let period = try #require(root.periods.first)
        #expect(period.id.value == "2015-2020")
        #expect(period.from.value == .month(3, year: 2015))
        #expect(period.to.value == .month(2, year: 2020))
        #expect(period.label.value == "5 năm qua")
        #expect(period.years.value == 5)
        #expect(period.previous.value == "x")
        #expect(period.isIllustrative)
        let target = try #require(root.targets.first)
        #expect(target.of.value == "admissions.young")
        #expect(target.period.value == "2015-2020")
        #expect(target.minimum.value == Rational(90))
        #expect(target.maximum.value == Rational(100))
        #expect(target.owner.value == .congress)
        #expect(target.notes.source == "Nghị quyết")
        let reported = try #require(root.reported.first)
        #expect(reported.measure == Located(.admissions, at: place(5, 14, 10)))
        #expect(reported.from.value == CalendarDate(year: 2020, month: 1, day: 1))
        #expect(reported.to.value == CalendarDate(year: 2020, month: 6, day: 30))
    }

    @Test("An empty value is an absent one", arguments: ["", " \"\"", "   # chưa biết", " ''"])
    func emptyValues(value: String) throws {
        let root = try body(
            "id: a\nkind:\(value)\nname:\(value)\nmembers:\(value)\nbodies:\(value)\nbodies_complete:\(value)")
        #expect(root.kind.isAbsent)
        #expect(root.names.isEmpty)
        #expect(root.entries.isEmpty)
        #expect(root.bodies.isEmpty)
        #expect(root.completeness.isAbsent)
    }

    @Test("A body that cannot be read leaves what is below its parent incomplete")
    func unreadableChild() {
        var diagnostics = Diagnostics()
        let text = "body:\n  id: a\n  bodies:\n    - Chi bộ A\n    - {id: b}\n"
        let site = parseData(SourceText(path: path, text: text), diagnostics: &diagnostics)
        #expect(site?.body?.completeness == .invalid)
        #expect(site?.body?.bodies.count == 1)
    }

    @Test("A wrong field is invalid and the rest goes on")
    func invalidFields() {
        var diagnostics = Diagnostics()
        let text =
            "site: Cửu An\nbody:\n  id: a\n  kin: cell\n  nmae: A\n  established: 3/2020\n  members: [ {at: 2020, total: ba, young: 2} ]\n"
        let site = parseData(SourceText(path: path, text: text), diagnostics: &diagnostics)
        #expect(site?.settings.title == .invalid)
        #expect(site?.body?.kind == .invalid)
        #expect(site?.body?.names.map(\.text.value) == ["…"])
        #expect(site?.body?.established == .invalid)
        #expect(site?.body?.entries.first?.total == .invalid)
        #expect(site?.body?.entries.first?.groups.first?.count.value == 2)
        #expect(diagnostics.all.count == 5)
    }

    // MARK: Support

    private let path = "content/data.yaml"

    private func place(_ line: Int, _ column: Int, _ length: Int) -> BantinModel.SourceLocation {
        BantinModel.SourceLocation(path: path, line: line, column: column, length: length)
    }

    private func parse(_ text: String) throws -> ParsedSite {
        var diagnostics = Diagnostics()
        let site = parseData(SourceText(path: path, text: text), diagnostics: &diagnostics)
        #expect(diagnostics.all == [])
        return try #require(site)
    }

    /// The lines of a body, indented by two under `body:` on the first line.
    private func body(_ lines: String) throws -> ParsedBody {
        let indented = lines.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        return try #require(try parse("body:\n" + indented).body)
    }
}

extension ParsedTime {
    /// In words, so that tests can compare it.
    fileprivate static func == (time: ParsedTime, words: String) -> Bool {
        switch time {
        case .always: words == "always"
        case .at(let date): words == "at " + (date.value?.description ?? "?")
        case .period(let period): words == "period " + (period.value ?? "?")
        case .on(let date): words == "on " + (date.value?.description ?? "?")
        }
    }
}
