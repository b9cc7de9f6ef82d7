/// A chart before it is drawn: numbers that were computed elsewhere, and the words around them. Every axis begins at
/// zero; what is unknown is a gap.
struct Chart: Sendable, Equatable {
    enum Kind: Sendable { case bars, bullets, columns }

    let kind: Kind
    /// The finding, as a headline.
    let headline: String
    /// Measure, area and period.
    let subtitle: String
    let source: String?
    /// What the chart shows, for whoever does not see it.
    let alternative: String
    let rows: [ChartRow]
}

/// One bar, bullet or column.
struct ChartRow: Sendable, Equatable {
    let label: String
    let value: ChartValue
    /// What else must be known to read it: `đến 15-3-2020`.
    var note: String?
    /// It covers only a part of its year.
    var isPartial = false
    /// Bullets: the ends of the target.
    var minimum: Double?
    var maximum: Double?
}

/// A number of a chart as a table would print it, but for a zero, which is `0`.
struct ChartValue: Sendable, Equatable {
    /// How long to draw it; nil where it is unknown or withheld. Never negative.
    let magnitude: Double?
    /// With the signs of tables: `5*`, `…`, `x`.
    let text: String
    /// The same without `*`, and the exact value for machines; nil where it is unknown or withheld.
    var number: String?
    var exact: String?
    let isIllustrative: Bool
}

extension Chart {
    var isIllustrative: Bool { rows.contains { $0.value.isIllustrative } }

    /// The magnitude at which the axis of bars and columns ends; above zero.
    var extent: Double { rows.map(\.extent).max() ?? 1 }
}

extension ChartRow {
    /// The magnitude at which a bullet's own axis ends; above zero.
    var extent: Double {
        let ends = [value.magnitude, minimum, maximum].compactMap { $0 }
        return ends.max().flatMap { $0 > 0 ? $0 : nil } ?? 1
    }
}
