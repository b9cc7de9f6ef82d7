import BantinModel
import CPublish
import Foundation

/// The folder beside the output in which a site is made before readers see it: `.NAME.bantin-new`. It holds its mark,
/// which is also the lock that keeps a second run away, and `site`, which is exchanged with the output folder in one
/// step at the end. Killed at any moment, the output is the old site or the new one, whole, and the next run removes
/// what is left here. Asked to end, the run itself removes it first.
///
/// Nothing is synced to the disk file by file: the promise is about a program that is killed, not about a power cut,
/// after which the same site is built again from its sources.
final class Staging: Sendable {
    private let output: OutputFolder
    private let name: String
    private let folder: Descriptor
    private let lock: Descriptor
    private let site: Descriptor
    /// What stands in the place of the output; nil when nothing does.
    private let earlier: EarlierSite?
    private let signals: KeptSignals

    /// The name inside the staging folder of what will be the output.
    static let siteName = "site"

    /// Makes the staging folder, or takes over what a killed run has left.
    ///
    /// - Throws: wrong usage when the name is somebody else's; the disk's failure; another run at work.
    init(for output: OutputFolder) throws(Failure) {
        self.output = output
        name = Self.name(for: output)
        // From before there is something to remove.
        signals = KeptSignals()
        do {
            let claimed = try StagingClaim(name: name, in: output.parent, shownAs: output.path)
            (folder, lock) = (claimed.folder, claimed.lock)
            site = try Self.emptySite(in: claimed.folder, of: name)
            earlier = EarlierSite(at: output)
            try put(Array(Mark.text.utf8), to: Mark.name)
        } catch {
            signals.release()
            throw error
        }
    }

    /// Empties a staging folder but for its mark, and makes the folder of the new site in it. What a killed run has left
    /// may be second names of published files: they go before anything is compared.
    private static func emptySite(in folder: Descriptor, of name: String) throws(Failure) -> Descriptor {
        try diskWork(cannotWrite(name)) { () throws(OpenError) in
            try folder.removeContents(except: Mark.name)
            try folder.createFolder(siteName)
            return try folder.openFolder(siteName)
        }
    }

    static func name(for output: OutputFolder) -> String {
        ".\(output.name).bantin-new"
    }

