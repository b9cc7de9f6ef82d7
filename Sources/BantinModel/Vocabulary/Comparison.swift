/// How the figure of one time stands against that of another (rule 10 of docs/data.md).
package enum Comparison: String, CaseIterable, Sendable {
    /// The difference, in the figure's own unit.
    case change
    /// The difference over the earlier figure.
    case changeRate = "change-rate"
    /// The figure over the earlier one.
    case times
    /// The difference of two shares, in percentage points.
    case shareChange = "share-change"
    /// The difference of two rates, in percentage points.
    case rateChange = "rate-change"

    /// What is asked of each of the two times; nil is the count itself.
    package var facet: Facet? {
        switch self {
        case .change, .changeRate, .times: nil
        case .shareChange: .share
        case .rateChange: .rate(nil, perYear: false)
        }
    }
}

/// What a figure is compared with.
package enum ComparedTime: Hashable, Sendable {
    /// The like period that ends the day before; of a declared one its `previous:`, or the nearest declared before.
    case previous
    /// The same days a year earlier.
    case lastYear
    case period(NamedPeriod)

    /// The word in names.
    package var id: String {
        switch self {
        case .previous: "previous"
        case .lastYear: "last-year"
        case .period(let period): period.id
        }
    }
}
