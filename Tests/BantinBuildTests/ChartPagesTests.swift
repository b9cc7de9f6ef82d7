import BantinModel
import BantinTestSupport
import Testing

/// Charts and files for machines, from the data to the page.
@Suite("Charts and what machines read")
struct ChartPagesTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-03-15BASE}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          reported: {admissions: [2020-01-01, 2020-03-15]}
          admissions:
            - {period: 2016, total: 3, source: BC}
            - {period: 2018, total: 5, source: BC}
            - {period: 2019, total: 4, source: BC}
            - {on: 2020-02-03, total: 2, source: BC}
        """

    private func build(base: String = "", _ files: [String: String] = [:]) -> MemoryBuild {
        let data = Self.data.replacing("BASE", with: base)
        let build = MemorySite(files.merging(["content/data.yaml": data]) { first, _ in first }).build()
        #expect(build.diagnostics.sorted.filter { $0.severity == .error }.map(\.message.en) == [])
        return build
    }

    @Test("A series by year begins with the first known year, leaves a gap, and marks the year that is not over")
    func years() throws {
        let text = try #require(build()["statistics.txt"]).replacing("\n", with: " ")
        #expect(text.contains("Năm 2018 kết nạp nhiều nhất: 5 người"))
        #expect(text.contains("Đảng bộ xã; năm 2020 mới tính đến ngày 15-3-2020."))
        #expect(text.contains("2017  … 2018"))
        #expect(text.contains("2020  ████████████ 2, đến ngày 15-3-2020"))
        let html = try #require(build()["statistics.html"])
        #expect(
            html.contains(
                "aria-label=\"Biểu đồ cột. Năm 2018 kết nạp nhiều nhất: 5 người. 2016: 3; 2017: chưa có số liệu; "))
    }

    @Test("Only a site that says where it stands has a feed, a map and full addresses")
    func baseURL() throws {
        let note = "---\ntitle: Tin & bài\ndate: 2020-03-10\n---\n\n[Xem](../notes/a.md) **thêm**.\n"
        let files = ["content/notes/a.md": note]
        let without = build(files)
        #expect(!without.outputs.contains { ["feed.xml", "sitemap.xml", "robots.txt"].contains($0.path) })
        #expect(try #require(without["notes/a.html"]).contains("\"http") == false)
        let with = build(base: ", base_url: https://example.org/xa/", files)
        let feed = try #require(with["feed.xml"])
        #expect(feed.contains("<title>Tin &amp; bài</title>") && feed.contains("&lt;strong&gt;thêm&lt;/strong&gt;"))
        #expect(feed.contains("xml:base=\"https://example.org/xa/notes/a.html\""))
        let map = try #require(with["sitemap.xml"])
        #expect(map.contains("<loc>https://example.org/xa/</loc>") && map.contains("/xa/notes/a.html</loc>"))
        #expect(!map.contains("404"))
        let page = try #require(with["notes/a.html"])
        #expect(page.contains("rel=\"canonical\" href=\"https://example.org/xa/notes/a.html\""))
        #expect(page.contains("\"datePublished\": \"2020-03-10\""))
        #expect(try #require(with["404.html"]).contains("href=\"/xa/style.css\""))
        #expect(try #require(without["404.html"]).contains("href=\"style.css\""))
    }

    private func build(_ files: [String: String]) -> MemoryBuild { build(base: "", files) }

    @Test("A title cannot end the block of structured data")
    func structuredData() throws {
        let note = "---\ntitle: \"\\\\</script> x\"\ndate: 2020-03-10\n---\n\nx\n"
        let page = try #require(
            build(base: ", base_url: https://example.org", ["content/notes/a.md": note])["notes/a.html"])
        #expect(page.contains("\"headline\": \"\\u003c/script> x\""))
        #expect(page.ranges(of: "</script>").count == page.ranges(of: "<script").count)
    }

    @Test("Two hundred cells, thirty years and more: a chart shows what has room, and says what it leaves out")
    func manyCellsAndYears() throws {
        let cells = (1...200).map { number in
            "    - {id: c\(number), kind: cell, name: Chi bộ \(number), members: [{at: 2019-12, total: \(number), source: BC}]}"
        }
        let years = (1980...2019).map { "    - {period: \($0), total: \($0 % 7), source: BC}" }
        let data = """
            site: {title: Bản tin, as_of: 2019-12-31}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              admissions:
            \(years.joined(separator: "\n"))
              bodies:
            \(cells.joined(separator: "\n"))
            """
        let build = MemorySite(["content/data.yaml": data]).build()
        #expect(build.diagnostics.sorted.filter { $0.severity == .error }.map(\.message.en) == [])
        let members = try #require(build["statistics.bieu-do-members.csv"]).split(separator: "\r\n").dropFirst()
        #expect(members.map { $0.prefix { $0 != "," } } == (186...200).reversed().map { "Chi bộ \($0)" })
        let html = try #require(build["statistics.html"])
        #expect(html.contains("; 15 chi bộ đứng đầu trong 200 chi bộ"))
        let shown = try #require(build["statistics.bieu-do-years.csv"]).split(separator: "\r\n").dropFirst()
        #expect(shown.map { $0.prefix(4) } == (1990...2019).map { "\($0)" })
        // 1994, 2001, 2008 and 2015.
        #expect(html.contains("4 năm kết nạp nhiều nhất: 6 người"))
    }
}
