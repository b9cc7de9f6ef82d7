import BantinModel
import Testing

@testable import bantin

@Suite struct DiagnosticsTextTests {
    private let vietnamese = DiagnosticsText(language: .vietnamese, style: .plain)
    private let english = DiagnosticsText(language: .english, style: .plain)

    @Test func aFindingShowsPlaceRuleMessageSourceLineAndNotes() {
        let finding = Diagnostic(
            .error, .disprovedNumber, at: SourceLocation(path: "content/notes/a.md", line: 12, column: 9, length: 2),
            Message(vi: "“13” không khớp với dữ liệu", en: "“13” disagrees with the data"),
            notes: [
                .init(
                    Message(vi: "dữ liệu: 12", en: "the data: 12"),
                    at: SourceLocation(path: "content/data.yaml", line: 4)),
                .init(Message(vi: "hãy sửa một trong hai", en: "mend one of the two")),
            ])
        #expect(
            vietnamese.text(of: [finding]) { _, _ in "Chi bộ [13](figure:members)" } == """
                content/notes/a.md:12:9: error[disproved-number]: “13” không khớp với dữ liệu
                  12 | Chi bộ [13](figure:members)
                     |         ^^
                  content/data.yaml:4:1: dữ liệu: 12
                  hãy sửa một trong hai


                """)
        #expect(
            english.text(of: [finding]) { _, _ in nil } == """
                content/notes/a.md:12:9: error[disproved-number]: “13” disagrees with the data
                  content/data.yaml:4:1: the data: 12
                  mend one of the two


                """)
    }

    @Test func nothingFoundPrintsNothing() {
        #expect(vietnamese.text(of: []) { _, _ in "x" } == "")
    }

    @Test(arguments: [
        ("một hai", 5, 3, "một hai", "    ^^^"),
        // The caret of a decomposed text stands under the same character as that of a composed one.
        ("mo\u{302}\u{323}t hai", 5, 3, "mo\u{302}\u{323}t hai", "    ^^^"),
        // East Asian characters and emoji are two columns wide.
        ("東京 x", 4, 1, "東京 x", "     ^"),
        ("東京 x", 1, 2, "東京 x", "^^^^"),
        ("👍🏽 x", 3, 1, "👍🏽 x", "   ^"),
        // A tab stays a tab, so that the caret lines up whatever the terminal's tab stops are.
        ("\ta\tb", 4, 1, "\ta\tb", "\t \t^"),
        // Past the end: right after the last character.
        ("abc", 4, 1, "abc", "   ^"),
        ("abc", 99, 7, "abc", "   ^"),
        ("", 1, 1, "", "^"),
        // A stretch that claims more than the line holds ends with the line.
        ("abc", 2, 99, "abc", " ^^"),
    ])
    func theCaretStandsUnderTheStretch(_ line: String, _ column: Int, _ length: Int, _ source: String, _ carets: String)
    {
        var cutter = ExcerptCutter()
        let place = SourceLocation(path: "a", line: 1, column: column, length: length)
        #expect(cutter.cut(line[...], at: place) == Excerpt(source: source, carets: carets))
    }

    @Test(arguments: [
        // Long on both sides: 28 columns before, 42 from the stretch on.
        (500, 500, "…" + String(repeating: "a", count: 28) + "X" + String(repeating: "b", count: 41) + "…", 29),
        // What one side does not need the other may have.
        (500, 3, "…" + String(repeating: "a", count: 66) + "Xbbb", 67),
        (3, 500, "aaaX" + String(repeating: "b", count: 66) + "…", 3),
        (60, 9, String(repeating: "a", count: 60) + "Xbbbbbbbbb", 60),
    ])
    func aLongLineIsCutToATerminalsWidth(_ before: Int, _ after: Int, _ source: String, _ blanks: Int) {
        var cutter = ExcerptCutter()
        let line = String(repeating: "a", count: before) + "X" + String(repeating: "b", count: after)
        let excerpt = cutter.cut(line[...], at: SourceLocation(path: "a", line: 1, column: before + 1))
        #expect(excerpt == Excerpt(source: source, carets: String(repeating: " ", count: blanks) + "^"))
    }

    @Test func manyFindingsOfOneLineAreFoundFromOneAnother() {
        var cutter = ExcerptCutter()
        let line = (0..<100).map { "\($0 % 10)" }.joined()
        let shown = [30, 3, 3, 77].map { column in
            let excerpt = cutter.cut(line[...], at: SourceLocation(path: "a", line: 1, column: column))
            let place = excerpt.carets.firstIndex(of: "^").map {
                excerpt.carets.distance(from: excerpt.carets.startIndex, to: $0)
            }
            return place.map { Array(excerpt.source)[$0] }
        }
        #expect(shown == ["9", "2", "2", "6"])
    }

    @Test func whatWouldSteerATerminalIsMadeVisible() {
        let finding = Diagnostic(
            .error, .unknownKey, at: SourceLocation(path: "content/\u{7}.md", line: 1, column: 2),
            Message(verbatim: "“\u{1B}[2J” \u{202E}"))
        #expect(
            english.text(of: [finding]) { _, _ in "a\u{1B}[31mb" } == """
                content/\u{FFFD}.md:1:2: error[unknown-key]: “\u{FFFD}[2J” \u{FFFD}
                  1 | a\u{FFFD}[31mb
                    |  ^


                """)
    }

    @Test func coloursMarkSeverityAndCaret() {
        let finding = Diagnostic(.warning, .smallCount, at: SourceLocation(path: "a"), Message(verbatim: "few"))
        #expect(
            DiagnosticsText(language: .english, style: .coloured).text(of: [finding]) { _, _ in "x" }
                == "a:1:1: \u{1B}[1;33mwarning[small-count]\u{1B}[0m: \u{1B}[1mfew\u{1B}[0m\n"
                + "\u{1B}[2m  1 |\u{1B}[0m x\n\u{1B}[2m    |\u{1B}[0m \u{1B}[1;33m^\u{1B}[0m\n\n")
    }

    @Test func errorsAndWarningsAreCounted() {
        let error = Diagnostic(.error, .unknownKey, at: SourceLocation(path: "a"), Message(verbatim: ""))
        let warning = Diagnostic(.warning, .smallCount, at: SourceLocation(path: "a"), Message(verbatim: ""))
        #expect(english.count(of: [error]) == Message(vi: "1 lỗi", en: "1 error"))
        #expect(
            english.count(of: [error, error, warning]) == Message(vi: "2 lỗi, 1 cảnh báo", en: "2 errors, 1 warning"))
    }

    @Test func aFailureHasNoPlace() {
        let failure = Failure.usage(Message(vi: "không có “x”", en: "no “x”"), advice: [Message(vi: "tìm", en: "look")])
        #expect(vietnamese.text(of: failure) == "error: không có “x”\n  tìm\n")
    }
}
