import BantinModel

/// Every regular file below `content/` and `templates/`, by its path: relative to the site's folder, with `/`, in NFC.
/// What each is for is not known here.
struct SiteFiles: Equatable {
    /// In the order of folders read one by one, each in scalar order.
    private(set) var paths: [String] = []
    /// How the disk spells those paths that it does not have in NFC.
    private var otherSpellings: [String: String] = [:]

    /// As deep as folders may be nested in each other.
    static let depthLimit = 32

    /// Lists a site's folder. What cannot be read or named is reported and left out.
    init(of site: SiteFolder, diagnostics: inout Diagnostics) throws(Failure) {
        for name in ["content", "templates"] {
            switch site.kind(of: name) {
            case .folder: try add(Place(name), of: site, diagnostics: &diagnostics)
            case .link: diagnostics.reportLink(at: name)
            case .file, .other: diagnostics.reportOtherKind(at: name)
            case nil: break
            }
        }
    }

    /// How the disk spells a path.
    func diskPath(of path: String) -> String {
        otherSpellings[path] ?? path
    }

    private mutating func add(_ folder: Place, of site: SiteFolder, diagnostics: inout Diagnostics) throws(Failure) {
        guard folder.depth <= Self.depthLimit else {
            return diagnostics.reportDepth(at: folder.path, limit: Self.depthLimit)
        }
        for entry in try folder.entries(of: site, diagnostics: &diagnostics) {
            let place = folder.child(entry)
            if entry.isFolder {
                try add(place, of: site, diagnostics: &diagnostics)
            } else {
                paths.append(place.path)
                if !place.path.utf8.elementsEqual(place.diskPath.utf8) { otherSpellings[place.path] = place.diskPath }
            }
        }
    }
}

/// A file or folder of a site under both of its spellings.
private struct Place {
    private(set) var path: String
    private(set) var diskPath: String
    private(set) var depth = 0

    init(_ path: String) {
        (self.path, diskPath) = (path, path)
    }

    func child(_ entry: FolderEntry) -> Place {
        var child = self
        child.path += "/" + entry.name
        child.diskPath += "/" + entry.diskName
        child.depth += 1
        return child
    }

    func entries(of site: SiteFolder, diagnostics: inout Diagnostics) throws(Failure) -> [FolderEntry] {
        let folder: Descriptor
        do {
            folder = try site.openFolder(diskPath)
        } catch {
            try diagnostics.reportUnreadable(error, at: path)
            return []
        }
        return try folder.entries(shownAs: path, diagnostics: &diagnostics)
    }
}
