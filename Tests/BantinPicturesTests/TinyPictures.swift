import BantinModel

@testable import BantinPictures

/// Pictures made byte by byte, so that a test says what is in them.
enum TinyPictures {
    static let place = "10.77, 106.69"

    /// Exif with an orientation and a text that tells where it was taken.
    static func exif(orientation: UInt8, bigEndian: Bool = false) -> [UInt8] {
        let entries: [UInt8] =
            bigEndian
            ? [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            : [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        return entries + [0, 0, 0, 0] + Array(place.utf8)
    }

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// 300 × 200, progressive, with a restart and an escaped 0xFF in its data.
    static func jpeg(_ applications: [[UInt8]] = [], after: [UInt8] = []) -> [UInt8] {
        let frame: [UInt8] = [8, 0, 200, 1, 44, 1, 1, 0x11, 0]
        return [0xFF, 0xD8] + applications.joined() + segment(0xDB, [0, 1]) + segment(0xC2, frame)
            + segment(0xDA, [1, 1, 0]) + [1, 0xFF, 0, 2, 0xFF, 0xD0, 3] + segment(0xDA, [1, 1, 0]) + [4]
            + [0xFF, 0xD9] + after
    }

    static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count) + ascii(type) + content + [0, 0, 0, 0]
    }

    /// 300 × 200.
    static func png(_ chunks: [[UInt8]] = []) -> [UInt8] {
        PNGFile.signature + chunk("IHDR", big(300) + big(200) + [8, 2, 0, 0, 0]) + chunks.joined()
            + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    }

    static func riff(_ type: String, _ content: [UInt8]) -> [UInt8] {
        ascii(type) + little(content.count) + content + (content.count % 2 == 1 ? [0] : [])
    }

    static func webp(_ chunks: [[UInt8]]) -> [UInt8] {
        let body = ascii("WEBP") + chunks.joined()
        return ascii("RIFF") + little(body.count) + body
    }

    /// The lossy picture itself, 300 × 200.
    static let lossy = riff("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 44, 1, 200, 0, 9])
    /// The same without loss: 14 bits of width less one, 14 of height less one.
    static let lossless = riff("VP8L", [0x2F] + little(299 | 199 << 14))

    /// The head of a picture with extras, and with these bits for what they are.
    static func extended(_ flags: UInt8) -> [UInt8] { riff("VP8X", [flags, 0, 0, 0, 43, 1, 0, 199, 0, 0]) }

    static let gif = ascii("GIF89a") + [44, 1, 200, 0, 0, 0, 0, 0x3B]

    static func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
    static func little(_ number: Int) -> [UInt8] { big(number).reversed() }
}

extension [UInt8] {
    func contains(_ text: String) -> Bool { indices.contains { has(text, at: $0) } }
}
