import BantinAnalysis
import BantinModel
import Testing

@Suite struct CheckTests {
    @Test(arguments: checkCases)
    func saysWhatIsWrongAndWhere(_ testCase: CheckCase) {
        var diagnostics = Diagnostics()
        let site = check(testCase.parsed(DataFile()), diagnostics: &diagnostics)
        #expect(diagnostics.text == testCase.expected)
        #expect(site == nil || !diagnostics.hasErrors)
    }

    @Test func whatIsRightIsRight() {
        var diagnostics = Diagnostics()
        #expect(check(ReferenceSiteTests.site(), diagnostics: &diagnostics) != nil)
        #expect(diagnostics.all.isEmpty)
    }

    @Test func anEarlierErrorLeavesNoSite() {
        var diagnostics = Diagnostics()
        diagnostics.error(.unknownKey, at: SourceLocation(path: "content/data.yaml"), Message(verbatim: "x"))
        #expect(check(ReferenceSiteTests.site(), diagnostics: &diagnostics) == nil)
        #expect(diagnostics.all.count == 1)
    }

    @Test func aFileWithoutABodyLeavesNoSite() {
        var diagnostics = Diagnostics()
        #expect(check(DataFile().site(root: nil), diagnostics: &diagnostics) == nil)
        #expect(diagnostics.all.isEmpty)
    }

    @Test func defaultsAreThoseOfTheDocumentation() throws {
        let site = try #require(statistics(ReferenceSiteTests.site())).site
        #expect(site.policy == Policy())
        #expect(site.settings.language == .vietnamese)
        #expect(!site.settings.allowsRawHTML)
    }

    @Test func overlappingEntriesStandSideBySide() throws {
        let file = DataFile()
        let root = file.body("x") {
            $0.entries = [file.flow(in: "2018-07_2019-06", 9), file.flow(in: "2019", 3), file.flow(in: "2019-h2", 1)]
        }
        #expect(statistics(file.site(root: root)) != nil)
    }

    @Test func namesAreSortedByTheirDays() throws {
        let file = DataFile()
        let root = file.body("x") {
            $0.names = [
                ParsedName(text: Located("Mới", at: file.place()), from: file.field(date("2020"))),
                ParsedName(text: Located("Cũ", at: file.place()), to: file.field(date("2019"))),
            ]
        }
        let body = try #require(statistics(file.site(root: root))).site.root
        #expect(body.names.map(\.text) == ["Cũ", "Mới"])
        #expect(body.name(on: day("2019-12-31")) == "Cũ")
        #expect(body.name(on: day("2020-01-01")) == "Mới")
    }
}

extension Diagnostics {
    /// All of it, in order, in both languages.
    fileprivate var text: String {
        sorted.flatMap { finding in
            [
                "\(finding.location.line) \(finding.severity.rawValue)[\(finding.rule.rawValue)]",
                "  \(finding.message.vi)",
                "  \(finding.message.en)",
            ]
                + finding.notes.flatMap { note in
                    let place = note.location.map { " @\($0.line)" } ?? ""
                    return note.message.vi == note.message.en
                        ? ["  - \(note.message.vi)\(place)"]
                        : ["  - \(note.message.vi)\(place)", "    \(note.message.en)"]
                }
        }
        .joined(separator: "\n")
    }
}
