import BantinModel

/// The keys of an entry that are groups. Bands of age have no end, so the words of the entry itself are looked up; the
/// entries of a measure mostly have the same, for which they serve again.
struct GroupKeys {
    private let measure: Measure
    /// All keys of the entry, in its order.
    private let keys: [String]
    /// The groups of the measure that the entry writes, in its order.
    let written: [Group]
    /// Their words.
    let ids: [String]
    /// The groups of other measures that it writes.
    private let foreign: [Group]
    /// The keys that are neither groups nor listed for the measure.
    private let unknown: [String]
    /// Whether a key that is none may be meant for a part of a partition, so that the others need not add up.
    let mayMissParts: Bool
    /// Whether one of the groups may be a mapping: `type-school: {total: 4, with-committee: 3}`.
    private let mayHaveParts: Bool
    /// Whether the entry says anything about itself.
    let hasNotes: Bool
    /// Whether the measure has all the keys of the entry.
    let areRight: Bool

    /// - Parameter usual: ``entryKeys(of:_:)`` of the measure.
    init(of measure: Measure, in node: YAMLNode, usual: [String], _ vocabulary: Vocabulary) {
        self.measure = measure
        keys = node.keys
        var (written, foreign, unknown): ([Group], [Group], [String]) = ([], [], [])
        for key in keys where !noGroups.contains(key) {
            if let group = vocabulary.group(key), group.isEntered {
                if group.divides(measure) { written.append(group) } else { foreign.append(group) }
            } else if !usual.contains(key) {
                unknown.append(key)
            }
        }
        (self.written, self.foreign, self.unknown) = (written, foreign, unknown)
        ids = written.map(\.id)
        mayHaveParts = written.contains { $0.selection?.type != nil }
        hasNotes = keys.contains(where: noteKeys.contains)
        mayMissParts = unknown.contains { key in
            vocabulary.unreadable.contains(key) || Message.partitionHint(for: key) != nil
                || nearestName(to: key, in: vocabulary.groups.filter { $0.partition != nil }.map(\.id)) != nil
        }
        let others = keys.filter(noGroups.contains)
        areRight = foreign.isEmpty && unknown.isEmpty && others.allSatisfy(usual.contains)
    }

    /// Whether another entry has just these keys.
    func serve(for node: YAMLNode) -> Bool {
        guard case .mapping(let mapping) = node.content else { return false }
        return mapping.keys == keys
    }

    /// What to say of groups of something else, and of partitions, by key.
    var hints: [String: Message] {
        let partitions = unknown.compactMap { key in Message.partitionHint(for: key).map { (key, $0) } }
        return Dictionary(
            foreign.map { ($0.id, Self.hint($0, measure)) } + partitions, uniquingKeysWith: { first, _ in first })
    }

    /// Those that messages list.
    static func usual(for measure: Measure, _ vocabulary: Vocabulary) -> [String] {
        (Group.people + Group.qualities + vocabulary.ownGroups).filter { $0.divides(measure) }.map(\.id)
    }

    /// All that have a fixed word.
    static func all(for measure: Measure, _ vocabulary: Vocabulary) -> [String] {
        vocabulary.groups.filter { $0.divides(measure) }.map(\.id)
    }

    func read(_ reader: inout MappingReader) -> [ParsedGroupCount] {
        var counts: [ParsedGroupCount] = []
        counts.reserveCapacity(written.count)
        for (group, id) in zip(written, ids) {
            if mayHaveParts, group.selection?.type != nil, case .mapping = reader.take(id).content {
                counts += readType(group, &reader)
                continue
            }
            let count = reader.count(id)
            if !count.isAbsent {
                counts.append(ParsedGroupCount(group: group, count: count, location: reader.keyLocation(id)))
            }
        }
        return counts
    }

    /// `type-school: {total: 4, with-committee: 3}`
    private func readType(_ type: Group, _ reader: inout MappingReader) -> [ParsedGroupCount] {
        let qualities = Group.qualities.filter { $0.divides(measure) }
        let node = reader.take(type.id)
        let counts = readMapping(
            node, MappingReader.words(for: type.id), keys: ["total"] + qualities.map(\.id),
            diagnostics: &reader.diagnostics
        ) { fields in
            let groups =
                [(type, "total")]
                + qualities.compactMap { quality in
                    Group.joined(type, quality).map { ($0, quality.id) }
                }
            return groups.compactMap { group, key in
                let count = fields.count(key)
                return count.isAbsent
                    ? nil : ParsedGroupCount(group: group, count: count, location: fields.keyLocation(key))
            }
        }
        return counts ?? []
    }

    static func hint(_ group: Group, _ measure: Measure) -> Message {
        let counted = measure.counts.noun
        return Message(
            vi: "“\(measure.id)” đếm \(counted.vi), mà “\(group.id)” không phải là nhóm \(counted.vi)",
            en: "“\(measure.id)” counts \(counted.en), and “\(group.id)” is no group of \(counted.en)")
    }
}

/// The keys of entries that are never looked up as groups, for there are many of them.
private let noGroups: Set<String> = Set(["at", "period", "on", "total", "partial"] + noteKeys)

extension YAMLNode {
    /// The keys of a mapping, in the order of the file.
    fileprivate var keys: [String] {
        guard case .mapping(let mapping) = content else { return [] }
        return mapping.keys
    }
}
