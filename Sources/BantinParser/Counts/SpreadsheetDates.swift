import BantinModel

/// What spreadsheets make of a date that was typed as it should be.
extension Diagnostics {
    /// Whether a text is what a spreadsheet makes of `2020-03`: `Mar-20`, `Thg3-20`, or of a day: `43982`; this is
    /// reported.
    mutating func reportSpreadsheetDate(_ found: Located<String>) -> Bool {
        if reportDayNumber(found) { return true }
        guard found.value.isSpreadsheetMonth else { return false }
        let example = found.value.spreadsheetMonth ?? .month(3, year: 2020)
        error(
            .invalidDate, at: found.location,
            Message(
                vi: "“\(found.value)” là dạng mà phần mềm bảng tính đã tự đổi; cần dạng \(example)",
                en: "“\(found.value)” is what a spreadsheet made of a date; write it like \(example)"),
            notes: [
                .init(
                    Message(
                        vi: "hãy định dạng cột “period” là Text (văn bản), rồi nhập lại",
                        en: "set the format of the column “period” to Text and enter it again"))
            ])
        return true
    }

    /// Whether a text is the number by which spreadsheets count a day; this is reported.
    mutating func reportDayNumber(_ found: Located<String>) -> Bool {
        guard let day = found.value.spreadsheetDay else { return false }
        error(
            .invalidDate, at: found.location,
            Message(
                vi: "“\(found.value)” là số thứ tự mà bảng tính đếm cho ngày \(PartialDate.day(day).printed)",
                en: "“\(found.value)” is the number by which spreadsheets count the day \(day)"),
            notes: [
                .init(
                    Message(
                        vi:
                            "hãy viết \(day); trong bảng tính thì định dạng cột “period” là Text (văn bản) hoặc yyyy-mm-dd "
                            + "rồi lưu lại",
                        en:
                            "write \(day); in the spreadsheet set the format of the column “period” to Text or yyyy-mm-dd "
                            + "and save it again"))
            ])
        return true
    }
}

extension String {
    /// The day of a number such as 43982, counted from the end of 1899, in the years 1930 to 2079: five digits, which no
    /// date and no period of a calendar has.
    var spreadsheetDay: CalendarDate? {
        guard utf8.count == 5, utf8.allSatisfy(\.isDigit), let number = Int(self), (10_959...65_745).contains(number)
        else { return nil }
        let endOf1899 = -25_569
        return CalendarDate(dayNumber: number + endOf1899)
    }

    /// The month of `Jun-20` or `Thg6-20`. Of `20-Jun`, a day without its year, nothing follows.
    fileprivate var spreadsheetMonth: PartialDate? {
        let parts = split(separator: "-")
        guard parts.count == 2, parts[1].utf8.count == 2, let year = Int(parts[1]) else { return nil }
        let word = String(parts[0]).foldedVietnamese
        let month =
            Self.months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
            ?? Self.monthWords.first { word.hasPrefix($0) }.flatMap { Int(word.dropFirst($0.count)) }
        guard let month, (1...12).contains(month) else { return nil }
        return .month(month, year: year < 30 ? 2000 + year : 1900 + year)
    }

    /// A short name of a month and a number, in either order.
    fileprivate var isSpreadsheetMonth: Bool {
        let parts = split { "-/ ".contains($0) }
        guard (2...3).contains(parts.count), utf8.count <= 20 else { return false }
        // “9 tháng 2024” is nine months of a year, as a person writes it.
        if parts.count == 3, String(parts[1]).foldedVietnamese == "thang" { return false }
        let words = parts.filter { $0.contains(where: \.isLetter) }
        guard words.count == 1, let word = words.first.map({ String($0).foldedVietnamese }) else { return false }
        return (Self.months + Self.monthWords).contains(where: word.hasPrefix)
    }

    private static var months: [String] {
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    }

    private static var monthWords: [String] { ["thang", "thg"] }
}
