import BantinModel
import BantinRenderer
import Testing

/// Measures and groups that the data file declares: entries, rules and names are those of the others.
@Suite struct OwnWordsTests {
    let commune = DataFixture(
        top: """
            measures:
              - {id: mean-age, kind: mean, label: tuổi bình quân, unit: tuổi}
              - {id: income, kind: value, label: thu nhập bình quân đầu người, unit: triệu đồng}
              - {id: poor-households, kind: stock, label: số hộ nghèo, unit: hộ}
              - {id: courses, kind: flow, label: số lớp bồi dưỡng, unit: lớp}
            groups:
              - {id: veterans, label: đảng viên là cựu chiến binh}
              - {id: headed-by-women, label: do phụ nữ làm chủ hộ, within: poor-households}
              - {id: theory-party-school, label: đảng viên đã qua trường Đảng}
            """,
        """
          mean-age: [{at: 2019-12, total: 42}, {at: 2020-03, total: 41.5}]
          income: [{period: 2018, total: 36}, {period: 2019, total: 38.25}]
          members: {at: 2020-03, total: 104, veterans: 13, theory-none: 4, theory-party-school: 100}
          courses: [{period: 2019-h1, total: 4}, {period: 2019-h2, total: 5}]
          targets: [{of: poor-households, period: 2019, max: 35}]
          bodies:
            - id: nam
              kind: cell
              name: Chi bộ Nam
              mean-age: {at: 2020-03, total: 40}
              poor-households: {at: 2019-12, total: 10, headed-by-women: 3}
            - {id: bac, kind: cell, name: Chi bộ Bắc, poor-households: {at: 2019-12, total: 20, headed-by-women: 5}}

        """)

    @Test(arguments: [
        ("mean-age", "41,5"), ("mean-age@2020-01-31", "42"), ("nam.mean-age", "40"),
        // 41,5 − 42 = −0,5; 38,25 − 36 = 2,25; 2,25 ÷ 36 = 6,25%; 38,25 ÷ 36 = 1,0625.
        ("mean-age.change-2019", "\u{2212}0,5"), ("income.2019", "38,25"),
        ("income.2019.change-previous", "2,25"), ("income.2019.change-rate-previous", "6,25%"),
        ("income.2019.times-2018", "1,06"),
        // 10 + 20 = 30 households, 3 + 5 = 8 of them; 8 ÷ 30.
        ("poor-households", "30"), ("poor-households.headed-by-women", "8"),
        ("poor-households.headed-by-women.share", "26,67%"), ("poor-households.2019.verdict", "trong mức tối đa"),
        ("words(poor-households)", "ba mươi"),
        // 4 + 5 = 9 in a year.
        ("courses.2019", "9"), ("courses.2019.per-year", "9"),
        // 13 ÷ 104; 4 + 100 = 104.
        ("members.veterans.share", "12,5%"), ("members.theory", "104"),
        ("members.theory-party-school.share-of-theory", "96,15%"),
    ])
    func ownWordsAreAskedForLikeOthers(name: String, printed: String) {
        #expect(commune.prints(name) == printed)
    }

    @Test(arguments: [
        // A mean is never summed: the north has none, and the commune's is its own.
        ("bac.mean-age", "thiếu số liệu “mean-age” của “bac”"),
        ("mean-age.2018", "thiếu số liệu “mean-age” của “xa”"),
        ("mean-age.share-of-members", "“mean-age” không phải là số đếm nên không có tỷ lệ"),
        ("members.share-of-mean-age", "“mean-age” không phải là số đếm nên không có tỷ lệ"),
        ("mean-age.young", "“mean-age” đếm tuổi, nên không có nhóm “young”"),
        ("members.headed-by-women", "nhóm này đi với số liệu khác, như “poor-households.headed-by-women”"),
        ("courses.2019.rate-start", "“rate-start” là tỷ lệ trên số đảng viên"),
        ("poor-household", "có phải là “poor-households”?"),
    ])
    func whatMakesNoSenseIsRefused(name: String, reason: String) {
        #expect(commune.prints(name).contains(reason))
    }

    @Test func aMeanIsNotAddedUpFromThoseBelow() {
        let cells = DataFixture(
            top: "measures: [{id: mean-age, kind: mean, label: tuổi bình quân, unit: tuổi}]",
            "  bodies: [{id: nam, kind: cell, name: Chi bộ Nam, mean-age: {at: 2020-03, total: 40}}]\n\n")
        #expect(cells.prints("mean-age").contains("thiếu số liệu “mean-age” của “xa”"))
    }

    /// 10 + 20 = 30, not 31.
    @Test func ownStocksAgreeWithThoseBelow() {
        let cells = DataFixture(
            top: "measures: [{id: poor-households, kind: stock, label: số hộ nghèo, unit: hộ}]",
            """
              poor-households: {at: 2019-12, total: 31}
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, poor-households: {at: 2019-12, total: 10}}
                - {id: bac, kind: cell, name: Chi bộ Bắc, poor-households: {at: 2019-12, total: 20}}

            """)
        #expect(
            cells.found == [
                "7 children-disagree: “poor-households” of “xa” (2019-12) is 31, but the bodies below it add up to 10 + 20 = 30"
            ])
    }

    @Test func readersSeeLabelAndUnit() {
        #expect(
            commune.explains("mean-age") == """
                xa.mean-age@2020-03-15 = 41,5
                  Tuổi bình quân, Đảng bộ xã, as of 2020-03
                  content/data.yaml:15:61; says 41,5
                  no text quotes it

                """)
        #expect(commune.explains("courses.2019.per-year").contains("Số lớp bồi dưỡng per year (lớp/năm), Đảng bộ xã"))
    }

    @Test(arguments: [
        ("mean-age", "41,5 tuổi"), ("poor-households", "30 hộ nghèo"),
        // The unit's own first word is no factor of a million.
        ("income.2019", "38,25 triệu đồng"), ("income.2019.change-previous", "2,25 triệu đồng"),
    ])
    func wordsWithTheUnitAreProven(name: String, words: String) {
        #expect(commune.proves(name, words) == words)
    }

    @Test func wordsThatAreWrongAreNotProven() {
        #expect(
            commune.proves("income.2019", "38,5 triệu đồng")
                == "“38,5 triệu đồng” không khớp với số liệu: xa.income.2019 = 38,25")
    }

    @Test func theyAreListed() {
        let names = commune.names(of: "xa")
        for name in ["mean-age", "income", "poor-households.headed-by-women.share", "courses", "members.veterans"] {
            #expect(names.contains(name))
        }
        #expect(!commune.names(of: "bac").contains("mean-age"))
    }

    @Test(arguments: [(41_500_000, "41.5"), (42_000_000, "42"), (50, "0.00005"), (0, "0"), (1_000_001, "1.000001")])
    func decimalsAreWrittenAsTheDataFileHasThem(number: Int, text: String) {
        #expect(Measure(own: "m", .mean, label: "m", unit: "m").written(number) == text)
    }
}
