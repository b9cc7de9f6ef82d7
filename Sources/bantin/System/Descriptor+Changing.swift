import Foundation

extension Descriptor {
    /// Creates a folder that everybody may read, whatever the umask; false where the name exists already.
    @discardableResult
    func createFolder(_ name: String) throws(OpenError) -> Bool {
        guard mkdirat(number, name, 0o755) == 0 else {
            if errno == EEXIST { return false }
            throw .system(errno)
        }
        try openFolder(name).setMode(0o755)
        return true
    }

    /// Creates a file that everybody may read, whatever the umask, for writing; fails where the name exists.
    func createFile(_ name: String) throws(OpenError) -> Descriptor {
        let file = retrying {
            openat(number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, Self.publishedMode)
        }
        guard file >= 0 else { throw .system(errno) }
        let descriptor = Descriptor(owning: file)
        try descriptor.setMode(Self.publishedMode)
        return descriptor
    }

    /// Everybody may read.
    static let publishedMode: mode_t = 0o644

    func setMode(_ mode: mode_t) throws(OpenError) {
        guard fchmod(number, mode) == 0 else { throw .system(errno) }
    }

    /// Removes a name and, where it is a folder, all that is below it. A link is removed, not followed. A name that is
    /// not there is fine.
    func removeTree(_ name: [UInt8]) throws(OpenError) {
        guard let number = failure(removing: name, flags: 0) else { return }
        // Linux says EISDIR for a folder, POSIX says EPERM.
        guard number == EISDIR || number == EPERM else { throw .system(number) }
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let folder = retrying { openat(self.number, name.terminated, flags) }
        guard folder >= 0 else { throw .system(number) }
        try Descriptor(owning: folder).removeContents()
        if let number = failure(removing: name, flags: AT_REMOVEDIR) { throw .system(number) }
    }

    /// Removes all that is in this folder.
    func removeContents(except kept: String? = nil) throws(OpenError) {
        _ = fchmod(number, 0o755)  // It may have been made read-only; where that fails, so does what follows.
        for name in try names() where kept.map({ !name.elementsEqual($0.utf8) }) ?? true { try removeTree(name) }
    }

    /// The error number of a removal, or nil when the name is gone.
    private func failure(removing name: [UInt8], flags: Int32) -> Int32? {
        let result = unlinkat(number, name.terminated, flags)
        return result == 0 || errno == ENOENT ? nil : errno
    }
}

extension [UInt8] {
    /// A name for the system: one on a disk need not be UTF-8, so it is not made into a string.
    fileprivate var terminated: [CChar] { map { CChar(bitPattern: $0) } + [0] }
}
