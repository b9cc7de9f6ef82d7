package import BantinModel

extension Site {
    /// The period of an id as a body knows it: declared by itself, else by its nearest ancestor, else a built-in form.
    package func namedPeriod(_ id: String, for body: Body.Index) -> NamedPeriod? {
        for index in chain(from: body) {
            if let declared = self[index].periods.first(where: { $0.id == id }) { return NamedPeriod(declared) }
        }
        return Period(builtIn: id).map { NamedPeriod(id: id, period: $0) }
    }

    /// The declared periods that a body knows: its own, then those of its ancestors; of one id the nearest.
    package func declaredPeriods(for body: Body.Index) -> [DeclaredPeriod] {
        var seen: Set<String> = []
        return chain(from: body).flatMap { self[$0].periods }.filter { seen.insert($0.id).inserted }
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

    /// A body and its ancestors, the root last.
    func chain(from body: Body.Index) -> [Body.Index] {
        var chain = [body]
        while let parent = self[chain[chain.count - 1]].parent { chain.append(parent) }
        return chain
    }
}

extension NamedPeriod {
    /// A declared period under its own id.
    init(_ declared: DeclaredPeriod) {
        self.init(
            id: declared.id, period: declared.period, label: declared.label, years: declared.years,
            isIllustrative: declared.isIllustrative, location: declared.location)
    }
}
