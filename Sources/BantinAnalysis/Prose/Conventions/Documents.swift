import BantinModel

/// The numbers of documents as they are written: `25-NQ/TW`, `123/QĐ-UBND`, `30/2009/NĐ-CP`.
enum Documents {
    static func codeEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.digits(index) != nil else { return nil }
        var end = index + 1
        var hasLetters = false
        while text.isGlued(end), text.isGlued(end + 1), let sign = text.sign(end),
            sign == "/" || sign == "." || NumberPhraseReader.dashes.contains(sign)
        {
            if text.word(end + 1) != nil, text.isCapitalized(end + 1) {
                hasLetters = true
            } else if text.digits(end + 1) == nil {
                break
            }
            end += 2
        }
        return hasLetters ? end : nil
    }
}

/// Codes in which letters and digits stand together, versions, and addresses of the Internet.
enum Codes {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.digits(index) != nil else { return nil }
        if isInAddress(text, index) { return index + 1 }
        if let end = chainEnd(text, index) { return end }
        if text.isGlued(index), follows(text, index) { return gluedEnd(text, index + 1) }
        // `5G`, `30A`, `lớp 5a`
        guard text.isGlued(index + 1), let letters = text.word(index + 1) else { return nil }
        let isLabel = text.isCapitalized(index + 1) || letters.count == 1 && "abcdđe".contains(letters)
        return isLabel && !measures.contains(letters) ? gluedEnd(text, index + 2) : nil
    }

    /// `16-16-8`, `000.12.34`: three numbers in a chain, which count nothing.
    private static func chainEnd(_ text: ScannedText, _ index: Int) -> Int? {
        if let digits = text.digits(index), digits.hasPrefix("0"), digits.count(where: { $0 == "." }) > 1 {
            return index + 1
        }
        guard Dates.end(text, index) == nil else { return nil }
        var (end, count) = (index + 1, 1)
        while text.isDash(end), text.isGlued(end), text.isGlued(end + 1), text.whole(end + 1) != nil {
            (end, count) = (end + 2, count + 1)
        }
        return count > 2 && !text.isNoun(end) ? end : nil
    }

    /// `A4`, `QL19`, `Covid-19`, `Km12+500`: letters directly before.
    private static func follows(_ text: ScannedText, _ index: Int) -> Bool {
        if text.word(index - 1) != nil { return true }
        guard let sign = text.sign(index - 1), text.isGlued(index - 1) else { return false }
        let joins = NumberPhraseReader.dashes.contains(sign) || sign == "." || sign == "/" || sign == "+"
        return joins && text.word(index - 2) != nil && text.isCapitalized(index - 2)
    }

    private static func gluedEnd(_ text: ScannedText, _ start: Int) -> Int {
        var end = start
        while text.isGlued(end),
            text.digits(end) != nil || text.word(end) != nil
                || text.sign(end).map({ "-+/.".unicodeScalars.contains($0) }) == true && text.isGlued(end + 1)
        {
            end += 1
        }
        return end
    }

    /// `4.0`, `phiên bản 2.1`
    static func versionEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let digits = text.digits(index), !digits.contains(",") else { return nil }
        let parts = digits.split(separator: ".")
        guard parts.count > 1, text.sign(index + 1) != "%", !text.isNoun(index + 1) else { return nil }
        let isNamed = text.word(index - 1).map { versions.contains($0) } ?? false
        return isNamed || parts.count == 2 && parts[1] == "0" && parts[0].count == 1 ? index + 1 : nil
    }

    private static func isInAddress(_ text: ScannedText, _ index: Int) -> Bool {
        guard text.isGlued(index) || text.isGlued(index + 1) else { return false }
        var start = index
        while start > 0, text.isGlued(start), index - start < 40 { start -= 1 }
        var end = index
        while text.isGlued(end + 1), end - index < 40 { end += 1 }
        if text.word(start) == "www" { return true }
        return (start...end).contains { part in
            text.sign(part) == "@" || text.sign(part) == ":" && text.sign(part + 1) == "/" && text.sign(part + 2) == "/"
        }
    }

    private static let versions: Set<String> = ["bản", "nghiệp", "web", "windows", "mục", "phiên", "version"]
    private static let measures: Set<String> = ["m", "g", "l", "đ", "d"]
}

/// Telephone numbers.
enum Telephones {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard let first = text.digits(index) else { return nil }
        if isEmergency(text, index) { return index + 1 }
        let isNamed = (1...4).contains { back in
            text.word(index - back).map {
                ["thoại", "đt", "sđt", "hotline", "nóng", "zalo", "fax", "tel"].contains($0)
            } ?? false
        }
        guard first.hasPrefix("0") || text.sign(index - 1) == "+" || isNamed else { return nil }
        var (end, count) = (index, 0)
        while let digits = text.digits(end), !digits.contains(",") {
            count += digits.utf8.count { $0 != UInt8(ascii: ".") }
            end += 1
            // `(0269) 3.832.115`
            let joins = text.sign(end) == "." || text.isDash(end) || end == index + 1 && text.sign(end) == ")"
            if joins, text.digits(end + 1) != nil { end += 1 }
        }
        return count >= (isNamed ? 3 : 9) && count <= 15 ? end : nil
    }

    /// `gọi 113 hoặc 114`, `cảnh sát 113`
    private static func isEmergency(_ text: ScannedText, _ index: Int) -> Bool {
        guard let number = text.whole(index), (111...115).contains(number), !text.isNoun(index + 1),
            text.sign(index + 1) != "%"
        else { return false }
        if text.word(index - 1).map({ ["sát", "cứu", "đài", "xe"].contains($0) }) == true { return true }
        return (text.sentenceStart(index)..<index).contains { text.word($0).map(Self.calls.contains) ?? false }
    }

    private static let calls: Set<String> = ["gọi", "bấm"]
}
