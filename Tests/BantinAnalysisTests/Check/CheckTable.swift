import BantinModel

/// Every mistake that `check` knows, with its full text. A note's place follows it.
let checkCases: [CheckCase] = [
    CheckCase(
        "a site without title and date",
        """
        1 error[missing-key]
          thiếu “title” (tên của trang) trong mục site
          site has no “title”
          - site: { title: "…" }
        1 error[missing-key]
          thiếu “as_of” (ngày lấy số liệu) trong mục site; bantin không dùng ngày của máy
          site has no “as_of”, the day up to which the data is known; bantin never uses the clock
          - as_of: 2020-03-15
        """
    ) { file in
        var parsed = file.site(root: file.body("x"))
        parsed.settings.title = .absent
        parsed.settings.asOf = .absent
        return parsed
    },
    CheckCase(
        "fields that were invalid when read are not mentioned again",
        """

        """
    ) { file in
        var parsed = file.site(
            root: file.body("x") {
                $0.kind = .invalid; $0.id = .invalid
            })
        parsed.settings.title = .invalid
        parsed.settings.asOf = .invalid
        return parsed
    },
    CheckCase(
        "another language",
        """
        7 error[invalid-value]
          chưa có ngôn ngữ “en”; hiện chỉ dùng được “vi” (tiếng Việt)
          the language “en” is not there yet; only “vi” (Vietnamese) is
        """
    ) { file in
        var parsed = file.site(root: file.body("x"))
        parsed.settings.language = file.field("en")
        return parsed
    },
    CheckCase(
        "a base address without a scheme",
        """
        7 error[invalid-value]
          “cuuan.vn” không phải là địa chỉ trang web; cần dạng https://ten-mien.vn/thu-muc
          “cuuan.vn” is no web address; the form is https://host.vn/folder
        """
    ) { file in
        var parsed = file.site(root: file.body("x"))
        parsed.settings.baseURL = file.field("cuuan.vn")
        return parsed
    },
    CheckCase(
        "a site period that nobody declares",
        """
        11 error[unknown-period]
          không có kỳ nào tên là “2015-2002”
          there is no period named “2015-2002”
          - có phải là “2015-2020”?
            did you mean “2015-2020”?
          - dùng mã đã khai báo trong periods, hoặc một dạng có sẵn: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
            use an id declared in periods, or a built-in form: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
        """
    ) { file in
        var parsed = file.site(root: file.body("x") { $0.periods = [file.period("2015-2020", "2015-03", "2020-02")] })
        parsed.settings.period = file.field("2015-2002")
        return parsed
    },
    CheckCase(
        "policy values out of range",
        """
        7 error[invalid-value]
          tuổi đảng viên trẻ: tuổi nhỏ nhất 31 lớn hơn tuổi lớn nhất 30
          the ages of young members: the least, 31, is above the greatest, 30
        8 error[invalid-value]
          “decimals” là 7; cần một số từ 0 đến 6
          “decimals” is 7; it must lie from 0 to 6
        9 error[invalid-value]
          “suppress_below” là -1; cần một số từ 0 đến 1000
          “suppress_below” is -1; it must lie from 0 to 1000
        """
    ) { file in
        file.site(
            policy: {
                $0.youngMinimum = file.field(31)
                $0.decimals = file.field(7)
                $0.suppressBelow = file.field(-1)
            }, root: file.body("x"))
    },
    CheckCase(
        "a body without id, kind and name",
        """
        1 error[missing-key]
          tổ chức này chưa có tên (name), chẳng hạn name: Chi bộ thôn An Điền Nam
          this body has no name, such as name: Chi bộ thôn An Điền Nam
        1 error[missing-key]
          thiếu mã (id) của tổ chức này, chẳng hạn id: an-dien-nam
          this body has no id, such as id: an-dien-nam
        1 error[missing-key]
          tổ chức này chưa ghi loại tổ chức (kind), chẳng hạn kind: cell
          this body has no kind, such as kind: cell
          - commune_organization, district_organization, province_organization, group_organization, grassroots_organization, cell
        """
    ) { file in
        var body = ParsedBody(location: file.place())
        body.bodies = []
        return file.site(root: body)
    },
    CheckCase(
        "ids that are no ids",
        """
        2 error[invalid-id]
          mã “Chi bộ 1” không hợp lệ; mã bắt đầu bằng chữ thường a-z, sau đó chỉ gồm a-z, 0-9 và dấu -
          the id “Chi bộ 1” is not valid; an id begins with a-z and holds only a-z, 0-9 and -
          - nên viết: chi-bo-1
            write: chi-bo-1
        6 error[invalid-id]
          mã “members” trùng với một từ trong tên số liệu; hãy chọn mã khác, chẳng hạn “chi-bo-members”
          the id “members” is a word of figure names; choose another, such as “cell-members”
        10 error[invalid-id]
          mã “share-of-young” trùng với một từ trong tên số liệu; hãy chọn mã khác, chẳng hạn “chi-bo-share-of-young”
          the id “share-of-young” is a word of figure names; choose another, such as “cell-share-of-young”
        14 error[invalid-id]
          mã “hamlet” trùng với một từ trong tên số liệu; hãy chọn mã khác, chẳng hạn “chi-bo-hamlet”
          the id “hamlet” is a word of figure names; choose another, such as “cell-hamlet”
        18 error[invalid-id]
          mã “2a” không hợp lệ; mã bắt đầu bằng chữ thường a-z, sau đó chỉ gồm a-z, 0-9 và dấu -
          the id “2a” is not valid; an id begins with a-z and holds only a-z, 0-9 and -
        """
    ) { file in
        file.site(
            root: file.body(
                "x", .communeOrganization,
                [
                    file.body("Chi bộ 1"), file.body("members"), file.body("share-of-young"), file.body("hamlet"),
                    file.body("2a"),
                ]))
    },
    CheckCase(
        "an id used twice",
        """
        10 error[duplicate-id]
          mã “a” đã dùng cho một tổ chức khác; mỗi mã chỉ dùng một lần
          the id “a” already belongs to another body; each id is used once
          - lần đầu ở đây @2
            first used here
        """
    ) { file in
        file.site(root: file.body("x", .communeOrganization, [file.body("a"), file.body("b"), file.body("a")]))
    },
    CheckCase(
        "a cell with bodies below it",
        """
        7 error[invalid-value]
          “x” là chi bộ (cell) nên không thể có tổ chức trực thuộc
          “x” is a cell, and a cell has no bodies below it
          - tổ chức trực thuộc ở đây @1
            the body below
        """
    ) { file in
        file.site(root: file.body("x", .cell, [file.body("a")]))
    },
    CheckCase(
        "a wider kind below a narrower one",
        """
        3 error[invalid-value]
          đảng bộ tỉnh (province_organization) không thể trực thuộc đảng bộ xã (commune_organization)
          a province Party organization (province_organization) cannot stand below a commune Party organization (commune_organization)
          - tổ chức cấp trên ở đây @7
            the body above
        """
    ) { file in
        file.site(root: file.body("x", .communeOrganization, [file.body("a", .provinceOrganization)]))
    },
    .root(
        "a body that ended before it began",
        """
        6 error[invalid-date]
          “x” kết thúc (ended) trước khi thành lập (established: 2019-05-01)
          “x” ended before it was established (2019-05-01)
        """
    ) { file, body in
        body.established = file.field(date("2019-05"))
        body.ended = file.field(date("2019-04"))
    },
    .root(
        "names that hold at the same time",
        """
        7 error[invalid-date]
          “Chi bộ A” và “Chi bộ B” cùng có hiệu lực vào một ngày; cần ghi from và to
          “Chi bộ A” and “Chi bộ B” hold on the same day; give them from and to
          - “Chi bộ A” ở đây @5
            “Chi bộ A” stands here
        11 error[invalid-date]
          tên “Chi bộ C” hết hiệu lực trước khi bắt đầu (from: 2018-01-01)
          the name “Chi bộ C” ends before it begins (from: 2018-01-01)
        """
    ) { file, body in
        body.names = [
            ParsedName(text: Located("Chi bộ A", at: file.place()), to: file.field(date("2019"))),
            ParsedName(text: Located("Chi bộ B", at: file.place()), from: file.field(date("2019-12"))),
            ParsedName(
                text: Located("Chi bộ C", at: file.place()), from: file.field(date("2018")),
                to: file.field(date("2017"))),
        ]
    },
    .root(
        "periods that are none",
        """
        10 error[duplicate-id]
          kỳ “2015-2020” đã khai báo ở trên
          the period “2015-2020” is already declared
          - lần đầu ở đây @5
            first declared here
        14 error[invalid-period]
          mã kỳ “nhiem-ky” không hợp lệ; mã bắt đầu bằng chữ số, sau đó chỉ gồm a-z, 0-9, - và _
          the period id “nhiem-ky” is not valid; it begins with a digit and holds only a-z, 0-9, - and _
        18 error[invalid-period]
          mã kỳ “2020” có nghĩa sẵn là 2020-01-01 đến 2020-12-31, khác với from và to (2020-01-01 đến 2020-11-30); hãy đặt mã khác
          the period id “2020” already means 2020-01-01 to 2020-12-31, other days than from and to (2020-01-01 to 2020-11-30); choose another id
        24 error[invalid-period]
          kỳ “2021-2022” kết thúc (2021-01) trước khi bắt đầu (2022-01)
          the period “2021-2022” ends (2021-01) before it begins (2022-01)
        29 error[invalid-value]
          số năm (years) là 0; cần một số từ 1 đến 1000
          “years” is 0; it must lie from 1 to 1000
        30 error[invalid-period]
          kỳ trước (previous) “2015-2020” kết thúc ngày 2020-02-29, không trước ngày đầu của kỳ “2010-2015” (2010-01-01)
          the previous period “2015-2020” ends on 2020-02-29, not before “2010-2015” begins (2010-01-01)
        35 error[unknown-period]
          không có kỳ nào tên là “2008-x”
          there is no period named “2008-x”
          - có phải là “2009-x”?
            did you mean “2009-x”?
          - dùng mã đã khai báo trong periods, hoặc một dạng có sẵn: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
            use an id declared in periods, or a built-in form: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
        """
    ) { file, body in
        body.periods = [
            file.period("2015-2020", "2015-03", "2020-02"), file.period("2015-2020", "2015-03", "2020-02"),
            file.period("nhiem-ky", "2015-03", "2020-02"), file.period("2020", "2020-01", "2020-11"),
            file.period("2021-2022", "2022-01", "2021-01"),
            file.period("2010-2015", "2010-01", "2015-03", years: 0, previous: "2015-2020"),
            file.period("2009-x", "2009-01", "2009-03", previous: "2008-x"),
        ]
    },
    .root(
        "an unknown period with the nearest, once known wrongly",
        """
        12 error[invalid-period]
          kỳ “2010-2015” kết thúc (2010-02) trước khi bắt đầu (2015-03)
          the period “2010-2015” ends (2010-02) before it begins (2015-03)
        13 error[unknown-period]
          không có kỳ nào tên là “2015-2002”
          there is no period named “2015-2002”
          - có phải là “2015-2020”?
            did you mean “2015-2020”?
          - dùng mã đã khai báo trong periods, hoặc một dạng có sẵn: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
            use an id declared in periods, or a built-in form: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
        19 error[unknown-period]
          không có kỳ nào tên là “quý I”
          there is no period named “quý I”
          - dùng mã đã khai báo trong periods, hoặc một dạng có sẵn: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
            use an id declared in periods, or a built-in form: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
        """
    ) { file, body in
        body.periods = [file.period("2015-2020", "2015-03", "2020-02"), file.period("2010-2015", "2015-03", "2010-02")]
        body.entries = [file.flow(in: "2015-2002", 1), file.flow(in: "2010-2015", 1), file.flow(in: "quý I", 2)]
    },
    .root(
        "entries for the same time",
        """
        9 error[duplicate-entry]
          “members” 2020-03-31 đã được ghi rồi; mỗi thời điểm hoặc kỳ chỉ ghi một lần, kể cả khi số giống nhau
          “members” 2020-03-31 is already entered; a date or period is entered once, even with the same number
          - mục đã ghi ở đây @6
            the entry stands here
        15 error[duplicate-entry]
          “admissions” 2019-01-01_2019-12-31 đã được ghi rồi; mỗi thời điểm hoặc kỳ chỉ ghi một lần, kể cả khi số giống nhau
          “admissions” 2019-01-01_2019-12-31 is already entered; a date or period is entered once, even with the same number
          - mục đã ghi ở đây @12
            the entry stands here
        20 error[duplicate-entry]
          “cells” 2020-03 đã được ghi rồi; mỗi thời điểm hoặc kỳ chỉ ghi một lần, kể cả khi số giống nhau
          “cells” 2020-03 is already entered; a date or period is entered once, even with the same number
          - mục đã ghi ở đây @17
            the entry stands here
        """
    ) { file, body in
        body.entries = [
            file.stock(at: "2020-03", 9), file.stock(at: "2020-03-31", 9), file.flow(in: "2019", 1),
            file.flow(in: "2019-01-01_2019-12-31", 1), file.stock(.cells, at: nil, 2),
            file.stock(.cells, at: "2020-03", 2),
        ]
    },
    .root(
        "a group larger than its total",
        """
        8 error[part-exceeds-whole]
          “young” là 30, lớn hơn tổng số (total) 23 của cùng mục “members”
          “young” is 30, more than the total 23 of the same entry of “members”
          - tổng số ở đây @7
            the total stands here
        """
    ) { file, body in
        body.entries = [file.stock(at: "2020-03", 23, [.young: 30, .women: 23])]
    },
    .root(
        "groups of bodies, and twice",
        """
        9 error[invalid-value]
          “cells” đếm tổ chức, không đếm người, nên không có nhóm “young”
          “cells” counts bodies, not people, so it has no group “young”
        16 error[duplicate-key]
          “young” ghi hai lần trong một mục
          “young” stands twice in one entry
        """
    ) { file, body in
        body.entries = [
            file.stock(.cells, at: "2020-03", 7, [.young: 3]), file.stock(at: "2020-03", 7, [.young: 3, .young: 3]),
        ]
    },
    .root(
        "counts that are none",
        """
        7 error[invalid-count]
          số -3 không hợp lệ; cần một số nguyên từ 0 đến 1000000000
          -3 is no valid count; it must lie from 0 to 1000000000
        10 error[invalid-count]
          số 1000000001 không hợp lệ; cần một số nguyên từ 0 đến 1000000000
          1000000001 is no valid count; it must lie from 0 to 1000000000
        """
    ) { file, body in
        body.entries = [file.stock(at: "2020-03", -3), file.stock(at: "2020-02", 1_000_000_001)]
    },
    .root(
        "counts too large together",
        """
        16 error[invalid-count]
          các số của “admissions” cộng lại vượt quá 3000000000
          the counts of “admissions” add up to more than 3000000000
        """
    ) { file, body in
        body.entries = (1...4).map { file.flow(in: "201\($0)", 1_000_000_000) }
    },
    .root(
        "counts outside the life of the body",
        """
        8 error[outside-life]
          “members” là 5 vào lúc “x” không hoạt động (hoạt động: 2019-07-01 – …)
          “members” is 5 at a time when “x” was not alive (its life: 2019-07-01 – …)
        14 error[outside-life]
          “admissions” là 2 vào lúc “x” không hoạt động (hoạt động: 2019-07-01 – …)
          “admissions” is 2 at a time when “x” was not alive (its life: 2019-07-01 – …)
        """
    ) { file, body in
        body.established = file.field(date("2019-07"))
        body.entries = [
            file.stock(at: "2019-06", 5), file.stock(at: "2019-05", 0), file.flow(in: "2018", 2),
            file.flow(in: "2019", 2),
        ]
    },
    .root(
        "entries with the time of the other kind",
        """
        5 error[missing-key]
          mục “members” chưa ghi thời gian đúng cách; cần: at: 2020-03
          the entry of “members” does not give its time as it should: at: 2020-03
        9 error[missing-key]
          mục “admissions” chưa ghi thời gian đúng cách; cần: period: 2020, on: 2019-05-19
          the entry of “admissions” does not give its time as it should: period: 2020, on: 2019-05-19
        """
    ) { file, body in
        var stock = file.stock(at: nil, 3)
        stock.time = .period(file.field("2020"))
        var flow = file.flow(in: "2019", 3)
        flow.time = .always
        body.entries = [stock, flow]
    },
    .root(
        "targets that are none",
        """
        6 error[invalid-target]
          chỉ tiêu của “admision”: không có số liệu nào tên là “admision”
          a target of “admision”: there is no measure named “admision”
          - có phải là “admissions”?
            did you mean “admissions”?
        10 error[invalid-target]
          chỉ tiêu của “admissions.yung”: không có nhóm nào tên là “yung”
          a target of “admissions.yung”: there is no group named “yung”
          - có phải là “young”?
            did you mean “young”?
        14 error[invalid-target]
          “cells” đếm tổ chức, không đếm người, nên không có nhóm “young”
          “cells” counts bodies, not people, so it has no group “young”
        19 error[unknown-period]
          không có kỳ nào tên là “2020-q5”
          there is no period named “2020-q5”
          - dùng mã đã khai báo trong periods, hoặc một dạng có sẵn: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
            use an id declared in periods, or a built-in form: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, 2020-9m, 2020-01-01_2020-03-31
        21 error[invalid-target]
          chỉ tiêu này thiếu số: cần min (ít nhất), max (nhiều nhất) hoặc cả hai
          this target has no number: give min, max or both
        27 error[invalid-target]
          chỉ tiêu ít nhất (min) 5 lớn hơn nhiều nhất (max) 4
          the minimum 5 of the target is above its maximum 4
          - max ở đây @28
            the maximum stands here
        32 error[invalid-count]
          số -5 không hợp lệ; cần một số nguyên từ 0 đến 1000000000
          -5 is no valid count; it must lie from 0 to 1000000000
        34 error[invalid-target]
          chỉ tiêu của “members.young.share”: không có nhóm nào tên là “young.share”
          a target of “members.young.share”: there is no group named “young.share”
        """
    ) { file, body in
        body.targets = [
            file.target("admision", "2020", min: 3), file.target("admissions.yung", "2020", min: 3),
            file.target("cells.young", "2020", min: 3), file.target("admissions", "2020-q5", min: 3),
            file.target("admissions", "2020"), file.target("admissions", "2020", min: 5, max: 4),
            file.target("admissions", "2020", min: -5), file.target("members.young.share", "2020", min: 5),
        ]
    },
    .root(
        "targets twice, and beside one without an owner",
        """
        10 error[duplicate-entry]
          chỉ tiêu “admissions” cho kỳ 2020-01-01_2020-12-31 đã được ghi rồi; nếu do nơi khác giao thì ghi owner
          the target of “admissions” for 2020-01-01_2020-12-31 is already entered; if another body set it, give its owner
          - chỉ tiêu đã ghi ở đây @5
            the target stands here
        15 error[invalid-target]
          “admissions” kỳ 2020 có nhiều chỉ tiêu, nên chỉ tiêu này cần ghi owner (của ai): congress, plan hoặc assigned
          “admissions” has several targets in 2020, so this one needs its owner: congress, plan or assigned
        """
    ) { file, body in
        body.targets = [
            file.target("admissions", "2020", min: 3, owner: .plan),
            file.target("admissions", "2020-01-01_2020-12-31", min: 4, owner: .plan),
            file.target("admissions", "2020", min: 5),
        ]
    },
    .root(
        "reported spans that are none",
        """
        5 error[invalid-value]
          “members” là số tại một thời điểm; reported chỉ dùng cho số trong kỳ, chẳng hạn admissions
          “members” is a stock; reported is for flows, such as admissions
        10 error[invalid-period]
          reported của “admissions” kết thúc (2020-01-31) trước khi bắt đầu (2020-06-01)
          reported of “admissions” ends (2020-01-31) before it begins (2020-06-01)
        14 error[duplicate-entry]
          “deaths” đã có trong reported
          “deaths” already stands in reported
          - lần đầu ở đây @11
            first here
        """
    ) { file, body in
        body.reported = [
            file.reported(.members, from: "2020", to: "2020"), file.reported(from: "2020-06", to: "2020-01"),
            file.reported(.deaths, from: "2020", to: "2020"), file.reported(.deaths, from: "2020", to: "2020"),
        ]
    },
    .root(
        "a year that is not the sum of its quarters",
        """
        7 error[periods-disagree]
          “admissions” của “x” không khớp giữa các kỳ: 2019 là 5, nhưng 2019-q1 + 2019-q2 + 2019-h2 là 1 + 1 + 2 = 4
          “admissions” of “x” disagrees between periods: 2019 is 5, but 2019-q1 + 2019-q2 + 2019-h2 is 1 + 1 + 2 = 4
          - 2019-q1: 1 @10
          - 2019-q2: 1 @13
          - 2019-h2: 2 @16
        """
    ) { file, body in
        body.entries = [
            file.flow(in: "2019", 5), file.flow(in: "2019-q1", 1), file.flow(in: "2019-q2", 1),
            file.flow(in: "2019-h2", 2),
        ]
    },
    .root(
        "two tilings of a year that is not entered",
        """
        7 error[periods-disagree]
          “admissions” của “x” không khớp giữa các kỳ: 2019-h1 + 2019-h2 là 5 + 1 = 6, nhưng 2019-01_2019-04 + 2019-05_2019-08 + 2019-09_2019-12 là 1 + 1 + 2 = 4
          “admissions” of “x” disagrees between periods: 2019-h1 + 2019-h2 is 5 + 1 = 6, but 2019-01_2019-04 + 2019-05_2019-08 + 2019-09_2019-12 is 1 + 1 + 2 = 4
          - 2019-01_2019-04: 1 @13
          - 2019-05_2019-08: 1 @16
          - 2019-09_2019-12: 2 @19
        10 error[periods-disagree]
          “admissions” của “x” kỳ 2019-h2 là 1, nhỏ hơn các kỳ nằm trong đó: 2 (2019-09_2019-12)
          “admissions” of “x” in 2019-h2 is 1, less than the periods inside it: 2 (2019-09_2019-12)
          - 2019-09_2019-12: 2 @19
        """
    ) { file, body in
        body.entries = [
            file.flow(in: "2019-h1", 5), file.flow(in: "2019-h2", 1), file.flow(in: "2019-01_2019-04", 1),
            file.flow(in: "2019-05_2019-08", 1), file.flow(in: "2019-09_2019-12", 2),
        ]
    },
    .root(
        "a part that exceeds its whole",
        """
        7 error[periods-disagree]
          “admissions” của “x” kỳ 2019 là 3, nhỏ hơn các kỳ nằm trong đó: 4 (2019-q2)
          “admissions” of “x” in 2019 is 3, less than the periods inside it: 4 (2019-q2)
          - 2019-q2: 4 @12
        8 error[periods-disagree]
          “admissions.women” của “x” kỳ 2019 là 1, nhỏ hơn các kỳ nằm trong đó: 2 (2019-q2)
          “admissions.women” of “x” in 2019 is 1, less than the periods inside it: 2 (2019-q2)
          - 2019-q2: 2 @13
        """
    ) { file, body in
        body.entries = [file.flow(in: "2019", 3, [.women: 1]), file.flow(in: "2019-q2", 4, [.women: 2])]
    },
    .root(
        "parts that together exceed their whole",
        """
        7 error[periods-disagree]
          “admissions” của “x” kỳ 2019 là 3, nhỏ hơn các kỳ nằm trong đó: 2 + 2 = 4 (2019-q1 + 2019-05-19)
          “admissions” of “x” in 2019 is 3, less than the periods inside it: 2 + 2 = 4 (2019-q1 + 2019-05-19)
          - 2019-q1: 2 @10
          - 2019-05-19: 2 @13
        """
    ) { file, body in
        body.entries = [file.flow(in: "2019", 3), file.flow(in: "2019-q1", 2), file.event(on: "2019-05-19", 2)]
    },
    CheckCase(
        "children that do not add up to their parent",
        """
        27 error[children-disagree]
          “members” của “x” (2020-03) là 104, nhưng cộng các tổ chức trực thuộc là 23 + 80 = 103
          “members” of “x” (2020-03) is 104, but the bodies below it add up to 23 + 80 = 103
          - a: 23 @7
          - b: 80 @17
          - sửa số sai; nếu khác nhau có lý do thì ghi difference: "lý do" vào mục của “x”
            mend the wrong number; if they differ for a reason, add difference: "the reason" to the entry of “x”
        30 error[children-disagree]
          “admissions” của “x” (2019) là 22, nhưng cộng các tổ chức trực thuộc là 3 + 18 = 21
          “admissions” of “x” (2019) is 22, but the bodies below it add up to 3 + 18 = 21
          - a: 3 @10
          - b: 18 @20
          - sửa số sai; nếu khác nhau có lý do thì ghi difference: "lý do" vào mục của “x”
            mend the wrong number; if they differ for a reason, add difference: "the reason" to the entry of “x”
        """
    ) { file in
        file.site(
            root: file.body(
                "x", .communeOrganization,
                [
                    file.body("a") { $0.entries = [file.stock(at: "2020-03", 23), file.flow(in: "2019", 3)] },
                    file.body("b") { $0.entries = [file.stock(at: "2020-03", 80), file.flow(in: "2019", 18)] },
                ]
            ) {
                $0.entries = [
                    file.stock(at: "2020-03", 104), file.flow(in: "2019-h1", 10), file.flow(in: "2019-h2", 12),
                ]
            })
    },
    CheckCase(
        "known children that exceed their parent beside an unknown one",
        """
        33 error[children-exceed-parent]
          “members” của “x” (2020-03) là 104, nhỏ hơn các tổ chức trực thuộc cộng lại: 60 + 50 = 110
          “members” of “x” (2020-03) is 104, less than the bodies below it together: 60 + 50 = 110
          - a: 60 @7
          - b: 50 @19
        34 error[children-exceed-parent]
          “members.women” của “x” (2020-03) là 8, nhỏ hơn các tổ chức trực thuộc cộng lại: 9
          “members.women” of “x” (2020-03) is 8, less than the bodies below it together: 9
          - a: 9 @8
        38 error[children-exceed-parent]
          “admissions” của “x” (2019) là 4, nhỏ hơn các tổ chức trực thuộc cộng lại: 3 + 2 = 5
          “admissions” of “x” (2019) is 4, less than the bodies below it together: 3 + 2 = 5
          - a: 3 @12
          - b: 2 @22
        """
    ) { file in
        file.site(
            root: file.body(
                "x", .communeOrganization,
                [
                    file.body("a") {
                        $0.entries = [file.stock(at: "2020-03", 60, [.women: 9]), file.flow(in: "2019", 3)]
                    },
                    file.body("b") { $0.entries = [file.stock(at: "2020-03", 50), file.flow(in: "2019", 2)] },
                    file.body("c"),
                ]
            ) { $0.entries = [file.stock(at: "2020-03", 104, [.women: 8]), file.flow(in: "2019", 4)] })
    },
    CheckCase(
        "a difference with a reason excuses too few children, never too many",
        """
        20 error[children-exceed-parent]
          “members” của “x” (2019-12) là 24, nhỏ hơn các tổ chức trực thuộc cộng lại: 30
          “members” of “x” (2019-12) is 24, less than the bodies below it together: 30
          - a: 30 @10
        """
    ) { file in
        file.site(
            root: file.body(
                "x", .communeOrganization,
                [file.body("a") { $0.entries = [file.stock(at: "2020-03", 23), file.stock(at: "2019-12", 30)] }]
            ) {
                $0.entries = [
                    file.stock(at: "2020-03", 24, [:], EntryNotes(difference: "một đồng chí sinh hoạt tạm thời")),
                    file.stock(at: "2019-12", 24, [:], EntryNotes(difference: "một đồng chí sinh hoạt tạm thời")),
                ]
            })
    },
    CheckCase(
        "cells that are not as many as entered",
        """
        15 error[children-disagree]
          “cells” của “x” (2020-03) là 7, nhưng cộng các tổ chức trực thuộc là 1 + 1 = 2
          “cells” of “x” (2020-03) is 7, but the bodies below it add up to 1 + 1 = 2
          - a: 1 @1
          - b: 1 @5
          - sửa số sai; nếu khác nhau có lý do thì ghi difference: "lý do" vào mục của “x”
            mend the wrong number; if they differ for a reason, add difference: "the reason" to the entry of “x”
        """
    ) { file in
        file.site(
            root: file.body("x", .communeOrganization, [file.body("a"), file.body("b")]) {
                $0.entries = [file.stock(.cells, at: "2020-03", 7)]
            })
    },
    CheckCase(
        "a wrong entry does not make its parent disagree",
        """
        8 error[part-exceeds-whole]
          “young” là 24, lớn hơn tổng số (total) 23 của cùng mục “members”
          “young” is 24, more than the total 23 of the same entry of “members”
          - tổng số ở đây @7
            the total stands here
        """
    ) { file in
        file.site(
            root: file.body(
                "x", .communeOrganization,
                [
                    file.body("a") { $0.entries = [file.stock(at: "2020-03", 23, [.young: 24])] },
                    file.body("b") { $0.entries = [file.stock(at: "2020-03", 80)] },
                ]
            ) { $0.entries = [file.stock(at: "2020-03", 104)] })
    },
    CheckCase(
        "a maximum that was exceeded is a warning",
        """
        11 warning[above-maximum]
          “x.deaths” kỳ 2019 là 4, quá mức tối đa 3
          “x.deaths” in 2019 is 4, above the maximum 3
        """
    ) { file in
        file.site(
            root: file.body("x", .communeOrganization) {
                $0.entries = [file.flow(.deaths, in: "2019", 4)]
                $0.targets = [file.target("deaths", "2019", max: 3)]
            })
    },
    .root(
        "halves that exceed their year are one mistake, not two",
        """
        7 error[periods-disagree]
          “admissions” của “x” không khớp giữa các kỳ: 2019 là 3, nhưng 2019-h1 + 2019-h2 là 2 + 2 = 4
          “admissions” of “x” disagrees between periods: 2019 is 3, but 2019-h1 + 2019-h2 is 2 + 2 = 4
          - 2019-h1: 2 @10
          - 2019-h2: 2 @13
        """
    ) { file, body in
        body.entries = [file.flow(in: "2019", 3), file.flow(in: "2019-h1", 2), file.flow(in: "2019-h2", 2)]
    },
]
