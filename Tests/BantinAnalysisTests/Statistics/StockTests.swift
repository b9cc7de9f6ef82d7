import BantinAnalysis
import BantinModel
import Testing

/// Rules 2, 4 and 5 of docs/data.md.
@Suite struct StockTests {
    let file = DataFile()

    /// One cell with the snapshots given.
    func cell(_ entries: ParsedEntry..., asOf: String = "2020-03-15") throws -> Statistics {
        try #require(statistics(file.site(asOf: asOf, root: file.body("a") { $0.entries = entries })))
    }

    @Test func takesTheLatestSnapshotAndSaysItsDate() throws {
        let site = try cell(
            file.stock(at: "2019-06-30", 20), file.stock(at: "2020-01", 22), file.stock(at: "2020-04", 25))
        let figure = try #require(site.ask("a", .members)?.figure)
        #expect(figure.value == 22)
        #expect(figure.asOf == date("2020-01"))
        #expect(figure.derivation == .entry)
        #expect(figure.name == "a.members@2020-03-15")
        #expect(site.value("a", .members, on: "2019-12-31") == 20)
        #expect(site.value("a", .members, on: "2019-06-30") == 20)
    }

    @Test func theOrderOfEntriesDoesNotMatter() throws {
        let site = try cell(
            file.stock(at: "2020-04", 25), file.stock(at: "2020-01", 22), file.stock(at: "2019-06-30", 20))
        #expect(site.value("a", .members) == 22)
    }

    @Test func aMonthCountsAsKnownInsideItself() throws {
        let site = try cell(file.stock(at: "2020-02-29", 22), file.stock(at: "2020-03", 23))
        #expect(site.value("a", .members, on: "2020-03-01") == 23)
        #expect(site.ask("a", .members, on: "2020-03-01")?.figure?.asOf == date("2020-03"))
        #expect(site.value("a", .members, on: "2020-02-29") == 22)
    }

    @Test func anExactDateIsNotKnownBeforeItsDay() throws {
        let site = try cell(file.stock(at: "2020-02-29", 22), file.stock(at: "2020-03-20", 23))
        #expect(site.value("a", .members) == 22)
        #expect(site.value("a", .members, on: "2020-03-20") == 23)
    }

    @Test func ofAYearAndAMonthThatHaveBegunTheMonthIsNearer() throws {
        let site = try cell(file.stock(at: "2020", 30), file.stock(at: "2020-03", 23))
        #expect(site.value("a", .members) == 23)
        #expect(site.value("a", .members, on: "2020-05-01") == 30)
    }

