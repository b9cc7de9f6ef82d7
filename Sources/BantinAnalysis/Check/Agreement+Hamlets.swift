import BantinModel

extension Agreement {
    /// Where a body lists its hamlets, its entries say what counting the list says.
    mutating func checkHamlets(of body: Body) {
        guard let hamlets = body.hamlets, !doubts.own[body.index.position].contains(.hamlets) else { return }
        for snapshot in body.snapshots[.hamlets] ?? [] where snapshot.notes.difference == nil {
            guard let day = snapshot.date?.last ?? today else { continue }
            let moment = Moment(day: day, tolerance: 0, dataDate: day)
            for group in [nil] + snapshot.counts.statedGroups.map(Optional.some) {
                let key = CountKey(measure: .hamlets, group: group)
                guard let own = snapshot.counts[group],
                    case .success(let counted) = counting.counted(hamlets, key, of: counting[body.index], at: moment),
                    counted.count != own.value
                else { continue }
                report(own, key, body, on: day, counted)
            }
        }
    }

    private mutating func report(
        _ own: Located<Int>, _ key: CountKey, _ body: Body, on day: CalendarDate, _ counted: Finding
    ) {
        let names = counted.hamlets.prefix(8).joined(separator: ", ")
        diagnostics.error(
            .childrenDisagree, at: own.location,
            Message(
                vi: "“\(key.name)” của “\(body.id)” là \(own.value), nhưng đếm trong hamlet_list (ngày \(day)) là "
                    + "\(counted.count)",
                en: "“\(key.name)” of “\(body.id)” is \(own.value), but counting hamlet_list (on \(day)) gives "
                    + "\(counted.count)"),
            notes: counted.hamlets.isEmpty ? [] : [Diagnostic.Note(Message(verbatim: names))])
    }
}
