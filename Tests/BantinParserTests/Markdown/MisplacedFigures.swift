let misplacedFigures: [MarkdownMistake] = [
    MarkdownMistake(
        "no name",
        #"""
        Có ⟦{{ }}⟧ và ⟦[13](figure:)⟧
        """#,
        #"""
        ① invalid-figure
          thiếu tên số liệu | the name of the figure is missing
          - ví dụ: {{ members }} | for example: {{ members }}
        ② invalid-figure
          thiếu tên số liệu | the name of the figure is missing
          - ví dụ: {{ members }} | for example: {{ members }}
        """#),
    MarkdownMistake(
        "no words",
        #"""
        Có ⟦[](figure:members)⟧ và ⟦[ ](figure:cells)⟧
        """#,
        #"""
        ① invalid-figure
          thiếu chữ giữa hai dấu ngoặc vuông | the words between the square brackets are missing
          - viết con số sẽ in ra: [13](figure:members), hoặc để máy tự tính: {{ members }} | write the number that is printed: [13](figure:members), or have it computed: {{ members }}
        ② invalid-figure
          thiếu chữ giữa hai dấu ngoặc vuông | the words between the square brackets are missing
          - viết con số sẽ in ra: [13](figure:cells), hoặc để máy tự tính: {{ cells }} | write the number that is printed: [13](figure:cells), or have it computed: {{ cells }}
        """#),
    MarkdownMistake(
        "a section of a template",
        #"""
        ⟦{{# cells }}⟧ x
        """#,
        #"""
        ① invalid-figure
          “# cells” không phải là tên số liệu | “# cells” is not the name of a figure
          - giữa hai cặp ngoặc nhọn chỉ viết tên, ví dụ: {{ members }} | between two pairs of braces stands a name alone, for example: {{ members }}
        """#),
    MarkdownMistake(
        "three braces",
        #"""
        ⟦{{{ members }}}⟧ x
        """#,
        #"""
        ① invalid-figure
          “{ members }” không phải là tên số liệu | “{ members }” is not the name of a figure
          - giữa hai cặp ngoặc nhọn chỉ viết tên, ví dụ: {{ members }} | between two pairs of braces stands a name alone, for example: {{ members }}
        """#),
    MarkdownMistake(
        "a partial without a name",
        #"""
        ⟦{{> }}⟧
        """#,
        #"""
        ① invalid-figure
          thiếu tên số liệu | the name of the figure is missing
          - ví dụ: {{ members }} | for example: {{ members }}
        """#),
    MarkdownMistake(
        "a partial in a sentence",
        #"""
        Xem ⟦{{> bảng }}⟧ dưới đây
        """#,
        #"""
        ① misplaced-figure
          “{{> bảng}}” phải đứng một mình thành một đoạn | “{{> bảng}}” must be a paragraph of its own
          - hãy để một dòng trống ở trên và một dòng trống ở dưới | leave an empty line above it and one below it
        """#),
    MarkdownMistake(
        "a partial in a heading",
        #"""
        # ⟦{{> bảng }}⟧
        """#,
        #"""
        ① misplaced-figure
          “{{> bảng}}” phải đứng một mình thành một đoạn | “{{> bảng}}” must be a paragraph of its own
          - hãy để một dòng trống ở trên và một dòng trống ở dưới | leave an empty line above it and one below it
        """#),
    MarkdownMistake(
        "a computed figure in a link",
        #"""
        [xem ⟦{{ members }}⟧ người](/a)
        """#,
        #"""
        ① misplaced-figure
          số liệu không thể đứng bên trong một liên kết | a figure cannot stand inside a link
          - hãy đưa số liệu ra ngoài dấu ngoặc vuông của liên kết | move the figure out of the square brackets of the link
        """#),
    MarkdownMistake(
        "a proven figure in a link",
        #"""
        ⟦[xem [13](figure:b) người](/d)⟧
        """#,
        #"""
        ① misplaced-figure
          “[xem [13](figure:b) người](/d)” không đúng cách viết liên kết nên sẽ in ra nguyên văn | “[xem [13](figure:b) người](/d)” is no link as it stands and would be printed literally
          - hãy đưa số liệu ra ngoài dấu ngoặc vuông của liên kết | move the figure out of the square brackets of the link
        """#),
    MarkdownMistake(
        "figures in an alternative text",
        #"""
        ![⟦{{ members }}⟧ và ⟦[13](figure:b)⟧](/a.jpg)
        """#,
        #"""
        ① misplaced-figure
          số liệu không thể đứng trong lời mô tả của hình | a figure cannot stand in the alternative text of an image
          - hãy viết số liệu trong câu văn bên cạnh hình | write the figure in a sentence beside the image
        ② misplaced-figure
          số liệu không thể đứng trong lời mô tả của hình | a figure cannot stand in the alternative text of an image
          - hãy viết số liệu trong câu văn bên cạnh hình | write the figure in a sentence beside the image
        """#),
    MarkdownMistake(
        "a figure in a figure",
        #"""
        [**⟦{{ a }}⟧**](figure:b)
        """#,
        #"""
        ① misplaced-figure
          số liệu không thể đứng bên trong một số liệu khác | a figure cannot stand inside another figure
          - hãy chỉ giữ lại một trong hai | keep only one of the two
        """#),
    MarkdownMistake(
        "a figure as an image",
        #"""
        ⟦![13](figure:members)⟧
        """#,
        #"""
        ① invalid-figure
          số liệu không phải là hình | a figure is not an image
          - bỏ dấu “!” trước dấu ngoặc vuông | leave out the “!” before the square bracket
        """#),
    MarkdownMistake(
        "a figure in pointed brackets",
        #"""
        ⟦<figure:members>⟧
        """#,
        #"""
        ① invalid-figure
          số liệu không viết trong “< >” được | a figure cannot be written in “< >”
          - viết con số sẽ in ra: [13](figure:members), hoặc để máy tự tính: {{ members }} | write the number that is printed: [13](figure:members), or have it computed: {{ members }}
        """#),
    MarkdownMistake(
        "a figure in an address",
        #"""
        ⟦[a](/b/{{c}})⟧
        """#,
        #"""
        ① misplaced-figure
          số liệu không thể đứng trong địa chỉ hay trong lời chú của liên kết | a figure cannot stand in the address or the title of a link
          - hãy viết số liệu trong câu văn | write the figure in the sentence
        """#),
    MarkdownMistake(
        "a figure in a title",
        #"""
        ⟦[a](/b "{{ c }}")⟧
        """#,
        #"""
        ① misplaced-figure
          số liệu không thể đứng trong địa chỉ hay trong lời chú của liên kết | a figure cannot stand in the address or the title of a link
          - hãy viết số liệu trong câu văn | write the figure in the sentence
        """#),
    MarkdownMistake(
        "a stated figure without a source",
        #"""
        ⟦[18 ha](figure:stated)⟧ và ⟦[3 ha](figure:stated " ")⟧
        """#,
        #"""
        ① missing-source
          “18 ha” không có trong số liệu nên phải ghi nguồn | “18 ha” is not in the data and needs a source
          - viết nguồn trong dấu ngoặc kép: [18 ha](figure:stated "Báo cáo số …") | write the source in quotation marks: [18 ha](figure:stated "Report no. …")
        ② missing-source
          “3 ha” không có trong số liệu nên phải ghi nguồn | “3 ha” is not in the data and needs a source
          - viết nguồn trong dấu ngoặc kép: [3 ha](figure:stated "Báo cáo số …") | write the source in quotation marks: [3 ha](figure:stated "Report no. …")
        """#),
    MarkdownMistake(
        "a proven figure with a source",
        #"""
        ⟦[13](figure:members "Báo cáo")⟧
        """#,
        #"""
        ① invalid-figure
          “members” được chứng minh bằng số liệu nên không ghi nguồn ở đây | “members” is proven by the data and takes no source here
          - bỏ “"Báo cáo"” đi; con số không có trong số liệu thì viết: [13](figure:stated "Báo cáo") | leave out “"Báo cáo"”; a number that the data does not hold is written: [13](figure:stated "Báo cáo")
        """#),
]
