/// Where the front matter of a Markdown file stands, in UTF-8 offsets.
package struct FrontMatterSpan: Sendable, Equatable {
    /// The YAML between the two `---` lines, its last line feed included; may be empty.
    package let yaml: Range<Int>
    /// Where the line after the closing `---` begins.
    package let bodyStart: Int
}

/// The front matter of a file: the lines between a first line `---` and the next line `---`, both at the line's start
/// and with nothing but blanks after them. Nil where the first line is another, or no second one follows.
package func frontMatterSpan(of source: SourceText) -> FrontMatterSpan? {
    guard isFrontMatterFence(source.line(1)), source.lineCount > 1 else { return nil }
    let bytes = source.text.utf8
    let yamlStart = source.utf8Offset(line: 2, byte: 1)
    var offset = yamlStart
    for number in 2...source.lineCount {
        let line = source.line(number)
        let next = min(offset + line.utf8.count + 1, bytes.count)
        if isFrontMatterFence(line) { return FrontMatterSpan(yaml: yamlStart..<offset, bodyStart: next) }
        offset = next
    }
    return nil
}

/// Whether a line is `---`, perhaps with blanks after it.
func isFrontMatterFence(_ line: Substring) -> Bool {
    let bytes = line.utf8
    return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
}
