import BantinModel

@testable import BantinRenderer

extension PageFixture {
    static let bulletin: Article = {
        let members = computed("members")
        let young = proven("13 đảng viên trẻ", "an-dien-nam.members.young")
        var article = Article(
            head: head(.bulletin, "bulletins/2020-03.html"),
            title: ProvenProse(
                prose([.text("Cửu An có "), .figure(0), .text(" đảng viên")], members), figures: members),
            content: content)
        article.date = dataDate
        article.authors = ["Trần Dung", "Ngọc Minh"]
        article.kicker = plain("Xây dựng Đảng")
        article.dateline = "(Cửu An)-"
        article.lead = ProvenProse(
            prose([.text("Chi bộ thôn An Điền Nam có "), .figure(0), .text(" & còn hơn thế.")], young), figures: young)
        article.photo = ArticlePhoto(
            source: Located("/static/an-dien-nam.svg", at: place), alternative: "Đường vào thôn, hai bên là \"rẫy\"",
            caption: plain("Đường vào thôn An Điền Nam."), credit: "Tranh minh họa: bantin")
        article.notes = [teaser]
        article.tags = [tag]
        article.archiveAddress = "archive/2020.html"
        article.older = earlier
        return article
    }()

    static let note: Article = {
        var article = Article(
            head: head(.note, "notes/giao-viec.html", body: cell), title: plain("Giao việc để thử thách"),
            content: ProvenDocument(Document(blocks: [paragraph([.text("Chi bộ giao việc cụ thể cho từng người.")])])))
        article.date = dataDate
        article.summary = plain("Chi bộ giao việc cụ thể.")
        return article
    }()

    static let about = Article(
        head: head(.page, "pages/about.html"), title: plain("Giới thiệu"),
        content: ProvenDocument(Document(blocks: [paragraph([.text("Trang này nói về số liệu.")])])))

    /// Of a cell, signed on a day and in a month below 10, with an annex.
    static let report: Article = {
        var article = Article(
            head: head(.report, "reports/bao-cao.html", body: cell), title: plain("Báo cáo năm 2025"),
            content: ProvenDocument(Document(blocks: [paragraph([.text("Chi bộ báo cáo như sau.")])])))
        article.date = CalendarDate(year: 2026, month: 2, day: 5)
        article.annexes = ["annex"]
        article.official = Official(
            layout: .hd36, upperBody: "Đảng bộ xã Cửu An", issuingBody: "Chi bộ thôn An Điền Nam", number: 3,
            symbol: "BC/CB", place: "Cửu An", date: article.date ?? dataDate, type: .report,
            abstract: plain("về kết quả phát triển đảng viên năm 2025"),
            recipients: ["Đảng ủy xã", "Lưu Chi bộ"], authority: "T/M Chi bộ", position: "Bí thư", signer: nil)
        return article
    }()

    static let teaser = Teaser(
        head: head(.note, "notes/giao-viec.html", body: cell), title: plain("Giao việc để thử thách"), date: dataDate,
        summary: plain("Chi bộ giao việc cụ thể."))

    private static let earlier = Teaser(
        head: head(.bulletin, "bulletins/2020-02.html"), title: plain("Bản tin tháng 2"), date: dataDate)

    static let bulletinTeaser = Teaser(
        head: head(.bulletin, "bulletins/2020-03.html"), title: bulletin.title, date: dataDate,
        kicker: bulletin.kicker, summary: bulletin.lead, photo: bulletin.photo)

    /// Two numbers, one of them illustrative, one stated; a table and the selected notes.
    private static let content: ProvenDocument = {
        let figures =
            computed("mau-1.members") + [
                ResolvedFigure(
                    reference: FigureReference(
                        notation: .stated(source: "Báo cáo số 12-BC/ĐU"), words: [.text("18,4 ha")],
                        plainWords: "18,4 ha", location: written(on: #line)),
                    content: .stated(source: "Báo cáo số 12-BC/ĐU"))
            ]
        let blocks = [
            paragraph([.text("Một chi bộ khác có "), .figure(0), .text(" đảng viên và "), .figure(1), .text(" rẫy.")]),
            Block(.heading(level: 2, [.text("Các chi bộ")]), at: place),
            Block(.partial("cells-table"), at: place), Block(.partial("notes"), at: place),
        ]
        return ProvenDocument(Document(blocks: blocks, figures: figures.map(\.reference)), figures: figures)
    }()

    // MARK: - Texts

    static func plain(_ text: String) -> ProvenProse {
        ProvenProse(Prose(inlines: [.text(text)], location: place))
    }

    private static func paragraph(_ inlines: [Inline]) -> Block { Block(.paragraph(inlines), at: place) }

    private static func prose(_ inlines: [Inline], _ figures: [ResolvedFigure]) -> Prose {
        Prose(inlines: inlines, figures: figures.map(\.reference), location: place)
    }

    private static func known(_ name: String) -> Figure {
        let context = PageContext(body: .root, period: "2015-2020", dataDate: dataDate)
        guard let figure = figure(name, context)?.figure else { preconditionFailure("the fixture knows \(name)") }
        return figure
    }

    /// Every number of a text has a place of its own.
    private static func written(on line: Int) -> SourceLocation {
        SourceLocation(path: "content/bulletins/2020-03.md", line: line)
    }

    private static func computed(_ name: String, line: Int = #line) -> [ResolvedFigure] {
        [
            ResolvedFigure(
                reference: FigureReference(notation: .computed(expression: name), location: written(on: line)),
                content: .computed(known(name), .plain))
        ]
    }

    private static func proven(_ words: String, _ name: String, line: Int = #line) -> [ResolvedFigure] {
        [
            ResolvedFigure(
                reference: FigureReference(
                    notation: .proven(name: name), words: [.text(words)], plainWords: words, location: written(on: line)
                ),
                content: .proven(known(name)))
        ]
    }
}
