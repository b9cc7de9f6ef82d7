extension PersonNames {
    /// What people are addressed by, in lower case, and offices that end like a name of a place.
    static let formsOfAddress: Set<String> = [
        "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "thầy", "đồng chí", "đ/c", "đ.c", "già làng",
        "bác sĩ",
        "bí thư chi bộ", "bí thư đảng bộ", "bí thư đảng ủy", "bí thư chi đoàn", "bí thư đoàn", "chủ tịch hội",
        "trưởng thôn", "trưởng làng", "trưởng buôn", "trưởng bản", "y sĩ", "liệt sĩ", "thiếu tá", "trung tá",
        "thượng tá", "đại tá", "thiếu úy", "trung úy", "thượng úy", "đại úy",
    ]

    /// What names of places, bodies and things stand behind, in lower case.
    static let placeWords: Set<String> = [
        "thôn", "làng", "buôn", "bản", "ấp", "khu", "khóm", "tổ", "tổ dân phố", "xã", "phường", "thị trấn", "thị xã",
        "huyện", "quận", "tỉnh", "thành phố", "tp", "vùng", "miền", "đường", "phố", "ngõ", "quốc lộ", "sông", "suối",
        "hồ",
        "núi", "đèo", "cầu", "chợ", "chùa", "đình", "đền", "nhà thờ", "nghĩa trang", "công viên", "quảng trường",
        "khu phố",
        "chi bộ", "đảng bộ", "đảng ủy", "chi đoàn", "đoàn", "hội", "trường", "tiểu học", "mầm non", "mẫu giáo", "thcs",
        "thpt", "trung học cơ sở", "học viện", "bệnh viện", "trạm", "công ty", "doanh nghiệp", "hợp tác xã", "giải",
        "báo",
    ]

    /// Family names that begin nothing else.
    static let familyNames: Set<String> = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Đinh", "Trịnh",
        "Trương",
        "Phùng", "Quách", "Ksor", "Siu", "Rơ", "Kpă", "Kpuih", "Rcom", "Rmah", "Rah", "Rchăm", "Rơmah",
    ]

    /// Family names that also begin names of places, bodies and months: three syllables at least make a person.
    static let ambiguousFamilyNames: Set<String> = [
        "Hoàng", "Hồ", "Dương", "Lý", "Đoàn", "Mai", "Lâm", "Vương", "Đào", "Hà", "Tạ", "Tô", "Cao", "Lương", "Lưu",
        "Thái",
        "Châu", "Tăng", "Chu", "Kiều", "Nông", "Triệu", "La", "Hứa", "Giang", "Thân", "Nay", "Vi", "Lò", "Lục", "Tống",
        "Doãn", "Bạch", "Nghiêm", "Khổng", "Thạch",
    ]
}
