import BantinModel
import BantinParser
import Testing

@Suite("Mistakes in entries")
struct EntryDiagnosticsTests {
    @Test("Each is reported at its place, with its mend, and the rest is read on", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        FindingCase(
            "a flow without a time",
            #"""
            body:
              id: a
              admissions: [ ⟦{⟧total: 3} ]

            """#,
            #"""
            ① missing-key
              số liệu của “admissions” cần “period” hoặc “on” | an entry of “admissions” needs “period” or “on”
              - “period” là cả thời kỳ (period: 2020), “on” là một ngày (on: 2020-03-15) | “period” is a whole period (period: 2020), “on” is one day (on: 2020-03-15)
            """#),
        FindingCase(
            "a flow that is a bare number",
            #"""
            body:
              id: a
              admissions: ⟦3⟧

            """#,
            #"""
            ① missing-key
              “admissions” cần thời kỳ của con số: “period” hoặc “on” | “admissions” needs the time of its number: “period” or “on”
              - hãy viết: admissions: [ {period: 2020, total: 3} ] | write: admissions: [ {period: 2020, total: 3} ]
            """#),
        FindingCase(
            "a flow with two times",
            #"""
            body:
              id: a
              admissions: [ {period: 2020, ⟦on⟧: 2020-03-15, total: 3} ]

            """#,
            #"""
            ① invalid-value
              chỉ được viết một trong hai mục “period” và “on” | only one of “period” and “on” may be given
            """#),
        FindingCase(
            "a flow with the time of a stock",
            #"""
            body:
              id: a
              admissions: [ {⟦at⟧: 2020, total: 3} ]

            """#,
            #"""
            ① unknown-key
              một số liệu của “admissions” không có mục “at” | an entry of “admissions” has no key “at”
              - “admissions” là số phát sinh, viết “period” (period: 2020) hoặc “on” (on: 2020-03-15) | “admissions” is what happened in a time; write “period” (period: 2020) or “on” (on: 2020-03-15)
            """#),
        FindingCase(
            "a stock with the time of a flow",
            #"""
            body:
              id: a
              members: [ {⟦period⟧: 2020, total: 3} ]

            """#,
            #"""
            ① unknown-key
              một số liệu của “members” không có mục “period” | an entry of “members” has no key “period”
              - “members” là số có ở một thời điểm, viết “at” (at: 2020-03) | “members” is a level at a date; write “at” (at: 2020-03)
            """#),
        FindingCase(
            "a misspelt time",
            #"""
            body:
              id: a
              admissions: [ {⟦perod⟧: 2020, total: 3} ]

            """#,
            #"""
            ① unknown-key
              một số liệu của “admissions” không có mục “perod” | an entry of “admissions” has no key “perod”
              - có phải là “period”? | did you mean “period”?
            """#),
        FindingCase(
            "a misspelt total",
            #"""
            body:
              id: a
              members: [ {at: 2020, ⟦totl⟧: 3} ]

            """#,
            #"""
            ① unknown-key
              một số liệu của “members” không có mục “totl” | an entry of “members” has no key “totl”
              - có phải là “total”? | did you mean “total”?
            """#),
        FindingCase(
            "an entry without a number",
            #"""
            body:
              id: a
              members:
                - ⟦a⟧t: 2020
                  source: Báo

            """#,
            #"""
            ① missing-key
              một số liệu của “members” không có con số nào | an entry of “members” has no number
              - hãy thêm “total: …” | add “total: …”
            """#),
        FindingCase(
            "an entry whose number is still missing",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total:

            """#,
            ""),
        FindingCase(
            "groups of people in a count of bodies",
            #"""
            body:
              id: a
              cells: [ {at: 2020, total: 3, ⟦young⟧: 2} ]

            """#,
            #"""
            ① unknown-key
              một số liệu của “cells” không có mục “young” | an entry of “cells” has no key “young”
              - “cells” đếm tổ chức, mà “young” không phải là nhóm tổ chức | “cells” counts bodies, and “young” is no group of bodies
            """#),
        FindingCase(
            "a wrong group",
            #"""
            body:
              id: a
              members: [ {at: 2020, total: 3, young: ⟦hai⟧, ⟦wommen⟧: 1} ]

            """#,
            #"""
            ① invalid-count
              “hai” không phải là số; hãy viết bằng chữ số | “hai” is not a number; write it in digits
            ② unknown-key
              một số liệu của “members” không có mục “wommen” | an entry of “members” has no key “wommen”
              - có phải là “women”? | did you mean “women”?
            """#),
        FindingCase(
            "an entry that is a list",
            #"""
            body:
              id: a
              members: [ ⟦[⟧3] ]

            """#,
            #"""
            ① wrong-type
              một số liệu của “members” phải là nhóm mục “tên: giá trị”, ở đây là danh sách | an entry of “members” must be a map of “key: value”, but here it is a list
            """#),
        FindingCase(
            "wrong notes",
            #"""
            body:
              id: a
              members: [ {at: 2020, total: 3, illustrative: ⟦co⟧, source: ⟦[⟧a], difference: ⟦{⟧a: b}} ]

            """#,
            #"""
            ① wrong-type
              “illustrative” phải là true (có) hoặc false (không), ở đây là “co” | “illustrative” must be true or false, but here it is “co”
            ② wrong-type
              “source” phải là chữ, ở đây là danh sách | “source” must be text, but here it is a list
            ③ wrong-type
              “difference” phải là chữ, ở đây là nhóm mục “tên: giá trị” | “difference” must be text, but here it is a map of “key: value”
            """#),
        FindingCase(
            "reported spans",
            #"""
            body:
              id: a
              reported:
                admissions: ⟦2020⟧
                deaths: ⟦[⟧2020-01-01]
                ⟦members⟧: [2020-01-01, 2020-06-30]
                removals: [⟦1/1/2020⟧, 2020-06-30]

            """#,
            #"""
            ① wrong-type
              “reported” cần hai ngày: ngày đầu và ngày cuối | “reported” needs two days, the first and the last
              - hãy viết: admissions: [2020-01-01, 2020-06-30] | write: admissions: [2020-01-01, 2020-06-30]
            ② wrong-type
              “reported” cần hai ngày: ngày đầu và ngày cuối | “reported” needs two days, the first and the last
              - hãy viết: deaths: [2020-01-01, 2020-06-30] | write: deaths: [2020-01-01, 2020-06-30]
            ③ unknown-key
              “reported” không có mục “members” | “reported” has no key “members”
              - các mục dùng được: admissions, readmissions, recognitions, transfers-in, transfers-out, transfers-internal, deaths, removals, withdrawals, expulsions | the keys are: admissions, readmissions, recognitions, transfers-in, transfers-out, transfers-internal, deaths, removals, withdrawals, expulsions
            ④ invalid-date
              “1/1/2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “1/1/2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-01-01 | write: 2020-01-01
            """#),
    ]
}
