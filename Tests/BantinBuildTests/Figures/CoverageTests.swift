import BantinModel
import Testing

/// How many of the bodies and hamlets have something, and which have not.
@Suite struct CoverageTests {
    /// Four cells: two hamlets with a committee, a hamlet without, a school with one since May 2019. They admitted
    /// 2, 0, 1 and 0 people in 2019.
    let commune = DataFixture(
        """
          bodies:
            - {id: nam, kind: cell, type: hamlet, name: Chi bộ Nam, has_committee: true, admissions: {period: 2019, total: 2}}
            - {id: bac, kind: cell, type: hamlet, name: Chi bộ Bắc, has_committee: true, admissions: {period: 2019, total: 0}}
            - {id: dong, kind: cell, type: hamlet, name: Chi bộ Đông, has_committee: false, admissions: {period: 2019, total: 1}}
            - id: truong
              kind: cell
              type: school
              name: Chi bộ Trường
              has_committee: {from: 2019-05}
              admissions: {period: 2019, total: 0}

        """)

    @Test(arguments: [
        ("cells", "4"),
        ("cells.type-hamlet", "3"), ("cells.type-school", "1"), ("cells.type-health", "0"),
        ("cells.type-hamlet.share", "75%"),
        ("cells.with-committee", "3"), ("cells.without-committee", "1"),
        ("names(cells.without-committee)", "Chi bộ Đông"),
        ("fraction(cells.with-committee.share)", "3/4"),
        // The school's committee began on 1 May 2019.
        ("cells.with-committee@2019-04-30", "2"), ("cells.with-committee@2019-05-01", "3"),
        // Of three cells of hamlets two have one: 2/3 = 66,67%.
        ("cells.type-hamlet.with-committee", "2"),
        ("fraction(cells.type-hamlet.with-committee.share)", "2/3"),
        ("cells.type-hamlet.with-committee.share", "66,67%"),
        ("cells.type-hamlet.with-committee.share-of-with-committee", "100%"),
        ("cells.with-admissions.2019", "2"), ("cells.without-admissions.2019", "2"),
        ("names(cells.without-admissions.2019)", "Chi bộ Bắc và Chi bộ Trường"),
        ("fraction(cells.without-admissions.2019.share)", "2/4"),
        ("cells.type-hamlet.with-admissions.2019", "2"),
        // Of the three with a committee Nam alone admitted anybody, but the share is of counts: 2 ÷ 3.
        ("fraction(cells.with-admissions.2019.share-of-type-hamlet)", "2/3"),
        ("bodies.with-committee", "3"), ("organizations.with-committee", "0"),
        ("nam.cells.with-committee", "1"), ("dong.cells.with-committee", "0"),
    ])
    func listedBodiesAreCounted(name: String, printed: String) {
        #expect(commune.prints(name) == printed)
    }

