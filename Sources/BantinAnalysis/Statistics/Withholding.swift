import BantinModel

/// One count at one time.
struct CountMoment: Hashable, Sendable {
    let key: CountKey
    let time: CountTime
}

/// Which small sensitive counts are not printed (rule 12 of docs/data.md).
///
/// A count below the root is withheld when it is small, when it was computed from one that is, and when it would give
/// one away: where one sibling alone would follow from the parent, the next smallest is withheld too. The parts of a
/// partition would give each other away: they are withheld together, with those of whom the answer is known or is not.
struct Withholding: Sendable {
    /// For each count and time at which something is entered small: the bodies whose number is withheld.
    private var hidden: [CountMoment: Set<Body.Index>] = [:]
    /// The counts of which anything is small anywhere below the root.
    private var keys: Set<CountKey> = []
    /// What is withheld together with each of them, itself included.
    private var members: [CountKey: [CountKey]] = [:]
    /// The counts and times for which the root's own may be a small sum of its children's; the others' are not.
    private(set) var smallSums: [CountMoment] = []

    static let reason = Message(
        vi: "số nhỏ thuộc thông tin nhạy cảm, hoặc số để lộ một số như vậy, nên không công bố dưới cấp toàn đảng bộ",
        en:
            "a small sensitive count, or one that would give such a count away, is not published below the whole organization"
    )

    init(counting: Counting) {
        guard counting.site.policy.suppressBelow > 1 else { return }
        let moments = Self.moments(in: counting)
        keys = Set(moments.map(\.key))
        members = Dictionary(uniqueKeysWithValues: keys.map { ($0, counting.site.countsWithheld(with: $0)) })
        // Short periods first: what holds a withheld part is withheld. Wholes before their parts.
        for moment in moments.sorted(by: { $0.order < $1.order }) {
            let (found, sums) = hiddenBodies(moment.key, at: moment.time, counting)
            smallSums += sums.map { CountMoment(key: $0, time: moment.time) }
            hidden[moment, default: []].formUnion(found.map(\.body))
            let undated = found.filter { moment.time != .date(nil) && $0.asOf == nil && $0.isStock }.map(\.body)
            if !undated.isEmpty {
                hidden[CountMoment(key: moment.key, time: .date(nil)), default: []].formUnion(undated)
            }
        }
    }

    /// Finds out at once what is withheld at a time for which many bodies will be asked.
    mutating func prepare(_ key: CountKey, at time: CountTime, _ counting: Counting) {
        let key = key.withheldWith
        let moment = CountMoment(key: key, time: time)
        guard keys.contains(key), hidden[moment] == nil else { return }
        hidden[moment] = Set(hiddenBodies(key, at: time, counting).found.map(\.body))
    }

    /// Whether the number of a body is withheld.
    func hides(_ key: CountKey, of body: Body.Index, at time: CountTime, _ counting: Counting) -> Bool {
        let key = key.withheldWith
        guard body != .root, keys.contains(key) else { return false }
        if let known = hidden[CountMoment(key: key, time: time)] { return known.contains(body) }
        return hiddenBodies(key, at: time, counting).found.contains { $0.body == body }
    }
}

extension Withholding {
    /// Of every count that is small somewhere below the root: the times for which such a body has entries, and the
    /// periods that the data file names. Other times are looked at when they are asked for.
    private static func moments(in counting: Counting) -> Set<CountMoment> {
        let site = counting.site
        let named = site.namedPeriods.map(CountTime.days)
        var moments: Set<CountMoment> = []
        for key in sensitiveKeys(in: site) {
            let together = site.countsWithheld(with: key)
            var times: Set<CountTime> = []
            for ledger in counting.ledgers.dropFirst()
            where together.contains(where: { ledger.isSmall($0, site.policy) }) {
                for member in together { ledger.forEachEntry(of: member) { times.insert($1) } }
            }
            guard !times.isEmpty else { continue }
            if key.measure.kind == .flow { times.formUnion(named) }
            moments.formUnion(times.map { CountMoment(key: key, time: $0) })
        }
        return moments
    }

    /// The counts that rule 12 may withhold: of most measures two groups, of sensitive ones all that is entered.
    private static func sensitiveKeys(in site: Site) -> Set<CountKey> {
        var keys: Set<CountKey> = []
        for measure in site.vocabulary.enteredMeasures where measure.counts == .people {
            guard measure.isSensitive else {
                keys.formUnion(Group.sensitive.map { CountKey(measure: measure, group: $0) })
                continue
            }
            for body in site.bodies.dropFirst() {
                for counts in body.counts(of: measure) {
                    keys.formUnion(counts.keys(of: measure).map(\.withheldWith))
                }
            }
        }
        return keys
    }

    /// What is withheld of one count at one time, and the counts withheld with it of which the root may have a small sum.
    /// Parents come before their children, so that where a parent's own number is withheld its children cannot give it away
    /// either.
    private func hiddenBodies(
        _ key: CountKey, at time: CountTime, _ counting: Counting
    ) -> (found: [Finding], smallSums: [CountKey]) {
        var found: [Body.Index: Finding] = [:]
        var sums: [CountKey] = []
        var counts = CountsOfMoment(members: members[key, default: [key]], time: time)
        for parent in counting.parents {
            let children = parent.body.children
            let parts = children.compactMap { candidate(key, of: $0, &counts, counting) }
            for part in parts where part.isHidden { found[part.finding.body] = part.finding }
            if parent.index == .root { sums = smallSums(of: parts, key, counting.site) }
            guard parts.count == children.count, parent.body.listsAllChildren else { continue }
            let hiddenCount = children.count { found[$0] != nil }
            guard hiddenCount + (found[parent.index] != nil ? 1 : 0) == 1 else { continue }
            let open = parts.map(\.finding).filter { found[$0.body] == nil && $0.derivation != .notAlive }
            if let next = open.min(by: { $0.rank < $1.rank }) { found[next.body] = next }
        }
        return (Array(found.values), sums)
    }

