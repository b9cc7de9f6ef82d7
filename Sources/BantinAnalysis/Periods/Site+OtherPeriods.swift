import BantinModel

extension Site {
    /// The period to compare with as `previous` (rule 10 of docs/data.md): for a built-in form the like period that ends
    /// the day before; for a declared one its `previous:`, else the nearest declared before it.
    func previousPeriod(of named: NamedPeriod, for body: Body.Index) -> NamedPeriod? {
        let declared = declaredPeriods(for: body)
        guard let own = declared.first(where: { $0.id == named.id && $0.period == named.period }) else {
            return named.period.likeBefore.map { called($0, for: body) }
        }
        if let previous = own.previous { return namedPeriod(previous, for: body) }
        if Period(builtIn: own.id) == own.period { return own.period.likeBefore.map { called($0, for: body) } }
        let nearest = declared.filter { $0.period.last < own.period.first }.max { left, right in
            (left.period.last, -left.period.difference(to: own.period))
                < (right.period.last, -right.period.difference(to: own.period))
        }
        return nearest.map(NamedPeriod.init)
    }

    /// The same days a year earlier; nil for a period of more than a year.
    func lastYear(of named: NamedPeriod, for body: Body.Index) -> NamedPeriod? {
        named.period.yearBefore.map { called($0, for: body) }
    }

    /// The term in which a period lies: of the declared periods of more than a year that enclose it, those of the
    /// nearest body, and of them the shortest.
    func term(around period: Period, for body: Body.Index) -> NamedPeriod? {
        for index in chain(from: body) {
            let terms = self[index].periods.filter { $0.period.days > 366 && $0.period.encloses(period) }
            if let term = terms.min(by: { $0.period.days < $1.period.days }) { return NamedPeriod(term) }
        }
        return nil
    }

    /// Days under the shortest name by which a body knows them.
    func called(_ period: Period, for body: Body.Index) -> NamedPeriod {
        renamed(NamedPeriod(id: period.shortestForm, period: period), for: body)
    }
}

extension Period {
    /// By how many days their lengths differ.
    fileprivate func difference(to other: Period) -> Int { abs(days - other.days) }
}
