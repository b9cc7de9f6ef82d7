import Foundation
import Testing

@testable import bantin

/// What of the published folder the next site takes over.
@Suite struct EarlierSiteTests {
    private let folder: TemporaryFolder
    private let files = ["index.html": "trang nhất", "notes/a.html": "ghi chép", "notes/a.txt": ""]

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("content")
        try publish(files)
    }

    private func staging(with files: [String: String]) throws -> Staging {
        let staging = try Staging(for: OutputFolder(nil, for: SiteFolder(folder.path)))
        for (path, text) in files { try staging.write(Array(text.utf8), to: path) }
        return staging
    }

    private func publish(_ files: [String: String]) throws {
        try staging(with: files).publish()
    }

    @Test func whatIsTheSameStaysTheSameFile() throws {
        let before = try folder.identities("output")
        try publish(files.merging(["index.html": "trang nhấT", "b.html": "mới"]) { $1 })
        let after = try folder.identities("output")
        for name in [".bantin", "notes/a.html", "notes/a.txt"] { #expect(after[name] == before[name], "\(name)") }
        #expect(after["index.html"] != before["index.html"])
        #expect(try folder.read("output/index.html") == "trang nhấT")
        #expect(
            try folder.tree("output") == [".bantin", "b.html", "index.html", "notes/", "notes/a.html", "notes/a.txt"])
        #expect(after.values.allSatisfy { $0.names == 1 })
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func filesOfAnySizeAreComparedToTheirLastByte(_ size: Int) throws {
        let text = String(repeating: "a", count: size)
        try publish(["a": text])
        let first = try folder.identities("output")["a"]
        try publish(["a": text])
        #expect(try folder.identities("output")["a"] == first)
        let other = size == 0 ? "b" : text.dropLast() + "b"
        try publish(["a": String(other)])
        #expect(try folder.read("output/a") == other)
        #expect(try folder.identities("output")["a"] != first)
        try publish(["a": String(other.dropLast())])
        #expect(try folder.read("output/a") == other.dropLast())
    }

    @Test func copiesThatAreTheSameStayToo() throws {
        let text = String(repeating: "ảnh", count: 100_000)
        try folder.write(text, to: "content/static/a.jpg")
        func copyAndPublish() throws -> FileIdentity? {
            let staging = try staging(with: files)
            try staging.copy(SiteFolder(folder.path).openFile("content/static/a.jpg"), to: "static/a.jpg")
            try staging.publish()
            #expect(try folder.read("output/static/a.jpg") == folder.read("content/static/a.jpg"))
            return try folder.identities("output")["static/a.jpg"]
        }
        let first = try copyAndPublish()
        #expect(try copyAndPublish() == first)
        try folder.write(text.dropLast() + "ảng", to: "content/static/a.jpg")
        #expect(try copyAndPublish() != first)
        try folder.write(text.dropLast() + "ản!", to: "content/static/a.jpg")
        #expect(try copyAndPublish() != first)
    }

    @Test(arguments: ["trang nhấX", "trang nhất và một dòng viết thêm", ""])
    func whatSomebodyEditedIsWrittenAnew(_ edited: String) throws {
        try folder.write(edited, to: "output/index.html")
        try publish(files)
        #expect(try folder.read("output/index.html") == "trang nhất")
    }

    @Test func linksAreNotFollowed() throws {
        try folder.write("trang nhất", to: "elsewhere/index.html")
        try folder.write("ghi chép", to: "elsewhere/notes/a.html")
        try FileManager.default.removeItem(atPath: folder["output/index.html"])
        try folder.link("output/index.html", to: folder["elsewhere/index.html"])
        try FileManager.default.removeItem(atPath: folder["output/notes"])
        try folder.link("output/notes", to: folder["elsewhere/notes"])
        let before = try folder.identities("elsewhere")
        try publish(files)
        #expect(try folder.tree("output") == [".bantin", "index.html", "notes/", "notes/a.html", "notes/a.txt"])
        #expect(try folder.identities("elsewhere") == before)
        for name in ["index.html", "notes/a.html"] {
            #expect(try folder.identities("output")[name] != before[name], "\(name)")
            #expect(try folder.read("output/\(name)") == files[name])
        }
    }

    @Test func aFileWithAnotherNameIsNotShared() throws {
        try FileManager.default.linkItem(atPath: folder["output/index.html"], toPath: folder["kept.html"])
        try publish(files)
        try folder.append("!", to: "kept.html")
        #expect(try folder.read("output/index.html") == "trang nhất")
    }

    @Test func aFileThatNotEverybodyMayReadIsWrittenAnew() throws {
        for (name, mode) in ["index.html": 0o600, "notes/a.html": 0o666, "notes/a.txt": 0o4644] {
            #expect(chmod(folder["output/\(name)"], mode_t(mode)) == 0)
        }
        try publish(files)
        for name in files.keys {
            var status = stat()
            #expect(stat(folder["output/\(name)"], &status) == 0 && status.st_mode & 0o7777 == 0o644, "\(name)")
        }
    }

    @Test func aFolderInThePlaceOfAFileIsReplaced() throws {
        try FileManager.default.removeItem(atPath: folder["output/index.html"])
        try folder.write("x", to: "output/index.html/x")
        try publish(files)
        #expect(try folder.read("output/index.html") == "trang nhất")
    }

    @Test func aDiscardedSiteTakesNothingWithIt() throws {
        let before = try folder.identities("output")
        try staging(with: files).discard()
        #expect(try folder.identities("output") == before)
        #expect(try folder.read("output/notes/a.html") == "ghi chép")
    }

    /// The state in which a killed run leaves both folders: each file has two names.
    @Test func whatAKilledRunLinkedIsTakenOverAgain() throws {
        let before = try folder.identities("output")
        try folder.write(Mark.text, to: ".output.bantin-new/.bantin")
        try folder.makeFolder(".output.bantin-new/site")
        try FileManager.default.linkItem(
            atPath: folder["output/index.html"], toPath: folder[".output.bantin-new/site/index.html"])
        try publish(files)
        #expect(try folder.identities("output") == before)
        #expect(try folder.tree() == ["content/", "output/"] + folder.tree("output").map { "output/\($0)" })
    }

    @Test func afterAChangedNoteOnlyWhatSaysSoIsNew() throws {
        try FileManager.default.removeItem(atPath: folder["output"])
        try SampleSite.write(to: folder, notes: 30)
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        let (before, old) = try (folder.identities("output"), folder.contents("output"))
        let note = SampleSite.note(15).replacing("chi bộ có", with: "chi bộ nay có")
        try folder.write(note, to: "content/notes/thang-15.md")
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        let (after, new) = try (folder.identities("output"), folder.contents("output"))
        #expect(Set(after.keys) == Set(before.keys))
        let rewritten = Set(after.keys.filter { after[$0] != before[$0] })
        #expect(rewritten == Set(new.keys.filter { new[$0] != old[$0] }))
        #expect(rewritten.isSuperset(of: ["notes/thang-15.html", "notes/thang-15.txt"]))
        #expect(rewritten.isDisjoint(with: ["notes/thang-3.html", "style.css", "static/anh/hinh.svg", "index.html"]))
    }
}

/// What tells one file from another that took its name.
private struct FileIdentity: Equatable {
    let inode: UInt64
    /// When its bytes last changed, in nanoseconds.
    let changed: Int
    let names: Int
}

extension TemporaryFolder {
    /// Of every file below a folder, by path.
    fileprivate func identities(_ name: String) throws -> [String: FileIdentity] {
        try tree(name).filter { !$0.hasSuffix("/") }.reduce(into: [:]) { identities, file in
            var status = stat()
            guard lstat(self["\(name)/\(file)"], &status) == 0 else { throw CocoaError(.fileReadUnknown) }
            #if os(Linux)
            let changed = status.st_mtim
            #else
            let changed = status.st_mtimespec
            #endif
            identities[file] = FileIdentity(
                inode: UInt64(status.st_ino), changed: changed.tv_sec * 1_000_000_000 + changed.tv_nsec,
                names: Int(status.st_nlink))
        }
    }

    fileprivate func append(_ text: String, to name: String) throws {
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: self[name]))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
    }
}
