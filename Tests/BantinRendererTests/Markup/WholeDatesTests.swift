import Testing

@testable import BantinRenderer

@Suite("No line ends inside a date")
struct WholeDatesTests {
    @Test(
        "Dates are marked, with the word before them; brackets stand for the mark",
        arguments: [
            "đến [tháng 2-2020]: 21", "(từ [tháng 3-2015] đến [tháng 2-2020])", "Báo Gia Lai, [3-2020].", "[15-3-2020]",
            "[Ngày 15-3-2020]", "[ngày 15 tháng 3] [năm 2020]", "[Tháng 3] và [tháng 12]",
            "trong [năm 2020], “[3-2020]”",
            "[năm 2015-2020]", "<p>[3-2020]</p>[4-2020]",
            "<time datetime=\"2020-03\">[tháng 3-2020]</time>",
        ])
    func marked(text: String) {
        let plain = text.replacing("[", with: "").replacing("]", with: "")
        let wanted = text.replacing("[", with: "<span class=\"date\">").replacing("]", with: "</span>")
        #expect(keepingDatesWhole(plain) == wanted)
    }

    @Test(
        "What is no date stays as it is, and so does what stands in tags or may hold no markup",
        arguments: [
            "56,52% (13/23)", "Chi bộ 1-2-3", "12-BC/ĐU", "a3-2020", "3-2020b", "5 năm qua", "mỗi năm 12 người",
            "13-20205",
            "2019-2020", "<a href=\"3-2020.html\" title=\"tháng 3-2020\">", "<title>Bản tin tháng 3-2020</title>",
            "<svg><text>đến ngày 15-3-2020</text></svg>",
            "<script>3-2020</script>", "<pre><code>3-2020</code></pre>", "", "<", "1", "ngày ", "<svg>3-2020",
            "đ3-2020",
        ])
    func untouched(text: String) {
        #expect(keepingDatesWhole(text) == text)
    }
}
