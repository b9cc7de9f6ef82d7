/// A part of what is counted. Groups may overlap (a woman may belong to the Youth Union): they are never summed, save
/// for the parts of one partition. One pointer, as a measure is.
package struct Group: Hashable, Sendable {
    private let definition: Definition

    private final class Definition: Sendable {
        let id: String
        /// Of the id; entries are looked up by it all the time.
        let hash: Int
        let kind: Kind
        let name: Message

        init(_ id: String, _ kind: Kind, _ name: Message) {
            self.id = id
            hash = id.hashValue
            self.kind = kind
            self.name = name
        }
    }

    /// The word in names and the key in an entry: `young`, `age-18-30`; of a type with a quality of its bodies both
    /// words, `type-school.with-committee`.
    package var id: String { definition.id }
    package var kind: Kind { definition.kind }
    /// The name for readers, in lower case: `đảng viên trẻ`, `young members`. Of bodies and hamlets what follows their
    /// noun: `trường học có chi ủy`.
    package var name: Message { definition.name }

    package enum Kind: Hashable, Sendable {
        /// People with something in common.
        case people
        /// Those of whom a partition's answer is known.
        case known(Partition)
        /// One part of a partition; ages have their first and last year.
        case part(Partition, ages: ClosedRange<Int>?)
        /// Those of whom it is not known; never entered.
        case unstated(Partition)
        /// A group that the data file declares, of people or of what one measure counts.
        case own(of: OwnGroupScope)
        /// Bodies or hamlets of a type, with a quality, or both.
        case selection(Selection)
    }

    /// What a group divides that the data file declares (`within:`).
    package enum OwnGroupScope: Hashable, Sendable {
        case people
        case measure(String)
    }

    init(_ id: String, _ kind: Kind, vi: String, en: String) {
        definition = Definition(id, kind, Message(vi: vi, en: en))
    }

    /// A group that the data file declares; one whose word begins with a partition's is a part of it.
    package init(own id: String, of scope: OwnGroupScope, label: String) {
        let partition = Partition(rawValue: String(id.prefix { $0 != "-" }))
        definition = Definition(
            id, partition.map { .part($0, ages: nil) } ?? .own(of: scope), Message(verbatim: label))
    }
}

extension Group {
    /// The group of which it is a part in one name: `type-school` of `type-school.with-committee`; nil for a part of
    /// the whole count.
    package var enclosing: Group? {
        guard case .selection(let selection) = kind, let type = selection.type, selection.quality != nil else {
            return nil
        }
        return .bodies(of: type)
    }

    /// The bodies or hamlets that it selects; nil for groups of people.
    package var selection: Selection? {
        if case .selection(let selection) = kind { return selection }
        return nil
    }

    /// Whether it divides what a measure counts.
    package func divides(_ measure: Measure) -> Bool {
        switch (kind, measure.counts) {
        case (.selection(let selection), let counts): selection.applies(to: counts)
        case (.own(of: .measure(let id)), _): measure.id == id
        case (_, let counts): counts == .people
        }
    }

    /// Whether small counts of it are withheld below the root (rule 12 of docs/data.md).
    package var isSensitive: Bool { Group.sensitive.contains(self) }

    /// The groups of which that is so.
    package static let sensitive: [Group] = [.minority, .religious]

    /// Whether an author may enter it. Whose answer is not known follows from the others (rule 7 of docs/data.md).
    package var isEntered: Bool {
        if case .unstated = kind { return false }
        return true
    }
}

extension Group {
    /// The id alone tells groups apart; comparing the words for readers as well would only cost time.
    package static func == (left: Group, right: Group) -> Bool {
        left.definition === right.definition || left.id == right.id
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(definition.hash) }
}

extension Group: Comparable {
    /// The order of the documentation; bands by their ages.
    package static func < (left: Group, right: Group) -> Bool { left.rank < right.rank }

    private var rank: (Int, Int, String) {
        switch kind {
        case .people: (0, Group.positions[id] ?? .max, id)
        case .known(let partition): (1 + partition.position, -1, id)
        case .part(let partition, let ages):
            (1 + partition.position, ages?.lowerBound ?? Group.positions[id] ?? .max - 1, id)
        case .unstated(let partition): (1 + partition.position, .max, id)
        case .own: (90, 0, id)
        case .selection(let selection): (100, selection.position, id)
        }
    }

    private static let positions = Dictionary(
        uniqueKeysWithValues: (people + parts).enumerated().map { ($0.element.id, $0.offset) })
}
