import BantinModel

extension Facet {
    /// Reads the word of a facet in a name, such as `share-of-women` or `attainment-plan`; nil for any other word.
    init?(word: String) {
        guard let facet = Facet.byWord[word] else { return nil }
        self = facet
    }

    /// Every word of a facet, in the order of the documentation.
    static let words: [String] = all.map(\.id)

    private static let byWord = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    private static let all: [Facet] =
        [.share, .perYear, .elapsed, .opening, .shareOf(.target)]
        + TargetFacet.allCases.flatMap { facet in
            [.byTarget(facet, owner: nil)] + TargetOwner.allCases.map { .byTarget(facet, owner: $0) }
        }
        + Group.all.map { .shareOf(.group($0)) } + Measure.all.map { .shareOf(.measure($0)) }

    /// Whether a stock, too, needs a period for it.
    var needsPeriod: Bool {
        switch self {
        case .perYear, .elapsed, .opening, .byTarget, .shareOf(.target): true
        case .shareOf(.measure(let measure)): measure.kind == .flow
        case .share, .shareOf(.group): false
        }
    }
}
