import BantinModel
import Foundation
import Testing

@testable import bantin

@Suite struct SiteFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func list() throws -> (files: SiteFiles, text: String) {
        var diagnostics = Diagnostics()
        let files = try SiteFiles(of: SiteFolder(folder.path), diagnostics: &diagnostics)
        return (files, diagnostics.plainText)
    }

    @Test func everyFileIsListedInScalarOrder() throws {
        let wanted = [
            "content/bulletins/a.md", "content/bulletins/b.md", "content/data.yaml", "content/notes/2020/a.md",
            "content/notes/z.md", "content/notes/đ.md", "content/static/a.jpg", "content/static/b/c.jpg",
            "templates/style.css", "templates/x.html.mustache",
        ]
        let litter = [
            "content/.DS_Store", "content/notes/~$z.md", "content/notes/.z.md.swp", "content/notes/z.md~",
            "content/static/Thumbs.db", "content/.git/config", "templates/desktop.ini",
        ]
        for path in wanted.reversed() + litter + ["output/index.html", "README.md"] { try folder.write("", to: path) }
        let (files, text) = try list()
        #expect(text == "")
        #expect(files.paths == wanted)
    }

    @Test func aSiteWithoutItsFoldersHasNoFiles() throws {
        #expect(try list().files.paths == [])
        #expect(try list().text == "")
    }

    @Test func linksAreReportedAndNeverFollowed() throws {
        try folder.write("secret", to: "outside/secret.md")
        try folder.makeFolder("content/notes")
        try folder.link("content/notes/a.md", to: folder["outside/secret.md"])
        try folder.link("content/pages", to: folder["outside"])
        try folder.link("content/static", to: "..")
        try folder.link("templates", to: folder["outside"])
        let (files, text) = try list()
        #expect(files.paths == [])
        let advice = "  copy the file or folder itself here\n\n"
        #expect(
            text
                == ["content/notes/a.md", "content/pages", "content/static", "templates"].map {
                    "\($0):1:1: error[unreadable-entry]: “\($0)” is a symbolic link; bantin reads nothing through links\n"
                        + advice
                }.joined())
    }

    @Test func aFileIsNotReadThroughALinkThatAppearsLater() throws {
        try folder.write("secret", to: "outside/secret.md")
        try folder.makeFolder("content")
        try folder.link("content/notes", to: folder["outside"])
        try folder.link("content/data.yaml", to: folder["outside/secret.md"])
        let site = try SiteFolder(folder.path)
        #expect(throws: OpenError.self) { try site.openFile("content/notes/secret.md") }
        #expect(throws: OpenError.link) { try site.openFile("content/data.yaml") }
    }

    @Test func whatIsNoFileIsReportedAndNotWaitedFor() throws {
        try folder.makeFolder("content/notes")
        #expect(mkfifo(folder["content/notes/pipe.md"], 0o644) == 0)
        let (files, text) = try list()
        #expect(files.paths == [])
        #expect(
            text == """
                content/notes/pipe.md:1:1: error[unreadable-entry]: “content/notes/pipe.md” is not an ordinary file or folder
                  move it out of this folder


                """)
        #expect(throws: OpenError.otherKind) { try SiteFolder(folder.path).openFile("content/notes/pipe.md") }
    }

    @Test func foldersMayBeNestedSoDeepAndNoDeeper() throws {
        let deepest = Array(repeating: "d", count: SiteFiles.depthLimit - 1).joined(separator: "/")
        try folder.write("", to: "content/static/\(deepest)/a.txt")
        #expect(try list().files.paths.count == 1)
        try folder.write("", to: "content/static/\(deepest)/d/a.txt")
        #expect(try list().files.paths.count == 1)
        #expect(try list().text.contains("error[unreadable-entry]: folders are nested more than 32 levels deep"))
    }

    @Test func namesAreGivenInNFCAndReadAsTheDiskSpellsThem() throws {
        let name = "ba\u{309}n-tin.md"
        try folder.write("x", to: "content/notes/\(name)")
        let (files, text) = try list()
        #expect(text == "")
        let path = try #require(files.paths.first)
        #expect(Array(path.utf8) == Array("content/notes/b\u{1EA3}n-tin.md".utf8))
        var diagnostics = Diagnostics()
        let bytes = try SiteFolder(folder.path).read(path, in: files, diagnostics: &diagnostics)
        #expect(bytes == Array("x".utf8))
    }

    @Test func namesThatOnlyLookAlikeAreRefused() throws {
        try folder.write("", to: "content/notes/\u{1EA3}.md")
        try folder.write("", to: "content/notes/a\u{309}.md")
        guard try FileManager.default.contentsOfDirectory(atPath: folder["content/notes"]).count == 2 else { return }
        #expect(try list().text.hasPrefix("content/notes/ả.md:1:1: error[unreadable-entry]: there are two names"))
    }

    @Test(arguments: [[0x61, 0xFF], [0x61, 0x0A, 0x62]] as [[UInt8]])
    func namesThatNoAddressCanHoldAreRefused(_ name: [UInt8]) throws {
        try folder.makeFolder("content/notes")
        let path = Array(folder["content/notes/"].utf8) + name + Array(".md".utf8) + [0]
        let file = open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
        guard file >= 0 else { return }  // Some file systems take no such name at all.
        close(file)
        let (files, text) = try list()
        #expect(files.paths == [])
        #expect(text.contains("1:1: error[unreadable-entry]: the name “content/notes/a\u{FFFD}"))
        #expect(text.contains("has characters that no address can hold\n  rename it with letters, digits"))
    }

    @Test func aFileThatIsGoneIsReportedWhereItWas() throws {
        try folder.makeFolder("content/notes")
        var diagnostics = Diagnostics()
        let site = try SiteFolder(folder.path)
        let files = try SiteFiles(of: site, diagnostics: &diagnostics)
        let bytes = try site.read("content/notes/a.md", in: files, diagnostics: &diagnostics)
        #expect(bytes == nil)
        #expect(
            diagnostics.plainText == """
                content/notes/a.md:1:1: error[unreadable-entry]: “content/notes/a.md” cannot be read: it is no longer there
                  check the right to read this file or folder


                """)
    }

    @Test func aSiteMustBeAFolder() throws {
        try folder.write("", to: "file")
        #expect(throws: Failure.self) { try SiteFolder(folder["file"]) }
        let missing = #expect(throws: Failure.self) { try SiteFolder(folder["missing"]) }
        #expect(missing?.status == .usage)
    }
}
