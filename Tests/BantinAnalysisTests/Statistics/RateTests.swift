import BantinAnalysis
import BantinModel
import Testing

/// Rates of rule 6 of docs/data.md: whatever a paper divides by is named.
@Suite struct RateTests {
    let file = DataFile()

    /// A term from 3-2015 to 2-2020 that began with 80 members; 100 at the end of 2018, 104 at the end of 2019.
    func cell(policy: (inout ParsedPolicy) -> Void = { _ in }, asOf: String = "2019-12-31") throws -> Statistics {
        let root = file.body("a", .cell) {
            $0.periods = [file.period("2015-2020", "2015-03", "2020-02")]
            $0.entries = [
                file.stock(at: "2015-02", 80), file.stock(at: "2018-12-31", 100), file.stock(at: "2019-12", 104),
                file.stock(at: "2020-02", 110), file.flow(in: "2019", 5, [.women: 2]), file.flow(in: "2015-2020", 21),
            ]
        }
        return try #require(statistics(file.site(asOf: asOf, policy: policy, root: root)))
    }

    /// 5 admitted ÷ 100, 100, 80, (100 + 104) ÷ 2 = 102, 104 members.
    @Test(arguments: [
        ("start", "1/20", "a.members.2019.opening"), ("previous-year-end", "1/20", "a.members.2018"),
        ("term-start", "1/16", "a.members.2015-2020.opening@2019-12-31"),
        ("average", "5/102", "a.members.2019.average"), ("end", "5/104", "a.members.2019"),
    ])
    func aRateDividesByTheBaseThatItsNameSays(base: String, value: String, denominator: String) throws {
        let figure = try #require(try cell().named("admissions.2019.rate-\(base)")?.figure)
        #expect(figure.value.number?.description == value)
        #expect(figure.unit == .percent)
        #expect(figure.name == "a.admissions.2019.rate-\(base)")
        #expect(figure.operands.map(\.name) == ["a.admissions.2019", denominator])
    }

    @Test func theRateOfAGroupIsOverAllMembers() throws {
        // 2 women ÷ 100 members.
        #expect(try cell().number("admissions.women.2019.rate-start") == "1/50")
    }

    @Test func withoutABaseInItsNameARateTakesThePolicysAndSaysWhich() throws {
        let site = try cell(policy: { $0.rateBase = file.field(.end) })
        let figure = try #require(site.named("admissions.2019.rate")?.figure)
        #expect(figure.value == .number(try #require(Rational(5, over: 104))))
        #expect(figure.name == "a.admissions.2019.rate-end")
    }

    @Test func withoutAnyBaseThereIsNoRate() throws {
        #expect(
            try cell().named("admissions.2019.rate")?.unknown?.reason
                == Message(
                    vi:
                        "chưa rõ tỷ lệ này chia cho số đảng viên lúc nào; hãy ghi rate_base vào policy, hoặc nêu trong tên, "
                        + "chẳng hạn rate-start (đầu kỳ)",
                    en:
                        "it is not said at which moment the members are counted that this rate divides by; give policy its "
                        + "rate_base, or name it, such as rate-start"))
    }

    @Test func aRatePerYearDividesByTheYearsToo() throws {
        // 21 ÷ 80 ÷ 5 years = 21 ÷ 400 = 5,25% a year.
        let figure = try #require(
            try cell(asOf: "2020-02-29").named("admissions.2015-2020.rate-per-year-start")?.figure)
        #expect(figure.value == .number(try #require(Rational(21, over: 400))))
        #expect(figure.derivation == .yearlyRatio(years: Rational(5)))
    }

    @Test func aMissingBaseIsNamed() throws {
        let root = file.body("a", .cell) {
            $0.entries = [file.flow(in: "2019", 5), file.stock(at: "2018-10", 100)]
        }
        let site = try #require(statistics(file.site(asOf: "2019-12-31", root: root)))
        // The eve of 2019 is 61 days after 31-10-2018: more than 31.
        #expect(
            site.named("admissions.2019.rate-start")?.unknown?.reason.en
                == "the latest “members” of “a” is of 2018-10, more than 31 days before 2018-12-31; add {at: 2018-12-31, "
                + "total: …}")
        #expect(
            site.named("admissions.2019.rate-term-start")?.unknown?.reason.en
                == "“a” declares no term around 2019; add a period of more than a year to its periods")
    }

    @Test func theAverageOfOneSnapshotIsNone() throws {
        let root = file.body("a", .cell) { $0.entries = [file.stock(at: "2019-12-31", 9)] }
        let site = try #require(statistics(file.site(asOf: "2020-01-20", root: root)))
        #expect(
            site.named("members.2020-01.average")?.unknown?.reason.en
                == "one entry of “members” (2019-12-31) serves for both moments, so whether it changed in between is unknown"
        )
    }

    @Test func theRateOfAWithheldCountIsWithheld() throws {
        let cells = ["b", "c"].map { id in
            file.body(id) {
                $0.entries = [
                    file.stock(at: "2018-12-31", 20), file.flow(.expulsions, in: "2019", id == "b" ? 1 : 0),
                ]
            }
        }
        let root = file.body("a", .communeOrganization, cells)
        let site = try #require(statistics(file.site(asOf: "2019-12-31", root: root)))
        #expect(site.named("b.expulsions.2019.rate-start")?.isWithheldResult == true)
        #expect(site.number("a.expulsions.2019.rate-start") == "1/40")
    }

    @Test(arguments: [
        "members.rate", "cells.2019.rate-start", "admissions.2019.average", "admissions.2019.rate-change-2019",
    ])
    func aRateOfNoFlowIsNoName(name: String) throws {
        let site = try cell().site
        let context = PageContext(body: .root, dataDate: site.settings.asOf)
        let mistake = #expect(throws: FigureNameMistake.self) { try site.query(named: name, in: context).get() }
        #expect(mistake?.rule == .invalidFigure)
    }
}
