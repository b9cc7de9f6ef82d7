import BantinModel
import Testing

@testable import BantinAnalysis

@Suite("What cannot be hedged")
struct FormMisfitTests {
    private let style = NumeralStyle(decimals: 2, rounding: .halfAway)

    @Test("A range and a verdict are not one number")
    func noNumber() throws {
        let misfit = try #require(FigureForm.hedge.misfit(of: sampleFigure("90-100"), style))
        #expect(misfit.message.vi == "“90-100” không phải là một con số nên không có số tròn nào gần nó")
        #expect(misfit.message.en == "“90-100” is not one number and has no round number near it")
        #expect(misfit.notes.map(\.vi) == ["hãy bỏ “hedge( )”"])
        let verdict = try #require(FigureForm.abs.misfit(of: sampleFigure("verdict 24>=21"), style))
        #expect(verdict.message.vi == "“vượt chỉ tiêu” không phải là một con số nên không có dấu để bỏ")
    }

    @Test("A negative number says more than “hơn” can")
    func negative() throws {
        var fewer = sampleFigure("13")
        fewer.value = .number(Rational(-13))
        let misfit = try #require(FigureForm.hedge.misfit(of: fewer, style))
        #expect(
            misfit.message.vi
                == "“\u{2212}13” là số âm, “hơn” và “gần” đặt trước số âm dễ bị hiểu ngược")
        #expect(
            misfit.message.en == "“\u{2212}13” is negative; “hơn” and “gần” before it could be taken either way")
        #expect(misfit.notes.map(\.vi) == ["hãy viết câu nói “giảm” và dùng “abs( )”"])
    }
}
