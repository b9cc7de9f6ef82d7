extension String {
    /// The same line with a no-break space where a large headline that breaks is hard to read: inside the words of two
    /// syllables that titles of this field are full of (Vietnamese writes a space after every syllable: `chất lượng`),
    /// between a number and what it counts, and between people and what tells them apart: `21 đảng viên mới`.
    var keepingCompounds: String {
        let syllables = split(separator: " ", omittingEmptySubsequences: false)
        guard syllables.count > 1 else { return self }
        var line = String(syllables[0])
        var pairBefore = ""
        for (first, second) in zip(syllables, syllables.dropFirst()) {
            let word = second.prefix(while: \.isLetter).lowercased()
            let pair = "\(first.drop { !$0.isLetter }) \(word)".lowercased()
            let isKept =
                compounds.contains(pair) || (first.endsInNumber && !word.isEmpty && !linking.contains(word))
                || (people.contains(pairBefore) && first.last?.isLetter == true && qualities.contains(word))
            line += (isKept ? "\u{A0}" : " ") + second
            pairBefore = pair
        }
        return line
    }
}

extension Substring {
    /// Whether a number ends it, perhaps with its sign for what is assumed: `21`, `5*`.
    fileprivate var endsInNumber: Bool { (last == "*" ? dropLast().last : last)?.isWholeNumber == true }
}

/// Words after a number that do not say what it counts.
private let linking: Set<String> = ["và", "đến", "tới", "là", "trong", "trên", "của", "ở", "lên", "còn", "hoặc", "đều"]

private let people: Set<String> = ["đảng viên", "đoàn viên", "hội viên"]
private let qualities: Set<String> = ["mới", "trẻ", "nữ"]

private let compounds: Set<String> = [
    "đảng viên", "đảng bộ", "đảng ủy", "đảng uỷ", "chi bộ", "chi ủy", "chi uỷ", "cấp ủy", "cấp uỷ", "bí thư", "ban bí",
    "kết nạp", "kết quả", "phát triển", "chất lượng", "chỉ tiêu", "nghị quyết", "nhiệm kỳ", "nhiệm vụ", "quần chúng",
    "ưu tú", "thanh niên", "phụ nữ", "nông dân", "cựu chiến", "chiến binh", "dân tộc", "thiểu số", "tôn giáo", "hồ sơ",
    "quy trình", "tập huấn", "bồi dưỡng", "nhận thức", "sinh hoạt", "chuyên đề", "phê bình", "kiểm tra", "giám sát",
    "kỷ luật", "khen thưởng", "thi đua", "phong trào", "nông thôn", "kế hoạch", "báo cáo", "công tác", "lãnh đạo",
    "chỉ đạo", "đại hội", "chính trị", "tư tưởng", "học tập", "cán bộ", "nhân dân", "hàng đầu", "phấn đấu",
    "trường học",
    "dự bị", "chính thức", "tuyên truyền", "vận động", "xây dựng", "hiệu quả", "giải pháp", "gia đình", "cộng đồng",
    "đoàn viên", "hội viên", "thử thách", "tổ chức", "cơ sở", "địa phương", "số liệu", "nâng cao", "tăng cường",
]
