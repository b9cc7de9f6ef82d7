import BantinTemplates
import Testing

/// What is wrong with a file by itself.
struct SyntaxMistakeTests {
    @Test func anUnclosedTag() {
        let words = Words(
            .syntax, "thẻ mở bằng “{{” nhưng không được đóng bằng “}}”",
            "the tag is opened with “{{” but not closed with “}}”")
        let triple = Words(
            .syntax, "thẻ mở bằng “{{{” nhưng không được đóng bằng “}}}”",
            "the tag is opened with “{{{” but not closed with “}}}”")
        expectMistakes("Số ⟦{{⟧title\n", words)
        expectMistakes("đảng viên ⟦{{⟧title} và ⟦{{⟧#a\n {{! }}", words, words)
        expectMistakes("⟦{{⟧", words)
        expectMistakes("a⟦{{{⟧b}} {{! c}}", triple)
        expectMistakes("⟦{{⟧! see {{!x}} here }}", words)
    }

    @Test func aTagWithoutAName() {
        expectMistakes("a⟦{{}}⟧", Words(.syntax, "thẻ “{{}}” không có tên", "the tag “{{}}” has no name"))
        expectMistakes("⟦{{{ }}}⟧", Words(.syntax, "thẻ “{{{}}}” không có tên", "the tag “{{{}}}” has no name"))
        expectMistakes(" ⟦{{ > }}⟧ ", Words(.syntax, "thẻ “{{>}}” không có tên", "the tag “{{>}}” has no name"))
        expectMistakes("{{#a}}⟦{{/}}⟧", Words(.syntax, "thẻ “{{/}}” không có tên", "the tag “{{/}}” has no name"))
        expectMistakes("⟦{{#}}⟧{{/a}}", Words(.syntax, "thẻ “{{#}}” không có tên", "the tag “{{#}}” has no name"))
    }

    @Test func aNameWithASpace() {
        expectMistakes(
            "<p>{{ ⟦page  title⟧ }}",
            Words(.syntax, "tên “page title” có khoảng trắng ở giữa", "the name “page title” has a space in it"))
        expectMistakes(
            "{{#⟦if photo⟧}}x{{/if}}",
            Words(
                .syntax, "tên “if photo” có khoảng trắng ở giữa", "the name “if photo” has a space in it",
                notes: ["hãy viết {{#photo}}…{{/photo}} | write {{#photo}}…{{/photo}}"]))
        expectMistakes(
            "{{#⟦unless photo⟧}}x{{/unless}}",
            Words(
                .syntax, "tên “unless photo” có khoảng trắng ở giữa", "the name “unless photo” has a space in it",
                notes: ["hãy viết {{^photo}}…{{/photo}} | write {{^photo}}…{{/photo}}"]))
    }

    @Test(arguments: ["a..b", ".a", "a.", ".."])
    func aNameWithADotTooMany(name: String) {
        expectMistakes(
            "Đ {{⟦\(name)⟧}}",
            Words(
                .syntax, "tên “\(name)” thừa dấu chấm: các phần của tên cách nhau bằng một dấu chấm",
                "the name “\(name)” has a dot too many: the parts of a name are separated by one dot"))
    }

    @Test func aNameWithABrace() {
        expectMistakes("{{⟦a}b⟧}}", Words(.syntax, "tên “a}b” có dấu ngoặc nhọn", "the name “a}b” has a brace in it"))
        expectMistakes(
            "{{{⟦{a⟧}}}}", Words(.syntax, "tên “{a” có dấu ngoặc nhọn", "the name “{a” has a brace in it"))
    }

    @Test func aChangeOfDelimiters() {
        expectMistakes(
            "⟦{{=<% %>=}}⟧\n<%a%>\n",
            Words(
                .syntax, "không đổi được dấu mở và dấu đóng thẻ: thẻ luôn viết bằng “{{” và “}}”",
                "delimiters cannot be changed: tags are always written with “{{” and “}}”"))
    }

    @Test(arguments: ["#", "^", "$", "<"])
    func aSectionThatIsNotClosed(sigil: String) {
        expectMistakes(
            [MarkedTemplate("page.html", "Đ\n  ⟦{{\(sigil) a }}⟧\n{{! x }}"), MarkedTemplate("a.html", "")],
            [
                Words(
                    .syntax, "“{{\(sigil)a}}” chưa được đóng bằng “{{/a}}”",
                    "“{{\(sigil)a}}” is not closed with “{{/a}}”")
            ])
    }

    @Test func severalSectionsThatAreNotClosed() {
        expectMistakes(
            "⟦{{#a}}⟧⟦{{^b}}⟧{{#c}}{{/c}}",
            Words(.syntax, "“{{#a}}” chưa được đóng bằng “{{/a}}”", "“{{#a}}” is not closed with “{{/a}}”"),
            Words(.syntax, "“{{^b}}” chưa được đóng bằng “{{/b}}”", "“{{^b}}” is not closed with “{{/b}}”"))
    }

