import BantinAnalysis
import BantinModel
import Testing

/// A body that does not exist yet or no more has no value, which is neither zero nor unknown (rule 2 of docs/data.md).
@Suite struct OutsideLifeTests {
    let file = DataFile()

    /// Nam has always been there; Đông was established on 1-7-2019, Tây ended on 31-3-2019.
    func commune(asOf: String = "2020-01-31") throws -> Statistics {
        let nam = file.body("nam") {
            $0.entries = [
                file.stock(at: "2017-12-31", 18), file.stock(at: "2018-12-31", 20), file.stock(at: "2019-12-31", 22),
                file.flow(in: "2018", 1), file.flow(in: "2019", 2),
            ]
        }
        let dong = file.body("dong") {
            $0.established = file.field(date("2019-07-01"))
            $0.entries = [
                file.stock(at: "2019-12-31", 6), file.flow(in: "2019", 1), file.flow(.transfersIn, in: "2019", 5),
            ]
            $0.entries += Self.noFlows.map { file.flow($0, in: "2019", 0) }
        }
        let tay = file.body("tay") {
            $0.ended = file.field(date("2019-03-31"))
            $0.entries = [
                file.stock(at: "2017-12-31", 5), file.stock(at: "2018-12-31", 5), file.flow(in: "2018", 1),
                file.flow(in: "2019", 0),
            ]
        }
        let root = file.body("x", .communeOrganization, [nam, dong, tay]) {
            $0.periods = [file.period("2017-2019", "2017", "2019")]
            $0.targets = [
                file.target("admissions", "2018", min: Rational(1), each: TargetScope(kind: .cell), owner: .plan)
            ]
        }
        return try #require(statistics(file.site(asOf: asOf, root: root)))
    }

    static let noFlows: [Measure] = [
        .readmissions, .transfersOut, .deaths, .removals, .withdrawals, .expulsions,
    ]

    @Test(arguments: [
        "dong.admissions.2018", "dong.admissions.2018.per-year", "dong.admissions.2018.rate-end",
        "dong.admissions.2018.elapsed", "dong.admissions.2018.verdict", "dong.admissions.2018.target",
        "dong.members.2018", "dong.members.2018.opening", "dong.members.2018.net-reported", "dong.members@2019-06-30",
        "dong.cells@2019-06-30", "tay.members", "tay.members.2020", "tay.admissions.2019-q2",
        // At the beginning of the year there was no Đông to divide by.
        "dong.admissions.2019.rate-start", "dong.admissions.2019.rate-average", "dong.members.2019.opening",
        // Nothing to compare with.
        "dong.admissions.2019.change-previous", "dong.members.2019.change-rate-previous",
    ])
    func hasNoValue(name: String) throws {
        #expect(try commune().named(name)?.isOutsideLife == true)
    }

    @Test func theReasonNamesItsLife() throws {
        guard case .outsideLife(let none) = try commune().named("dong.admissions.2018.per-year") else {
            Issue.record("it has a value")
            return
        }
        #expect(none.name == "dong.admissions.2018.per-year")
        #expect(
            none.reason.en
                == "“dong” was alive from 2019-07-01, so it has no value for a time outside its life, which is not zero"
        )
        #expect(
            none.reason.vi
                == "“dong” hoạt động từ 2019-07-01, nên không có giá trị nào cho lúc chưa hoạt động hay không còn hoạt "
                + "động; như vậy không phải là 0")
    }

    @Test func sumsGoOverTheBodiesThatWereAlive() throws {
        let site = try commune()
        // 2018: Nam 1 + Tây 1. 2019: Nam 2 + Đông 1 + Tây 0 until it ended.
        #expect(site.number("admissions.2018") == "2")
        #expect(site.number("admissions.2019") == "3")
        // 31-12-2018: 20 + 5. 31-12-2019: 22 + 6.
        #expect(site.number("members@2018-12-31") == "25")
        #expect(site.number("members@2019-12-31") == "28")
        // 3 − 2; (28 − 25) ÷ 25.
        #expect(site.number("admissions.2019.change-previous") == "1")
        #expect(site.number("members.2019.change-rate-previous") == "3/25")
        // Each cell alive in 2018 was to admit one: Nam and Tây.
        #expect(site.named("admissions.2018.target")?.figure?.value == .range(minimum: 2, maximum: nil))
    }

    @Test func aPeriodIsCutAtTheLife() throws {
        let site = try commune()
        // One admitted in the half year in which Đông was there: 1 ÷ 0,5.
        #expect(site.number("dong.admissions.2019.per-year") == "2")
        // 1 of the 6 at the end of the year.
        #expect(site.number("dong.admissions.2019.rate-end") == "1/6")
        // 1 admitted + 5 came = 6; nobody before, 6 at the end: 6 − 0 − 6.
        #expect(site.number("dong.members.2019.net-change") == "6")
        #expect(site.number("dong.members.2019.residual") == "0")
    }

    @Test func coverageCountsTheBodiesAliveAtTheEnd() throws {
        let site = try commune()
        // Of Nam and Tây both admitted somebody in 2018; Đông was not there.
        #expect(site.number("cells.2018") == "2")
        #expect(site.number("cells.with-admissions.2018.share") == "1")
        #expect(site.number("cells.without-admissions.2018") == "0")
        // At the end of 2019 there are Nam and Đông, both with admissions; Tây, which had none, is gone.
        #expect(site.number("cells.with-admissions.2019.share") == "1")
        #expect(site.number("cells.without-admissions.2019") == "0")
        #expect(site.named("cells.2019")?.figure?.bodies.map { site.site[$0.body].id } == ["nam", "dong"])
    }

    @Test func rankingsAndListsLeaveItOut() throws {
        let site = try commune()
        let context = PageContext(body: .root, period: "2018", dataDate: day("2020-01-31"))
        #expect(
            site.ranking(of: .admissions, below: .root, in: context).map { site.site[$0.body].id } == ["nam", "tay"])
        // Tây, gone since March, has no place in a ranking of 2019, as coverage does not count it.
        let later = PageContext(body: .root, period: "2019", dataDate: day("2020-01-31"))
        #expect(
            site.ranking(of: .admissions, below: .root, in: later).map { site.site[$0.body].id } == ["nam", "dong"])
        let dong = try #require(site.site.body(id: "dong"))
        let periods = site.inventory(of: dong.index).flatMap(\.times).compactMap { time in
            if case .period(let named) = time { named.id } else { nil }
        }
        #expect(periods.contains("2019"))
        #expect(!periods.contains("2018"))
    }

    @Test func withoutAnyBodyAliveThereIsNothingToSum() throws {
        let cells = ["a", "b"].map { id in
            file.body(id) {
                $0.established = file.field(date("2010"))
                $0.entries = [file.stock(at: "2010-12-31", 9), file.flow(in: "2010", 1)]
            }
        }
        let root = file.body("x", .communeOrganization, cells) {
            $0.entries = [file.flow(in: "2008", 4), file.stock(at: "2008-12-31", 12)]
        }
        let site = try #require(statistics(file.site(asOf: "2010-12-31", root: root)))
        #expect(site.number("admissions.2010") == "2")
        // Who was counted before the cells were there is not known; the commune's own entries of 2008 stand.
        #expect(site.named("admissions.2009")?.unknown != nil)
        #expect(site.named("members@2009-12-31")?.figure?.value == 12)
        #expect(site.number("admissions.2008") == "4")
        #expect(site.number("cells@2009-12-31") == "0")
    }
}
