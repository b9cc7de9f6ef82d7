import BantinModel
import BantinTestSupport
import Foundation
import Testing

@testable import bantin

/// Every file of `cases/`: a figure as real publications print it, the same refused because an entry is missing, and the
/// section of docs/data.md that tells a clerk how to write it.
///
/// With `BANTIN_RECORD=1` the expectations are rewritten, and the run fails all the same: read them before committing.
@Suite("Gallery")
struct GalleryTests {
    @Test("What publications print is printed, and refused when an entry is missing", arguments: try GalleryCase.all())
    func printsOrRefuses(_ example: GalleryCase) throws {
        let build = example.site.build()
        #expect(build.diagnostics.plainText == "")
        let printed = try #require(build["notes/\(GalleryCase.note).txt"])
        var said = ["printed": printed.trimmingCharacters(in: .newlines)]
        let mistakes = example.lacking.build().diagnostics
        #expect(mistakes.hasErrors)
        for language in Language.allCases {
            said[language.rawValue] = DiagnosticsText(language: language, style: .plain)
                .text(of: mistakes.sorted, line: example.lacking.line)
        }
        if isRecording { try example.record(said) }
        #expect(said == example.expected)
        #expect(!isRecording, "recorded; run again without recording")
    }

    @Test("docs/data.md has a section about each, whose lines are taken from it", arguments: try GalleryCase.all())
    func isDocumented(_ example: GalleryCase) throws {
        let section = try #require(try Self.sections()[example.title], "no section “\(example.title)”")
        let examples = section.components(separatedBy: "```")
        try #require(examples.count >= 5, "a section shows what is entered and what is written")
        let written = Self.lines(of: example.written)
        for index in stride(from: 1, to: examples.count, by: 2) {
            // After the fence stands its language.
            let shown = Self.lines(of: examples[index]).dropFirst()
            for line in shown where line != "…" { #expect(written.contains(line), "\(example.title): \(line)") }
        }
    }

    @Test("docs/data.md shows no kind of figure that is not tried")
    func nothingUntried() throws {
        #expect(Set(try Self.sections().keys) == Set(try GalleryCase.all().map(\.title)))
    }

    /// The sections of the chapter, by title.
    private static func sections() throws -> [String: String] {
        let text = try String(contentsOf: ProjectFiles.root.appending(path: "docs/data.md"), encoding: .utf8)
        let chapter = text.components(separatedBy: "\n## ").first { $0.hasPrefix("Những con số thường gặp\n") }
        let sections = try #require(chapter).components(separatedBy: "\n### ").dropFirst()
        return Dictionary(
            uniqueKeysWithValues: sections.map { section in
                let lines = section.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
            })
    }

    private static func lines(of text: String) -> [String] {
        text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
