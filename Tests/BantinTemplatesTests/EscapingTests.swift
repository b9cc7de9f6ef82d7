import BantinTemplates
import Testing

struct EscapingTests {
    @Test func htmlTemplatesEscapeText() {
        #expect(
            render("{{x}}", with: ["x": "a & b < c > d \" e ' f"], ending: "html")
                == "a &amp; b &lt; c &gt; d &quot; e &#39; f")
    }

    @Test func textTemplatesDoNot() {
        #expect(render("{{x}} {{{x}}} {{&x}}", with: ["x": "<&>"]) == "<&> <&> <&>")
    }

    @Test(arguments: ["\u{301}", "\u{338}", "\u{20E3}", "\u{200D}", "\u{FE0F}"])
    func aMarkThatCombinesWithAQuoteDoesNotHideIt(mark: String) {
        #expect(
            render("{{x}}", with: ["x": .text("\"\(mark)<\(mark)'")], ending: "html") == "&quot;\(mark)&lt;\(mark)&#39;"
        )
    }

    @Test func markupIsPrintedAsItIs() {
        #expect(
            render("{{{x}}}{{&x}}", with: ["x": .markup("<b>&amp;</b>")], ending: "html") == "<b>&amp;</b><b>&amp;</b>")
    }

    @Test func annotatedTextIsEscapedToo() {
        let value: Value = ["x": .annotated("<", ["name": ">"])]
        #expect(render("{{x}}{{x.name}}{{#x}}{{.}}{{/x}}", with: value, ending: "html") == "&lt;&gt;&lt;")
    }

    @Test func everythingElseStaysByteForByte() {
        let text = "Đảng viên trẻ \u{1}\u{7F}‘’“”`=/ e\u{309}\u{301} 🇻🇳\u{10FFFF}"
        let printed = render("{{x}}", with: ["x": .text(text)], ending: "html")
        #expect(Array(printed.utf8) == Array(text.utf8))
    }
}
