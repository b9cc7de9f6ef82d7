import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// The time that a page prints beside a figure: of a level the date, of what happened the period.
@Suite("The time of a figure")
struct FigureTimeTests {
    private static let data = """
        site: {title: Bản tin, as_of: 2020-05-15}
        measures:
          - {id: mean-age, kind: mean, label: tuổi bình quân, unit: tuổi}
          - {id: income, kind: value, label: thu nhập bình quân, unit: triệu đồng}
        body:
          id: xa
          kind: commune_organization
          name: Đảng bộ xã
          periods: [{id: 2015-2020, from: 2015-03, to: 2020-02, label: 5 năm qua}]
          members:
            - {at: 2018-12-31, total: 96, young: 40}
            - {at: 2019-12-31, total: 100, young: 44}
          mean-age: [{at: 2020-03, total: 41.5}]
          income: [{period: 2019, total: 50}]
          admissions: [{period: 2019, total: 3}, {period: 2020-q1, total: 1}]
          bodies:
            - {id: mot, kind: cell, name: Chi bộ Một, admissions: [{period: 2015-2020, total: 2}]}
            - {id: hai, kind: cell, name: Chi bộ Hai, admissions: [{period: 2015-2020, total: 0}]}
        """

    @Test(
        arguments: [
            ("members.2019", "Tổng số đảng viên của Đảng bộ xã, tính đến ngày 31-12-2019: <b>"),
            (
                "members.young.2019.share",
                "Tỷ lệ đảng viên trẻ trên tổng số đảng viên của Đảng bộ xã, tính đến ngày 31-12-2019: <b>"
            ),
            (
                "members.2019.change-previous",
                "so với kỳ trước của Đảng bộ xã, tính đến ngày 31-12-2019, so với số liệu tính đến ngày 31-12-2018: <b>"
            ),
            (
                "members.2019.average",
                "Tổng số đảng viên bình quân trong kỳ của Đảng bộ xã, trong năm 2019, "
                    + "bình quân của 96 (31-12-2018) và 100 (31-12-2019): <b>"
            ),
            (
                "admissions.2019.rate-average",
                "của Đảng bộ xã, trong năm 2019, mẫu số là bình quân của 96 (31-12-2018) và 100 (31-12-2019): <b>"
            ),
            ("admissions.2019", "Số đảng viên kết nạp của Đảng bộ xã, trong năm 2019: <b>"),
            ("admissions.2020", "Số đảng viên kết nạp của Đảng bộ xã, trong năm 2020, tính đến ngày 31-3-2020: <b>"),
            (
                "cells.with-admissions.2015-2020",
                "Số chi bộ có kết nạp đảng viên của Đảng bộ xã, "
                    + "trong 5 năm qua (từ tháng 3-2015 đến tháng 2-2020): <b>"
            ),
            ("mean-age", "Tuổi bình quân của Đảng bộ xã, tính đến tháng 3-2020: <b>"),
            ("income.2019", "Thu nhập bình quân (triệu đồng) của Đảng bộ xã, trong năm 2019: <b>"),
        ])
    func sources(name: String, expected: String) throws {
        let note = "---\ntitle: Tin\ndate: 2020-05-15\n---\n\nCó {{ \(name) }}.\n"
        let build = MemorySite(["content/data.yaml": Self.data, "content/notes/a.md": note]).build()
        #expect(build.diagnostics.sorted.map(\.message.en) == [])
        let page = try #require(build.read("notes/a.html"))
        let line = page.split(separator: "\n").first { $0.contains("id=\"so_lieu_1\"") } ?? ""
        #expect(line.contains(expected), "\(line)")
    }
}
