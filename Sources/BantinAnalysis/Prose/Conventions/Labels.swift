import BantinModel

/// Numbers that name something instead of counting it: `Điều 5`, `thôn 3`, `Chỉ thị 05`, `lớp 5`, `khóa 12`, `Quốc lộ 19`.
enum Labels {
    static func end(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.digits(index) != nil, let before = text.word(index - 1) else { return nil }
        if before == "số" { return numbered(text, index) ? list(text, index + 1) : nil }
        let label = labels.filter { $0.stands(in: text.tokens, before: index) }.map(\.words.count).max()
        if let label, isQuantified(text, index, label) { return nil }
        let isLabel = label != nil
        guard isLabel || text.isCapitalized(index - 1) && capitalLabels.contains(before) else { return nil }
        // `kế hoạch 15 đảng viên`: the noun behind makes it a count, unless the label is a name.
        if text.isCounted(index + 1), !certain.contains(before), !isNamed(text, index) { return nil }
        if text.sign(index + 1) == "%" || text.word(index + 1) == "phần" { return nil }
        // `dự án 4,8 tỷ`, `bình loại 40 lít`
        if text.word(index + 1).map({ magnitudes.contains($0) || units.contains($0) }) == true { return nil }
        let end = list(text, index + 1)
        // `mức 20-30 suất`: the noun behind the range makes it a count.
        return text.isDash(end) && text.isGlued(end) && text.digits(end + 1) != nil ? nil : end
    }

    /// `mỗi lần 1 viên`, `ngày 2 lần 1 viên`, `đã cấp 87 giấy`: the word is counted itself, or a verb.
    private static func isQuantified(_ text: ScannedText, _ index: Int, _ label: Int) -> Bool {
        let before = text.word(index - label - 1)
        switch text.word(index - 1) {
        case "lần" where text.digits(index - 2) != nil: return true
        // Winds, fires and houses have no level above 17.
        case "cấp": return text.whole(index).map { $0 > 17 } ?? true || before.map(verbMarks.contains) ?? false
        default: return before == "mỗi" || before == "từng"
        }
    }

    /// Before `cấp` these make it the verb.
    private static let verbMarks: Set<String> = ["đã", "được", "vừa", "mới", "sẽ", "cần", "phải", "xét", "để"]

    /// `Nghị quyết số 25`, `nhà số 5`, `số 5 đường Lê Lợi`; not `tổng số 104`.
    private static func numbered(_ text: ScannedText, _ index: Int) -> Bool {
        if let noun = text.word(index - 2),
            ["tổng", "con", "trong", "chỉ", "những", "là", "một", "đa", "tỷ", "tỉ", "hệ"].contains(noun)
        {
            return false
        }
        if text.word(index + 1).map({ ["đường", "phố", "ngõ", "hẻm", "ngày", "năm"].contains($0) }) == true {
            return true
        }
        guard !text.isNoun(index + 1), text.sign(index + 1) != "%" else {
            return text.isNoun(index + 1) && isNamed(text, index - 1)
        }
        return text.word(index - 2) != nil
    }

    /// A capital letter begins the label: `Nghị quyết`, `Chỉ thị`.
    private static func isNamed(_ text: ScannedText, _ index: Int) -> Bool {
        let start = text.sentenceStart(index)
        return (1...3).contains { back in
            index - back > start && text.isCapitalized(index - back)
                && text.word(index - back).map { documentWords.contains($0) } ?? false
                && text.word(index - back + 1) != "đạo"
        }
    }

    /// `, 6 và 7`, `3.2`, `-5` after the first number.
    private static func list(_ text: ScannedText, _ start: Int) -> Int {
        var end = start
        while true {
            let joins =
                text.sign(end) == "," || text.isDash(end) || text.sign(end) == "/" || text.sign(end) == "+"
                || text.word(end).map { ["và", "đến", "hoặc"].contains($0) } ?? false
            guard joins, text.digits(end + 1) != nil, !text.isNoun(end + 2), text.sign(end + 2) != "%",
                text.sign(end) != "," || text.whole(end + 1) != nil
            else { return end }
            end += 2
        }
    }

