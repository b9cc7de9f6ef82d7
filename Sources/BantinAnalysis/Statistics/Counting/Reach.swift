/// The days up to which a flow is known from one first day on, as day numbers: ranges in ascending order that neither
/// overlap nor touch.
struct Reach: Equatable, Sendable {
    private(set) var ranges: [ClosedRange<Int>]

    /// From ranges in any order; they may overlap.
    init(_ ranges: [ClosedRange<Int>] = []) {
        self.ranges = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = self.ranges.last, range.lowerBound <= last.upperBound + 1 {
                self.ranges[self.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                self.ranges.append(range)
            }
        }
    }

    /// The last day reached, or nil.
    var latest: Int? { ranges.last?.upperBound }

    func union(_ other: Reach) -> Reach { Reach(ranges + other.ranges) }

    func intersection(_ other: Reach) -> Reach {
        var common: [ClosedRange<Int>] = []
        var (left, right) = (0, 0)
        while left < ranges.count, right < other.ranges.count {
            let (one, two) = (ranges[left], other.ranges[right])
            let first = max(one.lowerBound, two.lowerBound)
            let last = min(one.upperBound, two.upperBound)
            if first <= last { common.append(first...last) }
            if one.upperBound < two.upperBound { left += 1 } else { right += 1 }
        }
        return Reach(common)
    }
}
