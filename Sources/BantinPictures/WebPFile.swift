import BantinModel

/// A WebP file as the chunks of its RIFF container.
struct WebPFile {
    let size: PictureSize
    private let bytes: [UInt8]
    private var chunks: [Chunk] = []
    private var orientation = Orientation.upright

    /// Type, length and content, padded to an even length.
    private struct Chunk {
        var type: String
        var content: Range<Int>
    }

    init(_ bytes: [UInt8]) throws(PictureFault) {
        self.bytes = bytes
        guard let length = bytes.little(4, at: 4) else { throw .cutShort(.webp) }
        let end = length + 8
        guard end <= bytes.count else { throw .cutShort(.webp) }
        var place = 12
        while place + 8 <= end {
            guard let length = bytes.little(4, at: place + 4), place + 8 + length <= end else { throw .cutShort(.webp) }
            let content = place + 8..<place + 8 + length
            let type = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            if type == "EXIF" { orientation = Orientation(exif: Self.tiff(in: bytes[content])) }
            chunks.append(Chunk(type: type, content: content))
            place = content.upperBound + length % 2
        }
        guard let size = chunks.first.flatMap({ Self.size(in: $0, of: bytes) }) else { throw .damaged(.webp) }
        // Browsers do not turn these pictures.
        self.size = size
    }

    /// Some writers put the mark of JPEG's segment before the data.
    private static func tiff(in content: ArraySlice<UInt8>) -> [UInt8] {
        let content = Array(content)
        return content.has("Exif\0\0", at: 0) ? Array(content.dropFirst(6)) : content
    }

    private static func size(in chunk: Chunk, of bytes: [UInt8]) -> PictureSize? {
        let start = chunk.content.lowerBound
        switch chunk.type {
        case "VP8X":
            guard let width = bytes.little(3, at: start + 4), let height = bytes.little(3, at: start + 7) else {
                return nil
            }
            return PictureSize(width: width + 1, height: height + 1)
        case "VP8 ":
            guard bytes.big(2, at: start + 3) == 0x9D01, let width = bytes.little(2, at: start + 6),
                let height = bytes.little(2, at: start + 8)
            else { return nil }
            return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
        case "VP8L":
            guard bytes.little(2, at: start).map({ $0 & 0xFF }) == 0x2F, let bits = bytes.little(4, at: start + 1)
            else {
                return nil
            }
            return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        default: return nil
        }
    }

    /// Without Exif and XMP, of which the header tells too.
    var withoutMetadata: [UInt8] {
        var body = Array("WEBP".utf8)
        body.reserveCapacity(bytes.count)
        for chunk in chunks where chunk.type != "EXIF" && chunk.type != "XMP " {
            var content = Array(bytes[chunk.content])
            if chunk.type == "VP8X", !content.isEmpty {
                let hasExif: UInt8 = 0b1000
                let hasXMP: UInt8 = 0b0100
                content[0] &= ~(hasExif | hasXMP)
                if orientation != .upright { content[0] |= hasExif }
            }
            Self.append(chunk.type, content, to: &body)
        }
        if orientation != .upright { Self.append("EXIF", orientation.exif, to: &body) }
        var result = Array("RIFF".utf8)
        result.appendLittle(body.count, 4)
        return result + body
    }

    private static func append(_ type: String, _ content: [UInt8], to body: inout [UInt8]) {
        body += type.utf8
        body.appendLittle(content.count, 4)
        body += content
        if content.count % 2 == 1 { body.append(0) }
    }
}
