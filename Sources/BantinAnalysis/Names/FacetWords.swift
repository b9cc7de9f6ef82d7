import BantinModel

extension Facet {
    /// Reads the word of a facet in a name, such as `share-of-women` or `attainment-plan`; nil for any other word.
    init?(word: String, _ vocabulary: Vocabulary) {
        if let facet = Facet.byWord[word] {
            self = facet
        } else if word.hasPrefix(Facet.sharePrefix) {
            let whole = String(word.dropFirst(Facet.sharePrefix.count))
            if let group = vocabulary.group(whole) {
                self = .shareOf(.group(group))
            } else if let measure = vocabulary.measure(whole) {
                self = .shareOf(.measure(measure))
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    private static let sharePrefix = "share-of-"

    /// Every word of a facet, in the order of the documentation.
    static func words(_ vocabulary: Vocabulary) -> [String] {
        (all + comparisons + vocabulary.groups.map { .shareOf(.group($0)) }
            + vocabulary.measures.map { .shareOf(.measure($0)) })
            .map(\.id)
    }

    private static let byWord = Dictionary(
        (all + comparisons).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    private static let all: [Facet] =
        [.share, .perYear, .elapsed, .opening, .average, .shareOf(.target)] + rates
        + Movement.allCases.map { .movement($0) }
        + TargetFacet.allCases.flatMap { facet in
            [.byTarget(facet, owner: nil)] + TargetOwner.allCases.map { .byTarget(facet, owner: $0) }
        }

    private static let rates: [Facet] = [false, true].flatMap { perYear in
        ([nil] + RateBase.allCases.map(Optional.some)).map { .rate($0, perYear: perYear) }
    }

    /// Those of `change-B` and its like whose B is a word.
    private static let comparisons: [Facet] = Comparison.allCases.flatMap { comparison in
        [.compared(comparison, with: .previous), .compared(comparison, with: .lastYear)]
    }

    /// Whether a stock, too, needs a period for it.
    var needsPeriod: Bool {
        switch self {
        case .perYear, .elapsed, .opening, .average, .rate, .movement, .byTarget, .shareOf(.target): true
        case .compared(_, let time): time == .previous
        case .shareOf(.measure(let measure)): measure.kind == .flow
        case .share, .shareOf(.group): false
        }
    }
}
