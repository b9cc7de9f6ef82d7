import BantinTemplates
import Testing

/// `{{#x}}`, `{{^x}}` and comments.
struct SectionTests {
    @Test func aFlagShowsOrHidesItsSections() {
        #expect(render("{{#a}}1{{/a}}{{^a}}2{{/a}}{{#b}}3{{/b}}{{^b}}4{{/b}}", with: ["a": true, "b": false]) == "14")
    }

    @Test func aListRepeatsItsSection() {
        let value: Value = ["cells": [["name": "A"], ["name": "B"]], "end": "!"]
        #expect(render("{{#cells}}{{name}}{{end}}{{/cells}}{{^cells}}none{{/cells}}", with: value) == "A!B!")
    }

    @Test func anEmptyListShowsItsInvertedSection() {
        let shape = Shape.object(["cells": .list(.object(["name": .text]))])
        #expect(
            render("{{#cells}}{{name}}{{/cells}}{{^cells}}none{{/cells}}", with: ["cells": []], shape: shape) == "none")
    }

    @Test func anObjectIsEntered() {
        #expect(render("{{#page}}{{title}}{{/page}}", with: ["page": ["title": "x"], "title": "y"]) == "x")
    }

    @Test func whatIsAbsentShowsItsInvertedSection() {
        let shape = Shape.object(["photo": .optional(.object(["alt": .text])), "lead": .optional(.text)])
        let template = "{{#photo}}{{alt}}{{/photo}}{{^photo}}–{{/photo}}{{#lead}}{{.}}{{/lead}}{{^lead}}–{{/lead}}"
        #expect(render(template, with: ["photo": .absent, "lead": .absent], shape: shape) == "––")
        #expect(render(template, with: ["photo": ["alt": "a"], "lead": ""], shape: shape) == "a")
    }

    @Test func sectionsOfOneNameNest() {
        #expect(render("{{#a}}1{{#a}}2{{/a}}3{{/a}}", with: ["a": true]) == "123")
    }

    @Test func sectionsMayHaveDottedNames() {
        #expect(render("{{#a.b}}{{.}}{{/a.b}}{{^a.c}}!{{/a.c}}", with: ["a": ["b": ["1", "2"], "c": false]]) == "12!")
    }

    @Test func spaceInsideTagsDoesNotMatter() {
        #expect(render("{{ # a }}{{ ^ b }}x{{ / b }}{{/ a}}", with: ["a": true, "b": false]) == "x")
    }

    @Test(arguments: ["{{! a comment }}", "{{!\n two\n lines }}", "{{!}}", "{{!#a}}", "{{! it's “100 %” }"])
    func commentsPrintNothing(comment: String) {
        let comment = comment.hasSuffix("}}") ? comment : comment + "}"
        #expect(render("1\(comment)2") == "12")
    }
}
