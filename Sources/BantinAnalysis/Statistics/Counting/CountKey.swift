import BantinModel

/// What is counted: a measure, or a group of it.
struct CountKey: Hashable, Sendable {
    let measure: Measure
    let group: Group?

    /// As it stands in names: `members.young`.
    var name: String { group.map { "\(measure.id).\($0.id)" } ?? measure.id }

    /// The key under which the number stands in an entry.
    var entryKey: String { group?.id ?? "total" }

    /// Whether it depends on what happened in a period, even of a stock.
    var needsPeriod: Bool { group?.selection?.needsPeriod == true }

    /// Whether small counts of it are withheld below the root (rule 12 of docs/data.md).
    var isSensitive: Bool { measure.isSensitive || group?.isSensitive == true }
}

extension Counts {
    /// The count of a group or of the whole, as far as the entry settles it: where the whole is zero, so is every
    /// group (rule 1 of docs/data.md: a group is known only where every entry above zero states it). Those of whom a
    /// partition's answer is known are its parts together, which make up the whole or leave out those not stated.
    func settled(_ group: Group?) -> Located<Int>? {
        if let count = self[group] ?? (total?.value == 0 ? total : nil) { return count }
        let parts = parts(behind: group)
        return parts.first.map { first in
            Located(parts.reduce(0) { $0 + $1.count.value }, at: first.count.location)
        }
    }

    /// The parts that make up a group which the entry does not state itself; none for any other.
    func parts(behind group: Group?) -> [GroupCount] {
        guard let group, case .known(let partition) = group.kind, groups[group] == nil,
            total != nil || partial.contains(partition), total?.value != 0
        else { return [] }
        return parts(of: partition).compactMap { part in groups[part].map { GroupCount(group: part, count: $0) } }
    }
}

extension Counts {
    /// The parts that the entry states of the partition of which a group is one.
    func otherParts(than group: Group?) -> [Group] { group?.partition.map { parts(of: $0) } ?? [] }
}

/// A count of a group, with the place of its number.
struct GroupCount: Sendable {
    let group: Group
    let count: Located<Int>
}
