/// A table of a page as a file for spreadsheets.
package struct TableFile: Sendable, Equatable {
    /// As the page calls it: `cells` of `<table data-csv="cells">`.
    package let name: String
    /// CSV with a byte order mark, without which Excel takes it for another encoding.
    package let csv: String
}

/// Every table of a finished page that has a name in `data-csv`, in the order of the page. They are read from the page
/// itself, so that a file cannot say anything else than what readers see, whatever a template does.
///
/// A number that is whole stands in digits alone; a per cent without what it was made of. What has no number has the words
/// for it that a screen reader says. In the last column stand the heads of those cells that are illustrative.
package func tableFiles(in html: String) -> [TableFile] {
    var html = html
    return html.withUTF8 { bytes in
        // Most pages have few tables or none, and looking for them must cost next to nothing.
        let starts = bytes.indices.filter { place in
            bytes[place] == UInt8(ascii: "<") && bytes[place...].dropFirst().starts(with: "table ".utf8)
        }
        var end = bytes.startIndex
        return starts.compactMap { start in
            guard start >= end else { return nil }
            var reader = TagReader(bytes[start...])
            guard let name = reader.next()?.tag.attribute("data-csv") else { return nil }
            let rows = reader.readTable()
            end = reader.place
            return TableFile(name: name, csv: csv(rows))
        }
    }
}

private func csv(_ rows: [TableRow]) -> String {
    let head = rows.first?.cells ?? []
    let marks = rows.map { row in row.illustrative.map { head.indices.contains($0) ? head[$0] : "" } }
    let isMarked = marks.contains { !$0.isEmpty }
    let lines = zip(rows, marks).enumerated().map { index, row in
        // Heads may be more than the cells of a row that has nothing to say in its last ones.
        let padded = row.0.cells + Array(repeating: "", count: max(0, head.count - row.0.cells.count))
        return isMarked ? padded + [index == 0 ? "Minh họa" : row.1.joined(separator: "; ")] : padded
    }
    return "\u{FEFF}" + lines.map { $0.map(\.spreadsheetCell).joined(separator: ",") + "\r\n" }.joined()
}

/// The cells of a row, and which of them have the mark of what is illustrative.
private struct TableRow {
    var cells: [String] = []
    var illustrative: [Int] = []
}

/// Goes through HTML that templates have made, tag by tag.
private struct TagReader {
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private var rest: Bytes

    init(_ html: Bytes) {
        rest = html
    }

    /// Where it goes on.
    var place: Int { rest.startIndex }

    /// A start or end tag, without its angle brackets.
    struct Tag {
        let bytes: Bytes

        func isCalled(_ name: StaticString) -> Bool {
            name.withUTF8Buffer { name in
                bytes.starts(with: name)
                    && (bytes.count == name.count || bytes[bytes.startIndex + name.count] == UInt8(ascii: " "))
            }
        }

        func attribute(_ name: String) -> String? {
            guard let start = end(of: " \(name)=\""), let end = bytes[start...].firstIndex(of: UInt8(ascii: "\""))
            else {
                return nil
            }
            return unescaped(bytes[start..<end])
        }

        /// Where a text in the tag ends.
        private func end(of text: String) -> Int? {
            let text = Array(text.utf8)
            return bytes.indices.first { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }.map {
                $0 + text.count
            }
        }

        var isHidden: Bool { end(of: " aria-hidden=\"true\"") != nil }
        var isMark: Bool { end(of: " class=\"illustrative\"") != nil }

        /// Whether it opens nothing.
        var isVoid: Bool {
            bytes.last == UInt8(ascii: "/") || isCalled("img") || isCalled("br") || isCalled("hr") || isCalled("input")
                || isCalled("wbr")
        }

        /// What closes the element that it opens.
        func isClosed(by other: Tag) -> Bool {
            let name = bytes.prefix { $0 != UInt8(ascii: " ") }
            return other.bytes.first == UInt8(ascii: "/") && other.bytes.dropFirst().elementsEqual(name)
        }
    }

    /// The next tag, and the text before it.
    mutating func next() -> (text: Bytes, tag: Tag)? {
        guard let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        defer { rest = rest[(end + 1)...] }
        return (rest[..<start], Tag(bytes: rest[(start + 1)..<end]))
    }

    /// The rows up to the end of the table.
    mutating func readTable() -> [TableRow] {
        var rows: [TableRow] = []
        while let (_, tag) = next(), !tag.isCalled("/table") {
            if tag.isCalled("tr") {
                rows.append(TableRow())
            } else if tag.isCalled("th") || tag.isCalled("td"), let row = rows.indices.last {
                let (text, isMarked) = readCell()
                if isMarked { rows[row].illustrative.append(rows[row].cells.count) }
                let columns = tag.attribute("colspan").flatMap { Int($0) } ?? 1
                rows[row].cells += [text] + Array(repeating: "", count: min(max(columns, 1), 100) - 1)
            }
        }
        return rows
    }

    private mutating func readCell() -> (text: String, isIllustrative: Bool) {
        var result = ""
        var isMarked = false
        while let (text, tag) = next() {
            result += unescaped(text)
            if tag.isCalled("/th") || tag.isCalled("/td") { break }
            if tag.isMark { isMarked = true }
            if tag.isHidden || tag.isMark, !tag.isVoid {
                while let (_, other) = next(), !tag.isClosed(by: other) {}
            } else if tag.isCalled("data") {
                result += readNumber(tag.attribute("value") ?? "")
            }
        }
        return (result.split(whereSeparator: \.isWhitespace).joined(separator: " "), isMarked)
    }

    /// The number inside a `data` element.
    private mutating func readNumber(_ exact: String) -> String {
        var printed = ""
        while let (text, tag) = next() {
            printed += unescaped(text)
            if tag.isCalled("/data") { break }
        }
        if Int(exact) != nil { return exact }
        return printed.firstRange(of: " (").map { String(printed[..<$0.lowerBound]) } ?? printed
    }
}

/// Text as it was before it became HTML. By bytes: a reference with a combining mark behind it is still one.
private func unescaped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
        if byte == UInt8(ascii: "&"), let known = references.first(where: { rest.starts(with: $0.written.utf8) }) {
            result += known.meant.utf8
            rest = rest.dropFirst(known.written.utf8.count)
        } else {
            result.append(byte)
            rest = rest.dropFirst()
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private let references: [(written: String, meant: String)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"),
    ("&amp;", "&"),
]
