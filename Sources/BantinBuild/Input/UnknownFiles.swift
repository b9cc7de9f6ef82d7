import BantinModel

/// Files below `content/` and `templates/` that would be read by nobody. A folder that is none of the site's is one
/// mistake, however many files it holds.
struct UnknownFiles {
    private var files: [(path: String, parts: [String])] = []
    /// By the name below `content/`.
    private var folders: [String: Int] = [:]

    private static let pageFolders = PageKind.allCases.map(\.rawValue)
    private static let foldersOfContent = pageFolders + ["counts", "static"]

    mutating func add(_ path: String, _ parts: [String]) {
        if parts.first == "content", parts.count > 2, !Self.foldersOfContent.contains(parts[1]) {
            folders[parts[1], default: 0] += 1
        } else {
            files.append((path, parts))
        }
    }

    func report(in diagnostics: inout Diagnostics) {
        for (folder, count) in folders { reportFolder(folder, files: count, in: &diagnostics) }
        for file in files { reportFile(file.path, file.parts, in: &diagnostics) }
    }

    private func reportFolder(_ name: String, files: Int, in diagnostics: inout Diagnostics) {
        let near = nearestName(to: name, in: Self.foldersOfContent)
        let mend = near.map {
            Message(vi: "hãy đổi tên thư mục thành content/\($0)", en: "rename the folder to content/\($0)")
        }
        diagnostics.error(
            .unknownFile, at: SourceLocation(path: "content/\(name)"),
            Message(
                vi: "thư mục này không thuộc phần nào của trang, nên \(files) tệp trong đó không được đọc",
                en:
                    "this folder is no part of a site, so what is in it is not read: \(files) file\(files == 1 ? "" : "s")"
            ),
            notes: [.init(Self.placesOfContent)] + (mend.map { [.init($0)] } ?? []))
    }

    private func reportFile(_ path: String, _ parts: [String], in diagnostics: inout Diagnostics) {
        diagnostics.error(
            .unknownFile, at: SourceLocation(path: path),
            Message(vi: "tệp này không thuộc phần nào của trang", en: "this file is no part of a site"),
            notes: notes(path, parts).map { .init($0) })
    }

    private func notes(_ path: String, _ parts: [String]) -> [Message] {
        guard parts.first != "templates" else {
            return [
                Message(
                    vi:
                        "thư mục templates chỉ chứa *.html.mustache, *.txt.mustache, *.css và *.js, không có thư mục con",
                    en: "templates/ holds *.html.mustache, *.txt.mustache, *.css and *.js, and no folders")
            ]
        }
        if let mend = Self.mend(ofEnding: path.lowercased(), inCounts: parts.count > 2 && parts[1] == "counts") {
            return [mend]
        }
        let near = intendedPlace(of: parts).map {
            Message(vi: "có phải là content/\($0)?", en: "did you mean content/\($0)?")
        }
        return [Self.placesOfContent] + (near.map { [$0] } ?? [])
    }

    private static let placesOfContent = Message(
        vi: "content chỉ chứa data.yaml, counts/*.csv, bulletins/*.md, notes/*.md, pages/*.md, reports/*.md "
            + "và static/ (ảnh và tệp đăng nguyên)",
        en: "content/ holds data.yaml, counts/*.csv, bulletins/*.md, notes/*.md, pages/*.md, reports/*.md and static/")

    /// What to do with a file of another program.
    private static func mend(ofEnding path: String, inCounts: Bool) -> Message? {
        func ends(in endings: String...) -> Bool { endings.contains { path.hasSuffix(".\($0)") } }
        if ends(in: "xlsx", "xls", "ods") {
            return inCounts
                ? Message(
                    vi: "hãy lưu bảng tính thành CSV UTF-8 (trong Excel: Save As, CSV UTF-8)",
                    en: "save the spreadsheet as CSV UTF-8 (in Excel: Save As, CSV UTF-8)")
                : Message(
                    vi: "hãy lưu bảng tính vào content/counts/ thành CSV UTF-8 (trong Excel: Save As, CSV UTF-8)",
                    en: "save the spreadsheet in content/counts/ as CSV UTF-8 (in Excel: Save As, CSV UTF-8)")
        }
        if ends(in: "docx", "doc", "odt", "rtf") {
            return inCounts
                ? Message(
                    vi: "hãy chép bảng sang Excel rồi lưu thành CSV UTF-8 (Save As, CSV UTF-8)",
                    en: "copy the table into Excel and save it as CSV UTF-8 (Save As, CSV UTF-8)")
                : Message(
                    vi:
                        "hãy chép chữ sang một tệp văn bản thuần có đuôi .md; muốn đăng nguyên tệp thì đặt vào content/static/",
                    en:
                        "copy the words into a plain text file that ends in .md; to publish the file itself put it into content/static/"
                )
        }
        guard ends(in: "jpg", "jpeg", "png", "webp", "gif", "svg", "pdf", "mp3", "mp4") else { return nil }
        return Message(
            vi: "ảnh và tệp đăng nguyên đặt trong content/static/",
            en: "images and files that are published as they are stand in content/static/")
    }

    /// Where below `content/` a misplaced or misnamed file probably belongs.
    private func intendedPlace(of parts: [String]) -> String? {
        guard parts.count > 2 else {
            let name = parts.last ?? ""
            if name.hasSuffix(".md") { return "notes/\(name)" }
            return nearestName(to: name, in: ["data.yaml"])
        }
        guard Self.pageFolders.contains(parts[1]), let name = parts.last.flatMap(Self.markdownName) else { return nil }
        return "\(parts[1])/\(name)"
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
}
