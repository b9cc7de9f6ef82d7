import BantinModel
import Foundation

extension SiteRun {
    /// Writes bindings into the pages' files, a file at a time and each whole or not at all. Where the bytes at a place
    /// are no longer those that were read, nothing is written there.
    ///
    /// - Returns: the bindings that were written.
    func write(_ bindings: [Binding]) throws(Failure) -> [Binding] {
        let byPath = Dictionary(grouping: bindings) { $0.location.path }
        var done: [Binding] = []
        for (path, bindings) in byPath.sorted(by: { $0.key < $1.key }) {
            done += try diskWork(
                Message(vi: "không ghi được “\(path)”", en: "“\(path)” cannot be written")
            ) { () throws(OpenError) in
                try write(bindings, to: files.diskPath(of: path))
            }
        }
        return done
    }

    private func write(_ bindings: [Binding], to path: String) throws(OpenError) -> [Binding] {
        let file = try site.openFile(path)
        let (bytes, done) = bindings.applied(to: try file.readToEnd())
        guard !done.isEmpty else { return [] }
        let (folder, name) = path.splitIntoFolderAndName
        try site.openFolder(folder).replaceFile(name, with: bytes, likeFile: file)
        return done
    }
}

extension Descriptor {
    /// Puts a new file in the place of another, in one step, with its mode.
    fileprivate func replaceFile(_ name: String, with bytes: [UInt8], likeFile old: Descriptor) throws(OpenError) {
        let staged = ".\(name).bantin-new"
        try removeTree(Array(staged.utf8))
        let new = try createFile(staged)
        try new.write(bytes[...])
        try new.setMode(try old.status().mode)
        guard fsync(new.number) == 0, renameat(number, staged, number, name) == 0 else {
            let reason = errno
            try? removeTree(Array(staged.utf8))
            throw .system(reason)
        }
    }
}
