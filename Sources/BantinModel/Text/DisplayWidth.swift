extension StringProtocol {
    /// How many columns a text takes on a terminal: a wide character of East Asia or an emoji two, a combining mark
    /// none, every other one.
    package var displayWidth: Int {
        var count = 0
        for scalar in unicodeScalars {
            guard scalar.isPlain else { return reduce(0) { $0 + $1.displayWidth } }
            count += 1
        }
        return count
    }
}

extension ArraySlice<UInt8> {
    /// As ``Swift/StringProtocol/displayWidth``, of UTF-8.
    package var displayWidth: Int {
        var count = 0
        var place = startIndex
        while place < endIndex {
            guard let length = plainLength(at: place) else { return String(decoding: self, as: UTF8.self).displayWidth }
            count += 1
            place += length
        }
        return count
    }

    /// How many bytes a plain character takes (`isPlain` of a scalar); nil for any other.
    private func plainLength(at place: Int) -> Int? {
        let next = place + 1 < endIndex ? self[place + 1] : 0
        switch self[place] {
        case 0..<0x80: return 1
        case 0xC2: return next == 0xAD ? nil : 2
        case 0xC3...0xCB: return 2
        case 0xE1 where (0xB8...0xBB).contains(next): return 3
        case 0xE2 where next == 0x80 && place + 2 < endIndex: return (0x90...0xA7).contains(self[place + 2]) ? 3 : nil
        default: return nil
        }
    }
}

extension Character {
    /// As ``Swift/StringProtocol/displayWidth``; a tab is one column.
    package var displayWidth: Int {
        unicodeScalars.reduce(0) { Swift.max($0, $1.displayWidth) }
    }
}

extension Unicode.Scalar {
    /// Whether it is a character of one column by itself: Latin and Vietnamese letters in NFC, dashes, quotation marks.
    /// A text of them alone, the normal case, is measured without looking for grapheme clusters.
    fileprivate var isPlain: Bool {
        switch value {
        case 0xAD: false
        case 0..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027: true
        default: false
        }
    }

    fileprivate var displayWidth: Int {
        if isPlain { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return value == 0xFE0F ? 2 : 0
        default: return isWide ? 2 : 1
        }
    }

    /// East Asian Width W or F of the Unicode Standard, in its blocks, and what is shown as an emoji by default.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x17000...0x18AFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: properties.isEmojiPresentation
        }
    }
}
