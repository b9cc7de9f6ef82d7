import BantinModel
import Foundation

/// WeasyPrint, found on the search path: it makes a PDF of a page and its print style.
struct PDFEngine: Sendable {
    /// What a missing engine is installed with; `make pdf` uses the same version.
    static let installation = "pipx install weasyprint==70.0"
    /// The first version that can be told to keep off the network.
    private static let oldestVersion = 67

    private let path: String
    private let environment: Environment

    /// - Throws: wrong usage where the engine is missing or too old.
    init(_ environment: Environment = Environment()) throws(Failure) {
        self.environment = environment
        guard let path = environment.path(of: "weasyprint") else {
            throw .usage(
                Message(
                    vi: "không tìm thấy WeasyPrint, chương trình làm tệp PDF",
                    en: "WeasyPrint, the program that makes the PDFs, was not found"),
                advice: [Self.install])
        }
        self.path = path
        let version = try version()
        guard version >= Self.oldestVersion else {
            throw .usage(
                Message(
                    vi: "WeasyPrint ở “\(path)” quá cũ: cần bản \(Self.oldestVersion) trở lên",
                    en: "the WeasyPrint at “\(path)” is too old: version \(Self.oldestVersion) or newer is needed"),
                advice: [Self.install])
        }
    }

    private static let install = Message(
        vi: "hãy cài bằng lệnh: \(installation)", en: "install it with: \(installation)")

    /// The number before the first full stop of `WeasyPrint version 70.0`; 0 where it says something else.
    private func version() throws(Failure) -> Int {
        let answer = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["--version"]
        process.standardOutput = answer
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw .usage(
                Message(vi: "không chạy được “\(path)”", en: "“\(path)” cannot be run"), advice: [Self.install])
        }
        let text = String(decoding: answer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
    }

    /// Makes one PDF. The engine reads files only, no network, and sees neither the clock nor the language of the
    /// machine; what it writes besides the PDF goes into the scratch folder.
    ///
    /// - Parameters:
    ///   - html: the page, as a path from `folder`.
    ///   - address: where the page stands, from `folder`: its addresses are relative to it.
    ///   - pdf: what to write, as a path from `folder`.
    ///   - folder: the site.
    ///   - date: what is taken for the day of making.
    /// - Throws: the failure of the engine, with its last words.
    func make(
        _ html: String, at address: String, into pdf: String, in folder: String, scratch: String, date: CalendarDate,
        styles: [String] = [], isCompressed: Bool = true
    ) throws(Failure) {
        let log = pdf.split(separator: "/").last.map { "\(scratch)/\($0).log" } ?? ""
        _ = FileManager.default.createFile(atPath: log, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments =
            ["--quiet", "--pdf-variant", "pdf/ua-1", "--allowed-protocols", "file", "--base-url", address]
            + (isCompressed ? [] : ["--uncompressed-pdf"]) + styles.flatMap { ["--stylesheet", $0] } + [html, pdf]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = variables(scratch: scratch, date: date)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(forWritingAtPath: log)
        let status: Int32
        do {
            try process.run()
            process.waitUntilExit()
            status = process.terminationStatus
        } catch {
            status = -1
        }
        guard status != 0 else { return }
        let words = FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let last = words.split(whereSeparator: \.isNewline).last.map { [Message(verbatim: String($0))] } ?? []
        throw .disk(
            Message(vi: "WeasyPrint không làm được PDF của “\(address)”", en: "WeasyPrint made no PDF of “\(address)”"),
            advice: last)
    }

    /// The engine's surroundings: of ours only what leads to programs and fonts.
    private func variables(scratch: String, date: CalendarDate) -> [String: String] {
        let own = environment.values(of: [
            "PATH", "HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH",
            "DYLD_FALLBACK_LIBRARY_PATH", "LD_LIBRARY_PATH",
        ])
        let fixed = [
            "LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": "\(max(0, date.dayNumber) * 86_400)",
            "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": scratch, "XDG_CACHE_HOME": scratch,
        ]
        return own.merging(fixed) { $1 }
    }
}

/// How many pages a PDF has, by the root of its page tree (ISO 32000-1, 7.7.3.2); nil where that is packed, or no PDF.
///
/// - Parameter pdf: as the engine makes it uncompressed.
func pageCount(of pdf: Data) -> Int? {
    guard let tree = pdf.range(of: Data("/Type /Pages".utf8)),
        let count = pdf.range(of: Data("/Count ".utf8), in: tree.upperBound..<pdf.endIndex)
    else { return nil }
    return Int(String(decoding: pdf[count.upperBound...].prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
}
