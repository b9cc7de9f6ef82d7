import BantinAnalysis
import BantinModel
import BantinParser

/// Everything of an authored page in which numbers are read, before its figures are known.
struct AuthoredProse {
    let texts: [ProseText]
    let figures: [FigureReference]

    init(_ frontMatter: FrontMatter, _ document: Document) {
        let lines = [
            frontMatter.kicker.value, frontMatter.title.value, frontMatter.report.abstract.value,
            frontMatter.lead.value,
            frontMatter.summary.value, frontMatter.photo?.caption,
        ]
        let proses = lines.compactMap { $0 } + frontMatter.tables.compactMap(\.caption)
        let plain = [frontMatter.datelineText, frontMatter.photo?.alternativeText].compactMap { $0 }
        texts = proses.flatMap(\.texts) + plain + document.texts
        figures = proses.flatMap(\.figures) + document.figures
    }
}

extension ProseCheck {
    /// Reports the unbound numbers of a page, of which no figure is known.
    func check(
        _ prose: AuthoredProse, in context: PageContext, of source: SourceText, diagnostics: inout Diagnostics
    ) {
        _ = check(
            prose.texts, figures: [], in: context,
            locate: { source.location(utf8Offset: $0.lowerBound, length: $0.count) }, diagnostics: &diagnostics)
    }
}

extension SitePlan {
    /// The same for a page whose body, period or title is not known: that was reported, and hides no other mistake.
    func checkUnbound(_ page: PageOutline, _ document: Document, in source: SourceText, diagnostics: inout Diagnostics)
    {
        ProseCheck(withoutFigures: site).check(
            AuthoredProse(page.frontMatter, document), in: context(of: .root), of: source, diagnostics: &diagnostics)
    }
}
