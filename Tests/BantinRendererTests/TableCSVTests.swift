import Testing

@testable import BantinRenderer

@Suite("Tables of a page as CSV")
struct TableCSVTests {
    private func lines(_ html: String) -> [[String]] {
        tableFiles(in: html).map { file in
            file.csv.replacing("\u{FEFF}", with: "").split(separator: "\r\n").map(String.init)
        }
    }

    @Test("Only tables with a name, each by itself, in the order of the page")
    func names() {
        let page =
            "<p>x</p><table><tr><td>1</td></tr></table><table class=\"a\" data-csv=\"m\"><tr><th>A</th></tr></table>"
            + "<tablet data-csv=\"x\"></tablet><table data-csv=\"h\"><tr><th>B</th></tr></table>"
        #expect(tableFiles(in: page).map(\.name) == ["m", "h"])
        #expect(lines(page) == [["A"], ["B"]])
        #expect(tableFiles(in: "").isEmpty && tableFiles(in: "<table data-csv=\"x\"").isEmpty)
    }

    @Test(
        "A cell over several columns keeps the others in theirs; what opens nothing hides nothing; quotes are doubled")
    func columns() {
        let page = """
            <table data-csv="x"><tr><th>A</th><th>B</th><th>C</th></tr>
            <tr><td colspan="2">1</td><td>2</td></tr>
            <tr><td><img src="a.svg" alt="" aria-hidden="true"> 3<br> 4</td><td>a&quot;\u{323}b</td><td>5</td></tr></table>
            """
        #expect(lines(page) == [["A,B,C", "1,,2", "3 4,\"a\"\"\u{323}b\",5"]])
    }

    @Test("Tables that never end are read once")
    func unclosed() {
        let page = String(repeating: "<table data-csv=\"x\"><tr><td>1</td></tr>", count: 3)
        #expect(lines(page) == [["1", "1", "1"]])
    }

    @Test("Cells say what is read out: without hidden signs, with the words for them, on one line, unescaped")
    func cells() {
        let page = """
            <table data-csv="x"><caption>Không</caption><thead>
            <tr><th scope="col">Tên</th><th scope="col">Số</th></tr></thead><tbody>
            <tr><th scope="row"><a href="a>b">A &amp; “B”, &lt;C&gt; &amp;lt;</a> <span class="remark">ghi
              chú</span></th><td><data value="0"><span aria-hidden="true">-</span><span class="unseen">0</span></data></td></tr>
            <tr><th>D</th><td><span title="vì"><span aria-hidden="true">…</span><span class="unseen">chưa có</span></span></td></tr>
            </tbody></table>
            """
        #expect(
            lines(page.replacing("a>b", with: "a")) == [["Tên,Số", "\"A & “B”, <C> &lt; ghi chú\",0", "D,chưa có"]])
    }

    @Test(
        "Whole numbers are digits alone; others are as printed, without what they were made of",
        arguments: [
            ("<data value=\"1669\">1.669</data>", "1669"), ("<data value=\"-3\">−3</data>", "-3"),
            ("<data value=\"13/23\">56,52% (13/23)</data>", "\"56,52%\""),
            ("<data value=\"4/5\">0,8</data>", "\"0,8\""),
            ("<data value=\"reached\">đạt chỉ tiêu</data>", "đạt chỉ tiêu"),
        ])
    func numbers(cell: String, written: String) {
        #expect(
            lines("<table data-csv=\"x\"><tr><th>A</th></tr><tr><td>\(cell)</td></tr></table>") == [["A", written]])
    }

    @Test(
        "No cell is a formula to a spreadsheet; a number with its sign is none",
        arguments: [
            ("=1+1", "'=1+1"), ("+84 269", "'+84 269"), ("@SUM(A1)", "'@SUM(A1)"), ("-2+3", "'-2+3"), ("-", "'-"),
            ("=a,\"b", "\"'=a,\"\"b\""), ("-3", "-3"), ("+4,5%", "\"+4,5%\""), ("<data value=\"-3\">−3</data>", "-3"),
            ("=5", "'=5"), ("a=1", "a=1"),
        ])
    func formulas(cell: String, written: String) {
        #expect(
            lines("<table data-csv=\"x\"><tr><th>A</th></tr><tr><td>\(cell)</td></tr></table>") == [["A", written]])
    }

    @Test("What is illustrative is told in a column of its own, by the heads of its cells")
    func illustrative() {
        let star = "<sup class=\"illustrative\" title=\"x\">*</sup>"
        let page =
            "<table data-csv=\"x\"><tr><th>A</th><th>B</th><th>C</th></tr><tr><td>1</td><td>2\(star)</td><td>3\(star)</td></tr>"
            + "<tr><td>4</td><td>5</td></tr></table>"
        #expect(lines(page) == [["A,B,C,Minh họa", "1,2,3,B; C", "4,5,,"]])
    }
}
