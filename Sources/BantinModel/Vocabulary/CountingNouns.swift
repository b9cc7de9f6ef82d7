extension CountingNoun {
    /// The nouns that bulletins count, in no order that matters.
    package static let all: [CountingNoun] =
        nouns(
            [
                "người", "con người", "đồng chí", "đ/c", "đảng viên", "cán bộ đảng viên", "cá nhân", "trường hợp",
                "cán bộ",
                "thành viên",
            ],
            .people)
        + nouns(["quần chúng", "quần chúng ưu tú", "người ưu tú"], .measures([.admissions]))
        + nouns(["đoàn viên"], .groups([.union]))
        + nouns(["thanh niên"], .groups([.young, .union]))
        + nouns(["phụ nữ"], .groups([.women]))
        + nouns(
            ["học sinh", "sinh viên", "học sinh, sinh viên"],
            .groups(GroupWords.named([.student], "occupation-student")))
        + nouns(["công nhân"], .groups(GroupWords.named([.worker], "occupation-worker")))
        + nouns(["nông dân"], .groups(GroupWords.named([.farmer], "occupation-farmer")))
        + nouns(
            ["công chức", "viên chức", "cán bộ, công chức", "cán bộ, công chức, viên chức"],
            .groups(GroupWords.named([.civilServant], "occupation-civil-servant")))
        + nouns(
            ["người dân tộc", "người dân tộc thiểu số", "đồng bào dân tộc thiểu số"], .groups([.minority]))
        + nouns(["chi bộ", "chi bộ đảng", "chi ủy"], .measures([.cells]))
        + nouns(["đảng bộ", "đảng ủy"], .measures([.organizations]))
        + nouns(
            [
                "tổ chức", "tổ chức đảng", "tổ chức cơ sở đảng", "cơ sở đảng", "chi đảng bộ", "chi, đảng bộ",
                "chi bộ, đảng bộ",
                "đảng bộ, chi bộ", "chi bộ và đảng bộ", "đảng bộ và chi bộ", "cấp ủy", "đơn vị", "tập thể",
            ],
            .bodies)
        + nouns(
            [
                "thôn", "làng", "thôn làng", "thôn, làng", "buôn", "bản", "ấp", "xóm", "khu dân cư", "tổ dân phố",
                "khu phố",
                "khối phố",
            ], .measures([.hamlets], types: [.hamlet]))
        + nouns(["trường", "trường học", "nhà trường"], .measures([], types: [.school]))
        + nouns(["cơ quan"], .measures([], types: [.agency]))
        + nouns(["doanh nghiệp", "công ty"], .measures([], types: [.company]))
        + nouns(uncounted, .nothing)

    /// What the built-in figures never count.
    private static let uncounted = [
        // people
        "hội viên", "học viên", "giáo viên", "chiến sĩ", "đại biểu", "ủy viên", "nhân khẩu", "lao động",
        "gương", "cháu", "em", "người dân", "cụ", "bác sĩ", "dân quân", "bộ đội",
        // families, places, other organizations
        "hộ", "hộ dân", "hộ nghèo", "hộ cận nghèo", "gia đình", "lớp", "xã", "phường", "thị trấn", "huyện", "thị xã",
        "tỉnh", "hợp tác xã", "câu lạc bộ", "chi đoàn", "chi hội", "tổ hợp tác", "đoàn thể",
        // work and things
        "mô hình", "công trình", "căn nhà", "ngôi nhà", "nhà tình nghĩa", "suất", "phần quà", "ngày công", "lượt",
        "buổi", "cuộc", "hội nghị", "hồ sơ", "con", "con bò", "con trâu", "con heo", "cây", "chuyến", "vụ", "tin",
        "bài viết",
        "ý kiến", "tiết mục",
        // money and measure
        "đồng", "nghìn đồng", "ngàn đồng", "triệu", "triệu đồng", "tỷ đồng", "ha", "héc ta", "hecta", "km", "mét", "m",
        "kg", "tạ", "tấn", "sào",
    ]

    private static func nouns(_ texts: [String], _ fit: Fit) -> [CountingNoun] {
        texts.map { CountingNoun($0, fit) }
    }
}

extension GroupWords {
    /// What bulletins call the groups of people.
    package static let all: [GroupWords] = [
        GroupWords("trẻ", [.young], partition: .age),
        GroupWords("nữ", [.women]),
        GroupWords("phụ nữ", [.women]),
        GroupWords("dân tộc thiểu số", [.minority]),
        GroupWords("người dân tộc", [.minority]),
        GroupWords("có đạo", [.religious]),
        GroupWords("theo đạo", [.religious]),
        GroupWords("đoàn viên", [.union]),
        GroupWords("chính thức", [.official], measures: [.recognitions]),
        GroupWords("dự bị", [.probationary], measures: [.admissions, .readmissions, .recognitions]),
        GroupWords("tại chỗ", [.local]),
        GroupWords("học sinh", [.student] + parts("occupation-student")),
        GroupWords("sinh viên", [.student] + parts("occupation-student")),
        GroupWords("công nhân", [.worker] + parts("occupation-worker")),
        GroupWords("nông dân", [.farmer] + parts("occupation-farmer")),
        GroupWords("công chức", [.civilServant] + parts("occupation-civil-servant")),
        GroupWords("viên chức", [.civilServant] + parts("occupation-civil-servant")),
        GroupWords("cao đẳng", [.college] + parts("profession-college")),
        GroupWords("đại học", [.university] + parts("profession-university")),
        GroupWords("trên đại học", [.postgraduate] + parts("profession-postgraduate")),
        GroupWords("sau đại học", [.postgraduate] + parts("profession-postgraduate")),
    ]

    /// Groups and the part of a partition that means the same.
    static func named(_ groups: Set<Group>, _ part: String) -> Set<Group> { groups.union(parts(part)) }

    private static func parts(_ id: String) -> [Group] { Group.namedParts[id].map { [$0] } ?? [] }
}
