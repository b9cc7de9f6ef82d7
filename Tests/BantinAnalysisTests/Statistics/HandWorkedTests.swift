import BantinAnalysis
import BantinModel
import Testing

/// Whole sites worked by hand, where several rules of docs/data.md meet.
@Suite struct HandWorkedTests {
    let file = DataFile()

    private func check(_ site: Statistics, _ expected: KeyValuePairs<String, String?>) {
        for (name, number) in expected { #expect(site.number(name) == number, "\(name)") }
    }

    /// A term from 7-2020 to 6-2025, looked at on 15-5-2024; entries reach 30-4-2024.
    private func underWay(asOf: String = "2024-05-15") throws -> Statistics {
        let root = file.body("x", .communeOrganization) {
            $0.periods = [file.period("2020-2025", "2020-07", "2025-06")]
            $0.entries = [
                file.flow(in: "2020-h2", 3), file.flow(in: "2021", 5), file.flow(in: "2022-h1", 2),
                file.flow(in: "2022-q3", 1), file.flow(in: "2022-q4", 1), file.flow(in: "2022-9m", 3),
                // It overlaps the first half and the third quarter: it stands beside them and is never added.
                file.flow(in: "2022-04-01_2022-09-30", 2),
                file.flow(in: "2023-01", 1), file.flow(in: "2023-02", 0), file.flow(in: "2023-03", 1),
                file.flow(in: "2023-04", 0), file.flow(in: "2023", 8), file.flow(in: "2024-01", 1),
                file.flow(in: "2024-02", 1), file.flow(in: "2024-03", 1), file.flow(in: "2024-04", 1),
            ]
            $0.targets = [file.target("admissions", "2020-2025", min: 30, owner: .congress)]
        }
        return try #require(statistics(file.site(asOf: asOf, root: root)))
    }

    @Test func partPeriodsNestedAndOverlappingOnes() throws {
        let site = try underWay()
        check(
            site,
            [
                // 2 + 1 + 1; the nine months 2 + 1 = 3 agree. The second quarter follows from nothing.
                "admissions.2022": "4", "admissions.2022-q2": nil,
                // 3 + 5 + 4 + 8 + 1 + 1 + 1 + 1 over 46 months: 24 ÷ (46 ÷ 12) = 144 ÷ 23.
                "admissions.2020-2025": "24", "admissions.2020-2025.per-year": "144/23",
                // 365 + 365 + 365 + 305 days of 1826.
                "admissions.2020-2025.elapsed": "700/913",
                // 24 of 30.
                "admissions.2020-2025.attainment": "4/5",
                // January to April: 4 − (1 + 0 + 1 + 0) = 2. 31 + 29 + 31 + 30 = 121 of 366 days.
                "admissions.2024.change-last-year": "2", "admissions.2024.elapsed": "121/366",
                // Backwards too: (5 − 8) ÷ 8 and 5 ÷ 8, though 2023 ends after 2021.
                "admissions.2021.change-rate-2023": "-3/8", "admissions.2021.times-2023": "5/8",
            ])
        #expect(site.named("admissions.2021.times-2023")?.name == "x.admissions.2021.times-2023")
        // What was not over on that day is not compared with.
        #expect(site.named("admissions.2021.times-2023", at: "2022-12-31")?.unknown != nil)
    }

    @Test func theLeapDayIsCounted() throws {
        let site = try underWay(asOf: "2024-02-29")
        // 31 + 29 = 60 of 366 days; January and February: 2 − (1 + 0).
        check(site, ["admissions.2024.elapsed": "10/61", "admissions.2024.change-last-year": "1"])
    }

    /// One moved from a to b inside o, two from b to c, three came to c from outside, one left c.
    @Test func transfersAcrossLevels() throws {
        let cells: [(id: String, start: Int, end: Int, came: Int, left: Int, admitted: Int, died: Int)] = [
            ("a", 10, 10, 0, 1, 1, 0), ("b", 12, 11, 1, 2, 0, 0), ("c", 8, 11, 5, 1, 0, 1),
        ]
        let bodies = cells.map { cell in
            file.body(cell.id) {
                $0.entries = [
                    file.stock(at: "2022-12-31", cell.start), file.stock(at: "2023-12-31", cell.end),
                    file.flow(.transfersIn, in: "2023", cell.came), file.flow(.transfersOut, in: "2023", cell.left),
                    file.flow(in: "2023", cell.admitted), file.flow(.deaths, in: "2023", cell.died),
                ]
            }
        }
        let inner = file.body("o", .grassrootsOrganization, Array(bodies[..<2])) {
            $0.entries = [file.flow(.transfersIn, in: "2023", 0)]
        }
        let root = file.body("x", .communeOrganization, [inner, bodies[2]]) {
            $0.entries = [file.flow(.transfersIn, in: "2023", 3)]
            $0.reported = [Measure.readmissions, .removals, .withdrawals, .expulsions].map {
                file.reported($0, from: "2023", to: "2023")
            }
        }
        let site = try #require(statistics(file.site(asOf: "2023-12-31", root: root)))
        check(
            site,
            [
                // m of o: (0 + 1) − 0 = 1. Out (1 + 2) − 1 = 2.
                "o.transfers-internal.2023": "1", "o.transfers-out.2023": "2",
                // m of x: (0 + 5) − 3 = 2. Out (2 + 1) − 2 = 1, internal 2 + 1, in all 3 + 1 + 3.
                "transfers-out.2023": "1", "transfers-internal.2023": "3", "transfers.2023": "7",
                // o: 1 + 0 − 2 = −1 from 22 to 21. x: 1 + 3 − 1 − 1 = 2 from 30 to 32.
                "o.members.2023.net-change": "-1", "o.members.2023.residual": "0",
                "members.2023.net-change": "2", "members.2023.residual": "0",
                "members.2023.change-rate-previous": "1/15",
            ])
    }

    /// p and q became r on 1-7-2023; all 18 moved over, and r admitted one.
    @Test func aMerger() throws {
        let old = [("p", 10), ("q", 8)].map { id, members in
            file.body(id) {
                $0.ended = file.field(date("2023-06-30"))
                $0.entries = [
                    file.stock(at: "2022-12-31", members), file.flow(.transfersIn, in: "2023", 0),
                    file.flow(.transfersOut, in: "2023", members), file.flow(in: "2023", 0),
                ]
            }
        }
        let merged = file.body("r") {
            $0.established = file.field(date("2023-07-01"))
            $0.entries = [
                file.stock(at: "2023-12-31", 19), file.flow(.transfersIn, in: "2023", 18),
                file.flow(.transfersOut, in: "2023", 0), file.flow(in: "2023", 1),
            ]
        }
        let root = file.body("x", .communeOrganization, old + [merged]) {
            $0.entries = [file.flow(.transfersInternal, in: "2023", 18)]
            $0.reported = [Measure.deaths, .readmissions, .removals, .withdrawals, .expulsions].map {
                file.reported($0, from: "2023", to: "2023")
            }
            $0.targets = [
                file.target("admissions", "2023", min: Rational(1), each: TargetScope(kind: .cell), owner: .plan)
            ]
        }
        let site = try #require(statistics(file.site(asOf: "2023-12-31", root: root)))
        check(
            site,
            [
                // 19 − (10 + 8); nobody crossed the commune's border.
                "members.2023.change-previous": "1", "transfers-in.2023": "0", "transfers-out.2023": "0",
                // 19 − 18 − 1; 0 − 10 + 10; 19 − 0 − (18 + 1).
                "members.2023.residual": "0", "p.members.2023.residual": "0", "r.members.2023.residual": "0",
                // Three cells were alive in 2023 and each was to admit one; one cell was there at the end, of two before.
                "admissions.2023.target-min": "3", "cells.2023": "1", "cells.2022": "2",
                // 1 ÷ 18, and 1 in half a year.
                "admissions.2023.rate-start": "1/18", "r.admissions.2023.per-year": "2",
                "admissions.2023-h2": "1", "p.admissions.2023-h2": nil,
            ])
        // In the second half of the year r alone is added up.
        #expect(site.named("admissions.2023-h2")?.figure?.operands.map(\.name) == ["r.admissions.2023-h2"])
    }
}
