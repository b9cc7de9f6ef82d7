import BantinModel
import Foundation

/// A site's folder, opened once. Everything is read below it, name by name, and never through a symbolic link, so that
/// nothing outside it is read.
struct SiteFolder: Sendable {
    /// As the command line names it.
    let path: String
    /// The same folder without links in its path.
    let realPath: String
    private let root: Descriptor

    /// - Throws: wrong usage when there is no such folder.
    init(_ path: String) throws(Failure) {
        do {
            root = try Descriptor.openFolder(atPath: path)
            realPath = try resolvedPath(path)
            self.path = path
        } catch .system(ENOENT) {
            throw .usage(
                Message(vi: "không có thư mục “\(path)”", en: "there is no folder “\(path)”"), advice: [Self.advice])
        } catch .system(let number) where number != ELOOP {
            throw .disk(
                Message(vi: "không mở được thư mục “\(path)”", en: "the folder “\(path)” cannot be opened"),
                errorNumber: number)
        } catch {
            throw .usage(
                Message(vi: "“\(path)” không phải là thư mục", en: "“\(path)” is not a folder"), advice: [Self.advice])
        }
    }

    private static let advice = Message(
        vi: "hãy nêu thư mục chứa content/ của trang tin, hoặc đứng trong thư mục ấy mà chạy",
        en: "name the folder that holds the site's content/, or run from inside it")

    /// Opens a folder of the site; the path is relative to the site's folder.
    func openFolder(_ path: String) throws(OpenError) -> Descriptor {
        try root.openFolder(path)
    }

    /// Opens a regular file of the site; the path is relative to the site's folder.
    func openFile(_ path: String) throws(OpenError) -> Descriptor {
        try root.openFile(path)
    }

    /// What the system says about a name directly in the site's folder; nil where there is none.
    func kind(of name: String) -> FileStatus.Kind? {
        try? root.status(of: name).kind
    }
}

/// A path without links, `.` and `..`.
func resolvedPath(_ path: String) throws(OpenError) -> String {
    guard let resolved = realpath(path, nil) else { throw .system(errno) }
    defer { free(resolved) }
    return String(cString: resolved)
}
