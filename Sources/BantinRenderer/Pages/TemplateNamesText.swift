/// The lists of names in docs/templates.md, in Markdown: those of every page, those that each kind of page adds, and
/// then each thing that a name leads to, once.
package func templateNamesText() -> String {
    let tables = pageTables()
    let shared = tables[0].table.names.map(\.name).filter { name in
        tables.allSatisfy { $0.table.names.contains { $0.name == name } }
    }
    var sections = ["### Every page\n\n" + text(of: tables[0].table.names.filter { shared.contains($0.name) })]
    for (templates, table) in tables {
        let words = templates.map { "`\($0.rawValue)`" }.joined(separator: " and ")
        sections.append("### Besides in \(words)\n\n" + text(of: table.names.filter { !shared.contains($0.name) }))
    }
    for thing in things(in: tables.flatMap(\.table.names)) {
        sections.append("### \(thing.heading)\n\n" + text(of: thing.names))
    }
    return sections.joined(separator: "\n")
}

/// The tables of whole pages, each with the templates that use it.
private func pageTables() -> [(templates: [PageTemplate], table: NameTable)] {
    var tables: [(templates: [PageTemplate], table: NameTable)] = []
    for template in PageTemplate.allCases {
        let table = template.names()
        if let index = tables.firstIndex(where: { $0.table.title == table.title }) {
            tables[index].templates.append(template)
        } else {
            tables.append(([template], table))
        }
    }
    return tables
}

private func text(of names: [TemplateName]) -> String {
    let rows = names.map { "| `\($0.name)` | \($0.kind.words) | \($0.meaning) |\n" }
    return "| name | what it is | meaning |\n|---|---|---|\n" + rows.joined()
}

/// The tables that names lead to, each title once, in the order in which a reader meets them.
private func things(in names: [TemplateName]) -> [NameTable] {
    var found: [NameTable] = []
    var seen = Set<String>()
    var waiting = names.compactMap(\.kind.table)[...]
    while let table = waiting.popFirst() {
        guard seen.insert(table.title).inserted else { continue }
        found.append(table)
        waiting += table.names.compactMap(\.kind.table)
    }
    return found
}

extension NameTable {
    /// Its heading in the lists.
    fileprivate var heading: String { title.prefix(1).uppercased() + title.dropFirst() }

    /// What leads to the heading within the document.
    fileprivate var link: String { "[\(title)](#\(title.split(separator: " ").joined(separator: "-")))" }
}

extension NameKind {
    /// The names behind it, where it leads to any.
    var table: NameTable? {
        switch self {
        case .text, .prose, .flag: nil
        case .object(let table), .list(let table), .figures(let table): table
        case .optional(let kind): kind.table
        }
    }

    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .prose: "markup in `.html`, text in `.txt`"
        case .flag: "yes or no"
        case .object(let table): table.link
        case .list(let table): "list: \(table.link)"
        case .optional(let kind): "\(kind.words); may be missing"
        case .figures(let table): "by name: \(table.link)"
        }
    }
}
