import BantinModel

extension Agreement {
    /// The tallies of one flow of one body: entries that tile the same days give the same sum, and parts together do
    /// not exceed their whole.
    mutating func checkPeriods(of measure: Measure, _ body: Body) {
        let tallies = body.tallies[measure] ?? []
        let entries = counting[body.index].flows[measure] ?? []
        // By their first days: where none reaches into the next, no day is counted twice.
        guard entries.indices.dropFirst().contains(where: { entries[$0].first <= entries[$0 - 1].last }) else { return }
        let groups = tallies.statedGroups
        for group in [nil] + groups.map(Optional.some) {
            let key = CountKey(measure: measure, group: group)
            let edges = entries.compactMap { entry in
                tallies[entry.index].counts.settled(group).map { count in
                    PeriodEdge(
                        from: entry.first, to: entry.last + 1,
                        addend: Addend(
                            name: tallies[entry.index].periodID, count: count.value, location: count.location))
                }
            }
            for conflict in PeriodGraph(edges).conflicts() { report(conflict, key, body) }
            checkNesting(edges, key, body)
        }
    }

    private mutating func report(_ conflict: PeriodGraph.Conflict, _ key: CountKey, _ body: Body) {
        let (whole, parts) = (conflict.fewer, conflict.more)
        diagnostics.error(
            .periodsDisagree, at: whole[0].location,
            Message(
                vi:
                    "“\(key.name)” của “\(body.id)” không khớp giữa các kỳ: \(whole.names) là \(whole.arithmetic), nhưng "
                    + "\(parts.names) là \(parts.arithmetic)",
                en: "“\(key.name)” of “\(body.id)” disagrees between periods: \(whole.names) is "
                    + "\(whole.arithmetic), but \(parts.names) is \(parts.arithmetic)"),
            notes: parts.notes)
    }

    /// Parts inside an entry that do not overlap never sum to more than it. Where they tile it, the sums were compared
    /// before.
    private mutating func checkNesting(_ edges: [PeriodEdge], _ key: CountKey, _ body: Body) {
        for (position, whole) in edges.enumerated() {
            let inside = edges[(position + 1)...].prefix { $0.from < whole.to }
                .filter { $0.to <= whole.to && $0.days < whole.days }
            guard inside.map(\.addend).total > whole.addend.count else { continue }
            let heaviest = PeriodEdge.heaviest(inside)
            let parts = heaviest.map(\.addend)
            guard parts.total > whole.addend.count, heaviest.reduce(0, { $0 + $1.days }) < whole.days else { continue }
            diagnostics.error(
                .periodsDisagree, at: whole.addend.location,
                Message(
                    vi:
                        "“\(key.name)” của “\(body.id)” kỳ \(whole.addend.name) là \(whole.addend.count), nhỏ hơn các kỳ "
                        + "nằm trong đó: \(parts.arithmetic) (\(parts.names))",
                    en: "“\(key.name)” of “\(body.id)” in \(whole.addend.name) is \(whole.addend.count), less than the "
                        + "periods inside it: \(parts.arithmetic) (\(parts.names))"),
                notes: parts.notes)
        }
    }
}

/// A tally as an edge from its first day to the day after its last.
struct PeriodEdge {
    let from: Int
    let to: Int
    let addend: Addend

    var days: Int { to - from }

    /// Those that do not overlap and together count most, in their order; of two such choices the one with fewer parts.
    /// Ends are taken from the left, and each edge either joins the best choice before it or is left out.
    static func heaviest(_ edges: [PeriodEdge]) -> [PeriodEdge] {
        let edges = edges.sorted { ($0.to, $0.from) < ($1.to, $1.from) }
        var best = [(count: 0, parts: 0)]
        var before: [Int] = []
        for edge in edges {
            var (low, high) = (0, before.count)
            while low < high {
                let middle = (low + high) / 2
                if edges[middle].to <= edge.from { low = middle + 1 } else { high = middle }
            }
            before.append(low)
            let joined = (best[low].count + edge.addend.count, best[low].parts + 1)
            let last = best[best.count - 1]
            best.append((joined.0, -joined.1) > (last.count, -last.parts) ? joined : last)
        }
        var chosen: [PeriodEdge] = []
        var place = edges.count
        while place > 0 {
            if best[place] == best[place - 1] {
                place -= 1
            } else {
                chosen.append(edges[place - 1])
                place = before[place - 1]
            }
        }
        return chosen.reversed()
    }
}

/// The days as nodes and the tallies as edges between them: whichever way leads from one day to another, the counts
/// must add up to the same, for they count the same days.
struct PeriodGraph {
    private let edges: [PeriodEdge]
    private var neighbours: [Int: [Int]] = [:]

    /// Two sums over the same days that differ.
    struct Conflict {
        var fewer: [Addend]
        var more: [Addend]
    }

    init(_ edges: [PeriodEdge]) {
        self.edges = edges
        for (index, edge) in edges.enumerated() {
            neighbours[edge.from, default: []].append(index)
            neighbours[edge.to, default: []].append(index)
        }
    }

    /// The first conflict of each connected part: what else disagrees there may follow from it.
    func conflicts() -> [Conflict] {
        var conflicts: [Conflict] = []
        var reached: [Int: Visit] = [:]
        for edge in edges where reached[edge.from] == nil {
            reached[edge.from] = Visit(sum: 0, edge: nil, depth: 0)
            if let conflict = explore(from: edge.from, &reached) { conflicts.append(conflict) }
        }
        return conflicts
    }

    /// What the counts add up to on the way from the start of a search, and the edge by which it came.
    private struct Visit {
        let sum: Int
        let edge: Int?
        let depth: Int
    }

    private func explore(from start: Int, _ reached: inout [Int: Visit]) -> Conflict? {
        var conflict: Conflict?
        var queue = [start]
        var next = 0
        while next < queue.count {
            let day = queue[next]
            next += 1
            guard let visit = reached[day] else { continue }
            for index in neighbours[day] ?? [] where index != visit.edge {
                let edge = edges[index]
                let (other, sum) =
                    edge.from == day
                    ? (edge.to, visit.sum + edge.addend.count) : (edge.from, visit.sum - edge.addend.count)
                if let known = reached[other] {
                    if known.sum != sum, conflict == nil { conflict = self.conflict(closing: index, reached) }
                } else {
                    reached[other] = Visit(sum: sum, edge: index, depth: visit.depth + 1)
                    queue.append(other)
                }
            }
        }
        return conflict
    }

    /// The circle that an edge closes, parted into the tallies that run with time and those that run against it.
    private func conflict(closing index: Int, _ reached: [Int: Visit]) -> Conflict {
        var along = [edges[index]]
        var against: [PeriodEdge] = []
        var (up, down) = (edges[index].to, edges[index].from)
        while up != down {
            let climbs = (reached[up]?.depth ?? 0) >= (reached[down]?.depth ?? 0)
            guard let step = reached[climbs ? up : down]?.edge else { break }
            let edge = edges[step]
            let node = climbs ? up : down
            // From `up` the circle runs towards the start of the search, to `down` away from it.
            if (edge.from == node) == climbs { along.append(edge) } else { against.append(edge) }
            let parent = edge.from == node ? edge.to : edge.from
            if climbs { up = parent } else { down = parent }
        }
        let sides = [along, against].map { $0.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.map(\.addend) }
        return sides[0].count <= sides[1].count || sides[1].isEmpty
            ? Conflict(fewer: sides[0], more: sides[1]) : Conflict(fewer: sides[1], more: sides[0])
    }
}
