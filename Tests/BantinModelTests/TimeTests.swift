import BantinModel
import Testing

@Suite("Dates and periods")
struct TimeTests {
    @Test(
        "A day that the calendar lacks is refused",
        arguments: [(2019, 2, 29), (1900, 2, 29), (2020, 4, 31), (2020, 13, 1), (2020, 0, 1), (2020, 1, 0), (0, 1, 1)])
    func impossibleDays(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test(
        "Days are numbered from 1970-01-01",
        // GNU date: `date -u -d 2000-02-29 +%s` / 86400.
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017), ("2020-03-15", 18336),
            ("1900-03-01", -25508), ("0001-01-01", -719162), ("9999-12-31", 2_932_896),
        ])
    func dayNumbers(text: String, number: Int) throws {
        #expect(try day(text).dayNumber == number)
    }

    @Test("Every day's neighbours are one day away, over four hundred years")
    func neighbours() throws {
        var date = try day("1999-12-28")
        let end = try day("2400-01-03")
        while date < end {
            let next = try #require(date.next)
            #expect(next.dayNumber == date.dayNumber + 1)
            #expect(next.previous == date)
            date = next
        }
    }

    @Test("The calendar ends at both ends")
    func ends() throws {
        #expect(try day("9999-12-31").next == nil)
        #expect(try day("0001-01-01").previous == nil)
    }

    @Test(
        "A date is read with its precision",
        arguments: [
            ("2020-03-15", "2020-03-15", "2020-03-15", "15-3-2020"), ("2020-02", "2020-02-01", "2020-02-29", "2-2020"),
            ("2019", "2019-01-01", "2019-12-31", "2019"),
        ])
    func partialDates(text: String, first: String, last: String, printed: String) throws {
        let date = try #require(PartialDate(text))
        #expect(try date.first == day(first))
        #expect(try date.last == day(last))
        #expect(date.printed == printed)
        #expect(date.description == text)
    }

    @Test(
        "Other forms of a date are refused",
        arguments: [
            "", "20", "2020-3", "2020-3-15", "2020-03-1", "15-03-2020", "2020/03/15", "2020-03-15-01", "2020-00",
            "2020-13",
            "0000", "２０２０", "-2020", "2020-", "+020-01-01",
        ])
    func refusedDates(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test(
        "Whole months are counted from a day to the eve of its like",
        arguments: [
            ("2015-03-01", "2020-02-29", 60), ("2020-01-15", "2020-02-14", 1), ("2020-01-01", "2020-12-31", 12),
            ("2019-02-28", "2020-02-27", 12), ("2020-01-01", "2020-03-15", nil), ("2020-01-31", "2020-02-29", nil),
        ] as [(String, String, Int?)])
    func wholeMonths(first: String, last: String, months: Int?) throws {
        #expect(try period(first, last).wholeMonths == months)
    }

    @Test("A period knows its days, its parts and its neighbours")
    func periods() throws {
        let quarter = try period("2020-01-01", "2020-03-31")
        #expect(quarter.days == 31 + 29 + 31)
        #expect(quarter.encloses(quarter))
        #expect(try quarter.encloses(period("2020-02-01", "2020-02-29")))
        #expect(try !quarter.encloses(period("2020-02-01", "2020-04-01")))
        #expect(try quarter.overlaps(period("2020-03-31", "2020-04-01")))
        #expect(try !quarter.overlaps(period("2020-04-01", "2020-06-30")))
        #expect(try quarter.cut(at: day("2020-02-10")) == period("2020-01-01", "2020-02-10"))
        #expect(try quarter.cut(at: day("2020-05-01")) == quarter)
        #expect(try quarter.cut(at: day("2019-12-31")) == nil)
        #expect(try Period(first: day("2020-02-01"), last: day("2020-01-31")) == nil)
    }
}

private func day(_ text: String) throws -> CalendarDate {
    guard case .day(let day) = PartialDate(text) else { throw NotADay(text: text) }
    return day
}

private func period(_ first: String, _ last: String) throws -> Period {
    try #require(try Period(first: day(first), last: day(last)))
}

private struct NotADay: Error { let text: String }
