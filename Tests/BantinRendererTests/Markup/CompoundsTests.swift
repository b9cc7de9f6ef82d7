import Testing

@testable import BantinRenderer

@Suite("Headlines keep their words together")
struct CompoundsTests {
    @Test(
        "A line may end between words, not inside those that titles of this field are full of",
        arguments: [
            (
                "Cửu An kết nạp 21 đảng viên mới, đặt chất lượng lên hàng đầu",
                "Cửu An kết_nạp 21_đảng_viên_mới, đặt chất_lượng lên hàng_đầu"
            ),
            ("“Chi bộ” và Đảng ủy, cựu chiến binh", "“Chi_bộ” và Đảng_ủy, cựu_chiến_binh"),
            ("viên đảng  viên", "viên đảng  viên"), ("", ""), ("Một", "Một"), (" chi bộ ", " chi_bộ "),
        ])
    func lines(text: String, kept: String) {
        #expect(text.keepingCompounds == kept.replacing("_", with: "\u{A0}"))
    }
}
