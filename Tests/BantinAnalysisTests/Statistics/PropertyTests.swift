import BantinAnalysis
import BantinModel
import BantinTestSupport
import Testing

/// A random tree whose numbers agree: cells have months, quarters or years that tile 2019; totals are sums.
private struct RandomSite {
    let file = DataFile()
    var random: SeededGenerator

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    mutating func site() -> ParsedSite {
        var next = 0
        return file.site(root: organization(depth: Int.random(in: 1...3, using: &random), &next))
    }

    private mutating func organization(depth: Int, _ next: inout Int) -> ParsedBody {
        next += 1
        let id = "b\(next)"
        let children = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            depth > 1 && Bool.random(using: &random) ? organization(depth: depth - 1, &next) : cell(&next)
        }
        return file.body(id, .grassrootsOrganization, children)
    }

    private mutating func cell(_ next: inout Int) -> ParsedBody {
        next += 1
        let total = Int.random(in: 0...30, using: &random)
        var members = file.stock(
            at: "2020-03", total,
            [
                .young: Int.random(in: 0...total, using: &random),
                .minority: Int.random(in: 0...min(total, 12), using: &random),
            ])
        addBands(to: &members, total)
        var entries = [members]
        var months = (0..<12).map { _ in Int.random(in: 0...3, using: &random) }
        if Bool.random(using: &random) { months = months.map { $0 * 5 } }
        for quarter in 0..<4 {
            let counts = Array(months[(quarter * 3)..<(quarter * 3 + 3)])
            let style = Int.random(in: 0...2, using: &random)
            if style != 1 { entries.append(file.flow(in: "2019-q\(quarter + 1)", counts.reduce(0, +))) }
            guard style != 0 else { continue }
            for (index, count) in counts.enumerated() {
                let month = quarter * 3 + index + 1
                entries.append(file.flow(in: "2019-\(month < 10 ? "0" : "")\(month)", count))
            }
        }
        if Bool.random(using: &random) { entries.append(file.flow(in: "2019", months.reduce(0, +))) }
        entries.shuffle(using: &random)
        return file.body("b\(next)") { $0.entries = entries }
    }

    /// Three bands that make up the total, or less where the entry is partial.
    private mutating func addBands(to entry: inout ParsedEntry, _ total: Int) {
        let isPartial = Bool.random(using: &random)
        let known = isPartial ? Int.random(in: 0...total, using: &random) : total
        let first = Int.random(in: 0...known, using: &random)
        let second = Int.random(in: 0...(known - first), using: &random)
        for (band, count) in zip(PropertyTests.bands, [first, second, known - first - second]) {
            entry.groups.append(ParsedGroupCount(group: band, count: file.field(count), location: file.place()))
        }
        if isPartial { entry.partial = file.field([.age]) }
    }
}

@Suite struct PropertyTests {
    static let keys: [(Measure, Group?, String?)] = [
        (.members, nil, nil), (.members, .young, nil), (.admissions, nil, "2019"), (.admissions, nil, "2019-h1"),
    ]

    static let bands: [Group] = [.ages(0...30), .ages(31...60), .ages(61...Int.max)]

    /// Whatever is added up, the bands make up those of whom the age is known, and with the others the whole.
    @Test(arguments: 0..<150)
    func partitionsStayClosedUnderSumming(seed: Int) throws {
        let statistics = try site(seed)
        for body in statistics.site.bodies {
            let bands = Self.bands.map { statistics.value(body.id, .members, $0)?.number }
            let known = try #require(statistics.value(body.id, .members, .known(.age))?.number)
            let unstated = try #require(statistics.value(body.id, .members, .unstated(.age))?.number)
            #expect(bands.compactMap { $0 }.count == 3)
            #expect(bands.compactMap { $0 }.reduce(Rational(0), +) == known)
            #expect(statistics.value(body.id, .members) == .number(known + unstated))
            #expect(!unstated.isNegative)
        }
    }

    /// One person more or less in a band of a partition that closes is said at once.
    @Test(arguments: 0..<60)
    func aChangedBandOpensItsPartition(seed: Int) throws {
        var random = RandomSite(seed: seed)
        var parsed = random.site()
        guard let changed = parsed.body.flatMap(raisingOneBand) else { return }
        parsed.body = changed
        var diagnostics = Diagnostics()
        #expect(check(parsed, diagnostics: &diagnostics) == nil)
        #expect(Set(diagnostics.all.map(\.rule)) == [.partitionOpen])
    }

    /// Raises the first band of the first entry that is not partial, where no total keeps it from rising.
    private func raisingOneBand(_ body: ParsedBody) -> ParsedBody? {
        var changed = body
        for (index, entry) in body.entries.enumerated() where entry.partial.isAbsent {
            guard let place = entry.groups.firstIndex(where: { $0.group == Self.bands[0] }),
                let count = entry.groups[place].count.located, count.value < entry.total.value ?? 0
            else { continue }
            changed.entries[index].groups[place].count = .present(Located(count.value + 1, at: count.location))
            return changed
        }
        for (index, child) in body.bodies.enumerated() {
            guard let other = raisingOneBand(child) else { continue }
            changed.bodies[index] = other
            return changed
        }
        return nil
    }

