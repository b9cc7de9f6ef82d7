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
    /// All its letters are capitals, and it has more than one: so a headline is set.
    var isUppercase = false
    /// No space stands before it.
    var isGlued = false

    /// Begins with a capital letter as names do.
    var isName: Bool { isCapitalized && !isUppercase }

    var word: String? {
        if case .word(let word) = kind { return word }
        return nil
    }

    /// Whether it is this word, in lower case, or this sign.
    func isWritten(_ text: String) -> Bool {
        switch kind {
        case .word(let word): word == text
        case .sign(let sign): text.unicodeScalars.elementsEqual(CollectionOfOne(sign))
        case .digits: false
        }
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
            case .invisible(let width):
                place += width
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
        while true {
            let next = visible(from: place)
            guard next < bytes.count else { break }
            if isDigit(bytes[next]) {
                place = next + 1
            } else if isSeparator(bytes[next]), case let digit = visible(from: next + 1), digit < bytes.count,
                isDigit(bytes[digit])
            {
                place = digit + 1
            } else {
                break
            }
        }
        let hidesNothing = bytes[start..<place].allSatisfy { $0 < 0x80 }
        return WordToken(
            kind: .digits(text(start..<place, hidesNothing: hidesNothing)), range: start..<place, isGlued: isGlued)
    }

    private mutating func word(from start: Int, width: Int, isGlued: Bool) -> WordToken {
        let isCapitalized = isUppercase(at: start)
        var (hasCapital, isAllCapitals, count) = (isCapitalized, isCapitalized, 1)
        var hidesNothing = true
        place += width
        while case let next = visible(from: place), next < bytes.count, case .letter(let width) = scalarClass(at: next)
        {
            hidesNothing = hidesNothing && next == place
            place = next + width
            if isCombining(at: next) { continue }
            let isCapital = isUppercase(at: next)
            (hasCapital, isAllCapitals, count) = (hasCapital || isCapital, isAllCapitals && isCapital, count + 1)
        }
        let word = text(start..<place, hidesNothing: hidesNothing)
        return WordToken(
            kind: .word(hasCapital ? word.lowercased() : word), range: start..<place, isCapitalized: isCapitalized,
            isUppercase: isAllCapitals && count > 1, isGlued: isGlued)
    }

    private enum ScalarClass {
        case space(Int)
        /// Nothing that a reader sees, such as the soft hyphens of word processors: words go on behind it.
        case invisible(Int)
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
        if scalar.properties.generalCategory == .format { return .invisible(width) }
        if scalar.properties.generalCategory == .letterNumber { return .sign(scalar, width) }
        return scalar.properties.isAlphabetic ? .letter(width) : .sign(scalar, width)
    }

    private func isUppercase(at place: Int) -> Bool {
        let byte = bytes[place]
        if byte < 0x80 { return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
        if byte == 0xC3 { return bytes[place + 1] < 0x9F }
        // U+1EA0 to U+1EFF: a capital letter comes before each small one.
        if byte == 0xE1, bytes[place + 1] == 0xBB || bytes[place + 1] == 0xBA && bytes[place + 2] >= 0xA0 {
            return bytes[place + 2] & 1 == 0
        }
        let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let decoded = String(decoding: bytes[place..<min(place + width, bytes.count)], as: UTF8.self)
        return decoded.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The next place at which something can be seen.
    private func visible(from place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] >= 0x80, case .invisible(let width) = scalarClass(at: place) {
            place += width
        }
        return place
    }

    /// A mark of the letter before it: U+0300 to U+036F.
    private func isCombining(at place: Int) -> Bool {
        bytes[place] == 0xCC || bytes[place] == 0xCD && bytes[place + 1] <= 0xAF
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    /// The text without what cannot be seen.
    ///
    /// - Parameter hidesNothing: whether it holds nothing of the kind.
    private func text(_ range: Range<Int>, hidesNothing: Bool) -> String {
        let text = String(decoding: bytes[range], as: UTF8.self)
        if hidesNothing { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
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
