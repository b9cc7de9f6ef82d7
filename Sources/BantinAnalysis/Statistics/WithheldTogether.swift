import BantinModel

extension CountKey {
    /// The count whose withholding decides its own: of the parts of a partition all together, of others itself.
    var withheldWith: CountKey {
        guard measure.isSensitive, let partition = group?.question else { return self }
        return CountKey(measure: measure, group: .known(partition))
    }
}

extension CountMoment {
    /// The order in which it is found out what is withheld: by days, wholes before the parts of partitions.
    var order: (Int, Int) { (time.length, key.group?.question == nil ? 0 : 1) }
}

extension Counts {
    /// The whole, the groups that it states, and for each partition those of whom the answer is known or is not, in any
    /// order.
    func keys(of measure: Measure) -> [CountKey] {
        let asked = Set(groups.keys.compactMap(\.question)).flatMap { [Group.known($0), .unstated($0)] }
        return ([nil] + Set(groups.keys).union(asked).map(Optional.some)).map {
            CountKey(measure: measure, group: $0)
        }
    }

    /// The count of a group as far as the entry settles it, those included of whom a partition's answer is not known.
    func settledOrUnstated(_ group: Group?) -> Int? {
        guard let partition = group?.unstated else { return settled(group)?.value }
        guard let total, let known = settled(.known(partition)) else { return nil }
        return total.value - known.value
    }
}

extension Site {
    /// The counts that are withheld together with one: of a partition those known first, then every part that is
    /// stated anywhere, then the rest.
    func countsWithheld(with key: CountKey) -> [CountKey] {
        guard key.measure.isSensitive, let partition = key.group?.question else { return [key] }
        let parts = bodies.reduce(into: Set<Group>()) { parts, body in
            for counts in body.counts(of: key.measure) { parts.formUnion(counts.parts(of: partition)) }
        }
        return ([.known(partition)] + parts.sorted() + [.unstated(partition)]).map {
            CountKey(measure: key.measure, group: $0)
        }
    }
}
