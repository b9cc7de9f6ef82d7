import BantinAnalysis
import BantinModel
import Testing

/// Rules 3 and 8 of docs/data.md: who came, who went, and what that leaves.
@Suite struct MovementTests {
    let file = DataFile()

    /// 100 members at the end of 2018, `close` a year later; 5 admitted, 1 readmitted, 2 in, 3 out, 1 died, 1 left the
    /// roll, nobody withdrew, nobody was expelled.
    func cell(close: Int = 103, without missing: [Measure] = [], opening: String = "2018-12-31") throws -> Statistics {
        let flows: [(Measure, Int)] = [
            (.admissions, 5), (.readmissions, 1), (.transfersIn, 2), (.transfersOut, 3), (.deaths, 1), (.removals, 1),
            (.withdrawals, 0), (.expulsions, 0), (.recognitions, 4),
        ]
        let root = file.body("a", .cell) {
            $0.entries =
                [file.stock(at: opening, 100), file.stock(at: "2019-12-31", close)]
                + flows.filter { !missing.contains($0.0) }.map { file.flow($0.0, in: "2019", $0.1) }
        }
        return try #require(statistics(file.site(asOf: "2020-01-31", root: root)))
    }

    @Test func theNetChangeIsWhoCameLessWhoWent() throws {
        // 5 + 1 + 2 − 3 − 1 − 1 − 0 − 0 = 3; recognition moves nobody.
        let figure = try #require(try cell().named("members.2019.net-change")?.figure)
        #expect(figure.value == 3)
        #expect(figure.operands.count == 8)
        // 103 − 100 − 3 = 0.
        #expect(try cell().number("members.2019.residual") == "0")
        #expect(try cell().named("members.2019.unreported")?.unknown != nil)
    }

    @Test func oneUnknownFlowLeavesWhatWasReportedAndTheRest() throws {
        let site = try cell(close: 106, without: [.transfersOut, .deaths])
        #expect(
            site.named("members.2019.net-change")?.unknown?.reason.en
                == "“transfers-out” of “a” is missing; add to its “transfers-out”: {period: 2019, total: …}")
        // 5 + 1 + 2 − 1 − 0 − 0 = 7.
        let reported = try #require(site.named("members.2019.net-reported")?.figure)
        #expect(reported.value == 7)
        #expect(reported.derivation == .movement(missing: [.transfersOut, .deaths]))
        // 106 − 100 − 7 = −1.
        #expect(site.number("members.2019.unreported") == "-1")
        #expect(site.named("members.2019.residual")?.unknown != nil)
    }

    @Test func whatTheMovementsDoNotExplainIsAWarning() throws {
        let root = file.body("a", .cell) {
            $0.entries =
                [file.stock(at: "2018", 100), file.stock(at: "2019", 104)]
                + Measure.movements.map { file.flow($0, in: "2019", $0 == .admissions ? 5 : $0 == .deaths ? 2 : 0) }
        }
        var diagnostics = Diagnostics()
        let site = try #require(check(file.site(asOf: "2020-01-31", root: root), diagnostics: &diagnostics))
        // 104 − 100 − (5 − 2) = 1.
        #expect(Statistics(site: site).number("members.2019.residual") == "1")
        #expect(diagnostics.sorted.map(\.rule) == [.movementResidual])
        #expect(
            diagnostics.sorted.first?.message.en
                == "the members of “a” at the end of 2019, less those at its beginning and less the net change, leave "
                + "104 − 100 − 3 = 1, which should be 0")
    }

    @Test func betweenOtherSnapshotsThereIsNoIdentity() throws {
        // A snapshot of 30 December is neither the eve nor the first day.
        #expect(
            try cell(opening: "2018-12-30").named("members.2019.residual")?.unknown?.reason.en
                == "“members” of “a” is missing; add to its “members”: {at: 2018-12-31, total: …}")
    }

    @Test func fromASnapshotOfTheFirstDayFlowsCountFromTheNext() throws {
        let root = file.body("a", .cell) {
            $0.entries =
                [file.stock(at: "2019-01-01", 100), file.stock(at: "2019-01-31", 101)]
                + Measure.movements.map { file.event($0, on: "2019-01-01", $0 == .admissions ? 7 : 0) }
                + Measure.movements.map { file.flow($0, in: "2019-01-02_2019-01-31", $0 == .admissions ? 1 : 0) }
        }
        let site = try #require(statistics(file.site(asOf: "2019-12-31", root: root)))
        // 101 − 100 − 1 = 0: the seven of the first day are in the 100.
        #expect(site.number("members.2019-01.residual") == "0")
    }

    // MARK: Transfers

    /// Cells b and c; 6 came to them, 5 left them.
    func commune(_ own: (inout ParsedBody) -> Void) -> ParsedSite {
        let cells = [("b", 4, 3), ("c", 2, 2)].map { id, arrived, left in
            file.body(id) {
                $0.entries = [
                    file.flow(.transfersIn, in: "2019", arrived), file.flow(.transfersOut, in: "2019", left),
                ]
            }
        }
        return file.site(asOf: "2019-12-31", root: file.body("a", .communeOrganization, cells, own))
    }

    @Test(arguments: [(Measure.transfersIn, 4), (.transfersOut, 3), (.transfersInternal, 2)])
    func movesBetweenTheBodiesBelowCancel(measure: Measure, entered: Int) throws {
        // 2 moved between b and c: in 6 − 2 = 4, out 5 − 2 = 3, internal 2 + 0.
        let site = try #require(statistics(commune { $0.entries = [file.flow(measure, in: "2019", entered)] }))
        #expect(site.number("transfers-in.2019") == "4")
        #expect(site.number("transfers-out.2019") == "3")
        #expect(site.number("transfers-internal.2019") == "2")
        #expect(site.number("transfers.2019") == "9")
        // A cell: 4 + 3 + 0.
        #expect(site.number("b.transfers.2019") == "7")
    }

    @Test func withoutOneOfThemAllThreeAreUnknown() throws {
        let site = try #require(statistics(commune { _ in }))
        for measure in ["transfers-in", "transfers-out", "transfers-internal", "transfers"] {
            #expect(site.named("\(measure).2019")?.unknown != nil)
        }
    }

    @Test func waysThatLeaveDifferentMovesAreAnError() {
        var diagnostics = Diagnostics()
        let parsed = commune {
            $0.entries = [file.flow(.transfersIn, in: "2019", 4), file.flow(.transfersOut, in: "2019", 4)]
        }
        #expect(check(parsed, diagnostics: &diagnostics) == nil)
        #expect(
            diagnostics.sorted.map(\.message.en) == [
                "the moves between the bodies below “a” (2019) do not agree: transfers-in: 6 − 4 = 2; transfers-out: 5 − 4 = 1"
            ])
    }

    @Test func aPartPeriodReachesAsFarAsAllItsTransfers() throws {
        let cells = ["b", "c"].map { id in
            file.body(id) {
                $0.entries = [
                    file.flow(.transfersIn, in: "2019-q1", 2), file.flow(.transfersOut, in: "2019-q1", 1),
                    file.flow(.transfersOut, in: "2019-q2", 1),
                ]
            }
        }
        let root = file.body("a", .communeOrganization, cells) {
            $0.entries = [file.flow(.transfersInternal, in: "2019-q1", 1)]
        }
        let site = try #require(statistics(file.site(asOf: "2019-08-01", root: root)))
        // In the first quarter 4 − 1 = 3 came.
        let figure = try #require(site.named("transfers-in.2019")?.figure)
        #expect(figure.value == 3)
        #expect(figure.reachedDay == day("2019-03-31"))
    }
}
