import BantinAnalysis
import Testing

@Suite("The period that a text most probably means")
struct NearestPeriodTests {
    @Test(
        "A known period is recognized however it is typed",
        arguments: [
            ("2020-Q4", "2020-q4"), ("Q4/2020", "2020-q4"), ("quý 4-2020", "2020-q4"), ("quý IV năm 2020", "2020-q4"),
            ("3/2020", "2020-03"), ("tháng 3-2020", "2020-03"), ("tháng 12 năm 2020", "2020-12"),
            ("9 tháng đầu năm 2020", "2020-9m"), ("9 tháng 2020", "2020-9m"), ("6 tháng cuối năm 2020", "2020-h2"),
            ("năm 2020", "2020"), ("nam-2020", "2020"),
            ("2020–q1", "2020-q1"), ("2015–2020", "2015-2020"), ("2015-2021", "2015-2020"),
        ])
    func recognized(text: String, id: String) {
        #expect(nearestPeriod(to: text, declared: ["2015-2020"]) == id)
    }

    @Test(
        "Nothing is guessed of what may mean anything",
        arguments: ["2020-q5", "13/2020", "15/3/2020", "quý", "", "nhiệm kỳ", "0 tháng đầu năm 2020", "năm"])
    func unrecognized(text: String) {
        #expect(nearestPeriod(to: text, declared: []) == nil)
    }
}
