import BantinModel
import Testing

@testable import BantinRenderer

@Suite("The clauses of a title")
struct ClausesTests {
    @Test("part after a comma, a colon or a semicolon with a blank behind it, and never inside a number or a word")
    func parts() {
        let title: [Inline] = [
            .text("Cửu An kết nạp "), .figure(0), .text(" đảng viên mới, đạt 4,2 người; "),
            .strong([.text("vượt, xa")]),
            .text(" kế hoạch"),
        ]
        #expect(
            title.clauses == [
                [.text("Cửu An kết nạp "), .figure(0), .text(" đảng viên mới,")], [.text("đạt 4,2 người;")],
                [.strong([.text("vượt, xa")]), .text(" kế hoạch")],
            ])
    }

    @Test func oneIsOne() {
        #expect([Inline.text("Bản tin tháng 3")].clauses == [[.text("Bản tin tháng 3")]])
        #expect([Inline]().clauses == [])
    }
}
