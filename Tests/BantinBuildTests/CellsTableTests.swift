import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// The tables of a body's cells: in a bulletin, in a report's annex, and on the pages that are made of themselves.
@Suite("Tables of the cells")
struct CellsTableTests {
    /// - Parameter notes: what the entry of the second cell says besides its members.
    private func build(notes: String = "young: 6, women: 5") -> MemoryBuild {
        MemorySite([
            "content/data.yaml": """
            site: {title: Bản tin, as_of: 2020-03-15}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã Cửu An
              place: xã Cửu An, tỉnh Gia Lai
              bodies:
                - {id: mot, kind: cell, name: Chi bộ Một, members: [{at: 2020-03, total: 24, young: 12, women: 3}]}
                - {id: hai, kind: cell, name: Chi bộ Hai, members: [{at: 2020-03, total: 96, \(notes)}]}
            """,
            "content/reports/r.md": """
            ---
            title: tình hình đảng viên
            date: 2020-03-15
            upper_body: Đảng bộ tỉnh Gia Lai
            annexes: [annex]
            ---

            Nội dung.
            """,
        ]).build()
    }

    /// The annex of the report without what follows it.
    private func annex(_ build: MemoryBuild) throws -> String {
        let page = try #require(build["reports/r.html"])
        let start = try #require(page.firstRange(of: "<section class=\"annex\""))
        let end = try #require(page.firstRange(of: "</section>"))
        return String(page[start.lowerBound..<end.lowerBound])
    }

    // In 2019 Một admitted 2 until it ended on 30 June, Hai 1: 3 in all. Ba was established on 1 January 2020.
    @Test("The rows of a period are the cells that make up its sum; a cell that was not there has no number")
    func cellsOfThePeriod() throws {
        let build = MemorySite([
            "content/data.yaml": """
            site: {title: Bản tin, as_of: 2020-03-15, period: 2019}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              bodies:
                - {id: mot, kind: cell, name: Chi bộ Một, ended: 2019-06-30, admissions: {period: 2019, total: 2}}
                - {id: hai, kind: cell, name: Chi bộ Hai, admissions: {period: 2019, total: 1}, members: {at: 2020-03, total: 9}}
                - {id: ba, kind: cell, name: Chi bộ Ba, established: 2020-01-01, members: {at: 2020-03, total: 5}}
                - {id: tu, kind: cell, name: Chi bộ Tư, admissions: {period: 2019, total: 0}, members: {at: 2020-03, total: 6}}
            """
        ]).build()
        #expect(build.diagnostics.sorted == [])
        let text = try #require(build["statistics.txt"])
        for line in [
            "- Chi bộ Một: không hoạt động vào ngày này; kết nạp 2 người.",
            "- Chi bộ Hai: 9 đảng viên; kết nạp 1 người.",
            "- Chi bộ Ba: 5 đảng viên; không hoạt động trong kỳ này.",
            "- Đảng bộ xã: 20 đảng viên; kết nạp 3 người.",
        ] { #expect(text.contains(line), "\(text)") }
        let page = try #require(build["statistics.html"])
        #expect(page.contains("<b>/</b> là lúc ấy tổ chức chưa thành lập hoặc đã kết thúc hoạt động."))
        #expect(
            build["statistics.chi-bo.csv"]?.contains("Chi bộ Ba,5,chưa có số liệu,chưa có số liệu,thành lập")
                == true)
        // No bar for who was not there.
        #expect(build["statistics.bieu-do-admissions.csv"]?.contains("Chi bộ Ba") == false)
    }

    // 12 ÷ 24 = 50%; 5 ÷ 96 = 5,208…%; of both 18 ÷ 120 = 15% and 8 ÷ 120 = 6,666…%.
    @Test("An annex prints per cents as columns do: fixed decimals, what they are made of below 100, the base in words")
    func columns() throws {
        let build = build()
        #expect(build.diagnostics.sorted == [])
        let annex = try annex(build)
        for text in [
            ">50,00% (12/24)</data>", ">5,21% (5/96)</data>", ">15,00%</data>", ">6,67%</data>",
            "Tỷ lệ nữ, tỷ lệ trẻ: số đảng viên nữ, đảng viên trẻ ÷ tổng số đảng viên ở mỗi dòng.",
        ] { #expect(annex.contains(text), "\(text)") }
    }

    @Test("The annex of the text edition says all that the columns say")
    func textAnnex() throws {
        let text = try #require(build()["reports/r.txt"]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            text.contains("- Chi bộ Một: 24 đảng viên; nữ 3, bằng 12,5%; đảng viên trẻ 12, bằng 50%."), "\(text)")
        let unknown = try #require(build(notes: "young: 0")["reports/r.txt"])
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            unknown.contains("- Chi bộ Hai: 96 đảng viên; nữ: chưa có số liệu; không có đảng viên trẻ."), "\(unknown)")
    }

    @Test("A body's facts print shares as columns do")
    func facts() throws {
        let page = try #require(build()["cells/mot.html"])
        #expect(page.contains("<th scope=\"row\">Tỷ lệ đảng viên trẻ</th><td>"))
        #expect(page.contains(">50,00% (12/24)</data>"))
    }

    @Test("A legend explains the signs that occur, and no others")
    func legends() throws {
        #expect(try !annex(build()).contains("Trong bảng:"))
        let unknown = try annex(build(notes: "young: 0"))
        #expect(
            unknown.contains(
                "Trong bảng: <b>…</b> là chưa có số liệu. <b>-</b> là không có trường hợp nào.</p>"), "\(unknown)")
        let assumed = try annex(build(notes: "young: 6, women: 5, illustrative: true"))
        #expect(assumed.contains("Trong bảng: <b>*</b> là số liệu minh họa.</p>"), "\(assumed)")
        let cell = build(notes: "young: 0")
        #expect(try #require(cell["cells/hai.html"]).contains("<b>-</b>"))
        #expect(try !#require(cell["cells/mot.html"]).contains("Trong bảng:"))
    }
}
