import BantinAnalysis
import BantinModel
import Testing

/// Rule 12 of docs/data.md.
@Suite struct WithholdingTests {
    let file = DataFile()

    func commune(
        _ minority: [Int?], below: Int = 5, total: Int? = nil, _ fill: (inout ParsedBody) -> Void = { _ in }
    ) throws -> Statistics {
        let cells = minority.enumerated().map { index, count in
            file.body("c\(index)") {
                $0.entries = [file.stock(at: "2020-03", 20, count.map { [.minority: $0] } ?? [:])]
            }
        }
        let root = file.body("x", .communeOrganization, cells) {
            if let total { $0.entries = [file.stock(at: "2020-03", 20 * cells.count, [.minority: total])] }
            fill(&$0)
        }
        return try #require(statistics(file.site(policy: { $0.suppressBelow = file.field(below) }, root: root)))
    }

    func printed(_ site: Statistics, _ cells: Int) -> [String] {
        (0..<cells).map { index in
            switch site.ask("c\(index)", .members, .minority) {
            case .known(let figure): figure.value.number?.description ?? "?"
            case .withheld: "x"
            default: "…"
            }
        }
    }

    @Test(arguments: [
        ([3, 1, 9, 12], "x x 9 12"),
        // One alone would follow from the parent: the next smallest is withheld too.
        ([3, 9, 12, 7], "x 9 12 x"),
        ([0, 3, 9], "0 x x"), ([3, 0, 0], "x x 0"), ([0, 0, 9], "0 0 9"), ([5, 6], "5 6"), ([4], "x"), ([4, 4], "x x"),
    ])
    func smallCountsAreWithheldWithTheNextSmallest(minority: [Int], expected: String) throws {
        for total in [nil, minority.reduce(0, +)] {
            let site = try commune(minority, total: total)
            #expect(printed(site, minority.count).joined(separator: " ") == expected)
            #expect(site.value("x", .members, .minority) == .number(Rational(minority.reduce(0, +))))
        }
    }

    @Test func withoutAKnownTotalNothingFollows() throws {
        #expect(try printed(commune([3, nil, 9]), 3) == ["x", "…", "9"])
    }

    @Test func thePolicySetsTheThreshold() throws {
        #expect(try printed(commune([3, 9], below: 3), 2) == ["3", "9"])
        #expect(try printed(commune([3, 9], below: 0), 2) == ["3", "9"])
        #expect(try printed(commune([3, 9, 11], below: 10), 3) == ["x", "x", "11"])
    }

    @Test func whateverIsComputedFromItIsWithheldAsWell() throws {
        let site = try commune([3, 1, 9])
        for facet in [Facet.share, .shareOf(.group(.young)), .shareOf(.measure(.cells))] {
            let result = try #require(site.ask("c0", .members, .minority, facet))
            if facet != .shareOf(.group(.young)) { #expect(result.isWithheldResult) }
        }
        #expect(site.ask("c0", .members, nil, .shareOf(.group(.minority)))?.isWithheldResult == true)
        #expect(site.ask("c2", .members, .minority, .share)?.isWithheldResult == false)
        #expect(site.ask("x", .members, .minority, .share)?.figure != nil)
        guard case .withheld(let withheld) = try #require(site.ask("c0", .members, .minority)) else { return }
        #expect(
            withheld.reason.vi
                == "số nhỏ thuộc thông tin nhạy cảm, hoặc số để lộ một số như vậy, nên không công bố dưới cấp toàn đảng bộ"
        )
        #expect(withheld.name == "c0.members.minority@2020-03-15")
    }

