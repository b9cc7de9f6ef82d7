extension Measure {
    // Stocks
    package static let members = Measure("members", .stock, of: .people, vi: "số đảng viên", en: "members")
    package static let cells = Measure("cells", .stock, of: .bodies, vi: "số chi bộ", en: "cells")
    package static let organizations = Measure(
        "organizations", .stock, of: .bodies, vi: "số tổ chức đảng khác chi bộ", en: "organizations other than cells")
    /// Every body; never entered, always counted.
    package static let bodies = Measure("bodies", .stock, of: .bodies, vi: "số tổ chức đảng", en: "bodies")
    package static let hamlets = Measure("hamlets", .stock, of: .hamlets, vi: "số thôn, làng", en: "hamlets")

    // Flows
    package static let admissions = Measure(
        "admissions", .flow, of: .people, vi: "số đảng viên kết nạp", en: "admissions")
    package static let readmissions = Measure(
        "readmissions", .flow, of: .people, vi: "số đảng viên kết nạp lại", en: "re-admissions")
    package static let recognitions = Measure(
        "recognitions", .flow, of: .people, vi: "số đảng viên được công nhận chính thức",
        en: "recognitions as official member")
    package static let transfersIn = Measure(
        "transfers-in", .flow, of: .people, addsUp: false, vi: "số đảng viên chuyển sinh hoạt đến", en: "transfers in")
    package static let transfersOut = Measure(
        "transfers-out", .flow, of: .people, addsUp: false, vi: "số đảng viên chuyển sinh hoạt đi", en: "transfers out")
    package static let transfersInternal = Measure(
        "transfers-internal", .flow, of: .people, addsUp: false, vi: "số đảng viên chuyển sinh hoạt nội bộ",
        en: "internal transfers")
    /// The three above together; never entered, always added up.
    package static let transfers = Measure(
        "transfers", .flow, of: .people, addsUp: false, vi: "số đảng viên chuyển sinh hoạt", en: "transfers")
    package static let deaths = Measure("deaths", .flow, of: .people, vi: "số đảng viên từ trần", en: "deaths")
    package static let removals = Measure(
        "removals", .flow, of: .people, vi: "số đảng viên bị xóa tên", en: "removals from the roll")
    package static let withdrawals = Measure(
        "withdrawals", .flow, of: .people, vi: "số đảng viên xin ra khỏi Đảng", en: "withdrawals")
    package static let expulsions = Measure(
        "expulsions", .flow, of: .people, vi: "số đảng viên bị khai trừ", en: "expulsions")

    /// Every measure that is built in, in the order of the documentation.
    package static let all: [Measure] = [
        members, cells, organizations, bodies, hamlets, admissions, readmissions, recognitions, transfersIn,
        transfersOut, transfersInternal, transfers, deaths, removals, withdrawals, expulsions,
    ]

    /// Whether an author may enter it. Bodies always follow from the list, and all transfers from the three kinds.
    package var isEntered: Bool { self != .bodies && self != .transfers }

    /// The built-in measure of an id, or nil.
    package init?(id: String) {
        guard let measure = Measure.byID[id] else { return nil }
        self = measure
    }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
