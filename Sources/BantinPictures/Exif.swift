/// How a camera was held, as Exif numbers it: 1 is upright; from 5 to 8 width and height change places.
struct Orientation: Equatable {
    private(set) var number: Int

    static let upright = Orientation(number: 1)

    var isTurned: Bool { number >= 5 }

    /// Reads it from Exif data, which are a small TIFF file; upright where it is not said or makes no sense.
    init(exif: [UInt8]) {
        let read: (Int, Int) -> Int? =
            exif.has("MM", at: 0) ? { exif.big($0, at: $1) } : { exif.little($0, at: $1) }
        self = .upright
        guard exif.has("II", at: 0) || exif.has("MM", at: 0), let directory = read(4, 4), let count = read(2, directory)
        else { return }
        for entry in 0..<count {
            let place = directory + 2 + 12 * entry
            guard let tag = read(2, place), let value = read(2, place + 8) else { return }
            if tag == 0x112, (1...8).contains(value) { self = Orientation(number: value) }
        }
    }

    private init(number: Int) {
        self.number = number
    }

    /// Exif data that say this and nothing else.
    var exif: [UInt8] {
        [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0]  // a little-endian TIFF, its directory right behind
            + [1, 0]  // with one entry:
            + [0x12, 0x01, 3, 0, 1, 0, 0, 0, UInt8(number), 0, 0, 0]  // orientation, one short number
            + [0, 0, 0, 0]  // and no other directory
    }
}
