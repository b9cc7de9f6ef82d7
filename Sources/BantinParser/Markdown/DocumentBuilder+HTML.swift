import BantinModel

/// HTML that an author wrote: what readers see of it where it is allowed, and a mistake where it is not.
extension DocumentBuilder {
    /// Adds the words of a block to ``texts``.
    mutating func readHTML(_ literal: String, _ place: BlockPlace) {
        let content = content(of: place)
        let before = literal.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        let isFound = literal.utf8.dropFirst(before).starts(with: content.bytes.drop { $0 == UInt8(ascii: " ") })
        let shift = content.bytes.prefix { $0 == UInt8(ascii: " ") }.count - before
        add(
            HTMLWords(literal, at: lineLocation(of: place)) { [lines = content, marks] offset in
                isFound && offset >= before ? marks.sourceOffset(ofMarked: lines.markedOffset(offset + shift)) : nil
            })
    }

    /// Adds the words that a tag between other words shows.
    mutating func readInlineHTML(_ literal: String, at location: SourceLocation) {
        add(HTMLWords(literal, at: location) { _ in nil })
    }

    private mutating func add(_ words: HTMLWords) {
        texts += words.texts
        for index in words.marks where marks.marks.indices.contains(index) { reportNotationInHTML(marks.marks[index]) }
    }

    private mutating func reportNotationInHTML(_ mark: MarkedText.Mark) {
        let written = String(decoding: Array(marks.utf8(mark.source)), as: UTF8.self)
        switch mark.kind {
        case .escapedOpen, .escapedClose: return
        case .scheme where written != "figure:": return
        default: break
        }
        let found = written.shortened
        diagnostics.error(
            .misplacedFigure, at: sourceLocation(mark.source),
            Message(
                vi: "“\(found)” đứng trong mã HTML nên không được đọc như số liệu",
                en: "“\(found)” stands in HTML and is not read as a figure"),
            notes: [
                .init(
                    Message(
                        vi: "hãy viết đoạn này bằng Markdown, hoặc để một dòng trống trước và sau con số",
                        en: "write this part in Markdown, or put an empty line before and after the number"))
            ])
    }

    mutating func reportHTML(_ html: String, at location: SourceLocation) {
        let tag = firstTag(html)
        let isComment = tag.hasPrefix("<!--")
        let message =
            isComment
            ? Message(
                vi: "chú thích HTML “<!-- -->” không dùng được trong bài",
                en: "the HTML comment “<!-- -->” cannot be used in a text")
            : Message(
                vi: "mã HTML “\(tag)” không dùng được trong bài", en: "the HTML “\(tag)” cannot be used in a text")
        diagnostics.error(.rawHTML, at: location, message, notes: [.init(isComment ? commentMend : tagMend)])
    }

    private var commentMend: Message {
        if isProse {
            return Message(
                vi: "muốn bỏ một đoạn ra ngoài, hãy xóa đoạn đó", en: "to leave something out, delete it")
        }
        return Message(
            vi: "muốn bỏ một đoạn ra ngoài, hãy xóa đoạn đó hoặc chuyển sang một tệp riêng có “draft: true”",
            en: "to leave something out, delete it or move it to a file of its own with “draft: true”")
    }

    private var tagMend: Message {
        if isProse {
            return Message(vi: "viết bằng Markdown, ví dụ **chữ đậm**", en: "write Markdown, for example **bold**")
        }
        return Message(
            vi: "viết bằng Markdown (ví dụ **chữ đậm**), hoặc đặt “raw_html: true” dưới “site:” trong data.yaml",
            en: "write Markdown (for example **bold**), or set “raw_html: true” under “site:” in data.yaml")
    }

    /// Reports HTML between words, but not the end tag of one that was reported in the same block.
    mutating func reportInlineHTML(_ literal: String, openTags: inout [Substring], at location: SourceLocation) {
        let html = marks.restoring(literal)
        let isEnd = html.hasPrefix("</")
        let name = html.dropFirst(isEnd ? 2 : 1).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        if isEnd, let index = openTags.lastIndex(of: name) {
            openTags.removeSubrange(index...)
            return
        }
        if !isEnd, !name.isEmpty { openTags.append(name) }
        reportHTML(html, at: location)
    }

    private func firstTag(_ html: String) -> String {
        let line = html.drop { $0 == " " }.prefix { $0 != "\n" }
        return (line.firstIndex(of: ">").map { line[...$0] } ?? line).shortened
    }
}
