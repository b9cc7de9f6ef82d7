package import BantinModel
import BantinRenderer

extension Planning {
    /// Makes what needs every page: judges the anchors, and gives the files of the whole site.
    ///
    /// - Parameter summaries: of all pages that were rendered, in the order of the jobs.
    package func finish(_ summaries: [PageSummary]) -> (files: [OutputFile], diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        checkAnchors(summaries, diagnostics: &diagnostics)
        let copies = outline.staticFiles.map {
            OutputFile(
                path: String($0.dropFirst("content/".count)),
                contents: SitePictures.isPicture($0) ? .picture($0) : .copy(of: $0))
        }
        guard let plan else { return (copies, diagnostics) }
        let placed = Set(summaries.flatMap(\.partials))
        for file in plan.theme.uncalled where !placed.contains(file.partial ?? "") {
            file.report(in: &diagnostics)
        }
        let assets = plan.theme.assets.sorted { $0.key < $1.key }.map {
            OutputFile(path: $0.key, contents: .text($0.value))
        }
        let uses = uses(summaries)
        let figures = [
            OutputFile(
                path: "figures.json", contents: .text(figuresJSON(uses, stated: stated(summaries), site: plan.site))),
            OutputFile(path: PageAddress.figuresTable, contents: .text(figuresCSV(uses, site: plan.site))),
        ]
        return (
            copies + assets + figures + [searchIndex(summaries)] + filesForMachines(summaries, site: plan.site),
            diagnostics
        )
    }

    /// What needs full addresses: only a site that says where it stands has a feed and a map.
    private func filesForMachines(_ summaries: [PageSummary], site: Site) -> [OutputFile] {
        guard let base = site.settings.baseURL else { return [] }
        let pages = summaries.map(\.address).filter { $0 != PageAddress.missing }.sorted()
        let entries = summaries.compactMap(\.feedEntry).sorted { ($1.date, $0.address) < ($0.date, $1.address) }
        var files = [
            OutputFile(path: PageAddress.siteMap, contents: .text(siteMap(pages, baseURL: base))),
            OutputFile(path: PageAddress.robots, contents: .text(robotsText(baseURL: base))),
        ]
        if !entries.isEmpty {
            files.append(
                OutputFile(path: PageAddress.feed, contents: .text(atomFeed(entries, site: site, baseURL: base))))
        }
        return files
    }

    /// Newest first; what has no date comes last.
    private func searchIndex(_ summaries: [PageSummary]) -> OutputFile {
        let entries = summaries.compactMap(\.searchEntry).sorted { left, right in
            switch (left.date, right.date) {
            case (let first?, let second?) where first != second: first > second
            case (_?, nil): true
            case (nil, _?): false
            default: left.address < right.address
            }
        }
        return OutputFile(path: PageAddress.searchIndex, contents: .text(searchIndexScript(entries)))
    }

    private func uses(_ summaries: [PageSummary]) -> [FigureUse] {
        var uses: [String: FigureUse] = [:]
        for summary in summaries {
            for (name, figure) in summary.figures {
                uses[name, default: FigureUse(figure, pages: [])].pages.append(summary.address)
            }
        }
        return Array(uses.values)
    }

    private func stated(_ summaries: [PageSummary]) -> [StatedNumber: [String]] {
        summaries.reduce(into: [:]) { pages, summary in
            for number in summary.stated { pages[number, default: []].append(summary.address) }
        }
    }

    /// A page with mistakes of its own has no anchors yet, and the links to it are not judged.
    private func checkAnchors(_ summaries: [PageSummary], diagnostics: inout Diagnostics) {
        let anchors = Dictionary(
            summaries.compactMap { summary in summary.anchors.map { (summary.address, $0) } },
            uniquingKeysWith: { first, _ in first })
        for use in summaries.flatMap(\.anchorUses) {
            // Pages that the program makes itself have the anchors that their templates give them.
            guard outline.hasAuthoredPage(at: use.address), let known = anchors[use.address],
                !known.contains(use.anchor)
            else { continue }
            let near = nearestName(to: use.anchor, in: known.sorted())
            diagnostics.error(
                .deadAnchor, at: use.location,
                Message(
                    vi: "trang \(use.address) không có mục “#\(use.anchor)”",
                    en: "the page \(use.address) has no heading “#\(use.anchor)”"),
                notes: [
                    near.map { .init(.didYouMean($0)) }
                        ?? .init(
                            Message(
                                vi: "tên mục là tiêu đề bỏ dấu, nối bằng gạch: “Giao việc” là #giao-viec",
                                en: "an anchor is the heading without marks, with hyphens: “Giao việc” is #giao-viec"))
                ])
        }
    }
}
