import BantinAnalysis
import BantinModel
import Testing

/// Targets in per cent, per year and for each body (rule 9 of docs/data.md).
@Suite struct TargetKindsTests {
    let file = DataFile()
    let half = Rational(1, over: 2) ?? Rational(0)

    func cell(_ fill: (inout ParsedBody) -> Void) throws -> Statistics {
        try #require(statistics(file.site(asOf: "2020-12-31", root: file.body("a", .cell, [], fill))))
    }

    @Test func aPercentageBecomesPeopleTheLeastRoundedUpTheMostDown() throws {
        let site = try cell {
            $0.entries = [file.stock(at: "2019-12-31", 5356), file.flow(in: "2020", 161)]
            $0.targets = [
                file.target("admissions", "2020", percent: Rational(3), max: Rational(4), base: "start")
            ]
        }
        // 3% of 5.356 = 160,68 → 161; 4% = 214,24 → 214.
        let target = try #require(site.named("admissions.2020.target")?.figure)
        #expect(target.value == .range(minimum: 161, maximum: 214))
        #expect(target.operands.map(\.name) == ["a.members.2020.opening"])
        #expect(site.number("admissions.2020.attainment") == "1")
        #expect(site.named("admissions.2020.verdict")?.figure?.value == .verdict(.reached))
        #expect(site.number("admissions.2020.target-max") == "214")
    }

