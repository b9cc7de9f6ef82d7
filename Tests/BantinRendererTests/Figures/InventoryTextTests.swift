import BantinModel
import BantinRenderer
import Foundation
import Testing

private typealias Samples = FigureSamples

@Suite("The list of figures")
struct InventoryTextTests {
    private let list: InventoryText = {
        let (old, new) = (InventoryTime.date(.year(2018)), InventoryTime.date(.month(3, year: 2020)))
        let term = InventoryTime.period(Samples.term)
        let entries = [
            InventoryEntry(
                body: .root, measure: .members, times: [old, new],
                figures: [
                    InventoryFigure(measure: .members, times: [old, new]),
                    InventoryFigure(measure: .members, group: .young, facet: .share, times: [new]),
                ]),
            InventoryEntry(
                body: .root, measure: .admissions, times: [term],
                figures: [InventoryFigure(measure: .admissions, facet: .perYear, times: [term])]),
            InventoryEntry(
                body: Body.Index(1), measure: .cells, times: [.always],
                figures: [InventoryFigure(measure: .cells, times: [.always])]),
        ]
        return InventoryText(entries, site: Samples.site)
    }()

    @Test("gives names that can be pasted, by body, measure and time")
    func text() {
        #expect(
            list.text(in: .vietnamese) == """
                cuu-an: Đảng bộ xã Cửu An
                  members: số đảng viên
                    năm 2018
                      cuu-an.members@2018-12-31  tổng số đảng viên
                    tháng 3-2020
                      cuu-an.members              tổng số đảng viên
                      cuu-an.members.young.share  tỷ lệ đảng viên trẻ trên tổng số đảng viên
                  admissions: số đảng viên kết nạp
                    5 năm qua (từ tháng 3-2015 đến tháng 2-2020)
                      cuu-an.admissions.2015-2020.per-year  số đảng viên kết nạp bình quân mỗi năm

                an-dien-nam: Chi bộ thôn An Điền Nam
                  cells: số chi bộ
                    mọi ngày
                      an-dien-nam.cells  số chi bộ

                """)
    }

    @Test("is the same list in JSON")
    func json() throws {
        let entries = try #require(
            try JSONSerialization.jsonObject(with: Data(list.json.utf8)) as? [[String: Any]])
        #expect(entries.map { $0["measure"] as? String } == ["members", "admissions", "cells"])
        let times = try #require(entries[1]["times"] as? [[String: Any]])
        #expect(times[0]["period"] as? String == "2015-2020")
        #expect(times[0]["names"] as? [String] == ["cuu-an.admissions.2015-2020.per-year"])
    }
}
