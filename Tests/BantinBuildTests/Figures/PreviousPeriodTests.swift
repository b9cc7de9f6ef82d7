import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// A comparison with the period that a declared one names as its `previous:`, worked out by hand.
@Suite("The declared previous period")
struct PreviousPeriodTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-09-30}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          periods:
            - {id: 2010-2015, from: 2010-03, to: 2015-02}
            - {id: 2015-2017, from: 2015-03, to: 2017-08}
            - {id: 2015-2020, from: 2015-03, to: 2020-02, previous: 2010-2015}
            - {id: 2016-2018, from: 2016-01, to: 2017-12}
            - {id: 2018-2020, from: 2018-03, to: 2020-02, previous: 2016-2018}
            - {id: 2020-2025, from: 2020-03, to: 2025-02, previous: 2015-2020}
          members:
            - {at: 2015-02-28, total: 90, young: 45}
            - {at: 2020-02-29, total: 104, young: 78}
          admissions:
            - {period: 2010-2015, total: 14}
            - {period: 2015-2017, total: 8}
            - {period: 2015-2020, total: 21}
            - {period: 2016-2018, total: 6}
            - {period: 2018-2020, total: 9}
            - {period: 2015-03-01_2015-08-31, total: 1}
            - {period: 2020-03-01_2020-08-31, total: 4}
          bodies_complete: false
          bodies:
            - id: mot
              kind: cell
              name: Chi bộ Một
              periods: [{id: 2018-2019, from: 2018-01, to: 2019-12, previous: 2010-2015}]
              admissions: [{period: 2018-2019, total: 5}, {period: 2010-2015, total: 2}]
        """

    @Test(
        arguments: [
            // 21 − 14; 7 ÷ 14; 21 ÷ 14.
            ("admissions.2015-2020.change-previous", "7"), ("admissions.2015-2020.change-rate-previous", "50%"),
            ("admissions.2015-2020.times-previous", "1,5"),
            // 104 − 90; 75% − 50%.
            ("members.2015-2020.change-previous", "14"),
            ("members.young.2015-2020.share-change-previous", "25\u{A0}điểm phần trăm"),
            // 9 − 6, though other periods end nearer; without `previous:` the nearest before: 8 − 14.
            ("admissions.2018-2020.change-previous", "3"), ("admissions.2015-2017.change-previous", "−6"),
            // To date: six months of this term and of the one before it, 4 − 1.
            ("admissions.2020-2025.change-previous", "3"),
            // A cell's own term names one of the body above: 5 − 2.
            ("mot.admissions.2018-2019.change-previous", "3"),
        ])
    func comparisons(name: String, printed: String) throws {
        let note = "---\ntitle: Tin\ndate: 2020-09-30\n---\n\nLà {{ \(name) }}.\n"
        let build = MemorySite(["content/data.yaml": Self.data, "content/notes/a.md": note]).build()
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        let text = try #require(build["notes/a.txt"])
        #expect(text.contains("\nLà \(printed.replacing("\u{A0}", with: " ")).\n"), "\(text)")
    }

    @Test("is told with its own days")
    func words() throws {
        let note = "---\ntitle: Tin\ndate: 2020-09-30\n---\n\nLà {{ admissions.2018-2020.change-previous }}.\n"
        let page = try #require(
            MemorySite(["content/data.yaml": Self.data, "content/notes/a.md": note]).build().read("notes/a.html"))
        #expect(
            page.contains(
                "từ tháng 3-2018 đến tháng 2-2020, so với số liệu từ tháng 1-2016 đến tháng 12-2017: <b>"), "\(page)")
    }
}
