import BantinModel
import Testing

@Suite("Exact numbers and their digits")
struct NumberTests {
    @Test("A ratio is kept in lowest terms with a positive denominator")
    func lowestTerms() throws {
        let ratio = try #require(Rational(26, over: -46))
        #expect((ratio.numerator, ratio.denominator) == (-13, 23))
        #expect(Rational(0, over: 7) == Rational(0))
        #expect(Rational(1, over: 0) == nil)
        #expect(Rational(1) / Rational(0) == nil)
    }

    @Test("Sums and products are exact: 1/3 + 1/6 = 1/2, 13/23 × 100 = 1300/23")
    func arithmetic() throws {
        let third = try #require(Rational(1, over: 3))
        let sixth = try #require(Rational(1, over: 6))
        #expect(third + sixth == Rational(1, over: 2))
        #expect(sixth - third == Rational(-1, over: 6))
        #expect(try #require(Rational(13, over: 23)) * Rational(100) == Rational(1300, over: 23))
        #expect(sixth < third)
    }

    @Test(
        "Values are rounded half away from zero, or cut",
        arguments: [
            // 13/23 = 0,565217…; 241/150 = 1,60666…; 1/8 = 0,125
            (1300, 23, 2, "56,52", "56,52"), (24100, 150, 0, "161", "160"), (1, 8, 2, "0,13", "0,12"),
            (-1, 8, 2, "\u{2212}0,13", "\u{2212}0,12"), (104, 1, 0, "104", "104"), (46265, 1, 0, "46.265", "46.265"),
            (1_000_000_000, 1, 0, "1.000.000.000", "1.000.000.000"), (1999, 1000, 2, "2,00", "1,99"),
            (1, 1000, 2, "0,00", "0,00"), (100_005, 100, 1, "1.000,1", "1.000,0"),
        ])
    func rounding(numerator: Int, denominator: Int, decimals: Int, rounded: String, truncated: String) throws {
        let value = try #require(Rational(numerator, over: denominator))
        #expect(Numeral(value, decimals: decimals, rounding: .halfAway).description == rounded)
        #expect(Numeral(value, decimals: decimals, rounding: .truncate).description == truncated)
    }

    @Test("A numeral stands for what its digits say, and loses its last zeros on demand")
    func numerals() {
        let numeral = Numeral(scaled: 750, decimals: 2)
        #expect(numeral.value == Rational(15, over: 2))
        #expect(numeral.strippingZeros.description == "7,5")
        #expect(Numeral(scaled: 6500, decimals: 2).strippingZeros.description == "65")
        #expect(Numeral(scaled: 100, decimals: 0).strippingZeros.description == "100")
    }
}
