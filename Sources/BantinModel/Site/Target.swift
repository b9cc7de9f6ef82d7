/// What a body was asked to reach: a minimum, a maximum or both.
package struct Target: Sendable, Equatable {
    package var measure: Measure
    package var group: Group?
    package var period: Period
    package var periodID: String
    /// People, or a percentage of the base.
    package var minimum: Located<Rational>?
    package var maximum: Located<Rational>?
    package var unit: TargetUnit
    /// What a percentage is of.
    package var base: Located<TargetBase>?
    /// It is to be reached in every year of the period.
    package var isPerYear: Bool
    /// It is set to every such body below, not to the body itself.
    package var scope: TargetScope?
    package var owner: TargetOwner?
    package var notes: EntryNotes
    package var location: SourceLocation

    package init(
        measure: Measure, group: Group? = nil, period: Period, periodID: String, minimum: Located<Rational>? = nil,
        maximum: Located<Rational>? = nil, unit: TargetUnit = .people, base: Located<TargetBase>? = nil,
        isPerYear: Bool = false, scope: TargetScope? = nil, owner: TargetOwner? = nil, notes: EntryNotes = EntryNotes(),
        location: SourceLocation
    ) {
        self.measure = measure
        self.group = group
        self.period = period
        self.periodID = periodID
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit
        self.base = base
        self.isPerYear = isPerYear
        self.scope = scope
        self.owner = owner
        self.notes = notes
        self.location = location
    }
}

/// What a target's numbers are. The raw values are the words of the data file.
package enum TargetUnit: String, CaseIterable, Sendable {
    case people, percent
}

/// `per: year`
package enum TargetSpan: String, CaseIterable, Sendable {
    case year
}

/// What a target's percentage is of.
package enum TargetBase: Hashable, Sendable {
    /// The members at a moment that has a word.
    case members(RateBase)
    /// A figure's name.
    case figure(String)

    package init(_ text: String) {
        self = RateBase(rawValue: text).map { .members($0) } ?? .figure(text)
    }
}

/// The bodies below to which a target is set: all of a kind, of a type, or of both.
package struct TargetScope: Hashable, Sendable {
    package var kind: BodyKind?
    package var type: BodyType?

    package init(kind: BodyKind? = nil, type: BodyType? = nil) {
        self.kind = kind
        self.type = type
    }

    package func includes(_ body: Body) -> Bool {
        (kind ?? body.kind) == body.kind && (type == nil || type == body.type)
    }
}
