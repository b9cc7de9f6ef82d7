import BantinAnalysis
package import BantinModel
import BantinRenderer

extension SitePlan {
    /// Writes the lists of `bantin check`.
    ///
    /// - Parameters:
    ///   - summaries: of all pages, for the figures that no bulletin quotes; nil leaves the list out.
    ///   - names: what looks like persons' names; nil leaves the list out.
    package func lists(unusedIn summaries: [PageSummary]?, names: [Located<String>]?) -> Answer {
        let lists = CheckLists(unused: summaries.map(unusedFigures), names: names, site: site)
        return Answer(
            text: Message(vi: lists.text(in: .vietnamese), en: lists.text(in: .english)), json: lists.json)
    }

    /// The headline figures that no bulletin of their period and data date prints, in its text, in the notes that it
    /// takes in or in a table.
    private func unusedFigures(_ summaries: [PageSummary]) -> [UnusedFigures] {
        let printed = Dictionary(
            summaries.map { ($0.address, Set($0.figures.keys).union($0.quotations.compactMap { $0.figure?.name })) },
            uniquingKeysWith: { first, _ in first })
        var groups: [(context: PageContext, bulletins: [PlannedPage])] = []
        for page in pages where page.outline.kind == .bulletin {
            guard var context = page.context else { continue }
            context.body = .root
            if let place = groups.firstIndex(where: { $0.context == context }) {
                groups[place].bulletins.append(page)
            } else {
                groups.append((context, [page]))
            }
        }
        return groups.map { context, bulletins in
            let used = bulletins.reduce(into: Set<String>()) { $0.formUnion(printed[$1.outline.address] ?? []) }
            return UnusedFigures(
                period: context.period.flatMap { site.namedPeriod($0, for: .root) }, asOf: context.dataDate,
                bulletins: bulletins.map(\.outline.source),
                figures: statistics.headlines(in: context).filter { !used.contains($0.name) })
        }
    }
}
