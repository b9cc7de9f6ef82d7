import BantinModel

extension Diagnostics {
    /// A date of any precision: `2020-03-15`, `2020-03`, `2020`.
    mutating func readDate(_ node: YAMLNode, _ what: @autoclosure () -> Message) -> Field<PartialDate> {
        readText(node, what(), as: .date).flatMap { readDate($0) }
    }

    /// The same of a text that stands for itself; nil, with the mistake reported, for any other.
    mutating func readDate(_ found: Located<String>) -> PartialDate? {
        if let date = PartialDate(found.value) { return date }
        reportInvalidDate(found, mustBeDay: false)
        return nil
    }

    /// A date with its day: `2020-03-15`.
    mutating func readDay(_ node: YAMLNode, _ what: @autoclosure () -> Message) -> Field<CalendarDate> {
        readText(node, what(), as: .date).flatMap { located in
            let date = PartialDate(located.value)
            if case .day(let day) = date { return day }
            if date != nil {
                error(
                    .invalidDate, at: located.location,
                    Message(
                        vi: "“\(located.value)” chưa đủ ngày, tháng, năm",
                        en: "“\(located.value)” does not name a day"),
                    notes: [.init(Message(vi: "hãy viết như 2020-03-15", en: "write it like 2020-03-15"))])
            } else {
                reportInvalidDate(located, mustBeDay: true)
            }
            return nil
        }
    }

    mutating func reportInvalidDate(_ found: Located<String>, mustBeDay: Bool) {
        let shown = found.value.shortened
        guard let parts = DateParts(found.value) else {
            let forms = mustBeDay ? "2020-03-15" : "2020-03-15, 2020-03, 2020"
            error(
                .invalidDate, at: found.location,
                Message(vi: "“\(shown)” không phải là ngày tháng", en: "“\(shown)” is not a date"),
                notes: [.init(Message(vi: "hãy viết như \(forms)", en: "write it like \(forms)"))])
            return
        }
        if let date = parts.date {
            error(
                .invalidDate, at: found.location,
                Message(
                    vi: "“\(shown)” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày",
                    en: "“\(shown)” is not how a date is written; the year comes first, then month and day"),
                notes: [.init(Message(vi: "hãy viết: \(date)", en: "write: \(date)"))])
        } else {
            error(
                .invalidDate, at: found.location, parts.impossible(shown),
                notes: parts.monthFirst.map { [.init(.monthFirst($0))] } ?? [])
        }
    }
}

/// What a person meant who typed a date in one of the ways of daily life: `15/3/2020`, `3-2020`, `2020.3.15`.
struct DateParts {
    var year: Int
    var month: Int
    var day: Int?
    private let isYearLast: Bool

    init?(_ text: String) {
        let parts = text.split { "/-. –—−".contains($0) }
        let numbers = parts.compactMap { $0.utf8.allSatisfy(\.isDigit) && $0.utf8.count <= 4 ? Int($0) : nil }
        guard numbers.count == parts.count, (2...3).contains(parts.count), let first = parts.first,
            let last = parts.last
        else { return nil }
        let ordered: [Int]
        if first.utf8.count == 4, last.utf8.count <= 2 {
            ordered = numbers
            isYearLast = false
        } else if last.utf8.count == 4, first.utf8.count <= 2 {
            ordered = numbers.reversed()
            isYearLast = true
        } else {
            return nil
        }
        guard ordered[0] >= 1 else { return nil }
        (year, month, day) = (ordered[0], ordered[1], ordered.count == 3 ? ordered[2] : nil)
    }

    /// The date, where the calendar has it.
    var date: PartialDate? {
        guard (1...12).contains(month) else { return nil }
        guard let day else { return .month(month, year: year) }
        return CalendarDate(year: year, month: month, day: day).map { .day($0) }
    }

    /// The day, where only a month written before it makes sense: `12/31/2019`, as spreadsheets set to the US write it.
    var monthFirst: CalendarDate? {
        guard isYearLast, !(1...12).contains(month), let day, (1...12).contains(day) else { return nil }
        return CalendarDate(year: year, month: day, day: month)
    }

    func impossible(_ found: String) -> Message {
        guard (1...12).contains(month) else {
            return Message(
                vi: "“\(found)” không có thật: không có tháng \(month)",
                en: "“\(found)” does not exist: there is no month \(month)")
        }
        let days = CalendarDate.daysInMonth(month, of: year)
        return Message(
            vi: "“\(found)” không có thật: tháng \(month)-\(year) chỉ có \(days) ngày",
            en: "“\(found)” does not exist: \(month)-\(year) has only \(days) days")
    }
}

extension Message {
    fileprivate static func monthFirst(_ day: CalendarDate) -> Message {
        Message(
            vi:
                "có lẽ tháng đã viết trước ngày, như bảng tính đặt theo kiểu Mỹ; hãy viết \(day), trong bảng tính thì đặt "
                + "định dạng ô là yyyy-mm-dd",
            en:
                "maybe the month stands before the day, as spreadsheets set to the US write it; write \(day), in a "
                + "spreadsheet set the format of the cells to yyyy-mm-dd")
    }
}
