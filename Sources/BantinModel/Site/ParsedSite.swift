/// What the data file says, before anyone asked whether it makes sense: ids may clash, periods may be unknown, parts
/// may exceed their whole. `check` of BantinAnalysis turns it into a ``Site``, which cannot be nonsense.
package struct ParsedSite: Sendable {
    package var settings: ParsedSettings
    package var policy: ParsedPolicy
    package var people: [ParsedPerson]
    /// What is built in, and what the data file adds to it.
    package var vocabulary: Vocabulary
    /// The words that the data file adds, with their places.
    package var ownWords: [Located<String>] = []
    /// Nil when the file names no body, which was reported.
    package var body: ParsedBody?

    package init(
        settings: ParsedSettings = ParsedSettings(), policy: ParsedPolicy = ParsedPolicy(),
        people: [ParsedPerson] = [], vocabulary: Vocabulary = .standard, body: ParsedBody? = nil
    ) {
        self.settings = settings
        self.policy = policy
        self.people = people
        self.vocabulary = vocabulary
        self.body = body
    }
}

/// The `site:` map.
package struct ParsedSettings: Sendable {
    package var title: Field<String> = .absent
    package var language: Field<String> = .absent
    package var baseURL: Field<String> = .absent
    package var asOf: Field<CalendarDate> = .absent
    package var period: Field<String> = .absent
    package var knownPhrases: [Located<String>] = []
    package var allowsRawHTML: Field<Bool> = .absent
    /// The `site:` key itself, or the top of the file where it is missing.
    package var location = SourceLocation(path: "content/data.yaml")

    package init() {}
}

/// The `policy:` map.
package struct ParsedPolicy: Sendable {
    package var youngMinimum: Field<Int> = .absent
    package var youngMaximum: Field<Int> = .absent
    package var decimals: Field<Int> = .absent
    /// The statistics with decimals of their own, in the order of the documentation.
    package var decimalsByStatistic: [(statistic: FacetKind, decimals: Field<Int>)] = []
    package var rounding: Field<RoundingMode> = .absent
    package var rateBase: Field<RateBase> = .absent
    package var suppressBelow: Field<Int> = .absent
    package var stockMaximumAge: Field<Int> = .absent
    package var baseTolerance: Field<Int> = .absent
    package var unboundNumbers: Field<UnboundNumbers> = .absent

    package init() {}
}

/// An entry of `people:`.
package struct ParsedPerson: Sendable {
    package var name: Located<String>
    package var role: Located<String>?
    package var consent: Bool

    package init(name: Located<String>, role: Located<String>? = nil, consent: Bool = false) {
        self.name = name
        self.role = role
        self.consent = consent
    }
}

