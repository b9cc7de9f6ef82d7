import BantinModel
import BantinRenderer

/// The bulletins, notes and reports by year, and the neighbours of each.
struct SiteArchive: Sendable {
    /// Newest first; what has no date comes last.
    let years: [ArchiveYear]
    private let newest: Set<String>
    private let placesByYear: [Int?: [Int]]
    private let neighbours: [Int: (older: Int?, newer: Int?)]

    /// - Parameter publicationOrder: places in `pages`, newest first.
    init(pages: [PlannedPage], publicationOrder: [Int]) {
        let kept = publicationOrder.filter { pages[$0].outline.kind != .page && pages[$0].context != nil }
        newest = Set(kept.prefix(Self.feedLimit).map { pages[$0].outline.address })
        placesByYear = Dictionary(grouping: kept) { pages[$0].frontMatter.date.value?.year }
        years = placesByYear.map { ArchiveYear(year: $0.key, count: $0.value.count) }
            .sorted { ($0.year ?? .min) > ($1.year ?? .min) }
        var neighbours: [Int: (older: Int?, newer: Int?)] = [:]
        for kind in [PageKind.bulletin, .note] {
            let places = kept.filter { pages[$0].outline.kind == kind }
            for (index, place) in places.enumerated() {
                neighbours[place] = (
                    older: index + 1 < places.count ? places[index + 1] : nil,
                    newer: index > 0 ? places[index - 1] : nil
                )
            }
        }
        self.neighbours = neighbours
    }

    /// How many articles the feed holds at most.
    private static let feedLimit = 20

    /// Whether the page at an address belongs into the feed.
    func isNewest(_ address: String) -> Bool { newest.contains(address) }

    /// The places of what a year has, newest first.
    func places(in year: ArchiveYear) -> [Int] { placesByYear[year.year] ?? [] }

    /// The one published before a page and the one after, of the same kind.
    func neighbours(of place: Int) -> (older: Int?, newer: Int?) { neighbours[place] ?? (nil, nil) }
}
