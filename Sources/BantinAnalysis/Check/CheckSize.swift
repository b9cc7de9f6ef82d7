import BantinModel

extension BodyCheck {
    /// The counts of a measure together stay small enough for exact arithmetic with their sums.
    mutating func checkSize() {
        for measure in vocabulary.enteredMeasures where !measure.isDecimal {
            var sum = 0
            for index in bodies.indices where bodies[index].hasEntries(of: measure) {
                let body = bodies[index]
                let largest = (body.snapshots[measure] ?? []).compactMap(\.counts.largest).max { $0.value < $1.value }
                let added = (body.tallies[measure] ?? []).compactMap(\.counts.largest)
                for count in [largest].compactMap({ $0 }) + added {
                    let before = sum
                    sum += count.value
                    guard before <= Agreement.largestSum, sum > Agreement.largestSum else { continue }
                    doubts.add(measure, of: body.index)
                    diagnostics.error(
                        .invalidCount, at: count.location,
                        Message(
                            vi: "các số của “\(measure.id)” cộng lại vượt quá \(Agreement.largestSum)",
                            en: "the counts of “\(measure.id)” add up to more than \(Agreement.largestSum)"))
                }
            }
        }
    }
}

extension Body {
    fileprivate func hasEntries(of measure: Measure) -> Bool { snapshots[measure] != nil || tallies[measure] != nil }
}

extension Counts {
    /// The largest of its numbers; of equal ones that which stands last.
    fileprivate var largest: Located<Int>? {
        let part = groups.values.max { ($0.value, $0.location) < ($1.value, $1.location) }
        guard let total, let part else { return total ?? part }
        return part.value > total.value ? part : total
    }
}
