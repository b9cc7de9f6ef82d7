/// A JSON value that is written the same way every time: keys in their order, two spaces a level, a line feed at the end.
package indirect enum JSON: Sendable, Equatable {
    case object([Member])
    case array([JSON])
    case string(String)
    case number(Int)
    case bool(Bool)
    case null

    /// A key and its value.
    package struct Member: Sendable, Equatable {
        package var key: String
        package var value: JSON

        package init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// The string, or null.
    package init(_ text: String?) {
        self = text.map { .string($0) } ?? .null
    }

    /// The whole document.
    package var text: String {
        var output: [UInt8] = []
        write(to: &output, indent: "")
        output.append(UInt8(ascii: "\n"))
        return String(decoding: output, as: UTF8.self)
    }

    private func write(to output: inout [UInt8], indent: String) {
        switch self {
        case .object(let members):
            Self.writeList(members, "{", "}", to: &output, indent: indent) { member, output, indent in
                Self.writeString(member.key, to: &output)
                output += ": ".utf8
                member.value.write(to: &output, indent: indent)
            }
        case .array(let values):
            Self.writeList(values, "[", "]", to: &output, indent: indent) { value, output, indent in
                value.write(to: &output, indent: indent)
            }
        case .string(let text): Self.writeString(text, to: &output)
        case .number(let number): output += String(number).utf8
        case .bool(let flag): output += (flag ? "true" : "false").utf8
        case .null: output += "null".utf8
        }
    }

    private static func writeList<Item>(
        _ items: [Item], _ open: String, _ close: String, to output: inout [UInt8], indent: String,
        write: (Item, inout [UInt8], String) -> Void
    ) {
        guard !items.isEmpty else {
            output += (open + close).utf8
            return
        }
        let inner = indent + "  "
        var separator = open + "\n"
        for item in items {
            output += separator.utf8
            output += inner.utf8
            write(item, &output, inner)
            separator = ",\n"
        }
        output += "\n\(indent)\(close)".utf8
    }

    private static func writeString(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output += "\\\"".utf8
            case UInt8(ascii: "\\"): output += "\\\\".utf8
            case UInt8(ascii: "\n"): output += "\\n".utf8
            case UInt8(ascii: "\r"): output += "\\r".utf8
            case UInt8(ascii: "\t"): output += "\\t".utf8
            case 0..<0x20, 0x7F: output += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
            default:
                output.append(byte)
                // The separators U+2028 and U+2029, in UTF-8 E2 80 A8 and A9, would end a line of a script.
                let isSeparator = byte == 0xA8 || byte == 0xA9
                guard isSeparator, output.suffix(3).dropLast().elementsEqual([0xE2, 0x80]) else { continue }
                output.removeLast(3)
                output += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    package init(stringLiteral text: String) {
        self = .string(text)
    }

    /// Keeps the order of the keys.
    package init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }

    package init(arrayLiteral values: JSON...) {
        self = .array(values)
    }
}
