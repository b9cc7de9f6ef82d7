import Foundation

/// What the system says about a name or an open file.
struct FileStatus {
    enum Kind: Equatable { case file, folder, link, other }

    let kind: Kind
    /// Who may read and write it.
    let mode: mode_t
    let owner: uid_t
    /// In bytes.
    let size: Int
    /// How many names a file has.
    let nameCount: Int
    private let device: UInt64
    private let inode: UInt64

    fileprivate init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        mode = status.st_mode & 0o7777
        owner = status.st_uid
        size = Int(status.st_size)
        nameCount = Int(status.st_nlink)
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(status.st_ino)
    }

    /// Whether both were asked of one file or folder, whatever it holds by now.
    func isOfTheSameFile(as other: FileStatus) -> Bool {
        kind == other.kind && device == other.device && inode == other.inode
    }
}

extension Descriptor {
    /// Of the open file itself.
    func status() throws(OpenError) -> FileStatus {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .system(errno) }
        return FileStatus(status)
    }

    /// Of a name in this folder, not of what a link points to.
    func status(of name: String) throws(OpenError) -> FileStatus {
        var status = stat()
        guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .system(errno) }
        return FileStatus(status)
    }

    /// The names in this folder as the disk has them, in no order, without `.` and `..`.
    func names() throws(OpenError) -> [[UInt8]] {
        let copy = retrying { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard copy >= 0 else { throw .system(errno) }
        guard let stream = fdopendir(copy) else {
            let number = errno
            close(copy)
            throw .system(number)
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = Self.name(of: entry)
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .system(errno) }
        return names
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
        return Array(UnsafeBufferPointer(start: start, count: strlen(UnsafePointer<CChar>(OpaquePointer(start)))))
    }
}
