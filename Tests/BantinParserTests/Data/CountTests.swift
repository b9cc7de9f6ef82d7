import BantinModel
import BantinParser
import Testing

@Suite("Counts are whole numbers in digits")
struct CountTests {
    @Test("Anything else is refused with the reason", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        FindingCase(
            "a point between thousands",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦1.669⟧

            """#,
            #"""
            ① invalid-count
              “1.669” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số | “1.669” has separators; numbers are written here with digits alone
              - hãy viết: 1669 | write: 1669
            """#),
        FindingCase(
            "a comma between thousands",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦"1,669"⟧

            """#,
            #"""
            ① invalid-count
              “1,669” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số | “1,669” has separators; numbers are written here with digits alone
              - hãy viết: 1669 | write: 1669
            """#),
        FindingCase(
            "a space between thousands",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦1 669⟧

            """#,
            #"""
            ① invalid-count
              “1 669” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số | “1 669” has separators; numbers are written here with digits alone
              - hãy viết: 1669 | write: 1669
            """#),
        FindingCase(
            "a share",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: 104
                  young: ⟦41,67%⟧

            """#,
            #"""
            ① invalid-count
              “41,67%” là tỷ lệ; ở đây phải là số đếm | “41,67%” is a share; a count must stand here
              - hãy ghi số lượng; tỷ lệ được tự tính, chẳng hạn {{ members.young.share }} | write how many they are; shares are computed, such as {{ members.young.share }}
            """#),
        FindingCase(
            "a fraction with a point",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦3.5⟧

            """#,
            #"""
            ① invalid-count
              “3.5” là số lẻ; ở đây phải là số nguyên | “3.5” is a fraction; a count is a whole number
            """#),
        FindingCase(
            "a fraction with a comma",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦3,5⟧

            """#,
            #"""
            ① invalid-count
              “3,5” là số lẻ; ở đây phải là số nguyên | “3,5” is a fraction; a count is a whole number
            """#),
        FindingCase(
            "a negative number",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦-3⟧

            """#,
            #"""
            ① invalid-count
              “-3” là số âm; số đếm không thể âm | “-3” is negative; a count cannot be
              - số giảm thì ghi vào mục của nó, chẳng hạn transfers-out, deaths, removals; không có ai thì ghi 0 | what went has measures of its own, such as transfers-out, deaths, removals; write 0 for none
            """#),
        FindingCase(
            "a minus sign",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦−3⟧

            """#,
            #"""
            ① invalid-count
              “−3” là số âm; số đếm không thể âm | “−3” is negative; a count cannot be
              - số giảm thì ghi vào mục của nó, chẳng hạn transfers-out, deaths, removals; không có ai thì ghi 0 | what went has measures of its own, such as transfers-out, deaths, removals; write 0 for none
            """#),
        FindingCase(
            "a number in words",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦mười ba⟧

            """#,
            #"""
            ① invalid-count
              “mười ba” không phải là số; hãy viết bằng chữ số | “mười ba” is not a number; write it in digits
            """#),
        FindingCase(
            "a number with a unit",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦7 đảng viên⟧

            """#,
            #"""
            ① invalid-count
              “7 đảng viên” không phải là số; hãy viết bằng chữ số | “7 đảng viên” is not a number; write it in digits
              - hãy viết: 7 | write: 7
            """#),
        FindingCase(
            "a number that is too large",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦1000000001⟧

            """#,
            #"""
            ① invalid-count
              “1000000001” quá lớn; số lớn nhất là 1000000000 | “1000000001” is too large; the largest number is 1000000000
            """#),
        FindingCase(
            "a number of thirty digits",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦1000000000000000000000000000000⟧

            """#,
            #"""
            ① invalid-count
              “1000000000000000000000000000000” quá lớn; số lớn nhất là 1000000000 | “1000000000000000000000000000000” is too large; the largest number is 1000000000
            """#),
        FindingCase(
            "a sign before a number",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦+3⟧

            """#,
            #"""
            ① invalid-count
              “+3” không phải là số; hãy viết bằng chữ số | “+3” is not a number; write it in digits
            """#),
        FindingCase(
            "an exponent",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦1e3⟧

            """#,
            #"""
            ① invalid-count
              “1e3” không phải là số; hãy viết bằng chữ số | “1e3” is not a number; write it in digits
            """#),
        FindingCase(
            "a hexadecimal number",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦0x1F⟧

            """#,
            #"""
            ① invalid-count
              “0x1F” không phải là số; hãy viết bằng chữ số | “0x1F” is not a number; write it in digits
            """#),
        FindingCase(
            "a dash in quotes",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦"-"⟧

            """#,
            #"""
            ① invalid-count
              “-” không phải là số; hãy viết bằng chữ số | “-” is not a number; write it in digits
              - không có thì viết 0, chưa biết thì để trống | write 0 for none, nothing for unknown
            """#),
        FindingCase(
            "a list",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦[⟧3]

            """#,
            #"""
            ① wrong-type
              “total” phải là số nguyên, ở đây là danh sách | “total” must be a whole number, but here it is a list
            """#),
        FindingCase(
            "a map",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦{⟧total: 3}

            """#,
            #"""
            ① wrong-type
              “total” phải là số nguyên, ở đây là nhóm mục “tên: giá trị” | “total” must be a whole number, but here it is a map of “key: value”
            """#),
        FindingCase(
            "full-width digits",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦７⟧

            """#,
            #"""
            ① invalid-count
              “７” không phải là số; hãy viết bằng chữ số | “７” is not a number; write it in digits
            """#),
        FindingCase(
            "true",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦true⟧

            """#,
            #"""
            ① invalid-count
              “true” không phải là số; hãy viết bằng chữ số | “true” is not a number; write it in digits
            """#),
        FindingCase(
            "null",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦null⟧

            """#,
            #"""
            ① invalid-count
              “null” không phải là số; hãy viết bằng chữ số | “null” is not a number; write it in digits
            """#),
        FindingCase(
            "a tilde",
            #"""
            body:
              id: a
              members:
                - at: 2020
                  total: ⟦~⟧

            """#,
            #"""
            ① invalid-count
              “~” không phải là số; hãy viết bằng chữ số | “~” is not a number; write it in digits
            """#),
    ]
}
