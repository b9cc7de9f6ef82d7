import BantinModel

/// A body with its entries as day numbers, ready to be searched. A class, so that handing it on copies nothing.
final class Ledger: Sendable {
    let body: Body
    /// By measure: the closing days of the dated snapshots, in their order.
    let closings: [Measure: [Int]]
    /// By measure: the tallies, cut to the body's life, by first day, the longest first.
    let flows: [Measure: [FlowEntry]]
    /// By measure: the days in which what is not entered is zero, where that holds.
    let reported: [Measure: ClosedRange<Int>]

    /// A tally as day numbers.
    struct FlowEntry: Sendable {
        let first: Int
        let last: Int
        /// Where it stands in the body's tallies.
        let index: Int
    }

    /// - Parameter spans: the reported spans of the body, or of the nearest ancestor that has one.
    init(body: Body, spans: [Measure: Period]) {
        self.body = body
        closings = body.snapshots.mapValues { $0.compactMap { $0.date?.last.dayNumber } }
        flows = body.tallies.mapValues { tallies in
            tallies.indices.compactMap { index in
                body.daysAlive(in: tallies[index].period.dayNumbers).map {
                    FlowEntry(first: $0.lowerBound, last: $0.upperBound, index: index)
                }
            }
            .sorted { ($0.first, -$0.last, $0.index) < ($1.first, -$1.last, $1.index) }
        }
        reported = spans.filter { Ledger.isUsable($1, of: $0, body) }.mapValues(\.dayNumbers)
    }

    /// Rule 1 (c): a reported span serves unless a `period:` entry lies inside it. A body with children answers by it
    /// only where it has dated entries of its own; else its children do.
    private static func isUsable(_ span: Period, of measure: Measure, _ body: Body) -> Bool {
        let inside = (body.tallies[measure] ?? []).filter { span.encloses($0.period) }
        return inside.allSatisfy(\.isDated) && (body.children.isEmpty || !inside.isEmpty)
    }

    var index: Body.Index { body.index }

    /// The tallies of a flow that lie inside some days, by first day.
    func entries(of measure: Measure, within days: ClosedRange<Int>) -> [FlowEntry] {
        guard let all = flows[measure] else { return [] }
        return all[all.partitionPoint { $0.first >= days.lowerBound }...]
            .prefix { $0.first <= days.upperBound }.filter { $0.last <= days.upperBound }
    }

    /// Whether more than one tally may lie inside some days.
    func hasSeveral(_ measure: Measure, within days: ClosedRange<Int>) -> Bool {
        guard let all = flows[measure] else { return false }
        let second = all.partitionPoint { $0.first >= days.lowerBound } + 1
        return second < all.count && all[second].first <= days.upperBound
    }

    /// Whether a tally speaks of any of some days.
    func hasEntries(of measure: Measure, touching days: ClosedRange<Int>) -> Bool {
        flows[measure]?.contains { days.overlaps($0.first...$0.last) } ?? false
    }

    /// The tally made for exactly these days, where it states the number.
    func exactEntry(_ key: CountKey, over days: ClosedRange<Int>) -> Int? {
        guard let all = flows[key.measure], let tallies = body.tallies[key.measure] else { return nil }
        let from = all.partitionPoint { ($0.first, -$0.last) >= (days.lowerBound, -days.upperBound) }
        return all[from...].prefix { $0.first == days.lowerBound && $0.last == days.upperBound }
            .first { tallies[$0.index].counts.settled(key.group) != nil }?.index
    }
}
