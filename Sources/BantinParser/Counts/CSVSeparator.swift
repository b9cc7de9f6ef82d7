import BantinModel

/// What parts the cells of a CSV text. Which one it is depends on the program, and on the country it was set up for.
enum CSVSeparator: CaseIterable, Sendable {
    case comma, semicolon, tab

    var byte: UInt8 {
        switch self {
        case .comma: .comma
        case .semicolon: UInt8(ascii: ";")
        case .tab: .tab
        }
    }

    /// As it stands between two cells.
    var text: String { String(decoding: [byte], as: UTF8.self) }

    var words: Message {
        switch self {
        case .comma: Message(vi: "dấu phẩy", en: "a comma")
        case .semicolon: Message(vi: "dấu chấm phẩy", en: "a semicolon")
        case .tab: Message(vi: "dấu tab", en: "a tab")
        }
    }

    /// The separator by which a header falls into the most names of columns, or near ones; nil where none gives any.
    init?(header: Substring) {
        let found = Self.allCases.map { (separator: $0, known: Self.namedColumns(in: header, $0)) }
        guard let best = found.max(by: { $0.known < $1.known }), best.known > 0,
            let first = found.first(where: { $0.known == best.known })
        else { return nil }
        self = first.separator
    }

    /// The separator that a first line `sep=;` tells Excel.
    init?(announcedBy line: Substring) {
        let text = line.filter { $0 != " " && $0 != "\"" }
        guard text.lowercased().hasPrefix("sep="),
            let found = Self.allCases.first(where: { text.dropFirst(4) == $0.text })
        else { return nil }
        self = found
    }

    /// How many names of columns, or near ones, a line falls into by a separator.
    static func namedColumns(in line: Substring, _ separator: CSVSeparator) -> Int {
        line.utf8.split(separator: separator.byte).count { cell in
            let name = Substring(cell).split(whereSeparator: { $0.isWhitespace || $0 == "\"" }).joined(separator: " ")
            return !name.isEmpty && CountsColumn(meantBy: name) != nil
        }
    }
}
