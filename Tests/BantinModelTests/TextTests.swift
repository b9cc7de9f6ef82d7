import BantinModel
import Testing

@Suite("Names, marks and places")
struct TextTests {
    @Test(
        "Marks fold away, and đ with them, whether the text is composed or not",
        arguments: [
            ("Chi bộ thôn An Điền Nam", "chi bo thon an dien nam"), ("Đảng ủy", "dang uy"),
            ("\u{110}a\u{309}ng u\u{309}y", "dang uy"), ("ƯỞNG", "uong"), ("naïve ß", "naïve ß"),
        ])
    func folding(text: String, folded: String) {
        #expect(text.foldedVietnamese == folded)
    }

    @Test(
        "A slug holds letters, digits and single hyphens",
        arguments: [
            ("Chi bộ thôn An Điền Nam", "chi-bo-thon-an-dien-nam"), ("  5 năm: 2015–2020! ", "5-nam-2015-2020"),
            ("…", ""),
            ("2020-03", "2020-03"), ("日本", ""),
        ])
    func slugs(text: String, slug: String) {
        #expect(text.slug == slug)
    }

    @Test(
        "The nearest name is within one mistake for three characters",
        arguments: [
            ("member", "members"), ("memebrs", "members"), ("youngs", "young"), ("kết_nạp", nil),
            ("an-điền-nam", "an-dien-nam"),
            ("admisions", "admissions"), ("x", nil), ("", nil), ("amdissiosn", "admissions"),
            ("admissinosx", "admissions"),
            ("admnosis", nil), (String(repeating: "young", count: 100), nil),
        ] as [(String, String?)])
    func nearest(name: String, expected: String?) {
        #expect(nearestName(to: name, in: ["members", "admissions", "young", "an-dien-nam"]) == expected)
    }

    @Test("The nearer of two names wins, and of two as near the first")
    func nearer() {
        #expect(nearestName(to: "members", in: ["membxyrs", "membrs", "ember"]) == "membrs")
        #expect(nearestName(to: "cells", in: ["cellx", "celly"]) == "cellx")
        #expect(nearestName(to: String(repeating: "a", count: 201), in: [String(repeating: "a", count: 201)]) == nil)
    }

    @Test("Findings are sorted by place, each once")
    func sorting() {
        func diagnostic(_ path: String, _ line: Int, _ column: Int) -> Diagnostic {
            Diagnostic(
                .error, .unknownKey, at: SourceLocation(path: path, line: line, column: column), Message(verbatim: "m"))
        }
        var findings = Diagnostics()
        for finding in [diagnostic("b", 1, 1), diagnostic("a", 10, 1), diagnostic("a", 9, 2), diagnostic("a", 9, 1)] {
            findings.add(finding)
            findings.add(finding)
        }
        #expect(findings.sorted.map(\.location.description) == ["a:9:1", "a:9:2", "a:10:1", "b:1:1"])
        #expect(findings.hasErrors)
        findings = Diagnostics()
        findings.warning(.smallCount, at: SourceLocation(path: "a"), Message(verbatim: "m"))
        #expect(!findings.hasErrors)
    }
}
