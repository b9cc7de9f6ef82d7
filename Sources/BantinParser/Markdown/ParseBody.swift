package import BantinModel

/// Reads the Markdown of a page, after its front matter, into a tree with places.
///
/// Figures and partials become nodes of their own; what an author most probably meant as one and CommonMark takes for
/// text is reported, as is Markdown that would lose content silently.
///
/// A file whose front matter is not closed gives an empty document: where the body begins is not known, and the reader
/// of the front matter says so.
///
/// - Parameter allowsRawHTML: whether HTML in the text is kept instead of reported (`site.raw_html`).
package func parseBody(
    of source: SourceText, allowsRawHTML: Bool, diagnostics: inout Diagnostics
) -> Document {
    let span = frontMatterSpan(of: source)
    guard span != nil || !isFrontMatterFence(source.line(1)) else { return Document() }
    let start = span?.bodyStart ?? 0
    let marks = MarkedText(source, utf8Range: start..<source.text.utf8.count, form: .markdown)
    var builder = DocumentBuilder(marks, allowsRawHTML: allowsRawHTML)
    builder.build()
    builder.reportMarks()
    diagnostics.add(builder.diagnostics)
    return Document(
        blocks: builder.blocks, figures: builder.figures, texts: builder.texts,
        misplacedPartials: builder.misplacedPartials)
}
