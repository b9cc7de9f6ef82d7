import BantinTestSupport

/// A commune with cells and random entries, which can be written as YAML or as rows. The cells' entries alone are given,
/// so that sums follow and nothing can disagree.
struct GeneratedCounts {
    struct Entry {
        var body: String
        var measure: String
        var period: String
        var total: Int
        var groups: [(id: String, count: Int)]
        var source: String?
    }

    /// A number of an entry, as a line of CSV.
    struct Row {
        var body: String
        var measure: String
        var group: String
        var period: String
        var value: Int
        var source: String
    }

    static let dates = ["2019-06-30", "2019-12", "2020-03"]
    static let quarters = ["2018-q1", "2018-q2", "2018-q3", "2018-q4", "2019-q1", "2019-q2", "2019-q3", "2019-q4"]
    static let groups = ["young", "women", "union"]
    static let asOf = "2020-03-31"

    let cells: [String]
    private(set) var entries: [Entry] = []

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        cells = (1...Int.random(in: 1...6, using: &random)).map { "thon-\($0)" }
        for cell in cells {
            for date in Self.dates where Bool.random(using: &random) || Bool.random(using: &random) {
                add(cell, "members", date, upTo: 40, &random)
            }
            for measure in ["admissions", "deaths"] {
                for quarter in Self.quarters where Int.random(in: 0..<8, using: &random) > 0 {
                    add(cell, measure, quarter, upTo: 3, &random)
                }
            }
        }
    }

    private mutating func add(
        _ body: String, _ measure: String, _ period: String, upTo most: Int, _ random: inout SeededGenerator
    ) {
        let total = Int.random(in: 0...most, using: &random)
        var groups: [(id: String, count: Int)] = []
        for group in Self.groups where Int.random(in: 0..<4, using: &random) > 0 {
            groups.append((group, Int.random(in: 0...total, using: &random)))
        }
        let source = Bool.random(using: &random) ? "Báo cáo “số” \"\(total)\", \(period)" : nil
        entries.append(
            Entry(body: body, measure: measure, period: period, total: total, groups: groups, source: source))
    }

    // MARK: YAML

    /// The data file, with the entries or without.
    func data(withEntries: Bool) -> String {
        var text = """
            site: {title: Bản tin, as_of: \(Self.asOf)}
            policy: {suppress_below: 0}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              bodies:

            """
        for cell in cells {
            text += "    - id: \(cell)\n      kind: cell\n      name: Chi bộ \(cell)\n"
            guard withEntries else { continue }
            for measure in ["members", "admissions", "deaths"] {
                let own = entries.filter { $0.body == cell && $0.measure == measure }
                if !own.isEmpty { text += "      \(measure):\n" + own.map(yaml).joined() }
            }
        }
        return text
    }

    private func yaml(_ entry: Entry) -> String {
        let key = entry.measure == "members" ? "at" : "period"
        let groups = entry.groups.map { "          \($0.id): \($0.count)\n" }.joined()
        let source = entry.source.map { "          source: '\($0)'\n" } ?? ""
        return "        - \(key): \(entry.period)\n          total: \(entry.total)\n\(groups)\(source)"
    }

    // MARK: CSV

    var rows: [Row] {
        entries.flatMap { entry in
            ([("", entry.total)] + entry.groups.map { ($0.id, $0.count) }).map { group, count in
                Row(
                    body: entry.body, measure: entry.measure, group: group, period: entry.period, value: count,
                    source: entry.source ?? "")
            }
        }
    }

    static func csv(_ rows: [Row], separator: String = ",") -> String {
        let lines = rows.map { row in
            let source =
                "\"" + row.source.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
            return [row.body, row.measure, row.group, row.period, "\(row.value)", source].joined(separator: separator)
        }
        return ([["body", "measure", "group", "period", "value", "source"].joined(separator: separator)] + lines)
            .map { $0 + "\n" }.joined()
    }

    /// The site with all its entries in the data file.
    var yamlSite: MemorySite { MemorySite(["content/data.yaml": data(withEntries: true)]) }

    /// The site whose entries stand in counts files alone.
    func csvSite(_ files: [String: String]) -> MemorySite {
        var site = MemorySite(["content/data.yaml": data(withEntries: false)])
        for (name, text) in files { site["content/counts/\(name).csv"] = text }
        return site
    }
}
