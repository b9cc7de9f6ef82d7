import Foundation
import Testing

@testable import bantin

/// What does not fit the usual: 120 rows, a name of 90 characters, a tall picture, a text for one page.
@Suite("Large things on paper")
struct LargePaperTests {
    private let folder: TemporaryFolder

    private static let longName =
        "Chi bộ thôn có cái tên rất dài để xem bảng in ra có còn đủ chữ trong khổ giấy hay là không"

    init() throws {
        folder = try TemporaryFolder()
        let cells = (1...120).map { number in
            "    - {id: c\(number), kind: cell, name: \(number == 60 ? Self.longName : "Chi bộ số \(number)"), "
                + "members: [{at: 2026-05-31, total: 10, women: 5}]}\n"
        }
        try folder.write(
            """
            site: {title: Bản tin, as_of: 2026-06-30}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              place: xã Mẫu
              members: [{at: 2026-05-31, total: 1200}]
              bodies:
            \(cells.joined())
            """, to: "content/data.yaml")
    }

    private func build(_ environment: [String: String]? = nil) throws -> ProgramRun {
        try Program.run(
            ["build", "--pdf"], in: folder.path, environment: environment ?? PaperTools.buildEnvironment())
    }

    private func writeBulletin(_ frontMatter: String, paragraphs: Int) throws {
        let text = String(repeating: "Một đoạn văn khá dài để chiếm chỗ trên trang giấy. ", count: 8) + "\n\n"
        try folder.write(
            "---\ntitle: Bản tin\ndate: 2026-06-01\n\(frontMatter)---\n\n" + String(repeating: text, count: paragraphs),
            to: "content/bulletins/b.md")
    }

    @Test("However long a report is, its signature has two paragraphs above it on its page")
    func signatures() throws {
        let lengths = 10...17
        for length in lengths {
            let text = (1...length).map { number in
                "Mục\(number) " + String(repeating: "là một đoạn văn khá dài của báo cáo. ", count: 4)
            }
            try folder.write(
                "---\ntitle: thử\ndate: 2026-06-01\nupper_body: Đảng bộ tỉnh\nplace: Cửu An\n---\n\n"
                    + text.joined(separator: "\n\n") + "\n",
                to: "content/reports/r\(length).md")
        }
        let run = try build()
        try #require(run.status == 0, "\(run.errors)")
        for length in lengths {
            let pages = try PDFFile(path: folder["output/reports/r\(length).pdf"]).pages()
            let signed = try #require(pages.first { $0.box(of: "Nơi nhận:") != nil })
            for number in [length - 1, length] {
                #expect(signed.box(of: "Mục\(number)") != nil, "\(length)")
            }
        }
    }

    @Test("A table of 120 rows goes on over the pages, its head on each, its total once, nothing clipped")
    func table() throws {
        #expect(Self.longName.count == 90)
        try folder.write(
            "---\ntitle: Báo cáo\ndate: 2026-06-01\nupper_body: Đảng bộ tỉnh\nannexes: [annex]\n---\n\nNội dung.\n",
            to: "content/reports/r.md")
        let run = try build()
        try #require(run.status == 0, "\(run.errors)")
        let pages = try PDFFile(path: folder["output/reports/r.pdf"]).pages().filter { $0.width > 211 }
        #expect(pages.count >= 4)
        for page in pages {
            #expect(page.box(of: "Tỷ lệ nữ") != nil)
            for word in page.words { #expect(word.left > 19.5 && word.right < 277.5 && word.bottom < 195.5, "\(word)") }
        }
        for number in (1...120) where number != 60 {
            #expect(pages.filter { $0.box(of: "Chi bộ số \(number) 10") != nil }.count == 1, "\(number)")
        }
        let words = pages.flatMap(\.words).map(\.text)
        for word in Self.longName.split(separator: " ") { #expect(words.contains(String(word))) }
        #expect(words.filter { $0 == "1.200" }.count == 1)
        #expect(pages.last?.box(of: "1.200") != nil)
    }

    @Test("A tall picture is printed whole, with its caption below it")
    func picture() throws {
        try folder.write(
            "<svg xmlns='http://www.w3.org/2000/svg' width='600' height='900'><rect width='600' height='900'/></svg>",
            to: "content/static/cao.svg")
        try writeBulletin(
            "photo: {src: /static/cao.svg, alt: Hình đen, caption: Chú thích ảnh đứng}\n", paragraphs: 1)
        let run = try build()
        try #require(run.status == 0, "\(run.errors)")
        let file = PDFFile(path: folder["output/bulletins/b.pdf"])
        // Ten grey values in each 25.4 mm.
        _ = try PaperTools.run("pdftoppm", ["-r", "50.8", "-gray", "-singlefile", file.path, folder["page"]])
        let picture = try #require(blackBox(in: Array(Data(contentsOf: URL(filePath: folder["page.pgm"])))))
        let (width, height) = (Double(picture.width) / 2, Double(picture.height) / 2)
        #expect(abs(height - 85) < 2 && abs(width / height - 2.0 / 3) < 0.03, "\(width) × \(height) mm")
        let caption = try #require(try file.pages().first?.box(of: "Chú thích ảnh đứng"))
        #expect(caption.top >= Double(picture.bottom) / 2 - 1)
    }

    /// The box around long black rows of a PGM picture, in its points.
    private func blackBox(in bytes: [UInt8]) -> (width: Int, height: Int, bottom: Int)? {
        let head = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
        let size = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        let points = bytes.suffix(size[0] * size[1])
        var rows: [(row: Int, count: Int)] = []
        for row in 0..<size[1] {
            let start = points.startIndex + row * size[0]
            let count = points[start..<start + size[0]].count { $0 < 40 }
            if count > 60 { rows.append((row, count)) }
        }
        // The rule below the masthead is black too, and wider than the picture.
        let width = rows.map(\.count).sorted()[rows.count / 2]
        let picture = rows.filter { abs($0.count - width) < 3 }
        guard let first = picture.first, let last = picture.last else { return nil }
        return (width, last.row - first.row + 1, last.row)
    }

    @Test("A text for one page is set in smaller letters until it fits")
    func fits() throws {
        try writeBulletin("fit: one-page\n", paragraphs: 8)
        #expect(try build().status == 0)
        #expect(try PDFFile(path: folder["output/bulletins/b.pdf"]).info()["Pages"] == "1")
        try writeBulletin("", paragraphs: 8)
        #expect(try build().status == 0)
        #expect(try PDFFile(path: folder["output/bulletins/b.pdf"]).info()["Pages"] == "2")
    }

    @Test("A text that does not fit one page in letters of 9 pt is an error at its place")
    func doesNotFit() throws {
        try writeBulletin("fit: one-page\n", paragraphs: 25)
        let run = try build()
        #expect(run.status == 1)
        #expect(
            run.errors == """
                content/bulletins/b.md:4:6: error[page-too-long]: the print must fit one page, but takes 3 pages in the smallest letters, 9 pt
                  4 | fit: one-page
                    |      ^^^^^^^^
                  shorten the text, take out tables or pictures, or leave “fit” out

                1 error

                """)
        #expect(try folder.tree().filter { $0.hasPrefix("output") || $0.hasPrefix(".") } == [])
    }
}
