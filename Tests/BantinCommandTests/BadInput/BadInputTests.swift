import BantinModel
import BantinTestSupport
import Foundation
import Testing

@testable import bantin

/// Every file of `cases/`: what an author did wrong, and all that bantin says about it, in both languages.
///
/// With `BANTIN_RECORD=1` the expectations are rewritten, and the run fails all the same: read them before committing.
@Suite("Bad input")
struct BadInputTests {
    @Test("Every mistake gets its place, its words and its mend", arguments: try BadInputCase.all())
    func saysWhatIsWrong(_ badInput: BadInputCase) throws {
        let build = badInput.site.build()
        var said: [String: String] = [:]
        for language in Language.allCases {
            said[language.rawValue] = DiagnosticsText(language: language, style: .plain)
                .text(of: build.diagnostics.sorted, line: badInput.site.line)
        }
        if isRecording { try badInput.record(said) }
        #expect(said == badInput.expected)
        #expect(build.diagnostics.sorted.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
        #expect(!isRecording, "recorded; run again without recording")
    }

    @Test("The small site that the cases start from is without mistakes")
    func smallSiteIsGood() throws {
        #expect(try BadInputCase.smallSite().build().diagnostics.sorted == [])
    }
}
