extension String {
    /// The same line with a no-break space inside the words of two syllables that titles of this field are full of:
    /// Vietnamese writes a space after every syllable, and a large headline that breaks inside `chất lượng` is hard to
    /// read.
    var keepingCompounds: String {
        let syllables = split(separator: " ", omittingEmptySubsequences: false)
        guard syllables.count > 1 else { return self }
        var line = String(syllables[0])
        for (first, second) in zip(syllables, syllables.dropFirst()) {
            let pair = "\(first.drop { !$0.isLetter }) \(second.prefix(while: \.isLetter))".lowercased()
            line += (compounds.contains(pair) ? "\u{A0}" : " ") + second
        }
        return line
    }
}

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
