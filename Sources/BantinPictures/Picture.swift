package import BantinModel

/// What a picture's bytes say of it.
package struct Picture: Hashable, Sendable {
    package let format: PictureFormat
    /// In pixels, as browsers show it: turned, where a photograph says that the camera was.
    package let size: PictureSize

    package init(format: PictureFormat, size: PictureSize) {
        self.format = format
        self.size = size
    }
}

/// The kinds of pictures that every browser shows.
package enum PictureFormat: String, CaseIterable, Sendable {
    case jpeg = "JPEG"
    case png = "PNG"
    case gif = "GIF"
    case webp = "WebP"
    case svg = "SVG"

    /// The endings that its files have, in lower case, the usual one first.
    package var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg"]
        case .png: ["png"]
        case .gif: ["gif"]
        case .webp: ["webp"]
        case .svg: ["svg"]
        }
    }
}

/// Why a file cannot be shown as a picture.
package enum PictureFault: Error, Hashable, Sendable {
    /// Its first bytes are those of no picture that browsers show. The name of its kind, where that is known.
    case unknownKind(String?)
    /// It ends too early: a copy that broke off.
    case cutShort(PictureFormat)
    /// It contradicts its own format.
    case damaged(PictureFormat)
    /// An SVG that says neither `width` and `height` nor `viewBox`.
    case noSize
}
