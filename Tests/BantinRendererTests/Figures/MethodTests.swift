import BantinModel
import Testing

@testable import BantinRenderer

private typealias Samples = FigureSamples

@Suite("How a figure was computed, in words and numbers")
struct MethodTests {
    @Test(
        "names what is divided, and tells sums and verdicts",
        arguments: [
            (Samples.share, "số đảng viên trẻ ÷ tổng số đảng viên = 13 ÷ 23 = 56,52%"),
            (Samples.perYear, "số đảng viên kết nạp ÷ số năm của kỳ = 21 ÷ 5 = 4,2"),
            (Samples.sum, "cộng các tổ chức trực thuộc: 23 + 81 = 104"),
            (Samples.verdict, "số thực hiện 21, chỉ tiêu ít nhất 21"),
            (Samples.cells, "đếm các tổ chức đang hoạt động trong danh sách"),
        ])
    func words(figure: Figure, words: String) {
        #expect(figure.method(Samples.style)?.vi == words)
    }

    @Test("says nothing of what was entered")
    func entered() {
        #expect(Samples.share.operands.map { $0.method(Samples.style) } == [nil, nil])
    }

    @Test(
        "gives a target's ends",
        arguments: [(21, nil, "ít nhất 21"), (nil, 30, "nhiều nhất 30"), (90, 100, "từ 90 đến 100")]
            as [(Int?, Int?, String)])
    func ends(minimum: Int?, maximum: Int?, words: String) {
        var verdict = Samples.verdict
        verdict.operands[1].value = .range(minimum: minimum, maximum: maximum)
        #expect(verdict.method(Samples.style)?.vi == "số thực hiện 21, chỉ tiêu \(words)")
    }
}
