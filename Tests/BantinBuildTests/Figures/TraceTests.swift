import BantinBuild
import BantinModel
import BantinTestSupport
import Foundation
import Testing

/// A number is followed from the page to its entry below, back to the sentence, and on to the line of data.
@Suite("The trace of a number")
struct TraceTests {
    @Test(
        "One click leads to its source, one command to the line of data",
        arguments: [
            // The text, what the entry says, the words and the number at the place in the data.
            TracedNumber(
                shown: "13\u{A0}đảng viên trẻ", name: "an-dien-nam.members.young@2020-03-15",
                entry: "Số đảng viên trẻ của Chi bộ thôn An Điền Nam, tính đến tháng 3-2020", data: "young: 13"),
            TracedNumber(
                shown: "56,52%", name: "an-dien-nam.members.young.share@2020-03-15",
                entry: "Cách tính: số đảng viên trẻ ÷ tổng số đảng viên = 13 ÷ 23 = 56,52%.", data: "total: 23"),
            TracedNumber(
                shown: "4,2", name: "cuu-an.admissions.2015-2020.per-year",
                entry: "Cách tính: số đảng viên kết nạp ÷ số năm của kỳ = 21 ÷ 5 = 4,2.", data: "total: 21"),
        ])
    func follows(number: TracedNumber) throws {
        let site = try ProjectFiles.sampleSite()
        let build = site.build()
        let page = try #require(build.read("bulletins/2020-03.html"))
        let link = try #require(
            page.matches(of: #/<a class="source-link" id="([^"]*)" href="#([^"]*)"[^>]*>(.*?)</a>/#).first {
                $0.3.contains("data-figure=\"\(number.name)\"")
            })
        #expect(link.3.contains(">\(number.shown.replacing("\u{A0}", with: " "))<"))
        let entry = try #require(page.split(separator: "\n").first { $0.hasPrefix("<li id=\"\(link.2)\">") })
        #expect(entry.contains(number.entry))
        #expect(entry.contains("href=\"#\(link.1)\""))
        let plan = try #require(build.planning.plan)
        let answer = plan.explain(try plan.question(number.name, onPage: nil), quotations: build.quotations).text.vi
        let lines = try answer.matches(of: #/(content/data\.yaml):(\d+):(\d+); ghi/#).map { place in
            let line = try #require(Int(place.2))
            return try #require(site.line(String(place.1), line))
        }
        #expect(lines.contains { $0.contains(number.data) }, "\(answer)")
        #expect(answer.contains("\n    content/bulletins/2020-03.md:"))
    }

    @Test("Every link on every page leads to an entry, whose own link leads back; no identifier stands twice")
    func linksAgree() throws {
        let build = try ProjectFiles.sampleSite().build()
        var seen = 0
        for output in build.outputs where output.path.hasSuffix(".html") {
            let page = try #require(build[output.path])
            let identifiers = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
            #expect(Set(identifiers).count == identifiers.count, "\(output.path)")
            let links = page.matches(of: #/href="#((?:cau|so_lieu)_\d+)"/#).map { String($0.1) }
            #expect(Set(links).isSubset(of: identifiers), "\(output.path)")
            #expect(links.count { $0.hasPrefix("cau") } * 2 == links.count, "\(output.path)")
            seen += links.count
        }
        #expect(seen >= 20)
    }

    @Test("The first number of the text leads there: not a title, a heading, a card or a second mention")
    func firstInTheText() throws {
        var site = try ProjectFiles.sampleSite()
        site["content/notes/so.md"] = """
            ---
            title: "{{ members }} đảng viên"
            date: 2020-03-15
            summary: Có {{ members }} người.
            ---
            ## Vì sao {{ members }}

            - Đảng bộ có *[104 đảng viên](figure:members)*, {{ members }} người.
            - Rộng [18,4 ha](figure:stated "Báo cáo số 12-BC/ĐU"), vẫn [18,4 ha](figure:stated "Báo cáo số 12-BC/ĐU").

            """
        let build = site.build()
        #expect(build.diagnostics.all.map(\.message.en) == [])
        let page = try #require(build["notes/so.html"])
        let links = page.matches(of: #/<a class="source-link"[^>]*>(.*?)</a>/#).map {
            $0.1.replacing(#/<[^>]*>/#, with: "")
        }
        #expect(links == ["104\u{A0}đảng viên", "18,4\u{A0}ha"])
        #expect(page.contains("<li>Đảng bộ có <em><a class=\"source-link\" id=\"cau_1\""))
        for path in ["index.html", "statistics.html", "cells/an-dien-nam.html"] {
            #expect(build[path]?.contains("source-link") == false, "\(path)")
        }
    }

    @Test("A number that stands in the title alone has its entry, without a way back")
    func titleAlone() throws {
        var site = try ProjectFiles.sampleSite()
        site["content/notes/so.md"] = "---\ntitle: \"{{ members }} đảng viên\"\ndate: 2020-03-15\n---\nBài.\n"
        let page = try #require(site.build()["notes/so.html"])
        #expect(page.contains("<li id=\"so_lieu_1\">Tổng số đảng viên của Đảng bộ xã Cửu An"))
        #expect(!page.contains("cau_1"))
    }
}

/// A number on a page of the sample, and what must be found behind it.
struct TracedNumber: Sendable, CustomTestStringConvertible {
    let shown: String
    let name: String
    let entry: String
    let data: String

    var testDescription: String { shown }
}
