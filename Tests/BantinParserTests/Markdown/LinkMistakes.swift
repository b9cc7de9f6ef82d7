let linkMistakes: [MarkdownMistake] = [
    MarkdownMistake(
        "an address with a space",
        #"""
        ⟦[Nghị quyết](/static/nghị quyết.pdf)⟧
        """#,
        #"""
        ① leftover-notation
          “[Nghị quyết](/static/nghị quyết.pdf)” không đúng cách viết liên kết nên sẽ in ra nguyên văn | “[Nghị quyết](/static/nghị quyết.pdf)” is no link as it stands and would be printed literally
          - địa chỉ có dấu cách thì đặt trong “< >”: [Nghị quyết](</static/nghị quyết.pdf>) | an address with spaces stands in “< >”: [Nghị quyết](</static/nghị quyết.pdf>)
        """#),
    MarkdownMistake(
        "a link in a link",
        #"""
        ⟦[a [b](c) d](e)⟧
        """#,
        #"""
        ① leftover-notation
          “[a [b](c) d](e)” không đúng cách viết liên kết nên sẽ in ra nguyên văn | “[a [b](c) d](e)” is no link as it stands and would be printed literally
          - một liên kết không chứa được liên kết khác | a link cannot hold another link
        """#),
    MarkdownMistake(
        "a link that is not closed",
        #"""
        ⟦[a](/b⟧
        """#,
        #"""
        ① leftover-notation
          “[a](/b” không đúng cách viết liên kết nên sẽ in ra nguyên văn | “[a](/b” is no link as it stands and would be printed literally
          - cách viết đúng: [chữ](địa chỉ) hoặc [chữ](địa chỉ "lời chú") | a link is written: [words](address) or [words](address "title")
        """#),
    MarkdownMistake(
        "javascript:",
        #"""
        ⟦[a](javascript:alert(1))⟧
        """#,
        #"""
        ① link-scheme
          địa chỉ “javascript:alert(1)” không dùng được | the address “javascript:alert(1)” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "javascript: with an entity and capitals",
        #"""
        ⟦[a](JAVA&#115;cript:x)⟧
        """#,
        #"""
        ① link-scheme
          địa chỉ “JAVAscript:x” không dùng được | the address “JAVAscript:x” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "javascript: percent-encoded",
        #"""
        ⟦[a](java%73cript:x)⟧
        """#,
        #"""
        ① link-scheme
          địa chỉ “java%73cript:x” không dùng được | the address “java%73cript:x” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "javascript: over two lines",
        #"""
        ⟦[a](<java&#10;script:x>)⟧
        """#,
        #"""
        ① link-scheme
          địa chỉ “java script:x” không dùng được | the address “java script:x” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "javascript: in a definition",
        #"""
        ⟦[a]⟧

        [a]: javascript:x
        """#,
        #"""
        ① link-scheme
          địa chỉ “javascript:x” không dùng được | the address “javascript:x” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "data: in an image",
        #"""
        ⟦![a](data:image/png,x)⟧
        """#,
        #"""
        ① link-scheme
          địa chỉ “data:image/png,x” không dùng được | the address “data:image/png,x” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "an address without a scheme",
        #"""
        ⟦[a](//host/x)⟧ và ⟦[b](/\\host)⟧
        """#,
        #"""
        ① link-scheme
          địa chỉ “//host/x” không dùng được | the address “//host/x” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        ② link-scheme
          địa chỉ “/\host” không dùng được | the address “/\host” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "a scheme in pointed brackets",
        #"""
        ⟦<ftp://x.y>⟧
        """#,
        #"""
        ① link-scheme
          địa chỉ “ftp://x.y” không dùng được | the address “ftp://x.y” cannot be used
          - chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf) | use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)
        """#),
    MarkdownMistake(
        "an image of another site",
        #"""
        ⟦![hình](https://example.org/a.jpg)⟧
        """#,
        #"""
        ① link-scheme
          hình “https://example.org/a.jpg” không nằm trong trang | the image “https://example.org/a.jpg” is not part of the site
          - chép hình vào content/static/ rồi viết, ví dụ: ![lời mô tả](/static/a.jpg) | copy the image to content/static/ and write, for example: ![description](/static/a.jpg)
        """#),
    MarkdownMistake(
        "an image without a description",
        #"""
        ⟦![](/a.jpg)⟧ và ⟦![ ](/b.jpg)⟧
        """#,
        #"""
        ① missing-alternative-text
          hình chưa có lời mô tả cho người không nhìn thấy hình | the image has no description for those who do not see it
          - viết lời mô tả giữa hai dấu ngoặc vuông: ![lời mô tả](địa chỉ) | write the description between the square brackets: ![description](address)
        ② missing-alternative-text
          hình chưa có lời mô tả cho người không nhìn thấy hình | the image has no description for those who do not see it
          - viết lời mô tả giữa hai dấu ngoặc vuông: ![lời mô tả](địa chỉ) | write the description between the square brackets: ![description](address)
        """#),
]
