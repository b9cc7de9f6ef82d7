import BantinModel
import Foundation

/// What stands in one folder of a site and can be used.
struct FolderEntry: Equatable {
    /// In NFC, as links in the site's texts spell it.
    let name: String
    /// As the disk spells it, which may be another normal form of Unicode.
    let diskName: String
    let isFolder: Bool
}

extension Descriptor {
    /// The files and folders in this folder, in the order of their names' Unicode scalars, so that the order in which
    /// the disk gives them does not matter. What cannot be used is reported and left out; litter is left out silently.
    ///
    /// - Parameter path: this folder as diagnostics name it.
    func entries(shownAs path: String, diagnostics: inout Diagnostics) throws(Failure) -> [FolderEntry] {
        var entries: [FolderEntry] = []
        do {
            for name in try names() where !isLitter(name) {
                if let entry = try entry(name, shownIn: path, diagnostics: &diagnostics) { entries.append(entry) }
            }
        } catch {
            try diagnostics.reportUnreadable(error, at: path)
        }
        entries.sort { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
        return withoutTwins(entries, shownIn: path, diagnostics: &diagnostics)
    }

    private func entry(_ bytes: [UInt8], shownIn path: String, diagnostics: inout Diagnostics) throws(OpenError)
        -> FolderEntry?
    {
        guard let diskName = String(validating: bytes, as: UTF8.self),
            !diskName.unicodeScalars.contains(where: isControl)
        else {
            diagnostics.reportName(at: path + "/" + String(decoding: bytes, as: UTF8.self))
            return nil
        }
        let name = diskName.precomposedStringWithCanonicalMapping
        switch try status(of: diskName).kind {
        case .file: return FolderEntry(name: name, diskName: diskName, isFolder: false)
        case .folder: return FolderEntry(name: name, diskName: diskName, isFolder: true)
        case .link: diagnostics.reportLink(at: path + "/" + name)
        case .other: diagnostics.reportOtherKind(at: path + "/" + name)
        }
        return nil
    }

    private func withoutTwins(_ entries: [FolderEntry], shownIn path: String, diagnostics: inout Diagnostics)
        -> [FolderEntry]
    {
        var result: [FolderEntry] = []
        for entry in entries {
            if entry.name == result.last?.name {
                diagnostics.reportTwins(at: path + "/" + entry.name)
            } else {
                result.append(entry)
            }
        }
        return result
    }
}

extension FolderEntry {
    /// Names that look alike stand together; UTF-8 sorts as scalars do.
    fileprivate var sortKey: [UInt8] { Array(name.utf8) + [0] + Array(diskName.utf8) }
}

/// What desktops, editors and office programs leave behind: hidden files, lock files, backups, thumbnails.
private func isLitter(_ name: [UInt8]) -> Bool {
    name.starts(with: Array(".".utf8)) || name.starts(with: Array("~$".utf8)) || name.last == UInt8(ascii: "~")
        || ["Thumbs.db", "desktop.ini"].contains { name.elementsEqual($0.utf8) }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
}
