import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// Promise 4: text from notes and data is escaped for where it lands.
@Suite("Hostile content")
struct HostileContentTests {
    /// Each would break out of an element, an attribute, a comment or a template if it were not escaped.
    static let payloads = [
        "<hack a=b>", "\"><hack>", "\"\u{301} onload=hack <hack>", "'><hack>", "--><hack>", "</title><hack>",
        "&lt;hack&gt;<hack>", "]]><hack>", "</style><hack>", "＜hack＞<hack>",
    ]

    private static let raw = ["<hack", "\"\u{301} onload"]

    @Test("No value becomes markup, wherever it stands", arguments: payloads)
    func escapes(payload: String) throws {
        let build = Self.site(payload).build()
        #expect(build.diagnostics.sorted.map { "\($0.location): \($0.message.en)" } == [])
        for output in build.outputs where output.path.hasSuffix(".html") {
            guard case .text(let html) = output.contents else { continue }
            // By bytes: a quotation mark with a combining mark is one character, and still ends an attribute.
            for tag in Self.raw {
                let isRaw = html.utf8.firstRange(of: tag.utf8) != nil
                #expect(!isRaw, "\(output.path) holds \(tag)")
            }
        }
        let note = try #require(build["notes/a.html"])
        #expect(note.contains("&lt;hack"), "the text itself is lost")
    }

    @Test("Braces in the data are text, not tags of a template or figures")
    func braces() throws {
        var site = Self.site("x")
        site["content/data.yaml"] = site["content/data.yaml"].replacing("Chi bộ x", with: "Chi bộ { members }} {{")
        let build = site.build()
        #expect(build.diagnostics.hasErrors || build["cells/mot.html"]?.contains("Chi bộ") == true)
    }

    private static func yaml(_ text: String) -> String { "\"" + escaped(text, "\"\\") + "\"" }

    /// By scalars, since a combining mark may hide a quotation mark from a search for characters.
    private static func escaped(_ text: String, _ special: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if special.unicodeScalars.contains(scalar) { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// A site that has the payload at every place where an author writes text.
    private static func site(_ payload: String) -> MemorySite {
        let quoted = yaml(payload)
        let markdown = escaped(payload, "<>&[]\"'")
        let markdownQuoted = yaml(markdown)
        func named(_ name: String) -> String { yaml("\(name) \(payload)") }
        return MemorySite([
            "content/data.yaml": """
            site: {title: \(quoted), as_of: 2020-03-31, period: nam}
            """.replacing("nam}", with: "2019-nam}") + """

                body:
                  id: xa
                  kind: commune_organization
                  name: \(named("Đảng bộ"))
                  periods: [{id: 2019-nam, from: 2019-01, to: 2019-12, label: \(quoted)}]
                  members: [{at: 2020-03, total: 5, source: \(quoted), definition: \(quoted), difference: \(quoted)}]
                  bodies:
                    - id: mot
                      kind: cell
                      name: \(named("Chi bộ"))
                      members: [{at: 2020-03, total: 4, young: 1, source: \(quoted)}]
                      admissions: [{period: 2019-nam, total: 1, source: \(quoted)}]
                """,
            "content/notes/a.md": """
            ---
            title: \(markdownQuoted)
            date: 2020-03-01
            body: mot
            summary: \(markdownQuoted)
            authors: [\(quoted)]
            tags: [\(quoted)]
            photo: {src: /static/a.svg, alt: \(quoted), caption: \(markdownQuoted), credit: \(quoted)}
            ---

            # \(markdown)

            Có {{ members }} và [nhiều \(markdown)](figure:stated \"\(markdown)\").

            `\(payload)`
            """,
            "content/bulletins/b.md": """
            ---
            title: \(markdownQuoted)
            date: 2020-03-02
            kicker: \(markdownQuoted)
            dateline: \(quoted)
            lead: \(markdownQuoted)
            notes: [a.md]
            ---

            {{> cells-table}}
            """,
            "content/static/a.svg": "<svg width='1' height='1'/>",
        ])
    }
}
