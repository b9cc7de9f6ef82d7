/// What a body is. The raw values are the words of the data file.
package enum BodyKind: String, CaseIterable, Sendable {
    case communeOrganization = "commune_organization"
    case districtOrganization = "district_organization"
    case provinceOrganization = "province_organization"
    case groupOrganization = "group_organization"
    case grassrootsOrganization = "grassroots_organization"
    case cell

    /// The name for readers, in lower case.
    package var name: Message {
        switch self {
        case .communeOrganization: Message(vi: "đảng bộ xã", en: "commune Party organization")
        case .districtOrganization: Message(vi: "đảng bộ huyện", en: "district Party organization")
        case .provinceOrganization: Message(vi: "đảng bộ tỉnh", en: "province Party organization")
        case .groupOrganization: Message(vi: "đảng bộ bộ phận", en: "Party organization of a group")
        case .grassrootsOrganization: Message(vi: "đảng bộ cơ sở", en: "grassroots Party organization")
        case .cell: Message(vi: "chi bộ", en: "Party cell")
        }
    }
}

/// Where a cell is at home. The raw values are the words of the data file.
package enum BodyType: String, CaseIterable, Sendable {
    case hamlet, school, student, agency, military, police, health, company, other

    /// The name for readers, in lower case.
    package var name: Message {
        switch self {
        case .hamlet: Message(vi: "thôn, làng", en: "hamlet")
        case .school: Message(vi: "trường học", en: "school")
        case .student: Message(vi: "sinh viên", en: "students")
        case .agency: Message(vi: "cơ quan", en: "agency")
        case .military: Message(vi: "quân sự", en: "military")
        case .police: Message(vi: "công an", en: "police")
        case .health: Message(vi: "y tế", en: "health")
        case .company: Message(vi: "doanh nghiệp", en: "company")
        case .other: Message(vi: "khác", en: "other")
        }
    }
}
