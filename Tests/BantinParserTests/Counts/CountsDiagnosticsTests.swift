import BantinModel
import BantinParser
import Testing

@Suite("Mistakes in counts files")
struct CountsDiagnosticsTests {
    @Test("Each is reported at its place, with its mend, and the rest is read on", arguments: cases)
    func findings(_ sample: FindingCase) {
        expectFindings(in: sample.marked, path: "content/counts/a.csv", are: sample.expected) {
            parseCounts($0, .standard, diagnostics: &$1) { _ in }
        }
    }

    static let cases = fileCases + rowCases + cellCases

    private static let header = "body,measure,group,period,value,source\n"

    private static let fileCases: [FindingCase] = [
        FindingCase(
            "an empty file", "⟦⟧\n\n",
            """
            ① csv-syntax
              bảng số liệu còn trống | the counts file is empty
              - hãy viết dòng đầu: body,measure,group,period,value,source | write as the first line: body,measure,group,period,value,source
            """),
        FindingCase("no separator that fits", "\n⟦body|measure|group|period|value⟧\n", noHeader),
        FindingCase("no header", "⟦an-dien-nam,members,,2020-03,23,Báo Gia Lai⟧\n", noHeader),
        FindingCase(
            "columns that are unknown, doubled and missing",
            "⟦⟦body⟧,mesure,⟦body⟧,ghi chú,value⟧\nxa,members,xa,,3\n",
            """
            ① unknown-key
              dòng đầu không đúng tên các cột của bảng số liệu | the first line does not name the columns of a counts file
              - “mesure” phải viết là “measure” | “mesure” must be “measure”
              - bảng số liệu không có cột “ghi chú” | a counts file has no column “ghi chú”
              - bảng số liệu thiếu cột “period” | the counts file has no column “period”
              - hãy viết dòng đầu: body,measure,group,period,value,source | write as the first line: body,measure,group,period,value,source
            ③ duplicate-key
              cột “body” có hai lần | the column “body” stands there twice
              - lần đầu ở đây | first here ②
            """),
    ]

    private static let noHeader = """
        ① csv-syntax
          dòng đầu phải là tên các cột, ngăn nhau bằng dấu phẩy, dấu chấm phẩy hoặc tab | the first line must name the columns, with commas, semicolons or tabs between them
          - hãy viết dòng đầu: body,measure,group,period,value,source | write as the first line: body,measure,group,period,value,source
        """

    private static let rowCases: [FindingCase] = [
        FindingCase(
            "a row that is too short", header + "⟦an-dien-nam,members,,2020-03⟧\n",
            """
            ① csv-syntax
              dòng chỉ có 4 ô, thiếu ô của cột “value” | the row has 4 cells and none for “value”
              - ô để trống vẫn cần dấu ngăn cột của nó | an empty cell needs its separator all the same
            """),
        FindingCase(
            "a row that is too long", header + "an-dien-nam,members,,2020-03,23,Báo Gia Lai, ⟦3-2020⟧\n",
            """
            ① csv-syntax
              ô “3-2020” nằm ngoài các cột có tên | the cell “3-2020” stands outside the columns that have names
              - ô có dấu phẩy ở trong phải đặt trong ngoặc kép | a cell with a comma in it must stand in quotation marks
            """),
        FindingCase(
            "empty cells that must not be",
            header + "⟦,members,,2020-03,23,Báo⟧\n⟦xa,,,2020-03,23,⟧\n⟦xa,admissions,,,2,⟧\n",
            """
            ① missing-key
              dòng này để trống ô “body” | this row has no “body”
            ② missing-key
              dòng này để trống ô “measure” | this row has no “measure”
            ③ missing-key
              “admissions” là số phát sinh, cần ô “period” | “admissions” is what happened in a time and needs a “period”
              - một kỳ như 2020, 2020-q1, hoặc một ngày như 2020-03-15 | a period such as 2020, 2020-q1, or a day such as 2020-03-15
            """),
        FindingCase(
            "quotation marks, after each of which the next line is read",
            header + "xa,members,,2018,1,Báo ⟦\"⟧Gia Lai\" số 3\nxa,members,,2019,1,\"Báo\" ⟦G⟧ia Lai\n"
                + "xa,members,,2020,1,⟦\"⟧Báo Gia Lai\nxa,members,,2021,⟦x⟧,\n",
            """
            ① csv-syntax
              ô có ngoặc kép ở trong phải đặt cả ô trong ngoặc kép và viết đôi mỗi dấu ở trong | a cell with quotation marks in it must stand in quotation marks, and those in it are doubled
              - hãy viết: "Báo ""Gia Lai"" số 3" | write: "Báo ""Gia Lai"" số 3"
            ② csv-syntax
              ô có ngoặc kép ở trong phải đặt cả ô trong ngoặc kép và viết đôi mỗi dấu ở trong | a cell with quotation marks in it must stand in quotation marks, and those in it are doubled
              - hãy viết: \"""Báo"" Gia Lai" | write: \"""Báo"" Gia Lai"
            ③ csv-syntax
              ngoặc kép mở ở đây không có ngoặc kép đóng | the quotation mark that opens here is not closed
              - hãy thêm ngoặc kép ở cuối ô, hoặc xóa ngoặc kép này | add one at the end of the cell, or delete this one
            ④ invalid-count
              “x” không phải là số; hãy viết bằng chữ số | “x” is not a number; write it in digits
            """),
    ]

