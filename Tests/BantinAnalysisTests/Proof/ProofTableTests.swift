import BantinModel
import Testing

@testable import BantinAnalysis

/// Whether words prove a figure: `yes`, `no` (they say something else), `?` (they cannot be read with certainty).
private func answer(
    _ words: String, _ figure: String, isQuoted: Bool = false, rounding: RoundingMode = .halfAway
) -> String {
    let proof = Proof(figure: sampleFigure(figure), isQuoted: isQuoted, rounding: rounding) { sampleWhole(figure) }
    do {
        return try proof.correction(of: words, NumeralStyle(decimals: 2, rounding: rounding)) == nil ? "yes" : "no"
    } catch {
        return "?"
    }
}

/// Rows of `words | figure | answer`; empty lines and lines that begin with `#` are left out.
private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: "|").map { String($0).trimmed } }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

@Suite("Whether an author's words prove a figure")
struct ProofTableTests {
    @Test("in digits", arguments: rows(digits)) func digitsProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("in per cent and as x/y", arguments: rows(ratios)) func ratiosProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("in number words", arguments: rows(words)) func wordsProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("with words that only look like numbers", arguments: rows(lookalikes)) func lookalikesAreTold(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("with a hedge", arguments: rows(hedges)) func hedgesProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("as halves, parts and multiples", arguments: rows(parts)) func partsProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("as movements, with sign and unit", arguments: rows(movements)) func movementsProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("as all and nothing", arguments: rows(wholes)) func wholesProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("as targets and verdicts", arguments: rows(verdicts)) func verdictsProve(row: [String]) {
        #expect(answer(row[0], row[1]) == row[2], "\(row)")
    }

    @Test("inside quotation marks a number may be cut", arguments: ["56,5%", "56,52%", "56%"])
    func quotedNumbersMayBeCut(words: String) {
        // 13 ÷ 23 = 0,565217…: cut to 56, rounded to 57
        #expect(answer(words, "13/23", isQuoted: true) == "yes")
        #expect(answer(words, "13/23") == (words == "56%" ? "no" : "yes"))
        #expect(answer(words, "13/23", rounding: .truncate) == "yes")
        #expect(answer("57%", "13/23", rounding: .truncate) == "no")
    }

    @Test("any figure of a hundred thousand digits is refused, not a crash")
    func longInput() {
        #expect(answer(String(repeating: "9", count: 100_000), "13") == "?")
        #expect(answer(String(repeating: "tỷ ", count: 10_000), "13") == "?")
        #expect(answer("1 " + String(repeating: "tỷ ", count: 10_000), "13") == "?")
        #expect(answer(String(repeating: "một nghìn tỷ ", count: 1_000), "13") == "?")
        #expect(answer(String(repeating: "x", count: 100_000), "13") == "?")
    }
}

private let digits = """
    13 | 13 | yes
    13 đảng viên trẻ | 13 | yes
    có 13 đảng viên trẻ | 13 | yes
    13 đảng viên trẻ | 12 | no
    12 | 13 | no
    13 người | 130 | no
    05 đồng chí | 5 | yes
    00 | 0 | yes
    0 | 0 | yes
    0 đảng viên | 1 | no
    007 | 7 | yes
    13,0 | 13 | yes
    13,5 | 13 | no
    1.669 đảng viên | 1669 | yes
    1669 đảng viên | 1669 | yes
    16.690 | 16690 | yes
    1.000.000 | 1000000 | yes
    46.265 | 46265 | yes
    46.266 | 46265 | no
    # the English and other ways
    1,669 đảng viên | 1669 | ?
    1,000,000 | 1000000 | ?
    1 669 | 1669 | ?
    12.34 | 1234 | ?
    1.66 | 166 | ?
    1.2345 | 12345 | ?
    12345.678 | 12345678 | ?
    0.669 | 669 | ?
    1,234.5 | 1234 | ?
    1.234,5 | 1234 | no
    1..669 | 1669 | ?
    1.23,4567.8 | 1669 | ?
    1,23.4567,8 | 1669 | ?
    # other scripts
    １３ | 13 | ?
    ⑬ | 13 | ?
    ½ | 1 | ?
    ١٣ | 13 | ?
    13² | 13 | ?
    # scales, whose precision is taken before them
    104 nghìn | 104000 | yes
    104 nghìn | 104499 | yes
    104 nghìn | 104500 | no
    104 ngàn đồng | 103500 | yes
    104 nghìn | 103499 | no
    1,5 triệu | 1500000 | yes
    1,5 triệu | 1549999 | yes
    1,50 triệu | 1549999 | no
    1,5 triệu | 1550000 | no
    2 nghìn rưỡi | 2500 | yes
    2 tỷ | 1000000000 | no
    1 tỉ | 1000000000 | yes
    1 nghìn triệu | 1000000000 | yes
    3 trăm | 300 | yes
    999999999 nghìn nghìn nghìn tỷ | 13 | ?
    123456789012345 | 13 | no
    123456789012345 nghìn tỷ | 13 | no
    1234567890123456 | 13 | ?
    # signs around the number
    (13) | 13 | yes
    “13” | 13 | yes
    13. | 13 | yes
    13, | 13 | yes
    13: | 13 | yes
    13! | 13 | yes
    là 13; | 13 | yes
    13 (mười ba) đồng chí | 13 | yes
    05 (năm) đồng chí | 5 | yes
    13 (mười hai) đồng chí | 13 | ?
    13 (13) | 13 | yes
    -13 | 13 | no
    −13 | 13 | no
    # one number and no name with digits
    Chi bộ 1 có 13 đảng viên | 13 | ?
    13 đảng viên và 3 quần chúng | 13 | ?
    13 đảng viên năm 2020 | 13 | ?
    A4 | 4 | ?
    Covid-19 | 19 | ?
    13ha | 13 | ?
    5G | 5 | ?
    20/3/2020 | 20 | ?
    20-3-2020 | 20 | ?
    13/23 | 13 | no
    13‰ | 13 | ?
    13 14 | 13 | ?
    đảng viên trẻ | 13 | ?
    ! | 13 | ?
    # a number a year: 21 ÷ 5 = 4,2
    4,2 | 21:5 | yes
    4,20 | 21:5 | yes
    4 | 21:5 | yes
    4 đảng viên/năm | 21:5 | yes
    4,2 người một năm | 21:5 | yes
    4,2 người mỗi năm | 21:5 | yes
    4,2% | 21:5 | no
    4,3 | 21:5 | no
    5 | 21:5 | no
    4.2 | 21:5 | ?
    4,200 | 21:5 | yes
    """

private let ratios = """
    56,52% | 13/23 | yes
    56,52 % | 13/23 | yes
    56,52\u{A0}% | 13/23 | yes
    56,52 phần trăm | 13/23 | yes
    chiếm 56,52% | 13/23 | yes
    tỷ lệ 56,52% | 13/23 | yes
    tỉ lệ 56,52% đảng viên | 13/23 | yes
    tỷ lệ phần trăm là 56,52% | 13/23 | yes
    56,5% | 13/23 | yes
    57% | 13/23 | yes
    56% | 13/23 | no
    56,6% | 13/23 | no
    56,50% | 13/23 | no
    56,522% | 13/23 | yes
    56,521739% | 13/23 | yes
    56,52173913% | 13/23 | ?
    56.5% | 13/23 | ?
    56.52% | 13/23 | ?
    56,52 | 13/23 | no
    57 | 13/23 | no
    0,5652 | 13/23 | no
    13% | 13 | no
    100% | 13 | no
    1.669% | 13/23 | no
    13/23 | 13/23 | yes
    13/23 đảng viên | 13/23 | yes
    13 / 23 | 13/23 | ?
    26/46 | 13/23 | no
    13/24 | 13/23 | no
    23/13 | 13/23 | no
    13/23 | 26/46 | no
    26/46 | 26/46 | yes
    13/23% | 13/23 | ?
    7/7 | 7/7 | yes
    21/21 | attainment 21>=21 | yes
    21/20 | attainment 21>=20 | yes
    105% | attainment 21>=20 | yes
    105% chỉ tiêu | attainment 21>=20 | yes
    đạt 105% chỉ tiêu | attainment 21>=20 | yes
    đạt 104% chỉ tiêu | attainment 21>=20 | no
    vượt 105% chỉ tiêu | attainment 21>=20 | no
    # 100% and 0% claim the exact whole and an exact zero
    100% | 7/7 | yes
    100,0% | 7/7 | yes
    100% | 9999/10000 | no
    99,99% | 9999/10000 | yes
    100,00% | 99999/100000 | no
    0% | 0/7 | yes
    0% | 1/10000 | no
    0,01% | 1/10000 | yes
    0,0% | 1/10000 | no
    # halves go away from zero
    12,5% | 1/8 | yes
    13% | 1/8 | yes
    12% | 1/8 | no
    0,13% | 1/800 | yes
    năm mươi phần trăm | 1/2 | yes
    mười hai phẩy năm phần trăm | 1/8 | yes
    năm mươi sáu phẩy năm mươi hai phần trăm | 13/23 | yes
    năm mươi sáu phẩy năm phần trăm | 13/23 | yes
    một phẩy không năm phần trăm | 21/2000 | yes
    năm mươi | 1/2 | no
    50% - 60% | 1/2 | ?
    5% điểm phần trăm | 1/20 | ?
    """

private let words = """
    mười ba | 13 | yes
    Mười ba đảng viên | 13 | yes
    mười ba đảng viên trẻ | 12 | no
    hai mươi mốt | 21 | yes
    hai mươi mốt quần chúng | 21 | yes
    hai mươi một | 21 | yes
    Hai mươi mốt | 21 | yes
    mười lăm | 15 | yes
    mười năm | 15 | no
    hai mươi lăm | 25 | yes
    hai mươi nhăm | 25 | yes
    hai mươi tư | 24 | yes
    hai mươi bốn | 24 | yes
    hăm ba | 23 | yes
    hăm lăm | 25 | yes
    hăm | 20 | ?
    bảy | 7 | yes
    bẩy chi bộ | 7 | yes
    bảy mươi bảy | 77 | yes
    một trăm | 100 | yes
    một trăm | 104 | no
    một trăm linh bốn | 104 | yes
    một trăm lẻ bốn | 104 | yes
    một trăm linh tư | 104 | yes
    một trăm lẻ | 100 | ?
    một trăm rưỡi | 150 | yes
    một trăm mười | 110 | yes
    một trăm hai mươi mốt | 121 | yes
    một trăm hai | 120 | ?
    một trăm hai | 102 | ?
    một nghìn | 1000 | yes
    một ngàn | 1000 | yes
    một nghìn | 1004 | no
    hai nghìn | 1669 | no
    một nghìn rưỡi | 1500 | yes
    một nghìn hai | 1200 | ?
    một nghìn linh bốn | 1004 | yes
    một nghìn không trăm linh bốn | 1004 | yes
    một nghìn sáu trăm sáu mươi chín | 1669 | yes
    một ngàn sáu trăm sáu mươi chín | 1669 | yes
    một triệu rưỡi | 1500000 | yes
    hai triệu năm trăm nghìn | 2500000 | yes
    một tỷ | 1000000000 | yes
    một tỉ | 1000000000 | yes
    một trăm nghìn | 100000 | yes
    một trăm linh năm nghìn | 105000 | yes
    không | 0 | yes
    bốn phẩy hai | 21:5 | yes
    bốn phẩy hai mươi | 21:5 | yes
    bốn phẩy một chín | 21:5 | no
    bốn | 21:5 | yes
    một | 1 | yes
    một chi bộ | 1 | yes
    mười tư | 14 | ?
    mươi người | 10 | ?
    ba chục | 30 | ?
    một tá | 12 | ?
    một vạn | 10000 | ?
    hàng trăm đảng viên | 100 | ?
    hai ba người | 2 | ?
    hai trăm hai trăm | 200 | ?
    nghìn | 1000 | ?
    âm năm | 5 | ?
    13 trăm nghìn | 1300000 | yes
    hai, ba người | 2 | ?
    năm chi bộ | 5 | yes
    năm đảng viên | 5 | yes
    Năm đảng viên | 5 | yes
    năm mươi lăm | 55 | yes
    tám mươi mốt | 81 | yes
    mười tám | 18 | yes
    chín mươi chín phần trăm | 99/100 | yes
    hai mươi mốt nghìn không trăm linh năm | 21005 | yes
    """

private let lookalikes = """
    13 đảng viên trong năm | 13 | yes
    13 đảng viên mỗi năm | 13 | yes
    13 đảng viên năm qua | 13 | yes
    13 đảng viên năm nay | 13 | yes
    trong năm có 13 đảng viên | 13 | yes
    5 năm | 5 | yes
    hai năm | 2 | yes
    mười năm | 10 | yes
    mỗi năm ba người | 3 | yes
    trong năm năm | 5 | yes
    một trong những chi bộ | 1 | ?
    một số đảng viên | 1 | ?
    một số chi bộ có 13 đảng viên | 13 | yes
    ba mẹ | 3 | ?
    thứ ba | 3 | ?
    thứ hai có 13 người | 13 | yes
    tư tưởng | 4 | ?
    đầu tư cho 13 người | 13 | yes
    5 đảng viên người Ba Na | 5 | yes
    Ba Na | 3 | ?
    13 đảng viên xã Tư Lương | 13 | yes
    huyện Triệu Phong có 13 đảng viên | 13 | yes
    không chỉ 13 người | 13 | yes
    13 người không hưởng lương | 13 | yes
    13 đảng viên trên địa bàn | 13 | yes
    trên địa bàn có 13 đảng viên | 13 | yes
    13 đảng viên trong độ tuổi đoàn viên | 13 | yes
    tăng cường 13 đảng viên | 13 | yes
    cả 7 chi bộ | 7 | yes
    7 chi bộ trực thuộc | 7 | yes
    tổng số 104 đảng viên | 104 | yes
    kết nạp 21 quần chúng ưu tú vào Đảng | 21 | yes
    """

/// With u the smaller of the place of X's last digit that is not zero (a 5 counts as five places) and X/5.
private let hedges = """
    # hơn, trên: X < v < X + u. For 100 u is 20, for 104 it is 1, for 25 and 75 it is 5, for 150 it is 30, for 12 it is 1
    hơn 100 | 101 | yes
    hơn 100 | 119 | yes
    hơn 100 | 120 | no
    hơn 100 | 100 | no
    trên 100 đảng viên | 104 | yes
    Trên 100 đảng viên | 104 | yes
    hơn 104 | 104 | no
    hơn 104 | 105 | no
    hơn 25 | 29 | yes
    hơn 25 | 30 | no
    hơn 75 | 79 | yes
    hơn 75 | 80 | no
    hơn 150 | 179 | yes
    hơn 150 | 180 | no
    hơn 1.600 | 1669 | yes
    hơn 1.600 | 1700 | no
    hơn một trăm đảng viên | 104 | yes
    hơn 12% | 13/100 | no
    hơn 12% | 123/1000 | yes
    hơn 12% | 12/100 | no
    HƠN 12% | 123/1000 | yes
    hơn 56% | 13/23 | yes
    hơn 56,5% | 13/23 | yes
    hơn 56,52% | 13/23 | yes
    hơn 56,53% | 13/23 | no
    hơn 50% | 13/23 | yes
    hơn 4 | 21:5 | yes
    có hơn 100 đảng viên | 104 | yes
    hơn 1,5 triệu | 1600000 | yes
    # gần, ngót, chưa đầy, chưa tới: X − u/2 ≤ v < X
    gần 110 | 105 | yes
    gần 110 | 104 | no
    gần 110 | 110 | no
    gần 100 | 90 | yes
    gần 100 | 89 | no
    ngót 110 | 109 | yes
    chưa đầy 105 | 104 | yes
    chưa đầy 104 | 104 | no
    chưa tới 110 | 106 | yes
    gần 57% | 13/23 | yes
    gần 58% | 13/23 | no
    # khoảng, xấp xỉ, chừng, trên dưới: abs(v − X) ≤ u/2
    khoảng 100 | 104 | yes
    khoảng 100 | 110 | yes
    khoảng 100 | 111 | no
    khoảng 100 | 90 | yes
    khoảng 100 | 89 | no
    xấp xỉ 104 | 104 | yes
    xấp xỉ 105 | 104 | yes
    xấp xỉ 108 | 104 | no
    chừng 20 người | 21 | yes
    trên dưới 100 | 104 | yes
    trên dưới 100 | 96 | yes
    trên dưới 104 | 103 | no
    khoảng 57% | 13/23 | yes
    khoảng 60% | 13/23 | yes
    khoảng 55% | 13/23 | yes
    khoảng 54% | 13/23 | no
    # ít nhất, tối thiểu, không dưới, trở lên: v ≥ X
    ít nhất 104 | 104 | yes
    ít nhất là 100 | 104 | yes
    ít nhất 105 | 104 | no
    tối thiểu 104 | 104 | yes
    không dưới 104 | 104 | yes
    không dưới 105 | 104 | no
    104 trở lên | 104 | yes
    từ 100 người trở lên | 104 | yes
    105 người trở lên | 104 | no
    ít nhất 56% | 13/23 | yes
    # dưới: v < X; không quá, tối đa: v ≤ X
    dưới 105 | 104 | yes
    dưới 104 | 104 | no
    không quá 104 | 104 | yes
    không quá 103 | 104 | no
    tối đa 104 | 104 | yes
    tối đa 103 | 104 | no
    104 trở xuống | 104 | yes
    dưới 57% | 13/23 | yes
    # what is no hedge at the number is not read without it
    gần đạt 110 | 104 | ?
    nhiều hơn 3 người | 3 | no
    3 người nhiều hơn năm trước | 3 | ?
    không có 3 người | 3 | ?
    ngoài 100 | 104 | ?
    ước 104 | 104 | ?
    suýt 104 | 104 | ?
    104 người rưỡi | 104 | ?
    vài ba người | 3 | ?
    dăm người | 5 | ?
    phần lớn trong 104 đảng viên | 104 | ?
    khoảng 90-100 | 90-100 | no
    hơn 13/23 | 13/23 | no
    """

private let parts = """
    # within one percentage point
    một nửa | 1/2 | yes
    một nửa | 51/100 | yes
    một nửa | 49/100 | yes
    một nửa | 511/1000 | no
    một nửa | 489/1000 | no
    một phần ba | 1/3 | yes
    một phần ba | 34/100 | yes
    một phần ba | 35/100 | no
    hai phần ba số đảng viên | 2/3 | yes
    1 phần 3 | 1/3 | yes
    ba phần tư | 3/4 | yes
    ba phần tư | 1/4 | no
    2/3 số đảng viên | 666/1000 | yes
    13/23 số đảng viên | 13/23 | yes
    2/3 số đảng viên | 13/23 | no
    một nửa | 13 | no
    một phần không | 1/3 | ?
    # more than a half
    hơn một nửa | 13/23 | yes
    hơn nửa số đảng viên | 13/23 | yes
    quá nửa | 13/23 | yes
    quá nửa | 1/2 | no
    quá nửa | 3/4 | no
    hơn một nửa | 80/100 | no
    quá bán | 13/23 | yes
    quá bán | 9/10 | yes
    quá bán | 1/2 | no
    đa số | 13/23 | yes
    Đa số đảng viên | 13/23 | yes
    đa số | 1/2 | no
    đa số | 13 | no
    hầu hết | 13/23 | no
    hầu hết | 80/100 | yes
    hầu hết | 99/100 | yes
    hầu hết | 7/7 | no
    gần một nửa | 46/100 | yes
    gần một nửa | 40/100 | no
    chưa đầy một nửa | 10/23 | no
    chưa đầy một nửa | 11/23 | yes
    # multiples: a whole factor is met at one decimal
    gấp đôi | times 2 | yes
    gấp đôi | times 204/100 | yes
    gấp đôi | times 205/100 | no
    gấp đôi | times 196/100 | yes
    gấp đôi | times 194/100 | no
    gấp 2 lần | times 2 | yes
    gấp hai lần | times 2 | yes
    gấp 3 lần | times 2 | no
    gấp rưỡi | times 3/2 | yes
    gấp rưỡi | times 16/10 | no
    gấp 2,5 lần | times 5/2 | yes
    gấp hai lần rưỡi | times 5/2 | yes
    gấp hơn 2 lần | times 22/10 | yes
    gấp hơn 2 lần | times 2 | no
    hơn gấp đôi | times 22/10 | yes
    gần gấp đôi | times 19/10 | yes
    tăng gấp đôi | times 2 | yes
    giảm gấp đôi | times 2 | no
    1,5 lần | times 3/2 | yes
    gấp đôi | 2 | no
    gấp 2 lần | 2 | no
    gấp | times 2 | ?
    """

private let movements = """
    tăng 3 | change 3 | yes
    tăng 3 đảng viên | change 3 | yes
    Tăng thêm 3 đảng viên | change 3 | yes
    tăng 4 | change 3 | no
    giảm 3 | change 3 | no
    giảm 3 | change -3 | yes
    giảm 3 người | change -3 | yes
    giảm 2 người | change -3 | no
    tăng 3 | change -3 | no
    3 | change -3 | no
    3 | change 3 | yes
    -3 | change -3 | yes
    −3 | change -3 | yes
    −3 | change 3 | no
    tăng 0 | change 0 | no
    giảm 0 | change 0 | no
    0 | change 0 | yes
    tăng 3 | 3 | no
    giảm 3 người | 3 | no
    tăng hơn 100 | change 104 | yes
    giảm gần 110 | change -106 | yes
    tăng ít nhất 3 | change 3 | yes
    không có | change 0 | no
    # per cent and percentage points stay apart
    tăng 5% | change-rate 5/100 | yes
    tăng 5 điểm phần trăm | change-rate 5/100 | no
    giảm 5% | change-rate -5/100 | yes
    tăng 5% | change-rate -5/100 | no
    tăng 5 điểm phần trăm | points 5 | yes
    tăng 5 điểm % | points 5 | yes
    5 điểm phần trăm | points 5 | yes
    giảm 5 điểm phần trăm | points -5 | yes
    tăng 5% | points 5 | no
    tăng 5 | points 5 | no
    5% | points 5 | no
    5 điểm phần trăm | 1/20 | no
    5 điểm phần trăm | 5 | no
    tăng 5% | change 5 | no
    tăng 5 người | change-rate 5/100 | no
    # belongs to another expression
    tăng cường 13 đảng viên | 13 | yes
    13 hộ giảm nghèo | 13 | yes
    """

private let wholes = """
    100% | 7/7 | yes
    tất cả | 7/7 | yes
    tất cả | 6/7 | no
    đều | 7/7 | yes
    toàn bộ đảng viên | 7/7 | yes
    tất cả 7 chi bộ | 7 | yes
    tất cả 6 chi bộ | 7 | no
    7 chi bộ đều | 7 | yes
    7 chi bộ đều | part 7 of 8 | no
    7 chi bộ đều | part 7 of 7 | yes
    tất cả 7 chi bộ | part 7 of 8 | no
    cả 7 chi bộ | part 7 of 8 | yes
    tất cả | part 7 of 7 | yes
    tất cả | part 7 of 8 | no
    không có | 0 | yes
    không có | 1 | no
    không có đảng viên nào | 0 | yes
    chưa có đảng viên nào | 0 | yes
    không có | 0/7 | yes
    không có | 1/10000 | no
    0 | 0 | yes
    """

private let verdicts = """
    đạt | verdict 21>=21 | yes
    đạt chỉ tiêu | verdict 21>=21 | yes
    đạt chỉ tiêu nghị quyết đề ra | verdict 21>=21 | yes
    Đạt chỉ tiêu | verdict 21>=21 | yes
    hoàn thành chỉ tiêu | verdict 21>=21 | yes
    đạt chỉ tiêu | verdict 24>=21 | yes
    đạt và vượt chỉ tiêu | verdict 24>=21 | yes
    đạt và vượt chỉ tiêu | verdict 21>=21 | yes
    đạt chỉ tiêu | verdict 20>=21 | no
    đạt chỉ tiêu | verdict under-way 7 of 10 | no
    vượt chỉ tiêu | verdict 24>=21 | yes
    vượt | verdict 24>=21 | yes
    vượt chỉ tiêu | verdict 21>=21 | no
    vượt chỉ tiêu | verdict 20>=21 | no
    không đạt chỉ tiêu | verdict 20>=21 | yes
    không đạt | verdict 20>=21 | yes
    không đạt chỉ tiêu | verdict 21>=21 | no
    không đạt chỉ tiêu | verdict under-way 7 of 10 | no
    chưa đạt chỉ tiêu | verdict under-way 7 of 10 | yes
    chưa đạt chỉ tiêu | verdict 20>=21 | yes
    chưa đạt chỉ tiêu | verdict 21>=21 | no
    đạt 70% chỉ tiêu | verdict under-way 7 of 10 | yes
    đã đạt 70% chỉ tiêu năm | verdict under-way 7 of 10 | yes
    đạt 71% chỉ tiêu | verdict under-way 7 of 10 | no
    đạt 95,24% chỉ tiêu | verdict 20>=21 | yes
    đạt 100% chỉ tiêu | verdict 21>=21 | yes
    đạt 100% chỉ tiêu | verdict 20>=21 | no
    # 24 ÷ 21 − 1 = 14,2857…%
    vượt 14,29% | verdict 24>=21 | yes
    vượt chỉ tiêu 14,29% | verdict 24>=21 | yes
    vượt 14% chỉ tiêu | verdict 24>=21 | yes
    vượt 15% chỉ tiêu | verdict 24>=21 | no
    vượt 0% | verdict 21>=21 | no
    vượt 14,29 phần trăm | verdict 24>=21 | yes
    vượt 3 người | verdict 24>=21 | ?
    vượt gần 15% | verdict 24>=21 | yes
    vượt gần 14% | verdict 24>=21 | no
    vượt hơn 14% | verdict 24>=21 | yes
    đạt trên 95% chỉ tiêu | verdict 20>=21 | yes
    đều đạt chỉ tiêu | verdict 21>=21 | ?
    gần đạt chỉ tiêu | verdict 20>=21 | ?
    không vượt chỉ tiêu | verdict 21>=21 | ?
    chỉ tiêu nghị quyết | verdict 21>=21 | ?
    21 người | verdict 21>=21 | ?
    trong mức tối đa | verdict within-maximum | yes
    trong mức tối đa | verdict above-maximum | no
    quá mức tối đa | verdict above-maximum | yes
    vượt mức tối đa | verdict above-maximum | yes
    vượt quá mức tối đa | verdict above-maximum | yes
    quá mức tối đa | verdict within-maximum | no
    không quá mức tối đa | verdict within-maximum | yes
    # excess and its rate
    14,29% | excess-rate 24>=21 | yes
    vượt 14,29% | excess-rate 24>=21 | yes
    vượt 15% | excess-rate 24>=21 | no
    3 người | excess 24>=21 | yes
    vượt 3 người | excess 24>=21 | yes
    vượt 3 chỉ tiêu | excess 24>=21 | yes
    vượt 4 người | excess 24>=21 | no
    vượt 24 người | 24 | no
    đạt 24 người | 24 | yes
    # targets
    90-100 | 90-100 | yes
    90 - 100 | 90-100 | yes
    90 – 100 người | 90-100 | yes
    từ 90 đến 100 | 90-100 | yes
    90 tới 100 | 90-100 | yes
    90-101 | 90-100 | no
    91-100 | 90-100 | no
    100-90 | 90-100 | no
    90 | 90-100 | no
    90-100% | 90-100 | ?
    90-100-110 | 90-100 | ?
    90-100 | 95 | no
    21 | >=21 | yes
    chỉ tiêu 21 đảng viên | >=21 | yes
    22 | >=21 | no
    ít nhất 21 | >=21 | yes
    tối thiểu 21 | >=21 | yes
    ít nhất 20 | >=21 | no
    tối đa 21 | >=21 | no
    hơn 20 | >=21 | no
    21 trở lên | >=21 | yes
    ít nhất 90 | 90-100 | no
    21-25 | >=21 | no
    """
