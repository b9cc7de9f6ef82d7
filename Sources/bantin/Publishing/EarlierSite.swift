import Foundation

/// The site that readers see while the next one is made. A file that is the same in both is not written again: the new
/// site gets a second name of it, so that its time of change stays, by which web servers and rsync know what is new.
/// Once the new site stands in its place the old folder is removed, and each file has one name again.
///
/// A file with two names must not be written to through either. Here nobody does: files of the staging folder are made
/// under names that are free and never opened for writing again. Whoever edits a published file during the very build
/// changes the new site too, as a moment later; the next build finds the difference and writes the file anew.
struct EarlierSite: Sendable {
    private let folder: Descriptor

    /// Nil where there is none of bantin's making, or it cannot be read: then everything is written.
    init?(at output: OutputFolder) {
        guard (try? output.parent.state(of: output.name)) == .ours,
            let folder = try? output.parent.openFolder(output.name)
        else { return nil }
        self.folder = folder
    }

    /// Gives a file of the earlier site its name in a folder of the new one, if it is what would be written there.
    ///
    /// - Parameters:
    ///   - path: of the file in both sites.
    ///   - newFolder: the folder of the new site that is to hold it.
    ///   - size: of the new file, in bytes.
    ///   - isTheSame: compares an earlier file of that size with the new one, byte by byte.
    /// - Returns: whether it was done; if not, for whatever reason, the file is still to be written.
    func link(
        _ path: String, into newFolder: Descriptor, size: Int, isTheSame: (Descriptor) throws(OpenError) -> Bool
    ) -> Bool {
        let (parent, name) = path.splitIntoFolderAndName
        guard let earlierFolder = try? folder.openFolder(parent), let file = try? earlierFolder.openFile(name),
            let status = try? file.status(), status.size == size, status.isAsPublished,
            (try? isTheSame(file)) == true, linkat(earlierFolder.number, name, newFolder.number, name, 0) == 0
        else { return false }
        // The name may have become another file's after that file was opened.
        if let linked = try? newFolder.status(of: name), linked.isOfTheSameFile(as: status) { return true }
        unlinkat(newFolder.number, name, 0)
        return false
    }
}

extension FileStatus {
    /// As `Descriptor.createFile` leaves a file: ours, for everybody to read, and with no other name, through which it
    /// could be an author's file or a copy that somebody keeps.
    fileprivate var isAsPublished: Bool {
        mode == Descriptor.publishedMode && owner == geteuid() && nameCount == 1
    }
}
