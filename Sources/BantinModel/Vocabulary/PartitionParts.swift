extension Group {
    /// The parts of partitions that are answered in words, in the order of the documentation. Others are declared in
    /// the data file's `groups:`.
    package static let parts: [Group] =
        parts(
            of: .schooling,
            [
                ("primary", "có trình độ tiểu học", "with primary school"),
                ("lower-secondary", "có trình độ trung học cơ sở", "with lower secondary school"),
                ("upper-secondary", "có trình độ trung học phổ thông", "with upper secondary school"),
            ])
        + parts(
            of: .profession,
            [
                ("none", "chưa qua đào tạo chuyên môn", "without professional training"),
                ("elementary", "có trình độ chuyên môn sơ cấp", "with elementary professional training"),
                ("intermediate", "có trình độ chuyên môn trung cấp", "with intermediate professional training"),
                ("college", "có trình độ chuyên môn cao đẳng", "with a college degree in their profession"),
                ("university", "có trình độ chuyên môn đại học", "with a university degree in their profession"),
                (
                    "postgraduate", "có trình độ chuyên môn trên đại học",
                    "with a postgraduate degree in their profession"
                ),
            ])
        + parts(
            of: .theory,
            [
                ("none", "chưa học lý luận chính trị", "without training in political theory"),
                ("elementary", "có trình độ lý luận chính trị sơ cấp", "with elementary political theory"),
                ("intermediate", "có trình độ lý luận chính trị trung cấp", "with intermediate political theory"),
                ("advanced", "có trình độ lý luận chính trị cao cấp", "with advanced political theory"),
                ("bachelor", "có trình độ cử nhân lý luận chính trị", "with a bachelor's degree in political theory"),
            ])
        + parts(
            of: .occupation,
            [
                ("farmer", "làm nông dân", "working as farmers"),
                ("worker", "làm công nhân", "working as workers"),
                ("civil-servant", "làm cán bộ, công chức, viên chức", "working as civil servants"),
                ("military", "làm trong lực lượng vũ trang", "serving in the armed forces"),
                ("student", "đang là học sinh, sinh viên", "studying"),
                ("business", "làm kinh doanh, buôn bán", "in business or trade"),
                ("retired", "đã nghỉ hưu", "retired"),
                ("other", "làm nghề khác", "in other occupations"),
            ])

    static let namedParts = Dictionary(uniqueKeysWithValues: parts.map { ($0.id, $0) })

    private static func parts(
        of partition: Partition, _ words: [(word: String, vi: String, en: String)]
    ) -> [Group] {
        words.map { part in
            Group(
                "\(partition.rawValue)-\(part.word)", .part(partition, ages: nil), vi: "đảng viên \(part.vi)",
                en: "members \(part.en)")
        }
    }
}
