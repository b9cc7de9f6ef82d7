import BantinModel

/// A PNG file as the chunks that it is made of.
struct PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    let size: PictureSize
    private let bytes: [UInt8]
    private var chunks: [Chunk] = []
    private var orientation = Orientation.upright

    /// Length, type, content and checksum.
    private struct Chunk {
        var type: String
        var range: Range<Int>
    }

    /// - Throws: a fault where the file does not begin and end with the chunks that it must. What follows its end is not
    ///   read.
    init(_ bytes: [UInt8]) throws(PictureFault) {
        self.bytes = bytes
        var place = Self.signature.count
        repeat {
            guard let length = bytes.big(4, at: place) else { throw .cutShort(.png) }
            let end = place + 12 + length
            guard end <= bytes.count else { throw .cutShort(.png) }
            let type = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
            if type == "eXIf" { orientation = Orientation(exif: Array(bytes[place + 8..<end - 4])) }
            chunks.append(Chunk(type: type, range: place..<end))
            place = end
        } while chunks.last?.type != "IEND"
        guard let first = chunks.first, first.type == "IHDR", first.range.count >= 20,
            let width = bytes.big(4, at: first.range.lowerBound + 8),
            let height = bytes.big(4, at: first.range.lowerBound + 12)
        else { throw .damaged(.png) }
        let size = PictureSize(width: width, height: height)
        self.size = orientation.isTurned ? size.turned : size
    }

    /// Without texts, times and what a camera wrote; all that changes the look of the picture stays.
    var withoutMetadata: [UInt8] {
        var result = Self.signature
        result.reserveCapacity(bytes.count)
        for chunk in chunks where !["tEXt", "zTXt", "iTXt", "tIME", "eXIf"].contains(chunk.type) {
            result += bytes[chunk.range]
            guard chunk.type == "IHDR", orientation != .upright else { continue }
            let content = Array("eXIf".utf8) + orientation.exif
            result.appendBig(orientation.exif.count, 4)
            result += content
            result.appendBig(Int(checksum(content)), 4)
        }
        return result
    }

    /// CRC-32 as PNG computes it over type and content.
    private func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
