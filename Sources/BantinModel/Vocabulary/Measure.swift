/// What is counted. One pointer, for every entry and every figure carries it.
package struct Measure: Hashable, Sendable {
    private let definition: Definition

    private final class Definition: Sendable {
        let id: String
        /// Of the id; entries are looked up by it all the time.
        let hash: Int
        let kind: Kind
        let counts: Counted
        let name: Message
        let addsUp: Bool
        let isDecimal: Bool
        let bounds: Bounds?

        init(
            _ id: String, _ kind: Kind, of counts: Counted, addsUp: Bool, isDecimal: Bool, bounds: Bounds?,
            name: Message
        ) {
            self.id = id
            hash = id.hashValue
            self.kind = kind
            self.counts = counts
            self.name = name
            self.addsUp = addsUp
            self.isDecimal = isDecimal
            self.bounds = bounds
        }
    }

    /// The word in names and the key in the data file: `members`, `transfers-in`.
    package var id: String { definition.id }
    package var kind: Kind { definition.kind }
    /// What one of it is; groups divide only what they are groups of.
    package var counts: Counted { definition.counts }
    /// The name for readers, in lower case: `số đảng viên`, `members`.
    package var name: Message { definition.name }
    /// Whether the numbers of the bodies below make up a body's own by plain addition. Means never do, and of
    /// transfers those between two bodies below stay inside (rule 3 of docs/data.md).
    package var addsUp: Bool { definition.addsUp }
    /// Whether its numbers take decimals: means, and values of one's own. They have neither parts nor shares.
    package var isDecimal: Bool { definition.isDecimal }
    /// What its numbers may be, times ``scale``; nil where the data file sets no bounds.
    package var bounds: Bounds? { definition.bounds }

    /// The least and the greatest number of a measure; either may be open.
    package struct Bounds: Hashable, Sendable {
        package var least: Int?
        package var greatest: Int?

        package init(least: Int?, greatest: Int?) {
            self.least = least
            self.greatest = greatest
        }

        package func contains(_ number: Int) -> Bool {
            number >= least ?? .min && number <= greatest ?? .max
        }
    }

    package enum Kind: String, Sendable {
        /// A level at the close of a day, entered as snapshots.
        case stock
        /// What happened in a period, entered as tallies.
        case flow
    }

    package enum Counted: Hashable, Sendable {
        case people
        /// Party bodies: cells and organizations.
        case bodies
        case hamlets
        /// What the data file counts beside these, by its unit.
        case own(unit: String)
    }

    init(_ id: String, _ kind: Kind, of counts: Counted, addsUp: Bool = true, vi: String, en: String) {
        definition = Definition(
            id, kind, of: counts, addsUp: addsUp, isDecimal: false, bounds: nil, name: Message(vi: vi, en: en))
    }

    /// A measure that the data file declares.
    package init(own id: String, _ kind: OwnKind, label: String, unit: String, bounds: Bounds? = nil) {
        let isDecimal = kind == .mean || kind == .value
        definition = Definition(
            id, kind == .flow ? .flow : .stock, of: .own(unit: unit), addsUp: !isDecimal, isDecimal: isDecimal,
            bounds: bounds, name: Message(verbatim: label))
    }
}

extension Measure.Counted {
    /// The word for programs, in `figures.json`.
    package var id: String {
        switch self {
        case .people: "people"
        case .bodies: "bodies"
        case .hamlets: "hamlets"
        case .own(let unit): unit
        }
    }

    /// What is counted, for messages.
    package var noun: Message {
        switch self {
        case .people: Message(vi: "người", en: "people")
        case .bodies: Message(vi: "tổ chức", en: "bodies")
        case .hamlets: Message(vi: "thôn, làng", en: "hamlets")
        case .own(let unit): Message(verbatim: unit)
        }
    }
}

extension Measure {
    /// Whether a stock's entries may also be of a period: in how many bodies something happened, what a value was.
    package var mayHavePeriod: Bool { kind == .stock && (counts == .bodies || isDecimal) }

    /// Whether small counts of it are withheld below the root (rule 12 of docs/data.md).
    package var isSensitive: Bool { self == .expulsions }

    /// The id alone tells measures apart; comparing the words for readers as well would only cost time.
    package static func == (left: Measure, right: Measure) -> Bool {
        left.definition === right.definition || left.id == right.id
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(definition.hash) }
}
