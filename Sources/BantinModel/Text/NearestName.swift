/// The candidate that a person most probably meant by `name`, or nil when none is close.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    let candidates = Array(candidates)
    return NearestNames(candidates).index(nearestTo: name).map { candidates[$0] }
}

/// Names among which the one is looked for that a person most probably meant, prepared for many questions.
///
/// Close means: at most one mistake for every three characters (insertion, deletion, substitution, or two neighbours
/// exchanged), letter case and Vietnamese marks ignored. On a tie the first name wins.
package struct NearestNames: Sendable {
    /// Longer names are near to nothing: comparing them costs the square of their length.
    private static let longest = 200

    private var names: [[Unicode.Scalar]] = []

    package init(_ names: some Sequence<String> = []) {
        for name in names { add(name) }
    }

    package mutating func add(_ name: String) {
        names.append(Array(name.foldedVietnamese.unicodeScalars))
    }

    /// The place of the nearest name, in the order in which they were added, or nil when none is close.
    package func index(nearestTo name: String) -> Int? {
        let wanted = Array(name.foldedVietnamese.unicodeScalars)
        var best: (index: Int, distance: Int)?
        for (index, name) in names.enumerated() {
            let length = max(wanted.count, name.count)
            let limit = min(length / 3, best.map { $0.distance - 1 } ?? .max)
            guard abs(wanted.count - name.count) <= limit, length <= Self.longest,
                let distance = editDistance(wanted, name, atMost: limit)
            else { continue }
            best = (index, distance)
        }
        return best?.index
    }
}

/// The optimal string alignment distance: Levenshtein's, with an exchange of neighbours counted as one. Nil when it is
/// above a limit, which most pairs show after a few rows.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, leftScalar) in left.enumerated() {
        var current = [row + 1]
        for (column, rightScalar) in right.enumerated() {
            var cost = min(
                last[column + 1] + 1, current[column] + 1, last[column] + (leftScalar == rightScalar ? 0 : 1))
            if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        // An exchange reaches back by two rows.
        guard min(last.min() ?? 0, current.min() ?? 0) <= limit else { return nil }
        (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
}

extension Message {
    /// The note that offers the nearest name.
    package static func didYouMean(_ name: String) -> Message {
        Message(vi: "có phải là “\(name)”?", en: "did you mean “\(name)”?")
    }
}
