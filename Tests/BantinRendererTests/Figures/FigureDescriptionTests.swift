import BantinModel
import Testing

@testable import BantinRenderer

private typealias Samples = FigureSamples

@Suite("The description of a figure")
struct FigureDescriptionTests {
    @Test(
        "says what is asked",
        arguments: [
            (Samples.query(.members), "tổng số đảng viên", "all members"),
            (Samples.query(.members, .young), "số đảng viên trẻ", "young members"),
            (Samples.query(.members, .union), "số đảng viên là đoàn viên thanh niên", "Youth Union members"),
            (Samples.query(.admissions, .women), "số đảng viên nữ kết nạp", "admissions: women"),
            (Samples.query(.deaths), "số đảng viên từ trần", "deaths"),
            (Samples.query(.cells), "số chi bộ", "cells"),
            (
                Samples.query(.members, .young, facet: .share), "tỷ lệ đảng viên trẻ trên tổng số đảng viên",
                "share of young members in all members"
            ),
            (
                Samples.query(.admissions, .women, facet: .share),
                "tỷ lệ đảng viên nữ kết nạp trên số đảng viên kết nạp", "share of admissions: women in admissions"
            ),
            (
                Samples.query(.members, .young, facet: .shareOf(.group(.union))),
                "tỷ lệ đảng viên trẻ trên số đảng viên là đoàn viên thanh niên",
                "share of young members in Youth Union members"
            ),
            (
                Samples.query(.admissions, .women, facet: .shareOf(.target)),
                "tỷ lệ đảng viên nữ kết nạp trên chỉ tiêu",
                "share of admissions: women in the target"
            ),
            (
                Samples.query(.admissions, .women, facet: .shareOf(.measure(.members))),
                "tỷ lệ đảng viên nữ kết nạp trên số đảng viên nữ", "share of admissions: women in women"
            ),
            (
                Samples.query(.members, facet: .shareOf(.measure(.cells))), "tỷ lệ đảng viên trên số chi bộ",
                "share of all members in cells"
            ),
            (
                Samples.query(.admissions, facet: .perYear), "số đảng viên kết nạp bình quân mỗi năm",
                "admissions per year"
            ),
            (
                Samples.query(.members, facet: .opening), "tổng số đảng viên đầu kỳ",
                "all members at the beginning of the period"
            ),
            (
                Samples.query(.admissions, facet: .byTarget(.attainment, owner: .plan)),
                "mức hoàn thành chỉ tiêu kế hoạch về số đảng viên kết nạp",
                "attainment of the target of the plan for admissions"
            ),
            (
                Samples.query(.admissions, facet: .byTarget(.verdict, owner: nil)),
                "kết quả thực hiện chỉ tiêu về số đảng viên kết nạp", "verdict by the target for admissions"
            ),
        ])
    func titles(query: FigureQuery, vi: String, en: String) {
        #expect(query.title == Message(vi: vi, en: en))
    }

    @Test(
        "prints periods as people call them",
        arguments: [
            ("2020", "2020", "năm 2020"), ("2020-03", "2020-03", "tháng 3-2020"),
            ("2020-03-15", "2020-03-15", "ngày 15-3-2020"), ("2020-01", "2020-03", "quý I năm 2020"),
            ("2020-10", "2020-12", "quý IV năm 2020"), ("2020-01", "2020-06", "6 tháng đầu năm 2020"),
            ("2020-07", "2020-12", "6 tháng cuối năm 2020"), ("2020-01", "2020-09", "9 tháng đầu năm 2020"),
            ("2020-02", "2020-04", "từ tháng 2-2020 đến tháng 4-2020"),
            ("2015-03", "2020-02", "từ tháng 3-2015 đến tháng 2-2020"),
            ("2020-01-01", "2020-03-15", "từ ngày 1-1-2020 đến ngày 15-3-2020"),
            ("2020-01-15", "2020-02-14", "từ ngày 15-1-2020 đến ngày 14-2-2020"),
        ])
    func periods(from: String, to: String, expected: String) {
        #expect(Samples.period(from, to).text.vi == expected)
    }

    @Test("holds subject, body, date, formula and sources of a share")
    func share() {
        let description = FigureDescription(Samples.share, site: Samples.site)
        #expect(
            description.sentence
                == Message(
                    vi: "Tỷ lệ đảng viên trẻ trên tổng số đảng viên của Chi bộ thôn An Điền Nam, tính đến tháng 3-2020",
                    en: "Share of young members in all members, Chi bộ thôn An Điền Nam, as of 2020-03"))
        #expect(description.formula == "13 ÷ 23 = 56,52%")
        #expect(description.sources == ["Báo Gia Lai, 3-2020"])
        #expect(description.note == nil)
    }

    @Test("holds the period with its label, and the mark of illustrative data")
    func perYear() {
        let description = FigureDescription(Samples.perYear, site: Samples.site)
        #expect(
            description.sentence.vi
                == "Số đảng viên kết nạp bình quân mỗi năm của Đảng bộ xã Cửu An, trong 5 năm qua (từ tháng 3-2015 đến tháng 2-2020)"
        )
        #expect(description.formula == "21 ÷ 5 = 4,2")
        #expect(description.note == FigureDescription.illustrativeNote)
        var cut = Samples.admissions
        cut.reachedDay = Samples.day("2020-01-31")
        #expect(FigureDescription(cut, site: Samples.site).time?.vi.hasSuffix(", tính đến ngày 31-1-2020") == true)
    }

    @Test("fills the formula in with its numbers")
    func formulas() {
        #expect(Samples.sum.formula(Samples.style) == "23 + 81 = 104")
        #expect(Samples.cells.formula(Samples.style) == nil)
        #expect(Samples.verdict.formula(Samples.style) == nil)
        let operands = [Samples.admissions, Samples.target]
        func made(_ value: Int, over: Int = 1, _ unit: FigureUnit, _ derivation: Derivation) -> String? {
            Samples.figure(
                Samples.query(.admissions), .number(Samples.ratio(value, over)), unit, derivation, operands: operands
            ).formula(Samples.style)
        }
        #expect(made(1, .percent, .attainment) == "21 ÷ 21 = 100%")
        #expect(made(0, .count(.people), .excess) == "21 − 21 = 0")
        #expect(made(0, .percent, .excessRate) == "21 ÷ 21 − 1 = 0%")
        #expect(made(2, .count(.people), .shortfall) == "21 − 21 = 2")
        #expect(made(75, over: 366, .percent, .elapsed(days: 75, of: 366)) == "75 ÷ 366 = 20,49%")
    }
}
