import BantinAnalysis
package import BantinModel
import BantinParser

/// Reads a site's files one by one and keeps of each page only its front matter.
package struct Planner {
    private let layout: SiteLayout
    private let includesDrafts: Bool
    private let makesPDFs: Bool
    private var parsedSite: ParsedSite?
    private var dataText: String?
    private var pages: [PageOutline] = []
    private var pictures = SitePictures()
    private var templates: [InputFile]
    private var diagnostics: Diagnostics
    /// Kept apart: mistakes of pages leave the data as good as it is, and the figures of the others are still judged.
    private var pageDiagnostics = Diagnostics()

    /// - Parameters:
    ///   - data: the bytes of `layout.data`, or nil where there is none.
    ///   - counts: the files of `layout.counts`.
    ///   - templates: the files of `layout.templates`.
    ///   - diagnostics: what was found while the folder was read.
    package init(
        layout: SiteLayout, data: InputFile?, counts: [InputFile], templates: [InputFile], includesDrafts: Bool,
        makesPDFs: Bool = false,
        diagnostics: Diagnostics
    ) {
        self.layout = layout
        self.templates = templates
        self.includesDrafts = includesDrafts
        self.makesPDFs = makesPDFs
        self.diagnostics = diagnostics
        if let data {
            let source = SourceText(path: data.path, bytes: data.bytes, diagnostics: &self.diagnostics)
            dataText = source?.text
            parsedSite = source.flatMap { parseData($0, diagnostics: &self.diagnostics) }
        } else {
            reportMissingData()
        }
        var merge = counts.isEmpty ? nil : parsedSite.flatMap(CountMerge.init)
        for file in counts { read(file, into: &merge) }
        if let body = merge?.merged(diagnostics: &self.diagnostics) { parsedSite?.body = body }
    }

    /// Reads a counts file, also where there is nothing to which its rows could belong.
    private mutating func read(_ counts: InputFile, into merge: inout CountMerge?) {
        guard let source = SourceText(path: counts.path, bytes: counts.bytes, diagnostics: &diagnostics) else {
            merge?.add(ParsedRow(unreadableAt: SourceLocation(path: counts.path)))
            return
        }
        parseCounts(source, parsedSite?.vocabulary ?? .standard, diagnostics: &diagnostics) { merge?.add($0) }
    }

    /// Takes one of `layout.pages`.
    package mutating func add(_ page: InputFile) {
        guard let kind = PageKind.allCases.first(where: { page.path.hasPrefix("content/\($0.rawValue)/") }),
            let source = SourceText(path: page.path, bytes: page.bytes, diagnostics: &pageDiagnostics)
        else { return }
        let frontMatter = parseFrontMatter(of: source, kind: kind, diagnostics: &pageDiagnostics)
        pages.append(
            PageOutline(
                source: page.path, kind: kind, frontMatter: frontMatter, fingerprint: Fingerprint(page.bytes)))
    }

    /// Takes one of `layout.pictures`.
    package mutating func add(picture: InputFile) {
        pictures.add(picture, diagnostics: &diagnostics)
    }

    /// Puts together what is known. There is a plan where the data could be checked; without one the pages can still be
    /// inspected, so that one run reports every mistake.
    package consuming func finish() -> Planning {
        let outline = SiteOutline(
            pages: pages, staticFiles: layout.staticFiles, pictures: pictures, includesDrafts: includesDrafts,
            diagnostics: &pageDiagnostics)
        let data = parsedSite.map { checkedData($0, diagnostics: &diagnostics) }
        let statistics = data?.statistics
        diagnostics.add(pageDiagnostics)
        let theme = Theme(files: templates, site: statistics?.site, diagnostics: &diagnostics)
        let plan = statistics.map {
            SitePlan(statistics: $0, outline: outline, theme: theme, makesPDFs: makesPDFs, diagnostics: &diagnostics)
        }
        let unchecked = plan == nil ? dataText.map { UncheckedData(data?.site, text: $0) } : nil
        return Planning(
            outline: plan?.outline ?? outline, plan: plan, unchecked: unchecked, diagnostics: diagnostics)
    }

    private mutating func reportMissingData() {
        // A data file that is there and cannot be read was reported as such.
        let isReported = diagnostics.all.contains { ["content", "content/data.yaml"].contains($0.location.path) }
        guard !isReported else { return }
        diagnostics.error(
            .missingFile, at: SourceLocation(path: "content/data.yaml"),
            Message(vi: "thiếu tệp số liệu content/data.yaml", en: "the data file content/data.yaml is missing"),
            notes: [
                .init(
                    Message(
                        vi: "mọi con số của trang lấy từ tệp này; xem docs/data.md để biết cách viết",
                        en: "every figure of the site comes from this file; docs/data.md tells how to write it"))
            ])
    }
}

/// What is known before the pages are rendered.
package struct Planning: Sendable {
    package let outline: SiteOutline
    /// Nil when the data holds mistakes.
    package let plan: SitePlan?
    /// Nil with a plan, and without a data file.
    package let unchecked: UncheckedData?
    package let diagnostics: Diagnostics
}
