import BantinModel

extension NamedPeriod {
    /// In words that may follow “trong”: the label of the data file, else what the calendar calls it.
    var words: String {
        if let label { return label }
        let span = period.text.vi
        return span.hasPrefix("từ ") ? "thời gian \(span)" : span
    }
}
