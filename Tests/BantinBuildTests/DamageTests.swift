import BantinBuild
import BantinModel
import BantinTestSupport
import Foundation
import Testing

/// Whatever happens to an author's files, bantin says what is wrong and where; it never crashes.
///
/// `BANTIN_ROUNDS` sets how many damaged sites each seed tries.
@Suite("Damage")
struct DamageTests {
    @Test("Any damage to the sample site builds or is reported at places that exist", arguments: 0..<4)
    func anyDamage(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let sample = try ProjectFiles.sampleSite()
        let paths = sample.files.keys.sorted().filter { !$0.hasPrefix("content/static/") }
        let rounds = ProcessInfo.processInfo.environment["BANTIN_ROUNDS"].flatMap { Int($0) } ?? 12
        for round in 0..<rounds {
            var site = sample
            let path = paths[Int.random(in: 0..<paths.count, using: &random)]
            site.files[path] = damaged(site.files[path] ?? [], using: &random)
            for finding in site.build().diagnostics.sorted {
                let place = finding.location
                #expect(
                    isInside(place, of: site), "seed \(seed), round \(round), \(path): \(place) \(finding.message.en)")
                #expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
            }
        }
    }

    /// A few cuts, doublings and insertions at random places.
    private func damaged(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let start = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.removeSubrange(start...)
            default:
                let token = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
                bytes.insert(contentsOf: Array(token.utf8), at: start)
            }
        }
        return bytes
    }

    private static let tokens = [
        "{{", "}}", "{{ members }}", "[1](figure:members)", "](figure:", "\n---\n", "\n- ", ": ", " #", "\t", "\"", "'",
        "|\n", ">\n", "&a ", "*a", "!b ", "{", "}", "[", "]", "99999999999", "2019-02-30", "\u{301}", "đ", "\n\n    ",
        "{{> notes}}", "{{#cells}}", "{{/cells}}", "{{<base}}", "{{$content}}", "<b>", "&#xF0000;", "\\", "`", "~~~\n",
        "> > > ", "1. ", "\u{FEFF}", "illustrative: true\n", "total: 5\n", "\r\n", "\u{0}", "𝟙", "…",
    ]

    private func isInside(_ place: BantinModel.SourceLocation, of site: MemorySite) -> Bool {
        guard let bytes = site.files[place.path] else { return (place.line, place.column) == (1, 1) }
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        return place.line <= lines.count + 1 && place.column <= (site.line(place.path, place.line)?.count ?? 0) + 2
    }
}
