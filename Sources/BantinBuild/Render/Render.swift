package import BantinModel
import BantinParser
import BantinRenderer

extension Planning {
    /// Makes one page: its text is parsed, its links are looked up, its numbers are proven, its editions are written.
    /// A pure function, so that pages can be made side by side.
    ///
    /// - Parameter file: the file of the job's `source`, read again; nil where it has none.
    package func render(_ job: PageJob, reading file: InputFile?) -> RenderedPage {
        switch job {
        case .authored(let outline):
            guard let file else { preconditionFailure("\(outline.source) was not read again") }
            return render(outline, reading: file)
        case .home: return plan.map { $0.write($0.home) } ?? RenderedPage(address: PageAddress.home)
        case .statistics:
            return plan.map { $0.write($0.statisticsPage) } ?? RenderedPage(address: PageAddress.statistics)
        case .body(let index):
            guard let plan else { preconditionFailure("a body's page belongs to a plan") }
            return plan.write(plan.page(of: index))
        case .archive(let year): return plan.map { $0.write($0.page(of: year)) } ?? RenderedPage(address: year.address)
        case .tag(let tag): return plan.map { $0.write($0.page(of: tag)) } ?? RenderedPage(address: tag.address)
        case .tags: return plan.map { $0.write($0.tagsPage) } ?? RenderedPage(address: PageAddress.tags)
        case .missing: return plan.map { $0.write($0.missingPage) } ?? RenderedPage(address: PageAddress.missing)
        }
    }

    private func render(_ page: PageOutline, reading file: InputFile) -> RenderedPage {
        var result = RenderedPage(address: page.address)
        guard Fingerprint(file.bytes) == page.fingerprint else {
            result.diagnostics.reportChange(of: page.source)
            return result
        }
        guard let source = source(of: file) else { return result }
        let document = parse(source, diagnostics: &result.diagnostics)
        result.inspect(document, of: page, outline: outline)
        result.diagnostics.reportTables(in: document, of: page.frontMatter.tables)
        unchecked?.check(page, document, in: source, diagnostics: &result.diagnostics)
        guard let plan, let planned = plan.page(at: page.source) else { return result }
        plan.checkPartials(in: document, of: page, diagnostics: &result.diagnostics)
        plan.checkConsent(PageTexts(page.frontMatter, document, in: source), diagnostics: &result.diagnostics)
        plan.checkSigner(page.frontMatter.report.signature.name.located, diagnostics: &result.diagnostics)
        let article = plan.article(of: planned, document: document, diagnostics: &result.diagnostics)
        result.summary.quotations = article?.quotations ?? []
        guard let article else {
            plan.checkUnbound(page, document, in: source, diagnostics: &result.diagnostics)
            return result
        }
        result.bindings = plan.checkNumbers(of: article, planned, in: source, diagnostics: &result.diagnostics)
        guard !result.diagnostics.hasErrors else { return result }
        result.take(plan.write(.article(article)))
        result.summary.printJob = PrintJob(article, fit: page.frontMatter.fit.located)
        return result
    }

    /// The figures that the prose of a page computes or proves, in reading order. The page's mistakes do not matter.
    package func quotations(in page: PageOutline, reading file: InputFile) -> [ResolvedFigure] {
        var reportedElsewhere = Diagnostics()
        guard let plan, let planned = plan.page(at: page.source), let source = source(of: file) else { return [] }
        let document = parse(source, diagnostics: &reportedElsewhere)
        return plan.article(of: planned, document: document, diagnostics: &reportedElsewhere)?.quotations ?? []
    }

    /// What looks like the name of a person in the prose of a page and is not under `people`, with its place.
    package func names(in page: PageOutline, reading file: InputFile) -> [Located<String>] {
        var reportedElsewhere = Diagnostics()
        guard let plan, let source = source(of: file) else { return [] }
        let document = parse(source, diagnostics: &reportedElsewhere)
        return plan.strangers(in: PageTexts(page.frontMatter, document, in: source))
    }

    /// The text of a page; nil for what is no text, which was reported when its front matter was read.
    private func source(of file: InputFile) -> SourceText? {
        var alreadyReported = Diagnostics()
        return SourceText(path: file.path, bytes: file.bytes, diagnostics: &alreadyReported)
    }

