import BantinAnalysis
import BantinModel
import Testing

/// Rule 10 of docs/data.md: what is compared with what, and in which unit.
@Suite struct ComparisonTests {
    let file = DataFile()

    func cell(asOf: String = "2019-12-31", _ fill: (inout ParsedBody) -> Void) throws -> Statistics {
        try #require(statistics(file.site(asOf: asOf, root: file.body("a", .cell, [], fill))))
    }

    func years() throws -> Statistics {
        try cell {
            $0.entries = [
                file.flow(in: "2018", 8, [.women: 2]), file.flow(in: "2019", 10, [.women: 4]), file.flow(in: "2017", 0),
                file.stock(at: "2017-12-31", 90), file.stock(at: "2018-12-31", 100, [.young: 20]),
                file.stock(at: "2019-12-31", 104, [.young: 26]),
            ]
        }
    }

    @Test(arguments: [
        // 10 − 8; (10 − 8) ÷ 8; 10 ÷ 8.
        ("admissions.2019.change-previous", "2", FigureUnit.count(.people)),
        ("admissions.2019.change-last-year", "2", .count(.people)),
        ("admissions.2019.change-2018", "2", .count(.people)),
        ("admissions.2019.change-rate-previous", "1/4", .percent),
        ("admissions.2019.times-2018", "5/4", .times),
        // 104 − 100, closes of the years; 26 ÷ 104 = 25% less 20% are 5 points.
        ("members.2019.change-previous", "4", .count(.people)),
        ("members.young.2019.share-change-previous", "5", .percentagePoints),
        ("members.young.share-change-2018-12-31", "5", .percentagePoints),
        // 4 ÷ 10 = 40% less 2 ÷ 8 = 25% are 15 points.
        ("admissions.women.2019.share-change-2018", "15", .percentagePoints),
    ])
    func aComparisonHasItsOwnUnit(name: String, value: String, unit: FigureUnit) throws {
        let figure = try #require(try years().named(name)?.figure)
        #expect(figure.value.number?.description == value)
        #expect(figure.unit == unit)
    }

    @Test func ratesAreComparedOverTheSameBase() throws {
        let root = file.body("a", .cell) {
            $0.entries = [
                file.flow(in: "2018", 9), file.flow(in: "2019", 8), file.stock(at: "2017-12-31", 90),
                file.stock(at: "2018-12-31", 100),
            ]
        }
        let parsed = file.site(asOf: "2019-12-31", policy: { $0.rateBase = file.field(.start) }, root: root)
        let figure = try #require(statistics(parsed)?.named("admissions.2019.rate-change-previous")?.figure)
        // 8 ÷ 100 = 8%, 9 ÷ 90 = 10%: 2 points less.
        #expect(figure.value == -2)
        #expect(figure.operands.map(\.name) == ["a.admissions.2019.rate-start", "a.admissions.2018.rate-start"])
        #expect(figure.printed(NumeralStyle(decimals: 2, rounding: .halfAway)) == "\u{2212}2\u{A0}điểm phần trăm")
    }

