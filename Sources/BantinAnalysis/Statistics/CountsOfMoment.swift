import BantinModel

/// The counts at one time of what is withheld together, of parents before their children: where a sum was made of the
/// children's counts, these are known.
struct CountsOfMoment {
    let members: [CountKey]
    let time: CountTime
    private var known: [CountKey: [Body.Index: Finding]] = [:]

    init(members: [CountKey], time: CountTime) {
        self.members = members
        self.time = time
    }

    mutating func counts(of body: Body.Index, _ counting: Counting) -> [(key: CountKey, finding: Finding)] {
        members.compactMap { member in
            let finding = known[member]?[body] ?? counting.count(member, of: body, at: time)
            guard let finding else { return nil }
            // Those of whom the answer is not known are a difference, and not made of parts.
            if finding.derivation == .children, member.group?.unstated == nil {
                for part in finding.parts { known[member, default: [:]][part.body] = part }
            }
            return (member, finding)
        }
    }
}
