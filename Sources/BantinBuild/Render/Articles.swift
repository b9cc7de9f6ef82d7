import BantinAnalysis
import BantinModel
import BantinRenderer

/// Proves the numbers of a page's front matter.
struct ProseProver {
    let statistics: Statistics
    let context: PageContext

    func prove(_ prose: Prose?, diagnostics: inout Diagnostics) -> ProvenProse? {
        prose.map { prove($0, diagnostics: &diagnostics) }
    }

    func prove(_ prose: Prose, diagnostics: inout Diagnostics) -> ProvenProse {
        ProvenProse(
            prose,
            figures: statistics.resolve(prose.figures, of: prose.texts, in: context, diagnostics: &diagnostics))
    }

    func prove(_ document: Document, diagnostics: inout Diagnostics) -> ProvenDocument {
        ProvenDocument(
            document,
            figures: statistics.resolve(document.figures, of: document.texts, in: context, diagnostics: &diagnostics))
    }

    func prove(_ photo: Photo?, diagnostics: inout Diagnostics) -> ArticlePhoto? {
        guard let photo else { return nil }
        return ArticlePhoto(
            source: photo.source, alternative: photo.alternative?.value ?? "",
            caption: prove(photo.caption, diagnostics: &diagnostics), credit: photo.credit?.value)
    }
}

extension SitePlan {
    /// The head of an authored page, or nil where its context is unknown.
    func head(of page: PlannedPage) -> PageHead? {
        guard let context = page.context else { return nil }
        let template = PageTemplate(page.outline.kind)
        return PageHead(
            template: template, address: page.outline.address,
            textAddress: textAddress(of: page.outline.address, template: template),
            pdfAddress: makesPDFs && template.isPrinted ? PageAddress.pdf(of: page.outline.address) : nil,
            context: context,
            period: period(of: context))
    }

    /// The head of a page that the program makes itself.
    func head(_ template: PageTemplate, at address: String, about body: Body.Index) -> PageHead {
        let context = context(of: body)
        return PageHead(
            template: template, address: address, textAddress: textAddress(of: address, template: template),
            context: context, period: period(of: context))
    }

    private func period(of context: PageContext) -> NamedPeriod? {
        context.period.flatMap { site.namedPeriod($0, for: context.body) }
    }

    private func textAddress(of address: String, template: PageTemplate) -> String? {
        template.editions.contains(.text) ? PageAddress.text(of: address) : nil
    }

    /// A page as it is announced on others; its numbers keep its own context. Its mistakes are reported when the page
    /// itself is rendered.
    func teaser(of page: PlannedPage) -> Teaser? {
        guard let head = head(of: page), let title = page.frontMatter.title.value else { return nil }
        var reportedElsewhere = Diagnostics()
        let prover = ProseProver(statistics: statistics, context: head.context)
        let frontMatter = page.frontMatter
        return Teaser(
            head: head, title: prover.prove(title, diagnostics: &reportedElsewhere), date: frontMatter.date.value,
            kicker: prover.prove(frontMatter.kicker.value, diagnostics: &reportedElsewhere),
            summary: prover.prove(frontMatter.summary.value ?? frontMatter.lead.value, diagnostics: &reportedElsewhere),
            photo: prover.prove(frontMatter.photo, diagnostics: &reportedElsewhere))
    }

    /// An authored page with every number proven, or nil where too little of it is known.
    func article(of page: PlannedPage, document: Document, diagnostics: inout Diagnostics) -> Article? {
        guard let head = head(of: page) else { return nil }
        let frontMatter = page.frontMatter
        let prover = ProseProver(statistics: statistics, context: head.context)
        let title = prover.prove(frontMatter.title.value, diagnostics: &diagnostics)
        let content = prover.prove(document, diagnostics: &diagnostics)
        let kicker = prover.prove(frontMatter.kicker.value, diagnostics: &diagnostics)
        let lead = prover.prove(frontMatter.lead.value, diagnostics: &diagnostics)
        let summary = prover.prove(frontMatter.summary.value, diagnostics: &diagnostics)
        let photo = prover.prove(frontMatter.photo, diagnostics: &diagnostics)
        let abstract = prover.prove(frontMatter.report.abstract.value, diagnostics: &diagnostics)
        let official = official(page, abstract: abstract, diagnostics: &diagnostics)
        let tables = tables(of: page, in: head.context, diagnostics: &diagnostics)
        guard let title else { return nil }
        var article = Article(head: head, title: title, content: content)
        article.date = frontMatter.date.value
        article.authors = frontMatter.authors.map(\.value)
        article.photo = photo
        article.summary = summary
        article.kicker = kicker
        article.dateline = frontMatter.dateline.value
        article.lead = lead
        article.official = official
        article.annexes = frontMatter.report.annexes.map(\.value)
        article.tags = frontMatter.tags.compactMap { tags.tag($0.value)?.entry }
        let neighbours = place(of: page).map(archive.neighbours)
        article.older = (neighbours?.older).flatMap { teaser(of: pages[$0]) }
        article.newer = (neighbours?.newer).flatMap { teaser(of: pages[$0]) }
        if page.outline.kind != .page { article.archiveAddress = PageAddress.archive(article.date?.year) }
        article.tables = tables
        article.notes = page.selectedNotes.compactMap { teaser(of: pages[$0]) }
        return article
    }
}
