import BantinModel
import BantinRenderer
import Testing

private typealias Samples = FigureSamples

private func text(_ figure: Figure, _ form: FigureForm) -> String {
    figure.text(in: form, Samples.style) { body, day in Samples.site[body].name(on: day) }
}

private func count(_ number: Int) -> Figure { Samples.stock(number) }

@Suite("The text of a figure")
struct FigureTextTests {
    @Test(
        "follows its form",
        arguments: [
            (count(104), FigureForm.plain, "104"), (count(104), .words, "một trăm linh bốn"),
            (count(1669), .plain, "1.669"), (count(4), .pad, "04"), (count(0), .pad, "00"), (count(13), .pad, "13"),
            (count(104), .pad, "104"), (count(-3), .plain, "\u{2212}3"), (count(-3), .abs, "3"), (count(3), .abs, "3"),
            (Samples.share, .plain, "56,52%"), (Samples.share, .fraction, "13/23"), (Samples.share, .abs, "56,52%"),
            (Samples.perYear, .plain, "4,2"), (Samples.perYear, .words, "bốn phẩy hai"),
            (count(104), .hedge, "hơn\u{A0}100"), (Samples.share, .hedge, "gần\u{A0}57%"), (count(7), .hedge, "7"),
            (Samples.verdict, .plain, "đạt chỉ tiêu"), (Samples.target, .plain, "21"),
            (Samples.cells, .plain, "2"), (Samples.cells, .words, "hai"),
            (Samples.cells, .names, "Chi bộ thôn An Điền Nam và Chi bộ thôn An Điền Bắc"),
        ])
    func forms(figure: Figure, form: FigureForm, expected: String) {
        #expect(text(figure, form) == expected)
    }

    @Test(
        "joins the names of bodies as a sentence does",
        arguments: [([1], "B"), ([1, 2], "B và C"), ([1, 2, 0], "B, C và A")])
    func names(bodies: [Int], expected: String) {
        let figure = Samples.figure(
            Samples.query(.cells), .number(Rational(bodies.count)), .count(.bodies), .counted, bodies: bodies)
        #expect(figure.text(in: .names, Samples.style) { body, _ in ["A", "B", "C"][body.position] } == expected)
    }

    @Test("in words says per cent")
    func percentInWords() {
        var half = Samples.share
        half.value = .number(Samples.ratio(1, 8))
        #expect(text(half, .words) == "mười hai phẩy năm phần trăm")
        half.value = .number(Rational(1))
        #expect(text(half, .words) == "một trăm phần trăm")
    }

    @Test(
        "of most of a whole is chosen by its share: 80% is hầu hết, 100% tất cả",
        arguments: [(4, 5), (99, 100), (1, 1)])
    func most(part: Int, whole: Int) {
        var share = Samples.share
        share.value = .number(Samples.ratio(part, whole))
        #expect(text(share, .most) == (part == whole ? "tất cả" : "hầu hết"))
        #expect(FigureForm.most.fits(share, Samples.style))
        share.value = .number(Samples.ratio(79, 100))
        #expect(!FigureForm.most.fits(share, Samples.style))
    }

    @Test("of a proven or stated number is the author's own words")
    func authorsWords() {
        let reference = FigureReference(
            notation: .proven(name: "members"), plainWords: "104 đảng viên",
            location: BantinModel.SourceLocation(path: "a.md"))
        let contents: [ResolvedFigure.Content] = [.proven(Samples.sum), .stated(source: "Báo cáo 12")]
        for content in contents {
            let figure = ResolvedFigure(reference: reference, content: content)
            #expect(figure.text(Samples.style) { _, _ in "" } == "104 đảng viên")
        }
        let computed = ResolvedFigure(reference: reference, content: .computed(Samples.sum, .words))
        #expect(computed.text(Samples.style) { _, _ in "" } == "một trăm linh bốn")
    }
}
