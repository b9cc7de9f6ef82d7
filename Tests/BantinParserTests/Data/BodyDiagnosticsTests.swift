import BantinModel
import BantinParser
import Testing

@Suite("Mistakes in a body")
struct BodyDiagnosticsTests {
    @Test("Each is reported at its place, with its mend, and the rest is read on", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        FindingCase(
            "unknown keys, each with the nearest",
            #"""
            body:
              id: a
              ⟦kin⟧: cell
              ⟦nmae⟧: A
              ⟦membres⟧: 3
              ⟦ghi_chu⟧: true

            """#,
            #"""
            ① unknown-key
              một tổ chức không có mục “kin” | a body has no key “kin”
              - có phải là “kind”? | did you mean “kind”?
            ② unknown-key
              một tổ chức không có mục “nmae” | a body has no key “nmae”
              - có phải là “name”? | did you mean “name”?
            ③ unknown-key
              một tổ chức không có mục “membres” | a body has no key “membres”
              - có phải là “members”? | did you mean “members”?
            ④ unknown-key
              một tổ chức không có mục “ghi_chu” | a body has no key “ghi_chu”
              - các mục dùng được: id, kind, type, name, names, place, places, established, ended, bodies_complete, has_committee, enough_local, has_source, hamlet_list, members, cells, organizations, hamlets, admissions, readmissions, recognitions, transfers-in, transfers-out, transfers-internal, deaths, removals, withdrawals, expulsions, periods, targets, reported, bodies | the keys are: id, kind, type, name, names, place, places, established, ended, bodies_complete, has_committee, enough_local, has_source, hamlet_list, members, cells, organizations, hamlets, admissions, readmissions, recognitions, transfers-in, transfers-out, transfers-internal, deaths, removals, withdrawals, expulsions, periods, targets, reported, bodies
            """#),
        FindingCase(
            "words that are not in the vocabulary",
            #"""
            body:
              id: a
              type: ⟦hamlt⟧
              bodies_complete: [cell, ⟦hamlett⟧]
              targets: [ {of: admissions, period: 2020, min: 3, owner: ⟦chính phủ⟧} ]

            """#,
            #"""
            ① invalid-value
              “type” không thể là “hamlt” | “type” cannot be “hamlt”
              - có phải là “hamlet”? | did you mean “hamlet”?
              - các từ dùng được: hamlet, school, student, agency, military, police, health, company, other | the words are: hamlet, school, student, agency, military, police, health, company, other
            ② invalid-value
              “bodies_complete” không thể là “hamlett” | “bodies_complete” cannot be “hamlett”
              - có phải là “hamlet”? | did you mean “hamlet”?
              - các từ dùng được: commune_organization, district_organization, province_organization, group_organization, grassroots_organization, cell, hamlet, school, student, agency, military, police, health, company, other | the words are: commune_organization, district_organization, province_organization, group_organization, grassroots_organization, cell, hamlet, school, student, agency, military, police, health, company, other
            ③ invalid-value
              “owner” không thể là “chính phủ” | “owner” cannot be “chính phủ”
              - các từ dùng được: congress, plan, assigned | the words are: congress, plan, assigned
            """#),
        FindingCase(
            "a kind in capitals",
            #"""
            body:
              id: a
              kind: ⟦Cell⟧

            """#,
            #"""
            ① invalid-value
              “kind” không thể là “Cell” | “kind” cannot be “Cell”
              - có phải là “cell”? | did you mean “cell”?
              - các từ dùng được: commune_organization, district_organization, province_organization, group_organization, grassroots_organization, cell | the words are: commune_organization, district_organization, province_organization, group_organization, grassroots_organization, cell
            """#),
        FindingCase(
            "name and names",
            #"""
            body:
              id: a
              name: A
              ⟦names⟧:
                - name: B

            """#,
            #"""
            ① invalid-value
              chỉ được viết một trong hai mục “name” và “names” | only one of “name” and “names” may be given
            """#),
        FindingCase(
            "names without a name",
            #"""
            body:
              id: a
              names:
                - ⟦f⟧rom: 2020
                - name: B
                  ⟦form⟧: 2020
              places: ⟦x⟧

            """#,
            #"""
            ① missing-key
              một dòng của “names” thiếu “name” | an entry of “names” has no “name”
            ② unknown-key
              một dòng của “names” không có mục “form” | an entry of “names” has no key “form”
              - có phải là “from”? | did you mean “from”?
            ③ wrong-type
              “places” phải là danh sách, ở đây là “x” | “places” must be a list, but here it is “x”
            """#),
        FindingCase(
            "bodies that are no list",
            #"""
            body:
              id: a
              bodies:
                ⟦i⟧d: b

            """#,
            #"""
            ① wrong-type
              “bodies” phải là danh sách, ở đây là nhóm mục “tên: giá trị” | “bodies” must be a list, but here it is a map of “key: value”
            """#),
        FindingCase(
            "a body below that is a text",
            #"""
            body:
              id: a
              bodies:
                - ⟦Chi bộ A⟧
                - id: b
                  members: ⟦x⟧

            """#,
            #"""
            ① wrong-type
              một tổ chức phải là nhóm mục “tên: giá trị”, ở đây là “Chi bộ A” | a body must be a map of “key: value”, but here it is “Chi bộ A”
            ② invalid-count
              “x” không phải là số; hãy viết bằng chữ số | “x” is not a number; write it in digits
            """#),
        FindingCase(
            "bodies complete in words",
            #"""
            body:
              id: a
              bodies_complete: ⟦có⟧

            """#,
            #"""
            ① wrong-type
              “bodies_complete” phải là true (có) hoặc false (không), ở đây là “có” | “bodies_complete” must be true or false, but here it is “có”
            """#),
        FindingCase(
            "bodies are counted, not entered",
            #"""
            body:
              id: a
              bodies: ⟦7⟧

            """#,
            #"""
            ① wrong-type
              “bodies” phải là danh sách, ở đây là “7” | “bodies” must be a list, but here it is “7”
            """#),
        FindingCase(
            "periods",
            #"""
            body:
              id: a
              periods:
                - id: ⟦[⟧a]
                  from: ⟦3/2015⟧
                  to: ⟦2020-02-30⟧
                  label: a
                  years: ⟦năm⟧
                  ⟦lable⟧: b
                - ⟦2015-2020⟧

            """#,
            #"""
            ① wrong-type
              “id” phải là chữ, ở đây là danh sách | “id” must be text, but here it is a list
            ② invalid-date
              “3/2015” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “3/2015” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2015-03 | write: 2015-03
            ③ invalid-date
              “2020-02-30” không có thật: tháng 2-2020 chỉ có 29 ngày | “2020-02-30” does not exist: 2-2020 has only 29 days
            ④ invalid-count
              “năm” không phải là số; hãy viết bằng chữ số | “năm” is not a number; write it in digits
            ⑤ unknown-key
              một dòng của “periods” không có mục “lable” | an entry of “periods” has no key “lable”
              - có phải là “label”? | did you mean “label”?
            ⑥ wrong-type
              một dòng của “periods” phải là nhóm mục “tên: giá trị”, ở đây là “2015-2020” | an entry of “periods” must be a map of “key: value”, but here it is “2015-2020”
            """#),
        FindingCase(
            "targets",
            #"""
            body:
              id: a
              targets:
                - {of: admissions, period: 2020, min: ⟦90-100⟧, ⟦from⟧: x}
                - ⟦21⟧

            """#,
            #"""
            ① invalid-count
              “90-100” không phải là số; hãy viết bằng chữ số | “90-100” is not a number; write it in digits
            ② unknown-key
              một dòng của “targets” không có mục “from” | an entry of “targets” has no key “from”
              - các mục dùng được: of, period, min, max, unit, base, per, each, owner, source, definition, illustrative, difference | the keys are: of, period, min, max, unit, base, per, each, owner, source, definition, illustrative, difference
            ③ wrong-type
              một dòng của “targets” phải là nhóm mục “tên: giá trị”, ở đây là “21” | an entry of “targets” must be a map of “key: value”, but here it is “21”
            """#),
        FindingCase(
            "a text that YAML takes for a map",
            #"""
            body:
              id: a
              names:
                - name:
                    ⟦tháng 3: kết nạp⟧

            """#,
            #"""
            ① yaml-needs-quotes
              giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép | a value with a colon and a space in it must stand in quotes
              - hãy viết: "tháng 3: kết nạp" | write: "tháng 3: kết nạp"
            """#),
    ]
}
