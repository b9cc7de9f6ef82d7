package import BantinModel

/// Reads a file of `content/counts/`. Every mistake of form is reported. What could not be read of a row is invalid in
/// it; a row without a number says nothing and is left out.
///
/// - Parameters:
///   - vocabulary: that of the data file.
///   - take: takes each row in turn, for a file may have very many.
package func parseCounts(
    _ source: SourceText, _ vocabulary: Vocabulary, diagnostics: inout Diagnostics, _ take: (ParsedRow) -> Void
) {
    let top = SourceLocation(in: source.file)
    guard let firstLine = (1...source.lineCount).first(where: { source.line($0).contains { !$0.isWhitespace } }) else {
        diagnostics.reportNoHeader(
            at: top, Message(vi: "bảng số liệu còn trống", en: "the counts file is empty"))
        return take(ParsedRow(unreadableAt: top))
    }
    let line = source.line(firstLine)
    guard let start = CountsStart(source) else {
        diagnostics.reportNoHeader(
            at: SourceLocation(in: source.file, line: firstLine, column: 1, length: max(1, line.count)),
            Message(
                vi: "dòng đầu phải là tên các cột, ngăn nhau bằng dấu phẩy, dấu chấm phẩy hoặc tab",
                en: "the first line must name the columns, with commas, semicolons or tabs between them"))
        return take(ParsedRow(unreadableAt: top))
    }
    diagnostics.reportTitle(start, in: source)
    let separator = start.separator
    var reader: CountsReader?
    var isFirst = true
    readCSV(source, from: source.utf8Offset(ofLine: start.line), separator: separator.byte) { row in
        switch row {
        case .fault(let fault):
            diagnostics.report(fault, in: source, separator)
            take(ParsedRow(unreadableAt: source.location(utf8Offset: fault.cellStart)))
        case .cells(let cells) where isFirst:
            reader = CountsHeader(cells, of: source, separator: separator, diagnostics: &diagnostics).map {
                CountsReader(source, header: $0, separator: separator, vocabulary: vocabulary)
            }
            if reader == nil { take(ParsedRow(unreadableAt: top)) }
        case .cells(let cells):
            if let row = reader?.read(cells, diagnostics: &diagnostics) { take(row) }
        }
        isFirst = false
    }
    reader?.reportUnknownWords(&diagnostics)
    reader?.reportMergedCells(&diagnostics)
}

extension Diagnostics {
    fileprivate mutating func reportNoHeader(at location: SourceLocation, _ message: Message) {
        let example = Message(
            vi: "hãy viết dòng đầu: \(CountsHeader.example)", en: "write as the first line: \(CountsHeader.example)")
        error(.csvSyntax, at: location, message, notes: [.init(example)])
    }

    fileprivate mutating func report(_ fault: CSVFault, in source: SourceText, _ separator: CSVSeparator) {
        let start = source.location(utf8Offset: fault.cellStart)
        let stray = source.location(utf8Offset: fault.offset)
        let isOpen = source.text.utf8.dropFirst(fault.cellStart).first == .doubleQuote && stray.line > start.line
        if isOpen || fault.offset == source.text.utf8.count {
            error(
                .csvSyntax, at: start,
                Message(
                    vi: "ngoặc kép mở ở đây không có ngoặc kép đóng",
                    en: "the quotation mark that opens here is not closed"),
                notes: [
                    .init(
                        Message(
                            vi: "hãy thêm ngoặc kép ở cuối ô, hoặc xóa ngoặc kép này",
                            en: "add one at the end of the cell, or delete this one"))
                ])
            return
        }
        let rest = source.text.utf8.dropFirst(fault.cellStart)
        let cell = String(Substring(rest.prefix { $0 != separator.byte && $0 != .lineFeed }))
        let mended = "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
        error(
            .csvSyntax, at: stray,
            Message(
                vi: "ô có ngoặc kép ở trong phải đặt cả ô trong ngoặc kép và viết đôi mỗi dấu ở trong",
                en: "a cell with quotation marks in it must stand in quotation marks, and those in it are doubled"),
            notes: [.init(.write(mended.shortened))])
    }
}
