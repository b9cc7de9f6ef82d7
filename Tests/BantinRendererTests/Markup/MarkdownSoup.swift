import BantinTestSupport

/// Small Markdown documents made of every construct, whole and broken.
struct MarkdownSoup {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let inlines = [
        "chi bộ", "đảng viên", "a", "ế", "e\u{302}\u{301}", "Đ", "x y", " ", "  ", "\t", ".", "!", "*", "**", "***",
        "_",
        "__", "`", "``", "` `", "[", "]", "](", "(", ")", "![", "[a](b)", "[chữ](/đường/dẫn \"lời \\\" chú\")",
        "[m](<a b> 'c')", "[n](u (t))", "![ảnh *nổi*](/static/a.jpg)", "[a]", "[a][]", "[b][a]", "[c *d*][a b]",
        "<https://example.org/a?b=c&d>", "<a@example.org>", "https://example.org", "<b>", "</b>", "<!-- x -->", "<br/>",
        "<a href='x'\n>", "&amp;", "&nbsp;", "&lt;", "&copy", "&#35;", "&#x1EBF;", "&hearts;", "&ngE;", "&zzz;", "&",
        "<", ">", "\"", "'",
        "\\*", "\\[", "\\]", "\\\\", "\\`", "\\<", "\\&amp;", "\\a", "\\", "“", "”", "…", "😀", "{", "}", "|", "~", "#",
        "=", "-", "+", "1.",
        "*nghiêng*", "**đậm**", "_a **b** c_", "*a*b", "`mã \\ <b>`", "*a [b*c](d)", "%", "https:", "\u{A0}",
        "\u{3000}",
    ]
    private static let lineEnds = [
        "\n", "\n", "\n", "\n\n", "  \n", "\\\n", " \n", "\t\n", "\n\n\n", "\n   ", "\n\t", "\n>", "\n> ", "\n- ",
    ]
    private static let lineStarts = [
        "", "", "", "", " ", "  ", "   ", "    ", "\t", " \t", "> ", ">", ">> ", "> > ", " > ", ">\t", "- ", "-\t",
        "* ", "+   ", "-      ",
        "1. ", "1) ", "12. ", "2019. ", "  - ", "    - ", "> - ", "- > ", "- - ", "1. - ", "# ", "## ", "####### ", "#",
        "===", "---", "***", "- - -",
        "```", "```swift x", "~~~", "    mã", "<div>", "</div>", "<!--", "-->", "<pre>", "[a]: /x",
        "[a b]: <y z> \"t\"", "[c]:\n/u\n'v'", "[d]: /e 'f", "| a | b |", "|---|---|",
    ]

    mutating func document() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...9, using: &generator) {
            text += generator.pick(Self.lineStarts)
            for _ in 0..<Int.random(in: 0...7, using: &generator) { text += generator.pick(Self.inlines) }
            text += generator.pick(Self.lineEnds)
        }
        return text
    }
}
