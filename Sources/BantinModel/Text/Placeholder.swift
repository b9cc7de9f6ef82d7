extension String {
    /// Whether it only fills a gap where words were asked for: `-`, `x`, `...`, `n/a`, `không rõ`. Less than two letters say
    /// nothing, nor does one letter again and again.
    package var isPlaceholder: Bool {
        guard !saysSomething else { return false }
        let letters = lowercased().filter(\.isLetter)
        return letters.count < 2 || Set(letters).count == 1
            || placeholders.contains(foldedVietnamese.filter(\.isLetter))
    }

    /// Whether a look at its bytes is enough, as for most: counts files have a source in every row. It is long, or has two
    /// ASCII letters that differ and with them a digit or more letters than what fills gaps.
    private var saysSomething: Bool {
        guard utf8.count < 40 else { return true }
        var (letters, first, differ, hasDigit): (Int, UInt8?, Bool, Bool) = (0, nil, false, false)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                differ = differ || first.map { $0 != byte | 0x20 } ?? false
                first = byte | 0x20
                letters += 1
            // The first byte of a Vietnamese letter.
            case 0xC3...0xC6, 0xE1: letters += 1
            default: break
            }
        }
        return differ && (hasDigit || letters > longestPlaceholder)
    }
}

private let longestPlaceholder = placeholders.map(\.count).max() ?? 0

private let placeholders: Set<String> = [
    "na", "null", "none", "nil", "tbd", "todo", "khong", "khongco", "khongro", "chuaco", "chuaro", "chuabiet",
    "khongbiet", "dangcapnhat", "capnhatsau", "bosungsau", "nguon", "source", "unknown",
]
