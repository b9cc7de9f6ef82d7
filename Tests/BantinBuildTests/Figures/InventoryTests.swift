import BantinAnalysis
import BantinModel
import BantinRenderer
import Testing

@Suite("The list of what can be asked")
struct InventoryTests {
    private let data = DataFixture(
        """
          members:
            - {at: 2018-12-31, total: 96}
            - {at: 2019-12-31, total: 99, young: 40}
            - {at: 2020-03-15, total: 104}
          admissions: [{period: 2019, total: 5}]
          targets: [{of: admissions, period: 2019, min: 4, owner: plan}]
          bodies:
            - {id: mot, kind: cell, type: hamlet, name: Chi bộ Một}
        """)

    // 2019: opening 96, close 99; 5 admitted, nothing known of the other movements, so 99 − 96 − 5 is unreported.
    @Test("has what becomes of a stock, and nothing that an entry is missing for")
    func stocks() {
        #expect(
            data.names(of: "xa").filter { $0.hasPrefix("members") } == [
                "members", "members.opening", "members.average", "members.change-previous",
                "members.change-last-year", "members.change-rate-previous", "members.change-rate-last-year",
                "members.net-reported", "members.unreported", "members.young", "members.young.share",
            ])
        #expect(data.prints("members.2019.unreported") == "\u{2212}2")
    }

    @Test("names the owner of a target only where there are several")
    func owners() {
        let targets = data.names(of: "xa").filter { $0.contains("attainment") }
        #expect(targets == ["admissions.attainment"])
    }

    @Test("has types of what is counted, and no others: here no organizations but the commune's own")
    func types() {
        let names = data.names(of: "xa")
        #expect(names.contains("cells.type-hamlet") && names.contains("organizations"))
        #expect(!names.contains { $0.hasPrefix("organizations.") })
    }

    @Test("gives names that a page can ask for as they stand")
    func everyNameIsAnswered() throws {
        let statistics = try #require(data.statistics)
        let entries = statistics.site.bodies.flatMap { statistics.inventory(of: $0.index) }
        let lines = InventoryText(entries, site: statistics.site).text(in: .vietnamese)
            .split(separator: "\n").filter { $0.hasPrefix("      ") }
        #expect(lines.count > 20)
        for line in lines {
            let name = String(line.split(separator: " ")[0])
            let context = PageContext(body: .root, dataDate: statistics.site.settings.asOf)
            let query = try statistics.site.query(named: name, in: context).get()
            #expect(statistics.result(for: query).figure != nil, "\(name)")
        }
    }

}
