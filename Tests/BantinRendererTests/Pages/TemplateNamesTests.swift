import BantinTestSupport
import Foundation
import Testing

@testable import BantinRenderer

@Suite struct TemplateNamesTests {
    @Test func theDocumentationListsEveryNameWithItsMeaning() throws {
        let path = "docs/templates.md"
        let text = try String(contentsOf: ProjectFiles.root.appending(path: path), encoding: .utf8)
        let start = try #require(text.range(of: "a test compares them. -->\n\n")).upperBound
        try expectGolden(text[..<start] + templateNamesText(), in: path)
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
