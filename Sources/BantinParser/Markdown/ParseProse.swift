import BantinModel

/// Reads one paragraph of inline Markdown from a value of the front matter: a title, a lead, a caption.
///
/// Figures have exact places always; links have them when the value stands in the source as it is, on one line, and
/// the place of the value else.
///
/// - Parameters:
///   - marked: the value as the YAML parser gave it, with the marks of `marks` in it.
///   - location: the place of the value.
func parseProse(
    _ marked: String, in marks: MarkedText, at location: SourceLocation, diagnostics: inout Diagnostics
) -> Prose {
    let value = marked.trimmed
    guard !value.isEmpty else { return Prose(inlines: [], location: location) }
    var builder =
        if let range = place(of: marks.restoring(value), in: marks.source, at: location) {
            DocumentBuilder(prose: MarkedText(marks.source, utf8Range: range, form: .markdown), valueLocation: nil)
        } else {
            DocumentBuilder(prose: MarkedText(prose: value, of: marks), valueLocation: location)
        }
    builder.build()
    diagnostics.add(builder.diagnostics)
    guard case .paragraph(let inlines)? = builder.blocks.first?.kind, builder.blocks.count == 1 else {
        reportBlocks(at: location, diagnostics: &diagnostics)
        return Prose(inlines: [.text(marks.restoring(value))], location: location)
    }
    return Prose(inlines: inlines.droppingPrefix, figures: builder.figures, location: location)
}

/// The stretch of the source where a value stands just as it was typed, perhaps after a quotation mark.
private func place(of value: String, in source: SourceText, at location: SourceLocation) -> Range<Int>? {
    let line = source.line(location.line)
    guard let start = line.index(line.startIndex, offsetBy: location.column - 1, limitedBy: line.endIndex) else {
        return nil
    }
    let rest = line[start...]
    let offset = source.text.utf8.distance(from: source.text.startIndex, to: start)
    for skipped in 0...1 where rest.utf8.dropFirst(skipped).starts(with: value.utf8) {
        return offset + skipped..<offset + skipped + value.utf8.count
    }
    return nil
}

private func reportBlocks(at location: SourceLocation, diagnostics: inout Diagnostics) {
    diagnostics.error(
        .invalidValue, at: location,
        Message(
            vi: "ở đây chỉ viết được một đoạn văn, không có danh sách, bảng hay tiêu đề",
            en: "only one paragraph can stand here, without lists, tables or headings"),
        notes: [
            .init(
                Message(
                    vi: "phần còn lại hãy viết dưới dòng “---” thứ hai",
                    en: "write the rest below the second “---”"))
        ])
}

extension [Inline] {
    /// Without the no-break space that was put before a value.
    fileprivate var droppingPrefix: [Inline] {
        guard case .text(let text)? = first, text.unicodeScalars.first == "\u{A0}" else { return self }
        let rest = String(text.unicodeScalars.dropFirst())
        return (rest.isEmpty ? [] : [.text(rest)]) + dropFirst()
    }
}
