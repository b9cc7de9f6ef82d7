import BantinModel

/// Warns where two snapshots and all movements between them do not fit (rule 8 of docs/data.md): over every period for
/// which the body has entered a flow or declared a name, and between each snapshot and the next.
func warnOfResiduals(in statistics: Statistics, diagnostics: inout Diagnostics) {
    let site = statistics.site
    let candidates = site.bodies.filter { ($0.snapshots[.members] ?? []).count > 1 }
    for body in candidates where mayKnowAllMovements(statistics.counting[body.index]) {
        let closings = (body.snapshots[.members] ?? []).compactMap { $0.date?.last }
        for period in periods(of: body, between: closings) where period.last <= site.settings.asOf {
            warnOfResidual(of: body, in: period, statistics, diagnostics: &diagnostics)
        }
    }
}

/// A body without others below it knows a flow only from its own entries, and most have not entered all.
private func mayKnowAllMovements(_ ledger: Ledger) -> Bool {
    !ledger.body.children.isEmpty
        || Measure.movements.allSatisfy { ledger.flows[$0]?.isEmpty == false || ledger.reported[$0] != nil }
}

private func periods(of body: Body, between closings: [CalendarDate]) -> [Period] {
    let days = Set(closings)
    let entered = Measure.movements.flatMap { (body.tallies[$0] ?? []).filter { !$0.isDated }.map(\.period) }
    let bounded = (entered + body.periods.map(\.period)).filter { period in
        days.contains(period.last) && (days.contains(period.first) || period.first.previous.map(days.contains) ?? false)
    }
    let steps = zip(closings, closings.dropFirst()).compactMap { from, to in
        from.next.flatMap { Period(first: $0, last: to) }
    }
    return Set(bounded + steps).sorted()
}

private func warnOfResidual(
    of body: Body, in period: Period, _ statistics: Statistics, diagnostics: inout Diagnostics
) {
    let query = FigureQuery(
        body: body.index, measure: .members, period: statistics.site.called(period, for: body.index),
        facet: .movement(.residual), date: period.last)
    guard let figure = statistics.result(for: query).figure, let residual = figure.value.number, !residual.isZero,
        figure.operands.count == 3
    else { return }
    let numbers = figure.operands.compactMap(\.value.number)
    let arithmetic = numbers.dropFirst().reduce("\(numbers[0])") { text, number in
        text + (number.isNegative ? " + \(Rational(0) - number)" : " − \(number)")
    }
    let rest = residual.isNegative ? "−\(Rational(0) - residual)" : "\(residual)"
    diagnostics.warning(
        .movementResidual, at: figure.firstLocation ?? body.location,
        Message(
            vi:
                "số đảng viên của “\(body.id)” cuối kỳ \(period.shortestForm), trừ đầu kỳ, trừ mức tăng, giảm trong kỳ còn "
                + "\(arithmetic) = \(rest), lẽ ra bằng 0",
            en:
                "the members of “\(body.id)” at the end of \(period.shortestForm), less those at its beginning and less the net "
                + "change, leave \(arithmetic) = \(rest), which should be 0"),
        notes: figure.operands[1].firstLocation.map {
            [Diagnostic.Note(Message(vi: "số đầu kỳ ở đây", en: "the beginning stands here"), at: $0)]
        } ?? [])
}
