import Foundation

/// An open file or folder; it is closed when nobody holds it any more.
final class Descriptor: Sendable {
    let number: Int32

    init(owning number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }
}

/// Why a name inside a folder could not be opened.
enum OpenError: Error, Equatable {
    /// It is a symbolic link; those are never followed.
    case link
    /// It is something else than what was asked for: a folder for a file, a socket, a pipe.
    case otherKind
    /// The system's error number.
    case system(Int32)

    var errorNumber: Int32 {
        switch self {
        case .link: ELOOP
        case .otherKind: ENOTDIR
        case .system(let number): number
        }
    }
}

extension Descriptor {
    /// Opens a folder that a person named; links on the way are followed, as with any command.
    static func openFolder(atPath path: String) throws(OpenError) -> Descriptor {
        try opened { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }

    /// Opens a folder below this one; no part of the path may be a link.
    func openFolder(_ path: String) throws(OpenError) -> Descriptor {
        var folder = self
        for name in path.split(separator: "/") {
            folder = try Descriptor.opened {
                openat(folder.number, String(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            }
        }
        return folder
    }

    /// Opens a regular file below this folder for reading; no part of the path may be a link. A pipe is not waited for.
    func openFile(_ path: String) throws(OpenError) -> Descriptor {
        let (parent, name) = path.splitIntoFolderAndName
        let folder = try openFolder(parent)
        let file = try Descriptor.opened {
            openat(folder.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        }
        guard try file.status().kind == .file else { throw .otherKind }
        return file
    }

    private static func opened(_ call: () -> Int32) throws(OpenError) -> Descriptor {
        let number = retrying(call)
        if number >= 0 { return Descriptor(owning: number) }
        switch errno {
        case ELOOP: throw .link
        case ENOTDIR, ENXIO: throw .otherKind
        default: throw .system(errno)
        }
    }
}

/// Repeats a system call that a signal interrupted.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}

extension String {
    /// `a/b/c` as `a/b` and `c`; the folder of a bare name is empty.
    var splitIntoFolderAndName: (folder: String, name: String) {
        guard let slash = lastIndex(of: "/") else { return ("", self) }
        return (String(self[..<slash]), String(self[index(after: slash)...]))
    }
}
