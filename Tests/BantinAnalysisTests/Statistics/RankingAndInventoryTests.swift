import BantinAnalysis
import BantinModel
import Testing

@Suite struct RankingAndInventoryTests {
    let file = DataFile()

    @Test func ranksLikeACompetition() throws {
        let admitted: [Int?] = [3, 5, nil, 5, 2, 0]
        let cells = admitted.enumerated().map { index, count in
            file.body("c\(index)") { $0.entries = count.map { [file.flow(in: "2019", $0)] } ?? [] }
        }
        let inner = file.body(
            "o", .grassrootsOrganization, [file.body("inner") { $0.entries = [file.flow(in: "2019", 3)] }])
        let gone = file.body("gone") { $0.ended = file.field(date("2018")) }
        let root = file.body("x", .communeOrganization, cells + [inner, gone])
        let site = try #require(statistics(file.site(root: root)))
        let ranks = site.ranking(
            of: .admissions, below: .root, in: PageContext(body: .root, period: "2019", dataDate: day("2020-03-15")))
        #expect(ranks.map { site.site[$0.body].id } == ["c1", "c3", "c0", "inner", "c4", "c5", "c2"])
        #expect(ranks.map(\.rank) == [1, 1, 3, 3, 5, 6, nil])
    }

    @Test func ranksOneCellAndNone() throws {
        let site = try #require(
            statistics(
                file.site(
                    root: file.body(
                        "x", .communeOrganization,
                        [file.body("a") { $0.entries = [file.stock(at: "2020-03", 4, [.young: 1])] }]))))
        let context = PageContext(body: .root, dataDate: day("2020-03-15"))
        #expect(site.ranking(of: .members, group: .young, facet: .share, below: .root, in: context).map(\.rank) == [1])
        #expect(site.ranking(of: .members, below: Body.Index(1), in: context).isEmpty)
    }

    @Test func listsWhatCanBeAskedWithAKnownAnswer() throws {
        let site = try #require(statistics(ReferenceSiteTests.site()))
        let root = site.inventory(of: .root)
        #expect(root.map(\.measure) == [.members, .cells, .organizations, .bodies, .admissions])
        let admissions = try #require(root.last)
        #expect(admissions.times.map(\.text) == ["2015-2020"])
        #expect(
            admissions.figures.map { $0.name() } == [
                "admissions", "admissions.per-year", "admissions.target",
                "admissions.target-min", "admissions.attainment", "admissions.excess", "admissions.excess-rate",
                "admissions.shortfall", "admissions.verdict",
            ])
        let cell = site.inventory(of: Body.Index(1))
        // Of the movements the admissions alone are known.
        #expect(
            cell.first?.figures.map { $0.name() } == [
                "members", "members.net-reported", "members.young", "members.young.share",
            ])
        #expect(cell.first?.times.map(\.text) == ["2020-03", "2015-2020"])
        #expect(
            cell.last?.figures.map { $0.name(during: "2015-2020") } == [
                "admissions.2015-2020", "admissions.2015-2020.per-year",
            ])
    }
}

extension InventoryTime {
    fileprivate var text: String {
        switch self {
        case .always: "always"
        case .date(let date): date.description
        case .period(let period): period.id
        }
    }
}
