import Testing

@testable import BantinRenderer

@Suite struct TextLayoutTests {
    @Test func longLinesAreWrappedAndItemsHangUnderTheirFirstWord() {
        let item = "- Chi bộ thôn An Điền Nam: 23 đảng viên, trong đó 13 đảng viên trẻ (56,52%); kết nạp 3 người."
        #expect(
            textLayout(item) == """
                - Chi bộ thôn An Điền Nam: 23 đảng viên, trong đó 13 đảng viên trẻ
                  (56,52%); kết nạp 3 người.

                """)
        let words = String(repeating: "đảng ", count: 40)
        #expect(textLayout(words).split(separator: "\n").allSatisfy { $0.count <= 72 })
        #expect(textLayout("  " + words).split(separator: "\n").allSatisfy { $0.hasPrefix("  đảng") })
    }

    @Test func blankLinesNeverFollowOneAnotherNorStandAtTheEdges() {
        #expect(textLayout("\n\na\n\n \n\nb\n\n\n") == "a\n\nb\n")
        #expect(textLayout("") == "")
    }

    @Test func noBreakSpacesBecomeSpaces() {
        #expect(textLayout("56,52\u{A0}% của 23\u{A0}đảng viên") == "56,52 % của 23 đảng viên\n")
    }
}
