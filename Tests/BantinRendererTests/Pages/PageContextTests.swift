import BantinModel
import BantinTemplates
import Testing

@testable import BantinRenderer

@Suite struct PageContextTests {
    /// Prints a template that stands in a page of a kind.
    private func print(_ text: String, on page: PageTemplate = .statistics, in edition: Edition = .text) -> String {
        let name = "probe.\(edition.rawValue)"
        let templates = Templates.compile([TemplateFile(name: name, path: name, text: text)])
        let mistakes =
            templates.mistakes + templates.templates.check(name, against: page.shape(in: edition) { _ in nil })
        #expect(mistakes.map(\.en) == [])
        guard mistakes.isEmpty, let page = PageFixture.all.first(where: { $0.head.template == page }) else { return "" }
        return templates.templates.render(name, with: PageFixture.writer.context(of: page, in: edition))
    }

    // MARK: - Figures

    @Test(arguments: [
        ("members", "104"), ("an-dien-nam.members.young.share", "56,52% (13/23)"), ("mau-1.members", "81*"),
        ("mau-1.members.young", "-*"), ("mau-1.members.minority", "x"), ("mau-2.members", "…"),
    ])
    func aFigurePrintsItsNumberOrTheSignForWhyItHasNone(name: String, printed: String) {
        #expect(print("{{figures.\(name)}}") == printed)
    }

    @Test func aSectionEntersAFigure() {
        let text =
            "{{#figures.an-dien-nam.members.young.share}}{{printed}} {{exact}} {{formula}} {{date}} {{source}}{{/figures.an-dien-nam.members.young.share}}"
        #expect(print(text) == "56,52% 13/23 13 ÷ 23 = 56,52% tính đến tháng 3-2020 Báo Gia Lai, 3-2020")
    }

    @Test func aParticularIsReachedThroughTheFiguresNameToo() {
        #expect(print("{{figures.members.exact}}|{{figures.members.name}}") == "104|cuu-an.members@2020-03-15")
    }

    @Test func insideAListOfCellsTheCellSuppliesTheBody() {
        #expect(
            print("{{#cells}}{{id}} {{figures.members}}; {{/cells}}{{figures.members}}")
                == "an-dien-nam 23; mau-1 81*; mau-2 …; 104")
    }

    @Test func insideAPeriodTheBodyStaysAndInsideBothBothHold() {
        #expect(print("{{#periods}}{{figures.admissions}}{{/periods}}") == "21")
        #expect(
            print("{{#periods}}{{#cells}}{{figures.admissions}} {{/cells}}{{/periods}}") == "3 18* … ")
        #expect(
            print("{{#cells}}{{#periods}}{{figures.admissions}} {{/periods}}{{/cells}}") == "3 18* … ")
        #expect(print("{{#cells}}{{#period}}{{figures.admissions}} {{/period}}{{/cells}}") == "3 18* … ")
    }

    @Test func aPageWithoutAPeriodPrintsTheSignForUnknown() {
        var head = PageFixture.head(.statistics, "statistics.html")
        head.context.period = nil
        head.period = nil
        let view = View(
            site: PageFixture.writer.site, templates: PageFixture.writer.templates, edition: .text,
            address: head.address, context: head.context)
        let shown = ShownFigure(view.site.figure("admissions", view.context), in: view)
        #expect(shown.inTable == "…")
        #expect(shown.reason == "trang này không nêu kỳ")
    }

    @Test func theNumbersOfAPageStandInItsSourcesOnceEach() {
        let text = "{{#sources}}{{#stated}}{{words}}{{/stated}}{{^stated}}{{name}}{{/stated}};{{/sources}}"
        #expect(
            print(text, on: .bulletin)
                == "cuu-an.members@2020-03-15;an-dien-nam.members.young@2020-03-15;mau-1.members@2020-03-15;18,4 ha;")
    }

    // MARK: - Texts and addresses

    @Test func selectedNotesThatTheTextDoesNotPlaceStandBelowIt() throws {
        func notes(in article: Article) -> Int {
            PageFixture.writer.write(.article(article), in: .html).ranges(of: "giao-viec.html").count
        }
        var article = PageFixture.bulletin
        #expect(notes(in: article) == 1)
        article.content.document.blocks.removeLast()
        #expect(notes(in: article) == 1)
        article.notes = []
        #expect(notes(in: article) == 0)
    }

    @Test func theOpeningJoinsDatelineAndLeadInBothEditions() {
        let text = "(Cửu An)- Chi bộ thôn An Điền Nam có 13\u{A0}đảng viên trẻ & còn hơn thế."
        #expect(print("{{opening}}", on: .bulletin) == text)
        #expect(print("{{{opening}}}", on: .bulletin, in: .html).hasPrefix("(Cửu An)- Chi bộ thôn"))
    }

    @Test func authorsBecomeABylineAsInNewspapers() {
        #expect(print("{{byline}}", on: .bulletin) == "TRẦN DUNG-NGỌC MINH")
        #expect(print("{{byline}}{{^byline}}none{{/byline}}", on: .note) == "none")
    }

    @Test func aDataNameCannotBecomeMarkup() {
        #expect(
            print("{{#cells}}{{name}};{{/cells}}", in: .html).hasSuffix("Chi bộ &lt;mới&gt; &amp; 2;"))
    }

    @Test(arguments: [
        ("notes/x.html", "index.html", "notes/x.html"), ("notes/x.html", "notes/y.html", "../notes/x.html"),
        ("index.html", "cells/a.html", "../index.html"), ("notes/x.html#muc", "notes/x.html", "#muc"),
        ("notes/x.html#muc", "index.html", "notes/x.html#muc"),
        ("https://example.org/a", "cells/a.html", "https://example.org/a"),
        ("mailto:a@example.org", "cells/a.html", "mailto:a@example.org"),
    ])
    func addressesAreWrittenAsThePageMustWriteThem(target: String, page: String, written: String) {
        #expect(PageAddress.relative(target, from: page) == written)
    }

    @Test(arguments: [
        ("2020-01-01", "2020-12-31", "năm 2020"), ("2020-04-01", "2020-06-30", "quý II năm 2020"),
        ("2015-03-01", "2020-02-29", "thời gian từ tháng 3-2015 đến tháng 2-2020"),
    ])
    func aPeriodWithoutALabelIsCalledAsTheCalendarCallsIt(first: String, last: String, words: String) throws {
        let days = [first, last].compactMap { PartialDate($0)?.first }
        let period = try #require(Period(first: days[0], last: days[1]))
        #expect(NamedPeriod(id: "x", period: period).words == words)
        #expect(NamedPeriod(id: "x", period: period, label: "nhiệm kỳ qua").words == "nhiệm kỳ qua")
    }
}
