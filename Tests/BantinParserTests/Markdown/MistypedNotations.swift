let mistypedNotations: [MarkdownMistake] = [
    MarkdownMistake(
        "a space before the bracket",
        #"""
        Có ⟦[13] (figure:members)⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “[13] (figure:members)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13] (figure:members)” is no figure as it stands and would be printed literally
          - bỏ dấu cách giữa “]” và “(”: [13](figure:members) | leave out the space between “]” and “(”: [13](figure:members)
        """#),
    MarkdownMistake(
        "a space after figure:",
        #"""
        Có ⟦[13](figure: members)⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “[13](figure: members)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13](figure: members)” is no figure as it stands and would be printed literally
          - bỏ dấu cách sau “figure:”: [13](figure:members) | leave out the space after “figure:”: [13](figure:members)
        """#),
    MarkdownMistake(
        "a space in the name",
        #"""
        Có ⟦[13](figure:members young)⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “[13](figure:members young)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13](figure:members young)” is no figure as it stands and would be printed literally
          - sau “figure:” chỉ có tên số liệu: [13](figure:members) | only the name stands after “figure:”: [13](figure:members)
        """#),
    MarkdownMistake(
        "one closing brace",
        #"""
        Có ⟦{{ members }⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “{{” chưa được đóng bằng “}}” trên cùng một dòng | “{{” is not closed by “}}” on the same line
          - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ members }} | a figure has two pairs of braces on one line: {{ members }}
          - muốn in ra chính dấu ngoặc, viết \{{ … }} | to print the braces themselves, write \{{ … }}
        """#),
    MarkdownMistake(
        "one opening brace",
        #"""
        Có ⟦{ members }}⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “}}” không có “{{” mở trước trên cùng một dòng | “}}” is not opened by “{{” on the same line
          - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ members }} | a figure has two pairs of braces on one line: {{ members }}
          - muốn in ra chính dấu ngoặc, viết \{{ … }} | to print the braces themselves, write \{{ … }}
        """#),
    MarkdownMistake(
        "braces that end on the next line",
        #"""
        Có ⟦{{⟧ members
        }} đảng viên
        """#,
        #"""
        ① leftover-notation
          “{{” chưa được đóng bằng “}}” trên cùng một dòng | “{{” is not closed by “}}” on the same line
          - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ members }} | a figure has two pairs of braces on one line: {{ members }}
          - muốn in ra chính dấu ngoặc, viết \{{ … }} | to print the braces themselves, write \{{ … }}
        """#),
    MarkdownMistake(
        "code between braces",
        #"""
        Có ⟦{{ `members` }}⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “{{” chưa được đóng bằng “}}” trên cùng một dòng | “{{” is not closed by “}}” on the same line
          - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ members }} | a figure has two pairs of braces on one line: {{ members }}
          - muốn in ra chính dấu ngoặc, viết \{{ … }} | to print the braces themselves, write \{{ … }}
        """#),
    MarkdownMistake(
        "a second notation before the first is closed",
        #"""
        Có ⟦{{⟧ members và {{ cells }}
        """#,
        #"""
        ① leftover-notation
          “{{” chưa được đóng bằng “}}” trên cùng một dòng | “{{” is not closed by “}}” on the same line
          - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ members }} | a figure has two pairs of braces on one line: {{ members }}
          - muốn in ra chính dấu ngoặc, viết \{{ … }} | to print the braces themselves, write \{{ … }}
        """#),
    MarkdownMistake(
        "closing braces alone",
        #"""
        Có ⟦}}⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “}}” không có “{{” mở trước trên cùng một dòng | “}}” is not opened by “{{” on the same line
          - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ members }} | a figure has two pairs of braces on one line: {{ members }}
          - muốn in ra chính dấu ngoặc, viết \{{ … }} | to print the braces themselves, write \{{ … }}
        """#),
    MarkdownMistake(
        "square brackets around the name",
        #"""
        Có ⟦[13][figure:members]⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “[13][figure:members]” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13][figure:members]” is no figure as it stands and would be printed literally
          - viết tên số liệu trong dấu ngoặc tròn: [13](figure:members) | write the figure's name in round brackets: [13](figure:members)
        """#),
    MarkdownMistake(
        "a title that is not closed",
        #"""
        Có ⟦[13](figure:members "Báo cáo)⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “[13](figure:members "Báo cáo)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13](figure:members "Báo cáo)” is no figure as it stands and would be printed literally
          - đóng đủ dấu ngoặc: [13](figure:members) | close the quotation marks and the bracket: [13](figure:members)
        """#),
    MarkdownMistake(
        "a bracket that is not closed",
        #"""
        Có ⟦[13](figure:members⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “[13](figure:members” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13](figure:members” is no figure as it stands and would be printed literally
          - đóng đủ dấu ngoặc: [13](figure:members) | close the quotation marks and the bracket: [13](figure:members)
        """#),
    MarkdownMistake(
        "a source without quotation marks",
        #"""
        Có ⟦[18 ha](figure:stated Báo cáo số 12)⟧ đất
        """#,
        #"""
        ① leftover-notation
          “[18 ha](figure:stated Báo cáo số 12)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[18 ha](figure:stated Báo cáo số 12)” is no figure as it stands and would be printed literally
          - viết nguồn trong dấu ngoặc kép: [18 ha](figure:stated "Báo cáo số 12") | write the source in quotation marks: [18 ha](figure:stated "Báo cáo số 12")
        """#),
    MarkdownMistake(
        "figure: without words",
        #"""
        Có ⟦figure:members⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “figure:members” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “figure:members” is no figure as it stands and would be printed literally
          - viết con số trong dấu ngoặc vuông ngay trước đó: [13](figure:members) | write the number in square brackets directly before it: [13](figure:members)
        """#),
    MarkdownMistake(
        "figure: in round brackets",
        #"""
        Có ⟦(figure:members)⟧ đảng viên
        """#,
        #"""
        ① leftover-notation
          “(figure:members)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “(figure:members)” is no figure as it stands and would be printed literally
          - viết con số trong dấu ngoặc vuông ngay trước đó: [13](figure:members) | write the number in square brackets directly before it: [13](figure:members)
        """#),
    MarkdownMistake(
        "figure: after an English noun",
        #"""
        Figure: the members; reconfigure: no. ⟦figure: x⟧
        """#,
        #"""
        ① leftover-notation
          “figure: x” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “figure: x” is no figure as it stands and would be printed literally
          - viết con số trong dấu ngoặc vuông ngay trước đó: [13](figure:x) | write the number in square brackets directly before it: [13](figure:x)
        """#),
    MarkdownMistake(
        "after entities, hard breaks and lazy lines in a list in a quote",
        #"""
        > - a &nbsp;&amp; *b*\
        >   c  
         lười ⟦[13] (figure:a)⟧ và ⟦{{ b }⟧
        """#,
        #"""
        ① leftover-notation
          “[13] (figure:a)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13] (figure:a)” is no figure as it stands and would be printed literally
          - bỏ dấu cách giữa “]” và “(”: [13](figure:a) | leave out the space between “]” and “(”: [13](figure:a)
        ② leftover-notation
          “{{” chưa được đóng bằng “}}” trên cùng một dòng | “{{” is not closed by “}}” on the same line
          - số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ b }} | a figure has two pairs of braces on one line: {{ b }}
          - muốn in ra chính dấu ngoặc, viết \{{ … }} | to print the braces themselves, write \{{ … }}
        """#),
    MarkdownMistake(
        "a notation after tone marks and emoji",
        #"""
        Đảng bộ 👨‍👩‍👧 ⟦[13] (figure:a)⟧
        """#,
        #"""
        ① leftover-notation
          “[13] (figure:a)” không đúng cách viết số liệu nên sẽ in ra nguyên văn | “[13] (figure:a)” is no figure as it stands and would be printed literally
          - bỏ dấu cách giữa “]” và “(”: [13](figure:a) | leave out the space between “]” and “(”: [13](figure:a)
        """#),
    MarkdownMistake(
        "a reference to a character of plane 15",
        #"""
        a ⟦&#xF0000;⟧ b ⟦&#983041;⟧
        """#,
        #"""
        ① invalid-character
          ký tự “&#xF0000;” không dùng được trong bài | the character “&#xF0000;” cannot be used in a text
          - hãy xóa ký tự này | delete this character
        ② invalid-character
          ký tự “&#983041;” không dùng được trong bài | the character “&#983041;” cannot be used in a text
          - hãy xóa ký tự này | delete this character
        """#),
]
