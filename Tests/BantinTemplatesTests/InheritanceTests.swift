import BantinTemplates
import Testing

/// `{{<x}}` and `{{$x}}`.
struct InheritanceTests {
    @Test func aBlockPrintsWhatItHoldsWhenNobodyOverridesIt() {
        #expect(render("{{$title}}{{x}}{{/title}}", with: ["x": "default", "title": "no"]) == "default")
        #expect(
            render("{{<base}}{{/base}}", with: ["x": "default"], files: ["base": "({{$a}}{{x}}{{/a}})"]) == "(default)")
    }

    @Test func anOverrideTakesThePlaceOfABlock() {
        let files = ["base": "[{{$a}}1{{/a}}|{{$b}}2{{/b}}|{{$a}}1{{/a}}]"]
        #expect(render("{{<base}}{{$a}}A{{/a}}{{/base}}", files: files) == "[A|2|A]")
        #expect(render("{{<base}}{{$b}}B{{/b}}{{$a}}A{{/a}}{{/base}}", files: files) == "[A|B|A]")
        #expect(render("{{<base}}{{! note }} {{$b}}{{/b}}\n{{/base}}", files: files) == "[1||1]")
    }

    @Test func twoParentsOnOnePageDoNotMix() {
        let files = ["base": "({{$a}}0{{/a}})"]
        #expect(
            render("{{<base}}{{$a}}1{{/a}}{{/base}} {{<base}}{{$a}}2{{/a}}{{/base}} {{>base}}", files: files)
                == "(1) (2) (0)")
    }

    @Test func anOverrideSeesTheContextOfItsBlock() {
        let value: Value = ["fruit": "apples", "nested": ["fruit": "bananas"]]
        let files = ["base": "{{#nested}}{{$a}}{{/a}}{{/nested}}"]
        #expect(render("{{<base}}{{$a}}{{fruit}}{{/a}}{{/base}}", with: value, files: files) == "bananas")
    }

    @Test func theOutermostTemplateHasTheFirstWord() {
        let files = [
            "middle": "{{<base}}{{$a}}m{{/a}}{{$b}}m{{/b}}{{/base}}", "base": "{{$a}}1{{/a}}{{$b}}2{{/b}}{{$c}}3{{/c}}",
        ]
        #expect(render("{{<middle}}{{$a}}p{{/a}}{{$c}}p{{/c}}{{/middle}}", files: files) == "pmp")
    }

    @Test func anOverrideReachesBlocksOfThePartialsOfItsParent() {
        let files = ["base": "<{{>head}}>", "head": "{{$title}}none{{/title}}"]
        #expect(render("{{<base}}{{$title}}T{{/title}}{{/base}}", files: files) == "<T>")
    }

    @Test func anOverrideMayHoldBlocksAndParentsOfItsOwn() {
        let files = [
            "base": "({{$a}}{{/a}})",
            "middle": "{{<base}}{{$a}}m{{$b}}1{{/b}}{{<base}}{{$a}}2{{/a}}{{/base}}{{/a}}{{/base}}",
        ]
        #expect(render("{{>middle}}", files: files) == "(m1(2))")
        #expect(render("{{<middle}}{{$b}}p{{/b}}{{/middle}}", files: files) == "(mp(2))")
    }

    @Test func anOverrideMayHoldABlockOfItsOwnName() {
        #expect(render("{{<base}}{{$a}}1{{$a}}2{{/a}}{{/a}}{{/base}}", files: ["base": "({{$a}}{{/a}})"]) == "(12)")
    }

    @Test func anOverrideDoesNotReachTheBlocksOfItsNeighbour() {
        let page = "{{<base}}{{$a}}{{$b}}1{{/b}}{{/a}}{{$b}}2{{/b}}{{/base}}"
        #expect(render(page, files: ["base": "{{$a}}{{/a}}|{{$b}}{{/b}}"]) == "1|2")
    }

    @Test func aParentAloneOnItsLineIsIndented() {
        let files = ["base": "1\n{{$a}}\n2\n{{/a}}\n3\n"]
        #expect(render("x\n  {{<base}}{{/base}}\ny\n", files: files) == "x\n  1\n  2\n  3\ny\n")
        #expect(render("x\n  {{<base}}\n  {{/base}}\ny\n", files: files) == "x\n  1\n  2\n  3\ny\n")
    }

    @Test func anOverrideLosesItsOwnIndentationAndTakesThatOfTheBlock() {
        let page = "{{<base}}\n    {{$a}}\n        one\n          two\n\n        three\n    {{/a}}\n{{/base}}\n"
        #expect(render(page, files: ["base": "x\n  {{$a}}\n  {{/a}}\ny\n"]) == "x\n  one\n    two\n\n  three\ny\n")
        #expect(render(page, files: ["base": "x\n{{$a}}{{/a}}\ny\n"]) == "x\none\n  two\n\nthree\ny\n")
    }

    @Test func blankLinesDoNotTellTheIndentationOfAnOverride() {
        let page = "{{<base}}{{$a}}\n\n    one\n  \n      two\n  three\n{{/a}}{{/base}}"
        #expect(render(page, files: ["base": "{{$a}}{{/a}}\n"]) == "\none\n\n  two\nthree\n")
    }

    @Test func theFirstLineOfABlockTellsItsIndentation() {
        let page = "{{<base}}{{$a}}\none\ntwo\n{{/a}}{{/base}}"
        #expect(render(page, files: ["base": "x\n{{$a}}\n  default\n{{/a}}\n"]) == "x\n  one\n  two\n")
    }

    @Test func indentationsOfParentAndBlockAddUp() {
        let page = " {{<base}}\n {{$a}}\n one\n  {{> row}}\n {{/a}}\n {{/base}}\n"
        #expect(
            render(page, files: ["base": "x\n  {{$a}}{{/a}}\n", "row": "two\nthree\n"])
                == " x\n   one\n    two\n    three\n")
    }

    @Test func aBlockWithLinesOfItsOwnEndsItsLine() {
        let page = "{{<base}}{{$a}}one{{/a}}{{/base}}"
        #expect(render(page, files: ["base": "  {{$a}}{{/a}}\nx"]) == "  one\nx")
        #expect(render(page, files: ["base": "{{$a}}\ndefault\n{{/a}}\nx"]) == "one\nx")
        #expect(render("{{<base}}{{$a}}{{/a}}{{/base}}", files: ["base": "  {{$a}}{{/a}}\nx"]) == "x")
    }

    @Test func aBlockInsideALineKeepsTheLine() {
        let page = "{{<base}}{{$a}}one{{/a}}{{/base}}"
        #expect(render(page, files: ["base": "  {{$a}}default{{/a}}\nx"]) == "  one\nx")
        #expect(render(page, files: ["base": "{{$a}}{{/a}} {{$b}}{{/b}}\n"]) == "one \n")
        #expect(render(page, files: ["base": "  {{$a}}\n  default{{/a}}!\n"]) == "  one!\n")
        #expect(render("{{$a}} {{/a}}\n") == " \n")
    }

    @Test func theLineFeedAfterAnOverridesTagIsNotPrinted() {
        #expect(
            render("{{<base}}{{$a}}\npeaked\n\n:(\n{{/a}}{{/base}}", files: ["base": "{{$a}}{{/a}}"])
                == "peaked\n\n:(\n")
    }
}
