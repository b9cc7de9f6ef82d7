package import BantinModel

/// A cell's place among others.
package struct Rank: Sendable, Equatable {
    package var body: Body.Index
    package var result: FigureResult
    /// From 1, the largest number first; equal numbers share a place and the next one is skipped (1, 2, 2, 4). Nil for
    /// a number that is unknown or withheld.
    package var rank: Int?
}

extension Statistics {
    /// The cells below a body by one figure: the largest number first, ties in the order of the data file, unknown and
    /// withheld ones last. Cells that are not alive at the end of the period, or on the data date, are left out, as coverage leaves
    /// them out. Flows are taken over the same days for all, those
    /// that the body knows under the id of the page's period.
    package func ranking(
        of measure: Measure, group: Group? = nil, facet: Facet? = nil, below body: Body.Index, in context: PageContext
    ) -> [Rank] {
        let period = context.period.flatMap { site.namedPeriod($0, for: body) }
        var prepared = self
        if measure.kind == .flow, let days = period?.period {
            prepared.withholding.prepare(CountKey(measure: measure, group: group), at: .days(days), counting)
        }
        var results: [(body: Body.Index, result: FigureResult, number: Rational?)] = []
        for cell in site.cells(below: body) where isRanked(cell, measure, period, context.dataDate) {
            let result = prepared.result(
                for: FigureQuery(
                    body: cell.index, measure: measure, group: group,
                    period: measure.kind == .flow || facet?.needsPeriod == true
                        ? period.map { site.renamed($0, for: cell.index) } : nil,
                    facet: facet, date: context.dataDate))
            results.append((cell.index, result, result.figure?.value.number))
        }
        let known = results.enumerated().filter { $0.element.number != nil }.sorted { left, right in
            guard let one = left.element.number, let other = right.element.number, one != other else {
                return left.offset < right.offset
            }
            return one > other
        }.map(\.element)
        var ranks: [Rank] = []
        for (position, entry) in known.enumerated() {
            let isTie = position > 0 && known[position - 1].number == entry.number
            ranks.append(
                Rank(body: entry.body, result: entry.result, rank: isTie ? ranks[position - 1].rank : position + 1))
        }
        return ranks + results.filter { $0.number == nil }.map { Rank(body: $0.body, result: $0.result) }
    }

    private func isRanked(_ body: Body, _ measure: Measure, _ period: NamedPeriod?, _ date: CalendarDate) -> Bool {
        guard measure.kind == .flow, let days = period?.period.cut(at: date) else { return body.isAlive(on: date) }
        return body.isAlive(on: days.last)
    }
}

extension Site {
    /// Every cell below a body, in the order of the data file.
    package func cells(below index: Body.Index) -> [Body] {
        var cells: [Body] = []
        var waiting = Array(self[index].children.reversed())
        while let next = waiting.popLast() {
            if self[next].kind == .cell { cells.append(self[next]) }
            waiting += self[next].children.reversed()
        }
        return cells
    }
}