    @Test func anOldSnapshotIsUnknownAndSaysWhy() throws {
        let site = try cell(file.stock(at: "2019-03-14", 20))
        // From 2019-03-14 to 2020-03-14 are 366 days, 2020 being a leap year; one more is too many.
        #expect(site.value("a", .members, on: "2020-03-14") == 20)
        let unknown = try #require(site.ask("a", .members)?.unknown)
        #expect(
            unknown.reason
                == Message(
                    vi: "số liệu “members” gần nhất của “a” là 2019-03-14, cách ngày 2020-03-15 hơn 366 ngày; cần thêm "
                        + "{at: 2020-03-15, total: …}",
                    en: "the latest “members” of “a” is of 2019-03-14, more than 366 days before 2020-03-15; add "
                        + "{at: 2020-03-15, total: …}"))
        #expect(unknown.location?.line == 2)
    }

    @Test func withoutSnapshotsItIsUnknownAndNamesTheMissingEntry() throws {
        let site = try cell()
        let unknown = try #require(site.ask("a", .members, .young)?.unknown)
        #expect(
            unknown.reason
                == Message(
                    vi: "thiếu số liệu “members.young” của “a”; cần thêm vào mục “members”: {at: 2020-03-15, young: …}",
                    en: "“members.young” of “a” is missing; add to its “members”: {at: 2020-03-15, young: …}"))
        #expect(unknown.location != nil)
    }

    @Test func anUndatedEntryHoldsAlways() throws {
        let site = try cell(file.stock(at: nil, 22))
        #expect(site.value("a", .members, on: "1990-01-01") == 22)
        #expect(site.ask("a", .members)?.figure?.asOf == nil)
    }

    @Test func aGroupThatTheLatestSnapshotLeavesOutIsUnknownButNoneOfNobodyIsZero() throws {
        let site = try cell(
            file.stock(at: "2019-06", 20, [.young: 9]), file.stock(at: "2020-01", 22), file.stock(at: "2020-04", 0),
            asOf: "2020-04-30")
        #expect(site.value("a", .members, .young, on: "2019-12-31") == 9)
        #expect(
            site.ask("a", .members, .young, on: "2020-01-31")?.unknown?.reason.en
                == "the entry “members” 2020-01 of “a” does not state “young”")
        #expect(site.value("a", .members, .young, on: "2020-04-30") == 0)
    }

    @Test func groupsWithoutATotalLeaveTheTotalUnknown() throws {
        let site = try cell(file.stock(at: "2020-01", nil, [.young: 9]))
        #expect(site.value("a", .members, .young) == 9)
        #expect(site.ask("a", .members)?.unknown != nil)
        #expect(site.ask("a", .members, .young, .share)?.unknown != nil)
    }

    // MARK: With a period

    @Test func withAPeriodAStockIsItsCloseWithin31Days() throws {
        let site = try cell(file.stock(at: "2019-11-30", 20), file.stock(at: "2020-03-01", 22), asOf: "2020-06-30")
        // From 2019-11-30 to 2019-12-31 are 31 days.
        #expect(site.value("a", .members, in: "2019") == 20)
        // From 2020-03-01 to 2020-06-30 are 121.
        #expect(site.ask("a", .members, in: "2020-h1")?.unknown != nil)
        #expect(site.value("a", .members, in: "2020-q1") == 22)
        #expect(site.ask("a", .members, in: "2019")?.figure?.name == "a.members.2019")
        // Cut by the data date: the close is that of the data date.
        #expect(site.value("a", .members, in: "2020", on: "2020-03-20") == 22)
        #expect(site.ask("a", .members, in: "2020", on: "2020-03-20")?.name == "a.members.2020@2020-03-20")
        #expect(
            site.ask("a", .members, in: "2021")?.unknown?.reason.en
                == "the period 2021 begins after the data date 2020-06-30")
    }

    @Test func theOpeningIsTheEveElseShortlyBeforeElseTheFirstDay() throws {
        let site = try cell(
            file.stock(at: "2018-12-31", 18), file.stock(at: "2019-12-10", 19), file.stock(at: "2020-04-01", 20),
            asOf: "2020-06-30")
        #expect(site.value("a", .members, in: "2019", .opening) == 18)
        #expect(site.value("a", .members, in: "2020", .opening) == 19)
        #expect(site.value("a", .members, in: "2020-q2", .opening) == 20)
        #expect(site.ask("a", .members, in: "2020-03", .opening)?.unknown != nil)
    }

    // MARK: Parents

    func commune(
        _ children: [ParsedBody], asOf: String = "2020-03-15", _ fill: (inout ParsedBody) -> Void = { _ in }
    ) throws -> Statistics {
        try #require(statistics(file.site(asOf: asOf, root: file.body("x", .communeOrganization, children, fill))))
    }

    @Test func aParentIsTheSumOfItsChildrenAtOneDate() throws {
        let site = try commune([
            file.body("a") { $0.entries = [file.stock(at: "2020-03", 23, [.young: 13])] },
            file.body("b") { $0.entries = [file.stock(at: "2020-03-31", 81), file.stock(at: "2019-12", 80)] },
        ])
        // `2020-03` and `2020-03-31` are the same close, but the exact day is not known before it has come.
        #expect(site.ask("x", .members)?.unknown != nil)
        let later = try #require(site.ask("x", .members, on: "2020-03-31")?.figure)
        // 104 = 23 + 81
        #expect(later.value == 104)
        #expect(later.derivation == .children)
        #expect(later.operands.map(\.value) == [23, 81])
        #expect(later.asOf == date("2020-03"))
    }

    @Test func childrenOfDifferentDatesHaveNoSum() throws {
        let site = try commune([
            file.body("a") { $0.entries = [file.stock(at: "2020-03", 23)] },
            file.body("b") { $0.entries = [file.stock(at: "2019-12", 81)] },
        ])
        let unknown = try #require(site.ask("x", .members)?.unknown)
        #expect(
            unknown.reason.en == "“members” of “b” is missing; add to its “members”: {at: 2020-03-15, total: …}")
    }

    @Test func theLaterOfOwnEntryAndSumIsTaken() throws {
        let site = try commune([
            file.body("a") { $0.entries = [file.stock(at: "2019-12", 20), file.stock(at: "2020-02", 23)] }
        ]) { $0.entries = [file.stock(at: "2019-12", 20)] }
        #expect(site.ask("x", .members)?.figure?.derivation == .children)
        #expect(site.value("x", .members) == 23)
        #expect(site.ask("x", .members, on: "2020-01-31")?.figure?.derivation == .entry)
    }

    @Test func aBodyOutsideItsLifeHasNoValueAndAddsNothing() throws {
        let site = try commune(
            [
                file.body("a") { $0.entries = [file.stock(at: "2019-12-31", 20), file.stock(at: "2020-06-30", 31)] },
                file.body("b") {
                    $0.ended = file.field(date("2020-03"))
                    $0.entries = [file.stock(at: "2019-12-31", 10)]
                },
                file.body("c") {
                    $0.established = file.field(date("2020-04")); $0.entries = [file.stock(at: "2020-06-30", 4)]
                },
            ], asOf: "2020-06-30")
        #expect(site.ask("b", .members)?.isOutsideLife == true)
        #expect(site.ask("c", .members, on: "2020-03-31")?.isOutsideLife == true)
        // 31 + 0 + 4 in June; 20 + 10 + 0 at the end of the year before.
        #expect(site.value("x", .members) == 35)
        #expect(site.value("x", .members, on: "2019-12-31") == 30)
        // In April the latest snapshots are those of December, when b was alive.
        #expect(site.value("x", .members, on: "2020-04-15") == 30)
        #expect(site.value("x", .cells, on: "2019-12-31") == 2)
        #expect(site.value("x", .cells) == 2)
    }

    @Test func anIncompleteListIsNotSummed() throws {
        let children = [file.body("a") { $0.entries = [file.stock(at: "2020-03", 23)] }]
        let site = try commune(children) { $0.completeness = file.field(Completeness.none) }
        #expect(
            site.ask("x", .members)?.unknown?.reason.en
                == "“x” has no entry “members” 2020-03-15, and its list of bodies is not complete (bodies_complete), so "
                + "nothing can be summed")
        #expect(site.ask("x", .cells)?.unknown != nil)
    }

    @Test func aListCompleteForCellsCountsCellsOnly() throws {
        let children = [file.body("a") { $0.entries = [file.stock(at: "2020-03", 23)] }]
        let site = try commune(children) { $0.completeness = file.field(.only(kinds: [.cell], types: [])) }
        #expect(site.value("x", .cells) == 1)
        #expect(site.ask("x", .organizations)?.unknown != nil)
        #expect(site.ask("x", .bodies)?.unknown != nil)
        #expect(site.ask("x", .members)?.unknown != nil)
    }

    @Test func bodiesAreCountedFromTheTree() throws {
        let inner = file.body("truong", .grassrootsOrganization, [file.body("s1"), file.body("s2")])
        let entered = file.body("cong-ty", .grassrootsOrganization) {
            $0.entries = [file.stock(.cells, at: "2020-03", 4)]
        }
        let site = try commune([file.body("a"), inner, file.body("b")])
        // Cells a, s1, s2, b; one organization other than a cell; five bodies below x.
        #expect(site.value("x", .cells) == 4)
        #expect(site.value("x", .organizations) == 1)
        #expect(site.value("x", .bodies) == 5)
        #expect(site.value("a", .cells) == 1)
        #expect(site.value("a", .organizations) == 0)
        #expect(site.value("truong", .bodies) == 2)
        let cells = try #require(site.ask("x", .cells)?.figure)
        #expect(cells.derivation == .counted)
        #expect(cells.bodies.map { site.site[$0.body].id } == ["a", "s1", "s2", "b"])
        #expect(cells.asOf == date("2020-03-15"))
        // 1 + 4 entered ones; how many bodies the company has is not said.
        let mixed = try commune([file.body("c"), entered])
        #expect(mixed.value("x", .cells) == 5)
        #expect(mixed.ask("x", .bodies)?.unknown != nil)
    }
}
