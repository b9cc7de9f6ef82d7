import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// Every number of the sample site, changed one at a time: no wrong sentence reaches a page.
@Suite("The numbers of the sample site")
struct SampleNumbersTests {
    @Test("Every count in the data is on a page: changing it changes the pages or stops the build")
    func everyCountMatters() throws {
        let site = try ProjectFiles.sampleSite()
        let before = site.build()
        for count in site.counts {
            let build = site.changing([count]).build()
            #expect(build.diagnostics.hasErrors || build.outputs != before.outputs, "\(count.place) matters nowhere")
            if !build.diagnostics.hasErrors { expectTrueSentences(build, since: before, "\(count.place)") }
        }
        #expect(site.counts.count { $0.path.hasSuffix(".yaml") } > 20)
        #expect(site.counts.count { $0.path.hasSuffix(".csv") } == 10)
    }

    /// A count alone mostly disagrees with the total above it, which stops the build before any sentence is read.
    @Test("With a count and its total changed together, sentences stop the build or change, each of them")
    func countsThatAgree() throws {
        let whole = try ProjectFiles.sampleSite()
        var computing = whole
        // The report proves both totals; without it the bulletin, which computes them, is free to follow.
        computing.files["content/reports/2020-03-phat-trien-dang-vien.md"] = nil
        var (stopped, followed) = (0, 0)
        for site in [whole, computing] {
            let before = site.build()
            #expect(!before.diagnostics.hasErrors)
            for count in site.counts {
                let counts = [count] + site.totals(above: count)
                let build = site.changing(counts).build()
                let errors = build.diagnostics.sorted.filter { $0.severity == .error }
                let label: Comment = "\(counts.map(\.place)): \(errors.map(\.message.en))"
                if counts.count > 1 {
                    // Only a cell with bands of age stops before that: they no longer add up.
                    #expect(errors.allSatisfy { $0.location.path.hasSuffix(".md") || $0.rule == .partitionOpen }, label)
                }
                guard errors.isEmpty else {
                    stopped += 1
                    continue
                }
                followed += 1
                #expect(build.outputs != before.outputs, label)
                expectTrueSentences(build, since: before, label)
            }
        }
        #expect(stopped > 20 && followed > 20, "\(stopped) stopped, \(followed) followed")
    }

    /// Judged without the program's proofs: an author's words for a number stay true only where its value stayed, and a page
    /// that computes a number that changed has changed.
    private func expectTrueSentences(_ build: MemoryBuild, since before: MemoryBuild, _ label: Comment) {
        let old = Dictionary(uniqueKeysWithValues: before.quotations.map { ($0.reference.location, $0) })
        for quotation in build.quotations {
            let place = quotation.reference.location
            guard let figure = quotation.figure, let was = old[place]?.figure else {
                Issue.record("\(place) is gone: \(label)")
                continue
            }
            guard figure.value != was.value else { continue }
            if case .proven = quotation.content { Issue.record("\(place) says what was true before: \(label)") }
            let quoting = build.summaries.first { $0.quotations.contains { $0.reference.location == place } }
            let page = quoting?.address ?? ""
            #expect(build[page] != nil && build[page] != before[page], "\(place) on \(page): \(label)")
        }
    }

    @Test("Every digit of every proven number matters, and every proven verdict: changed, it stops the build")
    func everyProofMatters() throws {
        let site = try ProjectFiles.sampleSite()
        var changed: [String: Int] = [:]
        for path in site.files.keys.sorted() where path.hasSuffix(".md") {
            let text = site[path]
            for proof in text.matches(of: #/\[([^\]]+)\]\(figure:(?!stated)[^)]+\)/#) {
                let words = proof.1
                let digits = words.indices.filter { words[$0].isNumber }
                let others =
                    digits.isEmpty
                    ? [(words.startIndex..<words.endIndex, "không \(words)")]
                    : digits.map { ($0..<words.index(after: $0), "\(((words[$0].wholeNumberValue ?? 0) + 1) % 10)") }
                for (range, other) in others {
                    let findings = site.changing(path, range, to: other).build().diagnostics.sorted
                    #expect(findings.contains { $0.severity == .error && $0.location.path == path }, "\(proof.0)")
                }
                changed[path, default: 0] += 1
            }
        }
        // None is missed, wherever it stands: front matter, captions, texts, reports.
        let proofs = site.build().quotations.filter { if case .proven = $0.content { true } else { false } }
        #expect(changed == Dictionary(grouping: proofs, by: \.reference.location.path).mapValues(\.count))
        #expect(changed.keys.contains { $0.hasPrefix("content/reports/") })
    }

    @Test("A bare number is refused in every place where a reader would read it", arguments: BarePlace.all)
    func bareNumber(place: BarePlace) throws {
        let site = try ProjectFiles.sampleSite()
        let text = site[place.path]
        let range = try #require(text.range(of: place.words), "\(place.words) has gone from \(place.path)")
        for other in ["97 đảng viên", "chín mươi bảy đảng viên"] {
            let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
            let words = place.template.replacing("№", with: other)
            let findings = site.changing(place.path, range, to: words).build().diagnostics.sorted
            #expect(
                findings.contains {
                    ($0.rule == .unboundNumber || $0.rule == .contradictedNumber) && $0.location.path == place.path
                        && $0.location.line == line
                }, "\(other) for \(place.words)")
        }
    }
}

