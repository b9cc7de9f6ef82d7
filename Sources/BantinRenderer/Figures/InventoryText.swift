package import BantinModel

/// What `bantin figures` answers: per body and measure, when something is known and the names that ask for it.
package struct InventoryText: Sendable {
    private let bodies: [[InventoryEntry]]
    private let site: Site

    /// - Parameter entries: those of all bodies; the entries of one body stand together.
    package init(_ entries: [InventoryEntry], site: Site) {
        bodies = entries.reduce(into: []) { bodies, entry in
            if bodies.last?.last?.body == entry.body {
                bodies[bodies.count - 1].append(entry)
            } else {
                bodies.append([entry])
            }
        }
        self.site = site
    }

    /// A list for people; every name can be pasted into a text, and what it means stands beside it.
    package func text(in language: Language) -> String {
        bodies.map { entries in body(entries, language) }.joined(separator: "\n")
    }

    private func body(_ entries: [InventoryEntry], _ language: Language) -> String {
        guard let index = entries.first?.body else { return "" }
        var lines = ["\(site[index].id): \(site[index].name(on: site.settings.asOf))"]
        for entry in entries {
            lines.append("  \(entry.measure.id): \(entry.measure.name.text(in: language))")
            for (time, names) in names(of: entry) where !names.isEmpty {
                lines.append("    \(time.text.text(in: language))")
                let width = names.map(\.name.count).max() ?? 0
                lines += names.map { name in
                    let gap = String(repeating: " ", count: width - name.name.count + 2)
                    return "      \(name.name)\(gap)\(name.title.text(in: language))"
                }
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private typealias Name = (name: String, title: Message)

    /// The names known at each time; for an earlier date than the last they carry it. What holds at every date is listed
    /// there alone.
    private func names(of entry: InventoryEntry) -> [(time: InventoryTime, names: [Name])] {
        let id = site[entry.body].id
        let latest = entry.times.last(where: \.isDate)
        var names: [InventoryTime: [Name]] = [:]
        for figure in entry.figures {
            let query = FigureQuery(
                body: entry.body, measure: figure.measure, group: figure.group, facet: figure.facet,
                date: site.settings.asOf)
            let title = query.title
            let isAlwaysKnown = figure.times.contains(.always)
            for time in figure.times where !(isAlwaysKnown && time == latest) {
                let suffix = time == latest ? "" : time.date.map { "@\(min($0.last, site.settings.asOf))" } ?? ""
                names[time, default: []].append(("\(id).\(figure.name(during: time.periodID))\(suffix)", title))
            }
        }
        return entry.times.map { ($0, names[$0] ?? []) }
    }
}

extension InventoryText {
    /// The same for machines.
    package var json: String {
        JSON.array(
            bodies.flatMap { $0 }.map { entry in
                let times = names(of: entry).map { time, names in
                    JSON.object(time.members + [.init("names", .array(names.map { .string($0.name) }))])
                }
                return [
                    "body": .string(site[entry.body].id), "measure": .string(entry.measure.id),
                    "times": .array(times),
                ]
            }
        ).text
    }
}

extension InventoryTime {
    fileprivate var date: PartialDate? {
        if case .date(let date) = self { return date }
        return nil
    }

    fileprivate var isDate: Bool { date != nil }

    fileprivate var periodID: String? {
        if case .period(let period) = self { return period.id }
        return nil
    }

    fileprivate var text: Message {
        switch self {
        case .always: Message(vi: "mọi ngày", en: "at every date")
        case .date(let date): date.text
        case .period(let period): period.text
        }
    }

    fileprivate var members: [JSON.Member] {
        switch self {
        case .always: []
        case .date(let date): [.init("date", .string(date.description))]
        case .period(let period):
            [
                .init("period", .string(period.id)), .init("from", .string("\(period.period.first)")),
                .init("to", .string("\(period.period.last)")), .init("label", JSON(period.label)),
            ]
        }
    }
}
