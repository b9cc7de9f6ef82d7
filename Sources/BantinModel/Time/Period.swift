/// A span of days, both ends included. Two periods are the same when their days are, whatever they are called.
package struct Period: Hashable, Sendable {
    package let first: CalendarDate
    package let last: CalendarDate

    /// Nil when the last day comes before the first.
    package init?(first: CalendarDate, last: CalendarDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// The days that a date of any precision can mean.
    package init(_ date: PartialDate) {
        first = date.first
        last = date.last
    }

    /// How many days it has, at least 1.
    package var days: Int { last.dayNumber - first.dayNumber + 1 }

    /// How many whole months it lasts, when it ends on the eve of the day of the month on which it began; else nil.
    /// 2015-03-01 to 2020-02-29 are 60, 2020-01-15 to 2020-02-14 is 1.
    package var wholeMonths: Int? {
        guard let end = last.next, end.day == first.day else { return nil }
        return (end.year - first.year) * 12 + end.month - first.month
    }

    package func contains(_ date: CalendarDate) -> Bool {
        first <= date && date <= last
    }

    /// Whether every day of `other` lies inside; a period encloses itself.
    package func encloses(_ other: Period) -> Bool {
        first <= other.first && other.last <= last
    }

    package func overlaps(_ other: Period) -> Bool {
        first <= other.last && other.first <= last
    }

    /// The part up to and including `date`, or nil when the period begins later.
    package func cut(at date: CalendarDate) -> Period? {
        Period(first: first, last: min(last, date))
    }
}

extension Period: Comparable {
    /// By first day, then by last.
    package static func < (left: Period, right: Period) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }
}

extension Period: CustomStringConvertible {
    /// The explicit form that a figure's name may carry: `2015-03-01_2020-02-29`.
    package var description: String { "\(first)_\(last)" }
}

/// A period that the data file names: `{id: 2015-2020, from: 2015-03, to: 2020-02, label: "5 năm qua"}`.
package struct DeclaredPeriod: Sendable, Equatable {
    /// As it stands in names; begins with a digit.
    package var id: String
    package var period: Period
    /// The words for readers, such as `nhiệm kỳ qua`.
    package var label: String?
    /// Its length where the author states it in years, for `.per-year`; greater than 0.
    package var years: Int?
    /// The id of the declared period to compare with.
    package var previous: String?
    /// The bounds are assumed: what is computed from its length or edges carries the mark.
    package var isIllustrative: Bool
    package var location: SourceLocation

    package init(
        id: String, period: Period, label: String? = nil, years: Int? = nil, previous: String? = nil,
        isIllustrative: Bool = false, location: SourceLocation
    ) {
        self.id = id
        self.period = period
        self.label = label
        self.years = years
        self.previous = previous
        self.isIllustrative = isIllustrative
        self.location = location
    }
}
