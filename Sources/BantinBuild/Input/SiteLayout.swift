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
        var unknown = UnknownFiles()
        for path in paths.sorted(by: { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }) {
            let parts = path.split(separator: "/").map(String.init)
            switch (parts.first, parts.count) {
            case ("content", 2) where parts[1] == "data.yaml": data = path
            case ("content", 3) where parts[1] == "counts" && path.lowercased().hasSuffix(".csv"): counts.append(path)
            case ("content", 3...) where parts[1] == "static": staticFiles.append(path)
            case ("content", 3) where PageKind(rawValue: parts[1]) != nil && path.hasSuffix(".md"): pages.append(path)
            case ("templates", 2) where Self.isTemplate(path): templates.append(path)
            default: unknown.add(path, parts)
            }
        }
        unknown.report(in: &diagnostics)
    }

    private static func isTemplate(_ path: String) -> Bool {
        [".html.mustache", ".txt.mustache", ".css", ".js"].contains { path.hasSuffix($0) }
    }
}
