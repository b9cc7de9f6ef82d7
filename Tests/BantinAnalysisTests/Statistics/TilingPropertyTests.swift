import BantinAnalysis
import BantinModel
import BantinTestSupport
import Testing

/// Entries of random lengths, in any order, of one truth: the months of 2019.
private struct RandomTiles {
    let file = DataFile()
    let months: [Int]
    /// First and last month of each entry, from 1.
    let entries: [ClosedRange<Int>]

    init(seed: Int) {
        var random = SeededGenerator(seed: seed)
        months = (0..<12).map { _ in random.next(4) }
        var spans: Set<ClosedRange<Int>> = []
        for _ in 0..<(4 + random.next(12)) {
            let first = 1 + random.next(12)
            spans.insert(first...min(12, first + [0, 0, 1, 2, 2, 5][random.next(6)]))
        }
        entries = spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            .shuffled(using: &random)
    }

    func total(_ span: ClosedRange<Int>) -> Int { months[(span.lowerBound - 1)..<span.upperBound].reduce(0, +) }

    func name(_ span: ClosedRange<Int>) -> String {
        let last = date("2019-\(digits(span.upperBound))").last
        return "2019-\(digits(span.lowerBound))-01_\(last)"
    }

    private func digits(_ month: Int) -> String { (month < 10 ? "0" : "") + "\(month)" }

    func statistics(raising raised: ClosedRange<Int>? = nil, by more: Int = 0) -> (Statistics?, Set<Rule>) {
        let cell = file.body("a") {
            $0.entries = entries.map { file.flow(in: name($0), total($0) + ($0 == raised ? more : 0)) }
        }
        var diagnostics = Diagnostics()
        let site = check(file.site(root: cell), diagnostics: &diagnostics)
        return (site.map(Statistics.init), Set(diagnostics.all.map(\.rule)))
    }

    /// Whether entries lead from the first month to the last, tried in every way.
    func tile(_ span: ClosedRange<Int>) -> Bool {
        entries.contains { entry in
            guard entry.lowerBound == span.lowerBound, entry.upperBound <= span.upperBound else { return false }
            return entry.upperBound == span.upperBound || tile((entry.upperBound + 1)...span.upperBound)
        }
    }
}

@Suite struct TilingPropertyTests {
    @Test("A flow is known exactly where entries tile its period, and is then their sum", arguments: 0..<200)
    func tilings(seed: Int) throws {
        let tiles = RandomTiles(seed: seed)
        let statistics = try #require(tiles.statistics().0, "seed \(seed)")
        for first in 1...12 {
            for last in first...12 {
                let expected = tiles.tile(first...last) ? FigureValue.number(Rational(tiles.total(first...last))) : nil
                #expect(
                    statistics.value("a", .admissions, in: tiles.name(first...last)) == expected,
                    "seed \(seed): \(tiles.name(first...last))")
            }
        }
    }

    @Test("A part that exceeds a whole around it is an error", arguments: 0..<200)
    func nesting(seed: Int) {
        let tiles = RandomTiles(seed: seed)
        for part in tiles.entries {
            let around = tiles.entries.filter {
                $0 != part && $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound
            }
            guard let whole = around.first else { continue }
            let more = tiles.total(whole) - tiles.total(part) + 1
            #expect(!tiles.statistics(raising: part, by: more).1.isEmpty, "seed \(seed): \(tiles.name(part))")
        }
    }
}
