import BantinAnalysis
import BantinModel

/// Finds the notes that a bulletin takes in.
struct NoteSelector {
    private let pages: [PlannedPage]
    private let drafts: Set<String>
    private let site: Site
    /// The notes, as places in `pages`, newest first.
    private let newestFirst: [Int]
    private let placeByName: [String: Int]

    init(pages: [PlannedPage], publicationOrder: [Int], drafts: [String], site: Site) {
        self.pages = pages
        self.drafts = Set(drafts)
        self.site = site
        newestFirst = publicationOrder.filter { pages[$0].outline.kind == .note }
        placeByName = Dictionary(
            newestFirst.map { (Self.name(of: pages[$0].outline.source), $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func name(of path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }

    /// The places of the selected notes, in the order of the list, or newest first.
    func notes(for page: PlannedPage, diagnostics: inout Diagnostics) -> [Int] {
        switch page.frontMatter.notes {
        case nil: return []
        case .files(let files):
            return files.compactMap { place(of: $0, diagnostics: &diagnostics) }
        case .matching(let period, let body, let tags):
            return matching(period: period, body: body, tags: tags, for: page, diagnostics: &diagnostics)
        }
    }

    private func place(of file: Located<String>, diagnostics: inout Diagnostics) -> Int? {
        let name = file.value.hasSuffix(".md") ? file.value : file.value + ".md"
        if let place = placeByName[name] { return place }
        if drafts.contains("content/notes/" + name) {
            diagnostics.error(
                .unknownNote, at: file.location,
                Message(vi: "tin “\(name)” còn là bản nháp", en: "the note “\(name)” is still a draft"),
                notes: [
                    .init(
                        Message(
                            vi: "hãy bỏ draft: true trong tin đó, hoặc bỏ nó khỏi danh sách này",
                            en: "take draft: true out of that note, or the note out of this list"))
                ])
            return nil
        }
        let last = Self.name(of: name)
        let near = placeByName[last] == nil ? nearestName(to: last, in: placeByName.keys.sorted()) : last
        diagnostics.error(
            .unknownNote, at: file.location,
            Message(vi: "không có tệp content/notes/\(name)", en: "there is no file content/notes/\(name)"),
            notes: (near.map { [.init(.didYouMean($0))] } ?? []) + (name.contains(",") ? [Self.listForm] : []))
        return nil
    }

    private static let listForm = Diagnostic.Note(
        Message(
            vi: "nhiều tin thì đặt trong ngoặc vuông: notes: [a.md, b.md]",
            en: "several notes stand in square brackets: notes: [a.md, b.md]"))

    private func matching(
        period: Located<String>?, body: Located<String>?, tags: [Located<String>], for page: PlannedPage,
        diagnostics: inout Diagnostics
    ) -> [Int] {
        let reader = PageContextReader(site: site)
        let wantedBody = body.flatMap { reader.body(.present($0), diagnostics: &diagnostics) }
        if body != nil, wantedBody == nil { return [] }
        var span: Period?
        if let period {
            let owner = wantedBody ?? page.context?.body ?? .root
            guard let named = site.namedPeriod(period.value, for: owner) else {
                diagnostics.reportUnknownPeriod(period, known: site.declaredPeriods(for: owner))
                return []
            }
            span = named.period
        }
        let wantedTags = Set(tags.map(\.value))
        return candidates(in: span).filter { place in
            let note = pages[place]
            return (wantedBody == nil || note.context?.body == wantedBody)
                && wantedTags.isSubset(of: note.frontMatter.tags.map(\.value))
        }
    }

    /// The notes whose date lies in a period: a stretch of the sorted list.
    private func candidates(in period: Period?) -> ArraySlice<Int> {
        guard let period else { return newestFirst[...] }
        let dates = newestFirst.lazy.map { pages[$0].frontMatter.date.value }
        let start = firstPlace { dates[$0].map { $0 <= period.last } ?? true }
        let end = firstPlace { dates[$0].map { $0 < period.first } ?? true }
        return newestFirst[start..<max(start, end)]
    }

    /// The first place from which on a condition holds, by halving.
    private func firstPlace(where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, newestFirst.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
