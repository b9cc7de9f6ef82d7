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
    MarkdownMistake(
        "headings without a space",
        ########"""
        ⟦##⟧Kết quả

        ⟦#######⟧ Quá sâu

        # Vừa phải #
        """########,
        ########"""
        ① failed-markdown
          thiếu dấu cách sau “##”: dòng này không thành tiêu đề mà in ra nguyên văn | no space follows “##”: this line is no heading and would be printed literally
          - hãy viết: ## Kết quả | write: ## Kết quả
          - nếu đó không phải là tiêu đề, viết: \## | if it is no heading, write: \##
        ② failed-markdown
          tiêu đề có nhiều nhất sáu dấu “#”; dòng này sẽ in ra nguyên văn | a heading has six signs “#” at most; this line would be printed literally
          - hãy viết: ###### Quá sâu | write: ###### Quá sâu
          - nếu đó không phải là tiêu đề, viết: \####### | if it is no heading, write: \#######
        """########),
    MarkdownMistake(
        "headings and signs that are as they should be",
        ##"""
        ## Kết quả

        \#Kết quả

        Nghị quyết \#1, # 2 và a #b

        `##x` và **đậm**, \*\*sao\*\*
        """##,
        ##"""

        """##),
    MarkdownMistake(
        "bullets of a word processor",
        ##"""
        ⟦•⟧ Việc một
        • Việc hai

        Các việc:
        ⟦▪⟧ Việc ba
        """##,
        ##"""
        ① failed-markdown
          “•” ở đầu dòng không tạo thành danh sách: các dòng sẽ nối liền nhau | “•” at the start of a line makes no list: the lines would run together
          - hãy viết: - Việc một | write: - Việc một
        ② failed-markdown
          “▪” ở đầu dòng không tạo thành danh sách: các dòng sẽ nối liền nhau | “▪” at the start of a line makes no list: the lines would run together
          - hãy viết: - Việc ba | write: - Việc ba
        """##),
    MarkdownMistake(
        "dashes at the start",
        ##"""
        ⟦–⟧ Việc một
        – Việc hai

        ⟦-⟧Việc ba
        -Việc bốn

        Giai đoạn 2015
        – 2020, theo Bí thư
        -Chi bộ
        """##,
        ##"""
        ① failed-markdown
          “–” ở đầu dòng không tạo thành danh sách: các dòng sẽ nối liền nhau | “–” at the start of a line makes no list: the lines would run together
          - hãy viết: - Việc một | write: - Việc một
        ② failed-markdown
          “-” ở đầu dòng không tạo thành danh sách: các dòng sẽ nối liền nhau | “-” at the start of a line makes no list: the lines would run together
          - hãy viết: - Việc ba | write: - Việc ba
          - nếu đó không phải là danh sách, viết: \- | if it is no list, write: \-
        """##),
    MarkdownMistake(
        "numbers without a space",
        ##"""
        ⟦1.⟧Việc một
        2.Việc hai

        4.0 và 5)a

        3\.Việc
        """##,
        ##"""
        ① failed-markdown
          “1.” ở đầu dòng không tạo thành danh sách: các dòng sẽ nối liền nhau | “1.” at the start of a line makes no list: the lines would run together
          - hãy viết: 1. Việc một | write: 1. Việc một
          - nếu đó không phải là danh sách, viết: 1\. | if it is no list, write: 1\.
        """##),
    MarkdownMistake(
        "letters of a list",
        ##"""
        a) Việc một
        ⟦b)⟧ Việc hai

        Điểm
        a) khoản 2
        """##,
        ##"""
        ① failed-markdown
          “b)” ở đầu dòng không tạo thành danh sách: dòng này sẽ nối vào dòng trên | “b)” at the start of a line makes no list: it would run on from the line above
          - để một dòng trống giữa các ý, hoặc viết: - Việc hai | leave an empty line between the items, or write: - Việc hai
        """##),
    MarkdownMistake(
        "bold words apart from their signs",
        ##"""
        Chi bộ ⟦**⟧ rất quan trọng ** và
        *nghiêng* ⟦~~⟧xóa~~ đi
        """##,
        ##"""
        ① failed-markdown
          “**” ở đây không đánh dấu chữ nào nên sẽ in ra nguyên văn | “**” marks no words here and would be printed literally
          - chữ đậm viết liền với dấu: **chữ đậm**, không viết ** chữ đậm ** | bold words touch their signs: **bold**, not ** bold **
          - muốn in ra chính dấu ấy, viết: \*\* | to print the signs themselves, write: \*\*
        ② failed-markdown
          “~~” ở đây không đánh dấu chữ nào nên sẽ in ra nguyên văn | “~~” marks no words here and would be printed literally
          - chữ gạch bỏ không dùng được trong bài; hãy xóa đoạn không dùng nữa | words cannot be struck out in a text; delete what no longer holds
          - muốn in ra chính dấu ấy, viết: \~\~ | to print the signs themselves, write: \~\~
        """##),
    MarkdownMistake(
        "bold words apart from their signs, in a heading",
        ##"""
        ## Kết ⟦**⟧ quả ** chung
        """##,
        ##"""
        ① failed-markdown
          “**” ở đây không đánh dấu chữ nào nên sẽ in ra nguyên văn | “**” marks no words here and would be printed literally
          - chữ đậm viết liền với dấu: **chữ đậm**, không viết ** chữ đậm ** | bold words touch their signs: **bold**, not ** bold **
          - muốn in ra chính dấu ấy, viết: \*\* | to print the signs themselves, write: \*\*
        """##),
]
