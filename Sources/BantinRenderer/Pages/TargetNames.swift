import BantinModel
import BantinTemplates

/// A target on a page.
struct ShownTarget: Sendable {
    /// Has the facet of the target itself.
    let query: FigureQuery

    /// The count as figures name it: `admissions.women.2015-2020`.
    private var count: String {
        [query.measure.id, query.group?.id, query.period?.id].compactMap { $0 }.joined(separator: ".")
    }

    /// Who set it, where the data file says so.
    var owner: TargetOwner? {
        if case .byTarget(_, let owner) = query.facet { return owner }
        return nil
    }

    /// The name of the count itself, or of what the target says about it.
    func name(_ facet: TargetFacet?) -> String {
        facet.map { "\(count).\(Facet.byTarget($0, owner: owner).id)" } ?? count
    }

    /// What is counted, beginning a line.
    var title: String {
        var counted = query
        counted.facet = nil
        return counted.title.capitalized.vi
    }
}

/// What templates may say of a target.
let targetNames = ContextTable<Placed<ShownTarget>>(
    title: "target",
    names: [
        .text("title", "what it is about, beginning a line: `Số đảng viên kết nạp`") { $0.item.title },
        .text("owner", "what it is called after who set it, in lower case: `chỉ tiêu nghị quyết`") {
            $0.ownerWords
        },
        .optionalObject("period", periodNames, "its period") { target in
            target.item.query.period.map { target.placing($0) }
        },
        .object("count", figureNames, "what was reached") { $0.figure(nil) },
        .object("aim", figureNames, "the target itself") { $0.figure(.target) },
        .object("attainment", figureNames, "the share of its minimum that was reached") { $0.figure(.attainment) },
        .object("excess", figureNames, "by how many it was exceeded") { $0.figure(.excess) },
        .object("shortfall", figureNames, "how many are missing") { $0.figure(.shortfall) },
        .object("verdict", figureNames, "the judgement: `đạt chỉ tiêu`") { $0.figure(.verdict) },
    ])

/// The targets of the body that a view speaks of, in the page's period.
func placedTargets(in view: View) -> [Placed<ShownTarget>] {
    view.site.targets(view.context).map { query in
        view.placing(
            ShownTarget(query: query),
            context: PageContext(body: query.body, period: query.period?.id, dataDate: query.date))
    }
}

extension Placed<ShownTarget> {
    var count: ShownFigure { figure(nil) }
    var aim: ShownFigure { figure(.target) }
    var attainment: ShownFigure { figure(.attainment) }
    var verdict: ShownFigure { figure(.verdict) }
    var ownerWords: String { item.owner?.name.vi ?? "chỉ tiêu" }

    /// What it is about and for when, in one line.
    var label: String { [item.title, item.query.period?.words].compactMap { $0 }.joined(separator: ", ") }

    fileprivate func figure(_ facet: TargetFacet?) -> ShownFigure {
        ShownFigure(view.site.figure(item.name(facet), view.context), in: view)
    }
}
