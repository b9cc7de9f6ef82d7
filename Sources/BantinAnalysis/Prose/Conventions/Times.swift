import BantinModel

/// Clock times, durations and frequencies.
enum Times {
    /// `7g30`, `7h`, `7:30`, `14 giờ 30 phút`.
    static func clockEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let hour = text.whole(index), hour <= 24 else { return nil }
        if text.isGlued(index + 1), let unit = text.word(index + 1), unit == "g" || unit == "h" || unit == "giờ" {
            return text.isGlued(index + 2) && text.digits(index + 2) != nil ? index + 3 : index + 2
        }
        if text.sign(index + 1) == ":", text.isGlued(index + 1), text.isGlued(index + 2),
            let minute = text.whole(index + 2), minute < 60, text.digits(index + 2)?.utf8.count == 2
        {
            return index + 3
        }
        guard text.word(index + 1) == "giờ", text.word(index + 2) != "công" else { return nil }
        guard let minute = text.whole(index + 2), minute < 60, !text.isNoun(index + 3) else { return index + 2 }
        return text.word(index + 3) == "phút" ? index + 4 : index + 3
    }

    /// `5 năm qua`, `12 tháng`, `3-5 ngày`, `24/24 giờ`; not a duration that is compared with another.
    static func durationEnd(_ text: ScannedText, _ index: Int) -> Int? {
        if text.sign(index + 1) == "/", let first = text.whole(index), let second = text.whole(index + 2),
            first == 24, second == 24 || second == 7
        {
            return index + 3
        }
        guard let unit = unitIndex(text, index), !isCompared(text, index, unit) else { return nil }
        guard !isMean(text, index, unit) else { return nil }
        guard text.word(unit) != "năm" || !text.isNoun(unit + 1) || text.digits(index) != nil else { return nil }
        return unit + 1
    }

    /// `thời gian giải quyết bình quân là 2,5 ngày`: a mean is a claim; `trung bình 2 năm một lần` and `bình quân 5 năm qua`
    /// say how often and when.
    private static func isMean(_ text: ScannedText, _ index: Int, _ unit: Int) -> Bool {
        guard text.word(index - 1).map({ beforeMeans.contains($0) }) ?? false,
            !(text.word(unit + 1).map { ["qua", "nay", "một", "liền"].contains($0) } ?? false)
        else { return false }
        return (text.clauseStart(index)..<index).contains { place in
            means.contains { $0.stands(in: text.tokens, at: place) }
        }
    }

    private static let means = ["bình quân", "trung bình"].map { WordSequence($0, ()) }
    private static let beforeMeans: Set<String> = [
        "là", "đạt", "còn", "khoảng", "gần", "hơn", "chỉ", "mất", "quân", "bình", "tới", "đến",
    ]

    /// The token of the unit of time behind a number, a list or a range of numbers.
    static func unitIndex(_ text: ScannedText, _ index: Int) -> Int? {
        var end = index + 1
        while text.sign(end) == "," || text.isDash(end) || ["đến", "và", "hoặc", "tới"].contains(text.word(end) ?? "") {
            guard text.digits(end + 1) != nil else { break }
            end += 2
        }
        guard let unit = text.word(end), units.contains(unit), !text.isGlued(end) else { return nil }
        let next = text.word(end + 1)
        if let second = secondSyllables[unit] { return next.map { second.contains($0) } ?? false ? end : nil }
        // `3 ngày công` is work done, `2 tháng lương` money.
        return next == "công" || next == "lương" ? nil : end
    }

    /// `giảm từ 30 ngày xuống còn 15 ngày`, `rút ngắn 5 ngày`: such durations are claims.
    private static func isCompared(_ text: ScannedText, _ index: Int, _ unit: Int) -> Bool {
        let start = text.clauseStart(index)
        let before = text.tokens[max(start, index - 4)..<index].compactMap(\.word)
        if before.last.map({ changes.contains($0) }) == true { return true }
        if before.suffix(2) == ["rút", "ngắn"] { return true }
        if before.contains("xuống") || before.suffix(2) == ["lên", "đến"] || before.last == "lên" { return true }
        guard before.contains("từ") else { return false }
        var next = unit + 1
        while next < text.tokens.count, next < unit + 6, let word = text.word(next) {
            if word == "xuống" || word == "lên" || word == "còn" { return true }
            next += 1
        }
        return false
    }

    /// `2 lần/tháng`, `mỗi tháng 1 lần`, `3 buổi mỗi tuần`.
    static func frequencyEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let count = text.word(index + 1), counts.contains(count) else { return nil }
        var next = index + 2
        if text.sign(next) == "/" || ["mỗi", "một", "trong", "trên"].contains(text.word(next) ?? "") { next += 1 }
        if ["mỗi", "một"].contains(text.word(next) ?? "") { next += 1 }
        if next > index + 2, units.contains(text.word(next) ?? "") { return next + 1 }
        let start = max(text.clauseStart(index), index - 6)
        let isRegular = (start..<index).contains { before in
            ["mỗi", "hằng", "hàng", "một"].contains(text.word(before) ?? "")
                && units.contains(text.word(before + 1) ?? "")
        }
        return isRegular ? index + 2 : nil
    }

    static let units: Set<String> = [
        "giây", "phút", "giờ", "tiếng", "ngày", "đêm", "tuần", "tháng", "quý", "năm", "thập", "thế", "kỷ", "nhiệm",
    ]
    /// `nhiệm kỳ` is a unit of time, `nhiệm vụ` is none.
    private static let secondSyllables: [String: Set<String>] = [
        "nhiệm": ["kỳ"], "thế": ["kỷ", "hệ"], "thập": ["kỷ", "niên"],
    ]
    private static let counts: Set<String> = ["lần", "buổi", "kỳ", "phiên", "cuộc", "số", "giờ", "tiếng"]
    private static let changes: Set<String> = ["giảm", "tăng", "bớt", "thêm"]
}
