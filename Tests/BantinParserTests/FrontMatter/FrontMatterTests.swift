import BantinModel
import BantinParser
import Testing

@Suite("Mistakes in front matter")
struct FrontMatterTests {
    @Test("Each is reported at its place, with its mend, and the rest is read on", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, path: "content/\(sample.kind.rawValue)/a.md", are: sample.expected) {
            _ = parseFrontMatter(of: $0, kind: sample.kind, diagnostics: &$1)
        }
    }

    static let cases: [FindingCase] = [
        FindingCase(
            "an unknown key", kind: .note,
            #"""
            ---
            ⟦titel⟧: A
            ⟦màu⟧: đỏ
            ---

            """#,
            #"""
            ① unknown-key
              phần đầu của tin hoạt động không có mục “titel” | the front matter of a note has no key “titel”
              - có phải là “title”? | did you mean “title”?
            ② unknown-key
              phần đầu của tin hoạt động không có mục “màu” | the front matter of a note has no key “màu”
              - các mục dùng được: title, date, body, period, as_of, authors, summary, photo, tags, draft, tables | the keys are: title, date, body, period, as_of, authors, summary, photo, tags, draft, tables
            """#),
        FindingCase(
            "keys of a bulletin in a note", kind: .note,
            #"""
            ---
            title: A
            ⟦lead⟧: B
            ⟦kicker⟧: C
            ---

            """#,
            #"""
            ① unknown-key
              phần đầu của tin hoạt động không có mục “lead” | the front matter of a note has no key “lead”
              - mục này chỉ dùng trong bản tin | only bulletins have this key
            ② unknown-key
              phần đầu của tin hoạt động không có mục “kicker” | the front matter of a note has no key “kicker”
              - mục này chỉ dùng trong bản tin | only bulletins have this key
            """#),
        FindingCase(
            "keys of a bulletin in a page", kind: .page,
            #"""
            ---
            title: A
            ⟦notes⟧: [a.md]
            ---

            """#,
            #"""
            ① unknown-key
              phần đầu của trang không có mục “notes” | the front matter of a page has no key “notes”
              - mục này chỉ dùng trong bản tin | only bulletins have this key
            """#),
        FindingCase(
            "wrong keys and values of a report", kind: .report,
            #"""
            ---
            title: A
            date: 2026-06-01
            number: ⟦0⟧
            type: ⟦Báo cao⟧
            layout: ⟦hd36⟧
            ⟦photo⟧: a.jpg
            ⟦lead⟧: B
            signature: {⟦chức vụ⟧: Bí thư}
            ---

            """#,
            #"""
            ① invalid-value
              số văn bản đánh từ 1 | the numbers of documents begin at 1
              - chưa có số thì bỏ mục này: trang in để trống chỗ ghi số | leave the key out where there is no number yet: its place is printed blank
            ② invalid-value
              “type” không thể là “Báo cao” | “type” cannot be “Báo cao”
              - có phải là “báo cáo”? | did you mean “báo cáo”?
              - các từ dùng được: báo cáo, thông báo, kế hoạch, chương trình, kết luận, tờ trình | the words are: báo cáo, thông báo, kế hoạch, chương trình, kết luận, tờ trình
            ③ invalid-value
              “layout” không thể là “hd36” | “layout” cannot be “hd36”
              - các từ dùng được: hd36-2018, hd05-2026 | the words are: hd36-2018, hd05-2026
            ④ unknown-key
              phần đầu của báo cáo không có mục “photo” | the front matter of a report has no key “photo”
              - các mục dùng được: title, date, body, period, as_of, summary, tags, draft, tables, number, symbol, place, type, abstract, issuing_body, upper_body, recipients, signature, layout, annexes | the keys are: title, date, body, period, as_of, summary, tags, draft, tables, number, symbol, place, type, abstract, issuing_body, upper_body, recipients, signature, layout, annexes
            ⑤ unknown-key
              phần đầu của báo cáo không có mục “lead” | the front matter of a report has no key “lead”
              - mục này chỉ dùng trong bản tin | only bulletins have this key
            ⑥ unknown-key
              “signature” không có mục “chức vụ” | “signature” has no key “chức vụ”
              - các mục dùng được: authority, position, name | the keys are: authority, position, name
            """#),
        FindingCase(
            "wrong values", kind: .note,
            #"""
            ---
            title: ⟦[⟧A]
            date: ⟦15/3/2020⟧
            as_of: ⟦2020-03⟧
            body: ⟦{⟧a: b}
            authors: ⟦{⟧a: b}
            tags:
              - ⟦x: y⟧
              - ⟦[⟧z]
            draft: ⟦chưa⟧
            photo: ⟦a.jpg⟧
            ---

            """#,
            #"""
            ① wrong-type
              “title” phải là chữ, ở đây là danh sách | “title” must be text, but here it is a list
            ② invalid-date
              “15/3/2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “15/3/2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            ③ invalid-date
              “2020-03” chưa đủ ngày, tháng, năm | “2020-03” does not name a day
              - hãy viết như 2020-03-15 | write it like 2020-03-15
            ④ wrong-type
              “body” phải là chữ, ở đây là nhóm mục “tên: giá trị” | “body” must be text, but here it is a map of “key: value”
            ⑤ wrong-type
              “authors” phải là danh sách, ở đây là nhóm mục “tên: giá trị” | “authors” must be a list, but here it is a map of “key: value”
            ⑥ yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: "x: y" | write: "x: y"
            ⑦ wrong-type
              mỗi dòng của “tags” phải là chữ, ở đây là danh sách | each item of “tags” must be text, but here it is a list
            ⑧ wrong-type
              “draft” phải là true (có) hoặc false (không), ở đây là “chưa” | “draft” must be true or false, but here it is “chưa”
            ⑨ wrong-type
              “photo” phải là nhóm mục “tên: giá trị”, ở đây là “a.jpg” | “photo” must be a map of “key: value”, but here it is “a.jpg”
              - hãy viết, ví dụ: photo: {src: /static/a.jpg, alt: Chi bộ họp ở nhà văn hóa thôn} | write, for example: photo: {src: /static/a.jpg, alt: Chi bộ họp ở nhà văn hóa thôn}
            """#),
        FindingCase(
            "a photograph", kind: .note,
            #"""
            ---
            title: A
            photo:
              ⟦a⟧lt: B
              ⟦captoin⟧: C
            ---

            """#,
            #"""
            ① missing-key
              “photo” thiếu “src” | “photo” has no “src”
            ② unknown-key
              “photo” không có mục “captoin” | “photo” has no key “captoin”
              - có phải là “caption”? | did you mean “caption”?
            """#),
        FindingCase(
            "a photograph without words", kind: .note,
            #"""
            ---
            title: A
            photo:
              ⟦src⟧: a.jpg
            ---

            """#,
            #"""
            ① missing-alternative-text
              ảnh thiếu lời mô tả “alt” cho người không xem được ảnh | the photograph has no “alt”, the words for those who cannot see it
              - hãy thêm điều nhìn thấy trong ảnh, ví dụ: alt: Chi bộ họp ở nhà văn hóa thôn | add what one sees in it, for example: alt: Chi bộ họp ở nhà văn hóa thôn
            """#),
        FindingCase(
            "a bulletin's notes", kind: .bulletin,
            #"""
            ---
            title: A
            notes:
              period: 2020
              ⟦tag⟧: x
            ---

            """#,
            #"""
            ① unknown-key
              “notes” không có mục “tag” | “notes” has no key “tag”
              - có phải là “tags”? | did you mean “tags”?
            """#),
        FindingCase(
            "values that need quotes", kind: .note,
            #"""
            ---
            title: ⟦tháng 3: kết nạp {{ admissions.2020 }} đảng viên⟧
            summary: ⟦{{ members }} đảng viên # 1⟧
            tags: ⟦[Cửu An] x⟧
            ---
            Văn bản: a

            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: title: "tháng 3: kết nạp {{ admissions.2020 }} đảng viên" | write: title: "tháng 3: kết nạp {{ admissions.2020 }} đảng viên"
            ② yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: summary: "{{ members }} đảng viên # 1" | write: summary: "{{ members }} đảng viên # 1"
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            ③ yaml-needs-quotes
              sau dấu “]” còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows “]”; the whole value must stand in quotes
              - hãy viết: tags: "[Cửu An] x" | write: tags: "[Cửu An] x"
            """#),
        FindingCase(
            "a proven figure at the start", kind: .note,
            #"""
            ---
            title: ⟦[13](figure:x) đảng viên⟧
            ---

            """#,
            #"""
            ① yaml-needs-quotes
              sau dấu “]” còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows “]”; the whole value must stand in quotes
              - hãy viết: title: "[13](figure:x) đảng viên" | write: title: "[13](figure:x) đảng viên"
            """#),
        FindingCase(
            "a key given twice", kind: .note,
            #"""
            ---
            ⟦title⟧: A
            ⟦title⟧: B
            ---

            """#,
            #"""
            ② duplicate-key
              mục “title” được viết hai lần | the key “title” is given twice
              - lần đầu ở đây | first given here ①
            """#),
        FindingCase(
            "a text alone", kind: .note,
            #"""
            ---
            ⟦Cửu An⟧
            ---

            """#,
            #"""
            ① wrong-type
              phần đầu của tin hoạt động phải là nhóm mục “tên: giá trị”, ở đây là “Cửu An” | the front matter of a note must be a map of “key: value”, but here it is “Cửu An”
            """#),
        FindingCase(
            "a missing colon", kind: .note,
            #"""
            ---
            ⟦title A⟧
            body: ⟦a: b⟧
            ---

            """#,
            #"""
            ① yaml-syntax
              dòng này thiếu dấu hai chấm sau tên mục | this line has no colon after its key
              - mỗi dòng có dạng: tên: giá trị | a line has the form: key: value
            ② yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: body: "a: b" | write: body: "a: b"
            """#),
        FindingCase(
            "a figure as a key", kind: .note,
            #"""
            ---
            ⟦{{ members }}⟧: A
            title: B
            ---

            """#,
            #"""
            ① unknown-key
              phần đầu của tin hoạt động không có mục “{{ members }}” | the front matter of a note has no key “{{ members }}”
              - các mục dùng được: title, date, body, period, as_of, authors, summary, photo, tags, draft, tables | the keys are: title, date, body, period, as_of, authors, summary, photo, tags, draft, tables
            """#),
        FindingCase(
            "windows line ends", kind: .note,
            #"""
            ---\#r\#ntitle: ⟦a: b⟧\#r\#n---\#r\#n
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: title: "a: b" | write: title: "a: b"
            """#),
    ]
}
