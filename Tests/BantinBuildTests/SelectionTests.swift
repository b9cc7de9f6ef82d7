import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// What front matter chooses: the notes of a bulletin, the day up to which a page knows the data.
@Suite("What a page takes from the site")
struct SelectionTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-06-30}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          members: [{at: 2020-01-31, total: 40}, {at: 2020-03-31, total: 43}, {at: 2020-06-30, total: 45}]
          bodies:
            - {id: mot, kind: cell, name: Chi bộ Một}
        """

    private func site(_ files: [String: String]) -> MemorySite {
        MemorySite(files.merging(["content/data.yaml": Self.data]) { first, _ in first })
    }

    private func note(_ title: String, _ date: String, _ more: String = "") -> String {
        "---\ntitle: \(title)\ndate: \(date)\n\(more)---\n\nx\n"
    }

    /// The titles of the notes that a bulletin announces, in their order.
    private func announced(_ selection: String) throws -> [String] {
        let build = site([
            "content/bulletins/b.md": "---\ntitle: Bản tin\ndate: 2020-04-01\nlead: L\nnotes: \(selection)\n---\n",
            "content/notes/a.md": note("Trước", "2020-02-29"), "content/notes/b.md": note("Đầu", "2020-03-01"),
            "content/notes/c.md": note("Cuối", "2020-03-31", "body: mot\n"),
            "content/notes/d.md": note("Giữa", "2020-03-15", "tags: [kết nạp, thi đua]\n"),
            "content/notes/e.md": note("Sau", "2020-04-01", "tags: [kết nạp]\n"),
        ]).build()
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        let page = try #require(build["bulletins/b.txt"])
        let titles = ["Trước", "Đầu", "Cuối", "Giữa", "Sau"]
        return titles.compactMap { title in page.range(of: title).map { ($0.lowerBound, title) } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }

    @Test("A period takes the notes of its first and its last day, newest first")
    func period() throws {
        #expect(try announced("{period: 2020-03}") == ["Cuối", "Giữa", "Đầu"])
        #expect(try announced("{period: 2020-q1}") == ["Cuối", "Giữa", "Đầu", "Trước"])
        #expect(try announced("{period: 2019}") == [])
    }

    @Test("Conditions hold together, and every tag must be there")
    func conditions() throws {
        #expect(try announced("{period: 2020-03, body: mot}") == ["Cuối"])
        #expect(try announced("{tags: [kết nạp]}") == ["Sau", "Giữa"])
        #expect(try announced("{tags: [thi đua, kết nạp]}") == ["Giữa"])
    }

    @Test("A list of files keeps its own order")
    func files() throws {
        #expect(try announced("[e, a.md]") == ["Sau", "Trước"])
    }

    @Test(
        "The data date is as_of, else the end of the period, else the page's date, and never later than the site's",
        arguments: [
            ("date: 2020-04-15\n", "43"), ("date: 2020-04-15\nas_of: 2020-02-15\n", "40"),
            ("date: 2020-04-15\nperiod: 2020-01\n", "40"), ("date: 2020-02-15\nperiod: 2020-q1\n", "43"),
            ("date: 2021-01-01\n", "45"), ("date: 2020-02-15\nperiod: 2020\n", "45"),
        ])
    func dataDate(frontMatter: String, members: String) throws {
        let build = site(["content/notes/a.md": "---\ntitle: T\n\(frontMatter)---\n\n[{{ members }}]\n"]).build()
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        #expect(try #require(build["notes/a.txt"]).contains("[\(members)]"))
    }

    @Test(
        "A link leads to a file of the site, elsewhere, or nowhere, which is reported",
        arguments: [
            ("b.md", nil), ("./b.md#x", nil), ("../notes/b.md", nil), ("/notes/b.md", nil), ("%62.md", nil),
            ("https://a.vn", nil), ("/cells/mot.html", nil), ("/static/a%20b.pdf", nil), ("", "deadLink"),
            (":b.md", "deadLink"), ("%+2.md", "deadLink"), ("../../b.md", "deadLink"), ("c.md", "deadLink"),
        ] as [(String, String?)])
    func links(destination: String, rule: String?) {
        let build = site([
            "content/notes/a.md": note("A", "2020-03-01") + "\n[x](\(destination))\n",
            "content/notes/b.md": note("B", "2020-03-01") + "\n## X\n", "content/static/a b.pdf": "",
        ]).build()
        #expect(build.diagnostics.sorted.map { "\($0.rule)" } == (rule.map { [$0] } ?? []))
    }

    @Test("A page's photograph lies in the site")
    func photo() {
        let photo = "photo: {src: \"https://a.vn/a.jpg\", alt: Ảnh}\n"
        let build = site(["content/notes/a.md": note("A", "2020-03-01", photo)]).build()
        #expect(build.diagnostics.sorted.map(\.rule) == [.missingImage])
    }
}
