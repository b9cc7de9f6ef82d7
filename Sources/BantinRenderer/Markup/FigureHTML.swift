import BantinModel

/// A figure in HTML: the number that readers see, for machines its exact value and canonical name, and the way to its
/// entry in “Số liệu và nguồn”, which leads back.
struct FigureHTML {
    let html: String

    /// - Parameter words: the author's words, as HTML.
    init(_ resolved: ResolvedFigure, words: String, _ parts: MarkupParts) {
        let note = parts.note(resolved)
        switch resolved.content {
        case .computed(let figure, let form):
            var text = HTMLBuffer()
            text.text(parts.printed(figure, form))
            html = Self.link(Self.data(figure, content: text.string), to: note) + Self.mark(of: figure, parts)
        case .proven(let figure):
            html = Self.link(Self.data(figure, content: words), to: note) + Self.mark(of: figure, parts)
        case .stated(let source):
            var buffer = HTMLBuffer()
            buffer.markup("<span class=\"figure stated\" title=\"")
            buffer.text(source)
            buffer.markup("\">\(words)</span>")
            html = Self.link(buffer.string, to: note)
        case .invalid:
            html = words
        }
    }

    private static func data(_ figure: Figure, content: String) -> String {
        var buffer = HTMLBuffer()
        buffer.markup("<data class=\"figure\" value=\"")
        buffer.text(figure.value.machineText)
        buffer.markup("\" data-figure=\"")
        buffer.text(figure.name)
        buffer.markup("\">\(content)</data>")
        return buffer.string
    }

    /// The anchors are those of the template `sources`; an underscore keeps them apart from those of headings.
    private static func link(_ content: String, to note: Int?) -> String {
        guard let note else { return content }
        return """
            <a class="source-link" id="cau_\(note)" href="#so_lieu_\(note)" data-note="\(note)" role="doc-noteref">\(content)</a>
            """
    }

    /// The sign of what is illustrative.
    private static func mark(of figure: Figure, _ parts: MarkupParts) -> String {
        guard figure.isIllustrative else { return "" }
        var buffer = HTMLBuffer()
        buffer.markup("<sup class=\"illustrative\" title=\"")
        buffer.text(parts.illustrativeNote)
        buffer.markup("\">*</sup>")
        return buffer.string
    }
}

extension FigureValue {
    /// The exact value: `104`, `13/23`, `90–100` for the ends of a target, the name of a verdict.
    var machineText: String {
        switch self {
        case .number(let number): number.description
        case .range(let minimum, let maximum):
            "\(minimum.map(String.init) ?? "")–\(maximum.map(String.init) ?? "")"
        case .verdict(let verdict): verdict.id
        }
    }
}
