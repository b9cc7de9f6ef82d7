import BantinModel

extension Statistics {
    /// Transfers in, out and inside, together.
    func allTransfers(_ query: FigureQuery) -> FigureResult {
        let parts = Measure.ofTransfers.map { operand(of: query, measure: $0, group: query.group) }
        return combine(counts(parts), for: query) { figures in
            let sum = figures.compactMap(\.value.number).reduce(Rational(0), +)
            return computed(query, figures, sum, .count(.people), .measures)
        }
    }

    /// How the movements of a period change the number of members (rule 8 of docs/data.md).
    func movement(_ query: FigureQuery, _ movement: Movement) -> FigureResult {
        guard query.period != nil else { return needsPeriod(query) }
        switch movement {
        case .netChange: return net(query, of: Measure.movements, missing: [])
        case .netReported: return netReported(query)
        case .residual, .unreported: return remainder(query, movement)
        }
    }

    private func net(_ query: FigureQuery, of measures: [Measure], missing: [Measure]) -> FigureResult {
        let flows = measures.map { operand(of: query, measure: $0, group: nil) }
        return combine(counts(flows), for: query) { figures in
            let net = figures.reduce(Rational(0)) { sum, figure in
                let count = figure.value.number ?? Rational(0)
                return figure.query.measure.isOutflow ? sum - count : sum + count
            }
            return computed(query, figures, net, .count(.people), .movement(missing: missing))
        }
    }

    private func netReported(_ query: FigureQuery) -> FigureResult {
        let missing = Measure.movements.filter { measure in
            if case .unknown = count(operand(of: query, measure: measure, group: nil)) { return true }
            return false
        }
        let known = Measure.movements.filter { !missing.contains($0) }
        guard !known.isEmpty else { return net(query, of: Measure.movements, missing: []) }
        return net(query, of: known, missing: missing)
    }

    // MARK: Between two snapshots

    /// What the number of members changed by beyond the flows, from the close of one day to that of the period's last.
    private func remainder(_ query: FigureQuery, _ movement: Movement) -> FigureResult {
        guard let period = query.period?.period else { return needsPeriod(query) }
        guard period.last <= query.date else { return movementNotOver(query, period) }
        let close = exactMembers(query, on: period.last)
        let (opening, span) = self.opening(query, of: period)
        var flows = query
        flows.period = span == period ? query.period : site.called(span, for: query.body)
        flows.facet = .movement(movement == .residual ? .netChange : .netReported)
        return combine([close, opening], for: query) { snapshots in
            switch (movement, result(for: flows)) {
            case (.residual, let net): return combine([net], for: query) { remainder(query, snapshots + $0) }
            case (_, .known(let net)) where net.derivation == .movement(missing: []):
                return nothingUnreported(query)
            case (_, .known(let net)): return remainder(query, snapshots + [net])
            case (_, .withheld): return withheld(query)
            case (_, .outsideLife): return outsideLife(query)
            case (_, .unknown): return remainder(query, snapshots)
            }
        }
    }

    private func remainder(_ query: FigureQuery, _ figures: [Figure]) -> FigureResult {
        let numbers = figures.compactMap(\.value.number)
        let rest = numbers.dropFirst().reduce(numbers.first ?? Rational(0), -)
        return computed(query, figures, rest, .count(.people), .remainder)
    }

    /// The members on the eve of a period, with the period; else those at the close of its first day, with the rest.
    private func opening(_ query: FigureQuery, of period: Period) -> (FigureResult, Period) {
        let first = exactMembers(query, on: period.first)
        let rest = period.first.next.flatMap { Period(first: $0, last: period.last) }
        guard let eve = period.first.previous else { return (first, rest ?? period) }
        let before = exactMembers(query, on: eve)
        if case .unknown = before, first.figure != nil, let rest { return (first, rest) }
        return (before, period)
    }

    /// The snapshot of that very day; nobody on a day when the body was not alive.
    private func exactMembers(_ query: FigureQuery, on day: CalendarDate) -> FigureResult {
        var members = operand(of: query, measure: .members, group: nil)
        members.period = site.called(Period(.day(day)), for: query.body)
        members.date = day
        guard site[query.body].isAlive(on: day) else {
            return .known(
                Figure(
                    query: members, name: name(of: members), value: .number(Rational(0)), unit: members.measure.unit,
                    derivation: .notAlive))
        }
        let result = stock(members, on: day, within: 0)
        guard let figure = result.figure, figure.asOf?.last != day else { return result }
        return unknown(members, .noSnapshot(query.body, members.key, day: day))
    }

    private func movementNotOver(_ query: FigureQuery, _ period: Period) -> FigureResult {
        unknown(
            query,
            Message(
                vi:
                    "kỳ \(period.shortestForm) chưa kết thúc vào ngày \(query.date) nên chưa đối chiếu được số đầu kỳ, cuối kỳ "
                    + "với biến động trong kỳ",
                en:
                    "\(period.shortestForm) is not over on \(query.date), so its beginning, its end and its movements cannot be "
                    + "compared yet"))
    }

    private func nothingUnreported(_ query: FigureQuery) -> FigureResult {
        unknown(
            query,
            Message(
                vi: "mọi biến động trong kỳ đều đã có số liệu; phần chênh lệch nếu có là residual",
                en: "every movement of the period is known; what remains, if anything, is the residual"))
    }
}
