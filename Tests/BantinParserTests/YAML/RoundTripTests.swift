import BantinModel
import BantinParser
import BantinTestSupport
import Testing

@Suite("What a person types")
struct RoundTripTests {
    private static let pieces = [
        "Chi bộ", "Cửu An", "thôn", "13", "#", "# ", " # ", "  # ", ":", ": ", ",", ", ", "[", "]", "{", "}", "'", "\"",
        "-", "- ",
        "*", "&", "!", "|", ">", "%", "@", "`", "?", "\\", " ", "đ", "e\u{301}", "“", "”", "…", "a", "/", "https://a.b",
        "~",
    ]

    /// `name: ` and whatever a person may type after it is either kept as typed, or reported with a line that keeps it.
    @Test("A value is kept as typed or reported with the line that keeps it")
    func blockValues() {
        var random = SeededGenerator(seed: 20_200_315)
        for _ in 0..<1_500 {
            let value = random.text(of: Self.pieces, upTo: 7).trimmed
            guard !value.isEmpty, !value.contains("  #"), !value.isLegalOtherwise else { continue }
            let expected = value.precomposed
            var (name, findings) = Self.parse("name: \(value)")
            if let paste = findings.pastedLine {
                (name, findings) = Self.parse(paste)
            }
            guard findings.hasErrors else {
                #expect(name == expected, "seed 20200315, value “\(value)”")
                continue
            }
            // What is not mended by quotes was said to be something else than a text with a sign in it.
            let rules = Set(findings.all.map(\.rule))
            #expect(rules.isSubset(of: [.yamlSyntax, .yamlAnchor, .wrongType, .leftoverNotation]), "value “\(value)”")
        }
    }

    /// The same between braces.
    @Test("A value in braces is kept as typed or reported with the line that keeps it")
    func flowValues() {
        var random = SeededGenerator(seed: 5)
        let pieces = Self.pieces.filter {
            !$0.contains("{") && !$0.contains("}") && !$0.contains("]") && !$0.contains("[")
        }
        for _ in 0..<1_500 {
            let value = random.text(of: pieces, upTo: 5).trimmed
            guard !value.isEmpty, !value.contains("  #"), !value.hasPrefix("#"), !value.hasSuffix(","),
                !value.isLegalOtherwise, !value.hasEmptyPart
            else { continue }
            var (name, findings) = Self.parse("names: [ {from: 2020, name: \(value)} ]")
            if let paste = findings.pastedLine { (name, findings) = Self.parse(paste) }
            guard findings.hasErrors else {
                #expect(name == value.precomposed, "seed 5, value “\(value)”")
                continue
            }
            let rules = Set(findings.all.map(\.rule))
            #expect(!rules.contains(.yamlNeedsQuotes), "value “\(value)”")
        }
    }

    private static func parse(_ line: String) -> (name: String?, findings: Diagnostics) {
        var diagnostics = Diagnostics()
        let bytes = Array("body:\n  id: a\n  \(line)\n".utf8)
        guard let source = SourceText(path: "content/data.yaml", bytes: bytes, diagnostics: &diagnostics) else {
            return (nil, diagnostics)
        }
        let site = parseData(source, diagnostics: &diagnostics)
        return (site?.body?.names.first?.text.value, diagnostics)
    }
}

extension Diagnostics {
    /// The line that a needs-quotes finding says to write.
    fileprivate var pastedLine: String? {
        let notes = all.filter { $0.rule == .yamlNeedsQuotes }.flatMap(\.notes).map(\.message.en)
        return notes.first { $0.hasPrefix("write: ") }.map { String($0.dropFirst(7)) }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// As a file is read: in NFC.
    fileprivate var precomposed: String {
        var diagnostics = Diagnostics()
        return SourceText(path: "a", bytes: Array(utf8), diagnostics: &diagnostics)?.text ?? ""
    }

    /// Values whose meaning is another one on purpose: quoted texts, lists, references, and a word with a comment.
    fileprivate var isLegalOtherwise: Bool {
        guard let first else { return true }
        let word = prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return "\"'[{*&!|>~".contains(first) || dropFirst(word.count).hasPrefix(" #")
    }

    /// A part between commas that is empty or a key: `a, , b`.
    fileprivate var hasEmptyPart: Bool {
        split(separator: ",", omittingEmptySubsequences: false).contains {
            $0.allSatisfy { $0 == " " } || $0.contains(":")
        }
    }
}
