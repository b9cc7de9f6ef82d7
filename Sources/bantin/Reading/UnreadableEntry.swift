import BantinModel

/// What is said of something in a site's folder that cannot be read or used.
extension Diagnostics {
    /// Reports what the author can mend; what only the machine's keeper can is thrown.
    mutating func reportUnreadable(_ error: OpenError, at path: String) throws(Failure) {
        switch error {
        case .link: reportLink(at: path)
        case .otherKind: reportOtherKind(at: path)
        case .system(let number) where SystemError(number: number).isAboutOneEntry:
            let reason = SystemError(number: number).message
            unreadable(
                at: path,
                Message(vi: "không đọc được “\(path)”: \(reason.vi)", en: "“\(path)” cannot be read: \(reason.en)"),
                Message(
                    vi: "hãy kiểm tra quyền đọc của tệp hoặc thư mục này",
                    en: "check the right to read this file or folder"))
        case .system(let number):
            throw .disk(
                Message(vi: "không đọc được “\(path)”", en: "“\(path)” cannot be read"), errorNumber: number)
        }
    }

    mutating func reportLink(at path: String) {
        unreadable(
            at: path,
            Message(
                vi: "“\(path)” là một liên kết (symbolic link); bantin không đọc gì qua liên kết",
                en: "“\(path)” is a symbolic link; bantin reads nothing through links"),
            Message(vi: "hãy chép chính tệp hoặc thư mục ấy vào đây", en: "copy the file or folder itself here"))
    }

    mutating func reportOtherKind(at path: String) {
        unreadable(
            at: path,
            Message(
                vi: "“\(path)” không phải là tệp hay thư mục thông thường",
                en: "“\(path)” is not an ordinary file or folder"),
            Message(vi: "hãy chuyển nó ra khỏi thư mục này", en: "move it out of this folder"))
    }

    mutating func reportDepth(at path: String, limit: Int) {
        unreadable(
            at: path,
            Message(
                vi: "thư mục lồng nhau quá \(limit) tầng", en: "folders are nested more than \(limit) levels deep"),
            Message(vi: "hãy đưa các tệp lên gần hơn", en: "move the files further up"))
    }

    mutating func reportTwins(at path: String) {
        unreadable(
            at: path,
            Message(
                vi: "có hai tên “\(path)”, trông như nhau nhưng mã Unicode khác nhau (NFC và NFD)",
                en: "there are two names “\(path)”, which look alike but differ in their Unicode form (NFC and NFD)"),
            Message(vi: "hãy đổi tên hoặc xóa một trong hai", en: "rename or delete one of the two"))
    }

    mutating func reportName(at path: String) {
        unreadable(
            at: path,
            Message(
                vi: "tên “\(path)” có ký tự không dùng được trong địa chỉ trang",
                en: "the name “\(path)” has characters that no address can hold"),
            Message(
                vi: "hãy đổi tên, chỉ dùng chữ, số, dấu gạch nối và dấu chấm",
                en: "rename it with letters, digits, hyphens and dots"))
    }

    private mutating func unreadable(at path: String, _ message: Message, _ advice: Message) {
        error(.unreadableEntry, at: SourceLocation(path: path), message, notes: [.init(advice)])
    }
}
