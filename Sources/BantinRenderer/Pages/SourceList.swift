import BantinModel

/// The entries of “Số liệu và nguồn”: what a page tells of the numbers that authors wrote, each once, in reading order.
/// A stock that a bulletin and a note take at two dates, and that is one entry at both, is told once.
struct SourceList {
    private(set) var entries: [ShownFigure] = []
    private var numbers: [String: Int] = [:]
    /// The numbers of the entries that ask for the same but for their time: they alone may be told alike.
    private var alike: [Subject: [Int]] = [:]

    private struct Subject: Hashable {
        let body: Body.Index
        let measure: Measure
        let group: Group?
        let facet: Facet?
    }

    init(_ figures: [ResolvedFigure], in view: View) {
        for figure in figures {
            guard let key = figure.sourceKey, numbers[key] == nil else { continue }
            let shown = ShownFigure(figure, in: view)
            guard let query = shown.figure?.query else {
                numbers[key] = add(shown)
                continue
            }
            let subject = Subject(body: query.body, measure: query.measure, group: query.group, facet: query.facet)
            let others = alike[subject, default: []]
            if let same = others.first(where: { entries[$0 - 1].telling == shown.telling }) {
                numbers[key] = same
            } else {
                let number = add(shown)
                numbers[key] = number
                alike[subject, default: []].append(number)
            }
        }
    }

    private mutating func add(_ shown: ShownFigure) -> Int {
        entries.append(shown)
        return entries.count
    }

    /// The number of its entry, from 1; nil for a mistake.
    func number(of figure: ResolvedFigure) -> Int? { figure.sourceKey.flatMap { numbers[$0] } }
}

extension ResolvedFigure {
    /// What numbers with one entry in “Số liệu và nguồn” have in common; nil for a mistake. Numbers that are stated are
    /// told apart by their words and source.
    fileprivate var sourceKey: String? {
        switch content {
        case .computed(let figure, _), .proven(let figure): figure.name
        case .stated(let source): "“\(reference.plainWords)” \(source)"
        case .invalid: nil
        }
    }
}
