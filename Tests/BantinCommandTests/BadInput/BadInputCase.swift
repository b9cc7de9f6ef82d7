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
    var site: MemorySite
    var expected: [String: String] = [:]
    private let file: CaseFile

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    var testDescription: String { file.name }

    static func all() throws -> [BadInputCase] {
        try CaseFile.all(in: folder.appending(path: "cases")).map { try BadInputCase($0) }
    }

    private init(_ file: CaseFile) throws {
        self.file = file
        site = try Self.smallSite()
        for section in file.sections { take(section.title, section.text) }
    }

    private mutating func take(_ title: [String], _ text: String) {
        switch (title.first, title.dropFirst().first) {
        case (nil, _): break
        case (let language?, nil) where language == "vi" || language == "en": expected[language] = text
        case (let path?, "delete"): site.files[path] = nil
        case (let path?, "escaped"): site.files[path] = Self.unescaped(text)
        case (let path?, _): site[path] = text + "\n"
        }
    }

    /// The same file with other expectations.
    func record(_ texts: [String: String]) throws {
        try file.record(["vi": texts["vi", default: ""], "en": texts["en", default: ""]])
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
