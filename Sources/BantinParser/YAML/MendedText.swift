/// A YAML text in which stretches are replaced in memory. It keeps its lines and its number of Unicode scalars, so that
/// libyaml's places stay those of the original.
struct MendedText {
    private var bytes: [UInt8]
    /// What was copied to `output` so far, while stretches are replaced in order.
    private var copied = 0
    private var output: [UInt8] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    var text: String {
        String(decoding: output + bytes[copied...], as: UTF8.self)
    }

    /// Puts the mark of a reported value in the place of a stretch; stretches come in order, and one that begins inside
    /// another is covered by it.
    mutating func replace(_ range: Range<Int>) {
        guard range.lowerBound >= copied, !range.isEmpty else { return }
        output += bytes[copied..<range.lowerBound]
        output += ReportedValue.markBytes
        var isFirst = true
        for byte in bytes[range] where !byte.isContinuation {
            if !isFirst { output.append(byte == .lineFeed ? byte : .space) }
            isFirst = false
        }
        copied = range.upperBound
    }

    /// Blanks a line, counted from 0, and those after it that are indented more. False when it is blank or not there.
    mutating func removeLine(_ number: Int) -> Bool {
        settle()
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var removedIndent: Int?
        var hasRemoved = false
        for (index, line) in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result.append(.lineFeed) }
            let indent = line.prefix { $0 == .space }.count
            let isBlank = indent == line.count
            if index == number, !isBlank { (removedIndent, hasRemoved) = (indent, true) }
            if index > number, !isBlank, indent <= removedIndent ?? .max { removedIndent = nil }
            if removedIndent != nil {
                result += line.lazy.filter { !$0.isContinuation }.map { _ in .space }
            } else {
                result += line
            }
        }
        bytes = result
        return hasRemoved
    }

    private mutating func settle() {
        guard copied > 0 else { return }
        bytes = output + bytes[copied...]
        (copied, output) = (0, [])
    }
}
