import BantinModel

/// The size of the canvas on which all pictures of a GIF file are drawn.
func gifSize(_ bytes: [UInt8]) throws(PictureFault) -> PictureSize {
    guard let width = bytes.little(2, at: 6), let height = bytes.little(2, at: 8), bytes.count > 13 else {
        throw .cutShort(.gif)
    }
    return PictureSize(width: width, height: height)
}
