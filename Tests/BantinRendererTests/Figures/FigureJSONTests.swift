import BantinModel
import BantinRenderer
import Foundation
import Testing

private typealias Samples = FigureSamples

@Suite("JSON")
struct JSONTests {
    @Test(
        "strings are read back by another reader as they were",
        arguments: [
            "", "đảng viên", "\"\\/", "a\nb\tc\r", "\u{0}\u{1}\u{1F}\u{7F}", "\u{2028}\u{2029}", "e\u{301}", "👩‍👩‍👧",
            "</script>",
            "\u{8}\u{C}", "\\u0041",
        ])
    func escapes(text: String) throws {
        let document: JSON = [text: .array([.string(text)])]
        let read = try JSONSerialization.jsonObject(with: Data(document.text.utf8))
        #expect((read as? [String: [String]])?[text] == [text])
        let scalars = document.text.unicodeScalars
        #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test("documents are written the same way every time")
    func layout() {
        let document: JSON = [
            "z": 1.json, "a": .array([.bool(true), .bool(false), .null, "x"]), "empty": [:], "none": [],
            "low": .number(Int.min),
        ]
        #expect(
            document.text == """
                {
                  "z": 1,
                  "a": [
                    true,
                    false,
                    null,
                    "x"
                  ],
                  "empty": {},
                  "none": [],
                  "low": -9223372036854775808
                }

                """)
    }
}

extension Int {
    fileprivate var json: JSON { .number(self) }
}

@Suite("figures.json")
struct FiguresJSONTests {
    private let text = figuresJSON(
        [
            FigureUse(Samples.verdict, pages: ["bulletins/b.html"]),
            FigureUse(Samples.share, pages: ["bulletins/b.html", "bulletins/a.html"]),
            FigureUse(Samples.share, pages: ["notes/n.html", "bulletins/a.html"]),
        ], site: Samples.site)

    private func figures() throws -> [[String: Any]] {
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return try #require(document?["figures"] as? [[String: Any]])
    }

    @Test("holds every figure and operand once, by name, with the pages that use it")
    func names() throws {
        let names = try figures().compactMap { $0["name"] as? String }
        #expect(
            names == [
                "an-dien-nam.members.young.share@2020-03-15", "an-dien-nam.members.young@2020-03-15",
                "an-dien-nam.members@2020-03-15", "cuu-an.admissions.2015-2020",
                "cuu-an.admissions.2015-2020.target", "cuu-an.admissions.2015-2020.verdict",
            ])
        #expect(try figures()[0]["pages"] as? [String] == ["bulletins/a.html", "bulletins/b.html", "notes/n.html"])
        #expect(try figures()[1]["pages"] as? [String] == [])
    }

    @Test("does not depend on the order in which pages were rendered")
    func order() {
        let other = figuresJSON(
            [
                FigureUse(Samples.share, pages: ["notes/n.html", "bulletins/a.html"]),
                FigureUse(Samples.share, pages: ["bulletins/b.html", "bulletins/a.html"]),
                FigureUse(Samples.verdict, pages: ["bulletins/b.html"]),
            ], site: Samples.site)
        #expect(other == text)
    }

    @Test("keeps the exact value, the formula and the place of every entry")
    func share() throws {
        let share = try figures()[0]
        #expect(share["value"] as? String == "13/23")
        #expect(share["printed"] as? String == "56,52%")
        #expect(share["unit"] as? String == "ratio")
        #expect(share["as_of"] as? String == "2020-03")
        #expect(share["formula"] as? String == "13 ÷ 23 = 56,52%")
        #expect(
            share["operands"] as? [String] == [
                "an-dien-nam.members.young@2020-03-15", "an-dien-nam.members@2020-03-15",
            ])
        let entry = try #require((figures()[1]["entries"] as? [[String: Any]])?.first)
        #expect(entry["file"] as? String == "content/data.yaml")
        #expect(entry["line"] as? Int == 41)
        #expect(entry["column"] as? Int == 35)
        #expect(entry["count"] as? Int == 13)
        #expect(try figures()[5]["value"] as? String == "reached")
        #expect(try figures()[5]["illustrative"] as? Bool == true)
        #expect((try figures()[3]["period"] as? [String: Any])?["from"] as? String == "2015-03-01")
    }
}
