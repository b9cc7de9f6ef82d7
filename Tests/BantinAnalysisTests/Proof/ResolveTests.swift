import BantinModel
import Testing

@testable import BantinAnalysis

/// `members.young` is 13, its share 13/23, `admissions` unknown, `expulsions` withheld, `cells` counted.
private func result(for query: FigureQuery) -> FigureResult {
    let name = query.canonicalName(bodyID: namesSite[query.body].id)
    switch (query.measure, query.group, query.facet) {
    case (.members, nil, nil): return .known(entered(23, query, at: samplePlace(41, 28)))
    case (.members, Group.young, nil): return .known(entered(13, query, at: samplePlace(41, 35)))
    case (.members, Group.young, .share): return .known(share(query))
    case (.cells, nil, nil):
        return .known(
            Figure(
                query: query, name: name, value: .number(Rational(1)), unit: .count(.bodies), derivation: .counted,
                bodies: [CountedBody(Body.Index(1))]))
    case (.expulsions, _, _):
        return .withheld(WithheldFigure(name: name, reason: Message(vi: "số nhỏ, nhạy cảm", en: "small and sensitive")))
    default:
        let reason = Message(vi: "chưa có mục nào", en: "there is no entry")
        return .unknown(UnknownFigure(name: name, reason: reason, location: samplePlace(20)))
    }
}

private func entered(_ count: Int, _ query: FigureQuery, at place: BantinModel.SourceLocation) -> Figure {
    Figure(
        query: query, name: query.canonicalName(bodyID: namesSite[query.body].id), value: .number(Rational(count)),
        unit: .count(.people), derivation: .entry,
        entries: [UsedEntry(location: place, count: Rational(count), source: "Báo Gia Lai, 3-2020")])
}

private func share(_ query: FigureQuery) -> Figure {
    var (part, whole) = (query, query)
    (part.facet, whole.facet, whole.group) = (nil, nil, nil)
    let operands = [entered(13, part, at: samplePlace(41, 35)), entered(23, whole, at: samplePlace(41, 28))]
    let value = Rational(13, over: 23) ?? Rational(0)
    return Figure(
        query: query, name: query.canonicalName(bodyID: namesSite[query.body].id), value: .number(value),
        unit: .percent, derivation: .ratio, operands: operands)
}

private let note = "content/notes/a.md"

func provenReference(_ words: String, _ name: String, isQuoted: Bool = false) -> FigureReference {
    let length = "[\(words)](figure:\(name))".count
    return FigureReference(
        notation: .proven(name: name), words: [.text(words)], plainWords: words, isQuoted: isQuoted,
        location: BantinModel.SourceLocation(path: note, line: 7, column: 10, length: length))
}

func computedReference(_ expression: String, padding: String = " ") -> FigureReference {
    let length = "{{\(padding)\(expression)\(padding)}}".count
    return FigureReference(
        notation: .computed(expression: expression),
        location: BantinModel.SourceLocation(path: note, line: 7, column: 10, length: length))
}

/// What is reported, as a terminal would show it without the source line.
private func report(_ reference: FigureReference, in language: Language) -> String {
    var diagnostics = Diagnostics()
    let resolver = FigureResolver(site: namesSite, context: namesContext(1), result: result(for:))
    let content = resolver.content(of: reference, diagnostics: &diagnostics)
    #expect((content == .invalid) == diagnostics.hasErrors)
    return diagnostics.sorted.map { diagnostic in
        let place = diagnostic.location
        let head = "\(place.line):\(place.column)+\(place.length) \(diagnostic.rule.rawValue)"
        let notes = diagnostic.notes.map { note in
            "\n- " + (note.location.map { "\($0): " } ?? "") + note.message.text(in: language)
        }
        return "\(head): \(diagnostic.message.text(in: language))" + notes.joined()
    }.joined(separator: "\n")
}

