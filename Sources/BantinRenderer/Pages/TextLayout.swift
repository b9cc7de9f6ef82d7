import BantinModel

/// The last step of a text edition: no line is wider than 72 columns (but for a single long word), no two blank lines
/// follow one another, no-break spaces have done their work, and the text ends with one line feed. A list item goes on
/// under its own first word.
func textLayout(_ text: String, width: Int = 72) -> String {
    var lines: [String] = []
    for line in text.lines {
        let line = wrappedLine(line.trimmingEnd, width: width)
        if line.isEmpty, lines.last?.isEmpty ?? true { continue }
        lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
}

private func wrappedLine(_ line: Substring, width: Int) -> String {
    if line.utf8.count <= width || line.displayWidth <= width { return line.withoutNoBreakSpaces }
    let lead = String(line.prefix { $0 == " " })
    let rest = line.dropFirst(lead.count)
    let marker = ["- ", "* "].first { rest.hasPrefix($0) } ?? ""
    return wrap(
        String(rest.dropFirst(marker.count)), width: width, firstIndent: lead + marker,
        indent: lead + String(repeating: " ", count: marker.count))
}

extension Substring {
    fileprivate var trimmingEnd: Substring {
        var bytes = utf8[...]
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return Substring(bytes)
    }
}
