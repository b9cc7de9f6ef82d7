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

    /// Whether a text that should be a period is a date in another form, `15/3/2020` or `Mar-20`; this is reported.
    /// Whether there is such a period is not asked here.
    mutating func reportMistypedPeriod(_ found: Located<String>) -> Bool {
        if reportDayNumber(found) { return true }
        if found.value.utf8.allSatisfy({ $0.isWordByte && !(0x41...0x5A).contains($0) }) { return false }
        if reportSpreadsheetDate(found) { return true }
        guard DateParts(found.value) != nil else { return false }
        reportInvalidDate(found, mustBeDay: false)
        return true
    }
}
