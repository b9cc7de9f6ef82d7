import BantinModel
import BantinParser
import Testing

@Suite("Values that YAML would cut, split or misread")
struct QuotingTests {
    @Test("Every such value is reported with the line to paste", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        .inBody(
            "a number sign after a space cuts a value",
            #"""
              name: ⟦Chi bộ #1 và # 2⟧
            """#,
            #"""
            ① yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: name: "Chi bộ #1 và # 2" | write: name: "Chi bộ #1 và # 2"
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            """#),
        .inBody(
            "a number sign at the start makes a value a comment",
            #"""
              name: ⟦#1 thi đua⟧
            """#,
            #"""
            ① yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: name: "#1 thi đua" | write: name: "#1 thi đua"
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            """#),
        .inBody(
            "a comment needs two spaces",
            #"""
              members: ⟦23 # theo báo cáo⟧
            """#,
            #"""
            ① yaml-needs-quotes
              trước ghi chú bắt đầu bằng “#” phải có hai dấu cách | two spaces must stand before a comment that begins with “#”
              - hãy viết: members: 23  # theo báo cáo | write: members: 23  # theo báo cáo
              - nếu dấu “#” thuộc về giá trị, hãy đặt cả giá trị trong ngoặc kép | if “#” belongs to the value, put the whole value in quotes
            """#),
        .inBody(
            "a comment after two spaces stays a comment",
            #"""
              name: ⟦Cửu An # 2⟧  # ghi chú
            """#,
            #"""
            ① yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: name: "Cửu An # 2"  # ghi chú | write: name: "Cửu An # 2"  # ghi chú
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            """#),
        .inBody(
            "a number sign on a later line cuts a value",
            #"""
              name: ⟦Chi bộ⟧
                thôn # 2
            """#,
            #"""
            ① yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: name: "Chi bộ thôn # 2" | write: name: "Chi bộ thôn # 2"
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            """#),
        .inBody(
            "a colon splits a value",
            #"""
              name: ⟦tháng 3: kết nạp⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: "tháng 3: kết nạp" | write: name: "tháng 3: kết nạp"
            """#),
        .inBody(
            "a colon ends a value",
            #"""
              name: ⟦Nội dung:⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị kết thúc bằng dấu hai chấm phải đặt trong ngoặc kép | a value that ends with a colon must stand in quotes
              - hãy viết: name: "Nội dung:" | write: name: "Nội dung:"
            """#),
        .inBody(
            "text after double quotes",
            #"""
              name: ⟦"Cửu An" đạt⟧
            """#,
            #"""
            ① yaml-needs-quotes
              sau dấu ngoặc đóng còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows the closing quote; the whole value must stand in quotes
              - hãy viết: name: '"Cửu An" đạt' | write: name: '"Cửu An" đạt'
            """#),
        .inBody(
            "text after single quotes",
            #"""
              name: ⟦'Cửu An' đạt⟧
            """#,
            #"""
            ① yaml-needs-quotes
              sau dấu ngoặc đóng còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows the closing quote; the whole value must stand in quotes
              - hãy viết: name: "'Cửu An' đạt" | write: name: "'Cửu An' đạt"
            """#),
        .inBody(
            "a backslash in a value",
            #"""
              name: ⟦a\b: c⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: 'a\b: c' | write: name: 'a\b: c'
            """#),
        .inBody(
            "an apostrophe in a value that has double quotes",
            #"""
              name: ⟦Ama's "x": y⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: 'Ama''s "x": y' | write: name: 'Ama''s "x": y'
            """#),
        .inBody(
            "a double quote that is never closed",
            #"""
              name: ⟦"Cửu An⟧
            """#,
            #"""
            ① yaml-syntax
              dấu ngoặc mở ra mà không đóng lại | the quote is never closed
              - hãy viết: name: "Cửu An" | write: name: "Cửu An"
            """#),
        .inBody(
            "a single quote that is never closed",
            #"""
              name: ⟦'Cửu An⟧
            """#,
            #"""
            ① yaml-syntax
              dấu ngoặc mở ra mà không đóng lại | the quote is never closed
              - hãy viết: name: "Cửu An" | write: name: "Cửu An"
            """#),
        .inBody(
            "a quote that is never closed takes the lines under it",
            #"""
              name: ⟦"Cửu⟧
                An
              place: ⟦x: y⟧
            """#,
            #"""
            ① yaml-syntax
              dấu ngoặc mở ra mà không đóng lại | the quote is never closed
              - hãy thêm dấu ngoặc đóng | add the closing quote
            ② yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: place: "x: y" | write: place: "x: y"
            """#),
        .inBody(
            "an item that YAML would cut",
            #"""
              names:
                - ⟦Chi bộ # 2⟧
                - name: ⟦Chi bộ # 3⟧
            """#,
            #"""
            ① yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: - "Chi bộ # 2" | write: - "Chi bộ # 2"
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            ② yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: - name: "Chi bộ # 3" | write: - name: "Chi bộ # 3"
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            """#),
        .inBody(
            "a figure notation as a value",
            #"""
              name: ⟦{{ members }}⟧
            """#,
            #"""
            ① leftover-notation
              “{{ }}” chỉ dùng trong bài viết, không dùng trong tệp dữ liệu | “{{ }}” is for pages; the data file cannot use it
              - ở đây hãy viết chữ hoặc con số | write the words or the number itself here
            """#),
        .inBody(
            "a figure notation before a text",
            #"""
              name: ⟦{{ members }} đảng viên⟧
            """#,
            #"""
            ① leftover-notation
              “{{ }}” chỉ dùng trong bài viết, không dùng trong tệp dữ liệu | “{{ }}” is for pages; the data file cannot use it
              - ở đây hãy viết chữ hoặc con số | write the words or the number itself here
            """#),
        .inBody(
            "a figure notation in a text",
            #"""
              name: ⟦có {{ members }} đảng viên⟧
            """#,
            #"""
            ① leftover-notation
              “{{ }}” chỉ dùng trong bài viết, không dùng trong tệp dữ liệu | “{{ }}” is for pages; the data file cannot use it
              - ở đây hãy viết chữ hoặc con số | write the words or the number itself here
            """#),
        .inBody(
            "a very long line is not shown as a whole",
            #"""
              name: ⟦Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An Cửu An # 2⟧
            """#,
            #"""
            ① yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy thêm dấu ngoặc kép vào đầu và cuối giá trị | put a quotation mark before and after the value
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            """#),
        FindingCase(
            "every fault of a file",
            #"""
            site:
              title: a
            body:
              id: a
              ⟦kind⟧: cell
              name: ⟦a: b⟧
              place: ⟦[x] y⟧
              ⟦kind⟧: ⟦*z w⟧

            """#,
            #"""
            ② yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: "a: b" | write: name: "a: b"
            ③ yaml-needs-quotes
              sau dấu “]” còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows “]”; the whole value must stand in quotes
              - hãy viết: place: "[x] y" | write: place: "[x] y"
            ④ duplicate-key
              mục “kind” được viết hai lần | the key “kind” is given twice
              - lần đầu ở đây | first given here ①
            ⑤ yaml-needs-quotes
              giá trị bắt đầu bằng “*” phải đặt trong ngoặc kép | a value that begins with “*” must stand in quotes
              - hãy viết: kind: "*z w" | write: kind: "*z w"
            """#),
    ]
}
