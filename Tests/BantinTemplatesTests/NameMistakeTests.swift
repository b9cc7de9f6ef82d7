import BantinTemplates
import Testing

/// What is wrong with the names in a template, given the shape of its context.
struct NameMistakeTests {
    private let shape = Shape.object([
        "title": .text, "body": .markup, "draft": .flag, "cells": .list(.object(["name": .text, "members": .text])),
        "page": .object(["title": .text, "date": .text]), "lead": .optional(.text), "intro": .optional(.markup),
        "photo": .optional(.object(["alt": .text])), "total": .annotated(["exact": .text]),
        "figures": .open(
            OpenShape { path in
                if path[0] == "members" { return .found(.annotated(["exact": .text]), partsTaken: 1) }
                return .mistake(
                    OpenMistake(
                        vi: "không có số liệu “\(path[0])”", en: "there is no figure “\(path[0])”", found: path[0],
                        candidates: ["members"], notes: [.init(vi: "ghi chú", en: "a note")]))
            }),
    ])
    private let names = ["body", "cells", "draft", "figures", "intro", "lead", "page", "photo", "title", "total"]

    @Test func aNameThatIsNotDeclared() {
        let words = Words(
            .unknownName, "ở đây không có tên “titel”", "nothing is named “titel” here", found: "titel",
            candidates: names)
        expectMistakes("Số {{⟦titel⟧}}", shape: shape, words)
        expectMistakes("{{^ ⟦titel⟧ }}{{other}}{{/titel}}", shape: shape, words)
        expectMistakes("{{{⟦titel⟧.a.b}}}", shape: shape, words)
    }

    @Test func aNameThatIsNotDeclaredInsideASection() {
        expectMistakes(
            "{{#cells}}{{name}} {{title}} {{⟦nmae⟧}}{{/cells}}", shape: shape,
            Words(
                .unknownName, "ở đây không có tên “nmae”", "nothing is named “nmae” here", found: "nmae",
                candidates: ["members", "name"] + names))
    }

    @Test func elseIsNotAWordOfMustache() {
        expectMistakes(
            "{{#draft}}1{{⟦else⟧}}2{{/draft}}", shape: shape,
            Words(
                .unknownName, "ở đây không có tên “else”", "nothing is named “else” here", found: "else",
                candidates: names,
                notes: [
                    "phần ngược lại viết thành một phần riêng: {{^tên}}…{{/tên}}"
                        + " | the opposite case is a section of its own: {{^name}}…{{/name}}"
                ]))
    }

    @Test func aPartThatIsNotDeclared() {
        expectMistakes(
            "Đ {{ page.⟦tiêu-đề⟧.x }}", shape: shape,
            Words(
                .unknownName, "“page” không có mục nào tên là “tiêu-đề”", "“page” has nothing named “tiêu-đề”",
                found: "tiêu-đề", candidates: ["date", "title"]))
        expectMistakes(
            "{{#photo.⟦src⟧}}{{/photo.src}}", shape: shape,
            Words(
                .unknownName, "“photo” không có mục nào tên là “src”", "“photo” has nothing named “src”", found: "src",
                candidates: ["alt"]))
    }

    @Test func aPartOfWhatHasNoParts() {
        expectMistakes(
            "{{title.⟦vi⟧}}", shape: shape,
            Words(
                .unknownName, "“title” không có mục con nên không có “vi”",
                "“title” holds no names, so it has no “vi”"))
        expectMistakes(
            "{{cells.⟦name⟧}}", shape: shape,
            Words(
                .unknownName, "“cells” không có mục con nên không có “name”",
                "“cells” holds no names, so it has no “name”",
                notes: [
                    "“cells” là danh sách; hãy viết {{#cells}}{{name}}{{/cells}}"
                        + " | “cells” is a list; write {{#cells}}{{name}}{{/cells}}"
                ]))
    }

    @Test func anOpenNameIsJudgedByItsFunction() {
        expectMistakes(
            "{{figures.⟦mebmers.share⟧}} {{figures.members}} {{figures.members.⟦part⟧}}", shape: shape,
            Words(
                .unknownName, "không có số liệu “mebmers”", "there is no figure “mebmers”", found: "mebmers",
                candidates: ["members"], notes: ["ghi chú | a note"]),
            Words(
                .unknownName, "“figures.members” không có mục nào tên là “part”",
                "“figures.members” has nothing named “part”", found: "part", candidates: ["exact"]))
    }

    @Test(arguments: ["", "#", "^"])
    func anOpenValueIsNothingByItself(sigil: String) {
        expectMistakes(
            "⟦{{\(sigil)figures}}⟧" + (sigil.isEmpty ? "" : "{{/figures}}"), shape: shape,
            Words(
                .unknownName, "sau “figures” phải có dấu chấm và một tên",
                "“figures” must be followed by a dot and a name"))
    }

