package import BantinModel
import Foundation

extension SourceText {
    /// Reads the bytes of a file: a byte order mark is dropped, line ends become line feeds, the text becomes NFC (which
    /// moves no character). Nil, with the mistake reported at its place, for bytes that are not UTF-8, for NUL and other
    /// control characters, for the line separators that only YAML knows (U+0085, U+2028, U+2029), and for the private
    /// characters of plane 15, with which the parsers mark places.
    package init?(path: String, bytes: [UInt8], diagnostics: inout Diagnostics) {
        let bytes = Self.withLineFeeds(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let isText = Self.isText(bytes)
            diagnostics.error(
                .invalidEncoding,
                at: isText ? Self.placeOfInvalidByte(path: path, bytes: bytes) : SourceLocation(path: path),
                isText
                    ? Message(vi: "tệp không phải là UTF-8", en: "the file is not UTF-8")
                    : Message(
                        vi: "tệp không phải là văn bản, dù tên tệp ghi như vậy",
                        en: "the file is no text, though its name says so"),
                notes: [.init(isText ? Self.howToSave(path) : Self.howToMakeText(path))])
            return nil
        }
        let clean = SourceText(path: path, text: Self.normalized(text))
        let count = diagnostics.all.count
        clean.reportForbiddenCharacters(in: &diagnostics)
        guard diagnostics.all.count == count else { return nil }
        self = clean
    }

    private static func howToSave(_ path: String) -> Message {
        path.lowercased().hasSuffix(".csv")
            ? Message(
                vi: "hãy lưu lại tệp với bảng mã UTF-8 (Excel: Save As, CSV UTF-8; LibreOffice: Character set UTF-8)",
                en: "save the file again as UTF-8 (Excel: Save As, CSV UTF-8; LibreOffice: Character set UTF-8)")
            : Message(
                vi: "hãy lưu lại tệp với bảng mã UTF-8 (trong Notepad: Save As, Encoding: UTF-8)",
                en: "save the file again as UTF-8 (in Notepad: Save As, Encoding: UTF-8)")
    }

    /// Whether a person wrote it, in whatever encoding: text has no control characters but tabs and line ends. UTF-16,
    /// which Windows calls Unicode, is known by its first two bytes, or by a zero in every other one.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let start = bytes.prefix(64)
        if start.count >= 8,
            [0, 1].contains(where: { odd in
                start.indices.allSatisfy { $0 % 2 != odd || start[$0] <= 0x1E } && start.contains(0)
            })
        {
            return true
        }
        return !bytes.prefix(1024).contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x1A].contains($0) }
    }

    private static func howToMakeText(_ path: String) -> Message {
        path.lowercased().hasSuffix(".csv")
            ? Message(
                vi: "hãy mở tệp bằng Excel rồi lưu bằng Save As, CSV UTF-8; đổi đuôi tên tệp không đủ",
                en: "open it in Excel and use Save As, CSV UTF-8; another ending of its name is not enough")
            : Message(
                vi: "hãy mở bằng chương trình đã làm ra nó (chẳng hạn Word), chép chữ sang một tệp văn bản thuần",
                en: "open it in the program that made it, such as Word, and copy the words into a plain text file")
    }

    private static func placeOfInvalidByte(path: String, bytes: [UInt8]) -> SourceLocation {
        let decoded = String(decoding: bytes, as: UTF8.self)
        let valid = decoded.prefix { !$0.unicodeScalars.contains("\u{FFFD}") }
        let readable = SourceText(path: path, text: normalized(String(valid)))
        return readable.location(utf8Offset: readable.text.utf8.count)
    }

    /// Every line end as one line feed: those of Windows, CR LF, and those of old Macs, CR.
    private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        guard bytes.contains(carriageReturn) else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var previous = lineFeed
        for byte in bytes {
            if byte == carriageReturn {
                result.append(lineFeed)
            } else if byte != lineFeed || previous != carriageReturn {
                result.append(byte)
            }
            previous = byte
        }
        return result
    }

    private static func normalized(_ text: String) -> String {
        // Text whose marks are all composed has no combining mark (U+0300 to U+036F, first byte CC or CD).
        let mayBeDecomposed = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
        return mayBeDecomposed ? text.precomposedStringWithCanonicalMapping : text
    }

    private func reportForbiddenCharacters(in diagnostics: inout Diagnostics) {
        var offset = 0
        for scalar in text.unicodeScalars {
            if Self.isForbidden(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
                diagnostics.error(
                    .invalidCharacter, at: location(utf8Offset: offset),
                    Message(
                        vi: "ký tự \(name) không dùng được trong tệp văn bản",
                        en: "the character \(name) cannot be used in a text file"),
                    notes: [.init(Message(vi: "hãy xóa ký tự này", en: "delete this character"))])
            }
            offset += UTF8.width(scalar)
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        case 0xF0000...0xFFFFF: true
        default: false
        }
    }
}
