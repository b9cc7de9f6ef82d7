/// How the movements of a period change the number of members (rule 8 of docs/data.md).
package enum Movement: String, CaseIterable, Sendable {
    /// All that came less all that went; unknown when one flow is.
    case netChange = "net-change"
    /// The same over the flows that are known.
    case netReported = "net-reported"
    /// What the members changed by beyond the net change, all flows being known.
    case residual
    /// The same, some flows being unknown.
    case unreported
}

extension Measure {
    /// The flows that move the number of members, those that raise it first. Recognition and moves between bodies below
    /// do not.
    package static let movements: [Measure] = [
        admissions, readmissions, transfersIn, transfersOut, deaths, removals, withdrawals, expulsions,
    ]

    /// Whether it lowers the number of members.
    package var isOutflow: Bool { Measure.outflows.contains(self) }

    private static let outflows: Set<Measure> = [transfersOut, deaths, removals, withdrawals, expulsions]
}
