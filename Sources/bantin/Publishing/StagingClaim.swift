import BantinModel
import Foundation

/// A staging folder that this run holds alone: made or taken over, marked and locked.
struct StagingClaim {
    let folder: Descriptor
    /// The open mark; the lock on it ends with the program, however it ends.
    let lock: Descriptor

    /// - Throws: wrong usage when the name is somebody else's; the disk's failure; another run at work.
    init(name: String, in parent: Descriptor, shownAs path: String) throws(Failure) {
        // A run that ends removes its folder under our hands: then the next attempt finds the name free.
        for _ in 0..<10 {
            if let claim = try Self.attempt(name, in: parent, shownAs: path) {
                self = claim
                return
            }
        }
        throw Self.anotherRun(path)
    }

    private init(folder: Descriptor, lock: Descriptor) {
        self.folder = folder
        self.lock = lock
    }

    /// One attempt; nil when the folder went away meanwhile.
    private static func attempt(_ name: String, in parent: Descriptor, shownAs path: String) throws(Failure)
        -> StagingClaim?
    {
        do {
            try parent.createFolder(name)
            let state = try parent.state(of: name)
            guard state == .ours || state == .missing else { throw Failure.usage(foreign(name), advice: [move(name)]) }
            let folder = try parent.openFolder(name)
            let lock = try folder.openMark()
            guard flock(lock.number, LOCK_EX | LOCK_NB) == 0 else {
                if errno == EWOULDBLOCK { throw anotherRun(path) }
                throw OpenError.system(errno)
            }
            let isStillThere =
                try parent.status(of: name).isOfTheSameFile(as: folder.status())
                && folder.status(of: Mark.name).isOfTheSameFile(as: lock.status())
            guard isStillThere else { return nil }
            try lock.write(Array(Mark.text.utf8)[...])
            return StagingClaim(folder: folder, lock: lock)
        } catch let failure as Failure {
            throw failure
        } catch OpenError.system(ENOENT) {
            return nil
        } catch {
            let number = (error as? OpenError)?.errorNumber ?? EIO
            throw .disk(
                Message(
                    vi: "không tạo được thư mục tạm “\(name)”", en: "the temporary folder “\(name)” cannot be made"),
                errorNumber: number)
        }
    }

    private static func anotherRun(_ path: String) -> Failure {
        .disk(
            Message(
                vi: "một lần chạy khác của bantin đang ghi vào “\(path)”",
                en: "another run of bantin is writing to “\(path)”"),
            advice: [Message(vi: "hãy đợi nó xong rồi chạy lại", en: "wait until it ends and run again")])
    }

    private static func foreign(_ name: String) -> Message {
        Message(
            vi: "“\(name)” cạnh thư mục kết quả không phải do bantin tạo ra nên không bị xóa",
            en: "“\(name)” beside the output folder was not made by bantin and is not removed")
    }

    private static func move(_ name: String) -> Message {
        Message(vi: "hãy tự đổi tên hoặc xóa nó", en: "rename it or delete it yourself")
    }
}

extension Descriptor {
    /// Opens the mark of this folder, made where it is missing.
    fileprivate func openMark() throws(OpenError) -> Descriptor {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
        let file = retrying { openat(number, Mark.name, flags, 0o644) }
        guard file >= 0 else { throw .system(errno) }
        return Descriptor(owning: file)
    }
}
