import BantinTestSupport
import Foundation
import Testing

@testable import bantin

@Suite("README.md")
struct ReadmeTests {
    @Test("The wrong number that it shows is told in exactly these words")
    func wrongNumber() throws {
        var site = try ProjectFiles.sampleSite()
        site["content/data.yaml"] = site["content/data.yaml"].replacing("young: 13", with: "young: 12")
        let first = try #require(site.build().diagnostics.sorted.first)
        let text = DiagnosticsText(language: .vietnamese, style: .plain).text(of: [first], line: site.line)
        let readme = try String(contentsOf: ProjectFiles.root.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.contains("```\n" + text.trimmingCharacters(in: .newlines) + "\n```"))
    }
}
