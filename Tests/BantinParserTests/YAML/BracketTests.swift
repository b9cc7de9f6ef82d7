import BantinModel
import BantinParser
import Testing

@Suite("Lists and maps in brackets that YAML would misread")
struct BracketTests {
    @Test("Every fault is reported with the line to paste", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        .inBody(
            "a bracket that is never closed",
            #"""
              members: ⟦[⟧ {at: 2020, total: 3}
              name: ⟦Cửu An: x⟧
            """#,
            #"""
            ① yaml-syntax
              dấu “[” mở ra mà không có “]” đóng lại | “[” is never closed by “]”
              - nếu dấu ngoặc thuộc về lời văn, hãy đặt cả giá trị trong ngoặc kép | if the bracket belongs to the text, put the whole value in quotes
            ② yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: "Cửu An: x" | write: name: "Cửu An: x"
            """#),
        .inBody(
            "a brace that is never closed",
            #"""
              members: [ ⟦{⟧at: 2020, total: 3 ]
            """#,
            #"""
            ① yaml-syntax
              dấu “{” mở ra mà không có “}” đóng lại | “{” is never closed by “}”
              - nếu dấu ngoặc thuộc về lời văn, hãy đặt cả giá trị trong ngoặc kép | if the bracket belongs to the text, put the whole value in quotes
            """#),
        .inBody(
            "a brace that closes nothing",
            #"""
              members: [ {at: 2020, total: 3} ⟦}⟧ ]
            """#,
            #"""
            ① yaml-syntax
              dấu “}” này không đóng dấu nào đã mở | this “}” closes nothing that is open
              - nếu dấu ngoặc thuộc về lời văn, hãy đặt cả giá trị trong ngoặc kép | if the bracket belongs to the text, put the whole value in quotes
            """#),
        .inBody(
            "a comma is missing between two keys",
            #"""
              members: [ {at: ⟦2020 total: 3⟧} ]
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: members: [ {at: "2020 total: 3"} ] | write: members: [ {at: "2020 total: 3"} ]
              - nếu “total” là một mục khác, hãy đặt dấu phẩy trước nó | if “total” is another key, put a comma before it
            """#),
        .inBody(
            "a comma splits a value in braces",
            #"""
              members: [ {at: 2020, total: 3, source: ⟦Báo Gia Lai, 3-2020⟧} ]
            """#,
            #"""
            ① yaml-needs-quotes
              dấu phẩy cắt giá trị này làm hai; phải đặt trong ngoặc kép | the comma splits this value in two; it must stand in quotes
              - hãy viết: members: [ {at: 2020, total: 3, source: "Báo Gia Lai, 3-2020"} ] | write: members: [ {at: 2020, total: 3, source: "Báo Gia Lai, 3-2020"} ]
            """#),
        .inBody(
            "two commas split a value in braces",
            #"""
              members: [ {at: 2020, total: 3, source: ⟦Báo Gia Lai, tháng 3, 2020⟧} ]
            """#,
            #"""
            ① yaml-needs-quotes
              dấu phẩy cắt giá trị này làm hai; phải đặt trong ngoặc kép | the comma splits this value in two; it must stand in quotes
              - hãy viết: members: [ {at: 2020, total: 3, source: "Báo Gia Lai, tháng 3, 2020"} ] | write: members: [ {at: 2020, total: 3, source: "Báo Gia Lai, tháng 3, 2020"} ]
            """#),
        .inBody(
            "a comma splits a number",
            #"""
              members: [ {at: 2020, total: ⟦1,669⟧} ]
            """#,
            #"""
            ① invalid-count
              “1,669” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số | “1,669” has separators; numbers are written here with digits alone
              - hãy viết: 1669 | write: 1669
            """#),
        .inBody(
            "several faults on one line share the line to paste",
            #"""
              members: [ {at: 2020, ⟦total:5⟧, source: ⟦Báo # 1⟧}, {at: 2019, total: 4, source: ⟦tháng 3: x⟧} ]
            """#,
            #"""
            ① yaml-syntax
              sau dấu hai chấm phải có dấu cách | a space must follow the colon
              - hãy viết: members: [ {at: 2020, total: 5, source: "Báo # 1"}, {at: 2019, total: 4, source: "tháng 3: x"} ] | write: members: [ {at: 2020, total: 5, source: "Báo # 1"}, {at: 2019, total: 4, source: "tháng 3: x"} ]
            ② yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: members: [ {at: 2020, total: 5, source: "Báo # 1"}, {at: 2019, total: 4, source: "tháng 3: x"} ] | write: members: [ {at: 2020, total: 5, source: "Báo # 1"}, {at: 2019, total: 4, source: "tháng 3: x"} ]
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            ③ yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: members: [ {at: 2020, total: 5, source: "Báo # 1"}, {at: 2019, total: 4, source: "tháng 3: x"} ] | write: members: [ {at: 2020, total: 5, source: "Báo # 1"}, {at: 2019, total: 4, source: "tháng 3: x"} ]
            """#),
        .inBody(
            "brackets inside a value in braces",
            #"""
              members: [ {at: 2020, total: 3, source: ⟦Báo [Gia Lai]⟧} ]
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu “[”, phải đặt trong ngoặc kép | a value with “[” in it must stand in quotes here
              - hãy viết: members: [ {at: 2020, total: 3, source: "Báo [Gia Lai]"} ] | write: members: [ {at: 2020, total: 3, source: "Báo [Gia Lai]"} ]
            """#),
        .inBody(
            "text after quotes in braces",
            #"""
              members: [ {at: 2020, total: 3, source: ⟦"Báo" Gia Lai⟧} ]
            """#,
            #"""
            ① yaml-needs-quotes
              sau dấu ngoặc đóng còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows the closing quote; the whole value must stand in quotes
              - hãy viết: members: [ {at: 2020, total: 3, source: '"Báo" Gia Lai'} ] | write: members: [ {at: 2020, total: 3, source: '"Báo" Gia Lai'} ]
            """#),
        .inBody(
            "a quote that is never closed in braces",
            #"""
              members: [ {at: 2020, total: 3, source: ⟦"Báo} ]⟧
              name: ⟦a: b⟧
            """#,
            #"""
            ① yaml-syntax
              dấu ngoặc mở ra mà không đóng lại | the quote is never closed
              - hãy thêm dấu ngoặc đóng | add the closing quote
            ② yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: "a: b" | write: name: "a: b"
            """#),
        .inBody(
            "a star in braces",
            #"""
              members: [ {at: 2020, total: 3, source: ⟦*Báo Gia Lai⟧} ]
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “*” phải đặt trong ngoặc kép | a value that begins with “*” must stand in quotes
              - hãy viết: members: [ {at: 2020, total: 3, source: "*Báo Gia Lai"} ] | write: members: [ {at: 2020, total: 3, source: "*Báo Gia Lai"} ]
            """#),
        .inBody(
            "a value in braces over several lines",
            #"""
              members: [
                  {at: 2020, total: 3,
                   source: ⟦Báo # 1⟧},
                ]
              name: ⟦a: b⟧
            """#,
            #"""
            ① yaml-needs-quotes
              phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép | all from “#” on would be lost; the value must stand in quotes
              - hãy viết: source: "Báo # 1"}, | write: source: "Báo # 1"},
              - nếu là ghi chú riêng, hãy để hai dấu cách trước “#” | if it is a comment, put two spaces before “#”
            ② yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: "a: b" | write: name: "a: b"
            """#),
        .inBody(
            "a figure notation in braces",
            #"""
              members: [ {at: 2020, total: ⟦{{ members }}⟧, source: ⟦{{ x }} b⟧} ]
            """#,
            #"""
            ① leftover-notation
              “{{ }}” chỉ dùng trong bài viết, không dùng trong tệp dữ liệu | “{{ }}” is for pages; the data file cannot use it
              - ở đây hãy viết chữ hoặc con số | write the words or the number itself here
            ② leftover-notation
              “{{ }}” chỉ dùng trong bài viết, không dùng trong tệp dữ liệu | “{{ }}” is for pages; the data file cannot use it
              - ở đây hãy viết chữ hoặc con số | write the words or the number itself here
            """#),
    ]
}
