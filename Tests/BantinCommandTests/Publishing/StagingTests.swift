import Foundation
import Testing

@testable import bantin

@Suite struct StagingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("content")
    }

    private func output(_ path: String? = nil) throws -> OutputFolder {
        try OutputFolder(path.map { folder[$0] }, for: SiteFolder(folder.path))
    }

    private func publish(_ files: [String: String]) throws {
        let staging = try Staging(for: output())
        for (path, text) in files { try staging.write(Array(text.utf8), to: path) }
        try staging.publish()
    }

    @Test func aSiteIsPublishedWholeAndNothingElseIsLeft() throws {
        try publish(["index.html": "one", "notes/a.html": "a"])
        #expect(
            try folder.tree() == [
                "content/", "output/", "output/.bantin", "output/index.html", "output/notes/", "output/notes/a.html",
            ])
        #expect(try folder.read("output/notes/a.html") == "a")
        #expect(try folder.read("output/.bantin") == Mark.text)
    }

    @Test func filesThatAreNoLongerMadeDisappear() throws {
        try publish(["index.html": "one", "notes/a.html": "a"])
        try publish(["index.html": "two"])
        #expect(try folder.tree("output") == [".bantin", "index.html"])
        #expect(try folder.read("output/index.html") == "two")
        #expect(try folder.tree() == ["content/", "output/", "output/.bantin", "output/index.html"])
    }

    @Test func whatIsDiscardedLeavesThePublishedFolderAsItWas() throws {
        try publish(["index.html": "one"])
        let staging = try Staging(for: output())
        try staging.write([], to: "index.html")
        try staging.discard()
        #expect(try folder.tree() == ["content/", "output/", "output/.bantin", "output/index.html"])
        #expect(try folder.read("output/index.html") == "one")
    }

    @Test func modesDoNotDependOnTheUmask() throws {
        let before = umask(0o077)
        defer { umask(before) }
        try publish(["a/b.html": ""])
        for (path, mode) in ["output": 0o755, "output/a": 0o755, "output/a/b.html": 0o644, "output/.bantin": 0o644] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder[path])
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode, "\(path)")
        }
    }

    @Test func filesAreCopiedNotLinked() throws {
        try folder.write(String(repeating: "ảnh", count: 200_000), to: "content/static/a.jpg")
        let staging = try Staging(for: output())
        try staging.copy(SiteFolder(folder.path).openFile("content/static/a.jpg"), to: "static/a.jpg")
        try staging.publish()
        #expect(try folder.read("output/static/a.jpg") == folder.read("content/static/a.jpg"))
        try folder.write("changed", to: "output/static/a.jpg")
        #expect(try folder.read("content/static/a.jpg").hasPrefix("ảnh"))
    }

    @Test func whatAKilledRunLeftIsRemovedByTheNext() throws {
        try folder.write(Mark.text, to: ".output.bantin-new/.bantin")
        try folder.write("half", to: ".output.bantin-new/site/notes/a.html")
        try folder.link(".output.bantin-new/site/link", to: folder["content"])
        try publish(["index.html": "one"])
        #expect(try folder.tree() == ["content/", "output/", "output/.bantin", "output/index.html"])
    }

    @Test func aStagingFolderWithoutMarkIsSomebodyElses() throws {
        try folder.write("precious", to: ".output.bantin-new/a.txt")
        let failure = #expect(throws: Failure.self) { try Staging(for: output()) }
        #expect(failure?.status == .usage)
        #expect(try folder.tree() == [".output.bantin-new/", ".output.bantin-new/a.txt", "content/"])
    }

    @Test func aLinkInThePlaceOfTheStagingFolderIsNotFollowed() throws {
        try folder.write("precious", to: "elsewhere/a.txt")
        try folder.link(".output.bantin-new", to: "elsewhere")
        let failure = #expect(throws: Failure.self) { try Staging(for: output()) }
        #expect(failure?.status == .usage)
        #expect(try folder.tree("elsewhere") == ["a.txt"])
    }

    @Test func linksInTheOldOutputAreRemovedNotFollowed() throws {
        try publish(["index.html": "one"])
        try folder.write("precious", to: "elsewhere/a.txt")
        try folder.link("output/link", to: folder["elsewhere"])
        try publish(["index.html": "two"])
        #expect(try folder.tree("elsewhere") == ["a.txt"])
        #expect(try folder.tree("output") == [".bantin", "index.html"])
    }

    @Test func aSecondRunIsTurnedAway() throws {
        let first = try Staging(for: output())
        try first.write([], to: "index.html")
        let failure = #expect(throws: Failure.self) { try Staging(for: output()) }
        #expect(failure?.status == .disk)
        #expect(failure?.message.en == "another run of bantin is writing to “\(folder["output"])”")
        try first.publish()
        try publish(["index.html": "second"])
        #expect(try folder.read("output/index.html") == "second")
    }

    @Test func manyRunsAtOnceEndWithOneWholeSite() async throws {
        try publish(["a.html": "0", "b.html": "0"])
        let finished = await withTaskGroup(of: Bool.self) { group in
            for run in 1...40 {
                group.addTask { (try? publish(["a.html": "\(run)", "b.html": "\(run)"])) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(finished > 0)
        #expect(try folder.read("output/a.html") == folder.read("output/b.html"))
        #expect(try folder.tree() == ["content/", "output/", "output/.bantin", "output/a.html", "output/b.html"])
    }

    @Test func aFolderThatBecameSomebodyElsesIsNotReplaced() throws {
        let staging = try Staging(for: output())
        try folder.write("precious", to: "output/a.txt")
        let failure = #expect(throws: Failure.self) { try staging.publish() }
        #expect(failure?.status == .usage)
        #expect(try folder.tree("output") == ["a.txt"])
    }
}
