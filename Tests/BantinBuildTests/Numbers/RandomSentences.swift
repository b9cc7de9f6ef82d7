import BantinModel
import BantinTestSupport

/// A commune whose numbers are random and agree, and its numbers as sentences write them.
struct RandomCommune {
    /// Members and young members of each cell, and whom it admitted.
    let cells: [(members: Int, young: Int, admissions: Int)]

    init(using random: inout SeededGenerator) {
        cells = (0..<Int.random(in: 2...12, using: &random)).map { _ in
            let members = Int.random(in: 5...[30, 300, 3_000][random.next(3)], using: &random)
            return (members, Int.random(in: 2..<members, using: &random), Int.random(in: 1...40, using: &random))
        }
    }

    var members: Int { cells.reduce(0) { $0 + $1.members } }
    var young: Int { cells.reduce(0) { $0 + $1.young } }
    var admissions: Int { cells.reduce(0) { $0 + $1.admissions } }

    var data: String {
        let bodies = cells.enumerated().map { index, cell in
            """
                - id: cell-\(index)
                  kind: cell
                  name: Chi bộ Xóm \(["Đông", "Tây", "Nam", "Bắc"][index % 4]) \(["Thượng", "Trung", "Hạ"][index / 4])
                  members: [{at: 2020-03, total: \(cell.members), young: \(cell.young)}]
                  admissions: [{period: 2015-2020, total: \(cell.admissions)}]
            """
        }
        return """
            site: {title: Bản tin, as_of: 2020-03-15, period: 2015-2020}
            policy: {suppress_below: 0, decimals: 2}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              periods: [{id: 2015-2020, from: 2015-03, to: 2020-02}]
              bodies:
            \(bodies.joined(separator: "\n"))

            """
    }

    /// The numbers that are to be written, each with its figure and what it counts.
    var numbers: [RandomNumber] {
        let share = Rational(young, over: members) ?? Rational(0)
        let percent = Numeral(share * Rational(100), decimals: 2, rounding: .halfAway).strippingZeros.description + "%"
        let counts = [
            (members, "members", "đảng viên"), (cells.count, "cells", "chi bộ"),
            (young, "members.young", "đảng viên trẻ"), (admissions, "admissions", "quần chúng ưu tú"),
        ]
        return counts.flatMap { RandomNumber.forms(of: $0, figure: $1, noun: $2) } + [
            RandomNumber(
                kind: .share, text: percent, others: percent.withOneDigitChanged, figure: "members.young.share"),
            RandomNumber(
                kind: .fraction, text: "\(young)/\(members)", others: "\(young)/\(members)".withOneDigitChanged,
                figure: "members.young.share", noun: "đảng viên"),
        ]
    }
}

/// A true number, and the false ones near it.
struct RandomNumber {
    enum Kind: CaseIterable { case count, words, share, fraction }

    var kind: Kind
    var text: String
    var others: [String]
    var figure: String
    var noun = ""

    /// A count in digits with its separators, in words, padded, and as offices write it.
    static func forms(of count: Int, figure: String, noun: String) -> [RandomNumber] {
        let digits = Numeral(scaled: count, decimals: 0).description
        let padded = (count < 10 ? "0" : "") + digits
        let words = [count - 1, count + 1, count + 10].filter { $0 > 1 }.map { numberWords($0) }
        return [
            RandomNumber(kind: .count, text: digits, others: digits.withOneDigitChanged, figure: figure, noun: noun),
            RandomNumber(kind: .count, text: padded, others: padded.withOneDigitChanged, figure: figure, noun: noun),
            RandomNumber(
                kind: .count, text: "\(padded) (\(numberWords(count)))",
                others: "\(padded) (\(numberWords(count)))".withOneDigitChanged, figure: figure, noun: noun),
            RandomNumber(kind: .words, text: numberWords(count), others: words, figure: figure, noun: noun),
        ]
    }
}

extension String {
    /// Every text that differs in one digit.
    fileprivate var withOneDigitChanged: [String] {
        let characters = Array(self)
        return characters.indices.filter { characters[$0].isASCII && characters[$0].isNumber }.flatMap { place in
            "0123456789".filter { $0 != characters[place] }.map { digit in
                var changed = characters
                changed[place] = digit
                return String(changed)
            }
        }
    }
}

/// Sentences: `№` stands for a number, `§` for its noun.
enum SentenceTemplate {
    static func templates(for kind: RandomNumber.Kind) -> [String] {
        switch kind {
        case .count, .words: counts
        case .share: shares
        case .fraction: fractions
        }
    }

    private static let counts = [
        "Hiện nay toàn xã có № §.", "Toàn xã có **№** §, ở mọi thôn.", "Có *№* § trên toàn xã!",
        "“Xã ta có № §”, bí thư nói.",
        "Tổng cộng\n№\n§ ở các thôn.", "- Đến nay có № § (toàn xã).", "## Xã đã có № §",
        "> Ghi nhận № §; mọi việc đều thuận.",
        "Năm 2020, xã có № § ở các thôn.", "Theo Nghị quyết số 12-NQ/ĐU, xã có № §.", "Xã có _“№”_ §.",
        "Ngày 3-2 vừa qua, № § dự lễ.", "Cả № § đều có mặt lúc 7 giờ 30.", "Trong 5 năm qua, xã gây dựng nên № §.",
        "| Xã có № § |", "Kế hoạch № § đã đạt.", "1. Phát triển đảng: № §;", "№ § đã ký cam kết.",
    ]
    private static let shares = [
        "Tỷ lệ ấy là №.", "Người trẻ chiếm №.", "Người trẻ chiếm **№** trong năm 2020.", "Tỷ lệ\n№\nlà đáng mừng.",
        "1. Người trẻ chiếm №;", "Một tỷ lệ đáng mừng (№).", "Điều 5 đã rõ: № là người trẻ.",
    ]
    private static let fractions = [
        "Có № § còn trẻ.", "Người trẻ là **№** §.", "Vậy là № § ở tuổi\nthanh niên.", "Toàn xã: № § trẻ.",
    ]
}
