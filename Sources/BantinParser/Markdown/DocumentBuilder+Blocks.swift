import BantinModel

/// Markdown that would silently lose what an author wrote.
extension DocumentBuilder {
    /// The highest number that a list of a bulletin may begin with: a day of the month.
    private static let highestStart = 31

    /// Reports items whose number is not the one that would be printed, or is no item's number at all but a year.
    mutating func checkNumbers(from start: Int?, of items: [BlockPlace]) {
        guard let start else { return }
        let markers = items.map { listMarker(at: $0) }
        if start > Self.highestStart {
            for marker in markers where marker.number > Self.highestStart { reportYear(marker) }
        } else if !markers.allSatisfy({ $0.number == 1 }),
            let index = markers.indices.first(where: { markers[$0].number != start + $0 })
        {
            reportNumber(markers[index], printed: start + index)
        }
    }

    private struct ListMarker {
        var number = 0
        var text: String
        var source: Range<Int>
    }

    private func listMarker(at place: BlockPlace) -> ListMarker {
        let start = lines.offset(line: place.line, column: place.column)
        let digits = lines.bytes[start...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let end = min(digits.endIndex + 1, lines.bytes.count)
        return ListMarker(
            number: digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) },
            text: String(decoding: lines.bytes[start..<end], as: UTF8.self),
            source: sourceOffset(start)..<sourceOffset(end))
    }

    private mutating func reportYear(_ marker: ListMarker) {
        diagnostics.error(
            .lostListNumber, at: sourceLocation(marker.source),
            Message(
                vi: "“\(marker.text)” ở đầu dòng bị hiểu là số thứ tự của một danh sách",
                en: "“\(marker.text)” at the start of a line is taken for the number of a list item"),
            notes: [
                .init(
                    Message(
                        vi: "nếu đó là năm hoặc số lượng, viết: \(escaped(marker))",
                        en: "if it is a year or an amount, write: \(escaped(marker))"))
            ])
    }

    private mutating func reportNumber(_ marker: ListMarker, printed: Int) {
        diagnostics.error(
            .lostListNumber, at: sourceLocation(marker.source),
            Message(
                vi: "mục này ghi “\(marker.text)” nhưng sẽ in ra “\(printed)\(marker.text.suffix(1))”",
                en: "this item says “\(marker.text)” but would be printed as “\(printed)\(marker.text.suffix(1))”"),
            notes: [
                .init(
                    Message(
                        vi: "sửa lại số thứ tự; nếu đó không phải là danh sách, viết: \(escaped(marker))",
                        en: "mend the numbers; if this is no list, write: \(escaped(marker))"))
            ])
    }

    private func escaped(_ marker: ListMarker) -> String {
        marker.text.dropLast() + "\\" + marker.text.suffix(1)
    }

    /// Reports a pipe table, which CommonMark takes for a paragraph.
    mutating func checkTable(_ leaf: LeafBlock) {
        let events = leaf.events
        let isTable = events.indices.contains { index in
            guard case .text(let literal) = events[index], isDelimiterRow(literal) else { return false }
            return isSoftBreak(events, index - 1) && (index + 1 == events.count || isSoftBreak(events, index + 1))
        }
        guard isTable else { return }
        diagnostics.error(
            .pipeTable, at: lineLocation(of: leaf.place),
            Message(vi: "bảng kẻ bằng dấu “|” không in ra được", en: "a table drawn with “|” cannot be printed"),
            notes: [
                .init(
                    Message(
                        vi:
                            "bảng được lập từ số liệu: viết {{> tên-bảng}} thành một đoạn riêng, hoặc dùng danh sách “- ”",
                        en:
                            "tables come from the data: write {{> table-name}} as a paragraph of its own, or use a list “- ”"
                    ))
            ])
    }

    private func isDelimiterRow(_ literal: String) -> Bool {
        let row = literal.utf8
        return row.contains(UInt8(ascii: "|")) && row.contains(UInt8(ascii: "-"))
            && row.allSatisfy { "|-: \t".utf8.contains($0) }
    }

    private func isSoftBreak(_ events: [InlineEvent], _ index: Int) -> Bool {
        guard events.indices.contains(index), case .softBreak = events[index] else { return false }
        return true
    }

    /// Warns of prose that four blanks at the start of a line turned into code.
    mutating func checkIndentedCode(_ literal: String, _ place: BlockPlace) {
        let start = lines.offset(line: place.line, column: place.column)
        let line = String(decoding: lines.bytes[start..<max(start, lines.range(place.line).upperBound)], as: UTF8.self)
        let isFenced = (line.hasPrefix("```") || line.hasPrefix("~~~")) && !literal.hasPrefix(line)
        let isProse =
            hasFigureMark(literal) || literal.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
        guard !isFenced, isProse else { return }
        diagnostics.warning(
            .indentedCode, at: lineLocation(of: place),
            Message(
                vi: "dòng thụt vào từ bốn dấu cách bị hiểu là mã máy tính và sẽ in nguyên văn",
                en: "a line indented by four spaces is taken for computer code and printed as it stands"),
            notes: [
                .init(Message(vi: "bỏ khoảng trắng ở đầu dòng", en: "take away the space at the start of the line"))
            ])
    }
}