    @Test func nothingIsRelativeToZero() throws {
        let site = try years()
        #expect(site.number("admissions.2018.change-previous") == "8")
        for facet in ["change-rate-previous", "times-previous"] {
            #expect(
                site.named("admissions.2018.\(facet)")?.unknown?.reason.en
                    == "the denominator “a.admissions.2017” is zero, so there is no ratio")
        }
    }

    @Test func aPartPeriodIsComparedWithTheSameSpan() throws {
        let site = try cell(asOf: "2020-03-15") {
            $0.entries = [
                file.flow(in: "2019-01", 1), file.flow(in: "2019-02", 0), file.flow(in: "2019-03", 6),
                file.flow(in: "2020-01", 2), file.flow(in: "2020-02", 1),
            ]
        }
        // The entries reach 29-2-2020: 2 + 1 against 1 + 0 of January and February 2019.
        let figure = try #require(site.named("admissions.2020.change-last-year")?.figure)
        #expect(figure.value == 2)
        #expect(figure.reachedDay == day("2020-02-29"))
        #expect(figure.operands.map(\.name) == ["a.admissions.2020@2020-03-15", "a.admissions.2019-01-01_2019-02-28"])
        #expect(site.number("admissions.2020.change-previous") == "2")
    }

    @Test(arguments: [
        ("2020", "2019"), ("2020-q1", "2019-q4"), ("2020-03", "2020-02"), ("2020-h1", "2019-h2"),
        ("2020-03-01", "2020-02-29"), ("2020-01-01_2020-01-10", "2019-12-22_2019-12-31"),
    ])
    func thePreviousPeriodIsTheLikeOneThatEndsTheDayBefore(period: String, previous: String) throws {
        let site = try cell(asOf: "2020-12-31") {
            $0.entries = [file.flow(in: period, 7), file.flow(in: previous, 4)]
        }
        #expect(site.number("admissions.\(period).change-previous") == "3")
    }

    @Test(arguments: [
        ("2020-q1", "2019-q1"), ("2020-02", "2019-02"), ("2021-02", "2020-02"), ("2020-9m", "2019-9m"),
        ("2020-02-29", "2019-02-28"), ("2020-01-01_2020-03-15", "2019-01-01_2019-03-15"),
    ])
    func lastYearIsTheSameDaysAYearEarlier(period: String, lastYear: String) throws {
        let site = try cell(asOf: "2021-12-31") {
            $0.entries = [file.flow(in: period, 7), file.flow(in: lastYear, 4)]
        }
        #expect(site.number("admissions.\(period).change-last-year") == "3")
    }

    @Test func aDeclaredPeriodIsComparedWithTheOneThatItNamesElseTheNearestBefore() throws {
        func site(previous: String?) throws -> Statistics {
            try cell(asOf: "2020-12-31") {
                $0.periods = [
                    file.period("2005-2010", "2005-03", "2010-02"), file.period("2010-2015", "2010-03", "2015-02"),
                    file.period("2015-2020", "2015-03", "2020-02", previous: previous),
                ]
                $0.entries = [
                    file.flow(in: "2005-2010", 3), file.flow(in: "2010-2015", 12), file.flow(in: "2015-2020", 21),
                ]
            }
        }
        #expect(try site(previous: nil).number("admissions.2015-2020.change-previous") == "9")
        #expect(try site(previous: "2005-2010").number("admissions.2015-2020.change-previous") == "18")
        #expect(
            try site(previous: nil).named("admissions.2005-2010.change-previous")?.unknown?.reason.en
                == "the period before 2005-2010 is not known; declare it in periods, or give this one its previous")
        #expect(
            try site(previous: nil).named("admissions.2015-2020.change-last-year")?.unknown?.reason.en
                == "2015-2020 is longer than a year and has no same period last year; compare it with the previous one")
    }

    @Test func aStockAtADateIsComparedWithItsDateAYearBefore() throws {
        let site = try cell(asOf: "2020-03-15") {
            $0.entries = [file.stock(at: "2019-03", 98), file.stock(at: "2020-03", 104)]
        }
        let figure = try #require(site.named("members.change-last-year")?.figure)
        #expect(figure.value == 6)
        #expect(figure.operands.map(\.asOf) == [date("2020-03"), date("2019-03")])
    }

    @Test func oneSnapshotIsNotComparedWithItself() throws {
        let site = try cell(asOf: "2020-03-15") { $0.entries = [file.stock(at: "2019-12-31", 104)] }
        #expect(
            site.named("members.change-2020-01-15")?.unknown?.reason.en
                == "one entry of “members” (2019-12-31) serves for both moments, so whether it changed in between is unknown"
        )
    }

    @Test func whatIsAssumedOrWithheldStaysSo() throws {
        let cells = [("b", 2), ("c", 9), ("d", 8)].map { id, count in
            file.body(id) {
                $0.entries = [
                    file.flow(in: "2018", 20, [.minority: 10]), file.flow(in: "2019", 20, [.minority: count]),
                ]
            }
        }
        let root = file.body("a", .communeOrganization, cells) {
            $0.entries = [
                file.stock(at: "2018", 50, [:], EntryNotes(isIllustrative: true)), file.stock(at: "2019", 60),
            ]
        }
        let site = try #require(statistics(file.site(asOf: "2019-12-31", root: root)))
        #expect(site.named("b.admissions.minority.2019.change-2018")?.isWithheldResult == true)
        #expect(site.named("members.2019.change-2018")?.figure?.isIllustrative == true)
    }

    @Test func numbersOfAnySizeAreComparedOrRefused() throws {
        let large = Rational.largestCount
        let site = try cell {
            $0.entries = [
                file.stock(at: "2018-12-31", large - 1, [.young: large - 4]),
                file.stock(at: "2019-12-31", large, [.young: 7]),
            ]
        }
        #expect(
            site.named("members.young.2019.share-change-2018")?.unknown?.reason.en
                == "the denominators of these ratios are too large to compare them exactly")
        #expect(site.number("members.2019.times-2018") == "1000000000/999999999")
    }

    @Test func aPeriodThatTheBodyDoesNotKnowIsReportedAtItsPlace() throws {
        let site = try years().site
        let context = PageContext(body: .root, dataDate: site.settings.asOf)
        let mistake = #expect(throws: FigureNameMistake.self) {
            try site.query(named: "admissions.2019.change-2018x", in: context).get()
        }
        #expect(mistake?.rule == .unknownPeriod)
        #expect(mistake?.range == 23..<28)
    }
}