/// One body of the tree, with its entries and its children.
package struct ParsedBody: Sendable {
    package var id: Field<String> = .absent
    package var kind: Field<BodyKind> = .absent
    package var type: Field<BodyType> = .absent
    /// `name: X` is one name without dates.
    package var names: [ParsedName] = []
    package var places: [ParsedName] = []
    package var established: Field<PartialDate> = .absent
    package var ended: Field<PartialDate> = .absent
    package var completeness: Field<Completeness> = .absent
    /// `has_committee:` and its like.
    package var qualities: [ParsedQuality] = []
    /// `hamlet_list:`; nil where it is not written.
    package var hamlets: [ParsedHamlet]?
    package var periods: [ParsedPeriod] = []
    /// The entries of each measure, in the order of the file.
    package var entries: [ParsedEntry] = []
    package var targets: [ParsedTarget] = []
    package var reported: [ParsedReported] = []
    package var bodies: [ParsedBody] = []
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// Which of a body's children the data file lists.
package enum Completeness: Sendable, Equatable {
    case all
    /// Nothing is summed or counted from the children.
    case none
    /// Only the children of these kinds and types are all there.
    case only(kinds: Set<BodyKind>, types: Set<BodyType>)
}

/// A name or a place, with the dates between which it is right; nil is open.
package struct ParsedName: Sendable {
    package var text: Located<String>
    package var from: Field<PartialDate>
    package var to: Field<PartialDate>

    package init(text: Located<String>, from: Field<PartialDate> = .absent, to: Field<PartialDate> = .absent) {
        self.text = text
        self.from = from
        self.to = to
    }
}

/// An entry of `periods:`.
package struct ParsedPeriod: Sendable {
    package var id: Field<String> = .absent
    package var from: Field<PartialDate> = .absent
    package var to: Field<PartialDate> = .absent
    package var label: Field<String> = .absent
    package var years: Field<Int> = .absent
    package var previous: Field<String> = .absent
    package var isIllustrative = false
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// One entry of a measure: a snapshot of a stock or a tally of a flow.
package struct ParsedEntry: Sendable {
    package var measure: Measure
    package var time: ParsedTime
    /// The count of the whole, with the place of the number; of a mean or a value its millionths (``Measure/scale``).
    package var total: Field<Int> = .absent
    /// The groups in the order of the file.
    package var groups: [ParsedGroupCount] = []
    /// `partial: [age]`: the partitions whose parts leave some people out.
    package var partial: Field<[Partition]> = .absent
    package var notes = EntryNotes()
    package var location: SourceLocation

    package init(measure: Measure, time: ParsedTime, location: SourceLocation) {
        self.measure = measure
        self.time = time
        self.location = location
    }
}

/// When an entry holds.
package enum ParsedTime: Sendable {
    /// `cells: 7`: at every date.
    case always
    /// A stock's `at:`.
    case at(Field<PartialDate>)
    /// A flow's `period:`: an id or a built-in form, not yet looked up.
    case period(Field<String>)
    /// A flow's `on:`; a month or a year is the whole of it.
    case on(Field<PartialDate>)
}

/// A count of a group inside an entry.
package struct ParsedGroupCount: Sendable {
    package var group: Group
    package var count: Field<Int>
    /// The place of the key.
    package var location: SourceLocation

    package init(group: Group, count: Field<Int>, location: SourceLocation) {
        self.group = group
        self.count = count
        self.location = location
    }
}

/// What an entry says about itself.
package struct EntryNotes: Sendable, Equatable {
    /// Where the author has it from, for readers.
    package var source: String?
    /// What exactly was counted, for readers; `policy` stands for the policy's own definition.
    package var definition: String?
    package var isIllustrative = false
    /// Why it may differ from what follows from other entries; printed.
    package var difference: String?

    package init(
        source: String? = nil, definition: String? = nil, isIllustrative: Bool = false, difference: String? = nil
    ) {
        self.source = source
        self.definition = definition
        self.isIllustrative = isIllustrative
        self.difference = difference
    }
}

/// An entry of `targets:`.
package struct ParsedTarget: Sendable {
    /// `of:`, a measure, or a measure and a group with a dot between.
    package var of: Field<String> = .absent
    package var period: Field<String> = .absent
    /// In people, or in per cent where `unit` says so.
    package var minimum: Field<Rational> = .absent
    package var maximum: Field<Rational> = .absent
    package var unit: Field<TargetUnit> = .absent
    package var base: Field<TargetBase> = .absent
    package var per: Field<TargetSpan> = .absent
    /// `each: {kind: cell, type: hamlet}`
    package var scope: Field<TargetScope> = .absent
    package var owner: Field<TargetOwner> = .absent
    package var notes = EntryNotes()
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// `reported: {admissions: [2020-01-01, 2020-06-30]}`: inside the span whatever is not entered is zero.
package struct ParsedReported: Sendable {
    package var measure: Located<Measure>
    package var from: Field<CalendarDate>
    package var to: Field<CalendarDate>

    package init(measure: Located<Measure>, from: Field<CalendarDate>, to: Field<CalendarDate>) {
        self.measure = measure
        self.from = from
        self.to = to
    }
}
