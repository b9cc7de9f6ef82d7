import BantinModel
import BantinTemplates
import Foundation

@testable import BantinRenderer

/// A commune with three cells: one real, one illustrative with a withheld count, one of which little is known; and a
/// bulletin, a note and a page. The numbers are looked up in a small table instead of being computed from entries.
enum PageFixture {
    static let dataDate = CalendarDate(year: 2020, month: 3, day: 15) ?? .min
    static let cell = Body.Index(1)

    static let site: Site = {
        var root = Body(index: .root, id: "cuu-an", kind: .communeOrganization, location: place)
        root.names = [DatedName("Đảng bộ xã Cửu An")]
        root.children = [Body.Index(1), Body.Index(2), Body.Index(3)]
        root.periods = [declared]
        let cells = [
            ("an-dien-nam", "Chi bộ thôn An Điền Nam"), ("mau-1", "Chi bộ minh họa 1"), ("mau-2", "Chi bộ <mới> & 2"),
        ]
        let bodies = cells.enumerated().map { offset, cell in
            var body = Body(index: Body.Index(offset + 1), id: cell.0, kind: .cell, location: place)
            body.names = [DatedName(cell.1)]
            body.parent = .root
            return body
        }
        return Site(
            settings: SiteSettings(title: "Bản tin Cửu An", asOf: dataDate, period: "2015-2020"), policy: Policy(),
            people: [], bodies: [root] + bodies)
    }()

    static let place = SourceLocation(path: "content/data.yaml")

    static let declared = DeclaredPeriod(
        id: "2015-2020", period: period, label: "5 năm qua", isIllustrative: true, location: place)

    private static let period: Period = {
        guard let first = CalendarDate(year: 2015, month: 3, day: 1),
            let last = CalendarDate(year: 2020, month: 2, day: 29), let period = Period(first: first, last: last)
        else { preconditionFailure("the fixture's period exists") }
        return period
    }()

    // MARK: - Figures

    private static let counts: [String: [String: Int]] = [
        "cuu-an": ["members": 104, "cells": 3, "admissions": 21, "admissions.target-congress": 20],
        "an-dien-nam": ["members": 23, "members.young": 13, "members.women": 9, "admissions": 3],
        "mau-1": ["members": 81, "members.young": 0, "admissions": 18],
    ]

    /// Answers `[body.]measure[.group][.share]`; admissions need a period.
    static let figure: FigureLookup = { name, context in
        var words = name.split(separator: ".").map(String.init)
        var context = context
        if let body = site.body(id: words[0]) {
            context.body = body.index
            words.removeFirst()
        }
        if words[0] == "admissions", context.period == nil { return nil }
        words.removeAll { $0 == declared.id }
        return result(words, in: context)
    }

    private static func result(_ words: [String], in context: PageContext) -> FigureResult {
        let id = site[context.body].id
        let canonical = "\(id).\(words.joined(separator: "."))@\(context.dataDate)"
        if words.last == "share" {
            return share(of: Array(words.dropLast()), named: canonical, in: context)
        }
        if id == "mau-1", words.last == "minority" {
            return .withheld(WithheldFigure(name: canonical, reason: Message(vi: "số nhỏ, không công bố", en: "small")))
        }
        guard let count = counts[id]?[words.joined(separator: ".")] else {
            return .unknown(UnknownFigure(name: canonical, reason: Message(vi: "chưa có số liệu nào", en: "no entry")))
        }
        return .known(figure(words, count: count, named: canonical, in: context))
    }

    private static func figure(
        _ words: [String], count: Int, named name: String, in context: PageContext
    ) -> Figure {
        let measure = Measure(id: words[0]) ?? .members
        let isFlow = measure.kind == .flow
        return Figure(
            query: FigureQuery(
                body: context.body, measure: measure, group: words.count > 1 ? Group(id: words[1]) : nil,
                period: isFlow ? NamedPeriod(declared) : nil, date: context.dataDate),
            name: name, value: .number(Rational(count)), unit: .count(measure.counts), derivation: .entry,
            entries: [UsedEntry(location: place, count: Rational(count), source: "Báo Gia Lai, 3-2020")],
            asOf: isFlow ? nil : .month(3, year: 2020), isIllustrative: site[context.body].id.hasPrefix("mau"))
    }

