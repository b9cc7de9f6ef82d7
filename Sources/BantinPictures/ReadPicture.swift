extension Picture {
    /// Reads what a picture is, and how large, from all of its bytes.
    package init(_ bytes: [UInt8]) throws(PictureFault) {
        let format = try PictureFormat(bytes)
        let size =
            switch format {
            case .jpeg: try JPEGFile(bytes).size
            case .png: try PNGFile(bytes).size
            case .gif: try gifSize(bytes)
            case .webp: try WebPFile(bytes).size
            case .svg: try svgSize(bytes)
            }
        guard size.width > 0, size.height > 0 else { throw .damaged(format) }
        self.init(format: format, size: size)
    }
}

/// The same picture without what a camera or an editor wrote into it: place, time, device, names, comments, previews.
/// Colour profiles stay, and so does the way a photograph is to be turned. GIF and SVG, which no camera writes, stay as
/// they are.
package func withoutMetadata(_ bytes: [UInt8]) throws(PictureFault) -> [UInt8] {
    switch try PictureFormat(bytes) {
    case .jpeg: try JPEGFile(bytes).withoutMetadata
    case .png: try PNGFile(bytes).withoutMetadata
    case .webp: try WebPFile(bytes).withoutMetadata
    case .gif, .svg: bytes
    }
}

extension PictureFormat {
    /// By the first bytes of a file.
    init(_ bytes: [UInt8]) throws(PictureFault) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: PNGFile.signature) {
            self = .png
        } else if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) {
            self = .gif
        } else if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) {
            self = .webp
        } else if svgRoot(bytes) != nil {
            self = .svg
        } else {
            throw .unknownKind(Self.otherKind(bytes))
        }
    }

    /// Kinds that authors have at hand and browsers do not show.
    private static func otherKind(_ bytes: [UInt8]) -> String? {
        if ["heic", "heix", "mif1", "msf1", "hevc"].contains(where: { bytes.has("ftyp" + $0, at: 4) }) {
            return "HEIC"
        }
        if bytes.has("ftypavif", at: 4) { return "AVIF" }
        if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) { return "TIFF" }
        if bytes.has("BM", at: 0) { return "BMP" }
        if bytes.has("%PDF", at: 0) { return "PDF" }
        if bytes.has("8BPS", at: 0) { return "Photoshop" }
        return nil
    }
}
