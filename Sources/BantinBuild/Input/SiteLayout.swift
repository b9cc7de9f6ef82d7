package import BantinModel

/// What each file of a site folder is for, by its place alone.
package struct SiteLayout: Sendable {
    /// `content/data.yaml`, where it is there.
    package private(set) var data: String?
    /// `templates/*.html.mustache`, `*.txt.mustache` and `*.css`.
    package private(set) var templates: [String] = []
    /// `content/{bulletins,notes,pages}/*.md`.
    package private(set) var pages: [String] = []
    /// Everything below `content/static/`.
    package private(set) var staticFiles: [String] = []

    /// Sorts the files into their places. A file that would be read by nobody is an error: nothing that an author wrote
    /// may be lost in silence.
    ///
    /// - Parameter paths: every regular file below `content/` and `templates/`, in any order.
    package init(paths: [String], diagnostics: inout Diagnostics) {
        for path in paths.sorted(by: { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }) {
            let parts = path.split(separator: "/").map(String.init)
            switch (parts.first, parts.count) {
            case ("content", 2) where parts[1] == "data.yaml": data = path
            case ("content", 3...) where parts[1] == "static": staticFiles.append(path)
            case ("content", 3) where PageKind(rawValue: parts[1]) != nil && path.hasSuffix(".md"): pages.append(path)
            case ("templates", 2) where Self.isTemplate(path): templates.append(path)
            default: Self.reportUnknownFile(path, parts: parts, in: &diagnostics)
            }
        }
    }

    private static func isTemplate(_ path: String) -> Bool {
        [".html.mustache", ".txt.mustache", ".css"].contains { path.hasSuffix($0) }
    }

    private static func reportUnknownFile(_ path: String, parts: [String], in diagnostics: inout Diagnostics) {
        let isTemplates = parts.first == "templates"
        var notes: [Diagnostic.Note] = [
            .init(
                isTemplates
                    ? Message(
                        vi: "thư mục templates chỉ chứa *.html.mustache, *.txt.mustache và *.css, không có thư mục con",
                        en: "templates/ holds *.html.mustache, *.txt.mustache and *.css, and no folders")
                    : Message(
                        vi:
                            "content chỉ chứa data.yaml, bulletins/*.md, notes/*.md, pages/*.md và static/ (ảnh và tệp đăng nguyên)",
                        en: "content/ holds data.yaml, bulletins/*.md, notes/*.md, pages/*.md and static/"))
        ]
        let known = ["data.yaml", "static"] + PageKind.allCases.map(\.rawValue)
        if !isTemplates, parts.count > 1, let near = nearestName(to: parts[1], in: known), near != parts[1] {
            notes.append(.init(Message(vi: "có phải là content/\(near)?", en: "did you mean content/\(near)?")))
        }
        diagnostics.error(
            .unknownFile, at: SourceLocation(path: path),
            Message(vi: "tệp này không thuộc phần nào của trang", en: "this file is no part of a site"), notes: notes)
    }
}
