import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

@Suite("Search and weight of a site")
struct SearchTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-03-15}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          members: [{at: 2020-03-01, total: 23, source: BC}]
          bodies: [{id: mot, kind: cell, name: Chi bộ Một}]
        """

    @Test("The index holds every article, newest first, and every cell; drafts and lists are not in it")
    func index() throws {
        let build = MemorySite([
            "content/data.yaml": Self.data,
            "content/notes/cu.md":
                "---\ntitle: Họp chi bộ\ndate: 2020-03-01\nbody: mot\ntags: [kết nạp]\nauthors: [Ban Biên tập]\n"
                + "photo: {src: /static/a.svg, alt: x, caption: Ảnh chụp}\nsummary: Tóm tắt.\n---\n\nHọp *ở* `nhà`.\n\n- [Mục](/index.html)\n",
            "content/static/a.svg": "<svg width='1' height='1'/>",
            "content/notes/nhap.md": "---\ntitle: Nháp\ndate: 2020-03-09\ndraft: true\n---\n\nNháp\n",
            "content/bulletins/moi.md":
                "---\ntitle: Có {{ members }} đảng viên\ndate: 2020-03-10\nlead: Mở bài.\nnotes: [cu.md]\n---\n\nThân bài.\n",
            "content/pages/a.md": "---\ntitle: Giới thiệu\n---\n\nLời.\n",
        ]).build()
        #expect(build.diagnostics.sorted == [])
        #expect(
            try #require(build["search-index.js"]).split(separator: "\n").map(String.init) == [
                "bantinSearch([",
                #"["bulletins/moi.html","Có 23 đảng viên","10-3-2020 · Đảng bộ xã","mo bai bo xa than"],"#,
                #"["notes/cu.html","Họp chi bộ","1-3-2020 · Chi bộ Một","tom tat anh chup ket nap ban bien tap mot o nha muc"],"#,
                #"["cells/mot.html","Chi bộ Một","Đảng bộ xã",""],"#,
                #"["pages/a.html","Giới thiệu","","dang bo xa loi"]"#, "]);",
            ])
    }

    @Test("The script of the search is under 5 KB, a bulletin without photographs and with its style under 60 KB")
    func weight() throws {
        let build = try ProjectFiles.sampleSite().build()
        func weight(_ path: String) throws -> Int { try #require(build[path]).utf8.count }
        #expect(try weight("search.js") < 5_000)
        let bulletin = try #require(build["bulletins/2020-03.html"])
        let files = ["style.css", "print.css", "search.js"]
        for file in files { #expect(bulletin.contains("\"../\(file)\"")) }
        #expect(try files.reduce(bulletin.utf8.count) { try $0 + weight($1) } < 60_000)
    }
}
