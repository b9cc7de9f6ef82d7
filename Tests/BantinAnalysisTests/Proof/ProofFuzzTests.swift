import BantinModel
import Testing

@testable import BantinAnalysis

@Suite("Random words")
struct ProofFuzzTests {
    private static let pieces =
        Array(NumberWordReader.digits.keys).sorted() + NumberPhraseReader.numberParts.sorted() + [
            "mười", "hăm", "hơn", "không", "chưa", "đạt", "vượt", "chỉ tiêu", "tối đa", "quá", "phần", "trăm", "số",
            "lệ", "thứ", "đảng viên", "Ba", "Na", "0", "7", "13", "1.669", "1,669", "100", "999999999999999",
            "0,000001",
            "hơn", "trên dưới", "gần", "khoảng", "ít nhất", "trở lên", "không quá", "một nửa", "phần ba", "gấp", "đôi",
            "lần", "tăng",
            "giảm", "điểm phần trăm", "tất cả", "đều", "không có", "đa số", "quá bán", "hầu hết", "%", "‰", "/", "-",
            "–", "(", ")", ",", ".", "１", "½", "\u{301}", "\u{A0}", "13ha", "99999999999999999999",
        ]

    private static let figures = [
        "13", "1000000000", "13/23", "1/1000000000", "999999999/1000000000", "7/7", "0/7", "21:5", "90-100", ">=21",
        "verdict 24>=21", "verdict 20>=21", "verdict under-way 7 of 10", "excess-rate 24>=21", "attainment 21>=20",
        "change 3", "change -3", "change-rate -5/100", "points 5", "times 5/2", "part 7 of 7", "0",
    ].map(sampleFigure)

    @Test("are proven, disproved or refused, and never crash", arguments: [1, 2, 3, 4] as [UInt64])
    func randomWords(seed: UInt64) {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<5_000 {
            let words = (0...next(9)).map { _ in
                Self.pieces[next(Self.pieces.count)] + (next(4) == 0 ? "" : " ")
            }.joined()
            let figure = Self.figures[next(Self.figures.count)]
            // What the message tells the author to write must itself be right, but for shares that print as 0% or 100%.
            guard case .disproved(let correction) = answer(words, figure), !isNearlyWhole(figure) else { continue }
            #expect(answer(correction, figure) == .proven, "seed \(seed): \(words) → \(correction)")
        }
    }

    private enum Answer: Equatable {
        case proven
        case disproved(String)
        case refused
    }

    private func answer(_ words: String, _ figure: Figure) -> Answer {
        let proof = Proof(figure: figure, isQuoted: false, rounding: .halfAway)
        do {
            let correction = try proof.correction(of: words, NumeralStyle(decimals: 2, rounding: .halfAway))
            return correction.map { .disproved($0) } ?? .proven
        } catch {
            return .refused
        }
    }

    private func isNearlyWhole(_ figure: Figure) -> Bool {
        figure.value.number.map { $0.denominator > 10_000 } ?? false
    }

    @Test(
        "at the edges of arithmetic are no crash",
        arguments: [
            "một phẩy " + String(repeating: "không ", count: 100), "999999999999999 nghìn tỷ %",
            "0,000001 tỷ phần trăm", "999999999999999 triệu triệu rưỡi",
            "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ rưỡi",
            "999999999999999/999999999999999", "999999999999999-999999999999999", "0/0", "0/0%",
        ])
    func edges(words: String) {
        for figure in Self.figures {
            #expect(answer(words, figure) != .proven, "\(words) proves \(figure.value)")
        }
    }
}
