import BantinAnalysis
import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// Where the numbers of a figure stand.
@Suite("Places of entries")
struct PlaceTests {
    @Test("What a figure was made from stands in its file, at the very place, digit by digit", arguments: 0..<4)
    func numbersStandWhereFiguresSay(_ seed: UInt64) throws {
        let site = GeneratedYears(seed: seed).site
        let plan = try #require(site.plan().plan)
        var places: [BantinModel.SourceLocation: Rational] = [:]
        for body in plan.site.bodies {
            for measure in ["members", "members.women", "admissions", "admissions.women", "transfers-in", "deaths"] {
                for quarter in GeneratedYears.quarters {
                    let name = "\(body.id).\(measure).\(quarter)"
                    let query = try plan.site.query(named: name, in: plan.context(of: .root)).get()
                    plan.statistics.result(for: query).figure.map { add($0, to: &places) }
                }
            }
        }
        #expect(places.count > 50, "seed \(seed)")
        for (place, count) in places {
            let line = site.line(place.path, place.line) ?? ""
            #expect(line.dropFirst(place.column - 1).prefix(place.length) == "\(count)", "seed \(seed): \(place)")
        }
    }

    private func add(_ figure: Figure, to places: inout [BantinModel.SourceLocation: Rational]) {
        for entry in figure.entries { entry.count.map { places[entry.location] = $0 } }
        for operand in figure.operands { add(operand, to: &places) }
    }
}
