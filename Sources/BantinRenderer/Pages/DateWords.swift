import BantinModel

extension CalendarDate {
    /// In full, in lower case: `ngày 15 tháng 3 năm 2020`.
    var words: String { "ngày \(day) tháng \(month) năm \(year)" }
}

/// What templates may say of a day.
let dateNames = ContextTable<CalendarDate>(
    title: "date",
    names: [
        .text("words", "in full, in lower case: `ngày 15 tháng 3 năm 2020`") { $0.words },
        .text("short", "as newspapers write it: `15-3-2020`") { PartialDate.day($0).printed },
        .text("iso", "for machines: `2020-03-15`") { $0.description },
    ])
