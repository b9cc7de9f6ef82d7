import Foundation
import Testing

@testable import bantin

/// `--jobs` and `--timings`.
@Suite struct RenderingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SampleSite.write(to: folder)
    }

    @Test func theSiteIsTheSameHoweverManyPagesAreRenderedAtOnce() throws {
        for count in 1...20 { try folder.write(SampleSite.note(count), to: "content/notes/thang-\(count).md") }
        let sites = try ["1", "2", "8"].map { jobs in
            let run = try Program.run(["build", "--jobs", jobs, "--output", "site-\(jobs)"], in: folder.path)
            #expect(run.status == 0, "\(run.errors)")
            return try folder.contents("site-\(jobs)")
        }
        #expect(sites[0].count > 40)
        #expect(sites[1] == sites[0])
        #expect(sites[2] == sites[0])
    }

    @Test(arguments: ["0", "-1", "1025"])
    func thereIsAtLeastOnePageAtOnce(_ jobs: String) throws {
        let run = try Program.run(["check", "--jobs=\(jobs)"], in: folder.path)
        #expect(run.status == 64)
        #expect(run.errors.contains("--jobs must be a number from 1 to 1024"))
    }

    @Test func everyStageIsToldWithItsTime() throws {
        let run = try Program.run(["build", "--timings", "--lang", "vi"], in: folder.path)
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("đã dựng: ") == true)
        #expect(lines.contains("thời gian theo công đoạn:"))
        #expect(lines.suffix(5).allSatisfy { $0.contains(/^  \p{L}.*  +[0-9]+,[0-9] ms +[0-9]+%$/) })
    }

    @Test func theTimingsAreThereForProgramsAlone() throws {
        let run = try Program.run(["build", "--timings", "--format", "json"], in: folder.path)
        let timings = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let stages = try #require(timings["stages"] as? [[String: Any]])
        #expect(stages.map { $0["stage"] as? String } == ["reading", "planning", "pages", "site", "publishing"])
        let times = stages.compactMap { $0["microseconds"] as? Int }
        // Each is rounded by itself.
        #expect(abs(times.reduce(0, +) - (timings["microseconds"] as? Int ?? -9)) <= 5)
        #expect(times.allSatisfy { $0 > 0 })
    }

    @Test func aFormWithoutTimingsIsRefused() throws {
        let run = try Program.run(["build", "--format", "json"], in: folder.path)
        #expect(run.status == 64)
        #expect(run.errors.contains("--format goes with --timings"))
    }
}
