import BantinModel

/// A word, a number in digits or a sign of the words that are to be proven.
struct WordToken: Equatable {
    enum Kind: Equatable {
        /// Letters, in lower case.
        case word(String)
        /// Digits, with the dots and commas that stand between two of them.
        case digits(String)
        /// Any other character that is no space.
        case sign(Character)
    }

    var kind: Kind
    /// The characters of the words that it is, counted from 0.
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

    var sign: Character? {
        if case .sign(let sign) = kind { return sign }
        return nil
    }
}

extension WordToken {
    /// Cuts words at spaces and signs, and between letters and digits.
    static func tokens(of words: String) -> [WordToken] {
        let characters = Array(words)
        var tokens: [WordToken] = []
        var index = 0
        while index < characters.count {
            if characters[index].isWhitespace {
                index += 1
                continue
            }
            let end = tokenEnd(in: characters, from: index)
            var token = WordToken(kind: kind(of: characters[index..<end]), range: index..<end)
            token.isCapitalized = characters[index].isUppercase
            token.isGlued = index > 0 && !characters[index - 1].isWhitespace
            tokens.append(token)
            index = end
        }
        return tokens
    }

    private static func tokenEnd(in characters: [Character], from start: Int) -> Int {
        var end = start + 1
        if characters[start].isLetter {
            while end < characters.count, characters[end].isLetter { end += 1 }
        } else if isDigit(characters[start]) {
            while end < characters.count {
                if isDigit(characters[end]) {
                    end += 1
                } else if isSeparator(characters[end]), end + 1 < characters.count, isDigit(characters[end + 1]) {
                    end += 2
                } else {
                    break
                }
            }
        }
        return end
    }

    private static func kind(of characters: ArraySlice<Character>) -> Kind {
        guard let first = characters.first else { return .word("") }
        if first.isLetter { return .word(String(characters).lowercased()) }
        return isDigit(first) ? .digits(String(characters)) : .sign(first)
    }

    /// An ASCII digit; a digit of another script is a sign, which no number may hold.
    static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isWholeNumber
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character == "." || character == ","
    }
}
