import BantinModel

/// Times outside the life of a body, and periods that reach beyond it: what is counted there is cut at its life (rule 2
/// of docs/data.md).
extension Statistics {
    /// Whether the body was alive on no day of the time that is asked for, as far as the data date lets one see.
    func wasNeverAlive(_ query: FigureQuery) -> Bool {
        let body = site[query.body]
        guard body.firstDay != nil || body.lastDay != nil else { return false }
        guard let period = query.period?.period else { return !body.isAlive(on: query.date) }
        guard let days = period.cut(at: query.date)?.dayNumbers else { return false }
        return body.daysAlive(in: days) == nil
    }

    /// A body that does not exist yet or no more has no value: neither zero nor unknown.
    func outsideLife(_ query: FigureQuery) -> FigureResult {
        let body = site[query.body]
        let life = life(of: body)
        return .outsideLife(
            UnknownFigure(
                name: name(of: query),
                reason: Message(
                    vi:
                        "“\(body.id)” hoạt động\(life.vi), nên không có giá trị nào cho lúc chưa hoạt động hay không còn "
                        + "hoạt động; như vậy không phải là 0",
                    en:
                        "“\(body.id)” was alive\(life.en), so it has no value for a time outside its life, which is not zero"
                ),
                location: body.location, lifeEnd: lifeEnd(nearest: query)))
    }

    /// The end of a body's life beyond which a time lies.
    private func lifeEnd(nearest query: FigureQuery) -> LifeEnd? {
        let body = site[query.body]
        if let last = body.lastDay, last < query.period?.period.first ?? query.date {
            return body.ended.map(LifeEnd.ended)
        }
        return body.established.map(LifeEnd.established)
    }

    /// Why two times of a body are not compared: at one of them it was not alive, or not from the beginning of the
    /// earlier period. Nil where nothing is in the way.
    func outsideLife(_ query: FigureQuery, _ now: FigureQuery, _ earlier: FigureQuery) -> FigureResult? {
        let body = site[query.body]
        guard body.firstDay != nil || body.lastDay != nil else { return nil }
        guard isOutside(now, mayBeCut: true) || isOutside(earlier, mayBeCut: false) else { return nil }
        let life = life(of: body)
        return .outsideLife(
            UnknownFigure(
                name: name(of: query),
                reason: Message(
                    vi:
                        "“\(body.id)” hoạt động\(life.vi), nên không so sánh được với lúc chưa hoạt động hay không còn hoạt động",
                    en: "“\(body.id)” was alive\(life.en), so there is nothing to compare with outside its life"),
                location: body.location))
    }

    private func life(of body: Body) -> Message {
        Message(
            vi: (body.firstDay.map { " từ \($0)" } ?? "") + (body.lastDay.map { " đến \($0)" } ?? ""),
            en: (body.firstDay.map { " from \($0)" } ?? "") + (body.lastDay.map { " until \($0)" } ?? ""))
    }

    /// Whether a figure is of a time when its body was not alive; of a flow, also when it was for a part of the period,
    /// unless the period may be cut at the body's end.
    private func isOutside(_ query: FigureQuery, mayBeCut: Bool) -> Bool {
        let body = site[query.body]
        guard query.measure.kind == .flow, let period = query.period?.period else {
            let day = query.period.map { min($0.period.last, query.date) } ?? query.date
            return !body.isAlive(on: day)
        }
        guard let days = body.daysAlive(in: period.dayNumbers), days.lowerBound == period.first.dayNumber else {
            return true
        }
        return !mayBeCut && days.upperBound < period.last.dayNumber
    }

    /// The last day of a body inside a period of a flow, where it ended before the period did.
    func end(of body: Body.Index, in period: Period, _ measure: Measure) -> CalendarDate? {
        guard measure.kind == .flow, let last = site[body].lastDay, period.first <= last, last < period.last else {
            return nil
        }
        return last
    }

    /// The years of a period, cut at the life of a body, up to the day that its entries reach.
    func years(of named: NamedPeriod, for body: Body.Index, upTo day: CalendarDate?) -> Rational? {
        guard let days = site[body].daysAlive(in: named.period.dayNumbers), days != named.period.dayNumbers else {
            return years(of: named, upTo: day)
        }
        let alive = Period(days: days)
        return years(of: NamedPeriod(id: named.id, period: alive), upTo: day.map { min($0, alive.last) })
    }
}
