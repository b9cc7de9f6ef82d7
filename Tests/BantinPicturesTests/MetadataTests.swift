import BantinModel
import Testing

@testable import BantinPictures

@Suite("Metadata of pictures")
struct MetadataTests {
    private static let colours = TinyPictures.segment(0xE2, TinyPictures.ascii("ICC_PROFILE\0\u{1}\u{1}sRGB"))
    private static let base = TinyPictures.segment(0xE0, TinyPictures.ascii("JFIF\0\u{1}\u{1}\0\0\u{1}\0\u{1}\0\0"))
    private static let adobe = TinyPictures.segment(0xEE, TinyPictures.ascii("Adobe\0d\0\0\0\0\u{1}"))

    private static func exif(_ orientation: UInt8) -> [UInt8] {
        TinyPictures.segment(0xE1, TinyPictures.ascii("Exif\0\0") + TinyPictures.exif(orientation: orientation))
    }

    @Test("What a camera wrote into a photograph goes; colours and the data of the picture stay, byte for byte")
    func jpeg() throws {
        let personal = [
            Self.exif(1), TinyPictures.segment(0xE1, TinyPictures.ascii("http://ns.adobe.com/xap/1.0/\0x")),
            TinyPictures.segment(0xED, TinyPictures.ascii("Photoshop 3.0\0x")),
            TinyPictures.segment(0xE2, TinyPictures.ascii("MPF\0x")),
            TinyPictures.segment(0xFE, TinyPictures.ascii("Nguyễn")),
            TinyPictures.segment(0xE0, TinyPictures.ascii("JFXX\0x")),
        ]
        let all = TinyPictures.jpeg(
            [Self.base] + personal + [Self.colours, Self.adobe], after: TinyPictures.ascii("ftypmp4"))
        #expect(try withoutMetadata(all) == TinyPictures.jpeg([Self.base, Self.colours, Self.adobe]))
    }

    @Test("A turned photograph stays turned, and tells nothing else", arguments: [UInt8(3), 6, 8])
    func orientation(number: UInt8) throws {
        let all = TinyPictures.jpeg([Self.base, Self.exif(number), Self.colours])
        #expect(all.contains(TinyPictures.place))
        let stripped = try withoutMetadata(all)
        #expect(!stripped.contains(TinyPictures.place))
        #expect(try Picture(stripped) == Picture(all))
        #expect(Orientation(exif: Array(stripped[30...])).number == Int(number))
        #expect(stripped.contains("ICC_PROFILE"))
        #expect(try withoutMetadata(stripped) == stripped)
    }

    @Test("A picture without metadata is published as it is")
    func untouched() throws {
        let pictures = [
            TinyPictures.jpeg([Self.base]), TinyPictures.png(), TinyPictures.gif,
            TinyPictures.webp([TinyPictures.lossy]),
            TinyPictures.ascii("<svg width='1' height='1'/>"),
        ]
        for picture in pictures { #expect(try withoutMetadata(picture) == picture) }
    }

    @Test("Texts, times and Exif go from a PNG; its colour profile stays, and so does its orientation")
    func png() throws {
        let profile = TinyPictures.chunk("iCCP", TinyPictures.ascii("sRGB"))
        let personal = ["tEXt", "zTXt", "iTXt", "tIME"].map { TinyPictures.chunk($0, TinyPictures.ascii("Nguyễn")) }
        let upright = TinyPictures.chunk("eXIf", TinyPictures.exif(orientation: 1))
        #expect(try withoutMetadata(TinyPictures.png(personal + [profile, upright])) == TinyPictures.png([profile]))
        let turned = TinyPictures.png([profile, TinyPictures.chunk("eXIf", TinyPictures.exif(orientation: 6))])
        let stripped = try withoutMetadata(turned)
        #expect(!stripped.contains(TinyPictures.place) && stripped.contains("iCCP"))
        #expect(try Picture(stripped) == Picture(turned))
    }

    @Test("The checksum of a chunk is the one that PNG prescribes")
    func checksum() throws {
        let turned = TinyPictures.png([TinyPictures.chunk("eXIf", TinyPictures.exif(orientation: 6))])
        // By zlib: crc32(b"eXIf" + the 26 bytes of the orientation).
        #expect(try withoutMetadata(turned).suffix(31).starts(with: [0xB7, 0x48, 0x11, 0x29]))
    }

    @Test("Exif and XMP go from a WebP, its head no longer tells of them, and its lengths are right again")
    func webp() throws {
        let profile = TinyPictures.riff("ICCP", TinyPictures.ascii("sRGB"))
        let exif = TinyPictures.riff("EXIF", TinyPictures.ascii("Exif\0\0") + TinyPictures.exif(orientation: 1))
        let xmp = TinyPictures.riff("XMP ", TinyPictures.ascii("<x:xmpmeta>"))
        let all = TinyPictures.webp([TinyPictures.extended(0b101100), profile, TinyPictures.lossy, exif, xmp])
        let kept = TinyPictures.webp([TinyPictures.extended(0b100000), profile, TinyPictures.lossy])
        #expect(try withoutMetadata(all) == kept)
        let turned = TinyPictures.riff("EXIF", TinyPictures.exif(orientation: 6))
        let stripped = try withoutMetadata(
            TinyPictures.webp([TinyPictures.extended(0b1000), TinyPictures.lossy, turned]))
        #expect(!stripped.contains(TinyPictures.place))
        #expect(Orientation(exif: Array(stripped.suffix(26))).number == 6)
    }
}
