/// The width and height of a picture in pixels; both above zero.
package struct PictureSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// On its side.
    package var turned: PictureSize { PictureSize(width: height, height: width) }
}
