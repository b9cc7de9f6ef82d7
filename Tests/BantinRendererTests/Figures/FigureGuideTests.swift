import BantinModel
import BantinTestSupport
import Foundation
import Testing

@testable import BantinRenderer

@Suite("docs/figures.md")
struct FigureGuideTests {
    @Test("is what the vocabulary says")
    func documentation() throws {
        let path = "docs/figures.md"
        let text = try String(contentsOf: ProjectFiles.root.appending(path: path), encoding: .utf8)
        let start = try #require(text.range(of: "and a test compares them. -->\n\n")).upperBound
        try expectGolden(text[..<start] + figureGuideText(), in: path)
    }

    @Test("names everything that a name may be made of")
    func isComplete() {
        let text = figureGuideText()
        let words =
            Vocabulary.standard.measures.map(\.id) + Vocabulary.standard.groups.map(\.id)
            + FacetKind.allCases.map(\.pattern)
        for word in words { #expect(text.contains("`\(word)`"), "\(word)") }
        for form in FigureForm.allCases where form != .plain { #expect(text.contains("`\(form.rawValue)(")) }
    }

    @Test("Every row has as many cells as its table has columns")
    func rowsAreWhole() {
        var columns = 0
        for line in figureGuideText().split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else { columns = 0; continue }
            let bars = line.count { $0 == "|" }
            if columns == 0 { columns = bars }
            #expect(bars == columns, "\(line)")
        }
    }
}
