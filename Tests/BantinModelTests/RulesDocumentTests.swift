import BantinModel
import Foundation
import Testing

@Suite("docs/rules.md")
struct RulesDocumentTests {
    @Test("Every rule has its section, in the order of the code, with an example and its mend")
    func isComplete() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let text = try String(contentsOf: root.appending(path: "docs/rules.md"), encoding: .utf8)
        let sections = text.components(separatedBy: "\n### ").dropFirst()
        let names = sections.map { String($0.prefix { $0 != "\n" }).trimmingCharacters(in: ["`", " "]) }
        #expect(names == Rule.allCases.map(\.rawValue))
        for section in sections {
            #expect(
                section.contains("- Mistake:") && section.contains("- Mend:"), "no example in: \(section.prefix(40))")
        }
    }
}
