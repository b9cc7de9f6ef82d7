extension Site {
    /// A body and its ancestors, the root last.
    package func chain(from body: Body.Index) -> [Body.Index] {
        var chain = [body]
        while let parent = self[chain[chain.count - 1]].parent { chain.append(parent) }
        return chain
    }

    /// The declared periods that a body knows: its own, then those of its ancestors; of one id the nearest.
    package func declaredPeriods(for body: Body.Index) -> [DeclaredPeriod] {
        var seen: Set<String> = []
        return chain(from: body).flatMap { self[$0].periods }.filter { seen.insert($0.id).inserted }
    }
}
