import BantinTemplates
import Testing

/// `{{x}}`, dotted names and the implicit iterator.
struct VariableTests {
    @Test func textWithoutTagsStaysAsItIs() {
        #expect(render("Đảng bộ xã { } }} {x}\r\n\t ") == "Đảng bộ xã { } }} {x}\r\n\t ")
    }

    @Test(arguments: [
        "{{name}}", "{{ name }}", "{{\tname\n}}", "{{&name}}", "{{ & name }}", "{{{name}}}", "{{{ name }}}",
    ])
    func aVariablePrintsItsText(tag: String) {
        #expect(render("<\(tag)>", with: ["name": "An Điền Nam"]) == "<An Điền Nam>")
    }

    @Test func whiteSpaceAroundAVariableStays() {
        #expect(render("  {{name}}  \n{{name}}\n", with: ["name": "x"]) == "  x  \nx\n")
    }

    @Test func aPrintedValueIsNotReadAsATemplate() {
        #expect(render("{{a}}", with: ["a": "{{b}}", "b": "no"]) == "{{b}}")
    }

    @Test func dottedNamesLeadIntoObjects() {
        let value: Value = ["a": ["b": ["c": "deep"]], "c": "shallow"]
        #expect(render("{{a.b.c}} {{#a}}{{b.c}} {{c}}{{/a}}", with: value) == "deep deep shallow")
    }

    @Test func theFirstPartOfANameDecidesWhereTheRestIsLookedFor() {
        let value: Value = ["a": ["b": "outer"], "inner": ["a": ["b": "inner"]]]
        #expect(render("{{#inner}}{{a.b}}{{/inner}}{{a.b}}", with: value) == "innerouter")
    }

    @Test func anAbsentTextPrintsNothing() {
        let shape = Shape.object(["a": .optional(.text), "b": .optional(.object(["c": .text]))])
        #expect(render("({{a}}{{b.c}})", with: ["a": .absent, "b": .absent], shape: shape) == "()")
        #expect(render("({{a}}{{b.c}})", with: ["a": "1", "b": ["c": "2"]], shape: shape) == "(12)")
    }

    @Test func theImplicitIteratorPrintsTheElement() {
        #expect(render("{{#x}}{{.}},{{/x}}", with: ["x": ["1", "2"]]) == "1,2,")
        #expect(render("{{#x}}{{#.}}{{.}}{{/.}};{{/x}}", with: ["x": [["1", "2"], ["3"]]]) == "12;3;")
    }

    @Test func anAnnotatedTextIsPrintedAndEntered() {
        let value: Value = ["members": .annotated("1.234", ["exact": "1234", "known": true])]
        let template = "{{members}} {{members.exact}} {{#members}}{{.}}{{#known}}={{exact}}{{/known}}{{/members}}"
        #expect(render(template, with: value) == "1.234 1234 1.234=1234")
    }

    @Test func openNamesAreAnsweredByAFunction() {
        let shape = Shape.object([
            "figures": .open(
                OpenShape { path in
                    .found(.annotated(["name": .text]), partsTaken: path.count - (path.last == "name" ? 1 : 0))
                })
        ])
        let value: Value = [
            "figures": .open(
                OpenValue { path in
                    let name = path.filter { $0 != "name" }.joined(separator: ".")
                    return (.annotated("<\(name)>", ["name": .text(name)]), name.split(separator: ".").count)
                })
        ]
        let template = "{{figures.a-b.2015-2020}} {{figures.c.name}} {{#figures.d.e@2020}}{{name}}{{/figures.d.e@2020}}"
        #expect(render(template, with: value, shape: shape) == "<a-b.2015-2020> c d.e@2020")
    }
}
