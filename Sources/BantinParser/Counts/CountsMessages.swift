import BantinModel

extension Diagnostics {
    mutating func reportNoPeriod(of measure: Measure, at row: SourceLocation) {
        error(
            .missingKey, at: row,
            Message(
                vi: "“\(measure.id)” là số phát sinh, cần ô “period”",
                en: "“\(measure.id)” is what happened in a time and needs a “period”"),
            notes: [
                .init(
                    Message(
                        vi: "một kỳ như 2020, 2020-q1, hoặc một ngày như 2020-03-15",
                        en: "a period such as 2020, 2020-q1, or a day such as 2020-03-15"))
            ])
    }

    mutating func reportMissingCell(of column: CountsColumn, count: Int, at row: SourceLocation) {
        error(
            .csvSyntax, at: row,
            Message(
                vi: "dòng chỉ có \(count) ô, thiếu ô của cột “\(column.rawValue)”",
                en: "the row has \(count == 1 ? "1 cell" : "\(count) cells") and none for “\(column.rawValue)”"),
            notes: [
                .init(
                    Message(
                        vi: "ô để trống vẫn cần dấu ngăn cột của nó",
                        en: "an empty cell needs its separator all the same"))
            ])
    }

    mutating func reportExtraCell(_ text: String, at location: SourceLocation, _ separator: CSVSeparator) {
        error(
            .csvSyntax, at: location,
            Message(
                vi: "ô “\(text.shortened)” nằm ngoài các cột có tên",
                en: "the cell “\(text.shortened)” stands outside the columns that have names"),
            notes: [
                .init(
                    Message(
                        vi: "ô có \(separator.words.vi) ở trong phải đặt trong ngoặc kép",
                        en: "a cell with \(separator.words.en) in it must stand in quotation marks"))
            ])
    }

    mutating func reportSplitDecimal(_ found: Located<String>) {
        let dotted = String(found.value.map { $0 == "," ? "." : $0 })
        error(
            .invalidCount, at: found.location,
            Message(
                vi: "dấu phẩy ngăn các cột, nên “\(found.value)” bị tách thành hai ô",
                en: "commas part the columns, so “\(found.value)” falls into two cells"),
            notes: [
                .init(
                    Message(
                        vi: "hãy viết \(dotted), hoặc đặt trong ngoặc kép: \"\(found.value)\"",
                        en: "write \(dotted), or in quotation marks: \"\(found.value)\""))
            ])
    }

    /// Whether a text is what a spreadsheet makes of `2020-03`: `Mar-20`, `Thg3-20`; this is reported.
    mutating func reportSpreadsheetDate(_ found: Located<String>) -> Bool {
        guard found.value.isSpreadsheetMonth else { return false }
        error(
            .invalidDate, at: found.location,
            Message(
                vi: "“\(found.value)” là dạng mà phần mềm bảng tính đã tự đổi; cần dạng 2020-03",
                en: "“\(found.value)” is what a spreadsheet made of a date; write it like 2020-03"),
            notes: [
                .init(
                    Message(
                        vi: "hãy định dạng cột “period” là Text (văn bản), rồi nhập lại",
                        en: "set the format of the column “period” to Text and enter it again"))
            ])
        return true
    }

    /// Whether a text that should be a period is a date in another form, `15/3/2020` or `Mar-20`; this is reported.
    /// Whether there is such a period is not asked here.
    mutating func reportMistypedPeriod(_ found: Located<String>) -> Bool {
        if found.value.utf8.allSatisfy({ $0.isWordByte && !(0x41...0x5A).contains($0) }) { return false }
        if reportSpreadsheetDate(found) { return true }
        guard DateParts(found.value) != nil else { return false }
        reportInvalidDate(found, mustBeDay: false)
        return true
    }
}

extension String {
    /// A short name of a month and a number, in either order.
    fileprivate var isSpreadsheetMonth: Bool {
        let parts = split { "-/ ".contains($0) }
        guard (2...3).contains(parts.count), utf8.count <= 20 else { return false }
        let months = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "thg", "thang",
        ]
        // “9 tháng 2024” is nine months of a year, as a person writes it.
        if parts.count == 3, String(parts[1]).foldedVietnamese == "thang" { return false }
        let words = parts.filter { $0.contains(where: \.isLetter) }
        guard words.count == 1, let word = words.first.map({ String($0).foldedVietnamese }) else { return false }
        return months.contains(where: word.hasPrefix)
    }
}
