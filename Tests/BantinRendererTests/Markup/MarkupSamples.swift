import BantinModel
import BantinParser
import BantinRenderer

/// A text parsed, with a value for each of its figures.
func parsed(_ text: String, allowsRawHTML: Bool = false) -> (document: Document, figures: [ResolvedFigure]) {
    var diagnostics = Diagnostics()
    let source = SourceText(path: "content/notes/a.md", text: text)
    let document = parseBody(of: source, allowsRawHTML: allowsRawHTML, diagnostics: &diagnostics)
    return (document, document.figures.map { resolved($0) })
}

/// 13 of 23, a share; a name with `illustrative` in it gives an illustrative figure.
private func resolved(_ reference: FigureReference) -> ResolvedFigure {
    func figure(_ name: String) -> Figure {
        Figure(
            query: FigureQuery(body: Body.Index(0), measure: .members, date: day), name: name,
            value: .number(share), unit: .percent, derivation: .ratio, isIllustrative: name.contains("illustrative"))
    }
    let content: ResolvedFigure.Content =
        switch reference.notation {
        case .computed(let name): .computed(figure(name), .plain)
        case .proven(let name): name == "invalid" ? .invalid : .proven(figure(name))
        case .stated(let source): .stated(source: source)
        }
    return ResolvedFigure(reference: reference, content: content)
}

private let share = Rational(13, over: 23) ?? Rational(0)
private let day = PartialDate.year(2020).last

var sampleParts: MarkupParts {
    MarkupParts(
        address: { $0.hasPrefix("../") ? "from:" + $0 : $0 }, partial: { "partial \($0)\n" },
        printed: { figure, _ in figure.name == "markup" ? "<&\">" : "56,52%" }, illustrativeNote: "minh họa \"<")
}
