import BantinModel

extension Agreement {
    /// Transfers that a body and its children have entered leave one number of moves between the children, whichever
    /// kind it follows from (rule 3 of docs/data.md).
    mutating func checkTransfers(of body: Body) {
        guard body.listsAllChildren, Measure.ofTransfers.allSatisfy({ !isInDoubt($0, body) }) else { return }
        var periods: [Period: String] = [:]
        for measure in Measure.ofTransfers {
            for tally in body.tallies[measure] ?? [] where !tally.isDated { periods[tally.period] = tally.periodID }
        }
        for (period, name) in periods.sorted(by: { $0.key < $1.key }) {
            let found = Measure.ofTransfers.compactMap { measure -> Moves? in
                counting.moves(by: CountKey(measure: measure, group: nil), in: counting[body.index], over: period)
                    .map {
                        Moves(measure: measure, count: $0.count, own: $0.own, sum: $0.parts.reduce(0) { $0 + $1.count })
                    }
            }.filter { found in !found.own.uses.contains { $0.notes.difference != nil } }
            compare(found, body, time: name)
        }
    }

    private func isInDoubt(_ measure: Measure, _ body: Body) -> Bool {
        doubts.below[body.index.position].contains(measure)
    }

    /// How many moved between the children, by one kind of transfer.
    private struct Moves {
        let measure: Measure
        let count: Int
        let own: Finding
        let sum: Int

        var arithmetic: String {
            measure == .transfersInternal ? "\(own.count) − \(sum) = \(signed)" : "\(sum) − \(own.count) = \(signed)"
        }

        private var signed: String { count < 0 ? "−\(-count)" : "\(count)" }
    }

    private mutating func compare(_ found: [Moves], _ body: Body, time: String) {
        guard let first = found.first, found.contains(where: { $0.count < 0 || $0.count != first.count }) else {
            return
        }
        let shown = found.map { "\($0.measure.id): \($0.arithmetic)" }.joined(separator: "; ")
        diagnostics.error(
            .childrenDisagree, at: first.own.uses.first?.count.location ?? body.location,
            Message(
                vi: "số lượt chuyển giữa các tổ chức trực thuộc “\(body.id)” (\(time)) không khớp nhau: \(shown)",
                en: "the moves between the bodies below “\(body.id)” (\(time)) do not agree: \(shown)"),
            notes: found.compactMap { moves in
                moves.own.uses.first.map {
                    Diagnostic.Note(Message(verbatim: "\(moves.measure.id): \(moves.own.count)"), at: $0.count.location)
                }
            } + [
                Diagnostic.Note(
                    Message(
                        vi:
                            "chuyển đến: cộng các tổ chức trực thuộc trừ số của “\(body.id)”; chuyển đi cũng vậy; nội bộ: số của "
                            + "“\(body.id)” trừ tổng nội bộ bên dưới; ba cách phải ra một số, không âm",
                        en:
                            "in: the sum below less that of “\(body.id)”; out likewise; internal: that of “\(body.id)” less the "
                            + "sum of internal ones below; all must give one number, not below zero"))
            ])
    }
}
