import BantinBuild
import BantinModel
import BantinTestSupport
import Foundation
import Testing

/// The changes that docs/templates.md shows, made as it shows them.
@Suite("A site changes its looks")
struct CustomisingTests {
    /// The files under “Change the looks”: a path alone on a line, and the fenced text after it.
    private func shownFiles() throws -> [String: String] {
        let text = try String(contentsOf: ProjectFiles.root.appending(path: "docs/templates.md"), encoding: .utf8)
        let section = try #require(text.components(separatedBy: "## Change the looks").dropFirst().first)
            .components(separatedBy: "\n## ")[0]
        var files: [String: String] = [:]
        for part in section.components(separatedBy: "`:\n\n```").dropFirst().enumerated() {
            let before = section.components(separatedBy: "`:\n\n```")[part.offset]
            let path = try #require(before.split(separator: "`").last)
            let fenced = try #require(part.element.components(separatedBy: "\n```").first)
            files[String(path)] = fenced.split(separator: "\n", maxSplits: 1).last.map { $0 + "\n" }
        }
        return files
    }

    @Test("Colours, masthead, a page, a footer and a part of its own, each as the documentation writes it")
    func walkThrough() throws {
        let files = try shownFiles()
        #expect(
            files.keys.sorted() == [
                "content/pages/lien-he.md", "templates/colours.html.mustache", "templates/footer.html.mustache",
                "templates/masthead.html.mustache", "templates/women.html.mustache", "templates/women.txt.mustache",
            ])
        var site = try ProjectFiles.sampleSite()
        // As anybody's site: without the project's templates in its folder.
        site.files = site.files.filter { !$0.key.hasPrefix("templates/") }
        let before = site.build()
        for (path, text) in files { site[path] = text }
        site["content/pages/lien-he.md"] += "\n{{> women}}\n"
        let build = site.build()
        #expect(build.diagnostics.sorted == [])
        let page = try #require(build.read("notes/2020-03-an-dien-nam.html"))
        let style = try #require(page.range(of: "--accent: #1f5c3a"))
        #expect(try #require(page.range(of: "style.css")).upperBound < style.lowerBound)
        #expect(try style.upperBound < #require(page.range(of: "print.css")).lowerBound)
        #expect(page.contains("Tiếng nói của Đảng bộ xã Cửu An") && page.contains("class=\"search\""))
        #expect(page.contains("<a href=\"../pages/lien-he.html\">Liên hệ</a>"))
        #expect(page.contains("<b>Bản tin Cửu An</b>, số liệu tính đến ngày 12 tháng 3 năm 2020."))
        #expect(!page.contains("Mọi con số đều lấy từ"))
        let added = try #require(build["pages/lien-he.html"])
        #expect(added.contains("aria-current=\"page\">Liên hệ") && added.contains("href=\"../pages/about.html\""))
        #expect(added.contains("<li>Chi bộ minh họa 1: 7* đảng viên nữ trong 19* đảng viên</li>"))
        #expect(build["pages/lien-he.txt"]?.contains("- Chi bộ minh họa 1: 7* đảng viên nữ trong 19*") == true)
        #expect(try #require(build["sitemap.xml"]).contains("/pages/lien-he.html</loc>"))
        #expect(try #require(build["search-index.js"]).contains("pages/lien-he.html"))
        // What no file was written for is as before.
        #expect(
            build["style.css"] == before["style.css"]
                && build["bulletins/2020-03.txt"] == before["bulletins/2020-03.txt"])
    }

    @Test("A name that the documentation does not have is an error where it stands")
    func unknownName() throws {
        var site = try ProjectFiles.sampleSite()
        site["templates/footer.html.mustache"] = "<footer>{{site.titel}}</footer>\n"
        let found = site.build().diagnostics.sorted.first
        #expect(
            found?.rule == .unknownName
                && found?.location
                    == SourceLocation(path: "templates/footer.html.mustache", line: 1, column: 16, length: 5)
        )
    }
}
