/// What a measure is that the data file declares under `measures:`. The raw values are the words of the data file.
package enum OwnKind: String, CaseIterable, Sendable {
    /// A number of something at the close of a day; it adds up over bodies.
    case stock
    /// A number of something in a period; it adds up over bodies and periods.
    case flow
    /// A mean, such as the mean age: never summed.
    case mean
    /// Any other number, such as an income or an area: never summed.
    case value
}

extension Measure {
    /// The most decimals that a mean or a value has.
    package static let mostDecimals = 6

    /// What an exact number is multiplied by to be whole: counts are whole, means and values are kept in millionths.
    package var scale: Int { isDecimal ? 1_000_000 : 1 }

    /// What a number of an entry is worth.
    package func exact(_ number: Int) -> Rational { Rational(number, over: scale) ?? Rational(number) }

    /// A number of an entry as the data file writes it, `1669`, `41.5`.
    package func written(_ number: Int) -> String {
        guard isDecimal else { return "\(number)" }
        var (digits, places) = (number % scale, Measure.mostDecimals)
        while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
        guard places > 0 else { return "\(number / scale)" }
        let padding = String(repeating: "0", count: places - String(digits).utf8.count)
        return "\(number / scale).\(padding)\(digits)"
    }
}