    /// Puts a file into the new site: the earlier site's own where that is the same, else a new one.
    ///
    /// - Parameter path: relative to the output folder, with `/`, without `.` and `..`.
    func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        try stopIfAsked()
        try put(bytes, to: path)
    }

    private func put(_ bytes: [UInt8], to path: String) throws(Failure) {
        try place(
            path, size: { bytes.count }, isTheSame: { earlier throws(OpenError) in try earlier.holds(bytes[...]) }
        ) {
            file throws(OpenError) in try file.write(bytes[...])
        }
    }

    /// Copies an open file into the new site, in pieces. A hard link to the author's would be faster, and would let whoever
    /// edits the published file change the author's.
    func copy(_ source: Descriptor, to path: String) throws(Failure) {
        try stopIfAsked()
        try place(
            path, size: { () throws(OpenError) in try source.status().size },
            isTheSame: { earlier throws(OpenError) in try earlier.holdsAll(of: source) }
        ) { copy throws(OpenError) in
            var chunk = [UInt8](repeating: 0, count: 1 << 18)
            while case let count = try source.read(into: &chunk), count > 0 { try copy.write(chunk[..<count]) }
        }
    }

    /// Copies a scratch file that another program has made into the new site.
    func copyScratch(_ name: String, to path: String) throws(Failure) {
        let scratch = try diskWork(Self.cannotRead(name)) { () throws(OpenError) in try folder.openFile(name) }
        try copy(scratch, to: path)
    }

    private func place(
        _ path: String, size: () throws(OpenError) -> Int, isTheSame: (Descriptor) throws(OpenError) -> Bool,
        write: (Descriptor) throws(OpenError) -> Void
    ) throws(Failure) {
        try diskWork(Self.cannotWrite(path)) { () throws(OpenError) in
            let (folder, name) = try newFolder(of: path)
            if let earlier, try earlier.link(path, into: folder, size: size(), isTheSame: isTheSame) { return }
            try write(folder.createFile(name))
        }
    }

    /// Where it stands, for a program that works in it. Besides the site it may hold what is needed only meanwhile.
    var path: String { "\(output.parentPath)/\(name)" }

    /// The bytes of a file in it, such as `site/index.html`.
    func read(_ path: String) throws(Failure) -> Data {
        try stopIfAsked()
        return try diskWork(Self.cannotRead(path)) { () throws(OpenError) in
            Data(try folder.openFile(path).readToEnd())
        }
    }

    /// Writes a file beside the site; it is removed with the folder.
    func writeScratch(_ text: String, to name: String) throws(Failure) {
        try diskWork(Self.cannotWrite(name)) { () throws(OpenError) in
            try folder.removeTree(Array(name.utf8))
            try folder.createFile(name).write(Array(text.utf8)[...])
        }
    }

    /// The folder of a new file, made where it is missing, and the file's name in it.
    private func newFolder(of path: String) throws(OpenError) -> (folder: Descriptor, name: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        precondition(!parts.contains { ["", ".", ".."].contains($0) }, "\(path) leads out of the output folder")
        var folder = site
        for part in parts.dropLast() { folder = try folder.openOrCreateFolder(String(part)) }
        return (folder, String(parts[parts.count - 1]))
    }

    private static func cannotRead(_ path: String) -> Message {
        Message(vi: "không đọc được “\(path)”", en: "“\(path)” cannot be read")
    }

    private static func cannotWrite(_ path: String) -> Message {
        Message(vi: "không ghi được “\(path)”", en: "“\(path)” cannot be written")
    }

    /// Puts the new site in the place of the old one, in one step, and removes the old one.
    func publish() throws(Failure) {
        try stopIfAsked()
        let staged = "\(name)/\(Self.siteName)"
        let number: Int32
        if try output.exists() {
            number = bantin_exchange(output.parent.number, staged, output.name)
        } else {
            let result = renameat(output.parent.number, staged, output.parent.number, output.name)
            number = result == 0 ? 0 : errno
        }
        guard number == 0 else { throw Self.notExchanged(output.path, errorNumber: number) }
        try discard()
    }

    /// Removes the staging folder with all that is in it, its mark last, so that a killed removal can be taken up again.
    func discard() throws(Failure) {
        defer { signals.release() }
        try diskWork(
            Message(vi: "không xóa được thư mục tạm “\(name)”", en: "the temporary folder “\(name)” cannot be removed")
        ) { () throws(OpenError) in
            try folder.removeContents(except: Mark.name)
            try folder.removeTree(Array(Mark.name.utf8))
            // A run that waited for this moment may already have put its own mark there.
            _ = unlinkat(output.parent.number, name, AT_REMOVEDIR)
        }
    }

    /// Whoever works here discards the folder when something fails, and then the signal ends the program.
    func stopIfAsked() throws(Failure) {
        if signals.isAsked { throw .interrupted }
    }

    private static func notExchanged(_ path: String, errorNumber: Int32) -> Failure {
        let isRefusal = [EBUSY, EXDEV, ENOSYS, EINVAL, ENOTSUP].contains(errorNumber)
        let advice = Message(
            vi:
                "thư mục cũ vẫn nguyên như trước; hãy chọn thư mục khác bằng --output, hoặc tự xóa “\(path)” rồi chạy lại",
            en: "the old folder is as it was; choose another one with --output, or delete “\(path)” and run again")
        return .disk(
            Message(
                vi: "không đưa được trang mới vào “\(path)”", en: "the new site could not be put in place of “\(path)”"),
            errorNumber: errorNumber, advice: isRefusal ? [advice] : [])
    }
}

extension Descriptor {
    /// Opens a folder in this one, made where it is missing; several threads may ask for the same one.
    fileprivate func openOrCreateFolder(_ name: String) throws(OpenError) -> Descriptor {
        do {
            return try openFolder(name)
        } catch .system(ENOENT) {
            try createFolder(name)
            return try openFolder(name)
        }
    }
}
