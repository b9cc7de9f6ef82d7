import BantinTestSupport
import Foundation
import Testing

/// A kind of figure that real publications print: a file of `cases/`.
///
///     The title of its section in docs/data.md.
///     --- data
///     the data file from `body:` on
///     --- prose
///     the text of the note in `base/`
///     --- without
///     lines of the data; without them the same text is refused
///     --- printed
///     the text as readers get it
///     --- vi
///     what bantin says without those lines
///     --- en
///     the same in English
struct GalleryCase: CustomTestStringConvertible, Sendable {
    let site: MemorySite
    /// The same with the lines of `without` taken out of the data.
    private(set) var lacking: MemorySite
    /// By title: `printed`, `vi` and `en`.
    let expected: [String: String]
    private let file: CaseFile

    static let note = "so-lieu"
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    var testDescription: String { file.name }
    var title: String { file.head.trimmingCharacters(in: .whitespacesAndNewlines) }
    /// What its author writes.
    var written: String { self["data"] + "\n" + self["prose"] }

    static func all() throws -> [GalleryCase] {
        try CaseFile.all(in: folder.appending(path: "cases")).map { try GalleryCase($0) }
    }

    private init(_ file: CaseFile) throws {
        self.file = file
        let sections = Dictionary(uniqueKeysWithValues: file.sections.map { ($0.title.joined(), $0.text) })
        expected = sections.filter { ["printed", "vi", "en"].contains($0.key) }
        let data = try #require(sections["data"])
        var site = MemorySite([:])
        site.files = try ProjectFiles.files(in: Self.folder.appending(path: "base"))
        site["content/notes/\(Self.note).md"] += try #require(sections["prose"]) + "\n"
        site["content/data.yaml"] += data + "\n"
        self.site = site
        var lines = site["content/data.yaml"].components(separatedBy: "\n")
        for lost in try #require(sections["without"]).split(separator: "\n").map(String.init) {
            lines.remove(at: try #require(lines.firstIndex(of: lost), "\(file.name) has no line “\(lost)”"))
        }
        lacking = site
        lacking["content/data.yaml"] = lines.joined(separator: "\n")
    }

    private subscript(section: String) -> String {
        file.sections.first { $0.title == [section] }?.text ?? ""
    }

    /// The same file with other expectations.
    func record(_ texts: [String: String]) throws {
        try file.record([
            "printed": texts["printed", default: ""], "vi": texts["vi", default: ""], "en": texts["en", default: ""],
        ])
    }
}
