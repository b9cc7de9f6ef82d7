import BantinModel

/// A file of a site's `templates/` that is nobody's part.
struct UncalledFile: Sendable {
    let path: String

    /// `women.html.mustache`.
    var name: String { String(path.dropFirst("templates/".count)) }

    /// `women.html`; nil for a stylesheet or a script.
    var template: String? { name.hasSuffix(".mustache") ? String(name.dropLast(".mustache".count)) : nil }

    /// As a text places it: `women`.
    var partial: String? { template.map { $0.replacing(".html", with: "").replacing(".txt", with: "") } }

    /// Compared without the endings, which are long and alike.
    private var nearestBuiltInName: String? {
        func parts(_ name: String) -> (stem: String, ending: Substring) {
            let stem = name.prefix { $0 != "." }
            return (String(stem), name[stem.endIndex...])
        }
        let (stem, ending) = parts(name)
        let stems = builtInTemplates.keys.map(parts).filter { $0.ending == ending }.map(\.stem).sorted()
        return nearestName(to: stem, in: stems).map { $0 + ending }
    }

    func report(in diagnostics: inout Diagnostics) {
        let near = nearestBuiltInName
        let advice: Diagnostic.Note =
            if let near {
                .init(.didYouMean(near))
            } else if let partial {
                .init(
                    Message(
                        vi: "hãy đặt vào bài bằng một đoạn chỉ có {{> \(partial)}}, gọi từ một mẫu khác, hoặc xóa tệp",
                        en:
                            "place it by a paragraph that is only {{> \(partial)}}, call it from another template, or remove it"
                    ))
            } else {
                .init(
                    Message(
                        vi: "hãy gọi tệp này từ một mẫu, ví dụ base.html.mustache, hoặc xóa tệp",
                        en: "load it from a template, such as base.html.mustache, or remove it"))
            }
        diagnostics.warning(
            .unusedTemplate, at: SourceLocation(path: path),
            Message(
                vi: "không mẫu nào và không bài nào dùng tệp này", en: "no template and no text uses this file"),
            notes: [advice])
    }
}