    @Test func aTargetPerYearIsForAllYearsOfItsPeriod() throws {
        let site = try cell {
            $0.periods = [file.period("2015-2020", "2015-03", "2020-02")]
            $0.entries = [
                file.stock(at: "2015-02", 81), file.flow(in: "2015-2020", 21, [.women: 7]),
                file.stock(at: "2020-02", 104),
            ]
            $0.targets = [
                file.target("admissions", "2015-2020", percent: Rational(2) + half, base: "start", perYear: true),
                file.target("admissions.women", "2015-2020", min: Rational(2), perYear: true),
            ]
        }
        // 2,5% × 81 × 5 = 10,125 → 11, rounded once; 21 ÷ 11. 2 women × 5 years = 10.
        #expect(site.named("admissions.2015-2020.target")?.figure?.value == .range(minimum: 11, maximum: nil))
        #expect(site.number("admissions.2015-2020.attainment") == "21/11")
        #expect(site.number("admissions.women.2015-2020.shortfall") == "3")
        // The term's target is not a year's.
        #expect(
            site.named("admissions.2019.target")?.unknown?.reason.en
                == "“a” has no target of “admissions” for 2019 itself; the one for 2015-2020 serves only there")
    }

    /// Two hamlet cells of 30 and 41 members, a school's cell of 20.
    func commune(_ target: ParsedTarget, isComplete: Bool = true) throws -> Statistics {
        let cells = [("b", 30, BodyType.hamlet), ("c", 41, .hamlet), ("d", 20, .school)].map { id, members, type in
            file.body(id) {
                $0.type = file.field(type)
                $0.entries = [file.stock(at: "2019-12-31", members), file.flow(in: "2020", 2)]
            }
        }
        let root = file.body("a", .communeOrganization, cells) {
            $0.targets = [target]
            if !isComplete { $0.completeness = file.field(Completeness.none) }
            $0.entries = [file.flow(in: "2020", 6)]
        }
        return try #require(statistics(file.site(asOf: "2020-12-31", root: root)))
    }

    let hamletCells = TargetScope(kind: .cell, type: .hamlet)

    @Test func aTargetForEachBodyIsItsOwnTargetThereAndTheSumHere() throws {
        // 5% of 30 = 1,5 → 2, of 41 = 2,05 → 3: together 5, not 5% of 71 = 3,55 → 4.
        let site = try commune(
            file.target("admissions", "2020", percent: Rational(5), base: "start", each: hamletCells))
        #expect(site.named("b.admissions.2020.target")?.figure?.value == .range(minimum: 2, maximum: nil))
        #expect(site.named("b.admissions.2020.verdict")?.figure?.value == .verdict(.reached))
        #expect(site.named("c.admissions.2020.verdict")?.figure?.value == .verdict(.missed))
        #expect(site.named("d.admissions.2020.target")?.unknown != nil)
        let sum = try #require(site.named("admissions.2020.target")?.figure)
        #expect(sum.value == .range(minimum: 5, maximum: nil))
        #expect(sum.operands.map(\.name) == ["b.admissions.2020.target", "c.admissions.2020.target"])
    }

    @Test func bodiesThatAreNotListedGiveNoSum() throws {
        let site = try commune(
            file.target("admissions", "2020", min: Rational(1), each: hamletCells), isComplete: false)
        #expect(site.named("c.admissions.2020.verdict")?.figure?.value == .verdict(.exceeded))
        #expect(
            site.named("admissions.2020.target")?.unknown?.reason.en
                == "a target set to each body is added up where all are listed, and “a” does not list all below it")
    }

    @Test func ofSeveralOwnersOneIsNamed() throws {
        let site = try cell {
            $0.entries = [file.flow(in: "2020", 6)]
            $0.targets = [
                file.target("admissions", "2020", min: 5, owner: .congress),
                file.target("admissions", "2020", min: 8, owner: .plan),
            ]
        }
        #expect(site.number("admissions.2020.attainment-plan") == "3/4")
        #expect(site.named("admissions.2020.verdict-congress")?.figure?.value == .verdict(.exceeded))
        #expect(
            site.named("admissions.2020.verdict")?.unknown?.reason.en
                == "“admissions” of “a” has several targets in 2020 (congress, plan); name one, such as attainment-congress"
        )
    }

    @Test func aPercentageMayBeOfAnyCount() throws {
        let site = try cell {
            $0.entries = [file.flow(in: "2020", 9, [.women: 2])]
            $0.targets = [file.target("admissions.women", "2020", percent: Rational(30), base: "admissions")]
        }
        // 30% of 9 admitted = 2,7 → 3 women.
        #expect(site.named("admissions.women.2020.target")?.figure?.value == .range(minimum: 3, maximum: nil))
        #expect(site.named("admissions.women.2020.verdict")?.figure?.value == .verdict(.missed))
    }

    @Test func withoutItsBaseATargetIsUnknown() throws {
        let site = try cell {
            $0.entries = [file.flow(in: "2020", 9)]
            $0.targets = [file.target("admissions", "2020", percent: Rational(3), base: "start")]
        }
        #expect(
            site.named("admissions.2020.attainment")?.unknown?.reason.en
                == "“members” of “a” is missing; add to its “members”: {at: 2019-12-31, total: …}")
    }

    @Test func aRangeThatHoldsNoWholeNumberIsRefused() throws {
        let site = try cell {
            $0.entries = [file.stock(at: "2019-12-31", 10), file.flow(in: "2020", 1)]
            $0.targets = [
                file.target("admissions", "2020", percent: Rational(3), max: Rational(4), base: "start")
            ]
        }
        // 3% of 10 = 0,3 → 1; 4% = 0,4 → 0.
        #expect(
            site.named("admissions.2020.verdict")?.unknown?.reason.en
                == "this target in per cent rounds to at least 1 and at most 0 people, which nobody can reach")
    }

    /// Whatever the percentage and the base: the people are the least that reach it, and the most that do not pass it.
    @Test func roundingToPeopleIsTheLeastThatReachesAndTheMostThatStaysBelow() throws {
        for base in [0, 1, 7, 99, 100, 101, 5356] {
            for tenths in [0, 1, 25, 30, 999, 1000] {
                let percent = try #require(Rational(tenths, over: 10))
                let exact = percent * Rational(base) * (try #require(Rational(1, over: 100)))
                #expect(Rational(exact.roundedUp) >= exact && Rational(exact.roundedUp - 1) < exact)
                #expect(Rational(exact.roundedDown) <= exact && Rational(exact.roundedDown + 1) > exact)
            }
        }
    }
}
