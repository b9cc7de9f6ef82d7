import BantinModel
import BantinParser
import Testing

@Suite("Values that begin with a sign of YAML")
struct FirstCharacterTests {
    @Test("Every such value is reported with the line to paste", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, are: sample.expected) { _ = parseData($0, diagnostics: &$1) }
    }

    static let cases: [FindingCase] = [
        .inBody(
            "text after brackets",
            #"""
              name: ⟦[Cửu An] đạt chỉ tiêu⟧
            """#,
            #"""
            ① yaml-needs-quotes
              sau dấu “]” còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows “]”; the whole value must stand in quotes
              - hãy viết: name: "[Cửu An] đạt chỉ tiêu" | write: name: "[Cửu An] đạt chỉ tiêu"
            """#),
        .inBody(
            "text after braces",
            #"""
              name: ⟦{Cửu An} đạt⟧
            """#,
            #"""
            ① yaml-needs-quotes
              sau dấu “}” còn có chữ; phải đặt cả giá trị trong ngoặc kép | text follows “}”; the whole value must stand in quotes
              - hãy viết: name: "{Cửu An} đạt" | write: name: "{Cửu An} đạt"
            """#),
        .inBody(
            "a star",
            #"""
              name: ⟦*Quan trọng⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “*” phải đặt trong ngoặc kép | a value that begins with “*” must stand in quotes
              - hãy viết: name: "*Quan trọng" | write: name: "*Quan trọng"
            """#),
        .inBody(
            "an ampersand",
            #"""
              name: ⟦&Đảng⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “&” phải đặt trong ngoặc kép | a value that begins with “&” must stand in quotes
              - hãy viết: name: "&Đảng" | write: name: "&Đảng"
            """#),
        .inBody(
            "an ampersand before a text",
            #"""
              name: ⟦&x đảng viên⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “&” phải đặt trong ngoặc kép | a value that begins with “&” must stand in quotes
              - hãy viết: name: "&x đảng viên" | write: name: "&x đảng viên"
            """#),
        .inBody(
            "an exclamation mark",
            #"""
              name: ⟦!Chú ý⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “!” phải đặt trong ngoặc kép | a value that begins with “!” must stand in quotes
              - hãy viết: name: "!Chú ý" | write: name: "!Chú ý"
            """#),
        .inBody(
            "a vertical bar",
            #"""
              name: ⟦| gạch⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “|” phải đặt trong ngoặc kép | a value that begins with “|” must stand in quotes
              - hãy viết: name: "| gạch" | write: name: "| gạch"
            """#),
        .inBody(
            "a greater-than sign",
            #"""
              name: ⟦> 50 đảng viên⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “>” phải đặt trong ngoặc kép | a value that begins with “>” must stand in quotes
              - hãy viết: name: "> 50 đảng viên" | write: name: "> 50 đảng viên"
            """#),
        .inBody(
            "a per-cent sign",
            #"""
              name: ⟦%đạt⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “%” phải đặt trong ngoặc kép | a value that begins with “%” must stand in quotes
              - hãy viết: name: "%đạt" | write: name: "%đạt"
            """#),
        .inBody(
            "an at sign",
            #"""
              name: ⟦@cuuan⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “@” phải đặt trong ngoặc kép | a value that begins with “@” must stand in quotes
              - hãy viết: name: "@cuuan" | write: name: "@cuuan"
            """#),
        .inBody(
            "a backtick",
            #"""
              name: ⟦`x`⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “`” phải đặt trong ngoặc kép | a value that begins with “`” must stand in quotes
              - hãy viết: name: "`x`" | write: name: "`x`"
            """#),
        .inBody(
            "a comma",
            #"""
              name: ⟦, Cửu An⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “,” phải đặt trong ngoặc kép | a value that begins with “,” must stand in quotes
              - hãy viết: name: ", Cửu An" | write: name: ", Cửu An"
            """#),
        .inBody(
            "a closing bracket",
            #"""
              name: ⟦], a⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “]” phải đặt trong ngoặc kép | a value that begins with “]” must stand in quotes
              - hãy viết: name: "], a" | write: name: "], a"
            """#),
        .inBody(
            "a question mark",
            #"""
              name: ⟦? chưa rõ⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “?” phải đặt trong ngoặc kép | a value that begins with “?” must stand in quotes
              - hãy viết: name: "? chưa rõ" | write: name: "? chưa rõ"
            """#),
        .inBody(
            "a dash before a text",
            #"""
              name: ⟦- Cửu An⟧
            """#,
            #"""
            ① yaml-needs-quotes
              giá trị bắt đầu bằng “-” phải đặt trong ngoặc kép | a value that begins with “-” must stand in quotes
              - hãy viết: name: "- Cửu An" | write: name: "- Cửu An"
            """#),
        .inBody(
            "a dash alone",
            #"""
              deaths: ⟦-⟧
            """#,
            #"""
            ① yaml-syntax
              dấu “-” đứng một mình không phải là giá trị | “-” alone is not a value
              - không có thì viết 0, chưa biết thì để trống | write 0 for none, nothing for unknown
            """#),
    ]
}
