import BantinModel

/// A number of the prose that is refused, and the whole report: place and length, rule, message, notes.
struct ResolveRefusal: Sendable {
    let reference: FigureReference
    let vi: String
    let en: String

    init(_ reference: FigureReference, _ vi: String, _ en: String) {
        (self.reference, self.vi, self.en) = (reference, vi, en)
    }
}

/// Asked on the page of the cell, where `members` is 23, of which 13 are young.
let resolveRefusals: [ResolveRefusal] = [
    ResolveRefusal(
        computedReference("admissions.2020"),
        """
        7:10+21 unknown-value: chưa biết an-dien-nam.admissions.2020@2020-03-15: chưa có mục nào
        - content/data.yaml:20:5: chỗ cần xem trong số liệu
        """,
        """
        7:10+21 unknown-value: an-dien-nam.admissions.2020@2020-03-15 is unknown: there is no entry
        - content/data.yaml:20:5: the place in the data to look at
        """),
    ResolveRefusal(
        computedReference("expulsions.2020"),
        """
        7:10+21 withheld-value: không được công bố an-dien-nam.expulsions.2020@2020-03-15: số nhỏ, nhạy cảm
        - hãy bỏ con số này, hoặc dùng số chung của tổ chức cấp trên
        """,
        """
        7:10+21 withheld-value: an-dien-nam.expulsions.2020@2020-03-15 must not be published: small and sensitive
        - leave this number out, or use that of the body above
        """),
    ResolveRefusal(
        computedReference("word(members)"),
        """
        7:13+4 invalid-figure: không có cách viết số nào tên “word”
        - có phải là “words”?
        """,
        """
        7:13+4 invalid-figure: there is no form called “word”
        - did you mean “words”?
        """),
    ResolveRefusal(
        computedReference("roman(members)"),
        """
        7:13+5 invalid-figure: không có cách viết số nào tên “roman”
        - các cách viết số: words, pad, abs, fraction, names, hedge, most
        """,
        """
        7:13+5 invalid-figure: there is no form called “roman”
        - the forms: words, pad, abs, fraction, names, hedge, most
        """),
    ResolveRefusal(
        computedReference("words(members"),
        """
        7:10+19 invalid-figure: “words(members” đặt dấu ngoặc không đúng
        - hãy viết như “words(members)”
        """,
        """
        7:10+19 invalid-figure: the brackets of “words(members” are not right
        - write it like “words(members)”
        """),
    ResolveRefusal(
        computedReference("words(pad(members))"),
        """
        7:10+25 invalid-figure: “words(pad(members))” đặt dấu ngoặc không đúng
        - hãy viết như “words(members)”
        """,
        """
        7:10+25 invalid-figure: the brackets of “words(pad(members))” are not right
        - write it like “words(members)”
        """),
    ResolveRefusal(
        computedReference("words(members.young.share)"),
        """
        7:10+32 invalid-figure: không viết được “56,52%” bằng chữ: chỉ viết bằng chữ những số không phải làm tròn
        - hãy bỏ “words( )”
        """,
        """
        7:10+32 invalid-figure: “56,52%” cannot be put into words: only numbers that need no rounding can
        - leave “words( )” out
        """),
    ResolveRefusal(
        computedReference("pad(members.young.share)"),
        """
        7:10+30 invalid-figure: không thêm được số 0 vào trước “56,52%”: chỉ dùng cho số đếm
        - hãy bỏ “pad( )”
        """,
        """
        7:10+30 invalid-figure: “56,52%” cannot be padded: only counts can
        - leave “pad( )” out
        """),
    ResolveRefusal(
        computedReference("most(members.young.share)"),
        """
        7:10+31 invalid-figure: “56,52%” chưa thể nói là “hầu hết”
        - “most( )” viết “tất cả” khi tỷ lệ đủ 100%, “hầu hết” khi từ 80% đến dưới 100%
        - hãy dùng “hedge( )”, hoặc bỏ “most( )”
        """,
        """
        7:10+31 invalid-figure: “56,52%” is not enough to be called “hầu hết”
        - “most( )” writes “tất cả” for a share of 100%, “hầu hết” from 80% to below 100%
        - use “hedge( )”, or leave “most( )” out
        """),
    ResolveRefusal(
        computedReference("most(members)"),
        """
        7:10+19 invalid-figure: an-dien-nam.members@2020-03-15 không phải là tỷ lệ của một nhóm (share)
        - “most( )” viết “tất cả” khi tỷ lệ đủ 100%, “hầu hết” khi từ 80% đến dưới 100%
        - hãy dùng “hedge( )”, hoặc bỏ “most( )”
        """,
        """
        7:10+19 invalid-figure: an-dien-nam.members@2020-03-15 is no share of a group
        - “most( )” writes “tất cả” for a share of 100%, “hầu hết” from 80% to below 100%
        - use “hedge( )”, or leave “most( )” out
        """),
    ResolveRefusal(
        computedReference("fraction(members)"),
        """
        7:10+23 invalid-figure: an-dien-nam.members@2020-03-15 không phải là tỷ lệ nên không có tử số và mẫu số
        - “fraction( )” dùng cho tỷ lệ, như “fraction(members.young.share)”
        """,
        """
        7:10+23 invalid-figure: an-dien-nam.members@2020-03-15 is no ratio and has no numerator and denominator
        - “fraction( )” is for ratios, as in “fraction(members.young.share)”
        """),
    ResolveRefusal(
        computedReference("names(members)"),
        """
        7:10+20 invalid-figure: an-dien-nam.members@2020-03-15 đếm người; tên người không có trong số liệu
        - “names( )” dùng cho số tổ chức, như “names(cells)”
        """,
        """
        7:10+20 invalid-figure: an-dien-nam.members@2020-03-15 counts people, whose names are not in the data
        - “names( )” is for counts of bodies, as in “names(cells)”
        """),
    ResolveRefusal(
        provenReference("13", "admissions.2020"),
        """
        7:10+28 unknown-value: chưa biết an-dien-nam.admissions.2020@2020-03-15: chưa có mục nào
        - content/data.yaml:20:5: chỗ cần xem trong số liệu
        """,
        """
        7:10+28 unknown-value: an-dien-nam.admissions.2020@2020-03-15 is unknown: there is no entry
        - content/data.yaml:20:5: the place in the data to look at
        """),
    ResolveRefusal(
        provenReference("gần đạt 57%", "members.young.share"),
        """
        7:11+3 unreadable-number: “gần đạt 57%”: không đối chiếu được số đi kèm từ “gần” ở chỗ này
        - từ ước lượng đứng ngay trước con số, như “hơn 12%”, “gần 100”; hoặc viết đúng con số trong số liệu
        - theo số liệu, an-dien-nam.members.young.share@2020-03-15 = 56,52%
        """,
        """
        7:11+3 unreadable-number: “gần đạt 57%”: a number that stands with “gần” here cannot be proven
        - a hedge stands directly before the number, as in “hơn 12%”, “gần 100”; or write the exact number
        - by the data, an-dien-nam.members.young.share@2020-03-15 = 56,52%
        """),
    ResolveRefusal(
        provenReference("13 chi bộ", "members.young"),
        """
        7:14+6 mismatched-words: “chi bộ” không phải là điều mà an-dien-nam.members.young@2020-03-15 nói tới
        - số liệu này là số đảng viên trẻ: 13
        - hãy sửa chữ đi kèm con số, hoặc dẫn tới số liệu khác
        """,
        """
        7:14+6 mismatched-words: “chi bộ” is not what an-dien-nam.members.young@2020-03-15 speaks of
        - this figure is young members: 13
        - mend the words beside the number, or point to another figure
        """),
    ResolveRefusal(
        provenReference("56,52% đảng viên nữ", "members.young.share"),
        """
        7:28+2 mismatched-words: “nữ” không phải là điều mà an-dien-nam.members.young.share@2020-03-15 nói tới
        - số liệu này là tỷ lệ tính từ số đảng viên trẻ: 56,52%
        - hãy sửa chữ đi kèm con số, hoặc dẫn tới số liệu khác
        """,
        """
        7:28+2 mismatched-words: “nữ” is not what an-dien-nam.members.young.share@2020-03-15 speaks of
        - this figure is a ratio of young members: 56,52%
        - mend the words beside the number, or point to another figure
        """),
    ResolveRefusal(
        provenReference("đảng viên trẻ", "members.young"),
        """
        7:11+13 unreadable-number: “đảng viên trẻ”: không thấy con số nào để đối chiếu
        - trong dấu ngoặc vuông phải có một con số, như “13 đảng viên trẻ”
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:11+13 unreadable-number: “đảng viên trẻ”: there is no number to prove
        - the square brackets must hold a number, as in “13 đảng viên trẻ”
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
    ResolveRefusal(
        provenReference("56.5%", "members.young.share"),
        """
        7:11+4 unreadable-number: “56.5%”: số “56.5%” viết dấu chấm, dấu phẩy không đúng cách tiếng Việt
        - hãy viết “56,5%”
        - theo số liệu, an-dien-nam.members.young.share@2020-03-15 = 56,52%
        """,
        """
        7:11+4 unreadable-number: “56.5%”: the number “56.5%” does not use dot and comma the Vietnamese way
        - write “56,5%”
        - by the data, an-dien-nam.members.young.share@2020-03-15 = 56,52%
        """),
    ResolveRefusal(
        provenReference("1,669 đảng viên", "members"),
        """
        7:11+5 unreadable-number: “1,669 đảng viên”: số “1,669” viết dấu chấm, dấu phẩy không đúng cách tiếng Việt
        - hãy viết “1.669”
        - theo số liệu, an-dien-nam.members@2020-03-15 = 23
        """,
        """
        7:11+5 unreadable-number: “1,669 đảng viên”: the number “1,669” does not use dot and comma the Vietnamese way
        - write “1.669”
        - by the data, an-dien-nam.members@2020-03-15 = 23
        """),
    ResolveRefusal(
        provenReference("1 669", "members"),
        """
        7:13+3 unreadable-number: “1 669”: có hai con số, “1” và “669”, không rõ đối chiếu số nào
        - hoặc viết liền “1.669”
        - mỗi dấu ngoặc vuông chỉ chứa một con số; hãy đưa phần còn lại ra ngoài
        - theo số liệu, an-dien-nam.members@2020-03-15 = 23
        """,
        """
        7:13+3 unreadable-number: “1 669”: there are two numbers, “1” and “669”, and it is not clear which one to prove
        - or write “1.669”
        - the square brackets hold one number only; move the rest out of them
        - by the data, an-dien-nam.members@2020-03-15 = 23
        """),
    ResolveRefusal(
        provenReference("13 đảng viên trẻ trong 23 đảng viên", "members.young"),
        """
        7:34+2 unreadable-number: “13 đảng viên trẻ trong 23 đảng viên”: có hai con số, “13” và “23”, không rõ đối chiếu số nào
        - mỗi dấu ngoặc vuông chỉ chứa một con số; hãy đưa phần còn lại ra ngoài
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:34+2 unreadable-number: “13 đảng viên trẻ trong 23 đảng viên”: there are two numbers, “13” and “23”, and it is not clear which one to prove
        - the square brackets hold one number only; move the rest out of them
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
    ResolveRefusal(
        provenReference("１３", "members.young"),
        """
        7:11+1 unreadable-number: “１３”: “１” không phải là chữ số thường dùng
        - hãy gõ lại bằng các chữ số 0 đến 9
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:11+1 unreadable-number: “１３”: “１” is no ordinary digit
        - type it again with the digits 0 to 9
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
    ResolveRefusal(
        provenReference("một trăm hai", "members.young"),
        """
        7:11+12 unreadable-number: “một trăm hai”: không đọc chắc chắn được số viết bằng chữ “một trăm hai”
        - hãy viết bằng chữ số, hoặc viết đầy đủ như “một trăm linh bốn”, “hai trăm hai mươi”
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:11+12 unreadable-number: “một trăm hai”: the number in words “một trăm hai” cannot be read with certainty
        - write it in digits, or in full like “một trăm linh bốn”, “hai trăm hai mươi”
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
    ResolveRefusal(
        provenReference("A13", "members.young"),
        """
        7:11+3 unreadable-number: “A13”: chữ và số viết liền nhau, không đọc được thành con số
        - hãy cách ra, hoặc đưa phần không phải con số cần đối chiếu ra ngoài dấu ngoặc vuông
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:11+3 unreadable-number: “A13”: letters and digits stand together and make no number
        - put a space between, or move what is not the number out of the square brackets
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
    ResolveRefusal(
        provenReference("20/3/2020", "members.young"),
        """
        7:11+4 unreadable-number: “20/3/2020”: không đọc được đây là con số nào
        - ngày tháng, số văn bản và các số khác phải để ngoài dấu ngoặc vuông
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:11+4 unreadable-number: “20/3/2020”: this cannot be read as one number
        - dates, document numbers and other numbers stay outside the square brackets
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
    ResolveRefusal(
        provenReference("hàng trăm trong 13", "members.young"),
        """
        7:16+4 unreadable-number: “hàng trăm trong 13”: “trăm” ở đây không phải là một con số rõ ràng
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:16+4 unreadable-number: “hàng trăm trong 13”: “trăm” is no definite number here
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
    ResolveRefusal(
        provenReference("9999999999999999", "members"),
        """
        7:11+16 unreadable-number: “9999999999999999”: số “9999999999999999…” có quá nhiều chữ số
        - theo số liệu, an-dien-nam.members@2020-03-15 = 23
        """,
        """
        7:11+16 unreadable-number: “9999999999999999”: the number “9999999999999999…” has too many digits
        - by the data, an-dien-nam.members@2020-03-15 = 23
        """),
    ResolveRefusal(
        provenReference("13 hay 14", "members.young"),
        """
        7:18+2 unreadable-number: “13 hay 14”: có hai con số, “13” và “14”, không rõ đối chiếu số nào
        - mỗi dấu ngoặc vuông chỉ chứa một con số; hãy đưa phần còn lại ra ngoài
        - theo số liệu, an-dien-nam.members.young@2020-03-15 = 13
        """,
        """
        7:18+2 unreadable-number: “13 hay 14”: there are two numbers, “13” and “14”, and it is not clear which one to prove
        - the square brackets hold one number only; move the rest out of them
        - by the data, an-dien-nam.members.young@2020-03-15 = 13
        """),
]
