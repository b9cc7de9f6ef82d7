import BantinModel
import BantinTestSupport
import Foundation
import Testing

@testable import bantin

/// The sample's PDFs, made once.
private let sample = Result { try PaperSample() }

private struct PaperSample {
    /// Kept so that the files stay.
    let folder: TemporaryFolder
    let bulletin: PDFFile
    let report: PDFFile

    init() throws {
        folder = try TemporaryFolder()
        bulletin = PDFFile(path: folder["site/bulletins/2020-03.pdf"])
        report = PDFFile(path: folder["site/reports/2020-03-phat-trien-dang-vien.pdf"])
        try build()
    }

    func build() throws {
        let run = try Program.run(
            ["build", ProjectFiles.root.path, "--pdf", "--output", folder["site"]], in: folder.path,
            environment: PaperTools.buildEnvironment())
        try #require(run.status == 0, "\(run.errors)")
    }
}

@Suite("The sample on paper")
struct PaperTests {
    private var bulletin: PDFFile { get throws { try sample.get().bulletin } }
    private var report: PDFFile { get throws { try sample.get().report } }

    @Test("A4, tagged, with its title and the page's own date")
    func properties() throws {
        let info = try bulletin.info()
        #expect(info["Page size"] == "595.276 x 841.89 pts (A4)")
        #expect(info["Tagged"] == "yes")
        #expect(info["Title"]?.hasPrefix("Cửu An kết nạp 21 đảng viên mới") == true)
        #expect(info["CreationDate"]?.hasPrefix("Sun Mar 15") == true)
        #expect(info["Pages"].flatMap { Int($0) }.map { (2...4).contains($0) } == true)
        let meta = try PaperTools.run("pdfinfo", ["-meta", bulletin.path])
        #expect(meta.contains("pdfuaid:part"))
    }

    @Test("Says that it is Vietnamese, which is how it is read aloud")
    func language() throws {
        let site = try sample.get().folder["site"]
        try PDFEngine(Environment(PaperTools.buildEnvironment())).make(
            "bulletins/2020-03.html", at: "bulletins/2020-03.html", into: "plain.pdf", in: site, scratch: site,
            date: CalendarDate(year: 2020, month: 3, day: 15)!, isCompressed: false)
        let plain = try Data(contentsOf: URL(filePath: "\(site)/plain.pdf"))
        #expect(plain.range(of: Data("/Lang (vi)".utf8)) != nil)
    }

    @Test("The outline has the headings, each on its page")
    func outline() throws {
        let lines = try PaperTools.run("pdftohtml", ["-xml", "-i", "-stdout", bulletin.path])
            .precomposedStringWithCanonicalMapping.split(separator: "\n")
        let items = lines.filter { $0.hasPrefix("<item page=") }.map { $0.replacing("\u{A0}", with: " ") }
        #expect(items.first == "<item page=\"1\">Cửu An kết nạp 21 đảng viên mới, đặt chất lượng lên hàng đầu</item>")
        #expect(items.contains("<item page=\"2\">Giao việc để thử thách</item>"))
        #expect(items.count == 7)
    }

    @Test("Headings, lists, tables and pictures are tagged as what they are")
    func tags() throws {
        let tags = try PaperTools.run("pdfinfo", ["-struct", bulletin.path])
            .split(whereSeparator: { $0.isWhitespace || "(:".contains($0) }).map(String.init)
        for tag in ["H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure", "Caption"] {
            #expect(tags.contains(tag), "\(tag)")
        }
    }

