import BantinModel
import BantinTemplates
import BantinTestSupport
import Foundation
import Testing

@testable import BantinRenderer

/// The context of each kind of page, and what the built-in templates make of it, as files in `Tests/Golden/Pages`.
@Suite struct PageGoldenTests {
    @Test(arguments: PageTemplate.allCases)
    func aPageIsWrittenAsExpected(template: PageTemplate) throws {
        let page = try #require(PageFixture.all.first { $0.head.template == template })
        for edition in template.editions {
            try expect(PageFixture.writer.write(page, in: edition), in: template.name(in: edition))
            let context = PageFixture.writer.context(of: page, in: edition)
            try expect(dump(context, named: "page") + "\n", in: "\(template.name(in: edition)).context")
        }
    }

    @Test func noFileIsExpectedThatNobodyWrites() throws {
        let written = PageTemplate.allCases.flatMap { template in
            template.editions.flatMap { [template.name(in: $0), "\(template.name(in: $0)).context"] }
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.root.appending(path: folder).path).sorted()
                == written.sorted())
    }

    private let folder = "Tests/Golden/Pages"

    private func expect(_ text: String, in name: String) throws {
        try expectGolden(text, in: "\(folder)/\(name)")
    }

    /// One line for each name, in order. Of open names it says only that they are open.
    private func dump(_ value: Value, named name: String, indent: String = "") -> String {
        switch value {
        case .text(let text), .markup(let text): "\(indent)\(name): \(text.debugDescription)"
        case .flag(let isTrue): "\(indent)\(name): \(isTrue)"
        case .absent: "\(indent)\(name): -"
        case .open: "\(indent)\(name): open"
        case .list(let elements):
            ([elements.isEmpty ? "\(indent)\(name): []" : ""]
                + elements.enumerated().map { dump($1, named: "\(name)[\($0)]", indent: indent) })
                .filter { !$0.isEmpty }.joined(separator: "\n")
        case .object(let members), .annotated(_, let members):
            (["\(indent)\(name)"]
                + members.names.sorted().map { dump(members[$0] ?? .absent, named: $0, indent: indent + "  ") })
                .joined(separator: "\n")
        }
    }
}
