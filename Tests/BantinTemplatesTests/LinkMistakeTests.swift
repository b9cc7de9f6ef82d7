import BantinTemplates
import Testing

/// What is wrong between files.
struct LinkMistakeTests {
    @Test func aMissingPartial() {
        expectMistakes(
            [MarkedTemplate("page.html", "{{> ⟦cels-table⟧ }}"), MarkedTemplate("cells-table.html", "")],
            [
                Words(
                    .missingPartial, "không có mẫu “cels-table.html.mustache”",
                    "there is no template “cels-table.html.mustache”", found: "cels-table",
                    candidates: ["cells-table", "page"])
            ])
    }

    @Test func aMissingParent() {
        expectMistakes(
            "{{<⟦base⟧}}{{$a}}{{x}}{{/a}}{{/base}}",
            Words(
                .missingPartial, "không có mẫu “base.html.mustache”", "there is no template “base.html.mustache”",
                found: "base", candidates: ["page"]))
    }

    @Test func aPartialOfTheOtherKind() {
        expectMistakes(
            [MarkedTemplate("page.txt", "{{>⟦photo⟧}}"), MarkedTemplate("photo.html", "")],
            [
                Words(
                    .missingPartial, "không có mẫu “photo.txt.mustache”", "there is no template “photo.txt.mustache”",
                    found: "photo", candidates: ["page"],
                    notes: [
                        "có “photo.html.mustache”, nhưng mẫu .txt chỉ dùng được mẫu .txt"
                            + " | there is “photo.html.mustache”, but a .txt template uses .txt templates only"
                    ])
            ])
    }

    @Test func templatesThatLeadInACircle() {
        expectMistakes(
            [
                MarkedTemplate("page.html", "{{>a}}{{>b}}"), MarkedTemplate("a.html", "{{<b}}{{/b}}"),
                MarkedTemplate("b.html", "{{$x}}{{>⟦a⟧}}{{/x}}"),
            ],
            [
                Words(
                    .circularPartial, "mẫu “a.html” gọi vòng trở lại chính nó",
                    "the template “a.html” leads back to itself",
                    notes: ["đường vòng: a.html → b.html → a.html | the circle: a.html → b.html → a.html"])
            ])
    }

    @Test func aTemplateThatCallsItself() {
        expectMistakes(
            "{{#x}}{{>⟦page⟧}}{{/x}}", shape: .object(["x": .flag]),
            Words(
                .circularPartial, "mẫu “page.html” gọi vòng trở lại chính nó",
                "the template “page.html” leads back to itself",
                notes: ["đường vòng: page.html → page.html | the circle: page.html → page.html"]))
    }

    @Test func aLongCircleIsShortened() {
        let files = (0..<30).map {
            MarkedTemplate("t\($0).html", $0 == 29 ? "{{>⟦t0⟧}}" : "{{>t\($0 + 1)}}")
        }
        let way = "t0.html → t1.html → t2.html → t3.html → … → t26.html → t27.html → t28.html → t29.html → t0.html"
        expectMistakes(
            files,
            [
                Words(
                    .circularPartial, "mẫu “t0.html” gọi vòng trở lại chính nó",
                    "the template “t0.html” leads back to itself",
                    notes: ["đường vòng: \(way) | the circle: \(way)"])
            ])
    }

    @Test func anOverrideOfABlockThatTheParentDoesNotHave() {
        expectMistakes(
            [
                MarkedTemplate("page.html", "{{<base}}\n{{$⟦titel⟧}}x{{/titel}}{{$head}}y{{/head}}\n{{/base}}"),
                MarkedTemplate("base.html", "{{$title}}{{/title}}{{>head}}"),
                MarkedTemplate("head.html", "{{$head}}{{/head}}"),
            ],
            [
                Words(
                    .unknownBlock, "mẫu “base.html” không có khối “titel”",
                    "the template “base.html” has no block “titel”",
                    found: "titel", candidates: ["head", "title"])
            ])
    }

    @Test func nothingIsSaidOfBlocksThatABrokenParentMayHave() {
        expectMistakes(
            [
                MarkedTemplate("page.html", "{{<base}}{{$a}}x{{/a}}{{/base}}"),
                MarkedTemplate("base.html", "⟦{{⟧$a}{{! }}"),
            ],
            [
                Words(
                    .syntax, "thẻ mở bằng “{{” nhưng không được đóng bằng “}}”",
                    "the tag is opened with “{{” but not closed with “}}”")
            ])
    }

    @Test func aMissingTemplate() {
        let (templates, _) = Templates.compile([TemplateFile(name: "page.html", path: "page.html.mustache", text: "")])
        let mistakes = templates.check("paeg.html", against: .object([:]))
        #expect(
            mistakes.map(Words.init) == [
                Words(
                    .missingTemplate, "không có mẫu “paeg.html.mustache”", "there is no template “paeg.html.mustache”",
                    found: "paeg.html", candidates: ["page.html"])
            ])
        #expect(mistakes.map(\.place) == [TemplatePlace(path: "paeg.html.mustache", line: 1, column: 1, length: 1)])
    }
}
