/// Which bodies or hamlets are counted: those of a type, those with a quality, or both.
package struct Selection: Hashable, Sendable {
    package var type: BodyType?
    package var quality: Quality?

    package init(type: BodyType? = nil, quality: Quality? = nil) {
        self.type = type
        self.quality = quality
    }

    /// Something that a body or a hamlet has, or has not.
    package struct Quality: Hashable, Sendable {
        package var of: Attribute
        package var isThere: Bool

        package init(_ attribute: Attribute, isThere: Bool = true) {
            of = attribute
            self.isThere = isThere
        }
    }

    package enum Attribute: String, CaseIterable, Sendable {
        case committee
        case ownCell = "own-cell"
        case jointCell = "joint-cell"
        /// Enough members who live there.
        case enoughLocal = "enough-local"
        /// People who may be admitted.
        case source
        /// Somebody was admitted in the period.
        case admissions
    }

    /// Whether it depends on what happened in a period.
    package var needsPeriod: Bool { quality?.of == .admissions }

    func applies(to counted: Measure.Counted) -> Bool {
        switch (counted, quality?.of) {
        case (.bodies, .ownCell), (.bodies, .jointCell): false
        case (.bodies, _): true
        case (.hamlets, .ownCell), (.hamlets, .jointCell), (.hamlets, .enoughLocal): type == nil
        case (.hamlets, _), (.people, _), (.own, _): false
        }
    }

    /// Its place in the documentation.
    var position: Int {
        let types = type.flatMap { BodyType.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let qualities = quality.flatMap { quality in
            Attribute.allCases.firstIndex(of: quality.of).map { 1 + 2 * $0 + (quality.isThere ? 0 : 1) }
        }
        return 100 * types + (qualities ?? 0)
    }
}

extension Selection.Attribute {
    /// The key with which a body says whether it has it; nil for what follows from other entries or is no body's.
    package var bodyKey: String? {
        switch self {
        case .committee: "has_committee"
        case .source: "has_source"
        case .enoughLocal: "enough_local"
        case .ownCell, .jointCell, .admissions: nil
        }
    }
}

extension Selection.Quality {
    /// The word in names: `with-committee`, `without-committee`, `enough-local`, `without-enough-local`.
    package var id: String {
        let stem = isThere ? (of == .enoughLocal ? "" : "with-") : "without-"
        return stem + of.rawValue
    }

    /// What follows the noun: `có chi ủy`.
    package var name: Message {
        let negation = isThere ? ("có", "with") : ("chưa có", "without")
        return switch of {
        case .committee: Message(vi: "\(negation.0) chi ủy", en: "\(negation.1) a committee")
        case .ownCell: Message(vi: "\(negation.0) chi bộ riêng", en: "\(negation.1) a cell of their own")
        case .jointCell:
            Message(
                vi: isThere ? "sinh hoạt chi bộ ghép" : "không sinh hoạt chi bộ ghép",
                en: "\(negation.1) a joint cell")
        case .enoughLocal:
            Message(vi: "\(negation.0) đủ đảng viên tại chỗ", en: "\(negation.1) enough local members")
        case .source: Message(vi: "\(negation.0) nguồn kết nạp", en: "\(negation.1) people to admit")
        case .admissions:
            Message(vi: isThere ? "có kết nạp đảng viên" : "không kết nạp đảng viên", en: "\(negation.1) admissions")
        }
    }

    /// Every quality, each with its opposite, in the order of the documentation.
    package static let all: [Selection.Quality] = Selection.Attribute.allCases.flatMap {
        [Selection.Quality($0), Selection.Quality($0, isThere: false)]
    }

    /// Having it, or lacking it.
    package var opposite: Selection.Quality { Selection.Quality(of, isThere: !isThere) }
}

extension Group {
    /// Bodies of a type, with a quality, or both; at least one is given.
    package static func bodies(of type: BodyType? = nil, _ quality: Selection.Quality? = nil) -> Group {
        let names = [type?.name, quality?.name].compactMap { $0 }
        return Group(
            [type.map { "type-\($0.rawValue)" }, quality?.id].compactMap { $0 }.joined(separator: "."),
            .selection(Selection(type: type, quality: quality)), vi: names.map(\.vi).joined(separator: " "),
            en: names.map(\.en).joined(separator: ", "))
    }

    /// The qualities of bodies and hamlets, in the order of the documentation.
    package static let qualities: [Group] = Selection.Quality.all.map { .bodies($0) }

    /// The types of bodies, in the order of the documentation.
    package static let types: [Group] = BodyType.allCases.map { .bodies(of: $0) }

    private static func bodies(_ quality: Selection.Quality) -> Group { .bodies(of: nil, quality) }
}
