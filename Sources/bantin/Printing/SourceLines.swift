/// The lines of the site's files, for showing them under a diagnostic. The last file asked for is kept, so that the
/// findings of one file read it once.
struct SourceLines {
    private let load: (_ path: String) -> [UInt8]?
    private var path: String?
    private var lines: [Substring] = []

    /// - Parameter load: the bytes of a file; nil where there is none to be read.
    init(load: @escaping (_ path: String) -> [UInt8]?) {
        self.load = load
    }

    /// A line counted from 1, without its end; nil where there is none. Bytes that are not UTF-8 show as U+FFFD.
    mutating func line(_ number: Int, of path: String) -> Substring? {
        if self.path != path {
            self.path = path
            lines = load(path).map(Self.split) ?? []
        }
        return lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    private static func split(_ bytes: [UInt8]) -> [Substring] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = String(decoding: bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...], as: UTF8.self)
        return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }
}
