import BantinModel

/// A figure in HTML: the number that readers see, and for machines its exact value and canonical name.
struct FigureHTML {
    let html: String

    /// - Parameter words: the author's words, as HTML.
    init(_ resolved: ResolvedFigure, words: String, _ parts: MarkupParts) {
        switch resolved.content {
        case .computed(let figure, let form):
            var text = HTMLBuffer()
            text.text(parts.printed(figure, form))
            html = Self.data(figure, content: text.string, parts)
        case .proven(let figure):
            html = Self.data(figure, content: words, parts)
        case .stated(let source):
            var buffer = HTMLBuffer()
            buffer.markup("<span class=\"figure stated\" title=\"")
            buffer.text(source)
            buffer.markup("\">\(words)</span>")
            html = buffer.string
        case .invalid:
            html = words
        }
    }

    private static func data(_ figure: Figure, content: String, _ parts: MarkupParts) -> String {
        var buffer = HTMLBuffer()
        buffer.markup("<data class=\"figure\" value=\"")
        buffer.text(figure.value.machineText)
        buffer.markup("\" data-figure=\"")
        buffer.text(figure.name)
        buffer.markup("\">\(content)</data>")
        if figure.isIllustrative {
            buffer.markup("<sup class=\"illustrative\" title=\"")
            buffer.text(parts.illustrativeNote)
            buffer.markup("\">*</sup>")
        }
        return buffer.string
    }
}

extension FigureValue {
    /// The exact value: `104`, `13/23`, `90–100` for the ends of a target, the name of a verdict.
    fileprivate var machineText: String {
        switch self {
        case .number(let number): number.description
        case .range(let minimum, let maximum):
            "\(minimum.map(String.init) ?? "")–\(maximum.map(String.init) ?? "")"
        case .verdict(let verdict): verdict.id
        }
    }
}