    private func parse(_ source: SourceText, diagnostics: inout Diagnostics) -> Document {
        let settings = plan?.site.settings ?? unchecked?.site.settings
        return parseBody(of: source, allowsRawHTML: settings?.allowsRawHTML ?? false, diagnostics: &diagnostics)
    }
}

extension RenderedPage {
    init(address: String) {
        self.init(summary: PageSummary(address: address))
    }

    /// Looks up everything that the page leads to.
    fileprivate mutating func inspect(_ document: Document, of page: PageOutline, outline: SiteOutline) {
        var links = LinkCheck(page: page.source, outline: outline)
        links.check(document)
        let frontMatter = page.frontMatter
        for prose in [
            frontMatter.title, frontMatter.kicker, frontMatter.lead, frontMatter.summary, frontMatter.report.abstract,
        ] {
            links.check(prose.value)
        }
        links.check(frontMatter.photo)
        for caption in frontMatter.tables.compactMap(\.caption) { links.check(caption) }
        diagnostics.add(links.diagnostics)
        summary.anchorUses = links.anchors
        summary.partials = Set((document.partials + frontMatter.report.annexes).map(\.value))
    }

    fileprivate mutating func take(_ written: RenderedPage) {
        files = written.files
        summary.figures = written.summary.figures
        summary.stated = written.summary.stated
        summary.feedEntry = written.summary.feedEntry
        summary.searchEntry = written.summary.searchEntry
        summary.anchors = written.summary.anchors
    }
}

extension SitePlan {
    /// Writes a page in its editions, and remembers the figures on it.
    func write(_ page: Page) -> RenderedPage {
        var result = RenderedPage(address: page.head.address)
        guard let templates = theme.templates else { return result }
        let log = FigureLog()
        let frame = SiteFrame(
            facts: facts, figure: lookup(logging: log), address: { outline.address(of: $0, from: $1) },
            pictureSize: { outline.pictureSize(at: $0) },
            targets: { [statistics] in statistics.targets(in: $0) }, navigation: navigation,
            sections: SiteSections(
                archive: archive.years.first?.address, tags: tags.all.isEmpty ? nil : PageAddress.tags))
        log.add(page.figures)
        result.summary.stated = Set(page.figures.compactMap(StatedNumber.init))
        if case .article(let article) = page {
            result.summary.anchors = Set(frame.headingIdentifiers(of: article.content))
        }
        let writer = PageWriter(site: frame, templates: templates)
        if case .article(let article) = page, site.settings.baseURL != nil, archive.isNewest(page.head.address) {
            result.summary.feedEntry = writer.feedEntry(of: article)
        }
        result.summary.searchEntry = writer.searchEntry(of: page)
        for edition in page.head.template.editions {
            let address = edition == .html ? page.head.address : PageAddress.text(of: page.head.address)
            let text = writer.write(page, in: edition)
            result.files.append(OutputFile(path: address, contents: .text(text)))
            if edition == .html { result.files += tables(of: page.head.address, in: text) }
        }
        result.summary.figures = log.figures
        return result
    }

    /// The tables of a page as CSV. A template may call them as it likes: a file has the slug of the name, with a number
    /// behind it where that is taken.
    private func tables(of address: String, in html: String) -> [OutputFile] {
        var taken = Set<String>()
        return tableFiles(in: html).map { table in
            let slug = table.name.slug.isEmpty ? "bang" : table.name.slug
            var (name, count) = (slug, 1)
            while !taken.insert(name).inserted {
                count += 1
                name = "\(slug)-\(count)"
            }
            return OutputFile(path: "\(PageAddress.tables(of: address))\(name).csv", contents: .text(table.csv))
        }
    }
}

extension Diagnostics {
    mutating func reportChange(of path: String) {
        error(
            .fileChanged, at: SourceLocation(path: path),
            Message(
                vi: "tệp bị sửa trong khi đang dựng trang", en: "the file was changed while the site was being built"),
            notes: [.init(Message(vi: "hãy chạy lại", en: "run again"))])
    }
}
