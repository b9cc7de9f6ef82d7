/// The measures and groups that a data file may speak of.
package struct Vocabulary: Sendable {
    /// Every measure, in the order of the documentation.
    package let measures: [Measure]
    /// Every group with a fixed word, in the order of the documentation; bands of age come beside them.
    package let groups: [Group]
    /// Those among them that the data file declares and that are no parts of a partition.
    package let ownGroups: [Group]
    /// Words that the data file declares wrongly, which was reported: what is entered under them is not judged.
    package let unreadable: Set<String>
    private let measureByID: [String: Measure]
    private let groupByID: [String: Group]

    /// What is built in.
    package static let standard = Vocabulary(ownMeasures: [], ownGroups: [], unreadable: [])

    /// What is built in and what a data file adds to it; no word may be in both.
    package init(ownMeasures: [Measure], ownGroups: [Group], unreadable: Set<String>) {
        measures = Measure.all + ownMeasures
        groups =
            Group.people + Partition.allCases.map { .known($0) } + Group.parts + Group.types + Group.qualities
            + ownGroups
        self.ownGroups = ownGroups.filter { $0.partition == nil }
        self.unreadable = unreadable
        measureByID = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        groupByID = Dictionary(groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The measures that an author may enter, in the same order.
    package var enteredMeasures: [Measure] { measures.filter(\.isEntered) }

    package func measure(_ id: String) -> Measure? { measureByID[id] }

    /// The group of one word: `young`, `age-18-30`, `type-school`, `with-committee`.
    package func group(_ id: String) -> Group? { groupByID[id] ?? Group(partitionWord: id) }

    /// The group of a word, or of a type and a quality with a dot between, as it stands in names.
    package func group(path: String) -> Group? {
        if let group = group(path) { return group }
        let words = path.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        guard words.count == 2, let type = group(words[0]), let quality = group(words[1]) else { return nil }
        return Group.joined(type, quality)
    }
}

extension Group {
    /// A type and a quality as one group; nil for any other two.
    package static func joined(_ first: Group, _ second: Group) -> Group? {
        guard let type = first.selection?.type, first.selection?.quality == nil,
            let quality = second.selection?.quality, second.selection?.type == nil
        else { return nil }
        return .bodies(of: type, quality)
    }

    /// The built-in group of a word as it stands in names; nil for any other.
    package init?(id: String) {
        guard let group = Vocabulary.standard.group(path: id) else { return nil }
        self = group
    }
}
