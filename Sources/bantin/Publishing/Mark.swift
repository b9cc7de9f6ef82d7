import Foundation

/// The file by which bantin knows a folder of its own making, which it may replace or remove.
enum Mark {
    static let name = ".bantin"

    static let text = """
        Thư mục này do bantin tạo ra; mỗi lần dựng trang, mọi thứ trong đây được thay mới.
        This folder is made by bantin; every build replaces all that is in it.

        """
}

/// What stands under a name at which a folder of bantin's making may stand.
enum FolderState: Equatable {
    case missing
    /// It carries the mark, or there is nothing in it to lose.
    case ours
    case foreign
    case notAFolder
}

extension Descriptor {
    func state(of name: String) throws(OpenError) -> FolderState {
        do {
            guard try status(of: name).kind == .folder else { return .notAFolder }
            return try openFolder(name).isOurs() ? .ours : .foreign
        } catch .system(ENOENT) {
            return .missing
        }
    }

    private func isOurs() throws(OpenError) -> Bool {
        let names = try names()
        guard !names.isEmpty else { return true }
        guard names.contains(where: { $0.elementsEqual(Mark.name.utf8) }) else { return false }
        return try status(of: Mark.name).kind == .file
    }
}
