import BantinModel
import Testing

@testable import BantinParser

private func parse(_ text: String) -> (document: Document, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "a.md", text: text)
    let document = parseBody(of: source, allowsRawHTML: false, diagnostics: &diagnostics)
    return (document, diagnostics.all)
}

private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// Every one of these would take minutes, or overflow the stack, if its cost were not linear.
@Suite struct HostileMarkdownTests {
    @Test(arguments: [
        times("> ", 10_000) + "a", times("- ", 10_000) + "a", times("*a ", 5_000) + times("b*", 5_000),
        times("*a **b ", 3_000) + times(" c** d*", 3_000),
    ])
    func deepNestingIsReportedOnce(text: String) {
        #expect(parse(text).found.map(\.rule) == [.tooDeep])
    }

    @Test func oneHundredLevelsAreRead() {
        #expect(parse(times("> ", 98) + "a").found == [])
        #expect(
            parse("a\n\n" + times("> ", 101) + "b").found == [
                Diagnostic(
                    .error, .tooDeep, at: .init(path: "a.md", line: 3, column: 199),
                    Message(
                        vi: "có hơn 100 tầng lồng nhau ở đây, phần sâu hơn không đọc được",
                        en: "more than 100 levels stand inside one another here, and what is deeper cannot be read"),
                    notes: [
                        .init(
                            Message(
                                vi: "hãy bớt các dấu “>”, “-”, “*” ở đầu dòng hoặc quanh chữ",
                                en: "take away some of the “>”, “-”, “*” at the line's start or around the words"))
                    ])
            ])
    }

    @Test(arguments: [
        times("[", 50_000), times("*", 50_000), times("`", 50_000), times("`a", 20_000), times("![", 50_000),
        times("<", 50_000),
        times("[a](", 3_000), times("[a](<b", 3_000), times("[a]: b\n", 20_000), times("\\", 50_000),
        times("&", 50_000),
        times("&amp;", 20_000) + "[a](b)", times("_a ", 20_000), times("a**b", 20_000), times("{", 50_000),
        times("}", 50_000),
        times("{{ ", 3_000), times("[a](b \"c ", 3_000), times("“", 20_000) + times("{{ a }}”", 20_000),
        times("1. a\n", 20_000), times("- a\n\n", 20_000),
        times("> a\nb\n", 20_000), times("a  \n", 20_000), times("<a@b.vn>", 20_000), times("](b c) [a", 2_000),
    ])
    func manyOfASignAreReadInTime(text: String) {
        _ = parse(text)
    }

    @Test func manyNotationsOnOneLineHaveTheirPlaces() {
        let text = times("Đảng bộ có {{ a }} và [1](figure:b) ", 5_000)
        let figures = parse(text).document.figures
        #expect(figures.count == 10_000)
        #expect(figures[9_999].location == .init(path: "a.md", line: 1, column: 4_999 * 36 + 23, length: 13))
    }

    @Test func aLineOfTenMegabytesIsRead() {
        let text = times("Chi bộ kết nạp đảng viên mới ", 300_000)
        #expect(text.utf8.count > 10_000_000)
        #expect(parse(text).document.blocks.count == 1)
    }

    @Test func moreFiguresThanMarksAreAnError() {
        let found = parse(times("{{a}} ", 65_540)).found
        #expect(found.map(\.rule) == [.invalidFigure])
        #expect(
            found.map(\.message) == [
                Message(vi: "một tệp chỉ có được 65534 số liệu", en: "one file can hold only 65534 figures")
            ])
        #expect(found.map(\.location.column) == [65_534 * 6 + 1])
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func noSoupOfBytesCrashes(seed: UInt64) {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let alphabet =
            Array("{}[]()<>*_`~#>-+=|\\&;:!\"'\n\n \t1.a/%“”".utf8) + [
                0xC4, 0x91, 0xCC, 0x81, 0xF0, 0x9F, 0x98, 0x80, 0xF3, 0xB0, 0x80,
            ]
        let words = [
            "figure:", "{{ a }}", "[a](b)", "\n> ", "\n- ", "stated", "](", "\\{{", "}}", "&#xF0000;", "```\n",
        ].map { Array($0.utf8) }
        for _ in 0..<1_500 {
            var bytes: [UInt8] = []
            for _ in 0..<next(60) {
                bytes += next(4) == 0 ? words[next(words.count)] : [alphabet[next(alphabet.count)]]
            }
            var diagnostics = Diagnostics()
            guard let source = SourceText(path: "a.md", bytes: bytes, diagnostics: &diagnostics) else { continue }
            let document = parseBody(of: source, allowsRawHTML: next(2) == 0, diagnostics: &diagnostics)
            for location in diagnostics.all.map(\.location) + document.figures.map(\.location) {
                let line = source.line(location.line)
                #expect(
                    (1...source.lineCount).contains(location.line) && (1...line.count + 1).contains(location.column),
                    "seed \(seed): \(location) in \(source.text.debugDescription)")
            }
        }
    }
}
