import BantinModel
import BantinParser
import Testing

@Suite("Front matter as values")
struct ParseFrontMatterTests {
    @Test("A note")
    func note() {
        let matter = parse(
            """
            ---
            title: 2020
            date: 2020-03-15
            body: an-dien-nam
            period: 2015-2020
            as_of: 2020-03-31
            authors: BAN BIÊN TẬP
            tags: [kết nạp, "no"]
            draft: true
            photo: {src: /static/a.jpg, alt: Nhà sinh hoạt, credit: "Tranh: bantin"}
            ---
            """, kind: .note)
        #expect(matter.title.located?.location == place(2, 8, 4))
        #expect(matter.date.value == CalendarDate(year: 2020, month: 3, day: 15))
        #expect(matter.body.value == "an-dien-nam")
        #expect(matter.period.value == "2015-2020")
        #expect(matter.asOf.value == CalendarDate(year: 2020, month: 3, day: 31))
        #expect(matter.authors == [Located("BAN BIÊN TẬP", at: place(7, 10, 12))])
        #expect(matter.tags.map(\.value) == ["kết nạp", "no"])
        #expect(matter.isDraft)
        #expect(matter.photo?.source == Located("/static/a.jpg", at: place(10, 14, 13)))
        #expect(matter.photo?.alternative?.value == "Nhà sinh hoạt")
        #expect(matter.photo?.credit?.value == "Tranh: bantin")
        #expect(matter.photo?.caption == nil)
        #expect(matter.lead == .absent)
        #expect(matter.notes == nil)
    }

    @Test("A bulletin, with its notes by name")
    func bulletin() {
        let matter = parse(
            "---\ntitle: A\nkicker: B\ndateline: (Cửu An)-\nlead: |\n  Dòng một\n  dòng hai\nnotes:\n  - a.md\n  - b.md\n---\n",
            kind: .bulletin)
        #expect(matter.dateline.value == "(Cửu An)-")
        #expect(matter.kicker.value != nil)
        #expect(matter.lead.located?.location.line == 5)
        #expect(matter.notes == .files([Located("a.md", at: place(9, 5, 4)), Located("b.md", at: place(10, 5, 4))]))
    }

    @Test("A bulletin's notes by what they are about")
    func matchingNotes() {
        let matter = parse("---\ntitle: A\nnotes: {period: 2020, tags: kết nạp}\n---\n", kind: .bulletin)
        let expected = NoteSelection.matching(
            period: Located("2020", at: place(3, 17, 4)), body: nil, tags: [Located("kết nạp", at: place(3, 29, 7))])
        #expect(matter.notes == expected)
    }

    @Test("A figure needs no quotes, and plain values keep it as it was typed")
    func figures() {
        let matter = parse(
            "---\ntitle: {{ members }} đảng viên\ntags:\n  - {{ a: b }}\n  - x # \\{{\n---\n".replacing(
                " # ", with: "#"), kind: .note)
        #expect(matter.title.located?.location == place(2, 8, 23))
        #expect(matter.tags == [Located("{{ a: b }}", at: place(4, 5, 10)), Located("x#\\{{", at: place(5, 5, 5))])
    }

    @Test(
        "What cannot be read is invalid, not missing",
        arguments: ["", "---\ntitle: A\n", "---\n- a\n---\n", "---\na: [\n---\n"])
    func unreadable(text: String) {
        var diagnostics = Diagnostics()
        let matter = parseFrontMatter(
            of: SourceText(path: path, text: text), kind: .bulletin, diagnostics: &diagnostics)
        #expect(diagnostics.hasErrors)
        if text != "---\na: [\n---\n" {
            #expect(matter.title == .invalid)
            #expect(matter.date == .invalid)
        }
    }

    // MARK: Where it stands

    static let spans: [(text: String, yaml: Range<Int>?, bodyStart: Int?)] = [
        ("---\na: b\n---\nthân", 4..<9, 13), ("---\n---\n", 4..<4, 8), ("---\n---", 4..<4, 7),
        ("--- \na\n---\t\nb", 5..<7, 12),
        ("---\na\n ---\n---\n", 4..<11, 15), ("---\na\n----\n", nil, nil), ("----\n---\n", nil, nil),
        ("\n---\na\n---\n", nil, nil),
        ("", nil, nil), ("---", nil, nil), ("---\n", nil, nil), ("---\n...\n", nil, nil),
    ]

    @Test("It stands between two lines that are only ---", arguments: spans)
    func span(text: String, yaml: Range<Int>?, bodyStart: Int?) {
        let span = frontMatterSpan(of: SourceText(path: path, text: text))
        #expect(span?.yaml == yaml)
        #expect(span?.bodyStart == bodyStart)
    }

    // MARK: Support

    private let path = "content/bulletins/a.md"

    private func place(_ line: Int, _ column: Int, _ length: Int) -> BantinModel.SourceLocation {
        BantinModel.SourceLocation(path: path, line: line, column: column, length: length)
    }

    private func parse(_ text: String, kind: PageKind) -> FrontMatter {
        var diagnostics = Diagnostics()
        let matter = parseFrontMatter(of: SourceText(path: path, text: text), kind: kind, diagnostics: &diagnostics)
        #expect(diagnostics.all == [])
        return matter
    }
}
