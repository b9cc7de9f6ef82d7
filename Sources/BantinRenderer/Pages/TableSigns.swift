import BantinModel

/// The signs that stand in a table, which its legend explains.
struct TableSigns: Sendable {
    let figures: [ShownFigure]
    /// In some column the parts of a whole do not print 100% together.
    let missesWhole: Bool
    /// An older date that all levels of the table share.
    let commonDate: String?

    init(figures: [ShownFigure], missesWhole: Bool = false) {
        self.figures = figures
        self.missesWhole = missesWhole
        commonDate = figures.commonOlderDate
    }

    var hasUnknown: Bool { figures.contains { $0.state == .unknown } }
    var hasZero: Bool { figures.contains { $0.isNoCase } }
    var hasWithheld: Bool { figures.contains { $0.state == .withheld } }
    var isOutsideLife: Bool { figures.contains { $0.state == .outsideLife } }
    var isIllustrative: Bool { figures.contains { $0.isIllustrative } }
    var isEmpty: Bool {
        !(hasUnknown || hasZero || hasWithheld || isOutsideLife || isIllustrative || missesWhole)
    }
}

/// What templates may say of the signs in a table, for its legend.
func signNames<Subject>(_ signs: @escaping @Sendable (Subject) -> TableSigns) -> [ContextName<Subject>] {
    [
        .flag("has_unknown", "a cell is unknown and shows `…`") { signs($0).hasUnknown },
        .flag("has_zero", "a cell is a known zero and shows `-`") { signs($0).hasZero },
        .flag("has_withheld", "a cell is withheld and shows `x`") { signs($0).hasWithheld },
        .flag("has_outside_life", "a cell is of a time when its body did not exist and shows `/`") {
            signs($0).isOutsideLife
        },
        .flag("illustrative", "a cell was computed from an assumed number and has `*`") { signs($0).isIllustrative },
        .flag("misses_whole", "shares of a whole, each rounded, do not make 100% together") { signs($0).missesWhole },
        .flag("has_legend", "one of these six holds") { !signs($0).isEmpty },
    ]
}

private let builtInSignNames = ContextTable<TableSigns>(
    title: "signs",
    names: signNames { $0 } + [
        .optionalText(
            "common_date",
            "the date that all levels in it share where they are older than the page's data date: `tính đến tháng 3-2020`"
        ) { $0.commonDate }
    ])

extension ContextName {
    /// The signs in the columns of a table of cells, whose last row is the body itself.
    static func signs<Item>(_ name: String, ofCellsTable columns: [String], _ meaning: String) -> ContextName
    where Subject == Placed<Item> {
        .object(name, builtInSignNames, meaning) { subject in
            let rows = placedTableCells(in: subject.view).map(\.view) + [subject.view]
            return TableSigns(figures: rows.flatMap { row in row.figures(named: columns) })
        }
    }

    /// The signs in the tables of a body's facts and targets.
    static func factsSigns<Item>(_ name: String, _ meaning: String) -> ContextName where Subject == Placed<Item> {
        .object(name, builtInSignNames, meaning) { subject in
            let shown = subject.view.figures(named: alwaysInFacts)
            let isCell = subject.view.body.kind == .cell
            let known = subject.view.figures(named: (isCell ? [] : ["cells"]) + inFactsWhereKnown)
                .filter { $0.state != .unknown && $0.state != .outsideLife && !$0.isUnderAYear }
            let targets = placedTargets(in: subject.view).flatMap { [$0.aim, $0.count, $0.attainment, $0.verdict] }
            return TableSigns(figures: shown + known + targets)
        }
    }
}

/// The columns of the template `cells-table`; those of flows are there where the page has a period.
let cellsTableColumns = ["members", "members.young", "members.young.share", "admissions"]

/// Those of the template `annex`.
let annexColumns = cellsTableColumns + ["members.women", "members.women.share"]

private let alwaysInFacts = ["members", "admissions"]

private let inFactsWhereKnown =
    ["members.official", "members.probationary", "admissions.per-year"]
    + ["young", "women", "minority", "union"].flatMap { ["members.\($0)", "members.\($0).share"] }

extension View {
    /// The figures of this body, period and date by their names; flows only where there is a period.
    fileprivate func figures(named names: [String]) -> [ShownFigure] {
        names.filter { context.period != nil || !$0.hasPrefix("admissions") }
            .map { ShownFigure(site.figure($0, context), in: self) }
    }
}
