import BantinModel

/// Markdown that CommonMark took for text.
extension DocumentBuilder {
    /// Reports what most probably was to be a heading, a list or emphasis.
    ///
    /// - Parameter ranges: the place in `content` of each step through the block.
    mutating func reportFailedMarkup(of leaf: LeafBlock, at ranges: [Range<Int>?], in content: BlockContent) {
        for (index, markup) in leaf.failedMarkup {
            guard let range = ranges[index], let found = markup.place(in: content.bytes, from: range) else { continue }
            let line = content.bytes[found.lowerBound...].prefix { $0 != UInt8(ascii: "\n") }
            report(
                markup,
                at: sourceOffset(
                    content.markedOffset(found.lowerBound))..<sourceOffset(
                        content.markedEnd(of: found)), line: marks.restoring(String(decoding: line, as: UTF8.self)))
        }
    }

    private mutating func report(_ markup: FailedMarkup, at range: Range<Int>, line: String) {
        diagnostics.error(
            .failedMarkdown, at: sourceLocation(range), markup.message,
            notes: markup.mends(line: line).map { .init($0) })
    }
}

extension FailedMarkup {
    /// The sign itself in the content of its block, from where its text begins; nil where the author escaped it.
    fileprivate func place(in content: [UInt8], from range: Range<Int>) -> Range<Int>? {
        let wanted = Array(sign.utf8)
        guard case .signs = self else {
            let end = range.lowerBound + wanted.count
            return content[range.lowerBound...].starts(with: wanted) ? range.lowerBound..<end : nil
        }
        let places = range.dropLast().first { place in
            content[place...].starts(with: wanted) && (place == 0 || content[place - 1] != UInt8(ascii: "\\"))
        }
        return places.map { $0..<$0 + wanted.count }
    }

    /// What the author typed.
    private var sign: String {
        switch self {
        case .heading(let signs): String(repeating: "#", count: signs)
        case .bullet(let sign), .bulletWithoutSpace(let sign): String(sign)
        case .numberWithoutSpace(let number): number
        case .lettered(let letter): "\(letter))"
        case .signs(let signs): signs
        }
    }

    fileprivate var message: Message {
        switch self {
        case .heading(let signs) where signs > 6:
            Message(
                vi: "tiêu đề có nhiều nhất sáu dấu “#”; dòng này sẽ in ra nguyên văn",
                en: "a heading has six signs “#” at most; this line would be printed literally")
        case .heading:
            Message(
                vi: "thiếu dấu cách sau “\(sign)”: dòng này không thành tiêu đề mà in ra nguyên văn",
                en: "no space follows “\(sign)”: this line is no heading and would be printed literally")
        case .bullet, .bulletWithoutSpace, .numberWithoutSpace:
            Message(
                vi: "“\(sign)” ở đầu dòng không tạo thành danh sách: các dòng sẽ nối liền nhau",
                en: "“\(sign)” at the start of a line makes no list: the lines would run together")
        case .lettered:
            Message(
                vi: "“\(sign)” ở đầu dòng không tạo thành danh sách: dòng này sẽ nối vào dòng trên",
                en: "“\(sign)” at the start of a line makes no list: it would run on from the line above")
        case .signs:
            Message(
                vi: "“\(sign)” ở đây không đánh dấu chữ nào nên sẽ in ra nguyên văn",
                en: "“\(sign)” marks no words here and would be printed literally")
        }
    }

    /// - Parameter line: from the sign to the end of its line.
    fileprivate func mends(line: String) -> [Message] {
        let words = String(line.dropFirst(sign.count)).trimmed.shortened
        return switch self {
        case .heading(let signs):
            [
                .write("\(String(repeating: "#", count: min(signs, 6))) \(words)"),
                Message(
                    vi: "nếu đó không phải là tiêu đề, viết: \\\(sign)", en: "if it is no heading, write: \\\(sign)"),
            ]
        case .bullet: [.write("- \(words)")]
        case .bulletWithoutSpace:
            [
                .write("- \(words)"),
                Message(
                    vi: "nếu đó không phải là danh sách, viết: \\\(sign)", en: "if it is no list, write: \\\(sign)"),
            ]
        case .numberWithoutSpace:
            [
                .write("\(sign) \(words)"),
                Message(
                    vi: "nếu đó không phải là danh sách, viết: \(sign.dropLast())\\\(sign.suffix(1))",
                    en: "if it is no list, write: \(sign.dropLast())\\\(sign.suffix(1))"),
            ]
        case .lettered:
            [
                Message(
                    vi: "để một dòng trống giữa các ý, hoặc viết: - \(words)",
                    en: "leave an empty line between the items, or write: - \(words)")
            ]
        case .signs(let signs):
            [
                signs == "**"
                    ? Message(
                        vi: "chữ đậm viết liền với dấu: **chữ đậm**, không viết ** chữ đậm **",
                        en: "bold words touch their signs: **bold**, not ** bold **")
                    : Message(
                        vi: "chữ gạch bỏ không dùng được trong bài; hãy xóa đoạn không dùng nữa",
                        en: "words cannot be struck out in a text; delete what no longer holds"),
                Message(
                    vi: "muốn in ra chính dấu ấy, viết: \(signs.map { "\\\($0)" }.joined())",
                    en: "to print the signs themselves, write: \(signs.map { "\\\($0)" }.joined())"),
            ]
        }
    }
}
