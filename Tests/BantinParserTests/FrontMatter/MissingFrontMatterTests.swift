import BantinModel
import BantinParser
import Testing

@Suite("Front matter that is not there")
struct MissingFrontMatterTests {
    @Test("It is said what a page needs at least", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, path: "content/\(sample.kind.rawValue)/a.md", are: sample.expected) {
            _ = parseFrontMatter(of: $0, kind: sample.kind, diagnostics: &$1)
        }
    }

    static let cases: [FindingCase] = [
        FindingCase(
            "no front matter", kind: .note,
            #"""
            ⟦#⟧ Tiêu đề

            Văn bản

            """#,
            #"""
            ① front-matter
              trang thiếu phần đầu, tức các mục giữa hai dòng “---” ở ngay đầu tệp | the page has no front matter, the keys between two lines “---” at the top of the file
              - ngắn nhất là ba dòng sau: | the smallest has three lines:
              - ---
              - title: Tên của trang | title: Title of the page
              - ---
            """#),
        FindingCase(
            "an empty file", kind: .note,
            #"""
            ⟦⟧
            """#,
            #"""
            ① front-matter
              trang thiếu phần đầu, tức các mục giữa hai dòng “---” ở ngay đầu tệp | the page has no front matter, the keys between two lines “---” at the top of the file
              - ngắn nhất là ba dòng sau: | the smallest has three lines:
              - ---
              - title: Tên của trang | title: Title of the page
              - ---
            """#),
        FindingCase(
            "an empty line above the front matter", kind: .note,
            "⟦⟧\n---\ntitle: A\n---\n",
            #"""
            ① front-matter
              trang thiếu phần đầu, tức các mục giữa hai dòng “---” ở ngay đầu tệp | the page has no front matter, the keys between two lines “---” at the top of the file
              - hãy xóa các dòng trống phía trên dòng “---” | delete the empty lines above the line “---”
            """#),
        FindingCase(
            "the long dash of a word processor above the front matter", kind: .note,
            "⟦—⟧-\ntitle: A\n---\n",
            #"""
            ① front-matter
              trang thiếu phần đầu, tức các mục giữa hai dòng “---” ở ngay đầu tệp | the page has no front matter, the keys between two lines “---” at the top of the file
              - dòng 1 phải là đúng ba dấu gạch nối sát lề trái: --- | line 1 must be exactly three hyphens in the first column: ---
            """#),
        FindingCase(
            "the long dash of a word processor below the front matter", kind: .note,
            "⟦---⟧\ntitle: A\n—\nVăn bản\n",
            #"""
            ① front-matter
              phần đầu mở bằng “---” ở đây mà không có dòng “---” kết thúc | the front matter opens here with “---” and no line “---” closes it
              - dòng “---” kết thúc phải nằm sát lề trái | the closing “---” must begin in the first column
              - có lẽ là dòng 3: dòng ấy phải là đúng ba dấu gạch nối: --- | perhaps line 3 was meant: it must be exactly three hyphens: ---
            """#),
        FindingCase(
            "front matter that is never closed", kind: .note,
            #"""
            ⟦---⟧
            title: A

            Văn bản

            """#,
            #"""
            ① front-matter
              phần đầu mở bằng “---” ở đây mà không có dòng “---” kết thúc | the front matter opens here with “---” and no line “---” closes it
              - dòng “---” kết thúc phải nằm sát lề trái | the closing “---” must begin in the first column
            """#),
        FindingCase(
            "a closing line that is indented", kind: .note,
            #"""
            ⟦---⟧
            title: A
             ---

            """#,
            #"""
            ① front-matter
              phần đầu mở bằng “---” ở đây mà không có dòng “---” kết thúc | the front matter opens here with “---” and no line “---” closes it
              - dòng “---” kết thúc phải nằm sát lề trái | the closing “---” must begin in the first column
              - có lẽ là dòng 3: dòng ấy phải là đúng ba dấu gạch nối: --- | perhaps line 3 was meant: it must be exactly three hyphens: ---
            """#),
        FindingCase(
            "one line", kind: .note,
            #"""
            ⟦---⟧
            """#,
            #"""
            ① front-matter
              phần đầu mở bằng “---” ở đây mà không có dòng “---” kết thúc | the front matter opens here with “---” and no line “---” closes it
              - dòng “---” kết thúc phải nằm sát lề trái | the closing “---” must begin in the first column
            """#),
        FindingCase(
            "no title", kind: .note,
            #"""
            ⟦---⟧
            body: a
            ---

            """#,
            #"""
            ① missing-title
              trang chưa có tiêu đề | the page has no title
              - chẳng hạn: title: Họp chi bộ tháng 3 | such as: title: Họp chi bộ tháng 3
            """#),
        FindingCase(
            "an empty title", kind: .note,
            #"""
            ⟦---⟧
            title:
            ---

            """#,
            #"""
            ① missing-title
              trang chưa có tiêu đề | the page has no title
              - chẳng hạn: title: Họp chi bộ tháng 3 | such as: title: Họp chi bộ tháng 3
            """#),
        FindingCase(
            "nothing between the lines", kind: .note,
            #"""
            ⟦---⟧
            ---

            """#,
            #"""
            ① missing-title
              trang chưa có tiêu đề | the page has no title
              - chẳng hạn: title: Họp chi bộ tháng 3 | such as: title: Họp chi bộ tháng 3
            """#),
        FindingCase(
            "only a comment", kind: .page,
            #"""
            ⟦---⟧
            # ghi chú
            ---

            """#,
            #"""
            ① missing-title
              trang chưa có tiêu đề | the page has no title
              - chẳng hạn: title: Họp chi bộ tháng 3 | such as: title: Họp chi bộ tháng 3
            """#),
    ]
}