    /// What follows these is a label even before a counting noun: `Chỉ thị 05 chi bộ đã học`.
    private static let certain: Set<String> = [
        "điều", "khoản", "thị", "ương", "khóa", "khoá", "quyết", "thứ", "thôn", "làng", "phường", "quận", "lộ",
    ]
    private static let documentWords: Set<String> = [
        "nghị", "chỉ", "kết", "quy", "quyết", "thông", "hướng", "công", "đề", "chương", "luật", "kế", "báo", "pháp",
    ]
    private static let magnitudes: Set<String> = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "rưỡi"]
    private static let units: Set<String> = [
        "lít", "ml", "mm", "cm", "dm", "gam", "yến", "kw", "kv", "kva", "kwh", "mw", "độ", "phân", "inch",
    ]
    /// Words that are labels when they begin with a capital letter.
    private static let capitalLabels: Set<String> = ["đội", "tổ", "nhóm", "ban", "hội", "liên", "vốn"]

    private static let labels: [WordSequence<Void>] = [
        // documents and their parts
        "nghị quyết", "chỉ thị", "kết luận", "quy định", "quyết định", "thông tư", "thông tri", "nghị định",
        "hướng dẫn",
        "kế hoạch", "công văn", "công điện", "chương trình", "nguồn vốn", "đề án", "dự án", "thông báo",
        "báo cáo", "pháp lệnh",
        "luật",
        "điều", "khoản", "điểm", "mục", "chương", "phần", "phụ lục", "mẫu", "biểu", "bảng", "hình", "trang", "bài",
        "câu",
        "nghị quyết trung ương", "hội nghị trung ương", "kết luận trung ương", "ban chỉ đạo",
        "tập", "quyển", "tiểu mục", "tiêu chí", "chuyên đề", "văn bản", "tờ trình",
        // ordinals
        "lần", "lần thứ", "thứ", "mũi", "khóa", "khoá", "đợt", "bước", "vòng", "giải", "hạng", "top", "kỳ họp",
        "nhiệm kỳ",
        "kỳ",
        "phiên", "buổi", "tiết", "tuần", "ca", "hội nghị lần", "đại hội", "giai đoạn", "kỳ thứ",
        // places and units
        "thôn", "làng", "ấp", "bản", "xóm", "buôn", "tổ", "tổ dân phố", "khu phố", "khối phố", "khu", "khu vực",
        "phường",
        "quận", "cụm", "cụm dân cư", "đội", "tiểu đội", "trung đội", "đại đội", "tiểu đoàn", "trung đoàn", "lữ đoàn",
        "sư đoàn", "quân khu", "binh đoàn", "quân đoàn", "binh chủng", "chi bộ", "đảng bộ", "chi đoàn", "chi hội",
        "lớp",
        "khối", "phòng", "tầng", "nhà", "ngõ", "ngách", "hẻm", "kiệt", "đường", "lô", "tuyến", "quốc lộ", "tỉnh lộ",
        "đường tỉnh", "đường huyện",
        "huyện lộ", "hương lộ", "km", "cây số", "cột mốc", "nhóm", "bàn", "xe", "hộp thư", "trạm", "tổ hợp", "thửa",
        "tiểu khu", "khoảnh", "ngã", "kênh", "công ty", "xí nghiệp", "nông trường", "lâm trường", "trường", "minh họa",
        // levels and versions
        "mức", "mức độ", "báo động", "cấp", "cấp độ", "bậc", "loại", "vị trí", "vùng", "phiên bản", "thế hệ",
        "công nghiệp", "vùng", "hệ",
        "cỡ",
        "chuẩn", "nhóm nợ", "hộp", "tài khoản", "mã", "mã số", "mã vạch", "zalo", "fax", "tổng đài", "máy lẻ",
    ].map { WordSequence($0, ()) }
}
