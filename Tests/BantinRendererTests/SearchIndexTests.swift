import BantinModel
import BantinTestSupport
import Foundation
import Testing

@testable import BantinRenderer

@Suite("The index of the search")
struct SearchIndexTests {
    @Test("Words are folded as the script folds what a reader types")
    func folding() throws {
        let text = try String(contentsOf: ProjectFiles.root.appending(path: "Tests/Site/folding.txt"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(rows.count > 10)
        for row in rows {
            let parts = row.split(separator: "\t").map(String.init)
            #expect(parts[0].searchWords.joined(separator: " ").unicodeScalars.elementsEqual(parts[1].unicodeScalars))
        }
    }

    @Test("The index is one call of the script, a page a line, and no text can end it")
    func script() {
        let entry = SearchEntry(
            address: "notes/a.html", title: "Một \"hai\"\u{2028}", about: "\\", date: nil, words: ["mot", "hai"])
        #expect(
            searchIndexScript([entry, entry]).split(separator: "\n").map(String.init) == [
                "bantinSearch([", #"["notes/a.html","Một \"hai\"\u2028","\\","mot hai"],"#,
                #"["notes/a.html","Một \"hai\"\u2028","\\","mot hai"]"#, "]);",
            ])
        #expect(searchIndexScript([]) == "bantinSearch([\n\n]);\n")
    }
}
