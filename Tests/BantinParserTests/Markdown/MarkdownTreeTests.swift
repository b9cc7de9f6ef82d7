import BantinModel
import Testing

@testable import BantinParser

private func tree(_ text: String, allowsRawHTML: Bool = false) -> String {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "content/notes/a.md", text: text)
    let document = parseBody(of: source, allowsRawHTML: allowsRawHTML, diagnostics: &diagnostics)
    #expect(diagnostics.all == [])
    return document.dump
}

@Suite struct MarkdownTreeTests {
    @Test func aNoteBecomesATreeWithPlaces() {
        let text = #"""
            ---
            title: Chi bộ họp
            ---
            # Kết nạp *mới*

            Chi bộ có {{ members }} đảng viên,\
            [13 *trẻ*](figure:members.young) và
            [18 ha](figure:stated "Báo cáo số 12").

            > “Có **{{ admissions }}** người&nbsp;mới” – xem
            lười [nghị quyết](/a.pdf "tệp").

            - một
              - hai {{ x }}

            1. ba

               ![Lễ kết nạp][hình]

            {{> bảng }}

            ***
            ```txt
            {{ mã }}
            ```
            [hình]: /static/a.jpg
            """#
        #expect(
            tree(text) == #"""
                heading 1 4:1
                  "Kết nạp "
                  emphasis
                    "mới"
                paragraph 6:1
                  "Chi bộ có "
                  figure 0 computed members 6:11+13
                  " đảng viên,"
                  line break
                  figure 1 proven members.young by "13 trẻ" 7:1+32
                    "13 "
                    emphasis
                      "trẻ"
                  " và"
                  soft break
                  figure 2 stated "18 ha" by "Báo cáo số 12" 8:1+38
                    "18 ha"
                  "."
                block quote 10:1
                  paragraph 10:3
                    "“Có "
                    strong
                      figure 3 computed admissions quoted 10:9+16
                    " người\u{A0}mới” – xem"
                    soft break
                    "lười "
                    link /a.pdf "tệp" 11:6+26
                      "nghị quyết"
                    "."
                tight list 13:1
                  item
                    paragraph 13:3
                      "một"
                    tight list 14:3
                      item
                        paragraph 14:5
                          "hai "
                          figure 4 computed x 14:9+7
                loose list from 1 16:1
                  item
                    paragraph 16:4
                      "ba"
                    paragraph 18:4
                      image /static/a.jpg 18:4+19
                        "Lễ kết nạp"
                partial bảng 20:1
                thematic break 22:1
                code "txt" "{{ mã }}\n" 23:1
                """#)
    }

    @Test func literalBracesAndCodeStayAsTheyAreTyped() {
        #expect(
            tree(#"\{{ a }} `{{ b }}` \\{{ c }} `figure:d` {e}"#) == #"""
                paragraph 1:1
                  "{{ a }} "
                  code "{{ b }}"
                  " \\"
                  figure 0 computed c 1:22+7
                  " "
                  code "figure:d"
                  " {e}"
                """#)
    }

    @Test func rawHTMLIsKeptWhereItIsAllowed() {
        #expect(
            tree("<div data-a=\"{{ a }}\">x</div>\n\nb <i data-c='{{ c }}'>d</i>", allowsRawHTML: true) == #"""
                html "<div data-a=\"{{ a }}\">x</div>\n" 1:1
                paragraph 3:1
                  "b "
                  html "<i data-c=\'{{ c }}\'>"
                  "d"
                  html "</i>"
                """#)
    }

    @Test func onlyFiguresInsideAClosedQuotationAreQuoted() {
        let quoted = { (text: String) in
            var diagnostics = Diagnostics()
            let source = SourceText(path: "a.md", text: text)
            return parseBody(of: source, allowsRawHTML: false, diagnostics: &diagnostics).figures.map(\.isQuoted)
        }
        #expect(quoted("{{ a }} “{{ b }} *x {{ c }}” {{ d }}*") == [false, true, true, false])
        #expect(quoted("“a “{{ b }}” {{ c }}” {{ d }}") == [true, true, false])
        #expect(quoted("“{{ a }} không đóng") == [false])
        #expect(quoted("{{ a }}” và “{{ b }}\n\n{{ c }}”") == [false, false, false])
        #expect(quoted("[“13”](figure:a) “[13](figure:b)”") == [true, true])
    }

    @Test func aFigureNameIsReadAsItWasMeant() {
        let names = { (text: String) in
            var diagnostics = Diagnostics()
            let document = parseBody(
                of: SourceText(path: "a.md", text: text), allowsRawHTML: false, diagnostics: &diagnostics)
            return document.figures.map(\.notation)
        }
        #expect(
            names("[1](figure:a%2Eb) [2](FIGURE:c) [3](<figure: d >) [4](figure\\:e) {{words(f)}} {{\tg h }}")
                == [
                    .proven(name: "a.b"), .proven(name: "c"), .proven(name: "d"), .proven(name: "e"),
                    .computed(expression: "words(f)"), .computed(expression: "g h"),
                ])
        #expect(names("[1][n] [2][n]\n\n[n]: figure:a") == [.proven(name: "a"), .proven(name: "a")])
    }

    @Test(arguments: ["---\ntitle: a\n# không đóng\n", "---", "---\n"])
    func aFrontMatterThatIsNotClosedLeavesNoBody(text: String) {
        #expect(tree(text) == "")
    }

    @Test(arguments: [("a", "paragraph 1:1\n  \"a\""), ("---\n---\na", "paragraph 3:1\n  \"a\""), ("---\n---", "")])
    func theBodyBeginsAfterTheFrontMatter(text: String, expected: String) {
        #expect(tree(text) == expected)
    }
}
