import BantinModel

extension YAMLFault {
    /// A line has no colon after its key.
    fileprivate var isMissingColon: Bool { problem == "could not find expected ':'" && contextLine != nil }

    /// A line does not fit among the others.
    fileprivate var isMisplacedLine: Bool {
        switch problem {
        case "did not find expected key", "did not find expected '-' indicator",
            "mapping values are not allowed in this context",
            "block sequence entries are not allowed in this context":
            true
        default: false
        }
    }

    /// The line, from 0, without which the text may be read on; nil where the fault lies elsewhere.
    func misplacedLine(in lines: YAMLLines) -> Int? {
        if isMissingColon { return contextLine }
        guard isMisplacedLine else { return nil }
        return lineWithoutColon(in: lines) ?? line
    }

    /// The line above, where it has no key and what stands here must have been meant for the same level, or the next.
    fileprivate func lineWithoutColon(in lines: YAMLLines) -> Int? {
        guard problem == "mapping values are not allowed in this context", lines.lines.indices.contains(line) else {
            return nil
        }
        let above = (0..<line).last { lines.hasContent($0) }
        guard let above else { return nil }
        let start = lines.contentStart(of: above)
        let end = lines.lines[above].upperBound
        let isDeeper = lines.indent(of: above) > lines.indent(of: line)
        guard !isDeeper, lines.bytes[start] != .hyphen, lines.keyEnd(from: start, to: end) == nil else { return nil }
        return above
    }

    /// What is wrong in the words of a person who types, with a hint.
    fileprivate var explanation: (message: Message, note: Message?) {
        switch problem {
        case _ where isMisplacedLine:
            (
                Message(
                    vi: "dòng này thụt vào không khớp với các dòng bên trên",
                    en: "this line's indentation does not fit the lines above it"),
                Message(
                    vi: "các mục ngang hàng phải bắt đầu ở cùng một cột; hãy kiểm tra cả dòng ngay trên",
                    en: "keys of one level begin in the same column; look at the line above, too")
            )
        case "found unknown escape character", "did not find expected hexdecimal number":
            (
                Message(
                    vi: "dấu “\\” trong ngoặc kép có nghĩa riêng, không dùng như vậy được",
                    en: "“\\” has a meaning of its own inside double quotes and cannot stand so"),
                Message(
                    vi: "hãy viết “\\\\”, hoặc dùng ngoặc đơn: '…'", en: "write “\\\\”, or use single quotes: '…'")
            )
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            (
                Message(vi: "giữa hai giá trị phải có dấu phẩy", en: "a comma must stand between two values"),
                nil
            )
        case "control characters are not allowed":
            (
                Message(vi: "ở đây có một ký tự không nhìn thấy được", en: "an invisible character stands here"),
                Message(vi: "hãy xóa và gõ lại đoạn này", en: "delete it and type this stretch again")
            )
        default:
            (
                Message(vi: "chỗ này không đúng cú pháp YAML", en: "this is not valid YAML"),
                Message(vi: "thư viện YAML báo: \(problem)", en: "the YAML library says: \(problem)")
            )
        }
    }
}

/// Reports why libyaml stopped, at the place where the author should look.
func report(_ fault: YAMLFault, in text: YAMLText, lines: YAMLLines, diagnostics: inout Diagnostics) {
    var cursor = PlaceCursor(text)
    if fault.isMissingColon, let start = fault.contextScalar {
        return reportMissingColon(cursor.utf8Offset(ofScalar: start), &cursor, in: text, lines, &diagnostics)
    }
    if let line = fault.lineWithoutColon(in: lines) {
        return reportMissingColon(lines.contentStart(of: line), &cursor, in: text, lines, &diagnostics)
    }
    let place: SourceLocation
    if fault.isMisplacedLine, lines.lines.indices.contains(fault.line) {
        let start = lines.contentStart(of: fault.line)
        let end = lines.lines[fault.line].upperBound
        place = cursor.location(ofUTF8: start..<lines.trimmedEnd(from: start, to: end))
    } else {
        place = cursor.location(ofScalars: fault.scalar..<fault.scalar)
    }
    let explanation = fault.explanation
    diagnostics.error(
        .yamlSyntax, at: place, explanation.message, notes: explanation.note.map { [.init($0)] } ?? [])
}

/// `members 104` or `total:104`.
private func reportMissingColon(
    _ start: Int, _ cursor: inout PlaceCursor, in text: YAMLText, _ lines: YAMLLines,
    _ diagnostics: inout Diagnostics
) {
    let end = lines.plainExtent(from: start, to: lines.lines[lines.lineIndex(holding: start)].upperBound).end
    let place = cursor.location(ofUTF8: start..<end)
    let words = text.restoring(String(decoding: lines.bytes[start..<end], as: UTF8.self))
    if let colon = words.firstIndex(of: ":"), colon < words.index(before: words.endIndex), !words.contains(": ") {
        let mended = words[...colon] + " " + words[words.index(after: colon)...]
        diagnostics.error(
            .yamlSyntax, at: place,
            Message(vi: "sau dấu hai chấm phải có dấu cách", en: "a space must follow the colon"),
            notes: [.init(Message(vi: "hãy viết: \(mended)", en: "write: \(mended)"))])
    } else if words.hasPrefix("{") {
        diagnostics.error(
            .yamlSyntax, at: place,
            Message(
                vi: "mục này của danh sách thiếu dấu gạch ở đầu", en: "this item of a list has no hyphen before it"),
            notes: [.init(Message(vi: "hãy viết: - \(words)", en: "write: - \(words)"))])
    } else {
        diagnostics.error(
            .yamlSyntax, at: place,
            Message(
                vi: "dòng này thiếu dấu hai chấm sau tên mục", en: "this line has no colon after its key"),
            notes: [.init(Message(vi: "mỗi dòng có dạng: tên: giá trị", en: "a line has the form: key: value"))])
    }
}
