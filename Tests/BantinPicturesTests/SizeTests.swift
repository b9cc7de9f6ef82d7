import BantinModel
import Testing

@testable import BantinPictures

@Suite("Kind and size of pictures")
struct SizeTests {
    @Test(
        "Every kind tells its size in its head",
        arguments: [
            (PictureFormat.jpeg, TinyPictures.jpeg()), (.png, TinyPictures.png()), (.gif, TinyPictures.gif),
            (.webp, TinyPictures.webp([TinyPictures.lossy])), (.webp, TinyPictures.webp([TinyPictures.lossless])),
            (.webp, TinyPictures.webp([TinyPictures.extended(0), TinyPictures.lossy])),
            (.svg, TinyPictures.ascii("<svg xmlns='x' width='300' height=\"200px\">…</svg>")),
        ])
    func sizes(format: PictureFormat, bytes: [UInt8]) throws {
        #expect(
            try Picture(bytes) == Picture(format: format, size: PictureSize(width: 300, height: 200)))
    }

    @Test(
        "A camera that was turned changes width and height; one that stood on its head does not",
        arguments: [(UInt8(1), 300), (3, 300), (6, 200), (8, 200), (9, 300)], [false, true])
    func orientation(held: (number: UInt8, width: Int), bigEndian: Bool) throws {
        let exif = TinyPictures.exif(orientation: held.number, bigEndian: bigEndian)
        let jpeg = TinyPictures.jpeg([TinyPictures.segment(0xE1, TinyPictures.ascii("Exif\0\0") + exif)])
        #expect(try Picture(jpeg).size.width == held.width)
        #expect(try Picture(TinyPictures.png([TinyPictures.chunk("eXIf", exif)])).size.width == held.width)
    }

    @Test(
        "A drawing tells its size in lengths or by its viewBox",
        arguments: [
            ("<svg viewBox='0 0 300 200'/>", 300, 200), ("<svg viewBox=\"-1,-1,299.6,200\">x</svg>", 300, 200),
            ("<svg width='100%' height='100%' viewBox='0 0 30 20'/>", 30, 20),
            ("<?xml version='1.0'?>\n<!-- a > b -->\n<!DOCTYPE svg>\n<svg\n width='2in'\n height='25.4mm'/>", 192, 96),
            ("\u{FEFF}<svg data-width='9' width='3' height='2'/>", 3, 2),
            ("<!DOCTYPE svg [ <!ENTITY a \"b\"> <!ENTITY c 'd'> ]>\n<svg viewBox='0\t0\t30\t20'/>", 30, 20),
        ])
    func drawings(text: String, width: Int, height: Int) throws {
        #expect(try Picture(Array(text.utf8)).size == PictureSize(width: width, height: height))
    }

    private static let unfit: [([UInt8], PictureFault)] = [
        (TinyPictures.jpeg().dropLast(2), .cutShort(.jpeg)),
        (Array(TinyPictures.jpeg().prefix(9)), .cutShort(.jpeg)),
        (TinyPictures.png().dropLast(1), .cutShort(.png)),
        (Array(TinyPictures.png().prefix(20)), .cutShort(.png)),
        (TinyPictures.webp([TinyPictures.lossy]).dropLast(1), .cutShort(.webp)),
        (Array(TinyPictures.gif.prefix(8)), .cutShort(.gif)),
        (TinyPictures.ascii("<svg viewBox='0 0 3 2'>" + String(repeating: "x", count: 70)), .cutShort(.svg)),
        ([0xFF, 0xD8, 0xFF, 0xD9], .damaged(.jpeg)),
        ([0xFF, 0xD8, 0xFF, 0xDB, 0, 1, 0], .damaged(.jpeg)),
        (TinyPictures.ascii("<svg xmlns='x'/>"), .noSize),
        (TinyPictures.ascii("ảnh"), .unknownKind(nil)),
        ([], .unknownKind(nil)),
        (TinyPictures.ascii("<svgx/>"), .unknownKind(nil)),
        (TinyPictures.ascii("\0\0\0\u{18}ftypheic"), .unknownKind("HEIC")),
        (TinyPictures.ascii("BM12"), .unknownKind("BMP")),
    ]

    @Test("A copy that broke off is told from what is no picture at all", arguments: Self.unfit)
    func faults(bytes: [UInt8], fault: PictureFault) {
        #expect(throws: fault) { try Picture(bytes) }
    }

    @Test("Whatever bytes come, reading them ends, and ends well")
    func damage() {
        let pictures = [
            TinyPictures.jpeg([
                TinyPictures.segment(0xE1, TinyPictures.ascii("Exif\0\0") + TinyPictures.exif(orientation: 6))
            ]),
            TinyPictures.png([TinyPictures.chunk("eXIf", TinyPictures.exif(orientation: 6))]),
            TinyPictures.webp([TinyPictures.extended(0xF), TinyPictures.lossy]), TinyPictures.gif,
        ]
        for picture in pictures {
            for place in picture.indices {
                for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                    var damaged = picture
                    damaged[place] = value
                    _ = try? Picture(damaged)
                    _ = try? withoutMetadata(damaged)
                    _ = try? withoutMetadata(Array(damaged.prefix(place)))
                }
            }
        }
    }
}
