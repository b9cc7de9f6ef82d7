import BantinModel
import Testing

/// A series across the end of a body is cut, and says so (rules 2, 6 and 10 of docs/data.md).
@Suite struct LifeTests {
    /// A ended on 30 June 2019, B began the day after.
    let commune = DataFixture(
        asOf: "2020-12-31",
        """
          bodies:
            - id: a
              kind: cell
              name: Chi bộ A
              ended: 2019-06-30
              members: [{at: 2018-12, total: 20}, {at: 2019-05, total: 21}]
              admissions: [{period: 2018-h1, total: 3}, {period: 2018-h2, total: 1}, {period: 2019, total: 2}]
            - id: b
              kind: cell
              name: Chi bộ B
              established: 2019-07
              members: [{at: 2019-12, total: 30}, {at: 2020-12, total: 33}]
              admissions: [{period: 2019, total: 4}, {period: 2020, total: 6}]

        """)

    @Test func aFlowIsCutAtTheLifeOfItsBody() {
        #expect(commune.explains("a.admissions.2019").contains("Chi bộ A, in 2019, until its end (2019-06-30)"))
        #expect(
            commune.explains("b.admissions.2019").contains("Chi bộ B, in 2019, from its establishment on (2019-07-01)"))
        // 2 + 4 = 6: the commune itself was always there.
        #expect(commune.prints("admissions.2019") == "6")
        #expect(!commune.explains("admissions.2019").contains("Đảng bộ xã, in 2019, "))
        #expect(
            commune.prints("a.admissions.2020").contains("không có giá trị nào cho lúc chưa hoạt động hay không còn"))
    }

    /// 2 in six months are 4 a year; 4 in six months 8; in a whole year 6.
    @Test(arguments: [
        ("a.admissions.2019.per-year", "4"), ("b.admissions.2019.per-year", "8"), ("b.admissions.2020.per-year", "6"),
        // 2 ÷ 20 = 10% in half a year, 20% a year.
        ("a.admissions.2019.rate-per-year-start", "20%"), ("a.admissions.2019.rate-start", "10%"),
    ])
    func yearsAreThoseOfItsLife(name: String, printed: String) {
        #expect(commune.prints(name) == printed)
    }

    @Test func theLastPeriodIsComparedWithTheSameSpan() {
        // January to June 2019 with January to June 2018: 2 − 3 = −1, and not 2 − 4.
        #expect(commune.prints("a.admissions.2019.change-previous") == "\u{2212}1")
        #expect(
            commune.explains("a.admissions.2019.change-previous")
                .contains("in 2019, until its end (2019-06-30), against that in first half of 2018"))
    }

    @Test(arguments: [
        "a.admissions.2020.change-previous", "a.admissions.2018.change-2019", "a.members.2019.change-previous",
        "a.members.change-2018",
    ])
    func nothingIsComparedAfterTheEnd(name: String) {
        #expect(
            commune.prints(name)
                .contains("“a” hoạt động đến 2019-06-30, nên không so sánh được với lúc chưa hoạt động"))
    }

    @Test(arguments: [
        "b.admissions.2020.change-previous", "b.admissions.2019.times-2018", "b.members.2019.change-2018",
    ])
    func norBeforeTheBeginning(name: String) {
        #expect(commune.prints(name).contains("“b” hoạt động từ 2019-07-01, nên không so sánh được"))
    }

    @Test func whatLiesInsideItsLifeIsCompared() {
        #expect(commune.prints("b.members.2020.change-previous") == "3")
        #expect(commune.prints("members.2020.change-previous") == "3")
    }
}
