import BantinModel

extension Statistics {
    /// The days over which something must have happened to the bodies counted: the whole period when it is over, else
    /// as far as the admissions of all of them reach.
    func coverageSpan(_ query: FigureQuery, _ period: Period) -> Period? {
        guard period.last > query.date else { return period }
        guard query.key.needsPeriod else { return period.cut(at: query.date) }
        let admissions = CountKey(measure: .admissions, group: nil)
        var reach = Reach([period.first.dayNumber...query.date.dayNumber])
        for body in site.subtree(of: query.body) where site[body].isCounted(by: query.measure, below: query.body) {
            reach = reach.intersection(
                counting.reach(admissions, of: body, from: period.first.dayNumber, upTo: query.date.dayNumber))
        }
        return reach.latest.map { Period(days: period.first.dayNumber...$0) } ?? period.cut(at: query.date)
    }

    /// Part and whole from one list: where the part was counted body by body and the whole comes from an entry of
    /// another date, the whole is counted as well.
    func ofOneList(_ results: [FigureResult], _ denominator: FigureQuery) -> [FigureResult] {
        guard denominator.measure.counts == .bodies, let part = results.first?.figure, let whole = results.last?.figure,
            part.derivation == .counted, let day = part.asOf?.last, let other = whole.asOf?.last, day != other
        else { return results }
        let moment = Moment(
            day: day, tolerance: 0, span: denominator.period?.period.cut(at: day), dataDate: denominator.date)
        guard
            case .success(let counted) = counting.countedBodies(
                denominator.key, of: counting[denominator.body], at: moment)
        else { return results }
        return [results[0], .known(figure(counted, denominator, at: .date(day.dayNumber)))]
    }
}

extension Body {
    /// Whether it is one of the bodies that a measure counts below another.
    func isCounted(by measure: Measure, below top: Body.Index) -> Bool {
        switch measure {
        case .cells: kind == .cell
        case .organizations: kind != .cell && index != top
        default: index != top || kind == .cell
        }
    }
}