@Suite("Resolving the figures of a page")
struct ResolveTests {
    @Test(
        "keeps what is right",
        arguments: [
            computedReference("members"), computedReference("members.young.share"), computedReference("words(members)"),
            computedReference("pad( members )"),
            computedReference("fraction(members.young.share)"), computedReference("names(cells)"),
            computedReference("abs(members)"), computedReference("hedge(members)"),
            computedReference("hedge(members.young.share)"),
            provenReference("13 đảng viên trẻ", "members.young"), provenReference("56,52%", "members.young.share"),
            provenReference("56%", "members.young.share", isQuoted: true),
        ])
    func right(reference: FigureReference) {
        #expect(report(reference, in: .english) == "")
    }

    @Test("gives the figure in its form, the proof, or the source")
    func contents() {
        var diagnostics = Diagnostics()
        let resolver = FigureResolver(site: namesSite, context: namesContext(1), result: result(for:))
        guard
            case .computed(let figure, .words) = resolver.content(
                of: computedReference("words(members)"), diagnostics: &diagnostics)
        else { return #expect(Bool(false), "no words") }
        #expect(figure.name == "an-dien-nam.members@2020-03-15")
        guard
            case .proven(let proof) = resolver.content(
                of: provenReference("13", "members.young"), diagnostics: &diagnostics)
        else { return #expect(Bool(false), "no proof") }
        #expect(proof.value == .number(Rational(13)))
        let stated = FigureReference(
            notation: .stated(source: "Báo cáo 12"), location: BantinModel.SourceLocation(path: note))
        #expect(resolver.content(of: stated, diagnostics: &diagnostics) == .stated(source: "Báo cáo 12"))
    }

    @Test("reports a disproved number with both values, both places and what to write")
    func disproved() {
        let reference = provenReference("12 đảng viên trẻ", "members.young")
        #expect(
            report(reference, in: .vietnamese) == """
                7:11+16 disproved-number: “12 đảng viên trẻ” không khớp với số liệu: an-dien-nam.members.young@2020-03-15 = 13
                - content/data.yaml:41:35: an-dien-nam.members.young@2020-03-15: số liệu ghi 13 (nguồn: Báo Gia Lai, 3-2020)
                - nếu số liệu đúng, hãy viết “13 đảng viên trẻ”; nếu câu viết đúng, hãy sửa số liệu
                """)
        #expect(
            report(reference, in: .english) == """
                7:11+16 disproved-number: “12 đảng viên trẻ” does not agree with the data: an-dien-nam.members.young@2020-03-15 = 13
                - content/data.yaml:41:35: an-dien-nam.members.young@2020-03-15: the data says 13 (source: Báo Gia Lai, 3-2020)
                - if the data is right, write “13 đảng viên trẻ”; if the sentence is right, correct the data
                """)
    }

    @Test("reports a disproved share with the entries of both its terms")
    func disprovedShare() {
        #expect(
            report(provenReference("chiếm 57,1%", "members.young.share"), in: .vietnamese) == """
                7:11+11 disproved-number: “chiếm 57,1%” không khớp với số liệu: an-dien-nam.members.young.share@2020-03-15 = 56,52%
                - content/data.yaml:41:35: an-dien-nam.members.young@2020-03-15: số liệu ghi 13 (nguồn: Báo Gia Lai, 3-2020)
                - content/data.yaml:41:28: an-dien-nam.members@2020-03-15: số liệu ghi 23 (nguồn: Báo Gia Lai, 3-2020)
                - nếu số liệu đúng, hãy viết “chiếm 56,52%”; nếu câu viết đúng, hãy sửa số liệu
                """)
        #expect(
            report(provenReference("12/23", "members.young.share"), in: .english).hasSuffix(
                "write “13/23”; if the sentence is right, correct the data"))
        #expect(
            report(provenReference("56,52", "members.young.share"), in: .english).hasSuffix(
                "write “56,52%”; if the sentence is right, correct the data"))
    }

    @Test(
        "points at the part of the name that is at fault",
        arguments: [
            (computedReference("members.yung"), "7:21+4"), (computedReference("members.yung", padding: ""), "7:20+4"),
            (computedReference("words(members.yung)"), "7:27+4"), (computedReference("word(members)"), "7:13+4"),
            (computedReference("members.yung", padding: "  "), "7:10+20"),
            (provenReference("13", "members.yung"), "7:30+4"),
        ])
    func places(reference: FigureReference, expected: String) {
        #expect(report(reference, in: .english).hasPrefix(expected + " "))
    }

    @Test("refuses what it cannot print or read", arguments: resolveRefusals)
    func refused(row: ResolveRefusal) {
        #expect(report(row.reference, in: .vietnamese) == row.vi)
        #expect(report(row.reference, in: .english) == row.en)
    }
}

