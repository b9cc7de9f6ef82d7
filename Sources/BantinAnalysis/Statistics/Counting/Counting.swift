import BantinModel

/// Finds counts by rules 1, 2 and 5 of docs/data.md, for the checks and the statistics alike.
struct Counting: Sendable {
    let site: Site
    /// Of every body, in the order of the site.
    let ledgers: [Ledger]
    /// Those of the bodies that have others below them.
    let parents: [Ledger]

    init(site: Site) {
        self.site = site
        var spans: [[Measure: Period]] = []
        for body in site.bodies {
            let inherited = body.parent.map { spans[$0.position] } ?? [:]
            spans.append(inherited.merging(body.reported) { _, own in own })
        }
        ledgers = zip(site.bodies, spans).map(Ledger.init)
        parents = ledgers.filter { !$0.body.children.isEmpty }
    }

    subscript(index: Body.Index) -> Ledger { ledgers[index.position] }
}

extension Period {
    var dayNumbers: ClosedRange<Int> { first.dayNumber...last.dayNumber }
}

extension Body {
    /// Those of some days on which the body is alive, or nil when there are none.
    func daysAlive(in days: ClosedRange<Int>) -> ClosedRange<Int>? {
        let first = max(days.lowerBound, firstDay?.dayNumber ?? .min)
        let last = min(days.upperBound, lastDay?.dayNumber ?? .max)
        return first <= last ? first...last : nil
    }

    /// The counts of every entry of a measure, in the order of their times.
    func counts(of measure: Measure) -> [Counts] {
        switch measure.kind {
        case .stock: (snapshots[measure] ?? []).map(\.counts)
        case .flow: (tallies[measure] ?? []).map(\.counts)
        }
    }

    /// Whether its children's counts of people make up its own.
    var listsAllChildren: Bool { completeness == .all && !children.isEmpty }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element satisfies a condition that, once true, stays true.
    func partitionPoint(where condition: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