    private static let cellCases: [FindingCase] = [
        FindingCase(
            "numbers that are none",
            header + "xa,members,,2018,⟦1.669⟧,\nxa,members,,2019,⟦\"1,669\"⟧,\nxa,members,,2020,⟦-⟧,\n"
                + "xa,members,,2021,⟦7 người⟧,\nxa,members,,2022,⟦1,669⟧\nxa,members,,2023,669,\"Sổ 669\"\n",
            """
            ① invalid-count
              “1.669” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số | “1.669” has separators; numbers are written here with digits alone
              - hãy viết: 1669 | write: 1669
            ② invalid-count
              “1,669” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số | “1,669” has separators; numbers are written here with digits alone
              - hãy viết: 1669 | write: 1669
            ③ invalid-count
              “-” không phải là số; hãy viết bằng chữ số | “-” is not a number; write it in digits
              - không có thì viết 0, chưa biết thì để trống | write 0 for none, nothing for unknown
            ④ invalid-count
              “7 người” không phải là số; hãy viết bằng chữ số | “7 người” is not a number; write it in digits
              - hãy viết: 7 | write: 7
            ⑤ invalid-count
              “1,669” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số | “1,669” has separators; numbers are written here with digits alone
              - hãy viết: 1669 | write: 1669
            """),
        FindingCase(
            "words that are unknown, each reported once",
            header + "xa,⟦menbers⟧,⟦yung⟧,2018,1,\nxa,menbers,,2019,1,\nxa,menbers,,2020,1,\n"
                + "xa,members,⟦total⟧,2018,1,\nxa,members,yung,2019,1,\n",
            """
            ① invalid-value
              “measure” không thể là “menbers” | “measure” cannot be “menbers”
              - có phải là “members”? | did you mean “members”?
              - các từ dùng được: \(measures) | the words are: \(measures)
              - và 2 dòng khác cũng ghi như vậy | and 2 other rows say the same
            ② invalid-value
              “group” không thể là “yung” | “group” cannot be “yung”
              - có phải là “young”? | did you mean “young”?
              - các từ dùng được: \(groups) | the words are: \(groups)
              - và 1 dòng khác cũng ghi như vậy | and 1 other row says the same
            ③ invalid-value
              “group” không thể là “total” | “group” cannot be “total”
              - các từ dùng được: \(groups) | the words are: \(groups)
              - tổng số thì để trống ô này | leave the cell empty for the whole
            """),
        FindingCase(
            "dates in other forms",
            header + "xa,members,,⟦15/3/2020⟧,1,\nxa,members,,⟦Mar-20⟧,1,\nxa,admissions,,⟦15/3/2020⟧,1,\n"
                + "xa,admissions,,⟦Thg3-20⟧,1,\nxa,members,,⟦2020-q1⟧,1,\nxa,members,,⟦2019-02-29⟧,1,\n",
            """
            ① invalid-date
              “15/3/2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “15/3/2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            ② invalid-date
              “Mar-20” là dạng mà phần mềm bảng tính đã tự đổi; cần dạng 2020-03 | “Mar-20” is what a spreadsheet made of a date; write it like 2020-03
              - hãy định dạng cột “period” là Text (văn bản), rồi nhập lại | set the format of the column “period” to Text and enter it again
            ③ invalid-date
              “15/3/2020” không đúng cách viết ngày; viết năm trước, rồi tháng, rồi ngày | “15/3/2020” is not how a date is written; the year comes first, then month and day
              - hãy viết: 2020-03-15 | write: 2020-03-15
            ④ invalid-date
              “Thg3-20” là dạng mà phần mềm bảng tính đã tự đổi; cần dạng 2020-03 | “Thg3-20” is what a spreadsheet made of a date; write it like 2020-03
              - hãy định dạng cột “period” là Text (văn bản), rồi nhập lại | set the format of the column “period” to Text and enter it again
            ⑤ invalid-date
              “2020-q1” không phải là ngày tháng | “2020-q1” is not a date
              - hãy viết như 2020-03-15, 2020-03, 2020 | write it like 2020-03-15, 2020-03, 2020
            ⑥ invalid-date
              “2019-02-29” không có thật: tháng 2-2019 chỉ có 28 ngày | “2019-02-29” does not exist: 2-2019 has only 28 days
            """),
        FindingCase(
            "dates of spreadsheets",
            header + "xa,members,,⟦12/31/2019⟧,1,\nxa,admissions,,⟦43982⟧,1,\nxa,members,,⟦43982⟧,1,\n"
                + "xa,members,,⟦Jun-20⟧,1,\nxa,members,,⟦20-Jun⟧,1,\nxa,members,,⟦32/31/2019⟧,1,\n",
            """
            ① invalid-date
              “12/31/2019” không có thật: không có tháng 31 | “12/31/2019” does not exist: there is no month 31
              - có lẽ tháng đã viết trước ngày, như bảng tính đặt theo kiểu Mỹ; hãy viết 2019-12-31, trong bảng tính thì đặt định dạng ô là yyyy-mm-dd | maybe the month stands before the day, as spreadsheets set to the US write it; write 2019-12-31, in a spreadsheet set the format of the cells to yyyy-mm-dd
            ② invalid-date
              “43982” là số thứ tự mà bảng tính đếm cho ngày 31-5-2020 | “43982” is the number by which spreadsheets count the day 2020-05-31
              - hãy viết 2020-05-31; trong bảng tính thì định dạng cột “period” là Text (văn bản) hoặc yyyy-mm-dd rồi lưu lại | write 2020-05-31; in the spreadsheet set the format of the column “period” to Text or yyyy-mm-dd and save it again
            ③ invalid-date
              “43982” là số thứ tự mà bảng tính đếm cho ngày 31-5-2020 | “43982” is the number by which spreadsheets count the day 2020-05-31
              - hãy viết 2020-05-31; trong bảng tính thì định dạng cột “period” là Text (văn bản) hoặc yyyy-mm-dd rồi lưu lại | write 2020-05-31; in the spreadsheet set the format of the column “period” to Text or yyyy-mm-dd and save it again
            ④ invalid-date
              “Jun-20” là dạng mà phần mềm bảng tính đã tự đổi; cần dạng 2020-06 | “Jun-20” is what a spreadsheet made of a date; write it like 2020-06
              - hãy định dạng cột “period” là Text (văn bản), rồi nhập lại | set the format of the column “period” to Text and enter it again
            ⑤ invalid-date
              “20-Jun” là dạng mà phần mềm bảng tính đã tự đổi; cần dạng 2020-03 | “20-Jun” is what a spreadsheet made of a date; write it like 2020-03
              - hãy định dạng cột “period” là Text (văn bản), rồi nhập lại | set the format of the column “period” to Text and enter it again
            ⑥ invalid-date
              “32/31/2019” không có thật: không có tháng 31 | “32/31/2019” does not exist: there is no month 31
            """),
        FindingCase(
            "a flag that is none", "body,measure,period,value,illustrative\nxa,members,2020,1,⟦có⟧\n",
            """
            ① wrong-type
              “illustrative” phải là true (có) hoặc false (không), ở đây là “có” | “illustrative” must be true or false, but here it is “có”
            """),
    ]

    private static let measures = Vocabulary.standard.enteredMeasures.map(\.id).joined(separator: ", ")
    private static let groups = Group.people.map(\.id).joined(separator: ", ")
}
