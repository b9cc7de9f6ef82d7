import BantinModel

/// Whether the entries that lead to one figure agree (rules 1 and 2 of docs/data.md).
struct Agreement {
    let site: Site
    let doubts: Doubts
    /// `site.as_of`, the day on which entries without a date are compared; nil when it is missing.
    let today: CalendarDate?
    let counting: Counting
    var diagnostics = Diagnostics()

    /// What the counts of a measure may add up to over the whole site: exact arithmetic and printing stay inside
    /// 64 bits up to here.
    static let largestSum = 3 * Rational.largestCount

    init(site: Site, doubts: Doubts, today: CalendarDate?) {
        self.site = site
        self.doubts = doubts
        self.today = today
        counting = Counting(site: site)
    }

    mutating func check() -> Diagnostics {
        for body in site.bodies {
            checkHamlets(of: body)
            checkTransfers(of: body)
            for measure in site.vocabulary.enteredMeasures {
                if measure.kind == .flow, !doubts.own[body.index.position].contains(measure) {
                    checkPeriods(of: measure, body)
                }
                if measure.addsUp, !body.children.isEmpty, !doubts.below[body.index.position].contains(measure) {
                    checkChildren(of: measure, body)
                }
            }
        }
        return diagnostics
    }
}

/// One number of an agreement, as messages show it.
struct Addend {
    /// What stands for it in the sum's notes: a period or a body's id.
    var name: String
    var count: Int
    var location: SourceLocation
}

extension [Addend] {
    var total: Int { reduce(0) { $0 + $1.count } }

    /// `23 + 80 = 103`; a long sum is cut in the middle, a single number stands alone.
    var arithmetic: String {
        guard count > 1 else { return "\(total)" }
        let shown = count > 8 ? prefix(6).map { "\($0.count)" } + ["…"] : map { "\($0.count)" }
        return shown.joined(separator: " + ") + " = \(total)"
    }

    /// A note with the place of each, the first eight at most.
    var notes: [Diagnostic.Note] {
        prefix(8).map { Diagnostic.Note(Message(verbatim: "\($0.name): \($0.count)"), at: $0.location) }
    }

    var names: String {
        (count > 8 ? prefix(6).map(\.name) + ["…"] : map(\.name)).joined(separator: " + ")
    }
}

extension [Tally] {
    /// The groups that any of them states, in the order of the documentation.
    var statedGroups: [Group] {
        reduce(into: Set<Group>()) { $0.formUnion($1.counts.groups.keys) }.sorted()
    }
}
