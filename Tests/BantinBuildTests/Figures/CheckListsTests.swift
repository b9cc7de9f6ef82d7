import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// What `bantin check --unused --names` lists.
@Suite("The lists of a check")
struct CheckListsTests {
    private func site(bulletin: String, note: String = "Chi bộ họp.") -> MemorySite {
        MemorySite([
            "content/data.yaml": """
            site: {title: Bản tin, as_of: 2020-03-31}
            people:
              - {name: Nguyễn Văn A, role: Bí thư, consent: true}
              - {name: Trần Thị B}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              members: {at: 2020-03, total: 43}
              admissions: {period: 2019, total: 5}
              targets: [{of: admissions, period: 2019, min: 4}]
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, members: {at: 2020-03, total: 23, young: 13}, admissions: {period: 2019, total: 3}}
                - {id: bac, kind: cell, name: Chi bộ Bắc, members: {at: 2020-03, total: 20}, admissions: {period: 2019, total: 2}}

            """,
            "content/bulletins/a.md":
                "---\ntitle: Bản tin\ndate: 2020-03-31\nas_of: 2020-03-31\nperiod: 2019\nnotes: [n.md]\n---\n\(bulletin)\n",
            "content/notes/n.md":
                "---\ntitle: Tin\ndate: 2020-03-31\nbody: nam\nas_of: 2020-03-31\nperiod: 2019\nsummary: Có {{ members }} người.\n---\n\(note)\n",
        ])
    }

    private func lists(_ build: MemoryBuild, names: [Located<String>]? = nil) throws -> Answer {
        try #require(build.planning.plan).lists(unusedIn: names == nil ? build.summaries : nil, names: names)
    }

    @Test("Headline figures that the bulletin prints nowhere are listed, with value and meaning")
    func unused() throws {
        // It prints its members, the admissions of its cells in a table of its own, and through the note Nam's members.
        let build = site(bulletin: "Có [43 đảng viên](figure:members), {{ nam.admissions }} và {{ bac.admissions }}.")
            .build()
        #expect(build.diagnostics.all.map(\.message.en) == [])
        let listed = try lists(build).text
        #expect(
            listed.vi == """
                chưa được nêu trong content/bulletins/a.md (năm 2019, số liệu tính đến ngày 31-3-2020):
                  xa.cells@2020-03-31 = 2: Số chi bộ của Đảng bộ xã, tính đến ngày 31-3-2020
                  xa.admissions.2019 = 5: Số đảng viên kết nạp của Đảng bộ xã, trong năm 2019
                  xa.admissions.2019.verdict = vượt chỉ tiêu: Kết quả thực hiện chỉ tiêu về số đảng viên kết nạp của Đảng bộ xã, trong năm 2019
                  bac.members@2020-03-31 = 20: Tổng số đảng viên của Chi bộ Bắc, tính đến tháng 3-2020

                """)
        #expect(listed.en.hasPrefix("not printed in content/bulletins/a.md (2019, data as of 2020-03-31):\n"))
    }

    @Test("A table in the bulletin prints what it shows; when all is printed that is said")
    func allUsed() throws {
        let text = "{{> cells-table}}\n\n{{ cells }} chi bộ, {{ admissions.verdict }}."
        let listed = try lists(site(bulletin: text).build()).text
        #expect(listed.en == "the bulletins print every headline figure of their period\n")
        #expect(listed.vi == "bản tin đã nêu mọi số liệu chính của kỳ\n")
    }

    @Test("What a bulletin with a mistake quotes counts as printed")
    func withMistakes() throws {
        let build = site(bulletin: "{{ cells }} {{ bac.members }} {{ nam.admissions }} {{ bac.admissions }} {{ no }}")
            .build()
        #expect(build.diagnostics.hasErrors)
        let listed = try lists(build).text.en
        #expect(listed.contains("xa.members@2020-03-31") && !listed.contains("xa.cells@"))
    }

    @Test("Names stand at their places, also across emphasis and line ends, and behind quotation marks")
    func names() throws {
        let site = site(
            bulletin:
                "Ông Nguyễn Văn A và bà **Phan Thị C** họp.\n\n- Theo “Lê Văn\n  D”, [13 người](figure:nam.members.young).",
            note: "## Ông Phan Thị C\n\nÔng Lê &#86;ăn E.")
        let planning = site.plan()
        let found = planning.outline.pages.flatMap { page in
            planning.names(in: page, reading: InputFile(path: page.source, bytes: site.files[page.source] ?? []))
        }
        #expect(
            found.map { "\($0.location): \($0.value)" } == [
                "content/bulletins/a.md:8:26: Phan Thị C", "content/bulletins/a.md:10:9: Lê Văn D",
                "content/notes/n.md:9:8: Phan Thị C", "content/notes/n.md:11:1: Lê Văn E",
            ])
        #expect(found.first?.location.length == 10)
        let listed = try lists(site.build(), names: Array(found.prefix(1)))
        #expect(
            listed.text.en == """
                these look like names of persons not under people:
                  content/bulletins/a.md:8:26: Phan Thị C

                """)
        #expect(try lists(site.build(), names: []).text.vi == "không thấy tên người nào ngoài danh sách people\n")
    }

    @Test("A person under people who did not agree must not be named, in text, title or caption")
    func consent() {
        var site = site(bulletin: "Bà Trần Thị B và ông Nguyễn Văn A.", note: "Không nêu Trần Thị Bình.")
        site["content/notes/n.md"] = site["content/notes/n.md"].replacing("title: Tin", with: "title: Trần Thị B nói")
        let findings = site.build().diagnostics.sorted
        #expect(
            findings.map { "\($0.location): \($0.rule.rawValue)" } == [
                "content/bulletins/a.md:8:4: missing-consent", "content/notes/n.md:2:8: missing-consent",
            ])
    }

    @Test("The form for programs fits its schema")
    func json() throws {
        let build = site(bulletin: "Bài.").build()
        let name = Located("Phan Thị C", at: SourceLocation(path: "content/notes/a.md", line: 3, column: 4, length: 10))
        let plan = try #require(build.planning.plan)
        let both = plan.lists(unusedIn: build.summaries, names: [name]).json
        #expect(both.contains(#""name": "xa.members@2020-03-31""#) && both.contains(#""column": 4"#))
        let one = try lists(build, names: []).json
        #expect(try Validator().findings(in: [both, one], against: "check.schema.json") == [])
        #expect(
            try Validator().findings(in: [both.replacing("printed", with: "print")], against: "check.schema.json") != []
        )
    }
}
