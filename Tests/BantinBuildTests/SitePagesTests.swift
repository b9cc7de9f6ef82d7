import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// The pages that the program makes itself, and what leads from one page to another.
@Suite("The pages of a site")
struct SitePagesTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-12-31, period: 2020}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          members: [{at: 2020-01-31, total: 40, source: BC}, {at: 2020-03-31, total: 43, source: BC}]
          admissions: [{period: 2020, total: 6, source: BC}]
          targets:
            - {of: admissions, period: 2020, min: 5, owner: congress, source: NQ}
            - {of: admissions, period: 2020, min: 8, owner: plan, source: KH}
            - {of: admissions, period: 2019, min: 3, owner: plan, source: KH}
            - {of: admissions, period: 2020, min: 2, owner: assigned, each: {kind: cell}, source: TX}
          bodies:
            - id: mot
              kind: cell
              name: Chi bộ Một
              admissions: [{period: 2020, total: 6, source: BC}]
              targets: [{of: admissions, period: 2020, min: 7, owner: plan, source: CB}]
        """

    private func site(_ files: [String: String], data: String = Self.data) -> MemorySite {
        MemorySite(files.merging(["content/data.yaml": data]) { first, _ in first })
    }

    private func page(_ title: String, _ date: String?, _ more: String = "", text: String = "x") -> String {
        "---\ntitle: \(title)\n\(date.map { "date: \($0)\n" } ?? "")\(more)---\n\n\(text)\n"
    }

    private func build(_ files: [String: String]) -> MemoryBuild {
        let build = site(files).build()
        #expect(build.diagnostics.sorted.filter { $0.severity == .error }.map(\.message.en) == [])
        return build
    }

    @Test("Targets of different owners for one period are all shown, by owner, at the body and at those it is set to")
    func targetsOfSeveralOwners() throws {
        let build = build([:])
        let root = try #require(build["statistics.txt"]).replacing("\n  ", with: " ")
        #expect(root.contains("chỉ tiêu nghị quyết, năm 2020: 5; thực hiện 6, bằng 120%: vượt chỉ tiêu. Nguồn"))
        // 6 ÷ 5 = 120%; 6 ÷ 8 = 75%.
        #expect(root.contains("chỉ tiêu kế hoạch, năm 2020: 8; thực hiện 6, bằng 75%: không đạt chỉ tiêu"))
        #expect(root.contains("chỉ tiêu cấp trên giao, năm 2020: 2; thực hiện 6"))
        #expect(!root.contains("năm 2019"))
        let cell = try #require(build["cells/mot.txt"]).replacing("\n  ", with: " ")
        #expect(cell.contains("chỉ tiêu kế hoạch, năm 2020: 7;") && cell.contains("cấp trên giao, năm 2020: 2;"))
        #expect(!cell.contains("nghị quyết"))
        let html = try #require(build.read("statistics.html"))
        #expect(html.contains("chỉ tiêu nghị quyết, năm 2020") && html.contains("chỉ tiêu kế hoạch, năm 2020"))
    }

    @Test("The first page shows the newest notes and bulletins and leads to the archive, which has them all")
    func homeAndArchive() throws {
        var files: [String: String] = [:]
        for day in 1...20 {
            let date = "2020-05-\(day < 10 ? "0" : "")\(day)"
            files["content/notes/n\(day).md"] = page("Tin số \(day) tháng 5", date)
            files["content/bulletins/b\(day).md"] = page("Bản tin số \(day) tháng 5", date, "lead: L\n")
        }
        files["content/notes/cu.md"] = page("Tin năm ngoái", "2019-12-31")
        files["content/notes/khong-ngay.md"] = page("Tin không ngày", nil)
        let build = build(files)
        let home = try #require(build.read("index.html"))
        #expect((1...20).filter { home.contains(">Tin số \($0) tháng 5<") } == Array(9...20))
        #expect((1...20).filter { home.contains(">Bản tin số \($0) tháng 5<") } == Array(14...20))
        #expect(home.contains("href=\"archive/2020.html\""))
        let archive = try #require(build.read("archive/2020.html"))
        #expect((1...20).allSatisfy { archive.contains(">Tin số \($0) tháng 5<") })
        #expect((1...20).allSatisfy { archive.contains(">Bản tin số \($0) tháng 5<") })
        #expect(!archive.contains("Tin năm ngoái"))
        #expect(build["archive/2019.html"]?.contains("Tin năm ngoái") == true)
        #expect(build["archive/undated.html"]?.contains("Tin không ngày") == true)
        #expect(try #require(build["notes/khong-ngay.html"]).contains("href=\"../archive/undated.html\""))
    }

    @Test("Without bulletins, notes and tags there are no pages for them, and nothing leads there")
    func nothingToKeep() throws {
        let build = build(["content/pages/a.md": page("Giới thiệu", nil)])
        #expect(!build.outputs.contains { $0.path.hasPrefix("archive/") || $0.path.hasPrefix("tags") })
        #expect(build.outputs.filter { build[$0.path]?.contains("archive/") ?? false }.map(\.path) == [])
        #expect(build.outputs.filter { build[$0.path]?.contains("tags") ?? false }.map(\.path) == [])
    }

    @Test("An article leads to the one before and the one after, of its own kind")
    func neighbours() throws {
        let build = build([
            "content/notes/a.md": page("Một", "2020-01-01"), "content/notes/b.md": page("Hai", "2020-01-02"),
            "content/notes/c.md": page("Ba", "2020-01-03"),
            "content/bulletins/d.md": page("Bản tin", "2020-01-02", "lead: L\n"),
        ])
        let middle = try #require(build["notes/b.html"])
        #expect(middle.contains("rel=\"prev\" href=\"../notes/a.html\""))
        #expect(middle.contains("rel=\"next\" href=\"../notes/c.html\""))
        #expect(try #require(build["notes/c.html"]).contains("rel=\"next\"") == false)
        let bulletin = try #require(build["bulletins/d.html"])
        #expect(!bulletin.contains("rel=\"prev\"") && !bulletin.contains("rel=\"next\""))
    }

    @Test("A tag has a page with what carries it, newest first; capitals do not make another tag")
    func tags() throws {
        let build = build([
            "content/notes/a.md": page("Cũ", "2020-01-01", "tags: [Kết nạp, Kết nạp]\n"),
            "content/bulletins/b.md": page("Mới", "2020-01-02", "lead: L\ntags: [kết nạp, thi đua]\n"),
        ])
        let tag = try #require(build["tags/ket-nap.html"])
        let (newer, older) = (tag.range(of: ">Mới<"), tag.range(of: ">Cũ<"))
        #expect(try #require(newer).lowerBound < #require(older).lowerBound)
        #expect(tag.contains("2 bài") && tag.ranges(of: ">Cũ<").count == 1)
        #expect(try #require(build["tags.html"]).contains("href=\"tags/thi-dua.html\""))
        #expect(try #require(build["notes/a.html"]).contains("href=\"../tags/ket-nap.html\""))
    }

    @Test(
        "A tag needs an address of its own",
        arguments: [
            ("[bản, bán]", "the tags “bán” and “bản” both have the address tags/ban.html"),
            ("[“!”]", "the tag ““!”” has no letter or digit to make an address of"),
        ])
    func tagsWithoutAddress(tags: String, message: String) {
        let build = site(["content/notes/a.md": page("A", "2020-01-01", "tags: \(tags)\n")]).build()
        #expect(build.diagnostics.sorted.filter { $0.severity == .error }.map(\.message.en) == [message])
        #expect(build.diagnostics.sorted.first?.location.line == 4)
    }

    @Test("A long text has a table of contents, a short one has none")
    func contents() throws {
        let build = build([
            "content/notes/a.md": page("A", nil, text: "## Một\n\n### Nhỏ\n\n#### Rất nhỏ\n\n## Hai\n\n## Ba"),
            "content/notes/b.md": page("B", nil, text: "## Một\n\n## Hai\n\n## Ba"),
        ])
        let long = try #require(build["notes/a.html"])
        #expect(long.contains("<li class=\"second\"><a href=\"#nho\">Nhỏ</a></li>"))
        #expect(long.contains("<li><a href=\"#ba\">Ba</a></li>") && !long.contains("href=\"#rat-nho\""))
        #expect(try #require(build["notes/b.html"]).contains("class=\"contents\"") == false)
    }

    @Test("A stock that bulletin and note take from one entry at two dates is told once; from two entries, twice")
    func sourcesOnce() throws {
        func lines(noteDate: String) throws -> Int {
            let build = build([
                "content/bulletins/b.md": page(
                    "B", "2020-04-15", "lead: L\nnotes: [n.md]\n", text: "Có {{ members }} đảng viên."),
                "content/notes/n.md": page("N", noteDate, "summary: Có {{ members }} đảng viên.\n"),
            ])
            let text = try #require(build["bulletins/b.txt"])
            return text.ranges(of: "- Tổng số đảng viên của Đảng bộ xã, tính đến").count
        }
        #expect(try lines(noteDate: "2020-04-10") == 1)
        #expect(try lines(noteDate: "2020-02-10") == 2)
    }
}