    @Test("A headline breaks between its words, never between the syllables of one")
    func headline() throws {
        let lines = try bulletin.text().replacing("\u{A0}", with: " ").split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.contains("Cửu An kết nạp") })
        let headline = lines[start..<min(start + 4, lines.count)]
        for word in ["kết nạp", "đảng viên", "chất lượng", "hàng đầu"] {
            #expect(headline.contains { $0.contains(word) }, "\(word)")
        }
    }

    @Test("No page holds a signature or a foot with next to nothing above it")
    func endings() throws {
        let report = try report.pages()
        let signed = try #require(report.firstIndex { $0.box(of: "Nơi nhận:") != nil })
        #expect(report[signed].box(of: "NHIỆM VỤ THỜI GIAN TỚI") != nil)
        let foot = try #require(bulletin.pages().last)
        // The list of sources goes over the page: its last entries stand above the foot.
        #expect(foot.box(of: "Bản tin Cửu An") != nil)
        #expect(foot.box(of: "Số chi bộ không kết nạp đảng viên") != nil && foot.box(of: "Cách tính:") != nil)
    }

    @Test("Every font is embedded, and each has all Vietnamese marks")
    func fonts() throws {
        for file in try [bulletin, report] {
            let fonts = try file.fonts()
            #expect(!fonts.isEmpty && fonts.allSatisfy(\.isEmbedded))
            #expect(fonts.allSatisfy { $0.name.contains("+Tinos") || $0.name.contains("+Arimo") }, "\(fonts)")
        }
    }

    @Test("The figures and the words can be searched, nothing of the screen is there")
    func text() throws {
        // Beside each number that has a source stands that of its note.
        let text = try bulletin.text().replacing(#/\[\d+\]/#, with: "")
        for words in ["104 đảng viên", "7 chi bộ", "56,52%", "Số liệu và nguồn", "Bàn việc ở thôn"] {
            #expect(text.contains(words), "\(words)")
        }
        for words in ["Trang nhất", "Bản in (PDF)", "đọc trên loa", "Đến nội dung chính"] {
            #expect(!text.contains(words), "\(words)")
        }
    }

    @Test("No link leads into the folders of the machine that made it")
    func links() throws {
        for file in try [bulletin, report] {
            #expect(try !PaperTools.run("pdfinfo", ["-url", file.path]).contains("file:"))
        }
    }

    @Test("No word stands outside the margins; running heads and page numbers stand within them")
    func margins() throws {
        for page in try bulletin.pages() {
            #expect(abs(page.width - 210) < 0.1 && abs(page.height - 297) < 0.1)
            for word in page.words {
                #expect(word.left > 23.5 && word.right < 192.5 && word.top > 10 && word.bottom < 292, "\(word)")
            }
        }
        for page in try report.pages() where page.width < 211 {
            for word in page.words {
                #expect(word.left > 29.5 && word.right < 195.5 && word.top > 10 && word.bottom < 277.5, "\(word)")
            }
        }
        for page in try report.pages() where page.width > 211 {
            #expect(abs(page.width - 297) < 0.1 && abs(page.height - 210) < 0.1)
            for word in page.words {
                #expect(word.left > 19.5 && word.right < 277.5 && word.top > 8 && word.bottom < 195.5, "\(word)")
            }
        }
    }

    @Test("The header blocks stand where the layout puts them")
    func letterhead() throws {
        let pages = try report.pages()
        let page = try #require(pages.first)
        // The left block is 66 mm wide from the left margin of 30 mm, the right one 94 mm wide up to 195 mm.
        let issuer = try #require(page.box(of: "ĐẢNG ỦY XÃ CỬU AN"))
        #expect(abs((issuer.left + issuer.right) / 2 - 63) < 1)
        let upper = try #require(page.box(of: "ĐẢNG BỘ THỊ XÃ AN KHÊ"))
        #expect(upper.left >= 30 && (19...22).contains(upper.top) && upper.bottom <= issuer.top + 2)
        let party = try #require(page.box(of: "ĐẢNG CỘNG SẢN VIỆT NAM"))
        #expect(abs((party.left + party.right) / 2 - 148) < 1 && party.right <= 195)
        #expect(abs(party.top - upper.top) < 2)
        let place = try #require(page.box(of: "Cửu An, ngày 15 tháng 3 năm 2020"))
        #expect(place.top > party.bottom - 1 && abs((place.left + place.right) / 2 - 148) < 1)
        let type = try #require(page.box(of: "BÁO CÁO"))
        #expect(abs((type.left + type.right) / 2 - 112.5) < 1)
        // Text of 14 pt has capitals of about 3.3 mm; the box of a word is as high as its line of letters.
        #expect(abs((place.bottom - place.top) / 25.4 * 72 - 14 * 1.107) < 1.5)
    }

    @Test("The page number stands at the top in the middle, from the second page")
    func pageNumbers() throws {
        let pages = try report.pages()
        #expect(pages[0].words.allSatisfy { $0.top > 19 })
        for (index, page) in pages.enumerated().dropFirst() {
            let number = try #require(page.words.first { $0.bottom < 20 })
            #expect(number.text == "\(index + 1)")
            let middle = page.width > 211 ? 148.5 : 112.5
            #expect(abs((number.left + number.right) / 2 - middle) < 1)
        }
    }

    @Test("The same engine and fonts give the same bytes")
    func bytes() throws {
        let again = try PaperSample()
        #expect(
            try Data(contentsOf: URL(filePath: again.bulletin.path)) == Data(contentsOf: URL(filePath: bulletin.path)))
        #expect(try Data(contentsOf: URL(filePath: again.report.path)) == Data(contentsOf: URL(filePath: report.path)))
    }

    @Test("What is the same after another build is the same file, with its time of change")
    func files() throws {
        let site = try PaperSample()
        func numbers() throws -> [NSNumber?] {
            try [site.bulletin, site.report].map {
                try FileManager.default.attributesOfItem(atPath: $0.path)[.systemFileNumber] as? NSNumber
            }
        }
        let before = try numbers()
        try site.build()
        #expect(try numbers() == before)
        #expect(!before.contains(nil))
    }
}
