import BantinTemplates
import BantinTestSupport
import Testing

@Suite struct MembersTests {
    @Test func aMemberThatNoTemplatePrintsIsNeverMade() {
        let (templates, _) = Templates.compile([TemplateFile(name: "page.txt", path: "page.txt", text: "{{a}}{{c.d}}")])
        let inner = Members(["d", "e"]) { name in
            if name == "d" { return "d" }
            fatalError("nobody asked for it")
        }
        let outer = Members(["a", "b", "c"]) { name in
            switch name {
            case "a": "a"
            case "c": .object(inner)
            default: fatalError("nobody asked for it")
            }
        }
        #expect(templates.render("page.txt", with: .object(outer)) == "ad")
    }

    @Test func aNameThatTheInnerObjectLacksIsLookedUpOutside() {
        #expect(render("{{#cells}}{{name}}{{sign}}{{/cells}}", with: ["sign": ";", "cells": [["name": "A"]]]) == "A;")
    }

    @Test func membersAreComparedWithAShape() {
        let shape = Shape.object(["a": .text])
        #expect(shape.disagreements(of: ["a": "x"]) == [])
        #expect(shape.disagreements(of: ["a": true]) == ["a: flag, not text"])
        #expect(shape.disagreements(of: ["a": "x", "b": "y"]) == ["b: not declared"])
        #expect(shape.disagreements(of: [:]) == ["a: missing"])
    }
}
