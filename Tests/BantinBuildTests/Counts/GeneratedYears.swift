import BantinTestSupport

/// A commune with cells and what happened in it from 2018 to March 2020, of which entries tell a part: whole years, halves,
/// quarters, dated ones, some groups. They come from one truth, so they agree wherever they overlap.
struct GeneratedYears {
    struct Cell {
        var id: String
        var type: String
        var hasCommittee: Bool?
    }

    struct Target {
        var part: String
        var period: String
        var low: Int
        var high: Int?
    }

    /// What happened in one quarter: the whole and some groups of it.
    private typealias Count = [String: Int]

    static let quarters = (0..<9).map { "\(2018 + $0 / 4)-q\($0 % 4 + 1)" }
    /// Entries that hold several quarters.
    private static let longer = [
        ("2018", 0..<4), ("2019", 4..<8), ("2018-h1", 0..<2), ("2018-h2", 2..<4), ("2019-h1", 4..<6),
        ("2019-h2", 6..<8),
    ]
    private static let flows = ["admissions", "readmissions", "recognitions", "deaths", "removals", "expulsions"]
    /// The closes of 2017-q4 to 2020-q1.
    private static let closes = [
        "2017-12-31", "2018-03-31", "2018-06-30", "2018-09-30", "2018-12-31", "2019-03-31", "2019-06-30", "2019-09-30",
        "2019-12-31", "2020-03-31",
    ]

    private(set) var cells: [Cell] = []
    private(set) var targets: [Target] = []
    /// `body,measure,group,period,value` of each number.
    private(set) var rows: [String] = []
    private var random: SeededGenerator
    /// One entry in so many is left out.
    private let gaps: Int

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        gaps = [1000, 30, 6][Int(seed % 3)]
        let count = Int.random(in: 1...4, using: &random)
        for index in 1...count {
            let committee = random.next(gaps) == 0 ? nil : Bool.random(using: &random)
            cells.append(
                Cell(id: "thon-\(index)", type: random.pick(["hamlet", "hamlet", "school"]), hasCommittee: committee))
        }
        for cell in cells { for flow in Self.flows { tell(flow, of: cell.id, happened(upTo: 3)) } }
        addTransfers()
        addWithdrawals()
        addMembers()
        for (period, part) in [("2018", ""), ("2019", ""), ("2018", "women"), ("2019-h1", "")] {
            let low = Int.random(in: 1...8, using: &random)
            let high = Bool.random(using: &random) ? low + random.next(4) : nil
            targets.append(Target(part: part, period: period, low: low, high: high))
        }
        rows.shuffle(using: &random)
    }

    private mutating func happened(upTo most: Int) -> [Count] {
        Self.quarters.map { _ in group(of: Int.random(in: 0...most, using: &random)) }
    }

    private mutating func group(of total: Int) -> Count {
        ["": total, "women": random.next(total + 1), "young": random.next(total + 1)]
    }

    private mutating func isTold() -> Bool { random.next(gaps) > 0 }

    /// Writes quarters, and now and then halves and years that hold them.
    private mutating func tell(_ measure: String, of body: String, _ quarters: [Count]) {
        for (name, count) in zip(Self.quarters, quarters) where isTold() { add(body, measure, name, count) }
        for (name, span) in Self.longer where random.next(3) == 0 {
            let sum = quarters[span].reduce(into: Count()) { $0.merge($1, uniquingKeysWith: +) }
            add(body, measure, name, sum)
        }
    }

    private mutating func add(_ body: String, _ measure: String, _ time: String, _ count: Count) {
        for (group, number) in count.sorted(by: { $0.key < $1.key }) where group.isEmpty || isTold() {
            rows.append("\(body),\(measure),\(group),\(time),\(number)")
        }
    }

    /// Some come from outside, some move between cells; the commune tells one or two of the three kinds, or none.
    private mutating func addTransfers() {
        let nobody = Array(repeating: ["": 0, "women": 0, "young": 0], count: Self.quarters.count)
        var moved: [String: [Count]] = [:]
        for kind in ["transfers-in", "transfers-out"] {
            for cell in cells { moved["\(kind) \(cell.id)"] = happened(upTo: 2) }
            moved[kind] = cells.reduce(nobody) { sum, cell in
                zip(sum, moved["\(kind) \(cell.id)"] ?? nobody).map { $0.merging($1, uniquingKeysWith: +) }
            }
        }
        moved["transfers-internal"] = nobody
        for quarter in nobody.indices where cells.count > 1 {
            for _ in 0..<random.next(3) {
                let pair = cells.shuffled(using: &random).prefix(2).map(\.id)
                let one = ["": 1, "women": random.next(2), "young": random.next(2)]
                for key in ["transfers-out \(pair[0])", "transfers-in \(pair[1])", "transfers-internal"] {
                    moved[key]?[quarter].merge(one, uniquingKeysWith: +)
                }
            }
        }
        for kind in ["transfers-in", "transfers-out"] {
            for cell in cells { tell(kind, of: cell.id, moved["\(kind) \(cell.id)"] ?? nobody) }
        }
        for kind in ["transfers-in", "transfers-out", "transfers-internal"] where random.next(2) == 0 {
            tell(kind, of: "xa", moved[kind] ?? nobody)
        }
    }

    /// Dated entries, in a span for which all are reported.
    private mutating func addWithdrawals() {
        for cell in cells {
            for month in 1...24 where random.next(5) == 0 {
                let digits = month % 12 + 1
                let day = "\(2017 + (month + 11) / 12)-\(digits < 10 ? "0" : "")\(digits)-\(10 + random.next(18))"
                add(cell.id, "withdrawals", day, group(of: Int.random(in: 1...2, using: &random)))
            }
        }
    }

    /// Snapshots near the closes of quarters; all cells count on the same days, save where one is left out.
    private mutating func addMembers() {
        let days = Self.closes.map { random.next(6) == 0 ? $0.dropLast(2) + "10" : $0 }
        for cell in cells {
            var total = Int.random(in: 0...40, using: &random)
            for day in days {
                total = max(0, total + random.next(7) - 3)
                guard isTold() else { continue }
                var count = ["": total, "women": random.next(total + 1), "young": random.next(total + 1)]
                if isTold() {
                    let first = random.next(total + 1)
                    rows.append("\(cell.id),members,age-0-30,\(day),\(first)")
                    rows.append("\(cell.id),members,age-31-up,\(day),\(total - first)")
                }
                count["union"] = random.next(total + 1)
                add(cell.id, "members", day, count)
            }
        }
    }
}

