/// A date as an author knows it: a day, a month or a year.
package enum PartialDate: Hashable, Sendable {
    case day(CalendarDate)
    /// A month, 1 to 12, of a year.
    case month(Int, year: Int)
    case year(Int)

    /// Reads `2020-03-15`, `2020-03` or `2020`, digits as shown. Nil for another form or a day that does not exist.
    package init?(_ text: String) {
        self.init(text[...])
    }

    /// The same of a part of a text.
    package init?(_ text: Substring) {
        var bytes = text.utf8.makeIterator()
        guard let year = Self.number(of: 4, &bytes), year >= 1 else { return nil }
        guard let afterYear = bytes.next() else {
            self = .year(year)
            return
        }
        guard afterYear == UInt8(ascii: "-"), let month = Self.number(of: 2, &bytes), (1...12).contains(month) else {
            return nil
        }
        guard let afterMonth = bytes.next() else {
            self = .month(month, year: year)
            return
        }
        guard afterMonth == UInt8(ascii: "-"), let number = Self.number(of: 2, &bytes), bytes.next() == nil,
            let day = CalendarDate(year: year, month: month, day: number)
        else { return nil }
        self = .day(day)
    }

    /// The number that the next so many bytes are the digits of; nil where another byte is among them.
    private static func number(of digits: Int, _ bytes: inout Substring.UTF8View.Iterator) -> Int? {
        var number = 0
        for _ in 0..<digits {
            guard let byte = bytes.next(), (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        return number
    }

    /// The first day it can mean.
    package var first: CalendarDate {
        switch self {
        case .day(let day): day
        case .month(let month, let year): Self.known(year, month, 1)
        case .year(let year): Self.known(year, 1, 1)
        }
    }

    /// The last day it can mean: the day at whose close a snapshot of this date stands.
    package var last: CalendarDate {
        switch self {
        case .day(let day): day
        case .month(let month, let year): Self.known(year, month, CalendarDate.daysInMonth(month, of: year))
        case .year(let year): Self.known(year, 12, 31)
        }
    }

    /// A day that exists because the initializer, or the calendar itself, says so.
    private static func known(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("\(year)-\(month)-\(day) is no day; PartialDate was made past its initializer")
        }
        return date
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601 with the precision that is known: `2020-03`.
    package var description: String {
        switch self {
        case .day(let day): day.description
        case .month(let month, let year): "\(padded(year, to: 4))-\(padded(month, to: 2))"
        case .year(let year): padded(year, to: 4)
        }
    }
}
