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
    tableOffsets(in: html).compactMap { offset in
        var reader = TagReader(html.utf8.dropFirst(offset))
        guard let name = reader.next()?.tag.attribute("data-csv") else { return nil }
        return TableFile(name: name, csv: csv(reader.readTable()))
    }
}

/// Where tables begin, in bytes. Most pages have few or none, and looking for them must cost next to nothing.
private func tableOffsets(in html: String) -> [Int] {
    var html = html
    return html.withUTF8 { bytes in
        bytes.indices.filter { place in
            bytes[place] == UInt8(ascii: "<") && bytes[place...].dropFirst().starts(with: "table ".utf8)
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
    return "\u{FEFF}" + lines.map { $0.map(\.csvCell).joined(separator: ",") + "\r\n" }.joined()
}

/// The cells of a row, and which of them have the mark of what is illustrative.
private struct TableRow {
    var cells: [String] = []
    var illustrative: [Int] = []
}

/// Goes through HTML that templates have made, tag by tag.
private struct TagReader {
    private var rest: Substring.UTF8View

    init(_ html: Substring.UTF8View) {
        rest = html
    }

    /// A start or end tag.
    struct Tag {
        let text: Substring

        var name: Substring { text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" } }

        func attribute(_ name: String) -> String? {
            guard let start = text.firstRange(of: " \(name)=\"")?.upperBound,
                let end = text[start...].firstIndex(of: "\"")
            else { return nil }
            return unescaped(text[start..<end])
        }

        var isHidden: Bool { text.contains("aria-hidden=\"true\"") }
        var isMark: Bool { text.contains("class=\"illustrative\"") }
    }

    /// The next tag, and the text before it.
    mutating func next() -> (text: Substring, tag: Tag)? {
        guard let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let text = Substring(rest[..<start])
        let tag = Tag(text: Substring(rest[start...end]))
        rest = rest[rest.index(after: end)...]
        return (text, tag)
    }

    mutating func next(named name: String) -> Tag? {
        while let (_, tag) = next() {
            if tag.name == name { return tag }
        }
        return nil
    }

    /// The rows up to the end of the table.
    mutating func readTable() -> [TableRow] {
        var rows: [TableRow] = []
        while let (_, tag) = next(), tag.name != "/table" {
            switch tag.name {
            case "tr": rows.append(TableRow())
            case "th", "td":
                guard let row = rows.indices.last else { continue }
                let (text, isMarked) = readCell()
                if isMarked { rows[row].illustrative.append(rows[row].cells.count) }
                rows[row].cells.append(text)
            default: continue
            }
        }
        return rows
    }

    private mutating func readCell() -> (text: String, isIllustrative: Bool) {
        var result = ""
        var isMarked = false
        while let (text, tag) = next() {
            result += unescaped(text)
            if tag.name == "/th" || tag.name == "/td" { break }
            if tag.isMark { isMarked = true }
            if tag.isHidden || tag.isMark {
                _ = next(named: "/\(tag.name)")
            } else if tag.name == "data" {
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
            if tag.name == "/data" { break }
        }
        if Int(exact) != nil { return exact }
        return printed.firstRange(of: " (").map { String(printed[..<$0.lowerBound]) } ?? printed
    }
}

/// Text as it was before it became HTML.
private func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    let characters = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
    ]
    return characters.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
}
