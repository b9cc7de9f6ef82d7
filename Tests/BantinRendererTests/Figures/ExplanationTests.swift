import BantinModel
import BantinRenderer
import Foundation
import Testing

private typealias Samples = FigureSamples

@Suite("Explaining a figure")
struct ExplanationTests {
    private func explain(
        _ result: FigureResult, _ language: Language = .vietnamese, quotedBy quotations: [FigureReference] = []
    ) -> String {
        Explanation(result, quotedBy: quotations, site: Samples.site).text(in: language)
    }

    @Test("goes from a share down to the lines of data")
    func share() {
        #expect(
            explain(.known(Samples.share)) == """
                an-dien-nam.members.young.share@2020-03-15 = 56,52% (13/23)
                  Tỷ lệ đảng viên trẻ trên tổng số đảng viên của Chi bộ thôn An Điền Nam, tính đến tháng 3-2020
                  tử số ÷ mẫu số: 13 ÷ 23 = 56,52%
                  tử số: an-dien-nam.members.young@2020-03-15 = 13
                    content/data.yaml:41:35; ghi 13; nguồn: Báo Gia Lai, 3-2020
                  mẫu số: an-dien-nam.members@2020-03-15 = 23
                    content/data.yaml:41:28; ghi 23; nguồn: Báo Gia Lai, 3-2020
                  chưa bài nào dẫn số liệu này

                """)
        #expect(
            explain(.known(Samples.share), .english) == """
                an-dien-nam.members.young.share@2020-03-15 = 56,52% (13/23)
                  Share of young members in all members, Chi bộ thôn An Điền Nam, as of 2020-03
                  numerator ÷ denominator: 13 ÷ 23 = 56,52%
                  numerator: an-dien-nam.members.young@2020-03-15 = 13
                    content/data.yaml:41:35; says 13; source: Báo Gia Lai, 3-2020
                  denominator: an-dien-nam.members@2020-03-15 = 23
                    content/data.yaml:41:28; says 23; source: Báo Gia Lai, 3-2020
                  no text quotes it

                """)
    }

    @Test("goes through a verdict, its target and what is illustrative")
    func verdict() {
        #expect(
            explain(.known(Samples.verdict)) == """
                cuu-an.admissions.2015-2020.verdict = đạt chỉ tiêu *
                  Kết quả thực hiện chỉ tiêu về số đảng viên kết nạp của Đảng bộ xã Cửu An, trong 5 năm qua (từ tháng 3-2015 đến tháng 2-2020)
                  * có phần số liệu minh họa
                  số thực hiện so với chỉ tiêu
                  số thực hiện: cuu-an.admissions.2015-2020 = 21
                    content/data.yaml:14:40; ghi 21; nguồn: Báo Gia Lai, 3-2020
                  chỉ tiêu: cuu-an.admissions.2015-2020.target = 21 *
                    content/data.yaml:15:9; nguồn: Số liệu minh họa
                  chưa bài nào dẫn số liệu này

                """)
    }

    @Test("lists the parts of a sum")
    func sum() {
        #expect(
            explain(.known(Samples.sum)) == """
                cuu-an.members@2020-03-15 = 104
                  Tổng số đảng viên của Đảng bộ xã Cửu An, tính đến tháng 3-2020
                  cộng các tổ chức trực thuộc: 23 + 81 = 104
                  an-dien-nam.members@2020-03-15 = 23
                    content/data.yaml:41:28; ghi 23; nguồn: Báo Gia Lai, 3-2020
                  an-dien-bac.members@2020-03-15 = 81
                    content/data.yaml:41:50; ghi 81; nguồn: Báo Gia Lai, 3-2020
                  chưa bài nào dẫn số liệu này

                """)
    }

    @Test("names parts that must not be printed, and gives no sum that would betray them")
    func withheldParts() {
        var sum = Samples.sum
        let hidden = sum.operands.removeLast()
        sum.withheldOperands = [WithheldFigure(name: hidden.name, reason: Message(verbatim: ""))]
        #expect(
            explain(.known(sum)) == """
                cuu-an.members@2020-03-15 = 104
                  Tổng số đảng viên của Đảng bộ xã Cửu An, tính đến tháng 3-2020
                  cộng các tổ chức trực thuộc
                  an-dien-nam.members@2020-03-15 = 23
                    content/data.yaml:41:28; ghi 23; nguồn: Báo Gia Lai, 3-2020
                  an-dien-bac.members@2020-03-15: không công bố
                  chưa bài nào dẫn số liệu này

                """)
        #expect(Explanation(.known(sum), quotedBy: [], site: Samples.site).json.contains("\"withheld_operands\": ["))
    }

    @Test("lists the bodies that were counted, with their places")
    func counted() {
        #expect(
            explain(.known(Samples.cells), .english) == """
                cuu-an.cells@2020-03-15 = 2
                  Cells, Đảng bộ xã Cửu An
                  count of the listed bodies that are alive
                  content/data.yaml:20:5; Chi bộ thôn An Điền Nam
                  content/data.yaml:30:5; Chi bộ thôn An Điền Bắc
                  no text quotes it

                """)
    }

    @Test("says what is missing, and why a figure is withheld")
    func withoutValue() {
        let unknown = UnknownFigure(
            name: "cuu-an.deaths.2020@2020-03-15", reason: Message(vi: "chưa có mục nào", en: "there is no entry"),
            location: Samples.place(10))
        #expect(
            explain(.unknown(unknown)) == """
                cuu-an.deaths.2020@2020-03-15: chưa biết
                  chưa có mục nào
                  chỗ cần xem trong số liệu: content/data.yaml:10:5

                """)
        #expect(
            explain(.unknown(unknown), .english) == """
                cuu-an.deaths.2020@2020-03-15: unknown
                  there is no entry
                  the place in the data to look at: content/data.yaml:10:5

                """)
        let withheld = WithheldFigure(name: "a.expulsions.2020", reason: Message(vi: "số nhỏ", en: "a small count"))
        #expect(explain(.withheld(withheld)) == "a.expulsions.2020: không công bố\n  số nhỏ\n")
        #expect(explain(.withheld(withheld), .english) == "a.expulsions.2020: withheld\n  a small count\n")
    }

    private let proof = FigureReference(
        notation: .proven(name: "members.young.share"), plainWords: "hơn một nửa",
        location: SourceLocation(path: "content/notes/a.md", line: 7, column: 12, length: 11))

    @Test("lists the places that quote it, as they are written there")
    func quoted() {
        let computed = FigureReference(
            notation: .computed(expression: "words(members.young.share)"),
            location: SourceLocation(path: "content/notes/b.md", line: 3, column: 8))
        #expect(
            explain(.known(Samples.share), quotedBy: [proof, computed]).hasSuffix(
                """
                  được dẫn tại:
                    content/notes/a.md:7:12: “hơn một nửa”
                    content/notes/b.md:3:8: {{ words(members.young.share) }}

                """))
        #expect(explain(.known(Samples.share), .english, quotedBy: [proof]).contains("\n  quoted at:\n"))
    }

    @Test("is the same tree in JSON")
    func json() throws {
        let text = Explanation(.known(Samples.share), quotedBy: [proof], site: Samples.site).json
        let tree = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(tree["state"] as? String == "known")
        #expect(tree["value"] as? String == "13/23")
        let operands = try #require(tree["operands"] as? [[String: Any]])
        #expect(operands.map { $0["role"] as? String } == ["numerator", "denominator"])
        #expect(operands.map { $0["value"] as? Int } == [13, 23])
        #expect((operands[0]["entries"] as? [[String: Any]])?.first?["line"] as? Int == 41)
        let quotation = try #require((tree["quotations"] as? [[String: Any]])?.first)
        #expect(quotation["file"] as? String == "content/notes/a.md")
        #expect(quotation["line"] as? Int == 7)
        #expect(quotation["proven"] as? String == "hơn một nửa")
        #expect(operands.allSatisfy { $0["quotations"] == nil })
    }
}
