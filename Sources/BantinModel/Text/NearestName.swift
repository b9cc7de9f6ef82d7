/// The candidate that a person most probably meant by `name`, or nil when none is close.
///
/// Close means: at most one mistake for every three characters (insertion, deletion, substitution, or two neighbours
/// exchanged), letter case and Vietnamese marks ignored. On a tie the first candidate wins.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.foldedVietnamese.unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
        let scalars = Array(candidate.foldedVietnamese.unicodeScalars)
        let limit = max(wanted.count, scalars.count) / 3
        guard abs(wanted.count - scalars.count) <= limit else { continue }
        let distance = editDistance(wanted, scalars)
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
}

/// The optimal string alignment distance: Levenshtein's, with an exchange of neighbours counted as one.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
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
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
