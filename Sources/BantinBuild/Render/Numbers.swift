import BantinAnalysis
import BantinModel
import BantinParser
import BantinRenderer

extension SitePlan {
    /// Reads the numbers that stand in an authored page without a figure, and the words beside those that have one.
    ///
    /// - Returns: the bindings that are certain, in the body of the page alone: a value of the front matter might then
    ///   need quotation marks.
    func checkNumbers(
        of article: Article, _ page: PlannedPage, in source: SourceText, diagnostics: inout Diagnostics
    ) -> [Binding] {
        func locate(_ range: Range<Int>) -> SourceLocation {
            source.location(utf8Offset: range.lowerBound, length: range.count)
        }
        let context = article.head.context
        let abstract = article.official?.abstract
        let lines = [article.kicker, article.title, abstract, article.lead, article.summary, article.photo?.caption]
        for prose in lines.compactMap({ $0 }) + article.tables.map(\.caption) {
            _ = proseCheck.check(
                prose.prose.texts, figures: prose.figures, in: context, locate: locate, diagnostics: &diagnostics)
        }
        // A report whose head holds mistakes has no abstract yet; its numbers are read all the same.
        if abstract == nil, let prose = page.frontMatter.report.abstract.value {
            _ = proseCheck.check(prose.texts, figures: [], in: context, locate: locate, diagnostics: &diagnostics)
        }
        for words in [page.frontMatter.datelineText, page.frontMatter.photo?.alternativeText].compactMap({ $0 }) {
            _ = proseCheck.check([words], figures: [], in: context, locate: locate, diagnostics: &diagnostics)
        }
        return proseCheck.check(
            article.content.document.texts, figures: article.content.figures, in: context, locate: locate,
            diagnostics: &diagnostics)
    }
}
