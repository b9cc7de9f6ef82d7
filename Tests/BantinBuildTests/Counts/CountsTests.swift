import BantinAnalysis
import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// Counts files beside the data file.
@Suite("Counts files")
struct CountsTests {
    @Test(
        "Entries as rows, in any order and in several files, give the figures that they give as YAML", arguments: 0..<60
    )
    func rowsAreEntries(_ seed: UInt64) throws {
        let generated = GeneratedCounts(seed: seed)
        var random = SeededGenerator(seed: seed)
        let rows = generated.rows.shuffled(using: &random)
        let cut = Int.random(in: 0...rows.count, using: &random)
        let site = generated.csvSite([
            "a": GeneratedCounts.csv(Array(rows[..<cut])),
            "b": GeneratedCounts.csv(Array(rows[cut...]), separator: ";"),
        ])
        let (expected, found) = (try plan(of: generated.yamlSite), try plan(of: site))
        #expect(found.figures(in: .vietnamese) == expected.figures(in: .vietnamese))
        #expect(found.entriesAsCSV() == expected.entriesAsCSV())
    }

    @Test("The list of entries, taken as the only counts file, gives the same figures", arguments: 0..<30)
    func roundTrip(_ seed: UInt64) throws {
        let generated = GeneratedCounts(seed: seed)
        let plan = try plan(of: generated.yamlSite)
        let again = try self.plan(of: generated.csvSite(["tat-ca": plan.entriesAsCSV()]))
        #expect(again.figures(in: .vietnamese) == plan.figures(in: .vietnamese))
        #expect(again.entriesAsCSV() == plan.entriesAsCSV())
    }

    @Test("The same entries in the data file and in a counts file are one")
    func bothPlaces() throws {
        var site = try ProjectFiles.sampleSite()
        let plan = try plan(of: site)
        site["content/counts/tat-ca.csv"] = plan.entriesAsCSV()
        let again = try self.plan(of: site)
        #expect(again.figures(in: .vietnamese) == plan.figures(in: .vietnamese))
        #expect(again.entriesAsCSV() == plan.entriesAsCSV())
    }

    @Test("A flow of one day is a dated entry, which a reported span adds up")
    func datedEntries() throws {
        let plan = try plan(
            of: small(
                "reported: {admissions: [2019-01-01, 2019-12-31]}",
                "xa,admissions,,2019-05-19,2,\nxa,admissions,,2019-09-02,1,\nxa,admissions,women,2019-05-19,1,\n"))
        // 2 + 1, and what is not entered is zero; of the one of 2-9 nobody says whether it is a woman.
        #expect(try count("admissions.2019", plan) == 3)
        #expect(try count("admissions.2019-q1", plan) == 0)
        #expect(try count("admissions.women.2019", plan) == nil)
    }

    @Test("Periods of the same days are one entry, whatever they are called")
    func sameDays() throws {
        let plan = try plan(
            of: small(
                "periods: [{id: 2019-nam, from: 2019-01, to: 2019-12}]\n  admissions: [{period: 2019, total: 5}]",
                "xa,admissions,women,2019-nam,2,\nxa,admissions,young,2019-01-01_2019-12-31,3,\nxa,admissions,,2019,5,\n"
            ))
        #expect(try count("admissions.2019", plan) == 5)
        #expect(try count("admissions.women.2019", plan) == 2)
        #expect(try count("admissions.young.2019", plan) == 3)
    }

    @Test("Groups of bodies are rows too, one inside another with a dot between")
    func groupsOfBodies() throws {
        let plan = try plan(
            of: small(
                "bodies_complete: false",
                "xa,cells,,2020-03,7,\nxa,cells,type-school,2020-03,3,\nxa,cells,type-school.with-committee,2020-03,2,\n"
            ))
        #expect(try count("cells.type-school", plan) == 3)
        #expect(try count("cells.type-school.with-committee", plan) == 2)
        #expect(plan.entriesAsCSV().contains("xa,cells,type-school.with-committee,2020-03,2,\n"))
    }

    @Test("An entry has the sources of all its rows and is assumed where one of them is")
    func notes() throws {
        let plan = try plan(
            of: small(
                "members: [{at: 2020-03, total: 40, source: Sổ A}]",
                """
                xa,members,young,2020-03,9,Sổ A
                xa,members,women,2020-03-31,9,"Sổ B, quyển 2"
                xa,members,union,2020-03,9,
                """))
        let snapshot = try #require(plan.site.root.snapshots[.members]?.first)
        #expect(snapshot.notes == EntryNotes(source: "Sổ A; Sổ B, quyển 2"))
        #expect(plan.site.root.snapshots[.members]?.count == 1)
        let assumed = try self.plan(of: generatedWithAssumedRow)
        #expect(assumed.site.root.snapshots[.members]?.first?.notes.isIllustrative == true)
    }

    private var generatedWithAssumedRow: MemorySite {
        var site = small("members: [{at: 2020-03, total: 40}]", "")
        site["content/counts/b.csv"] = "body,measure,group,period,value,illustrative\nxa,members,young,2020-03,9,TRUE\n"
        return site
    }

    /// A commune alone, with lines of its own, and the rows of one file.
    private func small(_ lines: String, _ rows: String) -> MemorySite {
        MemorySite([
            "content/data.yaml": """
            site: {title: Bản tin, as_of: 2020-03-31}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              \(lines)

            """,
            "content/counts/a.csv": "body,measure,group,period,value,source\n" + rows,
        ])
    }

    private func plan(of site: MemorySite) throws -> SitePlan {
        let planning = site.plan()
        #expect(planning.diagnostics.sorted.map { "\($0.location): \($0.message.en)" } == [])
        return try #require(planning.plan)
    }

    private func count(_ name: String, _ plan: SitePlan) throws -> Int? {
        let query = try plan.site.query(named: name, in: plan.context(of: .root)).get()
        return plan.statistics.result(for: query).figure?.value.number?.numerator
    }
}
