import BantinModel

/// What tables made for readers have and a counts file has not: rows of totals, cells that go on over several rows.
extension CountsReader {
    /// Rows whose body or measure stands in a merged cell above: spreadsheets keep the words in the first row alone.
    struct MergedCells {
        let first: SourceLocation
        let columns: [CountsColumn]
        let above: (body: String, measure: String)
        var count = 1
    }

    /// Whether the row is one of totals, which follow from the rest; this is reported.
    func reportTotals(_ diagnostics: inout Diagnostics) -> Bool {
        guard text(.measure) == nil || text(.period) == nil, let first = cells.first(where: { !$0.text.isEmpty }),
            Self.totals.contains(first.text.foldedVietnamese),
            text(.measure) == nil || text(.body) != first.text
                || !first.text.utf8.allSatisfy({ $0 < 0x80 })
        else { return false }
        diagnostics.error(
            .csvSyntax, at: source.location(of: first, likelyLine: line),
            Message(
                vi: "dòng “\(first.text)” không phải là số liệu của một tổ chức",
                en: "the row “\(first.text)” is no number of a body"),
            notes: [
                .init(
                    Message(
                        vi:
                            "hãy xóa dòng này, vì tổng được tự tính; muốn ghi số của cả đảng bộ thì ghi mã của đảng bộ vào ô “body”",
                        en:
                            "delete it, for sums are computed; to enter the number of the whole, write its id under “body”"
                    ))
            ])
        return true
    }

    private static let totals: Set<String> = [
        "tong", "tong cong", "tong so", "cong", "cong lai", "toan xa", "total", "sum",
    ]

    /// Whether the row leaves its body or measure to the row above; it is kept to be reported once.
    mutating func noteMergedCells() -> Bool {
        if let body = text(.body), let measure = text(.measure) {
            lastNamed = (body, measure)
            return false
        }
        guard let lastNamed, text(.value) != nil else { return false }
        mergedCells?.count += 1
        if mergedCells == nil {
            mergedCells = MergedCells(
                first: source.location(of: cells),
                columns: [.body, .measure].filter { text($0) == nil }, above: lastNamed)
        }
        return true
    }

    func reportMergedCells(_ diagnostics: inout Diagnostics) {
        guard let merged = mergedCells else { return }
        let empty = merged.columns.map { "“\($0.rawValue)”" }
        let fill = merged.columns.map { "\($0.rawValue): \($0 == .body ? merged.above.body : merged.above.measure)" }
            .joined(separator: ", ")
        var notes = [
            Message(
                vi:
                    "ô gộp (merged) chỉ giữ chữ ở dòng đầu; trong bảng tính hãy bỏ gộp ô rồi ghi vào từng dòng, có lẽ là \(fill)",
                en:
                    "merged cells keep their words in the first row alone; unmerge them in the spreadsheet and fill every row, "
                    + "maybe with \(fill)")
        ]
        if merged.count > 1 {
            notes.append(
                Message(
                    vi: "và \(merged.count - 1) dòng khác cũng để trống như vậy",
                    en: merged.count == 2
                        ? "and 1 other row is empty there" : "and \(merged.count - 1) other rows are empty there"))
        }
        diagnostics.error(
            .missingKey, at: merged.first,
            Message(
                vi: "dòng này để trống ô \(empty.joined(separator: " và "))",
                en: "this row has no \(empty.joined(separator: " and no "))"), notes: notes.map { .init($0) })
    }

    /// Question marks in the midst of words are what is left of Vietnamese letters in a file that was not saved as UTF-8.
    func reportLostLetters(_ diagnostics: inout Diagnostics) {
        for column in [CountsColumn.source, .definition, .difference] {
            guard text(column)?.hasLostLetters == true, let found = cell(column).located else { continue }
            diagnostics.error(
                .invalidEncoding, at: found.location,
                Message(
                    vi: "chữ tiếng Việt trong “\(found.value)” đã hỏng thành dấu hỏi",
                    en: "Vietnamese letters in “\(found.value)” have become question marks"),
                notes: [
                    .init(
                        Message(
                            vi: "hãy mở lại bảng tính gốc và lưu bằng Save As, CSV UTF-8",
                            en: "open the spreadsheet itself again and save it with Save As, CSV UTF-8"))
                ])
        }
    }
}

extension String {
    /// `B?o Gia Lai`; an address may have such a mark in it.
    fileprivate var hasLostLetters: Bool {
        guard utf8.contains(UInt8(ascii: "?")), !contains("://") else { return false }
        let letters = Array(self)
        return letters.indices.dropFirst().dropLast().contains {
            letters[$0] == "?" && letters[$0 - 1].isLetter && letters[$0 + 1].isLetter
        }
    }
}
