package import BantinTemplates

extension PageTemplate {
    /// The names that this template may use. A partial that stands in an article's own text sees the same, but for the
    /// text itself.
    package func names(inProse: Bool = false) -> NameTable {
        switch self {
        case .home: homeNames.nameTable
        case .bulletin: inProse ? bulletinPartialNames.nameTable : bulletinNames.nameTable
        case .report: inProse ? reportPartialNames.nameTable : reportNames.nameTable
        case .note, .page: inProse ? articlePartialNames.nameTable : articleNames.nameTable
        case .cell: cellPageNames.nameTable
        case .statistics: statisticsNames.nameTable
        case .archive: archiveNames.nameTable
        case .tag: tagNames.nameTable
        case .tags: tagListNames.nameTable
        case .missing: missingNames.nameTable
        }
    }

    /// What this template may print from, for `Templates.check`.
    ///
    /// - Parameter inProse: for a partial that stands in an article's own text.
    package func shape(in edition: Edition, inProse: Bool = false, figures: @escaping FigureNameCheck) -> Shape {
        .object(names(inProse: inProse).members(in: edition, figures: figures))
    }
}

extension NameTable {
    /// The shapes behind the names.
    func members(in edition: Edition, figures: @escaping FigureNameCheck) -> [String: Shape] {
        Dictionary(uniqueKeysWithValues: names.map { ($0.name, $0.kind.shape(in: edition, figures: figures)) })
    }
}

extension NameKind {
    fileprivate func shape(in edition: Edition, figures: @escaping FigureNameCheck) -> Shape {
        switch self {
        case .text: .text
        case .prose: edition == .html ? .markup : .text
        case .flag: .flag
        case .object(let table): .object(table.members(in: edition, figures: figures))
        case .list(let table): .list(.object(table.members(in: edition, figures: figures)))
        case .optional(let kind): .optional(kind.shape(in: edition, figures: figures))
        case .figures: figuresShape(figures, edition)
        }
    }
}