    /// Those of the counts withheld together that every child of the root has and that add up to a small number. What does
    /// not simply add up may be small in any case.
    private func smallSums(of parts: [Candidate], _ key: CountKey, _ site: Site) -> [CountKey] {
        members[key, default: [key]].filter { member in
            guard member.measure.addsUp else { return true }
            let counts = parts.compactMap { part in part.counts.first { $0.key == member }?.finding.count }
            return counts.count == site.root.children.count && site.policy.withholds(counts.reduce(0, +))
        }
    }

    /// A body's numbers of the counts that are withheld together, of which there is at least one, and whether they are
    /// withheld whatever its siblings are.
    private struct Candidate {
        let counts: [(key: CountKey, finding: Finding)]
        let isHidden: Bool
        var finding: Finding { counts[0].finding }
    }

    /// Nil where nothing is known of the body.
    private func candidate(
        _ key: CountKey, of body: Body.Index, _ known: inout CountsOfMoment, _ counting: Counting
    ) -> Candidate? {
        let counts = known.counts(of: body, counting)
        guard !counts.isEmpty else { return nil }
        let whole = CountKey(measure: key.measure, group: nil)
        let isHidden =
            counts.contains { isSmall($0.finding, counting) || holdsHidden($0.finding, $0.key, known.time, counting) }
            || (key.group?.question != nil && hides(whole, of: body, at: known.time, counting))
        return Candidate(counts: counts, isHidden: isHidden)
    }

    private func isSmall(_ part: Finding, _ counting: Counting) -> Bool {
        counting.site.policy.withholds(part.count)
    }

    /// Whether tallies that make up the number are withheld: it was added up from them, or they tile its period.
    private func holdsHidden(_ part: Finding, _ key: CountKey, _ time: CountTime, _ counting: Counting) -> Bool {
        guard case .days(let period) = time else { return false }
        let tiles = part.derivation == .entry ? counting.tiles(key, of: part.body, inside: period) : part.uses
        return tiles.contains { tile in
            guard let span = tile.period else { return false }
            return counting.site.policy.withholds(tile.count.value)
                || hidden[CountMoment(key: key.withheldWith, time: .days(span))]?.contains(part.body) ?? false
        }
    }
}

extension Finding {
    fileprivate var isStock: Bool { day != nil }

    /// The order in which siblings are withheld as well: the smallest above zero first, then zeros.
    fileprivate var rank: (Int, Int, Body.Index) { (count == 0 ? 1 : 0, count, body) }
}

extension CountTime {
    /// How many days it lasts.
    var length: Int {
        switch self {
        case .date: 0
        case .days(let period): period.days
        }
    }
}

extension Ledger {
    /// The entries that state a count, with their times.
    fileprivate func forEachEntry(of key: CountKey, _ take: (_ count: Int, _ time: CountTime) -> Void) {
        if key.measure.kind == .stock {
            guard let snapshots = body.snapshots[key.measure] else { return }
            for index in snapshots.indices {
                guard let count = snapshots[index].counts.settledOrUnstated(key.group) else { continue }
                take(count, .date(snapshots[index].date?.last.dayNumber))
            }
        } else {
            guard let tallies = body.tallies[key.measure] else { return }
            for index in tallies.indices {
                guard let count = tallies[index].counts.settledOrUnstated(key.group) else { continue }
                take(count, .days(tallies[index].period))
            }
        }
    }

    /// Whether an entry settles a count as too small to print.
    fileprivate func isSmall(_ key: CountKey, _ policy: Policy) -> Bool {
        var isSmall = false
        forEachEntry(of: key) { count, _ in isSmall = isSmall || policy.withholds(count) }
        return isSmall
    }
}

extension Counting {
    /// The count of a body at one exact time, or nil when it is unknown.
    func count(_ key: CountKey, of body: Body.Index, at time: CountTime) -> Finding? {
        if key.group?.unstated != nil {
            let sources = key.sources.compactMap { count($0, of: body, at: time) }
            guard sources.count == 2 else { return nil }
            var rest = sources[0]
            rest.count -= sources[1].count
            return rest
        }
        switch time {
        case .days(let period): return try? flow(key, of: body, over: period).get()
        case .date(let number):
            let day = number.flatMap(CalendarDate.init(dayNumber:)) ?? site.settings.asOf
            let moment = Moment(day: day, tolerance: 0, dataDate: PartialDate.year(9999).last)
            return try? stock(key, of: body, at: moment).get()
        }
    }
}

extension Site {
    /// The periods that the data file names: those that pages ask for most.
    fileprivate var namedPeriods: Set<Period> {
        let site = settings.period.flatMap { namedPeriod($0, for: .root)?.period }
        return Set(bodies.flatMap { $0.periods.map(\.period) + $0.targets.map(\.period) } + [site].compactMap { $0 })
    }
}
