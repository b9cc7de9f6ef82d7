import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// Tables of several periods, from front matter to page, text and `figures.json`.
@Suite("A table of several periods")
struct TableTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-09-30}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          members:
            - {at: 2018-12-31, total: 96, young: 40, age-0-30: 32, age-31-60: 32, age-61-up: 32, source: Biểu 1}
            - {at: 2019-12-31, total: 99, young: 44, source: Biểu 2}
            - {at: 2020-09-30, total: 104, young: 50}
          admissions: [{period: 2018, total: 4}, {period: 2019, total: 0}, {period: 2020-h1, total: 3}]
          bodies_complete: false
          bodies:
            - {id: mot, kind: cell, name: Chi bộ Một, members: [{at: 2019-12-31, total: 9}]}
        """

    private func build(rows: String, columns: String) -> MemoryBuild {
        let page = """
            ---
            title: Số liệu các năm
            date: 2020-09-30
            tables: [{id: cac-nam, caption: Đảng viên qua các năm, rows: [\(rows)], columns: [\(columns)]}]
            ---

            {{> table.cac-nam}}
            """
        return MemorySite(["content/data.yaml": Self.data, "content/notes/a.md": page]).build()
    }

    // 40 ÷ 96 = 0,41666…; 44 ÷ 99 = 0,44444…; 50 ÷ 104 = 0,48076… In 2020 the members are those of 30-9, the admissions
    // reach 30-6.
    @Test("prints what each column's time gives, with x/y below 100")
    func html() throws {
        let build = build(rows: "members, members.young.share, admissions", columns: "2018, 2019, 2020")
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        let page = try #require(build.read("notes/a.html"))
        for text in [
            "<th scope=\"col\">Năm 2018</th>",
            "<th scope=\"col\">Năm 2020 <span class=\"remark\">chưa hết kỳ</span></th>",
            ">41,67% (40/96)</data>", ">44,44% (44/99)</data>", ">48,08%</data>",
            "data-figure=\"xa.members.2018\">96</data>", "data-figure=\"xa.admissions.2018\">4</data>",
            "<b>-</b> là không có trường hợp nào.", "Nguồn: Biểu 1; Biểu 2.", "Số liệu và nguồn",
        ] { #expect(page.contains(text), "\(text)") }
        #expect(!page.contains("chưa có số liệu"))
        let figures = try #require(build["figures.json"])
        #expect(figures.contains("\"xa.members.young.2019.share\""))
    }

    @Test("aligns numbers right in the text edition")
    func text() throws {
        let build = build(rows: "members, members.young.share, admissions", columns: "2018, 2019, 2020")
        let page = try #require(build["notes/a.txt"])
        let expected = """
            ĐẢNG VIÊN QUA CÁC NĂM

                                                                           Năm 2020
                                                                           chưa hết
                                                 Năm 2018        Năm 2019        kỳ
            Tổng số đảng viên                          96              99       104
            Tỷ lệ đảng viên trẻ trên tổng
            số đảng viên                   41,67% (40/96)  44,44% (44/99)    48,08%
            Số đảng viên kết nạp                        4               -         3

            """
        #expect(page.contains(expected), "\(page)")
    }

    @Test("of a period that is not over says to which day it goes")
    func partPeriod() throws {
        let flows = build(rows: "admissions", columns: "2019, 2020")
        #expect(
            try #require(flows.read("notes/a.html")).contains(
                "Năm 2020 <span class=\"remark\">tính đến 30-6-2020</span>"))
        let stocks = build(rows: "members", columns: "2019, 2020")
        #expect(try #require(stocks.read("notes/a.html")).contains("<span class=\"remark\">tính đến 30-9-2020</span>"))
    }

    @Test("takes stocks at a day, and says what is unknown")
    func days() throws {
        let build = build(rows: "members, mot.members, admissions", columns: "2019-12-31, 2020-03-31")
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        let page = try #require(build["notes/a.txt"])
        // 31-3-2020: the latest snapshot is that of 31-12-2019.
        #expect(page.contains("Tổng số đảng viên                         99         99\n"), "\(page)")
        #expect(page.contains("Tổng số đảng viên của Chi bộ Một           9          9\n"), "\(page)")
        #expect(page.contains("Số đảng viên kết nạp                       …          …\n"), "\(page)")
        #expect(page.contains("Dấu … là chưa có số liệu."))
    }

    // Three thirds: 33,33% + 33,33% + 33,33% = 99,99%.
    @Test("says when rounded parts miss the whole, and only then")
    func parts() throws {
        let shares = "members.age-0-30.share, members.age-31-60.share, members.age-61-up.share"
        let words = "cộng lại có thể lệch 100%"
        let thirds = build(rows: shares, columns: "2018")
        #expect(thirds.diagnostics.sorted.map(\.message.en) == [])
        #expect(try #require(thirds["notes/a.html"]).contains(words))
        let two = build(rows: "members.age-0-30.share, members.age-31-60.share", columns: "2018")
        #expect(!(try #require(two["notes/a.html"]).contains(words)))
    }

    // 96 at 31-12-2018, so 0 ÷ 96 in 2019. 2020 began with 99: 3 ÷ 99. Nothing is known of the end of 2017.
    @Test("prints with a ratio what it was taken over, and of which day, in both editions")
    func bases() throws {
        let rows = "admissions.rate-start, admissions.rate-average, members.young.share, admissions"
        let build = build(rows: rows, columns: "2018, 2019, 2020")
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        // (96 + 99) ÷ 2 = 97,5.
        let mean = """
            Tỷ lệ đảng viên kết nạp trên số đảng viên bình quân trong kỳ: số đảng viên kết nạp ÷ tổng số đảng viên bình quân \
            trong kỳ. Năm 2019: 0 ÷ 97,5 (bình quân của 96 (31-12-2018) và 99 (31-12-2019))
            """
        #expect(try #require(build.read("notes/a.html")).contains(mean))
        let rate = """
            Tỷ lệ đảng viên kết nạp trên tổng số đảng viên đầu kỳ: số đảng viên kết nạp ÷ tổng số đảng viên đầu kỳ. \
            Năm 2019: 0 ÷ 96 (31-12-2018); năm 2020: 3 ÷ 99 (31-12-2019).
            """
        let share = """
            Tỷ lệ đảng viên trẻ trên tổng số đảng viên: số đảng viên trẻ ÷ tổng số đảng viên. \
            Năm 2018: 40 ÷ 96 (31-12-2018); năm 2019: 44 ÷ 99 (31-12-2019); năm 2020: 50 ÷ 104 (30-9-2020).
            """
        let page = try #require(build.read("notes/a.html"))
        let text = try #require(build["notes/a.txt"]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for base in [rate, share] {
            #expect(page.contains("<p class=\"legend remark\">\(base)</p>"), "\(page)")
            #expect(text.contains(base), "\(text)")
        }
        #expect(page.components("legend remark\">Số đảng viên kết nạp") == 0)
    }

    @Test("of comparisons says what they are compared with")
    func comparedBases() throws {
        let page = try #require(
            build(rows: "members.change-rate-previous, members.times-2018", columns: "2019").read("notes/a.html"))
        #expect(page.contains("so với kỳ trước: năm 2019: (99 − 96) ÷ 96 (31-12-2018).</p>"), "\(page)")
        #expect(page.contains("gấp mấy lần năm 2018: năm 2019: 99 ÷ 96 (31-12-2018).</p>"), "\(page)")
    }

    // 99 − 99 = 0.
    @Test("prints a change of nothing as 0, for a dash says that there was no case")
    func noChange() throws {
        let data = Self.data.replacing("{at: 2018-12-31, total: 96,", with: "{at: 2018-12-31, total: 99,")
            .replacing("age-31-60: 32,", with: "age-31-60: 35,")
        let page = """
            ---
            title: Số liệu các năm
            date: 2020-09-30
            tables: [{id: a, caption: Đảng viên, rows: [members, members.change-previous], columns: [2019]}]
            ---

            {{> table.a}}
            """
        let build = MemorySite(["content/data.yaml": data, "content/notes/a.md": page]).build()
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        let html = try #require(build["notes/a.html"])
        #expect(html.contains("members.2019.change-previous\">0</data>"), "\(html)")
        #expect(!html.contains("không có trường hợp nào"))
        #expect(try !#require(build["notes/a.txt"]).contains("Dấu - là"))
    }

    @Test("prints coverage with its base, and the page names those that are missing")
    func coverage() throws {
        let data = """
            site: {title: Bản tin, as_of: 2020-09-30}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              hamlet_list:
                - {name: Thôn Nam, cell: own, enough_local: true}
                - {name: Làng Pốt, cell: joint, enough_local: false}
                - {name: Làng Hòa, cell: none, enough_local: false}
            """
        let note = """
            ---
            title: Độ phủ
            date: 2020-09-30
            tables:
              - {id: a, caption: Độ phủ, rows: [hamlets, hamlets.with-own-cell.share], columns: [2020-09-30, 2019]}
            ---

            Hiện {{ fraction(hamlets.with-own-cell.share) }} thôn, làng có chi bộ riêng; {{ names(hamlets.without-own-cell) }}
            chưa có; {{ names(hamlets.without-enough-local) }} chưa đủ đảng viên.

            {{> table.a}}
            """
        let build = MemorySite(["content/data.yaml": data, "content/notes/a.md": note]).build()
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        let text = try #require(build["notes/a.txt"]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in [
            "Hiện 1/3 thôn, làng có chi bộ riêng; Làng Pốt và Làng Hòa chưa có; Làng Pốt và Làng Hòa chưa đủ",
            "Số thôn, làng 3 3", "thôn, làng 33,33% (1/3) 33,33% (1/3)",
            "Ngày 30-9-2020: 1 ÷ 3; năm 2019: 1 ÷ 3 (31-12-2019).",
            "Số thôn, làng chưa có chi bộ riêng của Đảng bộ xã, tính đến ngày 30-9-2020: 2. "
                + "Cách tính: đếm các thôn, làng trong danh sách.",
        ] { #expect(text.contains(words), "\(words)\n\(text)") }
    }

    @Test("Wide ones go on below in the text edition, never beyond 72 columns")
    func wide() throws {
        let columns = (2012...2020).map(String.init).joined(separator: ", ")
        let page = try #require(build(rows: "members, members.young.share", columns: columns)["notes/a.txt"])
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 72 })
        #expect(page.components("Tổng số đảng viên ") > 1)
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
