/// What is asked of a count. Without a facet a figure is the count itself.
package enum Facet: Hashable, Sendable {
    /// The group over the whole of the same name.
    case share
    /// Over something else, of the same body at the same time.
    case shareOf(Denominator)
    /// A flow over the years of its period.
    case perYear
    /// The share of a period's days that have gone by.
    case elapsed
    /// A stock when the period began.
    case opening
    /// The mean of a stock's opening and its close.
    case average
    /// A flow over the members at the moment that the base names (nil: the policy's), also over the years.
    case rate(RateBase?, perYear: Bool)
    /// The figure of one time against that of another.
    case compared(Comparison, with: ComparedTime)
    /// How the members' movements change their number.
    case movement(Movement)
    /// A judgement by a target; `owner` chooses where several have set one.
    case byTarget(TargetFacet, owner: TargetOwner?)

    /// What `.share-of-X` divides by.
    package enum Denominator: Hashable, Sendable {
        case target
        case group(Group)
        case measure(Measure)
    }

    /// Whether it says how far one number is from another: nothing there is no change, not “no case”.
    package var isDifference: Bool {
        switch self {
        case .compared, .movement, .byTarget(.excess, _), .byTarget(.excessRate, _), .byTarget(.shortfall, _): true
        case .share, .shareOf, .perYear, .elapsed, .opening, .average, .rate, .byTarget: false
        }
    }

    /// The word in names: `share-of-target`, `attainment-plan`.
    package var id: String {
        switch self {
        case .share: "share"
        case .shareOf(.target): "share-of-target"
        case .shareOf(.group(let group)): "share-of-\(group.id)"
        case .shareOf(.measure(let measure)): "share-of-\(measure.id)"
        case .perYear: "per-year"
        case .elapsed: "elapsed"
        case .movement(let movement): movement.rawValue
        case .opening: "opening"
        case .average: "average"
        case .rate(let base, let perYear):
            "rate" + (perYear ? "-per-year" : "") + (base.map { "-\($0.rawValue)" } ?? "")
        case .compared(let comparison, let time): "\(comparison.rawValue)-\(time.id)"
        case .byTarget(let facet, let owner): facet.rawValue + (owner.map { "-\($0.rawValue)" } ?? "")
        }
    }
}

/// The facets that need a target.
package enum TargetFacet: String, CaseIterable, Sendable {
    /// The target itself, a range where it has two ends.
    case target
    case minimum = "target-min"
    case maximum = "target-max"
    /// The count over the minimum.
    case attainment
    /// The count less the minimum, in people.
    case excess
    /// The count over the minimum, less one.
    case excessRate = "excess-rate"
    /// The minimum less the count, in people; zero when it is reached.
    case shortfall
    /// Reached, exceeded or missed, in words.
    case verdict
}

/// Who set a target.
package enum TargetOwner: String, CaseIterable, Sendable {
    case congress, plan, assigned

    /// The name for readers, in lower case.
    package var name: Message {
        switch self {
        case .congress: Message(vi: "chỉ tiêu nghị quyết", en: "target of the resolution")
        case .plan: Message(vi: "chỉ tiêu kế hoạch", en: "target of the plan")
        case .assigned: Message(vi: "chỉ tiêu cấp trên giao", en: "target assigned from above")
        }
    }
}