@Suite("Proof and statistics together")
struct ResolveWithStatisticsTests {
    /// 13 of 23 members are young: 56,52%.
    private var site: Site {
        var site = namesSite
        let place = samplePlace(41, 28)
        let counts = Counts(
            total: Located(23, at: place), groups: [.young: Located(13, at: samplePlace(41, 35))])
        site.bodies[1].snapshots[.members] = [
            Snapshot(date: PartialDate("2020-03"), counts: counts, location: samplePlace(41))
        ]
        return site
    }

    @Test("print, prove and refuse from one data file")
    func together() {
        var diagnostics = Diagnostics()
        let references = [
            computedReference("members"), provenReference("13/23", "members.young.share"),
            provenReference("12 đảng viên trẻ", "members.young"), computedReference("members.women"),
        ]
        let resolved = Statistics(site: site).resolve(references, in: namesContext(1), diagnostics: &diagnostics)
        #expect(resolved.map(\.reference) == references)
        #expect(resolved.map { $0.content == .invalid } == [false, false, true, true])
        #expect(diagnostics.all.map(\.rule) == [.disprovedNumber, .unknownValue])
        #expect(diagnostics.all.first?.notes.first?.location == samplePlace(41, 35))
    }

    /// 9 women of 21 admitted, where the target was 20: 9 ÷ 20 = 45%.
    private var siteWithTarget: Site {
        var site = self.site
        let term = site.bodies[0].periods[0].period
        let counts = Counts(
            total: Located(21, at: samplePlace(14, 40)), groups: [.women: Located(9, at: samplePlace(14, 51))])
        site.bodies[0].tallies[.admissions] = [
            Tally(period: term, periodID: "2015-2020", counts: counts, location: samplePlace(14))
        ]
        site.bodies[0].targets = [
            Target(
                measure: .admissions, period: term, periodID: "2015-2020",
                minimum: Located(Rational(20), at: samplePlace(15, 9)),
                location: samplePlace(15))
        ]
        return site
    }

    @Test("divide a group by the target of the whole")
    func shareOfTarget() throws {
        let name = "admissions.women.2015-2020.share-of-target"
        let query = try siteWithTarget.query(named: name, in: namesContext()).get()
        let figure = try #require(Statistics(site: siteWithTarget).result(for: query).figure)
        #expect(figure.value == .number(Rational(9, over: 20) ?? Rational(0)))
        #expect(
            figure.operands.map(\.name) == [
                "cuu-an.admissions.women.2015-2020", "cuu-an.admissions.2015-2020.target",
            ])
    }

    @Test("answer every name that the inventory lists")
    func inventoryCanBeAsked() throws {
        let site = siteWithTarget
        let statistics = Statistics(site: site)
        var asked = 0
        for body in site.bodies {
            for figure in statistics.inventory(of: body.index).flatMap(\.figures) {
                for time in figure.times {
                    let period: String? = if case .period(let named) = time { named.id } else { nil }
                    let name = "\(body.id).\(figure.name(during: period))"
                    let query = try site.query(named: name, in: namesContext()).get()
                    #expect(statistics.result(for: query).figure != nil, "\(name)")
                    asked += 1
                }
            }
        }
        #expect(asked > 15)
    }
}
