import BantinModel

/// A count that the rules of docs/data.md give, before it is dressed as a ``Figure``.
struct Finding: Sendable {
    var body: Body.Index
    var count: Int
    var derivation: Derivation
    /// The entries that hold it, of this body.
    var uses: [EntryUse] = []
    /// The children's counts that it sums.
    var parts: [Finding] = []
    /// A stock's date as the entry has it; nil where it holds at every date.
    var asOf: PartialDate?
    /// A stock: the day for which it counts, never after the day asked for.
    var day: CalendarDate?
    /// The bodies counted one by one.
    var bodies: [CountedMatch] = []
    /// The names of the hamlets counted one by one.
    var hamlets: [String] = []
    /// Some entry behind it is assumed.
    var isIllustrative = false
    /// A flow of which every entry was made for the very period asked for: nothing followed from the period's edges.
    var isMadeForPeriod = false
}

/// A body that was counted, and the entries of its own and of those below for which it was.
struct CountedMatch: Sendable {
    var body: Body.Index
    var uses: [EntryUse] = []
}

/// A number of an entry, where it is used.
struct EntryUse: Sendable {
    var count: Located<Int>
    var notes: EntryNotes
    /// The parts of a partition that make it up, where the entry states them and not their sum.
    var parts: [GroupCount] = []
    /// A flow's own period and the id under which the author wrote it.
    var period: Period?
    var periodID: String?
}

/// A count, or why there is none.
typealias Outcome = Result<Finding, Gap>

extension Finding {
    /// The known zero of a body outside its life (rule 2 of docs/data.md).
    static func notAlive(_ body: Body.Index, on day: CalendarDate? = nil) -> Finding {
        Finding(body: body, count: 0, derivation: .notAlive, day: day)
    }

    /// The entries that hold it, of this body and of those below.
    var allUses: [EntryUse] { parts.isEmpty ? uses : uses + parts.flatMap(\.allUses) }

    /// The sum of the children's counts.
    static func sum(of parts: [Finding], for body: Body.Index) -> Finding {
        Finding(
            body: body, count: parts.reduce(0) { $0 + $1.count }, derivation: .children, parts: parts,
            hamlets: parts.flatMap(\.hamlets),
            isIllustrative: parts.contains { $0.isIllustrative },
            isMadeForPeriod: parts.allSatisfy(\.isMadeForPeriod))
    }
}
