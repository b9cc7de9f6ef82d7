import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// Photographs from the file to the page.
@Suite("Pictures of a site")
struct PicturesTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-03-15}
        body: {id: xa, kind: commune_organization, name: Đảng bộ xã}
        """

    /// With an orientation that turns it, a text of the camera's and a size of its own.
    private func photograph(width: UInt16 = 300, height: UInt16 = 200, weight: Int = 0) -> [UInt8] {
        func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
            let length = content.count + 2
            return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
        }
        let exif = Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
        let frame = [
            8, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF), 1, 1, 0x11, 0,
        ]
        return [0xFF, 0xD8] + segment(0xE1, exif + Array("Sony".utf8)) + segment(0xC0, frame)
            + segment(0xDA, [1, 1, 0]) + [UInt8](repeating: 1, count: weight) + [0xFF, 0xD9]
    }

    private func build(_ texts: [String: String], pictures: [String: [UInt8]]) -> MemoryBuild {
        var site = MemorySite(texts)
        site["content/data.yaml"] = Self.data
        for (name, bytes) in pictures { site.files["content/static/\(name)"] = bytes }
        return site.build()
    }

    private func page(_ title: String, _ date: String, photo: String?, text: String = "x") -> String {
        let photo = photo.map {
            "photo: {src: /static/\($0), alt: Cảnh \($0), caption: Lời \($0), credit: \"Ảnh: A\"}\n"
        }
        return "---\ntitle: \(title)\ndate: \(date)\n\(photo ?? "")summary: Tóm tắt.\n---\n\n\(text)\n"
    }

    @Test("A photograph has its size as it is shown, and all but the first wait until they come into view")
    func sizes() throws {
        let build = build(
            [
                "content/notes/a.md": page("A", "2020-03-01", photo: "a.jpg", text: "![Hai](/static/b.jpg)"),
                "content/notes/b.md": page(
                    "B", "2020-03-02", photo: nil, text: "![Một](/static/a.jpg) ![Hai](/static/b.jpg)"),
                "content/notes/c.md": page("C", "2020-03-03", photo: "b.jpg"),
            ], pictures: ["a.jpg": photograph(), "b.jpg": photograph(width: 40, height: 30)])
        #expect(build.diagnostics.sorted == [])
        let first = try #require(build["notes/a.html"])
        #expect(first.contains("<img src=\"../static/a.jpg\" alt=\"Cảnh a.jpg\" width=\"200\" height=\"300\">"))
        #expect(first.contains("<figcaption>Lời a.jpg <span class=\"credit\">Ảnh: A</span></figcaption>"))
        #expect(
            first.contains("<img src=\"../static/b.jpg\" alt=\"Hai\" width=\"30\" height=\"40\" loading=\"lazy\" />"))
        let second = try #require(build["notes/b.html"])
        #expect(second.contains("alt=\"Một\" width=\"200\" height=\"300\" />"))
        #expect(second.contains("alt=\"Hai\" width=\"30\" height=\"40\" loading=\"lazy\" />"))
        let home = try #require(build["index.html"])
        #expect(home.contains("alt=\"Cảnh b.jpg\" width=\"30\" height=\"40\">"))
        #expect(home.contains("alt=\"Cảnh a.jpg\" width=\"200\" height=\"300\" loading=\"lazy\">"))
    }

    @Test("A photograph is published without what the camera wrote, a changed one not at all")
    func published() throws {
        let build = build([:], pictures: ["a.jpg": photograph(), "tep.pdf": Array("%PDF".utf8)])
        #expect(build.outputs.contains(OutputFile(path: "static/a.jpg", contents: .picture("content/static/a.jpg"))))
        #expect(
            build.outputs.contains(OutputFile(path: "static/tep.pdf", contents: .copy(of: "content/static/tep.pdf"))))
        var diagnostics = Diagnostics()
        let same = InputFile(path: "content/static/a.jpg", bytes: photograph())
        let bytes = try #require(build.planning.published(same, diagnostics: &diagnostics))
        #expect(bytes.count == photograph().count - 4 && diagnostics.sorted == [])
        let other = InputFile(path: "content/static/a.jpg", bytes: photograph(width: 9))
        #expect(build.planning.published(other, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.sorted.map(\.rule) == [.fileChanged])
        // Of the same kind and size, and yet another photograph.
        var pixels = photograph()
        pixels[pixels.count - 3] ^= 1
        diagnostics = Diagnostics()
        let retaken = InputFile(path: "content/static/a.jpg", bytes: pixels)
        #expect(build.planning.published(retaken, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.sorted.map(\.rule) == [.fileChanged])
    }

    @Test("A photograph that is too heavy or too wide is a warning, once, that tells what to do")
    func large() throws {
        let build = build(
            ["content/notes/a.md": page("A", "2020-03-01", photo: "nang.jpg")],
            pictures: [
                "nang.jpg": photograph(weight: 1_240_000), "rong.jpg": photograph(width: 2561),
                "vua.jpg": photograph(width: 2560, weight: 990_000),
            ])
        #expect(
            build.diagnostics.sorted.map { "\($0.location.path) \($0.severity) \($0.message.en)" } == [
                "content/static/nang.jpg warning the picture is too large for a page: 200 × 300 pixels, 1.2 MB",
                "content/static/rong.jpg warning the picture is too large for a page: 200 × 2561 pixels, 0.0 MB",
            ])
        #expect(build.diagnostics.sorted[0].notes[0].message.vi.contains("1.600 điểm ảnh"))
    }
}