    @Test(arguments: [
        ("{{body}}", "là đoạn HTML đã hoàn chỉnh", "is finished HTML", "{{{body}}}"),
        ("{{intro}}", "là đoạn HTML đã hoàn chỉnh", "is finished HTML", "{{{intro}}}"),
        ("{{{title}}}", "là văn bản, luôn phải được chuyển mã", "is text and must be escaped", "{{title}}"),
        ("{{& title }}", "là văn bản, luôn phải được chuyển mã", "is text and must be escaped", "{{title}}"),
        ("{{{lead}}}", "là văn bản, luôn phải được chuyển mã", "is text and must be escaped", "{{lead}}"),
        ("{{{total}}}", "là văn bản, luôn phải được chuyển mã", "is text and must be escaped", "{{total}}"),
        ("{{draft}}", "chỉ là có hoặc không", "is only true or false", "{{#draft}}…{{/draft}}"),
        ("{{cells}}", "là danh sách", "is a list", "{{#cells}}…{{/cells}}"),
        ("{{{cells}}}", "là danh sách", "is a list", "{{#cells}}…{{/cells}}"),
    ])
    func aTagThatPrintsWhatItMayNot(tag: String, vi: String, en: String, mend: String) {
        let name = tag.drop { "{& ".contains($0) }.prefix { $0.isLetter }
        expectMistakes(
            "Đ ⟦\(tag)⟧", shape: shape,
            Words(
                .unknownName, "“\(name)” \(vi)", "“\(name)” \(en)", notes: ["hãy viết \(mend) | write \(mend)"]))
    }

    @Test func anObjectIsNotPrintedAsAWhole() {
        expectMistakes(
            "⟦{{page}}⟧ {{#photo}}⟦{{.}}⟧{{/photo}}", shape: shape,
            Words(
                .unknownName, "“page” gồm nhiều mục, không in được cả khối",
                "“page” holds several names and cannot be printed as a whole",
                notes: ["các mục: date, title | its names: date, title"]),
            Words(
                .unknownName, "“.” gồm nhiều mục, không in được cả khối",
                "“.” holds several names and cannot be printed as a whole", notes: ["các mục: alt | its names: alt"]))
    }

    @Test func markupHasNoPlaceInTextTemplates() {
        let words = Words(
            .unknownName, "“body” là đoạn HTML, không in được trong mẫu .txt",
            "“body” is HTML and cannot stand in a .txt template")
        expectMistakes([MarkedTemplate("page.txt", "⟦{{body}}⟧ ⟦{{{body}}}⟧")], shape: shape, [words, words])
    }

    @Test(arguments: [("title", "{{title}}"), ("body", "{{{body}}}")])
    func aSectionOverWhatIsAlwaysThere(name: String, mend: String) {
        expectMistakes(
            "⟦{{#\(name)}}⟧{{unknown}}{{/\(name)}}", shape: shape,
            Words(
                .unknownName, "“\(name)” luôn có mặt", "“\(name)” is always there",
                notes: ["hãy viết \(mend) | write \(mend)"]))
    }

    @Test(arguments: ["title", "body", "page", "total"])
    func anInvertedSectionOverWhatIsAlwaysThere(name: String) {
        expectMistakes(
            "⟦{{^\(name)}}⟧{{unknown}}{{/\(name)}}", shape: shape,
            Words(
                .unknownName, "“\(name)” luôn có mặt, nên phần này không bao giờ được in",
                "“\(name)” is always there, so this would never be printed"))
    }

    @Test func everyUseThatASHapeAllows() {
        let template = """
            {{title}}{{{body}}}{{#draft}}{{/draft}}{{^draft}}{{/draft}}{{#cells}}{{name}}{{page.title}}{{/cells}}
            {{^cells}}{{/cells}}{{#page}}{{date}}{{/page}}{{lead}}{{#lead}}{{.}}{{/lead}}{{^lead}}{{/lead}}
            {{#intro}}{{{.}}}{{/intro}}{{^intro}}{{/intro}}{{#photo}}{{alt}}{{/photo}}{{photo.alt}}{{^photo.alt}}{{/photo.alt}}
            {{total}}{{total.exact}}{{#total}}{{exact}}{{.}}{{/total}}{{figures.members}}{{#figures.members}}{{exact}}{{/figures.members}}
            """
        expectMistakes(template, shape: shape)
    }

    @Test func partialsAndBlocksAreCheckedWhereTheyAreUsed() {
        let words = Words(
            .unknownName, "ở đây không có tên “name”", "nothing is named “name” here", found: "name", candidates: names)
        expectMistakes(
            [
                MarkedTemplate(
                    "page.html", "{{#cells}}{{>row}}{{/cells}}{{>row}}{{>row}}{{<base}}{{$a}}{{⟦name⟧}}{{/a}}{{/base}}"),
                MarkedTemplate("row.html", "{{⟦name⟧}}"),
                MarkedTemplate(
                    "base.html", "{{#cells}}{{$a}}{{wrong}}{{/a}}{{/cells}}{{$a}}{{/a}}{{$b}}{{⟦name⟧}}{{/b}}"),
            ], shape: shape, [words, words, words])
    }

    @Test func anUncheckedTemplateSaysNothing() {
        expectMistakes([MarkedTemplate("page.html", ""), MarkedTemplate("other.html", "{{x}}")], [])
    }
}
