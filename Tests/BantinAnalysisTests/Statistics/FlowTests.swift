import BantinAnalysis
import BantinModel
import Testing

/// Rules 1, 2 and 4 of docs/data.md.
@Suite struct FlowTests {
    let file = DataFile()

    func cell(
        _ entries: [ParsedEntry], asOf: String = "2021-01-31", _ fill: (inout ParsedBody) -> Void = { _ in }
    ) throws -> Statistics {
        let root = file.body("a") {
            $0.entries = entries
            fill(&$0)
        }
        return try #require(statistics(file.site(asOf: asOf, root: root)))
    }

    @Test func takesTheEntryForExactlyThePeriodWhateverItsId() throws {
        let site = try cell([file.flow(in: "2019", 5)])
        let figure = try #require(site.ask("a", .admissions, in: "2019-01-01_2019-12-31")?.figure)
        #expect(figure.value == 5)
        #expect(figure.derivation == .entry)
        #expect(figure.name == "a.admissions.2019-01-01_2019-12-31")
        #expect(site.ask("a", .admissions, in: "2018")?.unknown != nil)
    }

    @Test func addsEntriesThatTileThePeriodAlsoNestedOnes() throws {
        // h1 = q1 + q2 = 1 + 2 = 3, which months tile as well: 0 + 0 + 1 and 2 as a quarter.
        let entries = [
            file.flow(in: "2019-h2", 4), file.flow(in: "2019-q2", 2), file.flow(in: "2019-01", 0),
            file.flow(in: "2019-02", 0), file.flow(in: "2019-03", 1), file.flow(in: "2019-q1", 1),
        ]
        for order in [entries, entries.reversed()] {
            let site = try cell(order)
            let year = try #require(site.ask("a", .admissions, in: "2019")?.figure)
            #expect(year.value == 7)
            #expect(year.derivation == .tiling)
            // The fewest entries: 1 + 2 + 4.
            #expect(
                year.operands.map(\.name) == ["a.admissions.2019-q1", "a.admissions.2019-q2", "a.admissions.2019-h2"])
            #expect(site.value("a", .admissions, in: "2019-02_2019-06") == 3)
        }
    }

    @Test func aGapOrAnOverlapIsNoTiling() throws {
        let gap = try cell([file.flow(in: "2019-q1", 1), file.flow(in: "2019-q2", 1), file.flow(in: "2019-q4", 1)])
        let unknown = try #require(gap.ask("a", .admissions, in: "2019")?.unknown)
        #expect(
            unknown.reason
                == Message(
                    vi:
                        "thiếu số liệu “admissions” của “a”; cần thêm vào mục “admissions”: {period: 2019-q3, total: …}",
                    en: "“admissions” of “a” is missing; add to its “admissions”: {period: 2019-q3, total: …}"))
        let overlap = try cell([file.flow(in: "2019-h1", 3), file.flow(in: "2019-04_2019-12", 3)])
        #expect(overlap.ask("a", .admissions, in: "2019")?.unknown != nil)
    }

    @Test func aGroupNeedsEveryEntryAboveZeroToStateIt() throws {
        let site = try cell([
            file.flow(in: "2019-q1", 3, [.women: 2]), file.flow(in: "2019-q2", 0),
            file.flow(in: "2019-q3", 2, [.women: 1]),
            file.flow(in: "2019-q4", 1),
        ])
        #expect(site.value("a", .admissions, in: "2019") == 6)
        #expect(site.value("a", .admissions, .women, in: "2019-9m") == 3)
        #expect(
            site.ask("a", .admissions, .women, in: "2019")?.unknown?.reason.en
                == "the entry “admissions” 2019-q4 of “a” does not state “women”")
    }

    @Test func insideAReportedSpanWhatIsNotEnteredIsZero() throws {
        let site = try cell([
            file.event(on: "2020-02-03", 2, [.women: 1]), file.event(on: "2020-05-19", 1),
            file.event(on: "2020-08-01", 9),
        ]) { $0.reported = [file.reported(from: "2020-01-01", to: "2020-06-30")] }
        #expect(site.value("a", .admissions, in: "2020-h1") == 3)
        #expect(site.ask("a", .admissions, in: "2020-h1")?.figure?.derivation == .reported)
        #expect(site.value("a", .admissions, in: "2020-01") == 0)
        #expect(site.value("a", .admissions, in: "2020-02-01_2020-02-10") == 2)
        #expect(site.value("a", .admissions, .women, in: "2020-q1") == 1)
        #expect(site.ask("a", .admissions, .women, in: "2020-q2")?.unknown != nil)
        #expect(site.ask("a", .admissions, in: "2020")?.unknown != nil)
        #expect(site.ask("a", .admissions, in: "2020-q3")?.unknown != nil)
    }

    @Test func aPeriodEntryInsideTheSpanTakesItsForceAway() throws {
        let site = try cell([file.event(on: "2020-02-03", 2), file.flow(in: "2020-q2", 4)]) {
            $0.reported = [file.reported(from: "2020-01-01", to: "2020-06-30")]
        }
        #expect(site.ask("a", .admissions, in: "2020-q1")?.unknown != nil)
        #expect(site.value("a", .admissions, in: "2020-q2") == 4)
    }

    @Test func reportedHoldsForTheBodiesBelowUnlessTheyHaveTheirOwn() throws {
        let children = [
            file.body("a") { $0.entries = [file.event(on: "2020-02-03", 2)] },
            file.body("b"),
            file.body("c") { $0.reported = [file.reported(from: "2020-01-01", to: "2020-03-31")] },
        ]
        let root = file.body("x", .communeOrganization, children) {
            $0.reported = [file.reported(from: "2020-01-01", to: "2020-06-30")]
        }
        let site = try #require(statistics(file.site(asOf: "2020-12-31", root: root)))
        #expect(site.value("b", .admissions, in: "2020-h1") == 0)
        #expect(site.ask("c", .admissions, in: "2020-h1")?.unknown != nil)
        #expect(site.value("x", .admissions, in: "2020-q1") == 2)
        #expect(site.ask("x", .admissions, in: "2020-q1")?.figure?.derivation == .children)
        #expect(site.ask("x", .admissions, in: "2020-h1")?.unknown != nil)
    }

    // MARK: To date

    @Test func aPeriodThatTheDataDateCutsIsTakenToTheLastDayReached() throws {
        let site = try cell(
            [file.flow(in: "2020-q1", 2), file.flow(in: "2020-04", 1), file.flow(in: "2020", 9)], asOf: "2020-06-15")
        let figure = try #require(site.ask("a", .admissions, in: "2020")?.figure)
        #expect(figure.value == 3)
        #expect(figure.reachedDay == day("2020-04-30"))
        #expect(figure.name == "a.admissions.2020@2020-06-15")
        // January to April 2020 are 31 + 29 + 31 + 30 = 121 days of 366.
        let elapsed = try #require(site.ask("a", .admissions, in: "2020", .elapsed)?.figure)
        #expect(elapsed.derivation == .elapsed(days: 121, of: 366))
        #expect(elapsed.value == .number(try #require(Rational(121, over: 366))))
        // 3 in 4 months are 9 a year.
        #expect(site.value("a", .admissions, in: "2020", .perYear) == 9)
        // An entry that ends after the data date is not known yet.
        #expect(site.value("a", .admissions, in: "2020", on: "2020-03-31") == 2)
        #expect(site.ask("a", .admissions, in: "2020", on: "2020-03-30")?.unknown != nil)
        #expect(site.ask("a", .admissions, in: "2020-q3")?.unknown != nil)
    }

    @Test func aReportedSpanReachesTheDataDate() throws {
        let site = try cell([file.event(on: "2020-02-03", 2), file.event(on: "2020-03-20", 1)], asOf: "2020-03-15") {
            $0.reported = [file.reported(from: "2020-01-01", to: "2020-06-30")]
        }
        let figure = try #require(site.ask("a", .admissions, in: "2020")?.figure)
        #expect(figure.value == 2)
        #expect(figure.reachedDay == day("2020-03-15"))
    }

    @Test func aSumReachesTheLastDayThatAllItsChildrenReach() throws {
        let children = [
            file.body("a") {
                $0.entries = [file.flow(in: "2020-01", 1), file.flow(in: "2020-02", 1), file.flow(in: "2020-03", 1)]
            },
            file.body("b") { $0.entries = [file.flow(in: "2020-01", 2), file.flow(in: "2020-02_2020-04", 3)] },
            file.body("c") { $0.entries = [file.flow(in: "2020-q1", 4), file.flow(in: "2020-01", 1)] },
        ]
        let root = file.body("x", .communeOrganization, children)
        let site = try #require(statistics(file.site(asOf: "2020-05-31", root: root)))
        // Reached: a January, February, March; b January, April; c January, March. All reach January: 1 + 2 + 1 = 4.
        let figure = try #require(site.ask("x", .admissions, in: "2020")?.figure)
        #expect(figure.value == 4)
        #expect(figure.reachedDay == day("2020-01-31"))
        #expect(figure.operands.map(\.reachedDay) == Array(repeating: day("2020-01-31"), count: 3))
    }

    @Test func aShareToDateIsOfTheSameDays() throws {
        let site = try cell(
            [file.flow(in: "2020-q1", 4, [.women: 1]), file.flow(in: "2020-04", 6)], asOf: "2020-05-31")
        let share = try #require(site.ask("a", .admissions, .women, in: "2020", .share)?.figure)
        // 1 of the 4 up to March, not of the 10 up to April.
        #expect(share.value == .number(try #require(Rational(1, over: 4))))
        #expect(share.reachedDay == day("2020-03-31"))
    }

    @Test func whoEnteredAPartOfAPeriodLacksTheRest() throws {
        let root = file.body("x", .communeOrganization, [file.body("a") { $0.entries = [file.flow(in: "2019", 2)] }]) {
            $0.entries = [file.flow(in: "2018", 3)]
        }
        let site = try #require(statistics(file.site(asOf: "2019-12-31", root: root)))
        #expect(
            site.ask("x", .admissions, in: "2018-01-01_2019-12-31")?.unknown?.reason.en
                == "“admissions” of “x” is missing; add to its “admissions”: {period: 2019, total: …}")
        // Of a year of which it has entered nothing, its cells are asked.
        #expect(
            site.ask("x", .admissions, in: "2017")?.unknown?.reason.en
                == "“admissions” of “a” is missing; add to its “admissions”: {period: 2017, total: …}")
    }

    // MARK: Life

    @Test func daysOutsideTheLifeNeedNoEntry() throws {
        let site = try cell([file.flow(in: "2019-h2", 3), file.flow(in: "2020-q1", 1)], asOf: "2021-01-31") {
            $0.established = file.field(date("2019-07"))
            $0.ended = file.field(date("2020-03"))
        }
        #expect(site.value("a", .admissions, in: "2019") == 3)
        #expect(site.value("a", .admissions, in: "2020") == 1)
        #expect(site.value("a", .admissions, in: "2019_2020") == 4)
        #expect(site.ask("a", .admissions, in: "2018")?.isOutsideLife == true)
        let toDate = try #require(site.ask("a", .admissions, in: "2020", on: "2020-08-31")?.figure)
        #expect(toDate.value == 1)
        #expect(toDate.reachedDay == day("2020-08-31"))
    }

    @Test func aYearEntryOfTheYearOfFoundingServesItsSecondHalf() throws {
        let site = try cell([file.flow(in: "2019", 3)]) { $0.established = file.field(date("2019-07")) }
        #expect(site.value("a", .admissions, in: "2019-h2") == 3)
        #expect(site.ask("a", .admissions, in: "2019-h1")?.isOutsideLife == true)
    }

    @Test func aChildWithItsOwnPeriodOfTheSameIdIsNamedByItsDays() throws {
        let child = file.body("a") {
            $0.periods = [file.period("2015-2020", "2015-06", "2020-05")]
            $0.entries = [file.flow(in: "2015-03_2020-02", 3)]
        }
        let root = file.body("x", .communeOrganization, [child]) {
            $0.periods = [file.period("2015-2020", "2015-03", "2020-02")]
        }
        let site = try #require(statistics(file.site(asOf: "2020-06-30", root: root)))
        let sum = try #require(site.ask("x", .admissions, in: "2015-2020")?.figure)
        #expect(sum.operands.map(\.name) == ["a.admissions.2015-03-01_2020-02-29"])
    }
}
