import BantinModel

extension Period {
    /// The period as long as this one that ends the day before: of 2020 it is 2019, of the first quarter the last one
    /// of the year before. Nil before year 1.
    var likeBefore: Period? {
        guard let last = first.previous else { return nil }
        if let months = wholeMonths, let start = first.adding(months: -months), start.adding(months: months) == first {
            return Period(first: start, last: last)
        }
        return CalendarDate(dayNumber: first.dayNumber - days).flatMap { Period(first: $0, last: last) }
    }

    /// The same days a year earlier. Nil for a period of more than a year, which would overlap itself.
    var yearBefore: Period? {
        guard let first = first.adding(months: -12), let last = last.adding(months: -12), last < self.first else {
            return nil
        }
        if let months = wholeMonths, let end = first.adding(months: months)?.previous {
            return Period(first: first, last: end)
        }
        return Period(first: first, last: last)
    }

    /// The part of another period that corresponds to this one up to and including a day: as many months and days from
    /// its first day, and no more than the whole of it.
    func span(of other: Period, upTo day: CalendarDate) -> Period? {
        guard let end = day.next else { return nil }
        var months = (end.year - first.year) * 12 + end.month - first.month
        if let full = first.adding(months: months), full > end { months -= 1 }
        guard let full = first.adding(months: months), let start = other.first.adding(months: months) else {
            return nil
        }
        let last = CalendarDate(dayNumber: start.dayNumber + end.dayNumber - full.dayNumber - 1)
        return last.flatMap { Period(first: other.first, last: min($0, other.last)) }
    }
}

extension CalendarDate {
    /// So many months later, or earlier where negative: on the same day of the month, or on the month's last.
    func adding(months: Int) -> CalendarDate? {
        let count = year * 12 + month - 1 + months
        guard count >= 12 else { return nil }
        let (year, month) = (count / 12, count % 12 + 1)
        return CalendarDate(year: year, month: month, day: min(day, CalendarDate.daysInMonth(month, of: year)))
    }
}
