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
        var output = ""
        write(to: &output, indent: "")
        return output + "\n"
    }

    private func write(to output: inout String, indent: String) {
        switch self {
        case .object(let members):
            Self.writeList(members, "{", "}", to: &output, indent: indent) { member, output, indent in
                Self.writeString(member.key, to: &output)
                output += ": "
                member.value.write(to: &output, indent: indent)
            }
        case .array(let values):
            Self.writeList(values, "[", "]", to: &output, indent: indent) { value, output, indent in
                value.write(to: &output, indent: indent)
            }
        case .string(let text): Self.writeString(text, to: &output)
        case .number(let number): output += String(number)
        case .bool(let flag): output += flag ? "true" : "false"
        case .null: output += "null"
        }
    }

    private static func writeList<Item>(
        _ items: [Item], _ open: String, _ close: String, to output: inout String, indent: String,
        write: (Item, inout String, String) -> Void
    ) {
        guard !items.isEmpty else {
            output += open + close
            return
        }
        let inner = indent + "  "
        var separator = open + "\n"
        for item in items {
            output += separator + inner
            write(item, &output, inner)
            separator = ",\n"
        }
        output += "\n" + indent + close
    }

    private static func writeString(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let code = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
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