    @Test("Each body that was counted stands with the entries for which it was")
    func countedBodiesAreTraced() {
        let commune = DataFixture(
            """
              bodies:
                - id: nam
                  kind: cell
                  name: Chi bộ Nam
                  admissions: [{period: 2019-h1, total: 2, source: Sổ Nam}, {period: 2019-07_2019-12, total: 0}]
                - id: truong
                  kind: grassroots_organization
                  name: Đảng bộ Trường
                  bodies: [{id: toan, kind: cell, name: Chi bộ Toán, admissions: {period: 2019, total: 1}}]
                - {id: bac, kind: cell, name: Chi bộ Bắc, has_committee: true, admissions: {period: 2019, total: 0}}

            """)
        let admitted = commune.explains("bodies.with-admissions.2019")
        // Nam by its two entries, the school by that of its cell, and the cell itself.
        #expect(
            admitted.hasSuffix(
                """
                  content/data.yaml:8:7; Chi bộ Nam
                    content/data.yaml:11:45; says 2; source: Sổ Nam
                    content/data.yaml:11:98; says 0
                  content/data.yaml:12:7; Đảng bộ Trường
                    content/data.yaml:15:92; says 1
                  content/data.yaml:15:16; Chi bộ Toán
                    content/data.yaml:15:92; says 1
                  no text quotes it

                """), "\(admitted)")
        let silent = commune.explains("bac.cells.without-admissions.2019")
        #expect(silent.contains("Chi bộ Bắc\n    content/data.yaml:16:102; says 0"), "\(silent)")
        // What a body says of itself is its own entry: the line is that of what it says, not of its id.
        let committee = commune.explains("bac.cells.with-committee")
        #expect(!committee.contains("says"))
        #expect(committee.contains("content/data.yaml:16:62; Chi bộ Bắc"), "\(committee)")
    }

    @Test("A fraction that is disproved names the counts, and where bodies say so")
    func disprovedCoverage() throws {
        let mistake = try #require(commune.mistakes(of: "cells.with-committee.share", "4/4 chi bộ").first)
        #expect(mistake.message.vi.hasSuffix("xa.cells.with-committee.share@2020-03-15 = 75% (3/4)"), "\(mistake)")
        #expect(mistake.notes.compactMap { $0.location?.line } == [8, 9, 15], "\(mistake)")
        #expect(mistake.notes.last?.message.vi.contains("“3/4 chi bộ”") == true, "\(mistake)")
    }

    @Test func whatACellDoesNotSayIsUnknown() {
        let commune = DataFixture(
            """
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, has_committee: true, admissions: {period: 2019, total: 2}}
                - {id: bac, kind: cell, type: hamlet, name: Chi bộ Bắc}

            """)
        #expect(
            commune.prints("cells.type-hamlet")
                .contains("“nam” chưa ghi loại hình (type), nên chưa tính được “cells.type-hamlet”"))
        #expect(
            commune.prints("cells.with-committee")
                .contains(
                    "“bac” chưa ghi “has_committee” (true hoặc false), nên chưa tính được “cells.with-committee”"))
        #expect(commune.prints("cells.with-admissions.2019").contains("thiếu số liệu “admissions” của “bac”"))
        #expect(commune.prints("cells.with-admissions").contains("“with-admissions” cần một kỳ"))
        #expect(commune.prints("names(cells.type-school.young)").contains("sau “type-school” không thể là “young”"))
        #expect(commune.prints("members.with-committee").contains("“members” đếm người, nên không có nhóm"))
        #expect(commune.prints("cells.with-comittee").contains("có phải là “with-committee”?"))
    }

    @Test func entriesSayWhatIsNotListed() {
        let commune = DataFixture(
            """
              bodies_complete: false
              cells:
                - {at: 2020-03, total: 15, with-committee: 9, type-school: {total: 4, with-committee: 3}, type-hamlet: 10}
                - {period: 2019, total: 14, with-admissions: 8}

            """)
        #expect(commune.prints("cells.with-committee") == "9")
        #expect(commune.prints("fraction(cells.type-school.with-committee.share)") == "3/4")
        // 8 ÷ 14 = 0,571428…, not over the 15 of a later date.
        #expect(commune.prints("cells.with-admissions.2019.share") == "57,14%")
        #expect(commune.prints("names(cells.with-committee)").contains("là một con số ghi sẵn"))
    }

    @Test func aPeriodThatIsNotOverIsTakenAsFarAsAllCellsReach() {
        let commune = DataFixture(
            """
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, admissions: [{period: 2020-01, total: 1}, {period: 2020-02, total: 0}]}
                - {id: bac, kind: cell, name: Chi bộ Bắc, admissions: [{period: 2020-01, total: 0}, {period: 2020-02, total: 0}, {on: 2020-03-03, total: 4}]}

            """)
        #expect(commune.prints("names(cells.with-admissions.2020)") == "Chi bộ Nam")
        #expect(commune.explains("cells.with-admissions.2020").contains("as of 2020-02-29"))
        #expect(commune.prints("fraction(cells.with-admissions.2020.share)") == "1/2")
    }

    @Test func organizationsCountWhatLiesBelowThem() {
        let district = DataFixture(
            """
              bodies:
                - id: truong
                  kind: grassroots_organization
                  type: school
                  name: Đảng bộ Trường
                  has_committee: true
                  bodies:
                    - {id: toan, kind: cell, type: school, name: Chi bộ Toán, has_committee: false}
                    - {id: van, kind: cell, type: school, name: Chi bộ Văn, has_committee: true}
                - {id: thon, kind: cell, type: hamlet, name: Chi bộ Thôn, has_committee: true}

            """)
        // Bodies: the school, its two cells and the hamlet's cell; with a committee all but one cell.
        #expect(district.prints("bodies.with-committee") == "3")
        #expect(district.prints("names(bodies.without-committee)") == "Chi bộ Toán")
        #expect(district.prints("organizations.type-school") == "1")
        #expect(district.prints("cells.type-school.with-committee") == "1")
        #expect(district.prints("truong.bodies.with-committee") == "1")
    }

    @Test func hamletsAreCountedFromTheirList() {
        let commune = DataFixture(
            """
              hamlet_list:
                - {name: Thôn An Điền Nam, cell: own}
                - {name: Thôn An Bình, cell: own}
                - {name: Làng Pốt, cell: joint, to: 2019-06}
                - {name: Làng Pốt, cell: own, from: 2019-07}
                - {name: Làng Bút, cell: none}

            """)
        #expect(commune.prints("hamlets") == "4")
        #expect(commune.prints("fraction(hamlets.with-own-cell.share)") == "3/4")
        #expect(commune.prints("names(hamlets.without-own-cell)") == "Làng Bút")
        #expect(commune.prints("names(hamlets.with-joint-cell@2019-06-30)") == "Làng Pốt")
        #expect(commune.prints("hamlets.with-joint-cell") == "0")
        #expect(commune.prints("names(hamlets.with-joint-cell)").contains("bằng 0 nên không có tên nào để kể"))
        #expect(
            commune.prints("hamlets.enough-local")
                .contains("“Thôn An Điền Nam” chưa ghi “enough_local” (true hoặc false)"))
        #expect(commune.prints("hamlets.with-committee").contains("“hamlets” đếm thôn, làng"))
    }

    @Test func theInventoryListsWhatFollows() {
        let names = commune.names(of: "xa")
        #expect(names.contains("cells.type-school.with-committee"))
        #expect(names.contains("cells.without-admissions"))
        #expect(!names.contains("cells.with-source"))
        #expect(!names.contains { $0.hasPrefix("hamlets") })
    }

    @Test func entriesAndListsMustAgree() {
        let commune = DataFixture(
            """
              cells: [{at: 2020-03, total: 2, with-committee: 2}, {period: 2019, with-admissions: 2}]
              hamlets: {at: 2020-03, total: 2, with-own-cell: 1}
              hamlet_list: [{name: Nam, cell: own}, {name: Bắc, cell: own}]
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, has_committee: true, admissions: {period: 2019, total: 2}}
                - {id: bac, kind: cell, name: Chi bộ Bắc, has_committee: false, admissions: {period: 2019, total: 0}}

            """)
        #expect(
            commune.found == [
                "7 children-disagree: “cells.with-committee” of “xa” (2020-03) is 2, but the bodies below it add up to 1",
                "7 children-disagree: “cells.with-admissions” of “xa” (2019) is 2, but the bodies below it add up to 1",
                "8 children-disagree: “hamlets.with-own-cell” of “xa” is 1, but counting hamlet_list (on 2020-03-31) gives 2",
            ])
    }
}
