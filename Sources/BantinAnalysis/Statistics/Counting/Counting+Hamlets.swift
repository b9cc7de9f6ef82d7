import BantinModel

extension Counting {
    /// The hamlets that the body lists, counted on a day.
    func counted(_ hamlets: [Hamlet], _ key: CountKey, of ledger: Ledger, at moment: Moment) -> Outcome {
        var names: [String] = []
        for hamlet in hamlets where hamlet.days.contains(moment.day) {
            guard let holds = hamlet.matches(key.group?.selection?.quality) else {
                return .failure(.noHamletQuality(ledger.index, key, hamlet.name, hamlet.location))
            }
            if holds { names.append(hamlet.name) }
        }
        return .success(
            Finding(
                body: ledger.index, count: names.count, derivation: .counted, day: moment.day, hamlets: names))
    }
}

extension Hamlet {
    /// Whether it has a quality, or lacks it; nil is unknown.
    fileprivate func matches(_ quality: Selection.Quality?) -> Bool? {
        guard let quality else { return true }
        let has: Bool? =
            switch quality.of {
            case .ownCell: cell == .own
            case .jointCell: cell == .joint
            case .enoughLocal: hasEnoughLocal
            case .committee, .source, .admissions: false
            }
        return has.map { $0 == quality.isThere }
    }
}
