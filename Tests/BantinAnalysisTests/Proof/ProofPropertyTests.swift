import BantinModel
import BantinTestSupport
import Testing

@testable import BantinAnalysis

/// A sentence's words for a figure, and the figure.
private struct TrueWords {
    let words: String
    let figure: Figure
}

@Suite("True words and false ones")
struct ProofPropertyTests {
    private let style = NumeralStyle(decimals: 2, rounding: .halfAway)

    private func isProven(_ words: String, _ figure: Figure) -> Bool {
        let proof = Proof(figure: figure, isQuoted: false, rounding: .halfAway)
        do {
            return try proof.correction(of: words, style) == nil
        } catch {
            return false
        }
    }

    /// Words that are true of random data, in every template whose number has one right form only.
    private func trueWords(_ random: inout SeededGenerator) -> [TrueWords] {
        let whole = Int.random(in: 2...9_000, using: &random)
        let part = Int.random(in: 1..<whole, using: &random)
        let count = sampleFigure("\(part)")
        let share = sampleFigure("\(part)/\(whole)")
        let change = sampleFigure("change -\(part)")
        let points = sampleFigure("points \(part % 90 + 1)")
        let (number, percent) = (count.printed(style), share.printed(style))
        return [
            TrueWords(words: number, figure: count), TrueWords(words: "\(number) đảng viên trẻ", figure: count),
            TrueWords(words: "có \(number) người", figure: count), TrueWords(words: "(\(number))", figure: count),
            TrueWords(words: "chiếm \(percent)", figure: share),
            TrueWords(words: "\(percent) tổng số đảng viên", figure: share),
            TrueWords(words: "\(part)/\(whole)", figure: share),
            TrueWords(words: "giảm \(number) đảng viên", figure: change),
            TrueWords(words: "tăng \(part % 90 + 1) điểm phần trăm", figure: points),
            TrueWords(words: "\(part)-\(whole)", figure: sampleFigure("\(part)-\(whole)")),
        ]
    }

    @Test("A true sentence is proven, and no other with one digit changed", arguments: [1, 2, 3, 4] as [UInt64])
    func oneDigit(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            for row in trueWords(&random) {
                #expect(isProven(row.words, row.figure), "seed \(seed): \(row.words)")
                for wrong in oneDigitChanged(row.words) {
                    #expect(!isProven(wrong, row.figure), "seed \(seed): \(row.words) → \(wrong)")
                }
            }
        }
    }

    @Test("A true number in words is proven, and the words of its neighbours are not", arguments: [1, 2] as [UInt64])
    func words(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let count = Int.random(in: 2...20_000, using: &random)
            let figure = sampleFigure("\(count)")
            #expect(isProven("\(numberWords(count)) đảng viên", figure), "\(count)")
            for other in [count - 1, count + 1, count + 10, count * 10] {
                #expect(!isProven("\(numberWords(other)) đảng viên", figure), "\(count): \(other)")
            }
        }
    }

    @Test("Hedges hold on one side of the number alone", arguments: [1, 2] as [UInt64])
    func hedges(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let count = Int.random(in: 10...20_000, using: &random)
            let words = Numeral(scaled: count, decimals: 0).description
            for (hedge, below, equal, above) in [
                ("hơn", false, false, true), ("gần", true, false, false), ("ít nhất", false, true, true),
                ("dưới", true, false, false), ("không quá", true, true, false), ("không dưới", false, true, true),
                ("trên dưới", true, true, true),
            ] {
                // The smallest tolerance is one, so that the neighbour is too far for `hơn 104` and for `gần 104`.
                let isNear = PrintedNumber(digits: count, exponent: 0).tolerance.map { $0 > Rational(2) } ?? false
                guard isNear else { continue }
                #expect(isProven("\(hedge) \(words)", sampleFigure("\(count - 1)")) == below, "\(hedge) \(words)")
                #expect(isProven("\(hedge) \(words)", sampleFigure("\(count)")) == equal, "\(hedge) \(words)")
                #expect(isProven("\(hedge) \(words)", sampleFigure("\(count + 1)")) == above, "\(hedge) \(words)")
            }
        }
    }

    /// Every text that differs in one digit.
    private func oneDigitChanged(_ words: String) -> [String] {
        let characters = Array(words)
        return characters.indices.filter { characters[$0].isASCII && characters[$0].isNumber }.flatMap { place in
            "0123456789".filter { $0 != characters[place] }.map { digit in
                var changed = characters
                changed[place] = digit
                return String(changed)
            }
        }
    }
}
