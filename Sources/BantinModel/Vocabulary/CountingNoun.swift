/// A noun that stands behind a number and says what was counted: `đảng viên`, `chi bộ`.
package struct CountingNoun: Hashable, Sendable {
    /// Its syllables in lower case, the comma of `thôn, làng` and the stroke of `đ/c`.
    package let words: [String]
    /// The figures that count it.
    package let fit: Fit

    package enum Fit: Hashable, Sendable {
        /// Every figure that counts people.
        case people
        /// Every figure that counts Party bodies.
        case bodies
        /// The figures of these measures, and those of bodies of these types.
        case measures(Set<Measure>, types: Set<BodyType> = [])
        /// The figures of these groups of people.
        case groups(Set<Group>)
        /// No figure that is built in.
        case nothing
    }

    init(_ words: String, _ fit: Fit) {
        self.words = words.replacing(",", with: " ,").replacing("/", with: " / ").split(separator: " ").map {
            String($0)
        }
        self.fit = fit
    }

    /// The noun as it is written.
    package var text: String { words.joined(separator: " ").replacing(" ,", with: ",").replacing(" / ", with: "/") }

    /// Whether a figure counts it.
    package func fits(_ measure: Measure, _ group: Group?) -> Bool {
        switch fit {
        case .people: measure.counts == .people
        case .bodies: measure.counts == .bodies
        case .measures(let measures, let types):
            measures.contains(measure) || group?.selection?.type.map { types.contains($0) } == true
        case .groups(let groups): group.map { groups.contains($0) } ?? false
        case .nothing: false
        }
    }
}

/// Words that name a group of people: `trẻ`, `dân tộc thiểu số`.
package struct GroupWords: Hashable, Sendable {
    /// Syllables in lower case.
    package let words: [String]
    /// The groups that they name; the first is the one most often meant.
    package let groups: [Group]
    /// The measures whose people are all such, so that the words may stand there without the group.
    package let measures: Set<Measure>
    /// The partition whose every part they may stand beside.
    package let partition: Partition?

    init(_ words: String, _ groups: [Group], measures: Set<Measure> = [], partition: Partition? = nil) {
        self.words = words.split(separator: " ").map { String($0) }
        self.groups = groups
        self.measures = measures
        self.partition = partition
    }

    /// The words as they are written.
    package var text: String { words.joined(separator: " ") }

    /// Whether they may be said of a figure.
    package func fit(_ measure: Measure, _ group: Group?) -> Bool {
        if measures.contains(measure) { return true }
        guard let group else { return false }
        return groups.contains(group) || partition != nil && group.partition == partition
    }
}
