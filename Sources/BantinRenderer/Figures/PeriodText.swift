package import BantinModel

extension Period {
    /// The period in words that follow a noun: `năm 2020`, `quý I năm 2020`, `từ tháng 3-2015 đến tháng 2-2020`.
    package var text: Message {
        if first == last { return .day(first) }
        if let months = wholeMonths, first.day == 1 { return wholeMonthsText(months) }
        return Message(
            vi: "từ ngày \(first.printed) đến ngày \(last.printed)", en: "\(first) to \(last)")
    }

    private func wholeMonthsText(_ months: Int) -> Message {
        let year = first.year
        switch (first.month, months) {
        case (1, 12):
            return Message(vi: "năm \(year)", en: "\(year)")
        case (let month, 1):
            return Message(vi: "tháng \(month)-\(year)", en: "\(PartialDate.month(month, year: year))")
        case (1, 3), (4, 3), (7, 3), (10, 3):
            let quarter = ["I", "II", "III", "IV"][first.month / 3]
            return Message(vi: "quý \(quarter) năm \(year)", en: "quarter \(quarter) of \(year)")
        case (1, 6):
            return Message(vi: "6 tháng đầu năm \(year)", en: "first half of \(year)")
        case (7, 6):
            return Message(vi: "6 tháng cuối năm \(year)", en: "second half of \(year)")
        case (1, 9):
            return Message(vi: "9 tháng đầu năm \(year)", en: "first nine months of \(year)")
        default:
            return Message(
                vi: "từ tháng \(first.month)-\(year) đến tháng \(last.month)-\(last.year)",
                en: "\(PartialDate.month(first.month, year: year)) to \(PartialDate.month(last.month, year: last.year))"
            )
        }
    }
}

extension NamedPeriod {
    /// The label that the data file gives, with the bounds behind it; else the bounds.
    package var text: Message {
        guard let label else { return period.text }
        return Message(vi: "\(label) (\(period.text.vi))", en: "\(label) (\(period.text.en))")
    }
}

extension PartialDate {
    /// `ngày 15-3-2020`, `tháng 3-2020`, `năm 2020`.
    package var text: Message {
        switch self {
        case .day(let day): .day(day)
        case .month: Message(vi: "tháng \(printed)", en: description)
        case .year: Message(vi: "năm \(printed)", en: description)
        }
    }
}

extension CalendarDate {
    /// `15-3-2020`.
    var printed: String { PartialDate.day(self).printed }
}

extension Message {
    fileprivate static func day(_ day: CalendarDate) -> Message {
        Message(vi: "ngày \(day.printed)", en: "\(day)")
    }

    /// The same sentence with a capital at its start.
    var capitalized: Message {
        Message(vi: vi.prefix(1).uppercased() + vi.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
    }
}
