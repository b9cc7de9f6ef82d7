import BantinTemplates
import Testing

/// `{{> x}}`.
struct PartialTests {
    @Test func aPartialSeesTheContextWhereItStands() {
        let value: Value = ["name": "outer", "cells": [["name": "1"], ["name": "2"]]]
        #expect(
            render("{{>row}}:{{#cells}}{{> row }}{{/cells}}", with: value, files: ["row": "({{name}})"])
                == "(outer):(1)(2)")
    }

    @Test func aPartialOnALineOfItsOwnIsIndented() {
        let files = ["row": "|\n{{x}}\n\n|\n"]
        #expect(render("a\n  {{>row}}\nb\n", with: ["x": "1\n2"], files: files) == "a\n  |\n  1\n2\n\n  |\nb\n")
    }

    @Test func aPartialInsideALineIsNot() {
        #expect(render("  {{x}} {{>row}}\n", with: ["x": "1"], files: ["row": ">\n>"]) == "  1 >\n>\n")
    }

    @Test func indentationsAddUp() {
        let files = ["a": "a\n  {{>b}}\na\n", "b": "b\n{{#x}}\n{{.}}{{.}}\n{{/x}}\nb\n"]
        #expect(render(" {{>a}}\n.", with: ["x": ["1", "2"]], files: files) == " a\n   b\n   11\n   22\n   b\n a\n.")
    }

    @Test func aPartialInsideALineOfAnIndentedPartialIsNotIndented() {
        let files = ["a": "{{>b}}{{>b}}\na\n", "b": "1\n2"]
        #expect(render("\t{{>a}}\n", files: files) == "\t1\n21\n2\n\ta\n")
    }

    @Test func aLineThatBeginsWithASectionIsIndentedOnce() {
        let files = ["a": "{{#x}}{{.}},{{/x}}\n{{^x}}none{{/x}}\n"]
        #expect(render(" {{>a}}\n", with: ["x": ["1", "2"]], files: files) == " 1,2,\n\n")
    }

    @Test func aPartialMayLackItsLastLineFeed() {
        #expect(render("1\n{{>a}}\n2", files: ["a": "a"]) == "1\na2")
    }

    @Test func aPartialIsOfTheKindOfItsFile() {
        let files = [
            TemplateFile(name: "page.html", path: "page.html.mustache", text: "{{> x}}"),
            TemplateFile(name: "page.txt", path: "page.txt.mustache", text: "{{> x}}"),
            TemplateFile(name: "x.html", path: "x.html.mustache", text: "html {{a}}"),
            TemplateFile(name: "x.txt", path: "x.txt.mustache", text: "text {{a}}"),
        ]
        let (templates, mistakes) = Templates.compile(files)
        #expect(mistakes.isEmpty)
        #expect(templates.render("page.html", with: ["a": "<&>"]) == "html &lt;&amp;&gt;")
        #expect(templates.render("page.txt", with: ["a": "<&>"]) == "text <&>")
    }

    @Test func ofTwoFilesWithOneNameTheFirstCounts() {
        let files = ["own", "built-in"].map { TemplateFile(name: "a.txt", path: "\($0)/a.txt.mustache", text: $0) }
        let (templates, mistakes) = Templates.compile(files)
        #expect(mistakes.isEmpty)
        #expect(templates.names == ["a.txt"])
        #expect(templates.contains("a.txt") && !templates.contains("a.html"))
        #expect(templates.render("a.txt", with: [:]) == "own")
    }

    @Test func renderingAppendsToTheBuffer() {
        let (templates, _) = Templates.compile([TemplateFile(name: "a.txt", path: "a.txt.mustache", text: "Ấ")])
        var output = Array("x".utf8)
        templates.render("a.txt", with: [:], into: &output)
        #expect(output == Array("xẤ".utf8))
    }
}
