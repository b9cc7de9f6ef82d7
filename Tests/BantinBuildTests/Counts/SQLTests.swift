import BantinAnalysis
import BantinBuild
import BantinModel
import BantinTestSupport
import Foundation
import Testing

/// What an SQL engine makes of the same CSV.
@Suite("Sums of counts files", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
struct SQLTests {
    @Test("They are those that sqlite3 computes, and unknown where a cell's number is missing", arguments: 0..<12)
    func sums(_ seed: UInt64) throws {
        let generated = GeneratedCounts(seed: seed)
        let csv = GeneratedCounts.csv(generated.rows)
        let plan = try #require(generated.csvSite(["a": csv]).plan().plan)
        let sums = try sums(in: csv, cells: generated.cells.count)
        var compared = 0
        for measure in ["members", "admissions", "deaths"] {
            let times = measure == "members" ? GeneratedCounts.dates : GeneratedCounts.quarters + ["2018", "2019"]
            for group in [""] + GeneratedCounts.groups {
                for time in times {
                    let expected = sums["\(measure)|\(group)|\(time)"]
                    #expect(try found(measure, group, time, in: plan) == expected, "\(measure).\(group) \(time)")
                    compared += expected == nil ? 0 : 1
                }
            }
        }
        #expect(compared > 0)
    }

    /// The sum over the cells by measure, group and time, where it is known: every cell has an entry for that time, which
    /// gives the group or is zero as a whole. A year is the sum of its quarters.
    private func sums(in csv: String, cells: Int) throws -> [String: Int] {
        let groups = ([""] + GeneratedCounts.groups).map { "('\($0)')" }.joined(separator: ",")
        let query = """
            create view counts as
              select whole.measure, wanted.id as part, whole.period,
                case when own.value is not null then cast(own.value as int) when whole.value = '0' then 0 end as n
              from counted whole, (select column1 as id from (values \(groups))) wanted
              left join counted own on own.body = whole.body and own.measure = whole.measure
                and own.period = whole.period and own."group" = wanted.id
              where whole."group" = '';
            select measure, part, period, sum(n) from counts group by 1, 2, 3 having count(n) = \(cells);
            select measure, part, substr(period, 1, 4), sum(n) from counts where period like '%-q%'
              group by 1, 2, 3 having count(n) = \(4 * cells);
            """
        let lines = try sqlite(importing: csv, query).split(separator: "\n")
        return Dictionary(
            uniqueKeysWithValues: try lines.map { line in
                let parts = line.split(separator: "|", omittingEmptySubsequences: false)
                return (parts[..<3].joined(separator: "|"), try #require(Int(parts[3])))
            })
    }

    private func sqlite(importing csv: String, _ query: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "bantin-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try csv.write(to: file, atomically: true, encoding: .utf8)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        process.arguments = ["-batch", ":memory:", ".import --csv '\(file.path)' counted", query]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }

    private func found(_ measure: String, _ group: String, _ time: String, in plan: SitePlan) throws -> Int? {
        let stem = group.isEmpty ? measure : "\(measure).\(group)"
        // A stock at the very date: no older snapshot may stand in for a missing one.
        if measure == "members" {
            let date = try #require(PartialDate(time)).last
            let query = try plan.site.query(named: "\(stem)@\(date)", in: plan.context(of: .root)).get()
            let figure = plan.statistics.result(for: query).figure
            return figure?.asOf?.last == date ? figure?.value.number?.numerator : nil
        }
        let query = try plan.site.query(named: "\(stem).\(time)", in: plan.context(of: .root)).get()
        return plan.statistics.result(for: query).figure?.value.number?.numerator
    }
}
