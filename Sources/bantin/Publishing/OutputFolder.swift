import BantinModel
import Foundation

/// Where a site is to be published: a name in an open folder, resolved, and found to be no place that publishing may not
/// touch.
struct OutputFolder: Sendable {
    /// As the command line names it; for messages.
    let path: String
    /// The folder that holds it, and its path without links.
    let parent: Descriptor
    let parentPath: String
    /// Its name there; never a link when it was resolved.
    let name: String

    /// - Parameter requested: the folder that the command line names; nil means `output` in the site's folder.
    /// - Throws: wrong usage for a place that must not be overwritten; the disk's failure.
    init(_ requested: String?, for site: SiteFolder) throws(Failure) {
        let path = requested ?? (site.path == "." ? "output" : "\(site.path)/output")
        let place = try OutputPlace(path, isDefault: requested == nil, site: site)
        self.path = path
        name = place.name
        parentPath = place.folder
        parent = try diskWork(
            Message(vi: "không mở được thư mục chứa “\(path)”", en: "the folder that holds “\(path)” cannot be opened")
        ) { () throws(OpenError) in try Descriptor.openFolder(atPath: place.folder) }
    }

    /// Whether there is something to be replaced.
    ///
    /// - Throws: wrong usage when it is somebody else's.
    func exists() throws(Failure) -> Bool {
        let state = try diskWork(Message(vi: "không đọc được “\(path)”", en: "“\(path)” cannot be read")) {
            () throws(OpenError) in
            try parent.state(of: name)
        }
        switch state {
        case .missing: return false
        case .ours: return true
        case .notAFolder:
            throw .usage(Message(vi: "“\(path)” không phải là thư mục", en: "“\(path)” is not a folder"))
        case .foreign:
            throw .usage(
                Message(
                    vi: "thư mục “\(path)” không phải do bantin tạo ra nên không bị ghi đè",
                    en: "the folder “\(path)” was not made by bantin and is not overwritten"),
                advice: [
                    Message(
                        vi: "hãy chọn thư mục khác bằng --output, hoặc tự xóa thư mục này nếu không cần nữa",
                        en: "choose another folder with --output, or delete this one yourself if nobody needs it")
                ])
        }
    }
}
