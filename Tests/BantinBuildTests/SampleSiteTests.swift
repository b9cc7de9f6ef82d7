import BantinAnalysis
import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// The site in `content/`, the worked example that `output/` shows.
@Suite("The sample site")
struct SampleSiteTests {
    @Test("It has no mistake and no warning")
    func isGood() throws {
        let build = try ProjectFiles.sampleSite().build()
        #expect(build.diagnostics.sorted.map { "\($0.location): \($0.message.en)" } == [])
    }

    /// `make site` makes it anew.
    @Test("output/ is exactly what the program makes, and holds nothing else")
    func outputIsCommitted() throws {
        let site = try ProjectFiles.sampleSite()
        var made: [String: [UInt8]] = [:]
        for file in site.build().outputs {
            #expect(made[file.path] == nil, "made twice: \(file.path)")
            switch file.contents {
            case .text(let text): made[file.path] = Array(text.utf8)
            case .copy(let source), .picture(let source): made[file.path] = site.files[source]
            }
        }
        var committed = try ProjectFiles.files(below: "output")
        #expect(committed.removeValue(forKey: ".bantin") != nil, "output/ has no mark")
        #expect(committed.keys.sorted() == made.keys.sorted())
        for (path, bytes) in made {
            let isSame = committed[path] == bytes
            #expect(isSame, "output/\(path) is not what the program makes; run make site")
        }
    }

    @Test("Templates of the site that equal the built-in ones change nothing")
    func builtInTemplatesServe() throws {
        var site = try ProjectFiles.sampleSite()
        let own = site.build()
        site.files = site.files.filter { !$0.key.hasPrefix("templates/") }
        #expect(site.build().outputs == own.outputs)
    }

    @Test("A site of which nothing is illustrative explains no mark for it")
    func nothingIllustrative() throws {
        var site = try ProjectFiles.sampleSite()
        #expect(site.build().pages(containing: "minh họa: số giả định") != [])
        site["content/data.yaml"] = site["content/data.yaml"].replacing("illustrative: true", with: "")
        let counts = "content/counts/ket-nap-minh-hoa.csv"
        site[counts] = site[counts].replacing(",true", with: ",")
        #expect(site.build().pages(containing: "minh họa: số giả định") == [])
        #expect(site.build().pages(containing: "chỉ số liệu minh họa.") == [])
        #expect(site.build().pages(containing: "</b> số liệu minh họa") == [])
    }

    @Test("The bulletin holds the figures of the reference")
    func figuresOfTheReference() throws {
        let build = try ProjectFiles.sampleSite().build()
        for page in ["bulletins/2020-03.html", "bulletins/2020-03.txt"] {
            let text = try #require(build[page])
            for figure in ["104", "7", "21", "23", "13", "56,52%", "3"] {
                #expect(text.contains(figure), "\(page) lacks \(figure)")
            }
        }
    }

    /// The reference tells no number of members of the time when the period began, nor of its last day.
    @Test(
        "It prints no rate of admission, for the data has no base for one",
        arguments: [
            ("rate-start", "{at: 2015-02-28, total: …}"), ("rate-average", "{at: 2015-02-28, total: …}"),
            ("rate-end", "{at: 2020-02-29, total: …}"),
        ])
    func rateIsRefused(facet: String, entry: String) throws {
        let plan = try #require(try ProjectFiles.sampleSite().plan().plan)
        let query = try plan.site.query(named: "admissions.2015-2020.\(facet)", in: plan.context(of: .root)).get()
        guard case .unknown(let gap) = plan.statistics.result(for: query) else {
            Issue.record("\(facet) is known")
            return
        }
        #expect(gap.reason.en.hasSuffix(entry))
    }

    @Test("With 12 young members in the data, the sentence that says 13 stops the build, with both values and places")
    func contradictionStopsTheBuild() throws {
        var site = try ProjectFiles.sampleSite()
        let data = site["content/data.yaml"]
        try #require(data.contains("young: 13"))
        site["content/data.yaml"] = data.replacing("young: 13", with: "young: 12")
        let build = site.build()
        let finding = try #require(
            build.diagnostics.sorted.first {
                $0.rule == .disprovedNumber && $0.location.path == "content/bulletins/2020-03.md"
            })
        #expect(finding.message.vi.contains("13") && finding.message.vi.contains("12"))
        let line = try #require(site.line(finding.location.path, finding.location.line))
        #expect(line.contains("13"))
        let other = try #require(finding.notes.compactMap(\.location).first)
        #expect(other.path == "content/data.yaml")
        #expect(try #require(site.line(other.path, other.line)).contains("young: 12"))
        #expect(build["bulletins/2020-03.html"] == nil)
    }

    @Test("A level that is older than the page's date says its own, in tables, key figures, charts and text")
    func olderLevels() throws {
        var site = try ProjectFiles.sampleSite()
        #expect(site.build()["statistics.html"]?.contains("(3-2020)") == false)
        site["content/data.yaml"] = site["content/data.yaml"].replacing("as_of: 2020-03-15", with: "as_of: 2020-06-30")
        let build = site.build()
        #expect(build.read("index.html")?.contains("104</data> <span class=\"remark\">(3-2020)</span>") == true)
        // A table or chart whose levels are all of one date says it once.
        let table = try #require(build.read("statistics.html"))
        #expect(
            table.contains("<span class=\"remark\">Đảng viên tính đến tháng 3-2020; kết nạp trong 5 năm qua</span>"))
        #expect(table.contains("Số đảng viên theo chi bộ, Đảng bộ xã Cửu An, số liệu tính đến tháng 3-2020"))
        #expect(!table.contains("23</data> <span") && table.contains(">Chi bộ thôn An Điền Nam</text>"))
        #expect(build["statistics.txt"]?.contains("23 đảng viên (số liệu 3-2020)") == true)
        // What happened in a period has no such date.
        #expect(!table.contains("21</data> <span"))
    }

    @Test("Levels of different dates each say their own")
    func differentDates() throws {
        var site = try ProjectFiles.sampleSite()
        let data = site["content/data.yaml"]
        let first = try #require(data.range(of: "- id: an-dien-nam"))
        let date = try #require(data[first.upperBound...].range(of: "at: 2020-03"))
        site["content/data.yaml"] = data.replacingCharacters(in: date, with: "at: 2020-02").replacing(
            "as_of: 2020-03-15", with: "as_of: 2020-06-30")
        let table = try #require(site.build().read("statistics.html"))
        #expect(table.contains("23</data> <span class=\"remark\">(2-2020)</span>"))
        #expect(table.contains(">Chi bộ thôn An Điền Nam (2-2020)</text>"))
        #expect(
            table.contains("<span class=\"remark\">Đảng viên tính đến <time datetime=\"2020-06-30\">30-6-2020</time>"))
    }
}

extension MemoryBuild {
    /// The addresses of the pages that hold some words, however their lines are wrapped.
    fileprivate func pages(containing words: String) -> [String] {
        outputs.filter { self[$0.path]?.replacing("\n", with: " ").contains(words) ?? false }.map(\.path)
    }
}
