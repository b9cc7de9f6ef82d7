import BantinModel
import BantinParser
import Testing

@Suite("Mistakes in the data file, its settings and people")
struct SiteDiagnosticsTests {
    @Test("Each is reported at its place, with its mend, and the rest is read on", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        FindingCase(
            "an empty file",
            #"""
            ⟦⟧
            """#,
            #"""
            ① missing-key
              tệp dữ liệu còn trống | the data file is empty
              - tệp cần ít nhất hai mục “site” và “body” | it needs at least the keys “site” and “body”
            """#),
        FindingCase(
            "a file of comments",
            #"""
            ⟦#⟧ trống


            """#,
            #"""
            ① missing-key
              tệp dữ liệu còn trống | the data file is empty
              - tệp cần ít nhất hai mục “site” và “body” | it needs at least the keys “site” and “body”
            """#),
        FindingCase(
            "a file with a text alone",
            #"""
            ⟦Cửu An⟧

            """#,
            #"""
            ① wrong-type
              tệp dữ liệu phải là nhóm mục “tên: giá trị”, ở đây là “Cửu An” | the data file must be a map of “key: value”, but here it is “Cửu An”
            """#),
        FindingCase(
            "a file with a list",
            #"""
            ⟦-⟧ Cửu An
            - An Khê

            """#,
            #"""
            ① wrong-type
              tệp dữ liệu phải là nhóm mục “tên: giá trị”, ở đây là danh sách | the data file must be a map of “key: value”, but here it is a list
            """#),
        FindingCase(
            "no body",
            #"""
            ⟦s⟧ite:
              title: a

            """#,
            #"""
            ① missing-key
              tệp dữ liệu thiếu mục “body” | the data file has no “body”
              - “body” là tổ chức cao nhất, có id, kind và name | “body” is the highest organization, with id, kind and name
            """#),
        FindingCase(
            "an empty body",
            #"""
            site:
              title: a
            ⟦body⟧:

            """#,
            #"""
            ① missing-key
              tệp dữ liệu thiếu mục “body” | the data file has no “body”
              - “body” là tổ chức cao nhất, có id, kind và name | “body” is the highest organization, with id, kind and name
            """#),
        FindingCase(
            "a body that is a list",
            #"""
            site:
              title: a
            body:
              ⟦-⟧ id: a

            """#,
            #"""
            ① wrong-type
              một tổ chức phải là nhóm mục “tên: giá trị”, ở đây là danh sách | a body must be a map of “key: value”, but here it is a list
            """#),
        FindingCase(
            "keys a level too high",
            #"""
            ⟦title⟧: a
            body:
              id: a
            ⟦members⟧: 3

            """#,
            #"""
            ① unknown-key
              tệp dữ liệu không có mục “title” | the data file has no key “title”
              - mục này thuộc về “site”, thụt vào bên dưới | it belongs under “site”, indented
            ② unknown-key
              tệp dữ liệu không có mục “members” | the data file has no key “members”
              - mục này thuộc về “body”, thụt vào bên dưới | it belongs under “body”, indented
            """#),
        FindingCase(
            "a misspelt key at the top",
            #"""
            ⟦sites⟧:
              title: a
            body:
              id: a

            """#,
            #"""
            ① unknown-key
              tệp dữ liệu không có mục “sites” | the data file has no key “sites”
              - có phải là “site”? | did you mean “site”?
            """#),
        FindingCase(
            "no site is not reported here",
            #"""
            body:
              id: a

            """#,
            ""),
        FindingCase(
            "wrong settings",
            #"""
            site:
              ⟦titel⟧: a
              language: ⟦[⟧vi]
              base_url: ⟦{⟧a: b}
              as_of: ⟦15/3/2020⟧
              raw_html: ⟦có⟧
              known_phrases: [ ⟦{⟧a: b} ]
              ⟦màu⟧: đỏ
            body:
              id: a

            """#,
            #"""
            ① unknown-key
              “site” không có mục “titel” | “site” has no key “titel”
              - có phải là “title”? | did you mean “title”?
            ② wrong-type
              “language” phải là chữ, ở đây là danh sách | “language” must be text, but here it is a list
            ③ wrong-type
              “base_url” phải là chữ, ở đây là nhóm mục “tên: giá trị” | “base_url” must be text, but here it is a map of “key: value”
            ④ invalid-date
              “15/3/2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “15/3/2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            ⑤ wrong-type
              “raw_html” phải là true (có) hoặc false (không), ở đây là “có” | “raw_html” must be true or false, but here it is “có”
            ⑥ wrong-type
              mỗi dòng của “known_phrases” phải là chữ, ở đây là nhóm mục “tên: giá trị” | each item of “known_phrases” must be text, but here it is a map of “key: value”
            ⑦ unknown-key
              “site” không có mục “màu” | “site” has no key “màu”
              - các mục dùng được: title, language, base_url, as_of, period, known_phrases, raw_html | the keys are: title, language, base_url, as_of, period, known_phrases, raw_html
            """#),
        FindingCase(
            "a site that is a text",
            #"""
            site: ⟦Cửu An⟧
            policy: ⟦[⟧a]
            people: ⟦x⟧
            body:
              id: a

            """#,
            #"""
            ① wrong-type
              “site” phải là nhóm mục “tên: giá trị”, ở đây là “Cửu An” | “site” must be a map of “key: value”, but here it is “Cửu An”
            ② wrong-type
              “policy” phải là nhóm mục “tên: giá trị”, ở đây là danh sách | “policy” must be a map of “key: value”, but here it is a list
            ③ wrong-type
              “people” phải là danh sách, ở đây là “x” | “people” must be a list, but here it is “x”
            """#),
        FindingCase(
            "a wrong policy",
            #"""
            policy:
              young: ⟦18-30⟧
              decimals: ⟦2.5⟧
              rounding: ⟦half_awai⟧
              suppress_below: ⟦năm⟧
            body:
              id: a

            """#,
            #"""
            ① wrong-type
              “young” phải là nhóm mục “tên: giá trị”, ở đây là “18-30” | “young” must be a map of “key: value”, but here it is “18-30”
            ② invalid-count
              “2.5” là số lẻ; ở đây phải là số nguyên | “2.5” is a fraction; a count is a whole number
            ③ invalid-value
              “rounding” không thể là “half_awai” | “rounding” cannot be “half_awai”
              - có phải là “half_away”? | did you mean “half_away”?
              - các từ dùng được: half_away, truncate | the words are: half_away, truncate
            ④ invalid-count
              “năm” không phải là số; hãy viết bằng chữ số | “năm” is not a number; write it in digits
            """#),
        FindingCase(
            "people",
            #"""
            people:
              - ⟦r⟧ole: Bí thư
              - {name: A, ⟦rol⟧: B, consent: ⟦maybe⟧}
              - ⟦C⟧
            body:
              id: a

            """#,
            #"""
            ① missing-key
              một người trong “people” thiếu “name” | an entry of “people” has no “name”
            ② unknown-key
              một người trong “people” không có mục “rol” | an entry of “people” has no key “rol”
              - có phải là “role”? | did you mean “role”?
            ③ wrong-type
              “consent” phải là true (có) hoặc false (không), ở đây là “maybe” | “consent” must be true or false, but here it is “maybe”
            ④ wrong-type
              một người trong “people” phải là nhóm mục “tên: giá trị”, ở đây là “C” | an entry of “people” must be a map of “key: value”, but here it is “C”
            """#),
    ]
}