    private static func share(of words: [String], named name: String, in context: PageContext) -> FigureResult {
        let part = result(words, in: context)
        guard let part = part.figure, let whole = result([words[0]], in: context).figure,
            let numerator = part.value.number, let denominator = whole.value.number,
            let ratio = numerator / denominator
        else { return .unknown(UnknownFigure(name: name, reason: Message(vi: "chưa biết tử số", en: "no part"))) }
        var query = part.query
        query.facet = .share
        return .known(
            Figure(
                query: query, name: name, value: .number(ratio), unit: .percent, derivation: .ratio,
                operands: [part, whole], asOf: part.asOf, isIllustrative: part.isIllustrative))
    }

    // MARK: - Pages

    static let writer = PageWriter(
        site: SiteFrame(
            facts: SiteFacts(of: site), figure: figure,
            address: { destination, _ in destination.hasPrefix("/") ? String(destination.dropFirst()) : destination },
            targets: { targets(of: $0) },
            navigation: [NavigationEntry(title: "Giới thiệu", address: "pages/about.html")],
            sections: SiteSections(archive: "archive/2020.html", tags: "tags.html")),
        templates: builtIn.templates)

    static let builtIn = Templates.compile(templateFiles)

    static let templateFiles: [TemplateFile] = {
        let folder = URL(filePath: #filePath).appending(path: "../../../../templates").standardized
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".mustache") }.sorted().map { name in
            TemplateFile(
                name: String(name.dropLast(".mustache".count)), path: "templates/\(name)",
                text: (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "")
        }
    }()

    static func head(_ template: PageTemplate, _ address: String, body: Body.Index = .root) -> PageHead {
        PageHead(
            template: template, address: address,
            textAddress: template.editions.contains(.text) ? PageAddress.text(of: address) : nil,
            context: PageContext(body: body, period: "2015-2020", dataDate: dataDate), period: NamedPeriod(declared))
    }

    static let all: [Page] = [
        .home(
            HomePage(
                head: head(.home, "index.html"), latest: bulletinTeaser, bulletins: [bulletinTeaser], notes: [teaser])),
        .article(bulletin), .article(note), .article(about), .article(report),
        .cell(CellPage(head: head(.cell, "cells/an-dien-nam.html", body: cell), notes: [teaser])),
        .statistics(
            StatisticsPage(
                head: head(.statistics, "statistics.html"),
                ranking: [
                    RankedCell(body: Body.Index(2), rank: 1), RankedCell(body: Body.Index(1), rank: 2),
                    RankedCell(body: Body.Index(3), rank: nil),
                ])),
        .archive(
            ArchivePage(
                head: head(.archive, "archive/2020.html"), year: ArchiveYear(year: 2020, count: 2),
                years: [ArchiveYear(year: 2020, count: 2), ArchiveYear(year: nil, count: 1)],
                bulletins: [bulletinTeaser], notes: [teaser])),
        .tag(TagPage(head: head(.tag, tag.address), tag: tag, articles: [bulletinTeaser, teaser])),
        .tags(TagsPage(head: head(.tags, "tags.html"), tags: [tag])),
        .missing(MissingPage(head: head(.missing, "404.html"))),
    ]

    static let tag = TagEntry(name: "giao việc & thử thách", address: "tags/giao-viec-thu-thach.html", count: 2)

    /// The commune has a target of the congress and one of its own plan.
    private static func targets(of context: PageContext) -> [FigureQuery] {
        guard context.body == .root, context.period != nil else { return [] }
        return [TargetOwner.congress, .plan].map { owner in
            FigureQuery(
                body: .root, measure: .admissions, period: NamedPeriod(declared),
                facet: .byTarget(.target, owner: owner), date: context.dataDate)
        }
    }
}

extension CalendarDate {
    /// Stands where a literal date cannot fail.
    fileprivate static var min: CalendarDate {
        guard let day = CalendarDate(year: 1, month: 1, day: 1) else { preconditionFailure("the first day exists") }
        return day
    }
}
