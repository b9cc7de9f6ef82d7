import BantinModel
import BantinRenderer
import Testing

private func text(_ markdown: String, allowsRawHTML: Bool = false) -> String {
    let (document, figures) = parsed(markdown, allowsRawHTML: allowsRawHTML)
    return TextWriter(figures: figures, parts: sampleParts).text(document)
}

@Suite struct TextWriterTests {
    @Test func aNoteReadsWellAloud() {
        let note = #"""
            # Kết nạp đảng viên mới

            Ngày 20 tháng 3 năm 2020, **Chi bộ thôn An Điền Nam** họp phiên thường kỳ, đánh giá *công tác*
            tạo nguồn; xem [nghị quyết](../notes/x.md) và [trang của xã](https://cuuan.example.vn).\
            Chi bộ có [13 đảng viên trẻ](figure:a), bằng {{ illustrative }}.

            ### Việc sắp tới

            1. Rà soát quần chúng ưu tú trong lực lượng dân quân và đoàn viên, thanh niên của thôn.
            2. Phân công đảng viên giúp đỡ:
               - người thứ nhất
               - người thứ hai

            > Trích nghị quyết: mỗi năm kết nạp từ 1 đến 2 đảng viên mới, chú trọng chất lượng, không chạy theo số lượng.

            ![Lễ kết nạp](/static/a.jpg)

            ***

            {{> bảng }}

                mã  `x`
            """#
        #expect(
            text(note) == #"""
                KẾT NẠP ĐẢNG VIÊN MỚI

                Ngày 20 tháng 3 năm 2020, Chi bộ thôn An Điền Nam họp phiên thường kỳ,
                đánh giá công tác tạo nguồn; xem nghị quyết và trang của xã
                (https://cuuan.example.vn).
                Chi bộ có 13 đảng viên trẻ, bằng 56,52%*.

                Việc sắp tới

                1. Rà soát quần chúng ưu tú trong lực lượng dân quân và đoàn viên, thanh
                   niên của thôn.
                2. Phân công đảng viên giúp đỡ:
                   - người thứ nhất
                   - người thứ hai

                    Trích nghị quyết: mỗi năm kết nạp từ 1 đến 2 đảng viên mới, chú
                    trọng chất lượng, không chạy theo số lượng.

                [Ảnh: Lễ kết nạp]

                partial bảng

                mã  `x`

                """#)
    }

    @Test(arguments: [
        ("[a](mailto:a@b.vn)", "a (a@b.vn)"), ("<a@b.vn>", "a@b.vn"), ("[gọi](tel:0269)", "gọi (0269)"),
        ("<https://a.vn>", "https://a.vn"), ("[a](HTTPS://a.vn)", "a (HTTPS://a.vn)"), ("[a](#b)", "a"),
        ("[18 ha](figure:stated \"Báo cáo 12\")", "18 ha (nguồn: Báo cáo 12)"), ("[x](figure:invalid)", "x"),
        ("[1](figure:illustrative)", "1*"), ("`mã` a\\*b &amp; &lt;", "mã a*b & <"), ("# đường ß", "ĐƯỜNG SS"),
        ("56,52&nbsp;%", "56,52 %"),
    ])
    func inlinesBecomeWords(markdown: String, expected: String) {
        #expect(text(markdown) == expected + "\n")
    }

    @Test func rawHTMLIsLeftOut() {
        #expect(text("a\n\n<div>b</div>\n\nc <i>d</i>", allowsRawHTML: true) == "a\n\nc d\n")
    }

    @Test func looseListsKeepTheirEmptyLinesAndNumbersAreAligned() {
        #expect(text("9. a\n\n   b\n\n10. c") == " 9. a\n\n    b\n\n10. c\n")
    }

    @Test func nothingGivesNothing() {
        #expect(text("") == "")
        #expect(text("***") == "")
    }

    @Test(arguments: 301...303 as ClosedRange<UInt64>)
    func noLineIsWiderThanSeventyTwoColumns(seed: UInt64) {
        var soup = MarkdownSoup(seed: seed)
        for _ in 0..<200 {
            let words = (0..<60).map { _ in
                soup.generator.pick([
                    "Đảng", "chi bộ", "ế", "e\u{302}\u{301}", "共産", "😀", "ngày 3", "a", "T/M ĐẢNG ỦY", "12 %",
                ])
            }
            let wrapped = wrap(words.joined(separator: " "), firstIndent: "- ", indent: "  ")
            for line in wrapped.split(separator: "\n") { #expect(line.displayWidth <= 72, "seed \(seed): \(line)") }
            #expect(
                wrapped.split { $0 == " " || $0 == "\n" }.dropFirst().joined(separator: " ")
                    == words.joined(separator: " "))
        }
    }
}

@Suite struct WrapTests {
    @Test(arguments: [
        ("một hai ba", 7, "một hai\nba"), ("một hai ba", 100, "một hai ba"), ("", 10, ""), ("   ", 10, ""),
        ("a\nb c", 10, "a\nb c"), ("dàihơnmườicột a", 5, "dàihơnmườicột\na"),
        // 12 columns: “họp ngày 20” alone would fit, the date as a whole does not.
        ("họp ngày 20 tháng 3", 17, "họp\nngày 20 tháng 3"), ("họp vào năm 2020 mới", 14, "họp vào\nnăm 2020 mới"),
        ("kết quả 5 năm qua", 10, "kết quả\n5 năm qua"), ("Ngày 20, tháng 3", 9, "Ngày 20,\ntháng 3"),
        ("đạt 56,52 % rồi", 10, "đạt\n56,52 %\nrồi"),
        ("aaaa 23\u{A0}người", 8, "aaaa\n23 người"), ("aa 23\u{A0}người", 12, "aa 23 người"),
        ("xx T/M ĐẢNG ỦY", 12, "xx\nT/M ĐẢNG ỦY"), ("xx T/M ĐẢNG ỦY bí thư", 12, "xx\nT/M ĐẢNG ỦY\nbí thư"),
        // What cannot fit on one line is broken at its spaces after all.
        ("ngày 20 tháng 3 năm 2020", 10, "ngày 20\ntháng 3\nnăm 2020"),
        ("共産 共産", 5, "共産\n共産"), ("共産 共産", 9, "共産 共産"),
    ])
    func wordsStayTogetherWhereTheyMust(text: String, width: Int, expected: String) {
        #expect(wrap(text, width: width) == expected)
    }

    @Test func indentsStandBeforeTheLines() {
        #expect(
            wrap("một hai ba bốn", width: 9, firstIndent: "12. ", indent: "    ") == "12. một\n    hai\n    ba\n    bốn"
        )
        #expect(wrap("a\nb", firstIndent: "- ", indent: "  ") == "- a\n  b")
    }

    @Test(arguments: [
        ("Đảng ủy", 7), ("e\u{302}\u{301}", 1), ("共産", 4), ("😀", 2), ("👨‍👩‍👧", 2), ("", 0), ("\u{200B}", 0), ("ｈ", 2),
        ("❤️", 2),
    ])
    func widthIsCountedInColumns(text: String, columns: Int) {
        #expect(text.displayWidth == columns)
        #expect(Array(text.utf8)[...].displayWidth == columns)
    }
}
