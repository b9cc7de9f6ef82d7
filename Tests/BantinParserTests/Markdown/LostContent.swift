let lostContent: [MarkdownMistake] = [
    MarkdownMistake(
        "years at the start of lines",
        #"""
        ⟦2019.⟧ Chi bộ kết nạp
        ⟦2020)⟧ Chi bộ
        """#,
        #"""
        ① lost-list-number
          “2019.” ở đầu dòng bị hiểu là số thứ tự của một danh sách | “2019.” at the start of a line is taken for the number of a list item
          - nếu đó là năm hoặc số lượng, viết: 2019\. | if it is a year or an amount, write: 2019\.
        ② lost-list-number
          “2020)” ở đầu dòng bị hiểu là số thứ tự của một danh sách | “2020)” at the start of a line is taken for the number of a list item
          - nếu đó là năm hoặc số lượng, viết: 2020\) | if it is a year or an amount, write: 2020\)
        """#),
    MarkdownMistake(
        "years in one list",
        #"""
        ⟦2019.⟧ Chi bộ kết nạp
        ⟦2020.⟧ Chi bộ
        """#,
        #"""
        ① lost-list-number
          “2019.” ở đầu dòng bị hiểu là số thứ tự của một danh sách | “2019.” at the start of a line is taken for the number of a list item
          - nếu đó là năm hoặc số lượng, viết: 2019\. | if it is a year or an amount, write: 2019\.
        ② lost-list-number
          “2020.” ở đầu dòng bị hiểu là số thứ tự của một danh sách | “2020.” at the start of a line is taken for the number of a list item
          - nếu đó là năm hoặc số lượng, viết: 2020\. | if it is a year or an amount, write: 2020\.
        """#),
    MarkdownMistake(
        "a number that changes",
        #"""
        1. a
        2. b
        ⟦2.⟧ c
        7. d
        """#,
        #"""
        ① lost-list-number
          mục này ghi “2.” nhưng sẽ in ra “3.” | this item says “2.” but would be printed as “3.”
          - sửa lại số thứ tự; nếu đó không phải là danh sách, viết: 2\. | mend the numbers; if this is no list, write: 2\.
        """#),
    MarkdownMistake(
        "a pipe table",
        #"""
        ⟦| Chi bộ | Số |⟧
        |---|:-:|
        | A | 2 |
        """#,
        #"""
        ① pipe-table
          bảng kẻ bằng dấu “|” không in ra được | a table drawn with “|” cannot be printed
          - bảng được lập từ số liệu: viết {{> tên-bảng}} thành một đoạn riêng, hoặc dùng danh sách “- ” | tables come from the data: write {{> table-name}} as a paragraph of its own, or use a list “- ”
        """#),
    MarkdownMistake(
        "prose that is code",
        #"""
        Đoạn

            ⟦Chi bộ họp⟧
            hằng tháng
        """#,
        #"""
        ① indented-code (warning)
          dòng thụt vào từ bốn dấu cách bị hiểu là mã máy tính và sẽ in nguyên văn | a line indented by four spaces is taken for computer code and printed as it stands
          - bỏ khoảng trắng ở đầu dòng | take away the space at the start of the line
        """#),
    MarkdownMistake(
        "a figure in indented code",
        #"""
            ⟦x {{ members }}⟧
        """#,
        #"""
        ① indented-code (warning)
          dòng thụt vào từ bốn dấu cách bị hiểu là mã máy tính và sẽ in nguyên văn | a line indented by four spaces is taken for computer code and printed as it stands
          - bỏ khoảng trắng ở đầu dòng | take away the space at the start of the line
        """#),
    MarkdownMistake(
        "a definition that no link uses",
        #"""
        ⟦[Ghi chú]:⟧ họp

        abc
        """#,
        #"""
        ① unused-definition (warning)
          dòng này sẽ không in ra: “[Ghi chú]:” chỉ đặt địa chỉ cho một liên kết, mà không liên kết nào dùng đến | this line will not be printed: “[Ghi chú]:” only gives a link its address, and no link uses it
          - nếu đó là chữ trong bài, viết: \[Ghi chú]: | if it is part of the text, write: \[Ghi chú]:
        """#),
    MarkdownMistake(
        "a definition that comes twice",
        #"""
        [a]: /b
        c [a]

        ⟦[A]:⟧ /c

        > ⟦[d e]:⟧ /f "x"

        [d]
        """#,
        #"""
        ① unused-definition (warning)
          dòng này sẽ không in ra: “[A]:” chỉ đặt địa chỉ cho một liên kết, mà không liên kết nào dùng đến | this line will not be printed: “[A]:” only gives a link its address, and no link uses it
          - nếu đó là chữ trong bài, viết: \[A]: | if it is part of the text, write: \[A]:
        ② unused-definition (warning)
          dòng này sẽ không in ra: “[d e]:” chỉ đặt địa chỉ cho một liên kết, mà không liên kết nào dùng đến | this line will not be printed: “[d e]:” only gives a link its address, and no link uses it
          - nếu đó là chữ trong bài, viết: \[d e]: | if it is part of the text, write: \[d e]:
        """#),
]
