import BantinModel
import Testing

@testable import BantinAnalysis

/// What contradicts a figure in the words around its number; empty where nothing does.
private func mismatch(_ words: String, _ measure: String, _ group: String = "") -> String {
    guard let measure = Measure(id: measure) else { return "no such measure" }
    var figure = sampleCount(13)
    figure.query.measure = measure
    figure.query.group = Group(id: group)
    guard let number = try? ReadNumber(in: words, unit: figure.unit) else { return "unreadable" }
    return FigureScope(of: figure).mismatch(in: number.tokens, around: number.numberTokens)?.text ?? ""
}

@Suite("The words beside a proven number")
struct WordMismatchTests {
    @Test(
        "that say something else than the figure counts are found",
        arguments: [
            ("13 chi bộ", "members", "young", "chi bộ"), ("13 quần chúng ưu tú", "members", "", "quần chúng ưu tú"),
            ("13 thôn", "members", "", "thôn"), ("13 hộ nghèo", "members", "", "hộ nghèo"),
            ("13 đảng viên", "cells", "", "đảng viên"), ("13 người", "cells", "", "người"),
            ("13 đồng chí", "hamlets", "", "đồng chí"), ("13 đảng bộ", "cells", "", "đảng bộ"),
            ("13 chi bộ", "organizations", "", "chi bộ"), ("13 chi bộ", "bodies", "", "chi bộ"),
            ("13 thôn, làng", "cells", "", "thôn, làng"), ("13 đoàn viên", "members", "", "đoàn viên"),
            ("13 đảng viên nữ", "members", "young", "nữ"), ("13 đảng viên trẻ", "members", "women", "trẻ"),
            ("13 đảng viên trẻ", "members", "", "trẻ"), ("13 nữ đảng viên", "members", "young", "nữ"),
            ("13 đảng viên chính thức", "members", "probationary", "chính thức"),
            ("13 đảng viên dự bị", "members", "official", "dự bị"),
            ("13 đảng viên có trình độ đại học", "members", "postgraduate", "đại học"),
            ("13 đảng viên có trình độ trên đại học", "members", "university", "trên đại học"),
            ("13 đảng viên là người dân tộc thiểu số", "members", "women", "người dân tộc"),
            ("nữ có 13 người", "members", "young", "nữ"), ("13 đoàn viên ưu tú", "admissions", "", "đoàn viên"),
            ("13 chi bộ chưa có chi ủy", "cells", "with-committee", "chưa có chi ủy"),
            ("13 chi bộ có chi ủy", "cells", "without-committee", "có chi ủy"),
            ("13 chi bộ không có chi uỷ", "cells", "with-committee", "không có chi uỷ"),
            ("13 chi bộ trường học", "cells", "type-hamlet", "trường học"),
            ("13 chi bộ trường học có chi ủy", "cells", "type-school.without-committee", "có chi ủy"),
            ("13 học sinh", "members", "", "học sinh"), ("13 hội viên", "members", "", "hội viên"),
        ])
    func found(row: (String, String, String, String)) {
        #expect(mismatch(row.0, row.1, row.2) == row.3, "\(row)")
    }

    @Test(
        "that fit it, or are in no list, raise no alarm",
        arguments: [
            ("13 đảng viên trẻ", "members", "young"), ("13 đồng chí", "members", "young"), ("13 người", "members", ""),
            ("13", "members", ""), ("13 quần chúng ưu tú", "admissions", ""), ("13 đảng viên mới", "admissions", ""),
            ("kết nạp 13 quần chúng ưu tú vào Đảng", "admissions", ""), ("13 chi bộ", "cells", ""),
            ("13 chi bộ trực thuộc", "cells", ""), ("13 tổ chức đảng", "cells", ""),
            ("13 đảng bộ", "organizations", ""),
            ("13 tổ chức", "bodies", ""), ("13 chi bộ, đảng bộ", "bodies", ""), ("13 đảng bộ, chi bộ", "cells", ""),
            ("13 thôn, làng", "hamlets", ""), ("13 làng", "hamlets", ""), ("13 đảng viên nữ", "members", "women"),
            ("13 nữ đảng viên", "members", "women"), ("13 phụ nữ", "members", "women"),
            ("13 đảng viên là đoàn viên", "members", "union"), ("13 đoàn viên", "members", "union"),
            ("13 đảng viên trẻ", "members", "age-18-30"), ("13 đảng viên chính thức", "members", "official"),
            ("13 đảng viên được công nhận chính thức", "recognitions", ""),
            ("13 đảng viên dự bị", "admissions", ""),
            ("13 đảng viên có trình độ trên đại học", "members", "postgraduate"),
            ("13 đảng viên có trình độ đại học", "members", "university"),
            ("13 đảng viên của chi bộ nữ công", "members", ""), ("13 đảng viên đang giúp đỡ đoàn viên", "members", ""),
            ("13 đảng viên thôn An Điền Nam", "members", ""), ("đồng chí Nữ và 13 đảng viên", "members", ""),
            ("13 đảng viên hăng hái, nhiệt tình", "members", ""), ("13 chi bộ trường học", "cells", "type-school"),
            ("13 trường học", "cells", "type-school"), ("13 chi bộ có chi ủy", "cells", "with-committee"),
            ("13 chi bộ chưa có chi ủy", "cells", "without-committee"),
            ("13 chi bộ không có chi ủy", "cells", "without-committee"),
            ("13 chi bộ có chi ủy", "cells", ""), ("13 chi bộ cơ quan, trường học", "cells", "type-school"),
            ("13 chi bộ trường học", "cells", "with-committee"), ("13 chi bộ thôn, làng", "cells", "type-hamlet"),
            ("13 chi bộ trường học chưa có chi ủy", "cells", "type-school.without-committee"),
            ("13 con người", "members", ""), ("13 tân đảng viên", "admissions", ""),
            ("phụ nữ và 13 đảng viên trẻ", "members", "young"),
        ])
    func silent(row: (String, String, String)) {
        #expect(mismatch(row.0, row.1, row.2) == "", "\(row)")
    }
}
