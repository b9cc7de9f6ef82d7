import BantinModel
import Testing

@Suite("Vietnamese words for the words of the data file")
struct VietnameseWordsTests {
    @Test(
        "A clerk's word leads to the word that the place allows, whatever its case and marks",
        arguments: [
            ("nữ", ["young", "women"], "women"), ("Số đảng viên", ["members"], "members"),
            ("chi_bo", ["cell", "commune_organization"], "cell"), ("chi bộ", ["members", "cells"], "cells"),
            ("NGÀY", ["period", "on", "total"], "on"),
        ])
    func meant(word: String, candidates: [String], expected: String) {
        #expect(wordMeant(by: word, among: candidates) == expected)
    }

    @Test("A word that means none of them leads nowhere", arguments: ["nữ", "số", "x", ""])
    func nothing(word: String) {
        #expect(wordMeant(by: word, among: ["members", "cells"]) == nil)
    }
}
