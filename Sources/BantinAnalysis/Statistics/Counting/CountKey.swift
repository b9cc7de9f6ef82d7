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
    /// group (rule 1 of docs/data.md: a group is known only where every entry above zero states it).
    func settled(_ group: Group?) -> Located<Int>? {
        self[group] ?? (total?.value == 0 ? total : nil)
    }
}
