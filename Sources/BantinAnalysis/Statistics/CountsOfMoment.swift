import BantinModel

/// The counts at one time of what is withheld together, of parents before their children: where a sum was made of the
/// children's counts, these are known.
struct CountsOfMoment {
    let members: [CountKey]
    let time: CountTime
    /// In the order of the members.
    private var known: [[Body.Index: Finding]]

    init(members: [CountKey], time: CountTime) {
        self.members = members
        self.time = time
        known = Array(repeating: [:], count: members.count)
    }

    mutating func counts(of body: Body.Index, _ counting: Counting) -> [(key: CountKey, finding: Finding)] {
        members.enumerated().compactMap { place, member in
            let finding = known[place][body] ?? counting.count(member, of: body, at: time)
            guard let finding else { return nil }
            // Those of whom the answer is not known are a difference, and not made of parts.
            if finding.derivation == .children, member.group?.unstated == nil {
                for part in finding.parts { known[place][part.body] = part }
            }
            return (member, finding)
        }
    }
}
