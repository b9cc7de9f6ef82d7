import BantinModel
import BantinParser
import Testing

@Suite("Dates are written year first")
struct DateTests {
    @Test("Anything else is refused with the right form", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        FindingCase(
            "day, month, year with slashes",
            #"""
            body:
              id: a
              established: ⟦15/3/2020⟧

            """#,
            #"""
            ① invalid-date
              “15/3/2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “15/3/2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            """#),
        FindingCase(
            "day, month, year with hyphens",
            #"""
            body:
              id: a
              established: ⟦15-03-2020⟧

            """#,
            #"""
            ① invalid-date
              “15-03-2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “15-03-2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            """#),
        FindingCase(
            "day, month, year with points",
            #"""
            body:
              id: a
              established: ⟦15.3.2020⟧

            """#,
            #"""
            ① invalid-date
              “15.3.2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “15.3.2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            """#),
        FindingCase(
            "a month and a day without zeros",
            #"""
            body:
              id: a
              established: ⟦2020-3-5⟧

            """#,
            #"""
            ① invalid-date
              “2020-3-5” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “2020-3-5” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-05 | write: 2020-03-05
            """#),
        FindingCase(
            "slashes after the year",
            #"""
            body:
              id: a
              established: ⟦2020/03/15⟧

            """#,
            #"""
            ① invalid-date
              “2020/03/15” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “2020/03/15” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            """#),
        FindingCase(
            "month and year",
            #"""
            body:
              id: a
              established: ⟦3/2020⟧

            """#,
            #"""
            ① invalid-date
              “3/2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “3/2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03 | write: 2020-03
            """#),
        FindingCase(
            "month and year with a hyphen",
            #"""
            body:
              id: a
              established: ⟦03-2020⟧

            """#,
            #"""
            ① invalid-date
              “03-2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “03-2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03 | write: 2020-03
            """#),
        FindingCase(
            "a day that does not exist",
            #"""
            body:
              id: a
              established: ⟦2019-02-29⟧

            """#,
            #"""
            ① invalid-date
              “2019-02-29” không có thật: tháng 2-2019 chỉ có 28 ngày | “2019-02-29” does not exist: 2-2019 has only 28 days
            """#),
        FindingCase(
            "a day that does not exist in daily form",
            #"""
            body:
              id: a
              established: ⟦31/4/2020⟧

            """#,
            #"""
            ① invalid-date
              “31/4/2020” không có thật: tháng 4-2020 chỉ có 30 ngày | “31/4/2020” does not exist: 4-2020 has only 30 days
            """#),
        FindingCase(
            "a month that does not exist",
            #"""
            body:
              id: a
              established: ⟦2020-13-01⟧

            """#,
            #"""
            ① invalid-date
              “2020-13-01” không có thật: không có tháng 13 | “2020-13-01” does not exist: there is no month 13
            """#),
        FindingCase(
            "a month that does not exist without a day",
            #"""
            body:
              id: a
              established: ⟦13/2020⟧

            """#,
            #"""
            ① invalid-date
              “13/2020” không có thật: không có tháng 13 | “13/2020” does not exist: there is no month 13
            """#),
        FindingCase(
            "words",
            #"""
            body:
              id: a
              established: ⟦tháng ba⟧

            """#,
            #"""
            ① invalid-date
              “tháng ba” không phải là ngày tháng | “tháng ba” is not a date
              - hãy viết như 2020-03-15, 2020-03, 2020 | write it like 2020-03-15, 2020-03, 2020
            """#),
        FindingCase(
            "two digits of a year",
            #"""
            body:
              id: a
              established: ⟦15/3/20⟧

            """#,
            #"""
            ① invalid-date
              “15/3/20” không phải là ngày tháng | “15/3/20” is not a date
              - hãy viết như 2020-03-15, 2020-03, 2020 | write it like 2020-03-15, 2020-03, 2020
            """#),
        FindingCase(
            "a time",
            #"""
            body:
              id: a
              established: ⟦2020-03-15 10:00⟧

            """#,
            #"""
            ① invalid-date
              “2020-03-15 10:00” không phải là ngày tháng | “2020-03-15 10:00” is not a date
              - hãy viết như 2020-03-15, 2020-03, 2020 | write it like 2020-03-15, 2020-03, 2020
            """#),
        FindingCase(
            "year zero",
            #"""
            body:
              id: a
              established: ⟦0000-01-01⟧

            """#,
            #"""
            ① invalid-date
              “0000-01-01” không phải là ngày tháng | “0000-01-01” is not a date
              - hãy viết như 2020-03-15, 2020-03, 2020 | write it like 2020-03-15, 2020-03, 2020
            """#),
        FindingCase(
            "day zero",
            #"""
            body:
              id: a
              established: ⟦2020-03-00⟧

            """#,
            #"""
            ① invalid-date
              “2020-03-00” không có thật: tháng 3-2020 chỉ có 31 ngày | “2020-03-00” does not exist: 3-2020 has only 31 days
            """#),
        FindingCase(
            "a list",
            #"""
            body:
              id: a
              established: ⟦[⟧2020]

            """#,
            #"""
            ① wrong-type
              “established” phải là ngày tháng, ở đây là danh sách | “established” must be a date, but here it is a list
            """#),
        FindingCase(
            "a month where a day is needed",
            #"""
            site:
              as_of: ⟦2020-03⟧
            body:
              id: a

            """#,
            #"""
            ① invalid-date
              “2020-03” chưa đủ ngày, tháng, năm | “2020-03” does not name a day
              - hãy viết như 2020-03-15 | write it like 2020-03-15
            """#),
        FindingCase(
            "a wrong form where a day is needed",
            #"""
            site:
              as_of: ⟦hôm nay⟧
            body:
              id: a

            """#,
            #"""
            ① invalid-date
              “hôm nay” không phải là ngày tháng | “hôm nay” is not a date
              - hãy viết như 2020-03-15 | write it like 2020-03-15
            """#),
    ]
}
