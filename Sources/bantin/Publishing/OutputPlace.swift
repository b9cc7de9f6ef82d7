import BantinModel
import Foundation

/// The place of an output folder without links in its path, and found to be none that would harm the site.
struct OutputPlace: Equatable {
    /// The folder that holds it.
    let folder: String
    let name: String

    /// - Parameter isDefault: whether it is the place taken when the command line names none; a link there must not lead
    ///   out of the site's folder.
    init(_ path: String, isDefault: Bool, site: SiteFolder) throws(Failure) {
        let place = try Self.resolved(path)
        let parts = Self.parts(place)
        let siteParts = Self.parts(site.realPath)
        if siteParts.starts(with: parts) {
            throw Self.refused(path, vi: "nó chứa chính thư mục của trang tin", en: "it holds the site itself")
        }
        for source in ["content", "templates"] where parts.starts(with: siteParts + [source[...]]) {
            throw Self.refused(path, vi: "nó nằm trong \(source)/", en: "it lies inside \(source)/")
        }
        if isDefault, !parts.starts(with: siteParts) {
            throw Self.refused(
                path, vi: "nó là liên kết dẫn ra ngoài thư mục của trang tin",
                en: "it is a link that leads out of the site's folder")
        }
        (folder, name) = ("/" + parts.dropLast().joined(separator: "/"), String(parts.last ?? ""))
    }

    private static func parts(_ path: String) -> [Substring] {
        path.split(separator: "/")
    }

    /// The path without links; of one that is not there yet, its folder is resolved.
    private static func resolved(_ path: String) throws(Failure) -> String {
        let cannotBeRead = Message(vi: "không đọc được “\(path)”", en: "“\(path)” cannot be read")
        do {
            return try resolvedPath(path)
        } catch .system(ENOENT) where !isLink(path) {
            return try resolvedNewPath(path)
        } catch .system(ENOENT) {
            throw refused(path, vi: "nó là liên kết dẫn đến chỗ không có", en: "it is a link that leads nowhere")
        } catch .system(ENOTDIR) {
            throw .usage(Message(vi: "“\(path)” không phải là thư mục", en: "“\(path)” is not a folder"))
        } catch {
            throw .disk(cannotBeRead, errorNumber: error.errorNumber)
        }
    }

    private static func resolvedNewPath(_ path: String) throws(Failure) -> String {
        let parts = parts(path)
        let name = parts.last ?? ""
        let folder = (path.hasPrefix("/") ? "/" : "./") + parts.dropLast().joined(separator: "/")
        do {
            guard !["", ".", ".."].contains(name) else { throw OpenError.system(ENOENT) }
            return try resolvedPath(folder) + "/" + name
        } catch {
            throw .usage(
                Message(
                    vi: "không có thư mục “\(folder)” để đặt “\(name)” vào",
                    en: "there is no folder “\(folder)” to put “\(name)” in"),
                advice: [Message(vi: "hãy tạo thư mục ấy trước", en: "make that folder first")])
        }
    }

    private static func isLink(_ path: String) -> Bool {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        var status = stat()
        return lstat(String(trimmed), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    private static func refused(_ path: String, vi: String, en: String) -> Failure {
        .usage(
            Message(
                vi: "không thể dùng “\(path)” làm thư mục kết quả: \(vi)",
                en: "“\(path)” cannot be the output folder: \(en)"),
            advice: [Message(vi: "hãy chọn thư mục khác bằng --output", en: "choose another folder with --output")])
    }
}
