import BantinModel
import BantinTestSupport
import Foundation
import Testing

/// A sentence of `corpus.txt` with the findings that its marks ask for.
private struct CorpusSentence {
    /// Without its marks, and with a line's end where `⏎` stood.
    var text: String
    /// `line:column+length id` of each finding that is expected, lines counted in the sentence.
    var findings: [String] = []
    /// How many conventions and words that are no numbers are marked.
    var silent = 0

    init(_ line: String) {
        text = ""
        var rest = Substring(line)
        while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
            text += rest[..<open].replacing("⏎", with: "\n")
            let inside = rest[rest.index(after: open)..<close]
            let words = inside.dropFirst(2)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let place = "\(lines.count):\(lines[lines.count - 1].count + 1)+\(words.count)"
            switch inside.first {
            case "u": findings.append("\(place) unbound-number")
            case "h": findings.append("\(place) unbound-number, with the text to paste")
            case "x": findings.append("\(place) contradicted-number")
            case "w": findings.append("\(place) unbound-number, a warning")
            case "d": findings.append("\(place) disproved-number")
            case "m": findings.append("\(place) mismatched-words")
            default: silent += 1
            }
            text += words
            rest = rest[rest.index(after: close)...]
        }
        text += rest.replacing("⏎", with: "\n")
    }

    var lineCount: Int { text.count { $0 == "\n" } + 1 }
}

extension Diagnostic {
    /// - Parameter start: the line on which its sentence begins.
    fileprivate func inCorpus(from start: Int) -> String {
        let place = "\(location.line - start + 1):\(location.column)+\(location.length) \(rule.rawValue)"
        if severity == .warning { return place + ", a warning" }
        return notes.contains { $0.message.en.hasPrefix("it agrees with") } ? place + ", with the text to paste" : place
    }
}

@Suite("The corpus of sentences")
struct CorpusTests {
    private static func sentences() throws -> [CorpusSentence] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "corpus.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { CorpusSentence(String($0)) }
    }

    @Test("Every number is taken as its mark says, at its exact place")
    func readings() throws {
        let sentences = try Self.sentences()
        #expect(sentences.count >= 300)
        var site = numberSite
        let head =
            "---\ntitle: Các câu mẫu\ndate: 2020-03-15\nas_of: 2020-03-15\nbody: cuu-an\nperiod: 2015-2020\n---\n"
        site["content/notes/note.md"] = head + sentences.map { "\n\($0.text)\n" }.joined()
        var findings = site.build().diagnostics.sorted[...]
        var (right, missed, false_) = (0, 0, 0)
        var line = head.split(separator: "\n").count + 2
        for sentence in sentences {
            let end = line + sentence.lineCount
            let here = findings.prefix { $0.location.line < end }
            findings = findings.dropFirst(here.count)
            let reported = here.map { $0.inCorpus(from: line) }
            line = end + 1
            #expect(reported == sentence.findings, "\(sentence.text)")
            right += sentence.findings.count { reported.contains($0) }
            missed += sentence.findings.count { !reported.contains($0) }
            false_ += reported.count { !sentence.findings.contains($0) }
        }
        #expect(findings.isEmpty, "\(findings)")
        let silent = sentences.reduce(0) { $0 + $1.silent }
        let precision = Double(right) / Double(max(1, right + false_))
        let recall = Double(right) / Double(max(1, right + missed))
        print(
            "corpus: \(sentences.count) sentences, \(right + missed) findings, \(silent) conventions and proofs; precision \(precision), recall \(recall)"
        )
    }
}

/// The world of the corpus and of the other tests of numbers.
let numberSite = MemorySite([
    "content/data.yaml": """
    site:
      title: Bản tin
      as_of: 2020-03-15
      period: 2015-2020
      known_phrases: [Ngày Chủ nhật Xanh 2020, Cơ sở 5 Sao]
    body:
      id: cuu-an
      kind: commune_organization
      name: Đảng bộ xã Cửu An
      bodies_complete: false
      cells: 7
      periods: [{id: 2015-2020, from: 2015-03, to: 2020-02, label: nhiệm kỳ qua}, {id: 2017-kn, from: 2016-07, to: 2017-01, label: năm 2017}]
      members: [{at: 2018-12, total: 98}, {at: 2020-03, total: 104}]
      admissions: [{period: 2015-2020, total: 21}, {period: 2018, total: 6}, {period: 2019, total: 5}, {period: 2017-kn, total: 2}]
      bodies:
        - id: an-dien-nam
          kind: cell
          name: Chi bộ thôn An Điền Nam
          members: [{at: 2020-03, total: 23, young: 13}]
          admissions: [{period: 2015-2020, total: 3}]
        - id: an-dien-bac
          kind: cell
          name: Chi bộ thôn An Điền Bắc
          members: [{at: 2020-03, total: 17}]
        - id: thon-7
          kind: cell
          name: Chi bộ Thôn 7
    """
])
