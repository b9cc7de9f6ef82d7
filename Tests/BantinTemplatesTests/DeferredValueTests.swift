import BantinTemplates
import BantinTestSupport
import Testing

@Suite struct DeferredValueTests {
    @Test func aDeferredValueIsMadeWhereATemplateAsksForIt() {
        let cells: Value = .deferred { [["name": .deferred { .text("A") }], .deferred { ["name": "B"] }] }
        #expect(render("{{#cells}}{{name}};{{/cells}}", with: ["cells": cells]) == "A;B;")
        #expect(render("{{^cells}}none{{/cells}}", with: ["cells": .deferred { [] }]) == "none")
        #expect(render("{{a.b}}", with: ["a": .deferred { ["b": .deferred { .deferred { "deep" } }] }]) == "deep")
    }

    @Test func aDeferredValueThatNoTemplatePrintsIsNeverMade() {
        let (templates, _) = Templates.compile([TemplateFile(name: "page.txt", path: "page.txt", text: "{{a}}")])
        let value: Value = ["a": "a", "b": .deferred { fatalError("nobody asked for it") }]
        #expect(templates.render("page.txt", with: value) == "a")
    }

    @Test func aDeferredValueIsComparedWithAShapeAsWhatItMakes() {
        let shape = Shape.object(["a": .text])
        #expect(shape.disagreements(of: ["a": .deferred { "x" }]) == [])
        #expect(shape.disagreements(of: ["a": .deferred { true }]) == ["a: flag, not text"])
    }
}
