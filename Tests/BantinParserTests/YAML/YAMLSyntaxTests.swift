import BantinModel
import BantinParser
import Testing

@Suite("What YAML forbids, or bantin does without")
struct YAMLSyntaxTests {
    @Test("It is reported once, at its place, and the rest is read on", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        .inBody(
            "a missing colon",
            #"""
              ⟦name Cửu An⟧
            """#,
            #"""
            ① yaml-syntax
              dòng này thiếu dấu hai chấm sau tên mục | this line has no colon after its key
              - mỗi dòng có dạng: tên: giá trị | a line has the form: key: value
            """#),
        .inBody(
            "a missing space after a colon",
            #"""
              ⟦type:hamlet⟧
            """#,
            #"""
            ① yaml-syntax
              sau dấu hai chấm phải có dấu cách | a space must follow the colon
              - hãy viết: type: hamlet | write: type: hamlet
            """#),
        .inBody(
            "the dash of a word processor, and no space after a dash",
            #"""
              members:
                ⟦–⟧ {at: 2019, total: 3}
                ⟦-⟧{at: 2020, total: 4}
            """#,
            #"""
            ① yaml-syntax
              đầu dòng của danh sách phải là dấu gạch nối “-”, không phải “–” | an item of a list begins with a hyphen “-”, not with “–”
              - hãy viết: - {at: 2019, total: 3} | write: - {at: 2019, total: 3}
            ② yaml-syntax
              sau dấu gạch đầu dòng phải có dấu cách | a space must follow the hyphen of a list
              - hãy viết: - {at: 2020, total: 4} | write: - {at: 2020, total: 4}
            """#),
        .inBody(
            "an item without its dash",
            #"""
              members:
                - {at: 2019, total: 3}
                ⟦{at: 2020, total: 4}⟧
            """#,
            #"""
            ① yaml-syntax
              mục này của danh sách thiếu dấu gạch ở đầu | this item of a list has no hyphen before it
              - hãy viết: - {at: 2020, total: 4} | write: - {at: 2020, total: 4}
            """#),
        .inBody(
            "no-break spaces before a key, after a colon and after a dash",
            """
              type:⟦\u{A0}⟧hamlet
              targets:
                -⟦\u{A0}⟧of: admissions
            ⟦\u{A0} ⟧place: x
            """,
            #"""
            ① yaml-syntax
              ở đây là dấu cách đặc biệt, thường do chép từ nơi khác; phải là dấu cách thường | here is a no-break space, probably copied from elsewhere; it must be an ordinary one
              - hãy viết: type: hamlet | write: type: hamlet
            ② yaml-syntax
              ở đây là dấu cách đặc biệt, thường do chép từ nơi khác; phải là dấu cách thường | here is a no-break space, probably copied from elsewhere; it must be an ordinary one
              - hãy viết: - of: admissions | write: - of: admissions
            ③ yaml-syntax
              ở đây là dấu cách đặc biệt, thường do chép từ nơi khác; phải là dấu cách thường | here is a no-break space, probably copied from elsewhere; it must be an ordinary one
              - hãy viết: place: x | write: place: x
            """#),
        .inBody(
            "two missing colons and a wrong count",
            #"""
              ⟦name Cửu An⟧
              ⟦place x⟧
              members: ⟦ba⟧
            """#,
            #"""
            ① yaml-syntax
              dòng này thiếu dấu hai chấm sau tên mục | this line has no colon after its key
              - mỗi dòng có dạng: tên: giá trị | a line has the form: key: value
            ② yaml-syntax
              dòng này thiếu dấu hai chấm sau tên mục | this line has no colon after its key
              - mỗi dòng có dạng: tên: giá trị | a line has the form: key: value
            ③ invalid-count
              “ba” không phải là số; hãy viết bằng chữ số | “ba” is not a number; write it in digits
            """#),
        .inBody(
            "a key that is indented too much",
            #"""
                ⟦name: Cửu An⟧
            """#,
            #"""
            ① yaml-syntax
              dòng này thụt vào không khớp với các dòng bên trên | this line's indentation does not fit the lines above it
              - các mục ngang hàng phải bắt đầu ở cùng một cột; hãy kiểm tra cả dòng ngay trên | keys of one level begin in the same column; look at the line above, too
            """#),
        .inBody(
            "a key that is indented too little",
            #"""
              name: Cửu
             ⟦type: hamlet⟧
            """#,
            #"""
            ① yaml-syntax
              dòng này thụt vào không khớp với các dòng bên trên | this line's indentation does not fit the lines above it
              - các mục ngang hàng phải bắt đầu ở cùng một cột; hãy kiểm tra cả dòng ngay trên | keys of one level begin in the same column; look at the line above, too
            """#),
        .inBody(
            "a key under a value",
            #"""
              name: Cửu An
                ⟦place: x⟧
            """#,
            #"""
            ① yaml-syntax
              dòng này thụt vào không khớp với các dòng bên trên | this line's indentation does not fit the lines above it
              - các mục ngang hàng phải bắt đầu ở cùng một cột; hãy kiểm tra cả dòng ngay trên | keys of one level begin in the same column; look at the line above, too
            """#),
        .inBody(
            "a list item that is indented too little",
            #"""
              names:
                - Cửu An
               ⟦- An Khê⟧
            """#,
            #"""
            ① yaml-syntax
              dòng này thụt vào không khớp với các dòng bên trên | this line's indentation does not fit the lines above it
              - các mục ngang hàng phải bắt đầu ở cùng một cột; hãy kiểm tra cả dòng ngay trên | keys of one level begin in the same column; look at the line above, too
            """#),
        .inBody(
            "a tab at the start of a line",
            #"""
              name: ⟦a: b⟧
            ⟦	⟧place: x
            	name: y
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: name: "a: b" | write: name: "a: b"
            ② yaml-syntax
              đầu dòng có phím Tab; chỉ được dùng dấu cách | the line is indented with a tab; use spaces
              - 2 dòng như vậy | 2 lines are indented so
            """#),
        .inBody(
            "a reference",
            #"""
              name: ⟦*ten⟧
            """#,
            #"""
            ① yaml-anchor
              “*ten” là ký hiệu tham chiếu của YAML, không dùng ở đây | “*ten” is a reference of YAML, which is not used here
              - hãy viết lại nội dung ở từng chỗ; nếu là lời văn, hãy đặt trong ngoặc kép | write the content out in each place; if it is text, put it in quotes
            """#),
        .inBody(
            "an anchor",
            #"""
              name: ⟦&ten⟧
                Cửu An
            """#,
            #"""
            ① yaml-anchor
              “&ten” là ký hiệu tham chiếu của YAML, không dùng ở đây | “&ten” is a reference of YAML, which is not used here
              - hãy viết lại nội dung ở từng chỗ; nếu là lời văn, hãy đặt trong ngoặc kép | write the content out in each place; if it is text, put it in quotes
            """#),
        .inBody(
            "an anchor before a list",
            #"""
              members: ⟦&ds⟧ [ {at: 2020, total: 3} ]
              cells: ⟦*ds⟧
            """#,
            #"""
            ① yaml-anchor
              “&ds” là ký hiệu tham chiếu của YAML, không dùng ở đây | “&ds” is a reference of YAML, which is not used here
              - hãy viết lại nội dung ở từng chỗ; nếu là lời văn, hãy đặt trong ngoặc kép | write the content out in each place; if it is text, put it in quotes
            ② yaml-anchor
              “*ds” là ký hiệu tham chiếu của YAML, không dùng ở đây | “*ds” is a reference of YAML, which is not used here
              - hãy viết lại nội dung ở từng chỗ; nếu là lời văn, hãy đặt trong ngoặc kép | write the content out in each place; if it is text, put it in quotes
            """#),
        .inBody(
            "a merge key",
            #"""
              ⟦<<⟧: ⟦*ten⟧
            """#,
            #"""
            ① yaml-anchor
              “<<” là ký hiệu tham chiếu của YAML, không dùng ở đây | “<<” is a reference of YAML, which is not used here
              - hãy viết lại nội dung ở từng chỗ; nếu là lời văn, hãy đặt trong ngoặc kép | write the content out in each place; if it is text, put it in quotes
            ② yaml-anchor
              “*ten” là ký hiệu tham chiếu của YAML, không dùng ở đây | “*ten” is a reference of YAML, which is not used here
              - hãy viết lại nội dung ở từng chỗ; nếu là lời văn, hãy đặt trong ngoặc kép | write the content out in each place; if it is text, put it in quotes
            """#),
        .inBody(
            "a type mark",
            #"""
              name: ⟦!⟧!str 5
            """#,
            #"""
            ① yaml-syntax
              dấu “!” ở đầu giá trị là ký hiệu kiểu của YAML, không dùng ở đây | “!” before a value is a type mark of YAML, which is not used here
              - nếu dấu “!” thuộc về lời văn, hãy đặt cả giá trị trong ngoặc kép | if “!” belongs to the text, put the whole value in quotes
            """#),
        .inBody(
            "a list as a key",
            #"""
              ? ⟦[⟧a, b]
              : c
            """#,
            #"""
            ① yaml-syntax
              trước dấu hai chấm phải là tên mục, viết bằng chữ | what stands before a colon must be a key, written as text
            """#),
        .inBody(
            "a map as a key",
            #"""
              ⟦{a: b}: c⟧
            """#,
            #"""
            ① yaml-needs-quotes
              sau dấu “}” còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows “}”; the whole value must stand in quotes
              - hãy viết: "{a: b}: c" | write: "{a: b}: c"
            """#),
        .inBody(
            "a key given twice",
            #"""
              ⟦name⟧: Cửu An
              ⟦name⟧: An Khê
            """#,
            #"""
            ② duplicate-key
              mục “name” được viết hai lần | the key “name” is given twice
              - lần đầu ở đây | first given here ①
            """#),
        .inBody(
            "a key given twice in two forms of Unicode",
            #"""
              ⟦Thủy⟧: a
              ⟦"Th\u0075\u0309y"⟧: b
            """#,
            #"""
            ① unknown-key
              một tổ chức không có mục “Thủy” | a body has no key “Thủy”
              - các mục dùng được: id, kind, type, name, names, place, places, established, ended, bodies_complete, has_committee, enough_local, has_source, hamlet_list, members, cells, organizations, hamlets, admissions, readmissions, recognitions, transfers-in, transfers-out, transfers-internal, deaths, removals, withdrawals, expulsions, periods, targets, reported, bodies | the keys are: id, kind, type, name, names, place, places, established, ended, bodies_complete, has_committee, enough_local, has_source, hamlet_list, members, cells, organizations, hamlets, admissions, readmissions, recognitions, transfers-in, transfers-out, transfers-internal, deaths, removals, withdrawals, expulsions, periods, targets, reported, bodies
            ② duplicate-key
              mục “Thủy” được viết hai lần | the key “Thủy” is given twice
              - lần đầu ở đây | first given here ①
            """#),
        .inBody(
            "two documents",
            #"""
              name: Cửu An
            ⟦---⟧
            name: An Khê
            """#,
            #"""
            ① yaml-syntax
              tệp chỉ được có một phần; không viết dòng “---” ở giữa | the file may have only one document; leave out the line “---” in its middle
            """#),
        .inBody(
            "an unknown escape",
            #"""
              name: "a⟦\⟧đ"
            """#,
            #"""
            ① yaml-syntax
              dấu “\” trong ngoặc kép có nghĩa riêng, không dùng như vậy được | “\” has a meaning of its own inside double quotes and cannot stand so
              - hãy viết “\\”, hoặc dùng ngoặc đơn: '…' | write “\\”, or use single quotes: '…'
            """#),
        .inBody(
            "a text after a list in braces over lines",
            #"""
              members: [
                ] ⟦x⟧
            """#,
            #"""
            ① yaml-syntax
              sau dấu “]” còn có chữ thừa | text follows the closing “]”
              - hãy xóa đoạn chữ này | delete this text
            """#),
        .inBody(
            "two values in a list in brackets without a comma",
            #"""
              names: ["a" ⟦"⟧b"]
            """#,
            #"""
            ① yaml-syntax
              giữa hai giá trị phải có dấu phẩy | a comma must stand between two values
            """#),
        FindingCase(
            "thirty-three levels",
            #"""
            body: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[⟦[⟧]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]

            """#,
            #"""
            ① yaml-depth
              các mục lồng vào nhau quá 32 tầng | lists and mappings stand in one another more than 32 levels deep
            """#),
        FindingCase(
            "thirty-three levels in a list",
            #"""
            - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ⟦-⟧ a

            """#,
            #"""
            ① yaml-depth
              các mục lồng vào nhau quá 32 tầng | lists and mappings stand in one another more than 32 levels deep
            """#),
    ]
}
