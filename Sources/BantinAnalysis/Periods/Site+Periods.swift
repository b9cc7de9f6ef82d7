package import BantinModel

extension Site {
    /// The period of an id as a body knows it: declared by itself, else by its nearest ancestor, else a built-in form.
    package func namedPeriod(_ id: String, for body: Body.Index) -> NamedPeriod? {
        for index in chain(from: body) {
            if let declared = self[index].periods.first(where: { $0.id == id }) { return NamedPeriod(declared) }
        }
        return Period(builtIn: id).map { NamedPeriod(id: id, period: $0) }
    }

    /// A period under a name by which `body` knows these very days: its own id, or, where that means other days there,
    /// the explicit form.
    func renamed(_ named: NamedPeriod, for body: Body.Index) -> NamedPeriod {
        guard let known = namedPeriod(named.id, for: body), known.period == named.period else {
            var explicit = named
            explicit.id = named.period.description
            return explicit
        }
        return named
    }
}
