let htmlMistakes: [MarkdownMistake] = [
    MarkdownMistake(
        "HTML in a sentence",
        #"""
        ⟦<b>⟧đậm</b> và ⟦<i class="x">⟧x</i>
        """#,
        #"""
        ① raw-html
          mã HTML “<b>” không dùng được trong bài | the HTML “<b>” cannot be used in a text
          - viết bằng Markdown (ví dụ **chữ đậm**), hoặc đặt “raw_html: true” dưới “site:” trong data.yaml | write Markdown (for example **bold**), or set “raw_html: true” under “site:” in data.yaml
        ② raw-html
          mã HTML “<i class="x">” không dùng được trong bài | the HTML “<i class="x">” cannot be used in a text
          - viết bằng Markdown (ví dụ **chữ đậm**), hoặc đặt “raw_html: true” dưới “site:” trong data.yaml | write Markdown (for example **bold**), or set “raw_html: true” under “site:” in data.yaml
        """#),
    MarkdownMistake(
        "HTML in a block",
        #"""
        ⟦<div class="x">⟧
        x
        </div>
        """#,
        #"""
        ① raw-html
          mã HTML “<div class="x">” không dùng được trong bài | the HTML “<div class="x">” cannot be used in a text
          - viết bằng Markdown (ví dụ **chữ đậm**), hoặc đặt “raw_html: true” dưới “site:” trong data.yaml | write Markdown (for example **bold**), or set “raw_html: true” under “site:” in data.yaml
        """#),
    MarkdownMistake(
        "an end tag alone",
        #"""
        chữ ⟦</b>⟧
        """#,
        #"""
        ① raw-html
          mã HTML “</b>” không dùng được trong bài | the HTML “</b>” cannot be used in a text
          - viết bằng Markdown (ví dụ **chữ đậm**), hoặc đặt “raw_html: true” dưới “site:” trong data.yaml | write Markdown (for example **bold**), or set “raw_html: true” under “site:” in data.yaml
        """#),
    MarkdownMistake(
        "a comment",
        #"""
        a ⟦<!-- bỏ -->⟧ b

        ⟦<!-- bỏ⟧

        hết -->
        """#,
        #"""
        ① raw-html
          chú thích HTML “<!-- -->” không dùng được trong bài | the HTML comment “<!-- -->” cannot be used in a text
          - muốn bỏ một đoạn ra ngoài, hãy xóa đoạn đó hoặc chuyển sang một tệp riêng có “draft: true” | to leave something out, delete it or move it to a file of its own with “draft: true”
        ② raw-html
          chú thích HTML “<!-- -->” không dùng được trong bài | the HTML comment “<!-- -->” cannot be used in a text
          - muốn bỏ một đoạn ra ngoài, hãy xóa đoạn đó hoặc chuyển sang một tệp riêng có “draft: true” | to leave something out, delete it or move it to a file of its own with “draft: true”
        """#),
]
