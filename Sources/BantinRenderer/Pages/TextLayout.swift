import BantinModel

/// The last step of a text edition: no line is wider than 72 columns (but for a single long word), no two blank lines
/// follow one another, no-break spaces have done their work, and the text ends with one line feed. A list item goes on
/// under its own first word.
func textLayout(_ text: String, width: Int = 72) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    var isAfterBlank = true
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        let line = line.trimmingEnd
        if line.isEmpty, isAfterBlank { continue }
        isAfterBlank = line.isEmpty
        append(line, width: width, to: &result)
        result.append(UInt8(ascii: "\n"))
    }
    if isAfterBlank, !result.isEmpty { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
}

private func append(_ line: ArraySlice<UInt8>, width: Int, to result: inout [UInt8]) {
    if line.count <= width || line.displayWidth <= width { return line.appendWithoutNoBreakSpaces(to: &result) }
    let lead = line.prefix { $0 == UInt8(ascii: " ") }
    let rest = line.dropFirst(lead.count)
    let marker = ["- ", "* "].first { rest.starts(with: $0.utf8) } ?? ""
    let indent = String(decoding: lead, as: UTF8.self)
    let wrapped = wrap(
        String(decoding: rest.dropFirst(marker.utf8.count), as: UTF8.self), width: width, firstIndent: indent + marker,
        indent: indent + String(repeating: " ", count: marker.utf8.count))
    result += wrapped.utf8
}

extension ArraySlice<UInt8> {
    fileprivate var trimmingEnd: ArraySlice<UInt8> {
        var bytes = self
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return bytes
    }
}
