import BantinModel
import Foundation
import Testing

@testable import bantin

@Suite struct OutputFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("site/content/notes")
        try folder.makeFolder("site/templates")
    }

    private func output(_ path: String?) throws -> OutputFolder {
        try OutputFolder(path.map { folder[$0] }, for: SiteFolder(folder["site"]))
    }

    private func refusal(_ path: String?) throws -> String? {
        do {
            _ = try output(path).exists()
            return nil
        } catch let failure as Failure {
            #expect(failure.status == .usage)
            return failure.message.en.replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    @Test(arguments: [nil, "out", "out/", "site/public", "site/output", "site/contents"])
    func aNewOrEmptyPlaceWillDo(_ path: String?) throws {
        #expect(try refusal(path) == nil)
        #expect(try output(path).exists() == false)
        try folder.makeFolder(path ?? "site/output")
        #expect(try output(path).exists())
    }

    @Test(arguments: [
        ("site", "“site” cannot be the output folder: it holds the site itself"),
        ("site/content/..", "“site/content/..” cannot be the output folder: it holds the site itself"),
        (".", "“.” cannot be the output folder: it holds the site itself"),
        ("../../..", "“../../..” cannot be the output folder: it holds the site itself"),
        ("site/content", "“site/content” cannot be the output folder: it lies inside content/"),
        ("site/content/static", "“site/content/static” cannot be the output folder: it lies inside content/"),
        ("site/templates/x", "“site/templates/x” cannot be the output folder: it lies inside templates/"),
        ("file", "“file” is not a folder"),
        ("file/x", "“file/x” is not a folder"),
        ("dangling", "“dangling” cannot be the output folder: it is a link that leads nowhere"),
        ("foreign", "the folder “foreign” was not made by bantin and is not overwritten"),
        ("to-content", "“to-content” cannot be the output folder: it lies inside content/"),
    ])
    func placesThatMustNotBeOverwrittenAreRefused(_ path: String, _ message: String) throws {
        try folder.write("", to: "file")
        try folder.write("", to: "foreign/a.txt")
        try folder.link("dangling", to: "nowhere")
        try folder.link("to-content", to: "site/content/notes")
        #expect(try refusal(path) == message)
    }

    @Test func theFolderAboveMustBeThere() throws {
        #expect(try refusal("a/b") == "there is no folder “a” to put “b” in")
        #expect(try refusal("a/..") == "there is no folder “a” to put “..” in")
    }

    @Test func aMarkThatIsALinkIsNoMark() throws {
        try folder.write("", to: "foreign/a.txt")
        try folder.link("foreign/.bantin", to: "a.txt")
        #expect(try refusal("foreign") == "the folder “foreign” was not made by bantin and is not overwritten")
    }

    @Test func aLinkThatThePersonNamedIsResolvedFirst() throws {
        try folder.makeFolder("elsewhere/out")
        try folder.link("link", to: "elsewhere/out")
        let staging = try Staging(for: output("link"))
        try staging.publish()
        #expect(try folder.tree("elsewhere") == ["out/", "out/.bantin"])
        #expect(try folder.tree().contains("link@"))
    }

    @Test func aLinkAtTheDefaultPlaceMustStayInsideTheSite() throws {
        try folder.makeFolder("site/public")
        try folder.link("site/output", to: "public")
        #expect(try refusal(nil) == nil)
        try FileManager.default.removeItem(atPath: folder["site/output"])
        try folder.makeFolder("elsewhere")
        try folder.link("site/output", to: "../elsewhere")
        #expect(
            try refusal(nil)
                == "“site/output” cannot be the output folder: it is a link that leads out of the site's folder")
        #expect(try refusal("site/output") == nil)
    }

    @Test func aFolderThatCannotBeMadeIsTheDisksFailure() throws {
        guard FileManager.default.fileExists(atPath: "/sys/kernel") else { return }
        let site = try SiteFolder(folder["site"])
        let failure = #expect(throws: Failure.self) { try Staging(for: OutputFolder("/sys/kernel/out", for: site)) }
        #expect(failure?.status == .disk)
    }
}