    private func site(_ seed: Int) throws -> Statistics {
        var random = RandomSite(seed: seed)
        return try #require(statistics(random.site()), "seed \(seed)")
    }

    @Test(arguments: 0..<150)
    func parentsEqualTheSumOfTheirChildren(seed: Int) throws {
        let statistics = try site(seed)
        for body in statistics.site.bodies where !body.children.isEmpty {
            for (measure, group, period) in Self.keys {
                let children = body.children.map { statistics.site[$0].id }
                let sum = children.compactMap { statistics.value($0, measure, group, in: period)?.number?.numerator }
                #expect(sum.count == children.count)
                #expect(statistics.value(body.id, measure, group, in: period) == .number(Rational(sum.reduce(0, +))))
            }
        }
    }

    @Test(arguments: 0..<150)
    func sharesLieBetweenZeroAndOne(seed: Int) throws {
        let statistics = try site(seed)
        for body in statistics.site.bodies {
            let members = try #require(statistics.value(body.id, .members)?.number)
            guard let share = statistics.value(body.id, .members, .young, .share)?.number else {
                #expect(members.isZero)
                continue
            }
            #expect(share >= Rational(0) && share <= Rational(1))
        }
    }

    /// Tries to find a withheld number by subtraction over parent and children, and by addition of children, until
    /// nothing new is found.
    @Test(arguments: 0..<300)
    func withheldNumbersDoNotFollowFromPrintedOnes(seed: Int) throws {
        let statistics = try site(seed)
        let bodies = statistics.site.bodies
        var printed: [Body.Index: Int] = [:]
        for body in bodies {
            printed[body.index] = statistics.value(body.id, .members, .minority)?.number?.numerator
        }
        let withheld = bodies.map(\.index).filter { printed[$0] == nil }
        var isNew = true
        while isNew {
            isNew = false
            for body in bodies where !body.children.isEmpty {
                let hidden = body.children.filter { printed[$0] == nil }
                let sum = body.children.compactMap { printed[$0] }.reduce(0, +)
                if hidden.isEmpty, printed[body.index] == nil {
                    printed[body.index] = sum
                    isNew = true
                } else if hidden.count == 1, let whole = printed[body.index],
                    body.index != .root || body.children.count > 1
                {
                    printed[hidden[0]] = whole - sum
                    isNew = true
                }
            }
        }
        let found = withheld.filter { printed[$0] != nil }.map { statistics.site[$0].id }
        #expect(found.isEmpty, "seed \(seed): \(found) can be computed")
    }

    @Test(arguments: 0..<60)
    func theOrderOfSiblingsChangesNoSum(seed: Int) throws {
        var random = RandomSite(seed: seed)
        let parsed = random.site()
        var turned = parsed
        turned.body = parsed.body.map(reversed)
        let (one, other) = (try #require(statistics(parsed)), try #require(statistics(turned)))
        for body in one.site.bodies {
            for (measure, group, period) in Self.keys {
                #expect(
                    one.value(body.id, measure, group, in: period) == other.value(body.id, measure, group, in: period))
            }
        }
    }

    private func reversed(_ body: ParsedBody) -> ParsedBody {
        var turned = body
        turned.bodies = body.bodies.reversed().map(reversed)
        turned.entries = body.entries.reversed()
        return turned
    }

    /// One number of a site that agrees is changed: either the check says so, or nothing else spoke of it.
    @Test(arguments: 0..<60)
    func aChangedQuarterDisagreesWithItsYear(seed: Int) throws {
        var random = RandomSite(seed: seed)
        var parsed = random.site()
        guard let changed = parsed.body.flatMap(raisingOneYear) else { return }
        parsed.body = changed
        var diagnostics = Diagnostics()
        #expect(check(parsed, diagnostics: &diagnostics) == nil)
        #expect(Set(diagnostics.all.map(\.rule)) == [.periodsDisagree])
    }

    /// Raises the first entry for 2019 by one.
    private func raisingOneYear(_ body: ParsedBody) -> ParsedBody? {
        var changed = body
        for (index, entry) in body.entries.enumerated() {
            guard case .period(let id) = entry.time, id.value == "2019", let total = entry.total.located else {
                continue
            }
            changed.entries[index].total = .present(Located(total.value + 1, at: total.location))
            return changed
        }
        for (index, child) in body.bodies.enumerated() {
            guard let other = raisingOneYear(child) else { continue }
            changed.bodies[index] = other
            return changed
        }
        return nil
    }
}
