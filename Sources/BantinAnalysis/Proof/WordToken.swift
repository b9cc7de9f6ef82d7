import BantinModel

/// A word, a number in digits or a sign of a text in which numbers are read.
struct WordToken: Equatable {
    enum Kind: Equatable {
        /// Letters, in lower case.
        case word(String)
        /// Digits, with the dots and commas that stand between two of them.
        case digits(String)
        /// Any other character that is no space.
        case sign(Unicode.Scalar)
    }

    var kind: Kind
    /// The UTF-8 bytes of the text that it is, counted from 0.
    var range: Range<Int>
    /// Begins with a capital letter.
    var isCapitalized = false
    /// No space stands before it.
    var isGlued = false

    var word: String? {
        if case .word(let word) = kind { return word }
        return nil
    }

    var digits: String? {
        if case .digits(let digits) = kind { return digits }
        return nil
    }

    var sign: Unicode.Scalar? {
        if case .sign(let sign) = kind { return sign }
        return nil
    }
}

extension WordToken {
    /// Cuts a text at spaces and signs, and between letters and digits. One pass over its bytes.
    static func tokens(of text: String) -> [WordToken] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = TokenScanner(bytes: bytes)
            return scanner.tokens()
        }
    }
}

/// Reads tokens from UTF-8 bytes.
private struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func tokens() -> [WordToken] {
        var tokens: [WordToken] = []
        tokens.reserveCapacity(bytes.count / 5)
        var isGlued = false
        while place < bytes.count {
            let start = place
            switch scalarClass(at: place) {
            case .space(let width):
                place += width
                isGlued = false
                continue
            case .digit: tokens.append(digits(from: start, isGlued: isGlued))
            case .letter(let width): tokens.append(word(from: start, width: width, isGlued: isGlued))
            case .sign(let scalar, let width):
                place += width
                tokens.append(WordToken(kind: .sign(scalar), range: start..<place, isGlued: isGlued))
            }
            isGlued = true
        }
        return tokens
    }

    private mutating func digits(from start: Int, isGlued: Bool) -> WordToken {
        place += 1
        while place < bytes.count {
            if isDigit(bytes[place]) {
                place += 1
            } else if isSeparator(bytes[place]), place + 1 < bytes.count, isDigit(bytes[place + 1]) {
                place += 2
            } else {
                break
            }
        }
        return WordToken(kind: .digits(text(start..<place)), range: start..<place, isGlued: isGlued)
    }

    private mutating func word(from start: Int, width: Int, isGlued: Bool) -> WordToken {
        let isCapitalized = isUppercase(at: start)
        var hasCapital = isCapitalized
        place += width
        while place < bytes.count, case .letter(let width) = scalarClass(at: place) {
            hasCapital = hasCapital || isUppercase(at: place)
            place += width
        }
        let word = text(start..<place)
        return WordToken(
            kind: .word(hasCapital ? word.lowercased() : word), range: start..<place, isCapitalized: isCapitalized,
            isGlued: isGlued)
    }

    private enum ScalarClass {
        case space(Int)
        case digit
        case letter(Int)
        case sign(Unicode.Scalar, Int)
    }

    private func scalarClass(at place: Int) -> ScalarClass {
        let byte = bytes[place]
        if byte < 0x80 {
            if isDigit(byte) { return .digit }
            if (byte | 0x20) >= UInt8(ascii: "a"), (byte | 0x20) <= UInt8(ascii: "z") { return .letter(1) }
            return byte <= 0x20 ? .space(1) : .sign(Unicode.Scalar(byte), 1)
        }
        // The Vietnamese letters that are not ASCII, and combining marks: U+00C0 to U+036F but for × and ÷, and
        // U+1E00 to U+1EFF.
        if byte >= 0xC3, byte <= 0xCD, !(byte == 0xC3 && (bytes[place + 1] & 0x1F) == 0x17) { return .letter(2) }
        if byte == 0xE1, bytes[place + 1] >= 0xB8, bytes[place + 1] <= 0xBB { return .letter(3) }
        return otherScalar(at: place)
    }

    private func otherScalar(at place: Int) -> ScalarClass {
        let width = bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : 2
        let decoded = String(decoding: bytes[place..<min(place + width, bytes.count)], as: UTF8.self)
        guard let scalar = decoded.unicodeScalars.first else { return .space(width) }
        if scalar.properties.isWhitespace { return .space(width) }
        return scalar.properties.isAlphabetic ? .letter(width) : .sign(scalar, width)
    }

    private func isUppercase(at place: Int) -> Bool {
        let byte = bytes[place]
        if byte < 0x80 { return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
        if byte == 0xC3 { return bytes[place + 1] < 0x9F }
        let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let decoded = String(decoding: bytes[place..<min(place + width, bytes.count)], as: UTF8.self)
        return decoded.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

extension String {
    /// A stretch of UTF-8 bytes, clamped to the text.
    func utf8Slice(_ range: Range<Int>) -> String {
        String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }

    /// The characters that a stretch of UTF-8 bytes is, counted from 0.
    func characters(ofUTF8 range: Range<Int>) -> Range<Int> {
        let start = utf8Slice(0..<range.lowerBound).count
        return start..<start + utf8Slice(range).count
    }
}
