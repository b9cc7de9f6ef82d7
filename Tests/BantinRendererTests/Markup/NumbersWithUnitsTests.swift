import BantinModel
import Testing

@testable import BantinRenderer

@Suite("A number and its unit")
struct NumbersWithUnitsTests {
    private func computed(_ figure: Figure, _ form: FigureForm = .plain) -> ResolvedFigure {
        let reference = FigureReference(
            notation: .computed(expression: "x"), location: BantinModel.SourceLocation(path: "a.md"))
        return ResolvedFigure(reference: reference, content: .computed(figure, form))
    }

    @Test("stay on one line: a count and what it counts, not a per cent and the word after it")
    func computedNumbers() {
        let figures = [computed(FigureSamples.stock(104)), computed(FigureSamples.share)]
        let line: [Inline] = [.text("Có "), .figure(0), .text(" đảng viên, "), .figure(1), .text(" là trẻ")]
        #expect(
            line.keepingUnits(figures)
                == [.text("Có "), .figure(0), .text("\u{A0}đảng viên, "), .figure(1), .text(" là trẻ")])
        #expect([Inline.figure(0), .text(", và")].keepingUnits(figures) == [.figure(0), .text(", và")])
        let names = [computed(FigureSamples.cells, .names)]
        #expect([Inline.figure(0), .text(" họp")].keepingUnits(names) == [.figure(0), .text(" họp")])
    }

    @Test("stay on one line in words that an author typed")
    func typedNumbers() {
        #expect([Inline.text("hơn 18,4 ha rẫy")].keepingTypedUnits == [.text("hơn 18,4\u{A0}ha rẫy")])
    }
}
