import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// The tables of pages as CSV, and the chart of members by year.
@Suite("Tables as files, and members by year")
struct TableFilesTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-03-15, period: 2019}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          members:
            - {at: 2016-12, total: 1650, source: BC}
            - {at: 2018-06, total: 1660, source: BC}
            - {at: 2018-12, total: 1655, source: BC}
            - {at: 2020-03, total: 1669, source: BC}
          bodies:
            - id: mot
              kind: cell
              name: Chi bộ "Một", Hai
              members: [{at: 2020-03, total: 23, young: 13, source: BC, illustrative: true}]
              admissions: [{period: 2019, total: 0, source: BC}]
            - {id: hai, kind: cell, name: Chi bộ Hai & Ba}
        """

    private func build(_ files: [String: String] = [:]) -> MemoryBuild {
        let build = MemorySite(files.merging(["content/data.yaml": Self.data]) { first, _ in first }).build()
        #expect(build.diagnostics.sorted.filter { $0.severity == .error }.map(\.message.en) == [])
        return build
    }

    @Test(
        "A table's file says what the table says: digits without points, words for what is unknown, marks in a column")
    func cells() throws {
        #expect(
            try #require(build()["statistics.chi-bo.csv"]).split(separator: "\r\n").map(String.init) == [
                "\u{FEFF}Chi bộ,Đảng viên,Đảng viên trẻ,Tỷ lệ trẻ,Kết nạp,Minh họa",
                "\"Chi bộ \"\"Một\"\", Hai\",23,13,\"56,52%\",0,Đảng viên; Đảng viên trẻ; Tỷ lệ trẻ",
                "Chi bộ Hai & Ba,chưa có số liệu,chưa có số liệu,chưa có số liệu,chưa có số liệu,",
                "Đảng bộ xã,1669,chưa có số liệu,chưa có số liệu,chưa có số liệu,",
            ])
    }

    @Test("Whatever a template calls its tables, each has a file of its own beside the page")
    func names() {
        let page = """
            ---
            title: Trang
            ---
            <table data-csv="../../x"><tr><td>a</td></tr></table>
            <table data-csv="Tỷ lệ #?"><tr><td>b</td></tr></table>
            <table data-csv="ty-le"><tr><td>c</td></tr></table>
            <table data-csv=""><tr><td>d</td></tr></table>
            """
        let data = Self.data.replacing("period: 2019}", with: "period: 2019, raw_html: true}")
        let build = MemorySite([
            "content/data.yaml": data, "content/pages/trang.md": page,
        ]).build()
        let files = build.outputs.map(\.path).filter { $0.hasPrefix("pages/") && $0.hasSuffix(".csv") }
        #expect(
            files.sorted() == [
                "pages/trang.bang.csv", "pages/trang.ty-le-2.csv", "pages/trang.ty-le.csv", "pages/trang.x.csv",
            ])
    }

    @Test("Every file that a page offers for a table is there, and every file is offered")
    func offered() throws {
        let bulletin = """
            ---
            title: B
            date: 2020-03-15
            lead: L
            tables: [{id: nam, caption: Đảng viên, columns: [2018, 2019], rows: [members]}]
            ---

            {{> cells-table}}

            {{> table.nam}}

            {{> trend-chart}}
            """
        let build = build(["content/bulletins/b.md": bulletin])
        var offered: [String] = []
        for output in build.outputs where output.path.hasSuffix(".html") {
            let folder = output.path.split(separator: "/").count > 1 ? "../" : ""
            for part in try #require(build[output.path]).split(separator: "href=\"").dropFirst() {
                let address = part.prefix { $0 != "\"" }
                if address.hasSuffix(".csv") { offered.append(String(address.dropFirst(folder.count))) }
            }
        }
        let made = build.outputs.map(\.path).filter { $0.hasSuffix(".csv") }
        #expect(Set(offered) == Set(made))
        #expect(made.count == Set(made).count)
        #expect(
            Set(made).isSuperset(of: [
                "bulletins/b.chi-bo.csv", "bulletins/b.bang-nam.csv", "bulletins/b.bieu-do-trend.csv",
            ]))
    }

    @Test("A table of a site's own template has its file too")
    func ownTable() throws {
        let build = build([
            "templates/cell.html.mustache":
                "<table data-csv=\"x\"><tr><th>A</th></tr><tr><td>{{body.name}}</td></tr></table>"
        ])
        #expect(build["cells/mot.x.csv"] == "\u{FEFF}A\r\n\"Chi bộ \"\"Một\"\", Hai\"\r\n")
    }

    @Test("Members by year take each year's latest date; a year without a date is a gap")
    func trend() throws {
        let build = build()
        #expect(
            try #require(build["statistics.bieu-do-trend.csv"]).split(separator: "\r\n").map(String.init) == [
                "\u{FEFF}Mục,Số liệu,Ghi chú", "2016,1650,tính đến tháng 12-2016", "2017,…,",
                "2018,1655,tính đến tháng 12-2018", "2019,…,", "2020,1669,tính đến tháng 3-2020",
            ])
        let html = try #require(build["statistics.html"])
        #expect(html.contains("Từ 1.650 đảng viên năm 2016 lên 1.669 năm 2020"))
        #expect(html.contains("2017: chưa có số liệu"))
        #expect(
            try #require(build["statistics.txt"]).contains(
                "2020  ██████████████████████████████ 1.669, tính đến tháng 3-2020"))
        // One date is no trend.
        #expect(try #require(build["cells/mot.html"]).contains("theo năm") == false)
    }
}