/// Words of the sample site's texts in whose place a number may be written.
struct BarePlace: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    /// Words that stand once in the file.
    let words: String
    /// What takes their place, `№` for the number.
    let template: String

    private static let bulletin = "content/bulletins/2020-03.md"
    private static let report = "content/reports/2020-03-phat-trien-dang-vien.md"

    private static let note = "content/notes/2020-03-an-dien-nam.md"

    static let all = [
        BarePlace("kicker", bulletin, "kicker: Xây dựng Đảng", "kicker: Xây dựng №"),
        BarePlace("title", bulletin, "{{ admissions.2015-2020 }} đảng viên mới, đặt", "№ mới, đặt"),
        BarePlace("lead", bulletin, "tìm người từ phong trào, giao", "tìm № từ phong trào, giao"),
        BarePlace("summary", bulletin, "coi trọng khâu tạo nguồn", "coi trọng № tạo nguồn"),
        BarePlace("alternative text", bulletin, "một nhóm người ngồi", "№ ngồi"),
        BarePlace(
            "caption", bulletin, "[13 đảng viên trẻ](figure:an-dien-nam.members.young).\n  credit", "№.\n  credit"),
        BarePlace("heading", bulletin, "## Tìm người", "## Tìm №"),
        BarePlace("text", bulletin, "Xuất phát từ tình hình", "Xuất phát từ №"),
        BarePlace("abstract", report, "abstract: kết quả phát", "abstract: № và kết quả phát"),
        BarePlace("text of a report", report, "2. Bồi dưỡng lý luận", "2. Bồi dưỡng №, lý luận"),
        BarePlace("link", note, "[bản tin tháng 3-2020]", "[№]"),
        BarePlace("title of a link", note, "bulletins/2020-03.md)", "bulletins/2020-03.md \"№\")"),
    ]

    private init(_ description: String, _ path: String, _ words: String, _ template: String) {
        (testDescription, self.path, self.words, self.template) = (description, path, words, template)
    }
}

/// A count in the text of a file.
private struct SampleCount {
    let path: String
    let range: Range<String.Index>
    let value: Int
    /// `file:line`
    let place: String
    /// The key of the entry to which it belongs, the entry's time, and the key of the count itself: `members`, `2020-03`, `total`.
    let entry: String
    let time: String
    let key: String
    /// It belongs to the whole site's body.
    let isOfRoot: Bool
}

extension MemorySite {
    /// Every count of the data file and of the counts files, with its place in the text of its file.
    fileprivate var counts: [SampleCount] {
        files.keys.sorted().flatMap { path -> [SampleCount] in
            switch path {
            case "content/data.yaml": dataCounts(path)
            case _ where path.hasPrefix("content/counts/"): tableCounts(path)
            default: []
            }
        }
    }

    /// Every whole number behind a key of the body and of those below it.
    private func dataCounts(_ path: String) -> [SampleCount] {
        let text = self[path]
        guard let start = text.range(of: "\nbody:")?.upperBound, let cells = text.range(of: "\n  bodies:")?.lowerBound
        else {
            return []
        }
        return text[start...].matches(of: #/(?m)^ *(?:- )?([a-z_-]+): (\d+)$/#).compactMap { match in
            let before = text[..<match.range.lowerBound]
            let entry = before.matches(of: #/(?m)^ *([a-z_-]+):$/#).last?.1 ?? ""
            let time = before.matches(of: #/(?m)^ *(?:- )?(?:at|period): (.+)$/#).last?.1 ?? ""
            return count(
                path, match.2, entry: String(entry), time: String(time), key: String(match.1),
                isOfRoot: match.range.lowerBound < cells)
        }
    }

    /// The last number of each row: body, measure, group, period, value.
    private func tableCounts(_ path: String) -> [SampleCount] {
        self[path].matches(of: #/(?m)^[^,\n]+,([^,\n]+),[^,\n]*,([^,\n]+),(\d+)/#).compactMap { match in
            count(path, match.3, entry: String(match.1), time: String(match.2), key: "total", isOfRoot: false)
        }
    }

    private func count(
        _ path: String, _ digits: Substring, entry: String, time: String, key: String, isOfRoot: Bool
    ) -> SampleCount? {
        let line = self[path][..<digits.startIndex].count { $0 == "\n" } + 1
        return Int(digits).map {
            SampleCount(
                path: path, range: digits.startIndex..<digits.endIndex, value: $0, place: "\(path):\(line)",
                entry: entry, time: time, key: key, isOfRoot: isOfRoot)
        }
    }

    /// The counts of the root that are the sum of a cell's count and others, at the same time.
    fileprivate func totals(above count: SampleCount) -> [SampleCount] {
        guard !count.isOfRoot else { return [] }
        return counts.filter { $0.isOfRoot && ($0.entry, $0.time, $0.key) == (count.entry, count.time, count.key) }
    }

    /// The same site with counts that are greater by one.
    fileprivate func changing(_ counts: [SampleCount]) -> MemorySite {
        // The last one first, so that the places of the others hold.
        counts.sorted { $0.range.lowerBound > $1.range.lowerBound }.reduce(self) { site, count in
            site.changing(count.path, count.range, to: String(count.value + 1))
        }
    }

    /// The same site with other words at a place of a file.
    fileprivate func changing(_ path: String, _ range: Range<String.Index>, to words: String) -> MemorySite {
        var site = self
        var text = self[path]
        text.replaceSubrange(range, with: words)
        site[path] = text
        return site
    }
}
