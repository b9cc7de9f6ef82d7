import BantinAnalysis
import BantinBuild
import BantinModel
import BantinTestSupport
import Foundation
import Testing

/// What an SQL engine makes of the same rows.
///
/// `BANTIN_ROUNDS` sets how many communes are generated.
@Suite("Statistics in SQL", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
struct SQLTests {
    static let seeds: Range<UInt64> =
        0..<(ProcessInfo.processInfo.environment["BANTIN_ROUNDS"].flatMap { UInt64($0) } ?? 12)

    @Test("Every statistic is the one that sqlite3 computes, and unknown where it finds none", arguments: seeds)
    func everyStatistic(_ seed: UInt64) throws {
        let generated = GeneratedYears(seed: seed)
        let planning = generated.site.plan()
        let errors = planning.diagnostics.sorted.filter { $0.severity == .error }
        #expect(errors.map { "\($0.location): \($0.message.en)" } == [], "seed \(seed)")
        let plan = try #require(planning.plan)
        var known = 0
        for answer in try expected(of: generated) {
            let found = try value(of: answer.name, in: plan)
            if found != answer.value {
                Issue.record("seed \(seed): \(answer.name) is \(found ?? "unknown"), not \(answer.value ?? "unknown")")
            }
            known += answer.value == nil ? 0 : 1
        }
        #expect(known > 300, "seed \(seed) gives few figures")
    }

    /// The lines of `statistics.sql`, each a name with its value as ``value(of:in:)`` writes it.
    private func expected(of generated: GeneratedYears) throws -> [(name: String, value: String?)] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "statistics.sql")
        let query = try String(contentsOf: file, encoding: .utf8)
        return try sqlite(importing: generated.csv, generated.facts + query).split(separator: "\n").map { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            try #require(parts.count == 3, "\(line)")
            guard let numerator = Int(parts[1]), let denominator = Int(parts[2]) else {
                return (String(parts[0]), parts[1].isEmpty || parts[2].isEmpty ? nil : String(parts[1]))
            }
            return (String(parts[0]), try #require(Rational(numerator, over: denominator)).description)
        }
    }

    private func value(of name: String, in plan: SitePlan) throws -> String? {
        let query = try plan.site.query(named: name, in: plan.context(of: .root)).get()
        switch plan.statistics.result(for: query).figure?.value {
        case .number(let number): return number.description
        case .verdict(let verdict): return "\(verdict)"
        case .range(let minimum, let maximum): return "\(minimum as Int?)-\(maximum as Int?)"
        case nil: return nil
        }
    }

    private func sqlite(importing csv: String, _ query: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bantin-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (rows, script) = (folder.appending(path: "rows.csv"), folder.appending(path: "script.sql"))
        try csv.write(to: rows, atomically: true, encoding: .utf8)
        try query.write(to: script, atomically: true, encoding: .utf8)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        process.arguments = [
            "-bail", "-batch", ":memory:", ".import --csv '\(rows.path)' counted", ".read '\(script.path)'",
        ]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }
}
