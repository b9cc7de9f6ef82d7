/// The moment at which the members are counted that a rate divides by (rule 6 of docs/data.md). The raw values are the
/// words of the data file and of names.
package enum RateBase: String, CaseIterable, Sendable {
    /// When the period began.
    case start
    /// At the close of the year before the one in which the period began.
    case previousYearEnd = "previous-year-end"
    /// When the term began in which the period lies.
    case termStart = "term-start"
    /// The mean of start and end.
    case average
    /// When the period ended, or at the data date.
    case end

    /// What is divided by, for readers, in lower case.
    package var name: Message {
        switch self {
        case .start: Message(vi: "tổng số đảng viên đầu kỳ", en: "all members at the beginning of the period")
        case .previousYearEnd:
            Message(vi: "tổng số đảng viên cuối năm trước", en: "all members at the end of the previous year")
        case .termStart:
            Message(vi: "tổng số đảng viên đầu nhiệm kỳ", en: "all members at the beginning of the term")
        case .average: Message(vi: "số đảng viên bình quân trong kỳ", en: "the average number of members")
        case .end: Message(vi: "tổng số đảng viên cuối kỳ", en: "all members at the end of the period")
        }
    }
}
