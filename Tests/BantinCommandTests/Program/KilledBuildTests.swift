import Foundation
import Testing

@testable import bantin

@Suite struct KilledBuildTests {
    /// Kills builds at moments spread over their whole length; after each, the published folder must be one of the two
    /// sites, whole.
    @Test func aKilledBuildLeavesTheOldSiteOrTheNewOne() throws {
        let folder = try TemporaryFolder()
        let versions = ["một", "hai"]
        try SampleSite.write(to: folder, notes: 100)
        var sites: [[String: Data]] = []
        var length = Duration.zero
        for version in versions {
            try folder.write("---\ntitle: Bản \(version)\n---\nx\n", to: "content/pages/\(version).md")
            let start = ContinuousClock.now
            #expect(try Program.run(["build"], in: folder.path).status == 0)
            length = .now - start
            sites.append(try folder.contents("output"))
            try FileManager.default.removeItem(atPath: folder["content/pages/\(version).md"])
        }
        var killed = 0
        for attempt in 0..<60 {
            let version = versions[attempt % 2]
            try folder.write("---\ntitle: Bản \(version)\n---\nx\n", to: "content/pages/\(version).md")
            let wasKilled = try killBuild(of: folder, after: length * Double(attempt) / 55)
            killed += wasKilled ? 1 : 0
            let published = try folder.contents("output")
            #expect(sites.contains(published), "attempt \(attempt)")
            if !wasKilled { #expect(published == sites[attempt % 2]) }
            try FileManager.default.removeItem(atPath: folder["content/pages/\(version).md"])
        }
        #expect(killed > 10)
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    }

    /// Asks builds to end while they are at work in their temporary folder: they do, and leave nothing behind but a whole
    /// site.
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aBuildThatIsAskedToEndCleansUp(signal: Int32) throws {
        let folder = try TemporaryFolder()
        try SampleSite.write(to: folder, notes: 200)
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        let site = try folder.contents("output")
        var ended = 0
        for attempt in 0..<6 {
            let process = try Program.start(["build"], in: folder.path, streams: TemporaryFolder())
            while process.isRunning, !FileManager.default.fileExists(atPath: folder[".output.bantin-new"]) {
                usleep(500)
            }
            usleep(UInt32(attempt) * 5000)
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal {
                #expect(process.terminationStatus == signal)
                ended += 1
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
            #expect(try folder.contents("output") == site)
        }
        #expect(ended > 2)
    }

    @Test func runsAtTheSameTimeEndWithAWholeSite() throws {
        let folder = try TemporaryFolder()
        try SampleSite.write(to: folder, notes: 60)
        let streams = try (0..<6).map { _ in try TemporaryFolder() }
        let processes = try streams.map { try Program.start(["build"], in: folder.path, streams: $0) }
        processes.forEach { $0.waitUntilExit() }
        let statuses = processes.map(\.terminationStatus)
        #expect(statuses.contains(0))
        #expect(Set(statuses).isSubset(of: [0, 74]))
        for (status, streams) in zip(statuses, streams) where status == 74 {
            #expect(try streams.read("errors").hasPrefix("error: một lần chạy khác của bantin đang ghi vào “output”"))
        }
        let published = try folder.contents("output")
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        #expect(try folder.contents("output") == published)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    }

    /// Whether the build was still at work when it was killed.
    private func killBuild(of folder: TemporaryFolder, after delay: Duration) throws -> Bool {
        let process = try Program.start(["build"], in: folder.path, streams: TemporaryFolder())
        usleep(UInt32(max(0, delay / .microseconds(1))))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }
}
