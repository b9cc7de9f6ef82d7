/// Turns a line and a Unicode scalar of that line into a UTF-8 offset, in constant time for lines of any length.
struct ScalarIndex: Sendable {
    /// How many scalars lie between two checkpoints.
    private static let stride = 256

    /// The scalar with which each line begins, counted from the start of the text.
    private var lineStarts = [0]
    /// The UTF-8 offset of every 256th scalar.
    private var checkpoints: [Int] = []

    init(_ text: String) {
        var scalar = 0
        for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
            if scalar % Self.stride == 0 { checkpoints.append(offset) }
            scalar += 1
            if byte == UInt8(ascii: "\n") { lineStarts.append(scalar) }
        }
    }

    /// The UTF-8 offset in `text`, the one that was indexed; its end for a place past it. Both are counted from 0.
    func utf8Offset(line: Int, scalar: Int, in text: String) -> Int {
        guard line < lineStarts.count else { return text.utf8.count }
        let wanted = lineStarts[line] + scalar
        guard wanted / Self.stride < checkpoints.count else { return text.utf8.count }
        let scalars = text.unicodeScalars
        let checkpoint = text.utf8.index(text.startIndex, offsetBy: checkpoints[wanted / Self.stride])
        let place = scalars.index(checkpoint, offsetBy: wanted % Self.stride, limitedBy: scalars.endIndex)
        return text.utf8.distance(from: text.startIndex, to: place ?? scalars.endIndex)
    }
}
