// The ASCII characters that have a meaning in YAML, by their names in Unicode.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let space: UInt8 = 0x20
    static let exclamationMark = UInt8(ascii: "!")
    static let doubleQuote = UInt8(ascii: "\"")
    static let numberSign = UInt8(ascii: "#")
    static let percent = UInt8(ascii: "%")
    static let ampersand = UInt8(ascii: "&")
    static let singleQuote = UInt8(ascii: "'")
    static let asterisk = UInt8(ascii: "*")
    static let plus = UInt8(ascii: "+")
    static let comma = UInt8(ascii: ",")
    static let hyphen = UInt8(ascii: "-")
    static let period = UInt8(ascii: ".")
    static let colon = UInt8(ascii: ":")
    static let greaterThan = UInt8(ascii: ">")
    static let questionMark = UInt8(ascii: "?")
    static let at = UInt8(ascii: "@")
    static let openBracket = UInt8(ascii: "[")
    static let backslash = UInt8(ascii: "\\")
    static let closeBracket = UInt8(ascii: "]")
    static let backtick = UInt8(ascii: "`")
    static let openBrace = UInt8(ascii: "{")
    static let verticalBar = UInt8(ascii: "|")
    static let closeBrace = UInt8(ascii: "}")

    var isBlank: Bool { self == .space || self == .tab }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isOpeningBracket: Bool { self == .openBracket || self == .openBrace }
    var isClosingBracket: Bool { self == .closeBracket || self == .closeBrace }
    var isFlowIndicator: Bool { self == .comma || isOpeningBracket || isClosingBracket }
    /// A letter, digit, `_` or `-`: what YAML lets stand in the name of a reference.
    var isWordByte: Bool {
        isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == .hyphen || self == 0x5F
    }
    /// A byte of UTF-8 that is not the first of its character.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}
