import BantinModel
import Foundation

/// The reason of a failed system call in words, and what a person can do about it.
struct SystemError {
    let number: Int32

    var message: Message {
        switch number {
        case EACCES, EPERM: Message(vi: "không có quyền", en: "permission denied")
        case EROFS: Message(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
        case ENOSPC, EDQUOT: Message(vi: "ổ đĩa đã hết chỗ", en: "no space is left on the disk")
        case EBUSY: Message(vi: "thư mục đang được hệ thống dùng", en: "the folder is in use by the system")
        case EXDEV: Message(vi: "thư mục nằm trên một ổ đĩa khác", en: "the folder lies on another file system")
        case ENOSYS, EINVAL, ENOTSUP:
            Message(vi: "hệ thống tệp này không làm được việc đó", en: "this file system cannot do that")
        case ENAMETOOLONG: Message(vi: "tên quá dài", en: "the name is too long")
        case EMFILE, ENFILE: Message(vi: "quá nhiều tệp đang mở", en: "too many files are open")
        case EEXIST: Message(vi: "tên này đã có", en: "the name exists already")
        case ENOENT: Message(vi: "không còn ở đó", en: "it is no longer there")
        case EIO: Message(vi: "ổ đĩa hỏng", en: "the disk is faulty")
        default: Message(verbatim: String(cString: strerror(number)))
        }
    }

    var advice: Message? {
        switch number {
        case EACCES, EPERM, EROFS:
            Message(
                vi: "hãy xin quyền ghi, hoặc chọn thư mục khác bằng --output",
                en: "ask for the right to write there, or choose another folder with --output")
        case ENOSPC, EDQUOT:
            Message(vi: "hãy xóa bớt tệp trên ổ đĩa rồi chạy lại", en: "make room on the disk and run again")
        case EIO: Message(vi: "hãy kiểm tra ổ đĩa", en: "check the disk")
        default: nil
        }
    }

    /// Whether the fault lies with one file or folder (its rights, its removal), not with the whole machine.
    var isAboutOneEntry: Bool {
        [EACCES, EPERM, ENOENT, ENAMETOOLONG, EISDIR, ESTALE].contains(number)
    }
}
