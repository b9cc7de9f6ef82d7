import BantinModel
import BantinRenderer
import Testing

private func html(_ text: String, identifiers: [String] = []) -> String {
    let (document, figures) = parsed(text)
    return HTMLWriter(figures: figures, parts: sampleParts).html(document, identifiers: identifiers)
}

@Suite struct HTMLWriterTests {
    @Test(arguments: [
        ("{{ a.b }}", #"<data class="figure" value="13/23" data-figure="a.b">56,52%</data>"#),
        ("{{ markup }}", #"<data class="figure" value="13/23" data-figure="markup">&lt;&amp;&quot;&gt;</data>"#),
        ("[*13* <](figure:b)", #"<data class="figure" value="13/23" data-figure="b"><em>13</em> &lt;</data>"#),
        (
            "{{ illustrative }}",
            #"<data class="figure" value="13/23" data-figure="illustrative">56,52%</data>"#
                + #"<sup class="illustrative" title="minh họa &quot;&lt;">*</sup>"#
        ),
        (
            #"[18 ha](figure:stated "Báo cáo \"<&")"#,
            "<span class=\"figure stated\" title=\"Báo cáo &quot;&lt;&amp;\">18\u{A0}ha</span>"
        ),
        ("[*x*](figure:invalid)", "<em>x</em>"),
        ("[a](../b.md)", #"<a href="from:../b.md">a</a>"#),
        ("![a *b*](../b.jpg 'c')", #"<img src="from:../b.jpg" alt="a b" title="c" />"#),
    ])
    func inlinesOfTheSiteBecomeHTML(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test func aPartialStandsOnItsOwnLines() {
        #expect(html("a\n\n{{> b }}\n\n- {{> c }}") == "<p>a</p>\npartial b\n<ul>\n<li>\npartial c\n</li>\n</ul>\n")
    }

    @Test func headingsTakeTheirIdentifiers() {
        let text = "# Kết nạp *Đảng* {{ a }}\n\n> ## Kết nạp Đảng 56,52%\n\n- # !\n\n# Kết nạp Đảng 56,52%\n\n# !"
        let identifiers = parsed(text).document.headingIdentifiers { _ in "56,52%" }
        #expect(
            identifiers == [
                "ket-nap-dang-56-52", "ket-nap-dang-56-52-2", "muc", "ket-nap-dang-56-52-3", "muc-2",
            ])
        #expect(html("# a\n\n# b", identifiers: ["x\"", "y"]) == "<h1 id=\"x&quot;\">a</h1>\n<h1 id=\"y\">b</h1>\n")
    }

    @Test func anIdentifierThatAnotherHeadingHasIsNotGivenTwice() {
        let document = parsed("# a\n\n# a-2\n\n# a").document
        #expect(document.headingIdentifiers { _ in "" } == ["a", "a-2", "a-3"])
    }

    @Test func aLineOfProseHasNoParagraph() {
        let (document, figures) = parsed("*a* {{ b }}")
        guard case .paragraph(let inlines)? = document.blocks.first?.kind else { return #expect(Bool(false)) }
        #expect(
            HTMLWriter(figures: figures, parts: sampleParts).html(inlines)
                == #"<em>a</em> <data class="figure" value="13/23" data-figure="b">56,52%</data>"#)
    }

    @Test func aSiteMayWriteItsFiguresItsOwnWay() {
        var parts = sampleParts
        parts.figure = { figure, words in "<b>\(figure.reference.plainWords)|\(words)</b>" }
        let (document, figures) = parsed("[*13*](figure:a)")
        #expect(HTMLWriter(figures: figures, parts: parts).html(document) == "<p><b>13|<em>13</em></b></p>\n")
    }

    @Test(arguments: 201...204 as ClosedRange<UInt64>)
    func noSignOfMarkupFromContentReachesHTML(seed: UInt64) {
        var soup = MarkdownSoup(seed: seed)
        // Every element that the writer itself makes.
        let own = [
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em",
            "strong",
            "a", "img", "data", "span", "sup",
        ]
        for _ in 0..<500 {
            let text =
                soup.document()
                + soup.generator.pick([
                    "<script>", "{{ markup }}", "<q onclick='x'>", "&lt;script&gt;", "[x](</a\"onclick=x>)",
                ])
                + soup.document()
            for tag in html(text).split(separator: "<").dropFirst() {
                let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
                #expect(own.contains(String(name)), "seed \(seed): \(text.debugDescription)")
                #expect(!tag.prefix { $0 != ">" }.contains(" onclick"), "seed \(seed): \(text.debugDescription)")
            }
        }
    }
}
