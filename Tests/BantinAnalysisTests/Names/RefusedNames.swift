import BantinAnalysis
import BantinModel

/// A text that is no figure's name, and all that is said about it.
struct Refusal: Sendable {
    let name: String
    let rule: Rule
    /// The characters at fault.
    let range: Range<Int>?
    let message: Message
    let notes: [Message]

    init(_ name: String, _ rule: Rule, _ range: Range<Int>?, _ message: Message, _ notes: [Message]) {
        self.name = name
        self.rule = rule
        self.range = range
        self.message = message
        self.notes = notes
    }
}

/// Asked on a page of `cuu-an` without a period, at 2020-03-15.
let refusedNames: [Refusal] = [
    Refusal(
        "", .invalidFigure, nil,
        Message(vi: "thiếu tên số liệu", en: "the figure's name is missing"),
        [
            Message(
                vi: "hãy viết như “members” hoặc “members.young.share”",
                en: "write it like “members” or “members.young.share”")
        ]),
    Refusal(
        "members.", .invalidFigure, 8..<9,
        Message(vi: "tên số liệu có một phần bỏ trống", en: "a part of the figure's name is empty"),
        [
            Message(
                vi: "giữa hai phần chỉ có một dấu chấm; tên không bắt đầu và không kết thúc bằng dấu chấm",
                en: "one dot stands between two parts; a name neither begins nor ends with one")
        ]),
    Refusal(
        "members..young", .invalidFigure, 8..<9,
        Message(vi: "tên số liệu có một phần bỏ trống", en: "a part of the figure's name is empty"),
        [
            Message(
                vi: "giữa hai phần chỉ có một dấu chấm; tên không bắt đầu và không kết thúc bằng dấu chấm",
                en: "one dot stands between two parts; a name neither begins nor ends with one")
        ]),
    Refusal(
        "member", .unknownFigure, 0..<6,
        Message(
            vi: "“member” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“member” is no body, measure, group, period or facet"),
        [
            Message(vi: "có phải là “members”?", en: "did you mean “members”?")
        ]),
    Refusal(
        "cuu-an.member", .unknownFigure, 7..<13,
        Message(
            vi: "“member” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“member” is no body, measure, group, period or facet"),
        [
            Message(vi: "có phải là “members”?", en: "did you mean “members”?")
        ]),
    Refusal(
        "Members", .unknownFigure, 0..<7,
        Message(
            vi: "“Members” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“Members” is no body, measure, group, period or facet"),
        [
            Message(vi: "có phải là “members”?", en: "did you mean “members”?"),
            Message(
                vi: "tên số liệu chỉ gồm chữ thường không dấu, chữ số và gạch nối, không có khoảng trắng",
                en: "names are made of lower-case letters without marks, digits and hyphens, without spaces"),
        ]),
    Refusal(
        "members.Young", .unknownFigure, 8..<13,
        Message(
            vi: "“Young” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“Young” is no body, measure, group, period or facet"),
        [
            Message(vi: "có phải là “young”?", en: "did you mean “young”?"),
            Message(
                vi: "tên số liệu chỉ gồm chữ thường không dấu, chữ số và gạch nối, không có khoảng trắng",
                en: "names are made of lower-case letters without marks, digits and hyphens, without spaces"),
        ]),
    Refusal(
        "thành viên", .unknownFigure, 0..<10,
        Message(
            vi: "“thành viên” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“thành viên” is no body, measure, group, period or facet"),
        [
            Message(
                vi:
                    "các loại số liệu: \(measureList)",
                en:
                    "measures: \(measureList)"
            ),
            Message(
                vi: "các nhóm: \(groupList)",
                en: "groups: \(groupList)"),
            Message(
                vi: "tên số liệu chỉ gồm chữ thường không dấu, chữ số và gạch nối, không có khoảng trắng",
                en: "names are made of lower-case letters without marks, digits and hyphens, without spaces"),
        ]),
    Refusal(
        "an-điền-nam.members", .unknownFigure, 0..<11,
        Message(
            vi: "“an-điền-nam” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“an-điền-nam” is no body, measure, group, period or facet"),
        [
            Message(vi: "có phải là “an-dien-nam”?", en: "did you mean “an-dien-nam”?"),
            Message(
                vi: "tên số liệu chỉ gồm chữ thường không dấu, chữ số và gạch nối, không có khoảng trắng",
                en: "names are made of lower-case letters without marks, digits and hyphens, without spaces"),
        ]),
    Refusal(
        "members young", .unknownFigure, 0..<13,
        Message(
            vi: "“members young” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“members young” is no body, measure, group, period or facet"),
        [
            Message(
                vi:
                    "các loại số liệu: \(measureList)",
                en:
                    "measures: \(measureList)"
            ),
            Message(
                vi: "các nhóm: \(groupList)",
                en: "groups: \(groupList)"),
            Message(
                vi: "tên số liệu chỉ gồm chữ thường không dấu, chữ số và gạch nối, không có khoảng trắng",
                en: "names are made of lower-case letters without marks, digits and hyphens, without spaces"),
        ]),
    Refusal(
        "an%20dien.members", .unknownFigure, 0..<9,
        Message(
            vi: "“an%20dien” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“an%20dien” is no body, measure, group, period or facet"),
        [
            Message(
                vi:
                    "các loại số liệu: \(measureList)",
                en:
                    "measures: \(measureList)"
            ),
            Message(
                vi: "các nhóm: \(groupList)",
                en: "groups: \(groupList)"),
            Message(
                vi: "tên số liệu chỉ gồm chữ thường không dấu, chữ số và gạch nối, không có khoảng trắng",
                en: "names are made of lower-case letters without marks, digits and hyphens, without spaces"),
        ]),
    Refusal(
        "xyzzyplugh", .unknownFigure, 0..<10,
        Message(
            vi: "“xyzzyplugh” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
            en: "“xyzzyplugh” is no body, measure, group, period or facet"),
        [
            Message(
                vi:
                    "các loại số liệu: \(measureList)",
                en:
                    "measures: \(measureList)"
            ),
            Message(
                vi: "các nhóm: \(groupList)",
                en: "groups: \(groupList)"),
        ]),
    Refusal(
        "share", .invalidFigure, nil,
        Message(vi: "tên “share” chưa nói đếm gì", en: "the name “share” does not say what is counted"),
        [
            Message(vi: "hãy thêm loại số liệu, như “members.share”", en: "add a measure, as in “members.share”"),
            Message(
                vi:
                    "các loại số liệu: \(measureList)",
                en:
                    "measures: \(measureList)"
            ),
        ]),
    Refusal(
        "young.share", .invalidFigure, nil,
        Message(vi: "tên “young.share” chưa nói đếm gì", en: "the name “young.share” does not say what is counted"),
        [
            Message(
                vi: "hãy thêm loại số liệu, như “members.young.share”", en: "add a measure, as in “members.young.share”"
            ),
            Message(
                vi:
                    "các loại số liệu: \(measureList)",
                en:
                    "measures: \(measureList)"
            ),
        ]),
    Refusal(
        "an-dien-nam.young", .invalidFigure, nil,
        Message(
            vi: "tên “an-dien-nam.young” chưa nói đếm gì",
            en: "the name “an-dien-nam.young” does not say what is counted"),
        [
            Message(
                vi: "hãy thêm loại số liệu, như “an-dien-nam.members.young”",
                en: "add a measure, as in “an-dien-nam.members.young”"),
            Message(
                vi:
                    "các loại số liệu: \(measureList)",
                en:
                    "measures: \(measureList)"
            ),
        ]),
    Refusal(
        "young.members", .invalidFigure, 6..<13,
        Message(vi: "“members” đứng sai chỗ trong tên số liệu", en: "“members” stands in the wrong place of the name"),
        [
            Message(vi: "hãy viết “members.young”", en: "write “members.young”"),
            Message(
                vi: "thứ tự là: tổ chức, loại số liệu, loại hình, nhóm, kỳ, cách tính",
                en: "the order is: body, measure, type, group, period, facet"),
        ]),
    Refusal(
        "members.share.young", .invalidFigure, 14..<19,
        Message(vi: "“young” đứng sai chỗ trong tên số liệu", en: "“young” stands in the wrong place of the name"),
        [
            Message(vi: "hãy viết “members.young.share”", en: "write “members.young.share”"),
            Message(
                vi: "thứ tự là: tổ chức, loại số liệu, loại hình, nhóm, kỳ, cách tính",
                en: "the order is: body, measure, type, group, period, facet"),
        ]),
    Refusal(
        "members.young.women", .invalidFigure, 14..<19,
        Message(
            vi: "tên số liệu có hai phần là nhóm: “young” và “women”",
            en: "the name has two parts that are a group: “young” and “women”"),
        [
            Message(vi: "hãy giữ lại một", en: "keep one of them")
        ]),
    Refusal(
        "members.admissions", .invalidFigure, 8..<18,
        Message(
            vi: "tên số liệu có hai phần là loại số liệu: “members” và “admissions”",
            en: "the name has two parts that are a measure: “members” and “admissions”"),
        [
            Message(vi: "hãy giữ lại một", en: "keep one of them")
        ]),
    Refusal(
        "2015-2020.admissions.an-dien-nam", .invalidFigure, 10..<20,
        Message(
            vi: "“admissions” đứng sai chỗ trong tên số liệu", en: "“admissions” stands in the wrong place of the name"),
        [
            Message(vi: "hãy viết “an-dien-nam.admissions.2015-2020”", en: "write “an-dien-nam.admissions.2015-2020”"),
            Message(
                vi: "thứ tự là: tổ chức, loại số liệu, loại hình, nhóm, kỳ, cách tính",
                en: "the order is: body, measure, type, group, period, facet"),
        ]),
    Refusal(
        "an-dien-nam.cuu-an.members", .invalidFigure, 12..<18,
        Message(
            vi: "tên số liệu có hai phần là tổ chức: “an-dien-nam” và “cuu-an”",
            en: "the name has two parts that are a body: “an-dien-nam” and “cuu-an”"),
        [
            Message(vi: "hãy giữ lại một", en: "keep one of them")
        ]),
    Refusal(
        "admissions.2015-2021", .unknownPeriod, 11..<20,
        Message(vi: "“2015-2021” không phải là kỳ nào của “cuu-an”", en: "“2015-2021” is no period of “cuu-an”"),
        [
            Message(vi: "có phải là “2015-2020”?", en: "did you mean “2015-2020”?"),
            Message(
                vi: "các dạng viết sẵn có: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31",
                en: "built-in forms: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31"),
        ]),
    Refusal(
        "admissions.2020-Q1", .unknownPeriod, 11..<18,
        Message(vi: "“2020-Q1” không phải là kỳ nào của “cuu-an”", en: "“2020-Q1” is no period of “cuu-an”"),
        [
            Message(vi: "có phải là “2020-q1”?", en: "did you mean “2020-q1”?"),
            Message(
                vi: "các dạng viết sẵn có: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31",
                en: "built-in forms: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31"),
        ]),
    Refusal(
        "admissions.2020-2023", .unknownPeriod, 11..<20,
        Message(vi: "“2020-2023” không phải là kỳ nào của “cuu-an”", en: "“2020-2023” is no period of “cuu-an”"),
        [
            Message(vi: "có phải là “2015-2020”?", en: "did you mean “2015-2020”?"),
            Message(
                vi: "các dạng viết sẵn có: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31",
                en: "built-in forms: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31"),
        ]),
    Refusal(
        "admissions.9999-99", .unknownPeriod, 11..<18,
        Message(vi: "“9999-99” không phải là kỳ nào của “cuu-an”", en: "“9999-99” is no period of “cuu-an”"),
        [
            Message(vi: "các kỳ đã khai báo: 2015-2020", en: "declared periods: 2015-2020"),
            Message(
                vi: "các dạng viết sẵn có: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31",
                en: "built-in forms: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31"),
        ]),
    Refusal(
        "members.share", .invalidFigure, 8..<13,
        Message(vi: "“share” (tỷ lệ) cần một nhóm đứng trước", en: "“share” needs a group before it"),
        [
            Message(vi: "hãy viết như “members.young.share”", en: "write it like “members.young.share”"),
            Message(
                vi: "các nhóm: \(groupList)",
                en: "groups: \(groupList)"),
        ]),
    Refusal(
        "members.share-of-young", .invalidFigure, 8..<22,
        Message(vi: "“share-of-young” (tỷ lệ) cần một nhóm đứng trước", en: "“share-of-young” needs a group before it"),
        [
            Message(
                vi: "hãy viết như “members.women.share-of-young”", en: "write it like “members.women.share-of-young”"),
            Message(
                vi: "các nhóm: \(groupList)",
                en: "groups: \(groupList)"),
        ]),
    Refusal(
        "members.share-of-target.2020", .invalidFigure, 24..<28,
        Message(vi: "“2020” đứng sai chỗ trong tên số liệu", en: "“2020” stands in the wrong place of the name"),
        [
            Message(vi: "hãy viết “members.2020.share-of-target”", en: "write “members.2020.share-of-target”"),
            Message(
                vi: "thứ tự là: tổ chức, loại số liệu, loại hình, nhóm, kỳ, cách tính",
                en: "the order is: body, measure, type, group, period, facet"),
        ]),
    Refusal(
        "members.2020.share-of-target", .invalidFigure, 13..<28,
        Message(
            vi: "“share-of-target” là tỷ lệ của một nhóm trên chỉ tiêu, mà tên không có nhóm",
            en: "“share-of-target” is the share of a group in the target, and the name has no group"),
        [
            Message(
                vi: "muốn có mức hoàn thành chỉ tiêu, hãy viết “members.2020.attainment”",
                en: "for how much of the target was reached, write “members.2020.attainment”")
        ]),
    Refusal(
        "members.young.share-of-young", .invalidFigure, 14..<28,
        Message(vi: "“share-of-young” chia số liệu cho chính nó", en: "“share-of-young” divides the figure by itself"),
        [
            Message(
                vi: "muốn có tỷ lệ trong toàn thể, hãy viết “members.young.share”",
                en: "for the share of the whole, write “members.young.share”")
        ]),
    Refusal(
        "members.young.share-of-members", .invalidFigure, 14..<30,
        Message(
            vi: "“share-of-members” chia số liệu cho chính nó", en: "“share-of-members” divides the figure by itself"),
        [
            Message(
                vi: "muốn có tỷ lệ trong toàn thể, hãy viết “members.young.share”",
                en: "for the share of the whole, write “members.young.share”")
        ]),
    Refusal(
        "members.share-of-members", .invalidFigure, 8..<24,
        Message(
            vi: "“share-of-members” chia số liệu cho chính nó", en: "“share-of-members” divides the figure by itself"),
        [
            Message(vi: "hãy chọn một mẫu số khác", en: "choose another denominator")
        ]),
    Refusal(
        "members.per-year", .invalidFigure, 8..<16,
        Message(
            vi: "“per-year” chỉ tính cho những gì diễn ra trong một kỳ, mà “members” là số có mặt tại một ngày",
            en: "“per-year” is asked of what happens in a period, and “members” is a stock at a date"),
        [
            Message(
                vi: "hãy dùng với số liệu trong kỳ, như “admissions.2020.per-year”",
                en: "use it with a flow, as in “admissions.2020.per-year”")
        ]),
    Refusal(
        "admissions.2020.opening", .invalidFigure, 16..<23,
        Message(
            vi: "“opening” là số có mặt đầu kỳ, mà “admissions” là những gì diễn ra trong kỳ",
            en: "“opening” is a stock when the period began, and “admissions” happens during it"),
        [
            Message(
                vi: "hãy dùng với số có mặt tại một ngày, như “members.2020.opening”",
                en: "use it with a stock, as in “members.2020.opening”")
        ]),
    Refusal(
        "cells.young", .invalidFigure, 6..<11,
        Message(
            vi: "“cells” đếm tổ chức, nên không có nhóm “young” (đảng viên trẻ)",
            en: "“cells” counts bodies and has no group “young” (young members)"),
        [
            Message(
                vi: "nhóm này đi với số liệu khác, như “members.young”",
                en: "this group goes with other counts, as in “members.young”")
        ]),
    Refusal(
        "admissions", .invalidFigure, 0..<10,
        Message(
            vi: "“admissions” cần một kỳ, mà cả tên lẫn trang đều không nêu kỳ nào",
            en: "“admissions” needs a period, and neither the name nor the page gives one"),
        [
            Message(
                vi: "hãy ghi kỳ vào tên, như “admissions.2015-2020”, hoặc thêm “period:” vào đầu trang",
                en:
                    "write the period into the name, as in “admissions.2015-2020”, or add “period:” to the page's front matter"
            )
        ]),
    Refusal(
        "members.opening", .invalidFigure, 8..<15,
        Message(
            vi: "“opening” cần một kỳ, mà cả tên lẫn trang đều không nêu kỳ nào",
            en: "“opening” needs a period, and neither the name nor the page gives one"),
        [
            Message(
                vi: "hãy ghi kỳ vào tên, như “members.2015-2020.opening”, hoặc thêm “period:” vào đầu trang",
                en:
                    "write the period into the name, as in “members.2015-2020.opening”, or add “period:” to the page's front matter"
            )
        ]),
    Refusal(
        "members.@2020-03-15", .invalidFigure, 8..<9,
        Message(vi: "tên số liệu có một phần bỏ trống", en: "a part of the figure's name is empty"),
        [
            Message(
                vi: "giữa hai phần chỉ có một dấu chấm; tên không bắt đầu và không kết thúc bằng dấu chấm",
                en: "one dot stands between two parts; a name neither begins nor ends with one")
        ]),
    Refusal(
        "members@2020-03", .invalidDate, 7..<15,
        Message(vi: "“@2020-03” không phải là một ngày", en: "“@2020-03” is no day"),
        [
            Message(vi: "hãy viết năm-tháng-ngày, như “@2020-03-15”", en: "write year-month-day, like “@2020-03-15”")
        ]),
    Refusal(
        "members@", .invalidDate, 7..<8,
        Message(vi: "“@” không phải là một ngày", en: "“@” is no day"),
        [
            Message(vi: "hãy viết năm-tháng-ngày, như “@2020-03-15”", en: "write year-month-day, like “@2020-03-15”")
        ]),
    Refusal(
        "members@2020-03-16", .dateAfterData, 7..<18,
        Message(
            vi: "“@2020-03-16” muộn hơn ngày số liệu của trang (2020-03-15)",
            en: "“@2020-03-16” is later than the page's data date (2020-03-15)"),
        [
            Message(
                vi: "ngày số liệu của trang do “as_of” ở đầu trang quy định",
                en: "the page's data date is set by “as_of” in its front matter")
        ]),
    Refusal(
        "members@2020-02-30", .invalidDate, 7..<18,
        Message(vi: "“@2020-02-30” không phải là một ngày", en: "“@2020-02-30” is no day"),
        [
            Message(vi: "hãy viết năm-tháng-ngày, như “@2020-03-15”", en: "write year-month-day, like “@2020-03-15”")
        ]),
    Refusal(
        "members.young@2020-03-15.share", .invalidDate, 13..<30,
        Message(vi: "“@2020-03-15.share” không phải là một ngày", en: "“@2020-03-15.share” is no day"),
        [
            Message(vi: "hãy viết năm-tháng-ngày, như “@2020-03-15”", en: "write year-month-day, like “@2020-03-15”")
        ]),
]

/// The words that messages list.
private let measureList =
    "members, cells, organizations, bodies, hamlets, admissions, readmissions, recognitions, "
    + "transfers-in, transfers-out, transfers-internal, transfers, deaths, removals, withdrawals, expulsions"

private let groupList =
    "young, women, minority, religious, union, official, probationary, excused, local, "
    + "student, worker, farmer, civil-servant, military, college, university, postgraduate"
