/// A date as an author knows it: a day, a month or a year.
package enum PartialDate: Hashable, Sendable {
    case day(CalendarDate)
    /// A month, 1 to 12, of a year.
    case month(Int, year: Int)
    case year(Int)

    /// Reads `2020-03-15`, `2020-03` or `2020`, digits as shown. Nil for another form or a day that does not exist.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count),
            zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        switch numbers.count {
        case 1 where numbers[0] >= 1:
            self = .year(numbers[0])
        case 2 where numbers[0] >= 1 && (1...12).contains(numbers[1]):
            self = .month(numbers[1], year: numbers[0])
        case 3:
            guard let day = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            self = .day(day)
        default:
            return nil
        }
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