extension GeneratedYears {
    var csv: String { (["body,measure,group,period,value"] + rows).map { $0 + "\n" }.joined() }

    /// The site whose entries stand in one counts file.
    var site: MemorySite {
        var data = """
            site: {title: Bản tin, as_of: 2020-03-31}
            policy: {suppress_below: 0, rate_base: end}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              periods: [{id: 2018-2019, from: 2018-01, to: 2019-12}]
              reported: {withdrawals: [2018-01-01, 2019-12-31]}
              targets:

            """
        for target in targets {
            let of = target.part.isEmpty ? "admissions" : "admissions.\(target.part)"
            let high = target.high.map { ", max: \($0)" } ?? ""
            data += "    - {of: \(of), period: \(target.period), min: \(target.low)\(high)}\n"
        }
        data += "  bodies:\n"
        for cell in cells {
            let committee = cell.hasCommittee.map { ", has_committee: \($0)" } ?? ""
            data += "    - {id: \(cell.id), kind: cell, type: \(cell.type), name: Chi bộ \(cell.id)\(committee)}\n"
        }
        return MemorySite(["content/data.yaml": data, "content/counts/a.csv": csv])
    }

    /// What no counts file holds, as SQL.
    var facts: String {
        let listed = cells.map { cell in
            "('\(cell.id)', '\(cell.type)', \(cell.hasCommittee.map { $0 ? "1" : "0" } ?? "null"))"
        }
        let set = targets.map { "('\($0.part)', '\($0.period)', \($0.low), \($0.high.map { "\($0)" } ?? "null"))" }
        return """
            create table cells(id text, type text, committee int);
            insert into cells values \(listed.joined(separator: ", "));
            create table targets(part text, period text, low int, high int);
            insert into targets values \(set.joined(separator: ", "));
            """
    }
}
