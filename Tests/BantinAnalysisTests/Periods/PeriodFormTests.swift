import BantinAnalysis
import BantinModel
import Testing

@Suite struct PeriodFormTests {
    @Test(arguments: [
        ("2020", "2020-01-01_2020-12-31"),
        ("2020-02", "2020-02-01_2020-02-29"),
        ("2019-02", "2019-02-01_2019-02-28"),
        ("2020-03-15", "2020-03-15_2020-03-15"),
        ("2020-q1", "2020-01-01_2020-03-31"),
        ("2020-q4", "2020-10-01_2020-12-31"),
        ("2020-h1", "2020-01-01_2020-06-30"),
        ("2020-h2", "2020-07-01_2020-12-31"),
        ("2020-9m", "2020-01-01_2020-09-30"),
        ("2020-11m", "2020-01-01_2020-11-30"),
        ("2020-01-01_2020-03-31", "2020-01-01_2020-03-31"),
        ("2015-03_2020-02", "2015-03-01_2020-02-29"),
    ])
    func readsBuiltInForms(text: String, expected: String) {
        #expect(Period(builtIn: text)?.description == expected)
    }

    @Test(arguments: [
        "", "-", "_", "2015-2020", "2020-q0", "2020-q5", "2020-h3", "2020-0m", "2020-13m", "2020-09m", "2020-q",
        "2020-m",
        "2020-q11", "20-q1", "2020-Q1", "2020-13", "2019-02-29", "2020-03-31_2020-01-01", "2020_2021_2022",
        "2020-q1-q2",
        "0000", "2020-q1_2020-q2", "nhiệm kỳ", "２０２０",
    ])
    func refusesOtherTexts(text: String) {
        #expect(Period(builtIn: text) == nil)
    }

    @Test func looksUpTheBodyThenItsAncestorsThenBuiltInForms() throws {
        let file = DataFile()
        let cell = file.body("an-dien-nam") { $0.periods = [file.period("2015-2020", "2015-06", "2020-05")] }
        let root = file.body("cuu-an", .communeOrganization, [cell]) {
            $0.periods = [
                file.period("2015-2020", "2015-03", "2020-02"), file.period("2010-2015", "2010-03", "2015-02"),
            ]
        }
        let site = try #require(statistics(file.site(root: root))).site
        let body = try #require(site.body(id: "an-dien-nam")).index
        #expect(site.namedPeriod("2015-2020", for: body)?.period.description == "2015-06-01_2020-05-31")
        #expect(site.namedPeriod("2015-2020", for: .root)?.period.description == "2015-03-01_2020-02-29")
        #expect(site.namedPeriod("2010-2015", for: body)?.period.description == "2010-03-01_2015-02-28")
        #expect(site.namedPeriod("2019-q2", for: body)?.period.description == "2019-04-01_2019-06-30")
        #expect(site.namedPeriod("2020-2025", for: body) == nil)
        #expect(site.declaredPeriods(for: body).map(\.id) == ["2015-2020", "2010-2015"])
    }

    @Test func dayNumbersLeadBackToTheirDays() {
        var day: CalendarDate? = CalendarDate(year: 1, month: 1, day: 1)
        var number = day?.dayNumber ?? 0
        while let current = day {
            guard current.dayNumber == number, CalendarDate(dayNumber: number) == current else {
                Issue.record("\(current) is day \(current.dayNumber), not \(number)")
                return
            }
            number += 1
            day = current.next
        }
        #expect(CalendarDate(dayNumber: number) == nil)
        #expect(CalendarDate(dayNumber: -719_163) == nil)
    }
}
