import BantinModel
import Testing

/// Rule 7 of docs/data.md: parts that make up a whole, and what follows from them.
@Suite struct PartitionTests {
    /// 60 members in three bands: 12 + 30 + 18 = 60.
    let whole = DataFixture(
        """
          members: {at: 2020-03, total: 60, age-0-30: 12, age-31-60: 30, age-61-up: 18, theory-none: 0, theory-elementary: 60}
          admissions: {period: 2019, total: 4, age-0-30: 3, age-31-60: 1, partial: age}

        """)

    @Test(arguments: [
        ("members.age-0-30", "12"), ("members.age-61-up", "18"),
        // 12 ÷ 60, over all and over those whose age is known.
        ("members.age-0-30.share", "20%"), ("members.age-0-30.share-of-age", "20%"),
        ("fraction(members.age-31-60.share)", "30/60"),
        // 12 + 30 + 18 = 60, of whom the age is known; 60 − 60 = 0 of whom it is not.
        ("members.age", "60"), ("members.age-unstated", "0"), ("members.age.share", "100%"),
        ("members.theory-none", "0"), ("members.theory-elementary.share", "100%"),
        // Young ones over old ones: 12 ÷ 18.
        ("members.age-0-30.share-of-age-61-up", "66,67%"),
        ("admissions.age-0-30.2019", "3"), ("admissions.age-unstated.2019", "0"),
        (
            "admissions.2019.age-0-30",
            "“age-0-30” đứng sai chỗ trong tên số liệu; hãy viết “admissions.age-0-30.2019”; thứ tự là: tổ chức, loại số liệu, loại hình, nhóm, kỳ, cách tính"
        ),
    ])
    func partsAreAskedForByName(name: String, printed: String) {
        #expect(whole.prints(name) == printed)
    }

    /// 60 members, 12 + 30 of known age: 60 − 42 = 18 not stated.
    let partial = DataFixture(
        """
          members: {at: 2020-03, total: 60, age-18-30: 12, age-46-60: 30, partial: [age]}

        """)

    @Test(arguments: [
        ("members.age", "42"), ("members.age-unstated", "18"),
        // 12 ÷ 60 of all, 12 ÷ 42 of those whose age is known, 18 ÷ 60 unstated.
        ("members.age-18-30.share", "20%"), ("members.age-18-30.share-of-age", "28,57%"),
        ("members.age-unstated.share", "30%"),
    ])
    func theRestIsNotStated(name: String, printed: String) {
        #expect(partial.prints(name) == printed)
    }

    @Test func theGroupOfThoseKnownMayBeEnteredInstead() {
        // 10 + 30 = 40 of known age; 60 − 40 = 20 of unknown age.
        let commune = DataFixture(
            """
              members: {at: 2020-03, total: 60, age: 40, age-18-30: 10, age-31-up: 30}

            """)
        #expect(commune.prints("members.age-unstated") == "20")
        #expect(commune.prints("members.age-31-up.share-of-age") == "75%")
    }

