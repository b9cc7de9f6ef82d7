import BantinAnalysis
import BantinModel
import BantinRenderer
import Synchronization

/// The figures that one page prints, whether its author or a template asked for them.
final class FigureLog: Sendable {
    private let byName = Mutex<[String: Figure]>([:])

    var figures: [String: Figure] { byName.withLock { $0 } }

    func add(_ figure: Figure) {
        byName.withLock { $0[figure.name] = figure }
    }

    func add(_ figures: [ResolvedFigure]) {
        for figure in figures.lazy.compactMap(\.figure) { add(figure) }
    }
}

extension SitePlan {
    /// Answers the names of figures in templates, and logs those that have a value.
    func lookup(logging log: FigureLog) -> FigureLookup {
        { [site, statistics] name, context in
            guard case .success(let query) = site.query(named: name, in: context) else { return nil }
            let result = statistics.result(for: query)
            if let figure = result.figure { log.add(figure) }
            return result
        }
    }
}
