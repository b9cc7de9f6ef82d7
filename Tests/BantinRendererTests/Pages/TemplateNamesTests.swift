import Foundation
import Testing

@testable import BantinRenderer

@Suite struct TemplateNamesTests {
    private let file = URL(filePath: #filePath).appending(path: "../../../../docs/templates.md").standardized
    private let mark = "a test compares them. -->\n\n"

    /// With `BANTIN_RECORD=1` the lists are written anew, and the test still fails.
    @Test func theDocumentationListsEveryNameWithItsMeaning() throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: mark)).upperBound
        if ProcessInfo.processInfo.environment["BANTIN_RECORD"] == "1" {
            try (text[..<start] + templateNamesText()).write(to: file, atomically: true, encoding: .utf8)
            Issue.record("docs/templates.md was recorded")
        } else {
            #expect(text[start...] == templateNamesText()[...])
        }
    }

    @Test func aThingThatIsListedOnceIsTheSameWhereverItStands() {
        var meanings: [String: [String]] = [:]
        var waiting = PageTemplate.allCases.map { $0.names() }[...]
        while let table = waiting.popFirst() {
            let names = table.names.map(\.name)
            #expect(meanings[table.title, default: names] == names, "\(table.title)")
            meanings[table.title] = names
            waiting += table.names.compactMap(\.kind.table)
        }
        #expect(meanings.count > 15)
    }

    @Test func everyNameHasAMeaningInOnePhrase() {
        for name in PageTemplate.allCases.flatMap({ $0.names().names }) {
            #expect(!name.meaning.isEmpty && !name.meaning.hasSuffix("."), "\(name.name)")
        }
    }
}
