import BantinModel
import BantinTemplates

/// What templates may say of a body without its figures.
let bodyNames = ContextTable<Placed<Body>>(
    title: "body",
    names: [
        .text("id", "its id in the data file, such as `an-dien-nam`") { $0.item.id },
        .text("name", "its name on the data date") { $0.view.name(of: $0.item) },
        .text("kind", "what it is, in lower case: `chi bộ`, `đảng bộ xã`") { $0.item.kind.name.vi },
        .flag("is_cell", "it is a cell (chi bộ)") { $0.item.kind == .cell },
        .text("address", "its page; for the root the page of statistics") {
            $0.view.relative(PageAddress.body($0.item))
        },
    ])

/// What templates may say of a cell in a list: the figures inside are the cell's.
let cellNames = ContextTable<Placed<Body>>(
    title: "cell",
    names: cellBaseNames + [
        .list("periods", of: cellPeriodNames, "the periods that the data file declares for it") { cell in
            placedPeriods(in: cell.view)
        }
    ])

/// A cell inside a period: the figures inside are the cell's, in that period.
let periodCellNames = ContextTable<Placed<Body>>(title: "cell of a period", names: cellBaseNames)

private let cellBaseNames: [ContextName<Placed<Body>>] =
    bodyNames.names + [.figures("every figure, of this cell")]

/// What templates may say of a period.
let periodNames = ContextTable<Placed<NamedPeriod>>(title: "period", names: periodBaseNames)

/// A declared period in a list: the figures inside are of this period.
let declaredPeriodNames = ContextTable<Placed<NamedPeriod>>(
    title: "declared period",
    names: periodBaseNames + [
        .figures("every figure, in this period"),
        .list("cells", of: periodCellNames, "the cells of the data date and of this period, with their figures in it") {
            period in
            placedTableCells(in: period.view)
        },
    ])

/// A period inside a cell: the figures inside are the cell's, in this period.
let cellPeriodNames = ContextTable<Placed<NamedPeriod>>(
    title: "period of a cell",
    names: periodBaseNames + [.figures("every figure, of the cell in this period")])

private let periodBaseNames: [ContextName<Placed<NamedPeriod>>] = [
    .text("id", "the id by which figures name it, such as `2015-2020`") { $0.item.id },
    .text("label", "in words that may follow “trong”: `5 năm qua`, `năm 2020`, `quý I năm 2020`") { $0.item.words },
    .object("first", dateNames, "its first day") { $0.item.period.first },
    .object("last", dateNames, "its last day") { $0.item.period.last },
    .flag("illustrative", "its bounds are assumed") { $0.item.isIllustrative },
]

/// The cells below the body that a view speaks of, each supplying itself to figures.
func placedCells(in view: View) -> [Placed<Body>] {
    placed(view.site.cells(below: view.context.body).filter { $0.isAlive(on: view.context.dataDate) }, in: view)
}

/// The same with those that ended before the data date and were alive in the page's period: what they did in it is in
/// the sum.
func placedTableCells(in view: View) -> [Placed<Body>] {
    let (body, day) = (view.context.body, view.context.dataDate)
    return placed(view.site.cells(below: body), in: view).filter { cell in
        cell.item.isAlive(on: day) || cell.view.wasAliveInPeriod
    }
}

private func placed(_ cells: [Body], in view: View) -> [Placed<Body>] {
    cells.map { cell in
        view.placing(
            cell, context: PageContext(body: cell.index, period: view.context.period, dataDate: view.context.dataDate))
    }
}

extension View {
    /// How many cells of a table ended before the end of a period, or before the data date where that comes first: no
    /// list of the best and no coverage has them (rule 2 of docs/data.md).
    func endedCells(in period: Period) -> Int {
        placedTableCells(in: self).filter { isEnded($0.item, in: period) }.count
    }

    func isEnded(_ body: Body, in period: Period) -> Bool {
        body.lastDay.map { $0 < min(period.last, context.dataDate) } ?? false
    }

    /// `không kể 1 chi bộ đã kết thúc hoạt động`; nil where there is none.
    func endedWords(in period: Period) -> String? {
        let count = endedCells(in: period)
        return count > 0 ? "không kể \(count) chi bộ đã kết thúc hoạt động" : nil
    }

    /// Whether the body can have done something in the page's period.
    fileprivate var wasAliveInPeriod: Bool {
        guard context.period != nil else { return false }
        switch site.figure("admissions", context) {
        case nil, .outsideLife: return false
        case .known, .unknown, .withheld: return true
        }
    }
}

/// The periods declared for the body that a view speaks of, each supplying itself to figures.
func placedPeriods(in view: View) -> [Placed<NamedPeriod>] {
    view.site.site.declaredPeriods(for: view.context.body).map { declared in
        view.placing(
            NamedPeriod(declared),
            context: PageContext(body: view.context.body, period: declared.id, dataDate: view.context.dataDate))
    }
}
