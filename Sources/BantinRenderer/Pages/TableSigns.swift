import BantinModel

/// The signs that stand in a table, which its legend explains.
struct TableSigns: Sendable {
    let figures: [ShownFigure]

    var hasUnknown: Bool { figures.contains { $0.state == .unknown } }
    var hasZero: Bool { figures.contains { $0.isZero } }
    var hasWithheld: Bool { figures.contains { $0.state == .withheld } }
    var isOutsideLife: Bool { figures.contains { $0.state == .outsideLife } }
    var isIllustrative: Bool { figures.contains { $0.isIllustrative } }
    var isEmpty: Bool { !(hasUnknown || hasZero || hasWithheld || isOutsideLife || isIllustrative) }
}

/// What templates may say of the signs in one of the tables that are built in.
private let signNames = ContextTable<TableSigns>(
    title: "signs",
    names: [
        .flag("has_unknown", "a cell is unknown and shows `…`") { $0.hasUnknown },
        .flag("has_zero", "a cell is a known zero and shows `-`") { $0.hasZero },
        .flag("has_withheld", "a cell is withheld and shows `x`") { $0.hasWithheld },
        .flag("has_outside_life", "a cell is of a time when its body did not exist and shows `/`") { $0.isOutsideLife },
        .flag("illustrative", "a cell was computed from an assumed number and has `*`") { $0.isIllustrative },
        .flag("has_legend", "one of these five holds") { !$0.isEmpty },
    ])

extension ContextName {
    /// The signs in the columns of a table of cells, whose last row is the body itself.
    static func signs<Item>(_ name: String, ofCellsTable columns: [String], _ meaning: String) -> ContextName
    where Subject == Placed<Item> {
        .object(name, signNames, meaning) { subject in
            let rows = placedTableCells(in: subject.view).map(\.view) + [subject.view]
            return TableSigns(figures: rows.flatMap { row in row.figures(named: columns) })
        }
    }

    /// The signs in the tables of a body's facts and targets.
    static func factsSigns<Item>(_ name: String, _ meaning: String) -> ContextName where Subject == Placed<Item> {
        .object(name, signNames, meaning) { subject in
            let shown = subject.view.figures(named: alwaysInFacts)
            let isCell = subject.view.body.kind == .cell
            let known = subject.view.figures(named: (isCell ? [] : ["cells"]) + inFactsWhereKnown)
                .filter { $0.state != .unknown && $0.state != .outsideLife }
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
