import BantinAnalysis
import BantinModel
import BantinRenderer
import Synchronization

/// The figures that one page prints, whether its author or a template asked for them.
final class FigureLog: Sendable {
    private struct Question: Hashable {
        let name: String
        let context: PageContext
    }

    private struct Contents {
        var byName: [String: Figure] = [:]
        var answers: [Question: FigureResult?] = [:]
    }

    private let contents = Mutex(Contents())

    var figures: [String: Figure] { contents.withLock { $0.byName } }

    func add(_ figures: [ResolvedFigure]) {
        contents.withLock { contents in
            for figure in figures.lazy.compactMap(\.figure) { contents.byName[figure.name] = figure }
        }
    }

    /// The answer to a name, found once: the editions of a page ask for the same figures again and again.
    func answer(_ name: String, in context: PageContext, _ find: () -> FigureResult?) -> FigureResult? {
        let question = Question(name: name, context: context)
        if let known = contents.withLock({ $0.answers[question] }) { return known }
        let result = find()
        contents.withLock { contents in
            contents.answers[question] = .some(result)
            if let figure = result?.figure { contents.byName[figure.name] = figure }
        }
        return result
    }
}

extension SitePlan {
    /// Answers the names of figures in templates, and logs those that have a value.
    func lookup(logging log: FigureLog) -> FigureLookup {
        { [site, statistics] name, context in
            log.answer(name, in: context) {
                guard case .success(let query) = site.query(named: name, in: context) else { return nil }
                return statistics.result(for: query)
            }
        }
    }
}
