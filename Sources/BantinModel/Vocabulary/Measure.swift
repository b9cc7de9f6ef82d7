/// What is counted.
package struct Measure: Hashable, Sendable {
    /// The word in names and the key in the data file: `members`, `transfers-in`.
    package let id: String
    package let kind: Kind
    /// Whether it counts people or bodies; groups divide only what they are groups of.
    package let counts: Counted
    /// The name for readers, in lower case: `số đảng viên`, `members`.
    package let name: Message

    package enum Kind: String, Sendable {
        /// A level at the close of a day, entered as snapshots.
        case stock
        /// What happened in a period, entered as tallies.
        case flow
    }

    package enum Counted: String, Sendable {
        case people
        case bodies
    }

    init(_ id: String, _ kind: Kind, of counts: Counted, vi: String, en: String) {
        self.id = id
        self.kind = kind
        self.counts = counts
        name = Message(vi: vi, en: en)
    }
}

extension Measure {
    package static let members = Measure("members", .stock, of: .people, vi: "số đảng viên", en: "members")
    package static let cells = Measure("cells", .stock, of: .bodies, vi: "số chi bộ", en: "cells")
    package static let organizations = Measure(
        "organizations", .stock, of: .bodies, vi: "số tổ chức đảng khác chi bộ", en: "organizations other than cells")
    /// Every body; never entered, always counted.
    package static let bodies = Measure("bodies", .stock, of: .bodies, vi: "số tổ chức đảng", en: "bodies")

    package static let admissions = Measure(
        "admissions", .flow, of: .people, vi: "số đảng viên kết nạp", en: "admissions")
    package static let readmissions = Measure(
        "readmissions", .flow, of: .people, vi: "số đảng viên kết nạp lại", en: "re-admissions")
    package static let recognitions = Measure(
        "recognitions", .flow, of: .people, vi: "số đảng viên được công nhận chính thức",
        en: "recognitions as official member")
    package static let deaths = Measure("deaths", .flow, of: .people, vi: "số đảng viên từ trần", en: "deaths")
    package static let removals = Measure(
        "removals", .flow, of: .people, vi: "số đảng viên bị xóa tên", en: "removals from the roll")
    package static let withdrawals = Measure(
        "withdrawals", .flow, of: .people, vi: "số đảng viên xin ra khỏi Đảng", en: "withdrawals")
    package static let expulsions = Measure(
        "expulsions", .flow, of: .people, vi: "số đảng viên bị khai trừ", en: "expulsions")

    /// Every measure, in the order of the documentation.
    package static let all: [Measure] = [
        members, cells, organizations, bodies,
        admissions, readmissions, recognitions, deaths, removals, withdrawals, expulsions,
    ]

    /// Those that an author may enter, in the same order.
    package static let entered: [Measure] = all.filter { $0 != bodies }

    /// The measure of an id, or nil.
    package init?(id: String) {
        guard let measure = Measure.all.first(where: { $0.id == id }) else { return nil }
        self = measure
    }

    /// Whether small counts of it are withheld below the root (rule 12 of docs/data.md).
    package var isSensitive: Bool { self == .expulsions }
}

extension Measure {
    /// The id alone tells measures apart; comparing the words for readers as well would only cost time.
    package static func == (left: Measure, right: Measure) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
