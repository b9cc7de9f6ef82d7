import BantinTestSupport
import Foundation
import Testing

/// A case of bad input: a file of `cases/`.
///
///     What is wrong, in a line or two.
///     --- content/notes/a.md
///     files laid over the small site of `base/`; after the path may stand `escaped` (\u{…} and \n are read), `delete`
///     --- vi
///     what bantin says, in full
///     --- en
///     the same in English
struct BadInputCase: CustomTestStringConvertible, Sendable {
    let name: String
    var site: MemorySite
    var expected: [String: String] = [:]
    private let lines: [String]

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    var testDescription: String { name }

    static func all() throws -> [BadInputCase] {
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "cases"), includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "txt" }.map { try BadInputCase($0) }.sorted { $0.name < $1.name }
    }

    private init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        site = try Self.smallSite()
        var title: [Substring] = []
        var body: [String] = []
        for line in lines + ["--- end"] {
            guard line.hasPrefix("--- ") else {
                body.append(line)
                continue
            }
            take(title, body.map { $0.hasPrefix("\\---") ? String($0.dropFirst()) : $0 }.joined(separator: "\n"))
            title = line.dropFirst(4).split(separator: " ")
            body = []
        }
    }

    private mutating func take(_ title: [Substring], _ text: String) {
        switch (title.first.map(String.init), title.dropFirst().first) {
        case (nil, _): break
        case (let language?, nil) where language == "vi" || language == "en": expected[language] = text
        case (let path?, "delete"): site.files[path] = nil
        case (let path?, "escaped"): site.files[path] = Self.unescaped(text)
        case (let path?, _): site[path] = text + "\n"
        }
    }

    /// The same file with other expectations.
    func record(_ texts: [String: String]) throws {
        let start = lines.firstIndex { $0 == "--- vi" || $0 == "--- en" } ?? lines.count
        let head = lines[..<start].joined(separator: "\n").trimmingCharacters(in: .newlines)
        let text = "\(head)\n--- vi\n\(texts["vi", default: ""])\n--- en\n\(texts["en", default: ""])"
        try text.write(to: Self.folder.appending(path: "cases/\(name).txt"), atomically: true, encoding: .utf8)
    }

    /// `\u{1F}` is a character, `\xFF` a byte, `\n` a line end; line ends of the case itself count for nothing.
    private static func unescaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let character = rest.popFirst() {
            switch (character, rest.first) {
            case ("\n", _): continue
            case ("\\", "n"):
                bytes.append(0x0A)
                rest.removeFirst()
            case ("\\", "r"):
                bytes.append(0x0D)
                rest.removeFirst()
            case ("\\", "x"):
                bytes.append(UInt8(rest.dropFirst().prefix(2), radix: 16) ?? 0)
                rest = rest.dropFirst(3)
            case ("\\", "u"):
                let code = rest.dropFirst(2).prefix { $0 != "}" }
                bytes += Array(
                    String(UInt32(code, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init) ?? "?").utf8)
                rest = rest.dropFirst(code.count + 3)
            default: bytes += Array(String(character).utf8)
            }
        }
        return bytes
    }

    static func smallSite() throws -> MemorySite {
        let base = folder.appending(path: "base")
        var site = MemorySite([:])
        site.files = try ProjectFiles.files(in: base)
        return site
    }
}
