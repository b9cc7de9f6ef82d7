import BantinModel

/// Numbers that identify: accounts, tax numbers, certificates, varieties, stars.
enum Identifiers {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard let digits = text.digits(index), !digits.contains(",") else { return nil }
        if isStars(text, index) { return index + 2 }
        let end = groupsEnd(text, index)
        guard !text.isNoun(end), text.sign(end) != "%", !(text.word(end).map(magnitudes.contains) ?? false) else {
            return nil
        }
        return isVariety(text, index) || isRegistered(text, index, end) ? end : nil
    }

    /// `OCOP 3 sao`
    private static func isStars(_ text: ScannedText, _ index: Int) -> Bool {
        text.whole(index).map { (1...5).contains($0) } ?? false && text.word(index + 1) == "sao"
    }

    /// `giống lúa OM 4900`, `giấy chứng nhận số BK 123456`: a few capitals stand before it, and what they belong to.
    private static func isVariety(_ text: ScannedText, _ index: Int) -> Bool {
        guard index > 0, case let code = text.tokens[index - 1], code.isUppercase,
            code.word.map({ $0.count <= 3 }) ?? false
        else { return false }
        return text.word(index - 2).map { coded.contains($0) } ?? false && !text.tokens[index - 2].isUppercase
    }

    /// `mã số thuế của hợp tác xã là 5900123456`, `tài khoản 6200 205 012345`: eight digits and more without separators.
    private static func isRegistered(_ text: ScannedText, _ index: Int, _ end: Int) -> Bool {
        let digits = (index..<end).compactMap { text.digits($0) }
        guard digits.allSatisfy({ !$0.contains(".") }), digits.reduce(0, { $0 + $1.utf8.count }) >= 8 else {
            return false
        }
        return (text.clauseStart(index)..<index).contains { place in
            registers.contains { $0.stands(in: text.tokens, at: place) }
        }
    }

    /// Behind groups of digits with spaces between them.
    private static func groupsEnd(_ text: ScannedText, _ index: Int) -> Int {
        var end = index + 1
        while text.digits(end) != nil { end += 1 }
        return end
    }

    private static let coded: Set<String> = [
        "số", "seri", "sê-ri", "mã", "biển", "lúa", "ngô", "bắp", "mía", "sắn", "mì", "keo", "giống", "cao", "phân",
        "máy",
        "hiệu", "dòng",
    ]
    private static let registers = [
        "mã số", "tài khoản", "căn cước", "chứng minh", "tổng đài", "hóa đơn", "hoá đơn", "biên lai", "số thẻ",
        "mã vạch",
        "mã hồ sơ", "số sổ",
    ].map { WordSequence($0, ()) }
    private static let magnitudes: Set<String> = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "rưỡi", "đ"]
}

/// Places whose name ends with a number: `làng Kép 2`, `xã Ia Grai 1`.
enum NumberedPlaces {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard let number = text.whole(index), (1...20).contains(number), !text.isGlued(index), !text.isNoun(index + 1),
            text.sign(index + 1).map({ !"%/".unicodeScalars.contains($0) }) ?? true,
            !(text.word(index + 1).map { counted.contains($0) } ?? false)
        else { return nil }
        for back in 2...5 where index >= back && text.tokens[index - back + 1].isName {
            if text.word(index - back).map(nouns.contains) ?? false { return index + 1 }
        }
        return nil
    }

    private static let nouns: Set<String> = [
        "thôn", "làng", "buôn", "bản", "ấp", "xóm", "plei", "xã", "phường", "phố", "khu", "bộ", "trường", "trạm", "hồ",
        "đập", "cầu", "điện", "suối", "đồi",
    ]
    /// Before these it counts.
    private static let counted: Set<String> = [
        "lần", "lượt", "điểm", "phần", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "và", "đến", "hoặc",
    ]
}
