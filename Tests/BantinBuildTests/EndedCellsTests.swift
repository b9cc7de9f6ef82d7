import BantinModel
import BantinTestSupport
import Testing

/// A page of half a year with a cell that ended in its midst, and one that is not established yet.
@Suite("Half a year with a cell that ended")
struct EndedCellsTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-06-30, period: 2020-h1}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          bodies:
            - id: mot
              kind: cell
              name: Chi bộ Một
              ended: 2020-03-31
              admissions: [{period: 2019, total: 1}, {period: 2020-q1, total: 2}]
            - {id: hai, kind: cell, name: Chi bộ Hai, admissions: [{period: 2019, total: 0}, {period: 2020-h1, total: 1}]}
            - {id: ba, kind: cell, name: Chi bộ Ba, admissions: [{period: 2019, total: 2}, {period: 2020-h1, total: 1}]}
            - {id: bon, kind: cell, name: Chi bộ Bốn, established: 2020-08}
        """

    private func build(_ files: [String: String] = [:]) -> MemoryBuild {
        let build = MemorySite(files.merging(["content/data.yaml": Self.data]) { first, _ in first }).build()
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        return build
    }

    private func words(_ build: MemoryBuild, _ path: String) throws -> String {
        try #require(build[path]).replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    // 4 ÷ 0,5 = 8 for the commune, 2 ÷ 0,25 = 8 for the cell.
    @Test("A mean of one year over less than one is printed for an author who asks, and never unasked")
    func meansOfAYear() throws {
        let note = "---\ntitle: Kết nạp\ndate: 2020-06-30\n---\n\nBình quân {{ admissions.2020-h1.per-year }} người.\n"
        let build = build(["content/notes/a.md": note])
        for path in ["statistics.html", "statistics.txt", "cells/mot.html", "cells/mot.txt"] {
            #expect(try !#require(build[path]).contains("Bình quân kết nạp mỗi năm"), "\(path)")
        }
        #expect(try words(build, "notes/a.txt").contains("Bình quân 8 người."))
        let year = MemorySite(["content/data.yaml": Self.data.replacing("period: 2020-h1}", with: "period: 2019}")])
        #expect(try words(year.build(), "statistics.txt").contains("- Bình quân kết nạp mỗi năm: 3."))
    }

    @Test("Ranking and chart leave the cell out as coverage does, and say so; its number stays in table and sum")
    func bestCells() throws {
        let build = build()
        let text = try words(build, "statistics.txt")
        for line in [
            "Trong 6 tháng đầu năm 2020; chi bộ chưa có số liệu không được xếp; không kể 1 chi bộ đã kết thúc hoạt động.",
            "- Hạng 1: Chi bộ Hai, 1 người - Hạng 1: Chi bộ Ba, 1 người",
            "- Chi bộ Một: không hoạt động vào ngày này; kết nạp 2 người.",
            "Mỗi chi bộ kết nạp 1 người Số đảng viên kết nạp theo chi bộ, Đảng bộ xã, trong 6 tháng đầu năm 2020; không kể "
                + "1 chi bộ đã kết thúc hoạt động.",
        ] { #expect(text.contains(line), "\(line)\n\(text)") }
        #expect(!text.contains(": Chi bộ Một, 2 người"))
        #expect(build["statistics.bieu-do-admissions.csv"]?.contains("Chi bộ Một") == false)
        #expect(
            try #require(build["statistics.html"]).contains("không được xếp; không kể 1 chi bộ đã kết thúc hoạt động"))
        // Where nobody ended there is nothing to say.
        let living = MemorySite(["content/data.yaml": Self.data.replacing("ended: 2020-03-31", with: "type: other")])
        #expect(try !words(living.build(), "statistics.txt").contains("không kể"))
    }

    @Test("Pages of a cell say when it ended or begins, as precisely as the data file")
    func life() throws {
        let build = build()
        let ended = try words(build, "cells/mot.txt")
        #expect(ended.contains("- Đảng viên: đã kết thúc hoạt động ngày 31-3-2020."), "\(ended)")
        #expect(ended.contains("; năm 2020 tính đến ngày 31-3-2020."), "\(ended)")
        #expect(
            try #require(build.read("cells/mot.html")).contains(
                "<span class=\"unseen\">đã kết thúc hoạt động ngày 31-3-2020</span></span></td>"
                    + "<td class=\"words\">Tổ chức đã kết thúc hoạt động ngày 31-3-2020.</td>"))
        let coming = try words(build, "cells/bon.txt")
        #expect(coming.contains("- Đảng viên: thành lập tháng 8-2020."), "\(coming)")
    }

    @Test("Years and cells that have all as many are said to have as many each")
    func allAlike() throws {
        // 2019 3, in 2020 2 + 1 + 1 = 4; then 3 each.
        let text = try words(build(), "statistics.txt")
        #expect(text.contains("Năm 2020 kết nạp nhiều nhất: 4 người"), "\(text)")
        let alike = MemorySite([
            "content/data.yaml": Self.data.replacing("2020-q1, total: 2", with: "2020-q1, total: 1")
        ])
        #expect(try words(alike.build(), "statistics.txt").contains("Mỗi năm kết nạp 3 người"))
    }
}