    @Test func withoutAWholePartsStandAlone() {
        let commune = DataFixture(
            """
              members: {at: 2020-03, age-18-30: 10, age-31-up: 30}

            """)
        #expect(commune.prints("members.age-18-30") == "10")
        #expect(
            commune.prints("members.age")
                == "chưa biết xa.members.age@2020-03-15: mục “members” 2020-03 của “xa” không ghi “age”; "
                + "chỗ cần xem trong số liệu")
        #expect(commune.prints("members.age-unstated").contains("không ghi “total”"))
    }

    @Test func whereNobodyIsCountedNobodyIsInAPart() {
        let commune = DataFixture("  admissions: {period: 2019, total: 0}\n\n")
        for name in ["age-18-30", "age", "age-unstated", "profession-college"] {
            #expect(commune.prints("admissions.\(name).2019") == "0")
        }
    }

    /// Two cells with the same bands; 5 + 7 = 12, 20 + 28 = 48, 12 + 48 = 60. Of the second 3 are of unknown age.
    let cells = DataFixture(
        """
          bodies:
            - {id: nam, kind: cell, name: Chi bộ Nam, members: {at: 2020-03, total: 25, age-18-30: 5, age-31-up: 20}}
            - {id: bac, kind: cell, name: Chi bộ Bắc, members: {at: 2020-03, total: 38, age-18-30: 7, age-31-up: 28, partial: [age]}}

        """)

    @Test(arguments: [
        ("members.age-18-30", "12"), ("members.age-31-up", "48"), ("members.age", "60"), ("members", "63"),
        ("members.age-unstated", "3"), ("nam.members.age-unstated", "0"), ("bac.members.age-unstated", "3"),
        // 12 ÷ 63 and 12 ÷ 60.
        ("members.age-18-30.share", "19,05%"), ("members.age-18-30.share-of-age", "20%"),
    ])
    func aParentsBandIsTheSumOfTheSameBand(name: String, printed: String) {
        #expect(cells.prints(name) == printed)
    }

    @Test func otherBandsBelowAreUnknownAndSayWhy() {
        let mixed = DataFixture(
            """
              members: {at: 2020-03, total: 60}
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, members: {at: 2020-03, total: 25, age-18-30: 5, age-31-up: 20}}
                - {id: bac, kind: cell, name: Chi bộ Bắc, members: {at: 2020-03, total: 35, age-18-35: 7, age-36-up: 28}}
              admissions: {period: 2019, total: 6}

            """)
        #expect(
            mixed.prints("members.age-18-30")
                == "chưa biết xa.members.age-18-30@2020-03-15: mục “members” 2020-03 của “bac” chia độ tuổi khác, không có "
                + "“age-18-30”: age-18-35, age-36-up; chỗ cần xem trong số liệu")
        // Of how many the age is known does not depend on the bands.
        #expect(mixed.prints("members.age") == "60")
    }

    @Test func aPartThatIsNotStatedIsUnknownEvenWhereTheOthersFillTheWhole() {
        let commune = DataFixture(
            "  members: {at: 2020-03, total: 60, profession-none: 40, profession-college: 20}\n\n")
        #expect(
            commune.prints("members.profession-university")
                == "chưa biết xa.members.profession-university@2020-03-15: mục “members” 2020-03 của “xa” không ghi "
                + "“profession-university” (chỉ ghi profession-none, profession-college); không có ai thì ghi 0; "
                + "chỗ cần xem trong số liệu")
    }

    @Test func theTraceShowsTheParts() {
        #expect(
            partial.explains("members.age-unstated") == """
                xa.members.age-unstated@2020-03-15 = 18
                  Members whose age is not stated, Đảng bộ xã, as of 2020-03
                  whole − those of whom it is known: 60 − 42 = 18
                  whole: xa.members@2020-03-15 = 60
                    content/data.yaml:7:33; says 60
                  known: xa.members.age@2020-03-15 = 42
                    sum of the parts that are entered: 12 + 30 = 42
                    xa.members.age-18-30@2020-03-15 = 12
                      content/data.yaml:7:48; says 12
                    xa.members.age-46-60@2020-03-15 = 30
                      content/data.yaml:7:63; says 30
                  no text quotes it

                """)
    }

    @Test func flowsAddTheirBandsOverPeriods() {
        // Halves of 2019: 3 = 2 + 1, then 4 = 1 + 2 with one of unknown age. 2 + 1 = 3, 1 + 2 = 3, 3 + 4 = 7, 7 − 6 = 1.
        let commune = DataFixture(
            """
              admissions:
                - {period: 2019-h1, total: 3, age-18-30: 2, age-31-up: 1}
                - {period: 2019-h2, total: 4, age-18-30: 1, age-31-up: 2, partial: [age]}

            """)
        #expect(commune.prints("admissions.age-18-30.2019") == "3")
        #expect(commune.prints("admissions.age.2019") == "6")
        #expect(commune.prints("admissions.age-unstated.2019") == "1")
        // 3 − 2 = 1.
        #expect(commune.prints("admissions.age-18-30.2019.change-2019-h1") == "1")
        #expect(commune.explains("admissions.age.2019").contains("3 + 3 = 6"))
    }

    @Test func wholeAndKnownOfDifferentDatesGiveNothing() {
        // The commune's own total is of June, the ages of its cells of March.
        let commune = DataFixture(
            asOf: "2020-07-01",
            """
              members: {at: 2020-06, total: 64}
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, members: {at: 2020-03, age: 25}}

            """)
        #expect(
            commune.prints("members.age-unstated")
                .contains("là của 2020-06, “xa.members.age@2020-07-01” là của 2020-03: không cùng ngày"))
    }

    @Test func theInventoryListsTheParts() {
        #expect(
            partial.names(of: "xa").filter { $0.hasPrefix("members") } == [
                "members", "members.age", "members.age.share", "members.age-18-30", "members.age-18-30.share",
                "members.age-18-30.share-of-age", "members.age-46-60", "members.age-46-60.share",
                "members.age-46-60.share-of-age", "members.age-unstated", "members.age-unstated.share",
            ])
    }
}
