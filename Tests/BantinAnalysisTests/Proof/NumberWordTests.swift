import BantinModel
import Testing

@testable import BantinAnalysis

@Suite("Number words")
struct NumberWordTests {
    private func read(_ words: String) throws -> Int {
        let tokens = WordToken.tokens(of: words)
        var reader = NumberWordReader(tokens, at: 0)
        let number = try reader.read()
        #expect(reader.index == tokens.count, "\(words)")
        return number.digits
    }

    @Test("are read back as the number that was written, from 0 to 10,000")
    func roundTripSmall() throws {
        for number in 0...10_000 { #expect(try read(numberWords(number)) == number) }
    }

    @Test("are read back as the number that was written, for large ones", arguments: [1, 2, 3])
    func roundTripLarge(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        for _ in 0..<5_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let bits = state >> 34 & 31
            let number = Int((state >> 8) % (1 << (bits + 14)))
            #expect(try read(numberWords(number)) == number, "seed \(seed)")
        }
    }

    @Test(
        "are written as a newspaper writes them",
        arguments: [
            (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"),
            (15, "mười lăm"), (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"),
            (55, "năm mươi lăm"), (100, "một trăm"), (104, "một trăm linh bốn"), (105, "một trăm linh năm"),
            (110, "một trăm mười"), (111, "một trăm mười một"), (115, "một trăm mười lăm"),
            (121, "một trăm hai mươi mốt"),
            (1000, "một nghìn"), (1004, "một nghìn không trăm linh bốn"), (1015, "một nghìn không trăm mười lăm"),
            (1669, "một nghìn sáu trăm sáu mươi chín"), (10_000, "mười nghìn"), (100_000, "một trăm nghìn"),
            (1_000_001, "một triệu không trăm linh một"), (1_500_000, "một triệu năm trăm nghìn"),
            (1_000_000_000, "một tỷ"), (2_000_000_000_000, "hai nghìn tỷ"), (-3, "âm ba"),
        ])
    func writing(number: Int, words: String) {
        #expect(numberWords(number) == words)
    }

    @Test(
        "hold decimals after phẩy",
        arguments: [
            (42, 1, "bốn phẩy hai"), (5652, 2, "năm mươi sáu phẩy năm mươi hai"), (105, 2, "một phẩy không năm"),
            (1125, 3, "một phẩy một hai năm"), (-5, 1, "âm không phẩy năm"), (7, 0, "bảy"),
        ])
    func decimals(scaled: Int, decimals: Int, words: String) {
        #expect(Numeral(scaled: scaled, decimals: decimals).words == words)
    }
}
