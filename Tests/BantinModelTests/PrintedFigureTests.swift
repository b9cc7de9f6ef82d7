import BantinModel
import Testing

private let day = CalendarDate(year: 2020, month: 3, day: 15)

private func figure(
    _ value: Rational?, _ unit: FigureUnit, _ facet: Facet? = nil, _ derivation: Derivation = .entry,
    over terms: [Int] = []
) throws -> Figure {
    let date = try #require(day)
    let query = FigureQuery(body: .root, measure: .members, facet: facet, date: date)
    let operands = terms.map { term in
        Figure(
            query: query, name: "n", value: .number(Rational(term)), unit: .count(.people), derivation: .entry)
    }
    return Figure(
        query: query, name: "n", value: .number(try #require(value)), unit: unit, derivation: derivation,
        operands: operands)
}

@Suite("A figure in digits")
struct PrintedFigureTests {
    private let style = NumeralStyle(
        decimals: 2, decimalsByStatistic: [.attainment: 1, .share: 3, .times: 0], rounding: .halfAway)

    @Test("has the decimals of its statistic, without zeros at their end")
    func decimals() throws {
        // 24/21 = 1,142857; 13/23 = 0,5652173…; 21/5 = 4,2; 1/4 = 25%.
        let target = Facet.byTarget(.attainment, owner: nil)
        #expect(try figure(Rational(24, over: 21), .percent, target).printed(style) == "114,3%")
        #expect(try figure(Rational(13, over: 23), .percent, .share).printed(style) == "56,522%")
        #expect(try figure(Rational(13, over: 23), .percent, .shareOf(.target)).printed(style) == "56,522%")
        #expect(try figure(Rational(21, over: 5), .perYear(.people), .perYear).printed(style) == "4,2")
        #expect(try figure(Rational(1, over: 4), .percent, .share).printed(style) == "25%")
        let multiple = Facet.compared(.times, with: .previous)
        #expect(try figure(Rational(7, over: 3), .times, multiple).printed(style) == "2")
        let rate = Facet.rate(nil, perYear: false)
        #expect(try figure(Rational(13, over: 23), .percent, rate).printed(style) == "56,52%")
    }

    @Test("in a column keeps the zeros, and stands beside x/y below 100")
    func column() throws {
        let half = try figure(Rational(1, over: 2), .percent, .share, .ratio, over: [50, 100])
        #expect(half.printedInColumn(style) == "50,000%")
        let few = try figure(Rational(1, over: 2), .percent, .share, .ratio, over: [2, 4])
        #expect(few.printedInColumn(style) == "50,000% (2/4)")
        let most = try figure(Rational(98, over: 99), .percent, .share, .ratio, over: [98, 99])
        #expect(most.printedInColumn(NumeralStyle(decimals: 2, rounding: .truncate)) == "98,98% (98/99)")
        #expect(try figure(Rational(4), .perYear(.people), .perYear).printedInColumn(style) == "4,00")
        #expect(try figure(Rational(1669), .count(.people)).printedInColumn(style) == "1.669")
        let points = Facet.compared(.shareChange, with: .previous)
        #expect(
            try figure(Rational(-2), .percentagePoints, points).printedInColumn(style)
                == "\u{2212}2,00\u{A0}điểm phần trăm")
    }
}
