/// HTML that is being written, as bytes. What comes from authors enters through the escaping functions alone.
struct HTMLBuffer {
    private(set) var bytes: [UInt8] = []

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds markup as it is.
    mutating func markup(_ markup: String) {
        bytes += markup.utf8
    }

    /// Ends the line, unless one has just ended or nothing was written.
    mutating func endLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Adds text, for content and for attributes in double quotes.
    mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
    }

    /// Adds an address, for an attribute in double quotes: what cannot stand in an address is written `%41`, what is
    /// written so already stays.
    mutating func address(_ address: String) {
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "'"): bytes += "&#x27;".utf8
            case _ where Self.isSafeInAddress[Int(byte)]: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), Self.hexadecimal(byte >> 4), Self.hexadecimal(byte & 15)]
            }
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }

    private static let isSafeInAddress: [Bool] = {
        let safe = Set("!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~".utf8)
        return (0...255).map { safe.contains($0) }
    }()
}