    @Test func sectionsThatCross() {
        expectMistakes(
            "{{#a}}\n  ⟦{{#b}}⟧\nĐ⟪{{/a}}⟫\n{{/b}}\n",
            Words(
                .syntax, "“{{#b}}” chưa được đóng bằng “{{/b}}”", "“{{#b}}” is not closed with “{{/b}}”",
                notes: [
                    "“{{/a}}” đóng “{{#a}}” trước khi “{{#b}}” bên trong được đóng"
                        + " | “{{/a}}” closes “{{#a}}” before “{{#b}}” inside it is closed"
                ]))
    }

    @Test func aClosingTagWithAnotherName() {
        let words = Words(
            .syntax, "“{{/cell}}” không khớp với “{{#cells}}”", "“{{/cell}}” does not close “{{#cells}}”",
            found: "cell", candidates: ["cells"], notes: ["thẻ đang mở là “{{#cells}}” | what is open is “{{#cells}}”"])
        expectMistakes("⟪{{#cells}}⟫\nx ⟦{{/cell}}⟧\n", words)
        expectMistakes("⟪{{#cells}}⟫\nx ⟦{{/cell}}⟧\n{{/cells}}", words)
    }

    @Test func aClosingTagWithNothingOpen() {
        expectMistakes(
            "a ⟦{{/ b }}⟧",
            Words(.syntax, "“{{/b}}” không đóng thẻ nào đang mở", "“{{/b}}” closes nothing that is open"))
    }

    @Test func contentOfAParentOutsideOfBlocks() {
        let words = Words(
            .syntax, "phần này nằm trong “{{<base}}” nhưng ngoài mọi khối nên sẽ không được in",
            "this stands inside “{{<base}}” but in no block, so it would never be printed",
            notes: ["hãy đặt nó vào một khối: {{$tên}}…{{/tên}} | put it into a block: {{$name}}…{{/name}}"])
        let base = MarkedTemplate("base.html", "{{$a}}{{/a}}")
        let pages = [
            "{{<base}}\n  ⟦Đảng bộ⟧\n more {{x}} {{$a}}{{/a}}\n{{/base}}", "{{<base}}{{$a}}{{/a}} ⟦{{x}}⟧ {{/base}}",
            "{{<base}}⟦{{#x}}⟧{{/x}}{{/base}}", "{{<base}}\n⟦{{>base}}⟧{{/base}}",
        ]
        for page in pages { expectMistakes([MarkedTemplate("page.html", page), base], [words]) }
    }

    @Test func anOverrideThatComesTwice() {
        expectMistakes(
            [
                MarkedTemplate("page.html", "{{<base}}\n⟪{{$a}}⟫1{{/a}}\n⟦{{$a}}⟧2{{/a}}\n{{/base}}"),
                MarkedTemplate("base.html", "{{$a}}{{/a}}{{$a}}{{/a}}"),
            ],
            [
                Words(
                    .syntax, "khối “a” được viết hai lần trong “{{<base}}”",
                    "the block “a” is written twice inside “{{<base}}”",
                    notes: ["lần đầu ở đây | the first is here"])
            ])
    }

    @Test func aFileNameWithAnotherEnding() {
        expectMistakes(
            [MarkedTemplate("page.html", ""), MarkedTemplate("page.xml", "⟦x⟧")],
            [
                Words(
                    .other, "tên tệp mẫu phải kết thúc bằng “.html.mustache” hoặc “.txt.mustache”",
                    "a template's file name must end in “.html.mustache” or “.txt.mustache”")
            ])
    }

    @Test func allMistakesAreReportedTogether() {
        let text = "⟦{{}}⟧ {{⟦a b⟧}}\n⟦{{/c}}⟧\n⟦{{#d}}⟧\n{{x}} ⟦{{⟧"
        let template = MarkedTemplate("page.html", text)
        let (templates, mistakes) = Templates.compile([template.file])
        #expect(mistakes.map(\.place) == template.places)
        // What is in which section is uncertain, so nothing is said of {{x}}.
        #expect(templates.check("page.html", against: .object([:])).isEmpty)
    }

    @Test func aTagThatIsDroppedDoesNotHideMistakesInNames() {
        expectMistakes(
            "⟦{{}}⟧ {{⟦x⟧}}", Words(.syntax, "thẻ “{{}}” không có tên", "the tag “{{}}” has no name"),
            Words(.unknownName, "ở đây không có tên “x”", "nothing is named “x” here", found: "x"))
    }

    @Test func columnsCountCharacters() {
        expectMistakes(
            "e\u{309}\u{301}\t🇻🇳 Đ{{! Đ\nĐ }}\u{301}⟦{{/a}}⟧\r\n\r\nĐ⟦{{/a}}⟧",
            Words(.syntax, "“{{/a}}” không đóng thẻ nào đang mở", "“{{/a}}” closes nothing that is open"),
            Words(.syntax, "“{{/a}}” không đóng thẻ nào đang mở", "“{{/a}}” closes nothing that is open"))
    }
}
