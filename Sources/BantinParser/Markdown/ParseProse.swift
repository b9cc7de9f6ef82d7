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
            builder(of: MarkedText(prose: value, of: marks), at: location)
        }
    builder.build()
    diagnostics.add(builder.diagnostics)
    guard case .paragraph(let inlines)? = builder.blocks.first?.kind, builder.blocks.count == 1 else {
        reportBlocks(at: location, diagnostics: &diagnostics)
        return Prose(inlines: [.text(marks.restoring(value))], location: location)
    }
    return Prose(inlines: inlines.droppingPrefix, figures: builder.figures, texts: builder.texts, location: location)
}

private func builder(of value: MarkedText, at location: SourceLocation) -> DocumentBuilder {
    let start = value.source.utf8Offset(of: location)
    return DocumentBuilder(
        prose: value, valueLocation: location, valuePlaces: start.map { ValuePlaces(of: value, from: $0) })
}

/// The words of a value that is no Markdown, such as an alternative text.
func plainWords(of value: Located<String>, in source: SourceText) -> ProseText {
    var words = ProseText(location: value.location)
    words.isPlain = true
    let places = source.utf8Offset(of: value.location).map { ValuePlaces(of: value.value, in: source, from: $0) }
    var start = value.value.utf8.startIndex
    var offset = 0
    for piece in value.value.split(separator: " ", omittingEmptySubsequences: false) {
        let end = value.value.utf8.index(start, offsetBy: piece.utf8.count)
        words.append(value.value[start..<end], source: places?.source(offset))
        offset += piece.utf8.count + 1
        guard end < value.value.utf8.endIndex else { break }
        words.append(" ", source: nil)
        start = value.value.utf8.index(after: end)
    }
    return words
}

/// The stretch of the source where a value stands just as it was typed, perhaps after a quotation mark.
private func place(of value: String, in source: SourceText, at location: SourceLocation) -> Range<Int>? {
    guard let offset = source.utf8Offset(of: location) else { return nil }
    let rest = source.line(location.line).utf8.dropFirst(offset - source.utf8Offset(line: location.line, byte: 1))
    for skipped in 0...1 where rest.dropFirst(skipped).starts(with: value.utf8) {
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