    @Test func theTraceOfATotalDoesNotShowIt() throws {
        let figure = try #require(try commune([3, 1, 9]).ask("x", .members, .minority)?.figure)
        #expect(figure.value == 13)
        #expect(figure.operands.map(\.name) == ["c2.members.minority@2020-03-15"])
        #expect(
            figure.withheldOperands.map(\.name) == ["c0.members.minority@2020-03-15", "c1.members.minority@2020-03-15"])
    }

    @Test func otherGroupsAreNot() throws {
        let site = try #require(
            statistics(
                file.site(
                    root: file.body(
                        "x", .communeOrganization,
                        [file.body("a") { $0.entries = [file.stock(at: "2020-03", 20, [.women: 2, .young: 1])] }]))))
        #expect(site.value("a", .members, .women) == 2)
    }

    @Test func expulsionsAreSensitiveThemselves() throws {
        let cells = [2, 7, 9].enumerated().map { index, count in
            file.body("c\(index)") {
                $0.entries = [file.flow(.expulsions, in: "2019", count), file.flow(.deaths, in: "2019", 1)]
            }
        }
        let site = try #require(statistics(file.site(root: file.body("x", .communeOrganization, cells))))
        #expect(site.ask("c0", .expulsions, in: "2019")?.isWithheldResult == true)
        #expect(site.ask("c1", .expulsions, in: "2019")?.isWithheldResult == true)
        #expect(site.value("c2", .expulsions, in: "2019") == 9)
        #expect(site.value("x", .expulsions, in: "2019") == 18)
        #expect(site.value("c0", .deaths, in: "2019") == 1)
        let ranks = site.ranking(
            of: .expulsions, below: .root, in: PageContext(body: .root, period: "2019", dataDate: day("2020-03-15")))
        #expect(ranks.map(\.rank) == [1, nil, nil])
        #expect(site.inventory(of: Body.Index(1)).map(\.measure) == [.cells, .organizations, .bodies, .deaths])
    }

    @Test func aSumOverTimeThatHoldsASmallPartIsWithheld() throws {
        let quarters = [[1, 6, 7, 8], [9, 9, 9, 9], [8, 8, 8, 8]]
        let cells = quarters.enumerated().map { index, counts in
            file.body("c\(index)") { body in
                body.entries = counts.enumerated().map { file.flow(.expulsions, in: "2018-q\($0 + 1)", $1) }
                body.entries.append(file.flow(.expulsions, in: "2018", counts.reduce(0, +)))
            }
        }
        let site = try #require(statistics(file.site(root: file.body("x", .communeOrganization, cells))))
        func isWithheld(_ id: String, _ period: String) -> Bool? {
            site.ask(id, .expulsions, in: period)?.isWithheldResult
        }
        // c0's first quarter is small; c2's 8 is the next smallest there.
        #expect(["c0", "c1", "c2"].map { isWithheld($0, "2018-q1") } == [true, false, true])
        // The year and the half hold that quarter, entered or added up.
        for period in ["2018", "2018-h1"] {
            #expect(["c0", "c1", "c2"].map { isWithheld($0, period) } == [true, false, true])
        }
        #expect(["c0", "c1", "c2"].map { isWithheld($0, "2018-h2") } == [false, false, false])
        #expect(site.value("x", .expulsions, in: "2018") == 90)
    }

    @Test func aWithheldParentIsNotGivenAwayByItsChildren() throws {
        let inner = file.body(
            "o", .grassrootsOrganization,
            [6, 7].enumerated().map { index, count in
                file.body("o\(index)") { $0.entries = [file.stock(at: "2020-03", 20, [.minority: count])] }
            })
        let small = file.body("a") { $0.entries = [file.stock(at: "2020-03", 20, [.minority: 2])] }
        let site = try #require(statistics(file.site(root: file.body("x", .communeOrganization, [small, inner]))))
        #expect(site.ask("a", .members, .minority)?.isWithheldResult == true)
        #expect(site.ask("o", .members, .minority)?.isWithheldResult == true)
        #expect(site.ask("o0", .members, .minority)?.isWithheldResult == true)
        #expect(site.value("o1", .members, .minority) == 7)
    }

    @Test func smallTotalsOfTheRootArePrintedWithAWarning() throws {
        for isEntered in [true, false] {
            let file = DataFile()
            let cell = file.body("a") { $0.entries = [file.stock(at: "2020-03", 20, [.minority: 3])] }
            let root = file.body("x", .communeOrganization, [cell]) {
                if isEntered { $0.entries = [file.stock(at: "2020-03", 20, [.minority: 3])] }
            }
            var diagnostics = Diagnostics()
            let site = try #require(check(file.site(root: root), diagnostics: &diagnostics))
            #expect(Statistics(site: site).value("x", .members, .minority) == 3)
            #expect(diagnostics.sorted.map(\.rule) == [.smallCount])
            #expect(diagnostics.sorted.map(\.severity) == [.warning])
            #expect(
                diagnostics.sorted.first?.message.en
                    == "“members.minority” is 3, a small sensitive count; as the total of “x” it is printed: consider "
                    + "whether to publish it")
        }
    }

    /// Expulsions of three cells by age, in all 12 = 2 + 10, 13 = 6 + 7 and 20 = 9 + 11.
    func expulsions(_ third: KeyValuePairs<Group, Int> = [.ages(18...30): 9, .ages(31...60): 11]) throws -> Statistics {
        func cell(_ id: String, _ total: Int, _ parts: KeyValuePairs<Group, Int>) -> ParsedBody {
            file.body(id) { $0.entries = [file.flow(.expulsions, in: "2019", total, parts)] }
        }
        let cells = [
            cell("a", 12, [.ages(18...30): 2, .ages(31...60): 10]),
            cell("b", 13, [.ages(18...30): 6, .ages(31...60): 7]), cell("c", 20, third),
        ]
        return try #require(statistics(file.site(root: file.body("x", .communeOrganization, cells))))
    }

    /// 12 − 10 = 2 would betray the small part: all parts of the cell are withheld, and those of the next smallest sibling,
    /// for 17 − 6 − 9 = 2. The totals stay.
    @Test func thePartsOfAPartitionAreWithheldTogether() throws {
        let site = try expulsions()
        let groups: [Group] = [.ages(18...30), .ages(31...60), .known(.age), .unstated(.age)]
        for group in groups {
            for id in ["a", "b"] {
                #expect(site.ask(id, .expulsions, group, in: "2019")?.isWithheldResult == true)
                #expect(site.ask(id, .expulsions, group, in: "2019", .share)?.isWithheldResult == true)
            }
        }
        #expect(groups.map { site.value("c", .expulsions, $0, in: "2019") } == [9, 11, 20, 0])
        #expect(groups.map { site.value("x", .expulsions, $0, in: "2019") } == [17, 28, 45, 0])
        #expect(["a", "b", "c"].map { site.value($0, .expulsions, in: "2019") } == [12, 13, 20])
    }

    /// 20 − 18 = 2 whose age is not stated is a small number too.
    @Test func aSmallRestIsWithheldWithTheParts() throws {
        let file = DataFile()
        let cells = ["a", "b", "c"].map { id in
            file.body(id) {
                $0.entries = [
                    file.flow(.expulsions, in: "2019", 20, id == "a" ? [.known(.age): 18] : [.known(.age): 12])
                ]
            }
        }
        let site = try #require(statistics(file.site(root: file.body("x", .communeOrganization, cells))))
        #expect(site.ask("a", .expulsions, .known(.age), in: "2019")?.isWithheldResult == true)
        #expect(site.ask("a", .expulsions, .unstated(.age), in: "2019")?.isWithheldResult == true)
        #expect(site.value("c", .expulsions, .unstated(.age), in: "2019") == 8)
    }

    /// 4 = 0 + 4: the total is withheld, and its parts would give it away.
    @Test func partsOfAWithheldTotalAreWithheld() throws {
        let file = DataFile()
        let cells = [3, 8, 9].enumerated().map { index, total in
            file.body("c\(index)") {
                $0.entries = [
                    file.flow(.expulsions, in: "2019", total, [.ages(0...30): 0, .ages(31...Int.max): total])
                ]
            }
        }
        let site = try #require(statistics(file.site(root: file.body("x", .communeOrganization, cells))))
        for id in ["c0", "c1"] {
            #expect(site.ask(id, .expulsions, in: "2019")?.isWithheldResult == true)
            #expect(site.ask(id, .expulsions, .ages(31...Int.max), in: "2019")?.isWithheldResult == true)
        }
        #expect(site.value("c2", .expulsions, .ages(31...Int.max), in: "2019") == 9)
    }
}
