package import BantinModel

/// What each file of a site folder is for, by its place alone.
package struct SiteLayout: Sendable {
    /// `content/data.yaml`, where it is there.
    package private(set) var data: String?
    /// `content/counts/*.csv`.
    package private(set) var counts: [String] = []
    /// `templates/*.html.mustache`, `*.txt.mustache`, `*.css` and `*.js`.
    package private(set) var templates: [String] = []
    /// `content/{bulletins,notes,pages,reports}/*.md`.
    package private(set) var pages: [String] = []
    /// Everything below `content/static/`.
    package private(set) var staticFiles: [String] = []
    /// Those of them that are pictures by the endings of their names.
    package var pictures: [String] { staticFiles.filter(SitePictures.isPicture) }

    /// Sorts the files into their places. A file that would be read by nobody is an error: nothing that an author wrote
    /// may be lost in silence.
    ///
    /// - Parameter paths: every regular file below `content/` and `templates/`, in any order.
    package init(paths: [String], diagnostics: inout Diagnostics) {
        for path in paths.sorted(by: { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }) {
            let parts = path.split(separator: "/").map(String.init)
            switch (parts.first, parts.count) {
            case ("content", 2) where parts[1] == "data.yaml": data = path
            case ("content", 3) where parts[1] == "counts" && path.lowercased().hasSuffix(".csv"): counts.append(path)
            case ("content", 3...) where parts[1] == "static": staticFiles.append(path)
            case ("content", 3) where PageKind(rawValue: parts[1]) != nil && path.hasSuffix(".md"): pages.append(path)
            case ("templates", 2) where Self.isTemplate(path): templates.append(path)
            default: Self.reportUnknownFile(path, parts: parts, in: &diagnostics)
            }
        }
    }

    private static func isTemplate(_ path: String) -> Bool {
        [".html.mustache", ".txt.mustache", ".css", ".js"].contains { path.hasSuffix($0) }
    }

    private static func isSpreadsheet(_ path: String) -> Bool {
        [".xlsx", ".xls", ".ods"].contains { path.hasSuffix($0) }
    }

    /// Where below `content/` a misplaced or misnamed file probably belongs.
    private static func intendedPlace(of parts: [String]) -> String? {
        let folders = PageKind.allCases.map(\.rawValue)
        guard parts.count > 2 else {
            let name = parts.last ?? ""
            if name.hasSuffix(".md") { return "notes/\(name)" }
            return nearestName(to: name, in: ["data.yaml"])
        }
        guard let folder = nearestName(to: parts[1], in: folders + ["counts", "static"]) else { return nil }
        guard folders.contains(folder), let name = parts.last.flatMap(markdownName) else {
            return folder == parts[1] ? nil : folder
        }
        return "\(folder)/\(name)"
    }

    /// The name as a page must have it: `a.md` for `a.MD`, `a.markdown`, `a.md.txt`; nil for what is no text.
    private static func markdownName(of name: String) -> String? {
        let endings = [".md", ".markdown", ".mdown", ".md.txt", ".txt"]
        let lowered = name.lowercased()
        guard let ending = endings.filter({ lowered.hasSuffix($0) }).max(by: { $0.count < $1.count }) else {
            return nil
        }
        return name.dropLast(ending.count) + ".md"
    }

    private static func reportUnknownFile(_ path: String, parts: [String], in diagnostics: inout Diagnostics) {
        let isTemplates = parts.first == "templates"
        var notes: [Diagnostic.Note] = [
            .init(
                isTemplates
                    ? Message(
                        vi:
                            "thư mục templates chỉ chứa *.html.mustache, *.txt.mustache, *.css và *.js, không có thư mục con",
                        en: "templates/ holds *.html.mustache, *.txt.mustache, *.css and *.js, and no folders")
                    : Message(
                        vi:
                            "content chỉ chứa data.yaml, counts/*.csv, bulletins/*.md, notes/*.md, pages/*.md, reports/*.md "
                            + "và static/ (ảnh và tệp đăng nguyên)",
                        en:
                            "content/ holds data.yaml, counts/*.csv, bulletins/*.md, notes/*.md, pages/*.md, reports/*.md "
                            + "and static/"
                    ))
        ]
        if parts.count > 2, parts[1] == "counts", isSpreadsheet(path) {
            notes = [
                .init(
                    Message(
                        vi: "hãy lưu bảng tính thành CSV UTF-8 (trong Excel: Save As, CSV UTF-8)",
                        en: "save the spreadsheet as CSV UTF-8 (in Excel: Save As, CSV UTF-8)"))
            ]
        }
        if !isTemplates, let near = intendedPlace(of: parts) {
            notes.append(.init(Message(vi: "có phải là content/\(near)?", en: "did you mean content/\(near)?")))
        }
        diagnostics.error(
            .unknownFile, at: SourceLocation(path: path),
            Message(vi: "tệp này không thuộc phần nào của trang", en: "this file is no part of a site"), notes: notes)
    }
}
