extension Group {
    package static let young = people("young", "đảng viên trẻ", "young members")
    package static let women = people("women", "đảng viên nữ", "women")
    package static let minority = people(
        "minority", "đảng viên người dân tộc thiểu số", "members of ethnic minorities")
    package static let religious = people("religious", "đảng viên có đạo", "members with a religion")
    package static let union = people("union", "đảng viên là đoàn viên thanh niên", "Youth Union members")
    package static let official = people("official", "đảng viên chính thức", "official members")
    package static let probationary = people("probationary", "đảng viên dự bị", "probationary members")
    package static let excused = people(
        "excused", "đảng viên được miễn công tác và sinh hoạt", "members excused from activity")
    package static let local = people("local", "đảng viên tại chỗ", "local members")
    package static let student = people("student", "đảng viên là học sinh, sinh viên", "students")
    package static let worker = people("worker", "đảng viên là công nhân", "workers")
    package static let farmer = people("farmer", "đảng viên là nông dân", "farmers")
    package static let civilServant = people(
        "civil-servant", "đảng viên là cán bộ, công chức, viên chức", "civil servants")
    package static let military = people(
        "military", "đảng viên trong lực lượng vũ trang", "members in the armed forces")
    package static let college = people(
        "college", "đảng viên có trình độ cao đẳng", "members with a college degree")
    package static let university = people(
        "university", "đảng viên có trình độ đại học", "members with a university degree")
    package static let postgraduate = people(
        "postgraduate", "đảng viên có trình độ trên đại học", "members with a postgraduate degree")

    /// The groups of people that have a name of their own, in the order of the documentation.
    package static let people: [Group] = [
        young, women, minority, religious, union, official, probationary, excused, local, student, worker, farmer,
        civilServant, military, college, university, postgraduate,
    ]

    private static func people(_ id: String, _ vi: String, _ en: String) -> Group {
        Group(id, .people, vi: vi, en: en)
    }
}
