/// The checked data: ids are unique, periods exist, parts fit their wholes, and the entries that speak of one figure
/// agree. Only `check` of BantinAnalysis makes one; whoever holds it needs no defence.
package struct Site: Sendable {
    package var settings: SiteSettings
    package var policy: Policy
    package var people: [Person]
    /// The measures and groups that the data file may speak of.
    package var vocabulary: Vocabulary
    /// Every body, each parent before its children, siblings in the order of the file; the root is the first.
    package var bodies: [Body]
    package var indexByID: [String: Body.Index]

    package init(
        settings: SiteSettings, policy: Policy, people: [Person], vocabulary: Vocabulary = .standard, bodies: [Body]
    ) {
        self.settings = settings
        self.policy = policy
        self.people = people
        self.vocabulary = vocabulary
        self.bodies = bodies
        indexByID = Dictionary(bodies.map { ($0.id, $0.index) }, uniquingKeysWith: { first, _ in first })
    }

    package var root: Body { bodies[0] }

    package subscript(index: Body.Index) -> Body { bodies[index.position] }

    /// The body of an id, or nil.
    package func body(id: String) -> Body? {
        indexByID[id].map { self[$0] }
    }
}

/// The checked `site:` map.
package struct SiteSettings: Sendable {
    package var title: String
    /// The language of the pages; Vietnamese is the only one that version 1 prints.
    package var language: Language
    /// Where the site will be published, without a slash at the end, or nil.
    package var baseURL: String?
    /// The day that generated pages speak of. Never the clock.
    package var asOf: CalendarDate
    /// The period of generated pages, an id or a built-in form, or nil.
    package var period: String?
    package var knownPhrases: [String]
    package var allowsRawHTML: Bool

    package init(
        title: String, language: Language = .vietnamese, baseURL: String? = nil, asOf: CalendarDate,
        period: String? = nil, knownPhrases: [String] = [], allowsRawHTML: Bool = false
    ) {
        self.title = title
        self.language = language
        self.baseURL = baseURL
        self.asOf = asOf
        self.period = period
        self.knownPhrases = knownPhrases
        self.allowsRawHTML = allowsRawHTML
    }
}

/// The checked `policy:` map, with the defaults of docs/data.md filled in.
package struct Policy: Sendable, Equatable {
    /// The ages, both included, that `definition: policy` prints beside young members.
    package var youngAges: ClosedRange<Int>
    /// How many decimals a number prints at most, 0 to 6.
    package var decimals: Int
    /// The same for the statistics that have another number of decimals.
    package var decimalsByStatistic: [FacetKind: Int] = [:]
    package var rounding: RoundingMode
    /// The members that rates divide by where their name does not say; nil says nothing.
    package var rateBase: RateBase?
    /// Sensitive counts below the root under this number are withheld; 0 withholds nothing.
    package var suppressBelow: Int
    /// The age in days past which a snapshot says nothing about today.
    package var stockMaximumAge: Int
    /// How many days before the edge of a period a snapshot may stand in for it.
    package var baseTolerance: Int

    /// What a number in prose is that nothing binds to the data.
    package var unboundNumbers: UnboundNumbers

    package init(
        youngAges: ClosedRange<Int> = 18...30, decimals: Int = 2, rounding: RoundingMode = .halfAway,
        rateBase: RateBase? = nil, suppressBelow: Int = 5, stockMaximumAge: Int = 366, baseTolerance: Int = 31,
        unboundNumbers: UnboundNumbers = .error
    ) {
        self.youngAges = youngAges
        self.decimals = decimals
        self.rounding = rounding
        self.rateBase = rateBase
        self.suppressBelow = suppressBelow
        self.stockMaximumAge = stockMaximumAge
        self.baseTolerance = baseTolerance
        self.unboundNumbers = unboundNumbers
    }
}

/// What is said of numbers that nothing binds to the data (`policy.unbound_numbers`).
package enum UnboundNumbers: String, CaseIterable, Sendable {
    case error, warning, off
}

/// A person with a public role.
package struct Person: Sendable, Equatable {
    package var name: String
    package var role: String?
    package var consent: Bool

    package init(name: String, role: String? = nil, consent: Bool = false) {
        self.name = name
        self.role = role
        self.consent = consent
    }
}
