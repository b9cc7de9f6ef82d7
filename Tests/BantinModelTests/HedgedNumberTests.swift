import BantinModel
import Testing

@Suite("A round number near an exact one")
struct HedgedNumberTests {
    @Test(
        "has the fewest digits within a twentieth of itself, of two as near the smaller",
        arguments: [
            // One digit: 104 − 100 = 4 ≤ 100 ÷ 20 = 5.
            (104, 1, "hơn\u{A0}100"),
            // 105 is just within it (5 ≤ 5); 106 is not (6 > 5), and has two digits: 110 − 106 = 4 ≤ 5,5.
            (105, 1, "hơn\u{A0}100"), (106, 1, "gần\u{A0}110"),
            // 96: the nearest of one digit is 100, and 100 − 96 = 4 ≤ 5.
            (96, 1, "gần\u{A0}100"),
            // 95 lies as near to 90 as to 100; the smaller is 5 away, more than 90 ÷ 20 = 4,5. Two digits: 95 itself.
            (95, 1, "95"),
            // 588: 600 − 588 = 12 ≤ 30.
            (588, 1, "gần\u{A0}600"),
            // 23: 20 is 3 away, more than 1.
            (23, 1, "23"),
            // 1.045: one digit 1.000 is 45 ≤ 50 away. 1.051: 51 > 50; of 1.000 and 1.100 with two digits 1.100 is nearer.
            (1045, 1, "hơn\u{A0}1.000"), (1051, 1, "gần\u{A0}1.100"),
            // 1.250 lies as near to 1.200 as to 1.300: the smaller, 50 ≤ 60.
            (1250, 1, "hơn\u{A0}1.200"),
            // 1300/23 = 56,52…: 60 is 3,48 > 3 away; 57 is 0,48 ≤ 2,85 away.
            (1300, 23, "gần\u{A0}57"),
            // 21/5 = 4,2: 4 is 0,2 ≤ 0,2 away.
            (21, 5, "hơn\u{A0}4"),
            // 1/8 = 0,125 lies as near to 0,12 as to 0,13: 0,005 ≤ 0,006.
            (1, 8, "hơn\u{A0}0,12"),
            // 9,96 is nearest to 10, which has one significant digit.
            (996, 100, "gần\u{A0}10"),
            (0, 1, "0"), (1, 1, "1"), (7, 1, "7"), (400, 1, "400"),
            (1_000_000_000, 1, "1.000.000.000"), (999_999_999, 1, "gần\u{A0}1.000.000.000"),
        ])
    func hedged(numerator: Int, denominator: Int, expected: String) throws {
        let value = try #require(Rational(numerator, over: denominator))
        #expect(HedgedNumber(value).words(unit: "") == expected)
    }

    @Test("never is more than a twentieth away, and its word tells the side")
    func property() throws {
        for numerator in 1...2000 {
            for denominator in [1, 7, 23, 300] {
                let value = try #require(Rational(numerator, over: denominator))
                let hedged = HedgedNumber(value)
                let distance = max(value, hedged.number) - min(value, hedged.number)
                #expect(distance * Rational(20) <= hedged.number)
                let side: HedgedNumber.Side =
                    value == hedged.number ? .exact : value > hedged.number ? .above : .below
                #expect(hedged.side == side)
            }
        }
    }
}
