import BantinModel

/// A JPEG file as the segments that it is made of (ITU-T T.81, annex B).
struct JPEGFile {
    let size: PictureSize
    private let bytes: [UInt8]
    private var segments: [Segment] = []
    private var orientation = Orientation.upright

    /// A marker with what follows it, up to the next one.
    private struct Segment {
        var marker: UInt8
        var range: Range<Int>
    }

    /// - Throws: a fault where the file does not end with its own end mark. What follows that mark is not read: some
    ///   cameras put a film or a second photograph there.
    init(_ bytes: [UInt8]) throws(PictureFault) {
        self.bytes = bytes
        var size: PictureSize?
        var place = 2
        reading: while true {
            let segment = try Self.segment(of: bytes, at: place)
            place = segment.range.upperBound
            segments.append(segment)
            switch segment.marker {
            case 0xD9: break reading
            case 0xE1:
                if let exif = Self.exif(in: bytes, segment.range) { orientation = Orientation(exif: exif) }
            // Start of frame, of any sort of compression.
            case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(segment.marker):
                guard let height = bytes.big(2, at: segment.range.lowerBound + 5),
                    let width = bytes.big(2, at: segment.range.lowerBound + 7)
                else { throw .damaged(.jpeg) }
                size = PictureSize(width: width, height: height)
            default: break
            }
        }
        guard let size else { throw .damaged(.jpeg) }
        self.size = orientation.isTurned ? size.turned : size
    }

    private static func segment(of bytes: [UInt8], at start: Int) throws(PictureFault) -> Segment {
        var place = start
        guard place < bytes.count else { throw .cutShort(.jpeg) }
        guard bytes[place] == 0xFF else { throw .damaged(.jpeg) }
        while place < bytes.count, bytes[place] == 0xFF { place += 1 }  // fill bytes
        guard place < bytes.count else { throw .cutShort(.jpeg) }
        let marker = bytes[place]
        if marker == 0xD9 || marker == 0x01 || (0xD0...0xD7).contains(marker) {
            return Segment(marker: marker, range: place - 1..<place + 1)
        }
        guard let length = bytes.big(2, at: place + 1) else { throw .cutShort(.jpeg) }
        guard length >= 2 else { throw .damaged(.jpeg) }
        var end = place + 1 + length
        guard end <= bytes.count else { throw .cutShort(.jpeg) }
        if marker == 0xDA { end = try endOfScan(in: bytes, from: end) }
        return Segment(marker: marker, range: place - 1..<end)
    }

    /// Where the compressed data end: at the next marker that is no restart. Inside them 0xFF is followed by 0.
    private static func endOfScan(in bytes: [UInt8], from start: Int) throws(PictureFault) -> Int {
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == 0xFF {
                let next = bytes[place + 1]
                if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return place }
            }
            place += 1
        }
        throw .cutShort(.jpeg)
    }

    private static func exif(in bytes: [UInt8], _ segment: Range<Int>) -> [UInt8]? {
        let start = segment.lowerBound + 4
        guard bytes.has("Exif\0", at: start), start + 6 <= segment.upperBound else { return nil }
        return Array(bytes[start + 6..<segment.upperBound])
    }

    /// Without what applications wrote, except what is needed to show the colours, and without comments.
    var withoutMetadata: [UInt8] {
        var result = Array(bytes[..<2])
        result.reserveCapacity(bytes.count)
        var kept = segments.filter(isNeeded)[...]
        while kept.first?.marker == 0xE0 { result += bytes[kept.removeFirst().range] }
        if orientation != .upright {
            let content = Array("Exif\0\0".utf8) + orientation.exif
            result += [0xFF, 0xE1]
            result.appendBig(content.count + 2, 2)
            result += content
        }
        for segment in kept { result += bytes[segment.range] }
        return result
    }

    private func isNeeded(_ segment: Segment) -> Bool {
        let content = segment.range.lowerBound + 4
        switch segment.marker {
        case 0xE0: return bytes.has("JFIF\0", at: content)
        case 0xE2: return bytes.has("ICC_PROFILE\0", at: content)
        case 0xEE: return bytes.has("Adobe", at: content)  // says how colours are coded
        case 0xE1...0xEF, 0xFE: return false
        default: return true
        }
    }
}
