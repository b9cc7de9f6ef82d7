/// What is counted. One pointer, for every entry and every figure carries it.
package struct Measure: Hashable, Sendable {
    private let definition: Definition

    private final class Definition: Sendable {
        let id: String
        let kind: Kind
        let counts: Counted
        let name: Message
        let addsUp: Bool
        let isDecimal: Bool

        init(_ id: String, _ kind: Kind, of counts: Counted, addsUp: Bool, isDecimal: Bool, name: Message) {
            self.id = id
            self.kind = kind
            self.counts = counts
            self.name = name
            self.addsUp = addsUp
            self.isDecimal = isDecimal
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
            id, kind, of: counts, addsUp: addsUp, isDecimal: false, name: Message(vi: vi, en: en))
    }

    /// A measure that the data file declares.
    package init(own id: String, _ kind: OwnKind, label: String, unit: String) {
        let isDecimal = kind == .mean || kind == .value
        definition = Definition(
            id, kind == .flow ? .flow : .stock, of: .own(unit: unit), addsUp: !isDecimal, isDecimal: isDecimal,
            name: Message(verbatim: label))
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

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
