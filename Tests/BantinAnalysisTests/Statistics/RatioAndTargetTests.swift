import BantinAnalysis
import BantinModel
import Testing

/// Rules 6, 9 and 11 of docs/data.md.
@Suite struct RatioAndTargetTests {
    let file = DataFile()

    func cell(asOf: String = "2020-12-31", _ fill: (inout ParsedBody) -> Void) throws -> Statistics {
        try #require(statistics(file.site(asOf: asOf, root: file.body("a", .cell, [], fill))))
    }

    // MARK: Shares

    @Test(arguments: [(23, 13, Rational(13, over: 23)), (5, 5, Rational(1)), (7, 0, Rational(0)), (1, 1, Rational(1))])
    func aShareIsExact(total: Int, young: Int, expected: Rational?) throws {
        let site = try cell { $0.entries = [file.stock(at: "2020-12", total, [.young: young])] }
        #expect(site.value("a", .members, .young, .share) == .number(try #require(expected)))
    }

    @Test func aShareOfNobodyIsNoNumber() throws {
        let site = try cell { $0.entries = [file.stock(at: "2020-12", 0, [.young: 0])] }
        let unknown = try #require(site.ask("a", .members, .young, .share)?.unknown)
        #expect(
            unknown.reason
                == Message(
                    vi: "mẫu số “a.members@2020-12-31” bằng 0 nên không có tỷ lệ",
                    en: "the denominator “a.members@2020-12-31” is zero, so there is no ratio"))
    }

    @Test func aShareNeedsAGroup() throws {
        let site = try cell { $0.entries = [file.stock(at: "2020-12", 9)] }
        #expect(site.ask("a", .members, nil, .share)?.unknown != nil)
    }

    @Test func aShareOfAnotherGroupOrMeasureNamesItsDenominator() throws {
        let site = try cell {
            $0.entries = [
                file.stock(at: "2020-12", 20, [.young: 8, .women: 6, .union: 4]),
                file.flow(in: "2020", 3, [.young: 2]),
            ]
        }
        #expect(
            site.value("a", .members, .union, .shareOf(.group(.young))) == .number(try #require(Rational(4, over: 8))))
        // 2 young admitted ÷ 8 young members; 3 admitted ÷ 20 members; 3 ÷ 1 cell.
        let young = try #require(site.ask("a", .admissions, .young, in: "2020", .shareOf(.measure(.members)))?.figure)
        #expect(young.value == .number(try #require(Rational(1, over: 4))))
        #expect(young.operands.map(\.name) == ["a.admissions.young.2020", "a.members.young.2020"])
        #expect(
            site.value("a", .admissions, in: "2020", .shareOf(.measure(.members)))
                == .number(try #require(Rational(3, over: 20))))
        #expect(site.value("a", .admissions, .young, in: "2020", .shareOf(.measure(.cells))) == 2)
    }

    @Test func aShareOfNumbersOfTwoDatesIsUnknown() throws {
        let cell = file.body("b") { $0.entries = [file.stock(at: "2020-06", 20, [.young: 8])] }
        let root = file.body("a", .communeOrganization, [cell]) { $0.entries = [file.stock(at: "2020-12", 30)] }
        let site = try #require(statistics(file.site(asOf: "2020-12-31", root: root)))
        #expect(site.value("a", .members, .young) == 8)
        #expect(
            site.ask("a", .members, .young, .share)?.unknown?.reason.en
                == "“a.members.young@2020-12-31” is of 2020-06 and “a.members@2020-12-31” of 2020-12: not of one date, so "
                + "nothing follows")
    }

    // MARK: Per year

    @Test func perYearDividesByTheMonthsOrTheStatedYears() throws {
        let site = try cell {
            $0.periods = [
                file.period("2015-2020", "2015-03", "2020-02"),
                file.period("2010-2015", "2010-05-20", "2015-05-13", years: 5),
                file.period("2014-x", "2014-05-20", "2014-07-01"),
            ]
            $0.entries = [
                file.flow(in: "2015-2020", 21), file.flow(in: "2010-2015", 12), file.flow(in: "2014-x", 0),
                file.flow(in: "2020-04_2020-12", 3), file.stock(at: "2020-12", 20),
            ]
        }
        // 2015-03 to 2020-02 are 60 months: 21 ÷ 5 = 4,2; 12 ÷ 5 stated years = 2,4; 3 in 9 months = 4 a year.
        #expect(site.value("a", .admissions, in: "2015-2020", .perYear) == .number(try #require(Rational(21, over: 5))))
        #expect(site.value("a", .admissions, in: "2010-2015", .perYear) == .number(try #require(Rational(12, over: 5))))
        #expect(site.value("a", .admissions, in: "2020-04_2020-12", .perYear) == 4)
        #expect(site.ask("a", .admissions, in: "2014-x", .perYear)?.unknown != nil)
        #expect(site.ask("a", .members, in: "2020", .perYear)?.unknown != nil)
    }

    // MARK: Targets

    func judged(
        _ admitted: Int, min: Int? = nil, max: Int? = nil, date: String? = nil
    ) throws -> (TargetFacet) -> FigureResult? {
        let site = try cell(asOf: "2021-01-31") {
            $0.entries = [file.flow(in: "2020-q1", admitted), file.flow(in: "2020-04_2020-12", 0)]
            $0.targets = [file.target("admissions", "2020", min: min, max: max)]
        }
        return { site.ask("a", .admissions, in: "2020", .byTarget($0, owner: nil), on: date) }
    }

    static let judgements: [(Int, Int?, Int?, Verdict)] = [
        (20, 21, nil, .missed), (21, 21, nil, .reached), (22, 21, nil, .exceeded), (21, 21, 21, .reached),
        (22, 21, 21, .exceeded), (90, 90, 100, .reached), (100, 90, 100, .reached), (101, 90, 100, .exceeded),
        (89, 90, 100, .missed), (0, 0, nil, .reached), (1, 0, nil, .exceeded), (0, nil, 0, .withinMaximum),
        (3, nil, 3, .withinMaximum), (4, nil, 3, .aboveMaximum),
    ]

    @Test(arguments: judgements)
    func verdicts(admitted: Int, min: Int?, max: Int?, expected: Verdict) throws {
        #expect(try judged(admitted, min: min, max: max)(.verdict)?.figure?.value == .verdict(expected))
    }

    @Test func whileThePeriodLastsItIsUnderWayUntilTheDayReached() throws {
        let judged = try judged(7, min: 21, date: "2020-05-10")
        // 7 ÷ 21 = 1/3, up to the end of the first quarter.
        let third = try #require(Rational(1, over: 3))
        #expect(
            judged(.verdict)?.figure?.value == .verdict(.underWay(attainment: third, until: day("2020-03-31"))))
        #expect(judged(.attainment)?.figure?.value == .number(third))
        #expect(judged(.target)?.figure?.value == .range(minimum: 21, maximum: nil))
        let reached = try self.judged(21, min: 21, date: "2020-05-10")
        #expect(reached(.verdict)?.figure?.value == .verdict(.reached))
    }

    @Test func attainmentExcessAndShortfall() throws {
        let above = try judged(25, min: 20, max: 30)
        // 25 ÷ 20 = 125%; 25 − 20 = 5 people, 25%.
        #expect(above(.attainment)?.figure?.value == .number(try #require(Rational(5, over: 4))))
        #expect(above(.excess)?.figure?.value == 5)
        #expect(above(.excessRate)?.figure?.value == .number(try #require(Rational(1, over: 4))))
        #expect(above(.shortfall)?.figure?.value == 0)
        #expect(above(.target)?.figure?.value == .range(minimum: 20, maximum: 30))
        #expect(above(.minimum)?.figure?.value == 20)
        #expect(above(.maximum)?.figure?.value == 30)
        let below = try judged(16, min: 20)
        #expect(below(.excess)?.figure?.value == -4)
        #expect(below(.excessRate)?.figure?.value == .number(try #require(Rational(-1, over: 5))))
        #expect(below(.shortfall)?.figure?.value == 4)
        #expect(below(.maximum)?.unknown != nil)
    }

    @Test func aZeroMinimumOrNoneGivesNoRatio() throws {
        let zero = try judged(3, min: 0)
        #expect(zero(.attainment)?.unknown != nil)
        #expect(zero(.excess)?.figure?.value == 3)
        let none = try judged(3, max: 5)
        for facet in [TargetFacet.attainment, .excess, .excessRate, .shortfall, .minimum] {
            #expect(none(facet)?.unknown != nil)
        }
    }

    @Test func withoutATargetThereIsNoVerdict() throws {
        let site = try cell {
            $0.entries = [file.flow(in: "2019", 4), file.flow(in: "2020", 5)]
            $0.targets = [file.target("admissions", "2019_2020", min: 9)]
        }
        #expect(site.value("a", .admissions, in: "2019_2020", .byTarget(.verdict, owner: nil)) == .verdict(.reached))
        #expect(
            site.ask("a", .admissions, in: "2020", .byTarget(.verdict, owner: nil))?.unknown?.reason
                == Message(
                    vi:
                        "“a” không có chỉ tiêu “admissions” riêng cho kỳ 2020; chỉ tiêu của kỳ 2019_2020 chỉ dùng cho chính "
                        + "kỳ đó",
                    en: "“a” has no target of “admissions” for 2020 itself; the one for 2019_2020 serves only there"))
        #expect(
            site.ask("a", .members, in: "2020", .byTarget(.verdict, owner: .plan))?.unknown?.reason.en
                == "“a” has no such target; add to its “targets”: {of: members, period: 2020, min: …, owner: plan}")
    }

    @Test func ofSeveralOwnersOneMustBeNamed() throws {
        let site = try cell {
            $0.entries = [file.flow(in: "2020", 5)]
            $0.targets = [
                file.target("admissions", "2020", min: 4, owner: .plan),
                file.target("admissions", "2020-01-01_2020-12-31", min: 10, owner: .assigned),
            ]
        }
        #expect(
            site.ask("a", .admissions, in: "2020", .byTarget(.attainment, owner: nil))?.unknown?.reason.en
                == "“admissions” of “a” has several targets in 2020 (plan, assigned); name one, such as attainment-plan"
        )
        #expect(site.value("a", .admissions, in: "2020", .byTarget(.verdict, owner: .plan)) == .verdict(.exceeded))
        #expect(site.value("a", .admissions, in: "2020", .byTarget(.verdict, owner: .assigned)) == .verdict(.missed))
    }

    @Test func aStockCanHaveATargetToo() throws {
        let site = try cell {
            $0.entries = [file.stock(at: "2020-12", 30, [.women: 12])]
            $0.targets = [file.target("members.women", "2020", min: 10), file.target("members", "2020", min: 40)]
        }
        #expect(site.value("a", .members, .women, in: "2020", .byTarget(.verdict, owner: nil)) == .verdict(.exceeded))
        #expect(
            site.value("a", .members, .women, in: "2020", .shareOf(.target))
                == .number(try #require(Rational(12, over: 40))))
    }

    // MARK: Illustrative

    @Test func assumedBoundsMarkWhatFollowsFromThem() throws {
        let site = try cell {
            $0.periods = [file.period("2019-x", "2019", "2019", illustrative: true)]
            $0.entries = [
                file.flow(in: "2019-x", 7), file.stock(at: "2019-12", 20),
                file.flow(.deaths, in: "2019-h1", 1), file.flow(.deaths, in: "2019-h2", 1),
            ]
            $0.targets = [file.target("admissions", "2019-x", min: 8), file.target("deaths", "2019-x", max: 3)]
        }
        func isMarked(_ measure: Measure, _ facet: Facet? = nil, in period: String = "2019-x") -> Bool? {
            site.ask("a", measure, in: period, facet)?.figure?.isIllustrative
        }
        #expect(isMarked(.admissions) == false)
        #expect(isMarked(.admissions, .perYear) == true)
        #expect(isMarked(.admissions, .elapsed) == true)
        #expect(isMarked(.admissions, .byTarget(.attainment, owner: nil)) == false)
        // Missed, because it is over: had it ended later, it would be under way.
        #expect(isMarked(.admissions, .byTarget(.verdict, owner: nil)) == true)
        #expect(isMarked(.members) == true)
        #expect(isMarked(.deaths) == true)
        #expect(isMarked(.deaths, in: "2019") == false)
    }

    @Test func assumedEntriesMarkOnlyWhatIsComputedFromThem() throws {
        let assumed = EntryNotes(isIllustrative: true)
        let children = [
            file.body("b") { $0.entries = [file.stock(at: "2020-12", 5, [.women: 2])] },
            file.body("c") { $0.entries = [file.stock(at: "2020-12", 6, [.women: 3], assumed)] },
        ]
        let root = file.body("a", .communeOrganization, children) { $0.entries = [file.stock(at: "2020-12", 11)] }
        let site = try #require(statistics(file.site(asOf: "2020-12-31", root: root)))
        #expect(site.ask("a", .members)?.figure?.isIllustrative == false)
        #expect(site.ask("a", .members, .women)?.figure?.isIllustrative == true)
        #expect(site.ask("a", .members, .women, .share)?.figure?.isIllustrative == true)
        #expect(site.ask("b", .members, .women, .share)?.figure?.isIllustrative == false)
    }

    @Test func thePolicyGivesItsAgesToYoungMembersOnly() throws {
        let site = try cell {
            $0.entries = [file.stock(at: "2020-12", 5, [.young: 2], EntryNotes(definition: "policy"))]
        }
        #expect(site.ask("a", .members, .young)?.figure?.entries.map(\.definition) == ["từ 18 đến 30 tuổi"])
        #expect(site.ask("a", .members)?.figure?.entries.map(\.definition) == [nil])
    }
}
