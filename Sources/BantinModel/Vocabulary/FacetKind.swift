/// The facets of ``Facet`` without what they are taken of or compared with; the raw values are the words in names, to
/// which some add another.
package enum FacetKind: String, CaseIterable, Sendable {
    case share
    case shareOf = "share-of"
    case rate
    case perYear = "per-year"
    case elapsed
    case opening
    case average
    case change
    case changeRate = "change-rate"
    case times
    case shareChange = "share-change"
    case rateChange = "rate-change"
    case netChange = "net-change"
    case netReported = "net-reported"
    case residual
    case unreported
    case target
    case minimum = "target-min"
    case maximum = "target-max"
    case attainment
    case excess
    case excessRate = "excess-rate"
    case shortfall
    case verdict
}

extension Facet {
    package var kind: FacetKind {
        switch self {
        case .share: .share
        case .shareOf: .shareOf
        case .perYear: .perYear
        case .elapsed: .elapsed
        case .opening: .opening
        case .average: .average
        case .rate: .rate
        case .compared(let comparison, _): comparison.facetKind
        case .movement(let movement): movement.facetKind
        case .byTarget(let facet, _): facet.kind
        }
    }
}

extension Comparison {
    fileprivate var facetKind: FacetKind {
        switch self {
        case .change: .change
        case .changeRate: .changeRate
        case .times: .times
        case .shareChange: .shareChange
        case .rateChange: .rateChange
        }
    }
}

extension Movement {
    fileprivate var facetKind: FacetKind {
        switch self {
        case .netChange: .netChange
        case .netReported: .netReported
        case .residual: .residual
        case .unreported: .unreported
        }
    }
}

extension TargetFacet {
    fileprivate var kind: FacetKind {
        switch self {
        case .target: .target
        case .minimum: .minimum
        case .maximum: .maximum
        case .attainment: .attainment
        case .excess: .excess
        case .excessRate: .excessRate
        case .shortfall: .shortfall
        case .verdict: .verdict
        }
    }
}

extension FacetKind {
    /// The statistics whose decimals `policy.decimals` may set, in the order of the documentation.
    package static let withDecimals: [FacetKind] = [
        .share, .rate, .perYear, .elapsed, .average, .changeRate, .times, .shareChange, .rateChange, .attainment,
        .excessRate,
    ]

    /// The statistic whose decimals it has: a verdict prints an attainment.
    var statistic: FacetKind {
        switch self {
        case .shareOf: .share
        case .verdict: .attainment
        default: self
        }
    }
}
