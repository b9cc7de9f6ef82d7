import BantinModel

extension Statistics {
    /// The types and qualities of which the bodies and hamlets listed below say something.
    func selections(of measure: Measure, _ index: Body.Index) -> Set<Group> {
        let bodies = site.subtree(of: index).map { site[$0] }
        switch measure.counts {
        case .people, .own: return []
        case .hamlets:
            let hamlets = bodies.compactMap(\.hamlets).joined()
            let qualities = Selection.Quality.all.filter { quality in
                switch quality.of {
                case .ownCell, .jointCell: !hamlets.isEmpty
                case .enoughLocal: hamlets.contains { $0.hasEnoughLocal != nil }
                case .committee, .source, .admissions: false
                }
            }
            return Set(qualities.map { .bodies(of: nil, $0) })
        case .bodies:
            let bodies = bodies.filter { $0.isCounted(by: measure, below: index) }
            guard !bodies.isEmpty else { return [] }
            let types = BodyType.allCases.filter { type in bodies.contains { $0.type == type } }
            let qualities = Selection.Quality.all.filter { quality in
                quality.of == .admissions || bodies.contains { $0.qualities[quality.of] != nil }
            }
            let whole = types.map { Group.bodies(of: $0) } + qualities.map { Group.bodies(of: nil, $0) }
            return Set(whole + types.flatMap { type in qualities.map { Group.bodies(of: type, $0) } })
        }
    }

    /// The periods for which it may be known in how many bodies something happened.
    func coverageTimes(of measure: Measure, _ index: Body.Index) -> [InventoryTime] {
        guard measure.counts == .bodies else { return [] }
        return times(of: .admissions, index).filter { if case .period = $0 { true } else { false } }
    }
}
