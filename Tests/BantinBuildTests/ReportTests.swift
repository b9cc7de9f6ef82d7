import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// What an official report takes from the data where its front matter is silent, and what only its author can tell.
@Suite("Official reports")
struct ReportTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2026-06-30}
        people: [{name: Tên người ký, consent: true}]
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã Cửu An
          place: xã Cửu An, tỉnh Gia Lai
          bodies:
            - {id: nam, kind: cell, name: Chi bộ thôn An Điền Nam}
        """

    private func build(_ frontMatter: String, data: String = data) -> MemoryBuild {
        MemorySite([
            "content/data.yaml": data,
            "content/reports/r.md": "---\ntitle: năm 2025\n\(frontMatter)\n---\n\nNội dung.\n",
        ]).build()
    }

    @Test("A cell's report: header and signature follow from the data")
    func cell() throws {
        let build = build(
            "date: 2026-02-05\nbody: nam\nnumber: 3\nrecipients: [Đảng ủy xã]\nsignature: {name: Tên người ký}")
        #expect(build.diagnostics.sorted == [])
        #expect(
            build["reports/r.txt"] == """
                        ĐẢNG BỘ XÃ CỬU AN                   ĐẢNG CỘNG SẢN VIỆT NAM
                     CHI BỘ THÔN AN ĐIỀN NAM                ----------------------
                                *                     Cửu An, ngày 05 tháng 02 năm 2026
                           Số 03-BC/CB

                                                BÁO CÁO
                                                năm 2025
                                                 -----

                Nội dung.

                Nơi nhận:                                         T/M CHI BỘ
                - Đảng ủy xã;                                       BÍ THƯ
                - Lưu Chi bộ.

                                                                 Tên người ký

                """)
    }

    @Test("The commune's organization reports through its committee, whose upper body only the author knows")
    func commune() throws {
        let build = build(
            "date: 2026-05-27\nupper_body: Đảng bộ tỉnh Gia Lai\ntype: THÔNG BÁO\nsignature: {position: Phó Bí thư}")
        #expect(build.diagnostics.sorted == [])
        let page = try #require(build.read("reports/r.html"))
        for part in [
            "class=\"official hd05-2026\"", "ĐẢNG BỘ TỈNH GIA LAI", "ĐẢNG ỦY XÃ CỬU AN",
            "Số     -TB/ĐU",
            "Cửu An, ngày 27 tháng 5 năm 2026", "THÔNG BÁO", "- Lưu Đảng ủy.", "T/M ĐẢNG ỦY", "PHÓ BÍ THƯ",
            "<p class=\"signer\"></p>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
    }

    @Test(
        "The rules of layout are those of the report's date, unless it names others",
        arguments: [
            ("2018-04-02", "", "hd36-2018"), ("2026-05-26", "", "hd36-2018"), ("2026-05-27", "", "hd05-2026"),
            ("2026-06-30", "layout: hd36-2018", "hd36-2018"),
        ])
    func layout(date: String, more: String, expected: String) throws {
        let page = try #require(build("date: \(date)\nbody: nam\n\(more)")["reports/r.html"])
        #expect(page.contains("class=\"official \(expected)\""))
    }

    @Test("What nothing can tell is asked for, all at once")
    func missing() {
        let build = build("number: 1", data: Self.data.replacing("  place: xã Cửu An, tỉnh Gia Lai\n", with: ""))
        #expect(
            build.diagnostics.sorted.map { "\($0.rule.rawValue): \($0.message.en) – \($0.notes.map(\.message.vi))" }
                == [
                    "missing-key: the report has no “date” – [\"chẳng hạn: date: 2026-05-27\"]",
                    "missing-key: the report has no “upper_body” – [\"chẳng hạn: upper_body: Đảng bộ tỉnh Gia Lai\"]",
                    "missing-key: the report has no “place” – [\"chẳng hạn: place: Cửu An\"]",
                ])
    }

    @Test("An annex is a template; one that is missing is an error at its place")
    func annexes() {
        let build = build("date: 2026-06-01\nbody: nam\nannexes: [annexx]")
        #expect(build.diagnostics.sorted.map(\.rule) == [.missingPartial])
        #expect(build.diagnostics.sorted.map(\.location.line) == [5])
    }

    @Test("What is wrong in the front matter is reported once")
    func noCascade() {
        let build = build("date: 2026-13-01\nupper_body: [a]")
        #expect(build.diagnostics.sorted.map(\.rule) == [.invalidDate, .wrongType])
    }
}
