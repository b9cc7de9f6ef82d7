/// A part of what is counted. Groups may overlap (a woman may belong to the Youth Union): they are never summed.
package struct Group: Hashable, Sendable {
    /// The word in names and the key in an entry: `young`.
    package let id: String
    /// The name for readers, in lower case: `đảng viên trẻ`, `young members`.
    package let name: Message

    init(_ id: String, vi: String, en: String) {
        self.id = id
        name = Message(vi: vi, en: en)
    }
}

extension Group {
    package static let young = Group("young", vi: "đảng viên trẻ", en: "young members")
    package static let women = Group("women", vi: "đảng viên nữ", en: "women")
    package static let minority = Group(
        "minority", vi: "đảng viên người dân tộc thiểu số", en: "members of ethnic minorities")
    package static let religious = Group("religious", vi: "đảng viên có đạo", en: "members with a religion")
    package static let union = Group("union", vi: "đảng viên là đoàn viên thanh niên", en: "Youth Union members")
    package static let official = Group("official", vi: "đảng viên chính thức", en: "official members")
    package static let probationary = Group("probationary", vi: "đảng viên dự bị", en: "probationary members")
    package static let excused = Group(
        "excused", vi: "đảng viên được miễn công tác và sinh hoạt", en: "members excused from activity")

    /// Every group of people, in the order of the documentation.
    package static let all: [Group] = [young, women, minority, religious, union, official, probationary, excused]

    /// The group of an id, or nil.
    package init?(id: String) {
        guard let group = Group.all.first(where: { $0.id == id }) else { return nil }
        self = group
    }

    /// Whether small counts of it are withheld below the root (rule 12 of docs/data.md).
    package var isSensitive: Bool { self == .minority || self == .religious }
}

extension Group {
    /// The id alone tells groups apart; comparing the words for readers as well would only cost time.
    package static func == (left: Group, right: Group) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
