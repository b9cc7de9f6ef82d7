import BantinModel

extension Figure {
    /// How the value came about, in words.
    var derivationText: Message {
        switch derivation {
        case .entry: Message(vi: "ghi trong số liệu", en: "entered in the data")
        case .parts: Message(vi: "cộng các phần đã ghi", en: "sum of the parts that are entered")
        case .unstated: Message(vi: "tổng số − số có nêu", en: "whole − those of whom it is known")
        case .tiling:
            Message(vi: "cộng các mục nối tiếp nhau trong kỳ", en: "sum of the entries that make up the period")
        case .reported:
            Message(
                vi: "cộng các lần ghi theo ngày trong thời gian đã báo cáo đủ",
                en: "sum of the dated entries in a span that is reported in full")
        case .children: Message(vi: "cộng các tổ chức trực thuộc", en: "sum of the bodies below")
        case .childrenAndMoves(let moves):
            Message(
                vi: "cộng các tổ chức trực thuộc, tính riêng \(moves) lượt chuyển giữa các tổ chức ấy",
                en: "sum of the bodies below, moves between them (\(moves)) counted apart")
        case .measures: Message(vi: "chuyển đến + chuyển đi + nội bộ", en: "in + out + internal")
        case .movement: Message(vi: "số tăng − số giảm", en: "what came − what went")
        case .remainder:
            Message(
                vi: "số cuối kỳ − số đầu kỳ − mức tăng, giảm trong kỳ", en: "end − beginning − net change of the period"
            )
        case .counted where query.measure.counts == .hamlets:
            Message(vi: "đếm các thôn, làng trong danh sách", en: "count of the listed hamlets")
        case .counted:
            query.group.map { group in
                Message(
                    vi: "đếm các tổ chức \(group.name.vi), trong số đang hoạt động",
                    en: "count of the listed bodies that are alive: \(group.name.en)")
            }
                ?? Message(
                    vi: "đếm các tổ chức đang hoạt động trong danh sách",
                    en: "count of the listed bodies that are alive")
        case .notAlive:
            Message(
                vi: "bằng 0 vì tổ chức chưa thành lập hoặc đã kết thúc",
                en: "zero because the body is not established yet or has ended")
        case .ratio: Message(vi: "tử số ÷ mẫu số", en: "numerator ÷ denominator")
        case .yearlyRatio:
            Message(vi: "tử số ÷ mẫu số ÷ số năm của kỳ", en: "numerator ÷ denominator ÷ years of the period")
        case .average: Message(vi: "(số đầu kỳ + số cuối kỳ) ÷ 2", en: "(beginning + end) ÷ 2")
        case .difference: Message(vi: "số này − số so sánh", en: "figure − the other")
        case .pointDifference:
            Message(vi: "tỷ lệ này − tỷ lệ so sánh, bằng điểm phần trăm", en: "ratio − the other, in percentage points")
        case .relativeChange:
            Message(vi: "(số này − số so sánh) ÷ số so sánh", en: "(figure − the other) ÷ the other")
        case .multiple: Message(vi: "số này ÷ số so sánh", en: "figure ÷ the other")
        case .perYear: Message(vi: "số trong kỳ ÷ số năm của kỳ", en: "count ÷ years of the period")
        case .elapsed: Message(vi: "số ngày đã qua ÷ số ngày của kỳ", en: "days gone by ÷ days of the period")
        case .target: Message(vi: "chỉ tiêu ghi trong số liệu", en: "target entered in the data")
        case .scaledTarget(_, _, .percent, nil):
            Message(
                vi: "phần trăm × mẫu số, ít nhất thì làm tròn lên, nhiều nhất thì làm tròn xuống",
                en: "per cent × base, a minimum rounded up to people, a maximum down")
        case .scaledTarget(_, _, .percent, _):
            Message(
                vi: "phần trăm × mẫu số × số năm của kỳ, ít nhất thì làm tròn lên, nhiều nhất thì làm tròn xuống",
                en: "per cent × base × years of the period, a minimum rounded up to people, a maximum down")
        case .scaledTarget:
            Message(vi: "chỉ tiêu mỗi năm × số năm của kỳ", en: "target of a year × years of the period")
        case .eachTarget: Message(vi: "cộng chỉ tiêu của từng tổ chức", en: "sum of the targets of each body")
        case .attainment: Message(vi: "số thực hiện ÷ mức tối thiểu", en: "count ÷ minimum")
        case .excess: Message(vi: "số thực hiện − mức tối thiểu", en: "count − minimum")
        case .excessRate: Message(vi: "số thực hiện ÷ mức tối thiểu − 1", en: "count ÷ minimum − 1")
        case .shortfall: Message(vi: "mức tối thiểu − số thực hiện", en: "minimum − count")
        case .verdict: Message(vi: "số thực hiện so với chỉ tiêu", en: "count compared with target")
        }
    }

    /// What each operand is to the formula, in their order; nil for parts of a sum.
    var operandRoles: [Message]? {
        switch derivation {
        case .ratio, .yearlyRatio:
            [Message(vi: "tử số", en: "numerator"), Message(vi: "mẫu số", en: "denominator")]
        case .average:
            [Message(vi: "đầu kỳ", en: "beginning"), Message(vi: "cuối kỳ", en: "end")]
        case .difference, .pointDifference, .relativeChange, .multiple:
            [Message(vi: "số này", en: "figure"), Message(vi: "số so sánh", en: "the other")]
        case .scaledTarget: [Message(vi: "mẫu số", en: "base")]
        case .unstated: [Message(vi: "tổng số", en: "whole"), Message(vi: "có nêu", en: "known")]
        case .remainder:
            [
                Message(vi: "cuối kỳ", en: "end"), Message(vi: "đầu kỳ", en: "beginning"),
                Message(vi: "mức tăng, giảm", en: "net change"),
            ]
        case .perYear: [Message(vi: "số trong kỳ", en: "count")]
        case .attainment, .excess, .excessRate, .shortfall, .verdict:
            [Message(vi: "số thực hiện", en: "count"), Message(vi: "chỉ tiêu", en: "target")]
        default: nil
        }
    }

    /// The word of the derivation for machines.
    var derivationID: String {
        switch derivation {
        case .entry: "entry"
        case .parts: "parts"
        case .unstated: "unstated"
        case .tiling: "tiling"
        case .reported: "reported"
        case .children: "children"
        case .childrenAndMoves: "children-and-moves"
        case .measures: "measures"
        case .movement: "movement"
        case .remainder: "remainder"
        case .counted: "counted"
        case .notAlive: "not-alive"
        case .ratio: "ratio"
        case .yearlyRatio: "yearly-ratio"
        case .average: "average"
        case .difference: "difference"
        case .pointDifference: "point-difference"
        case .relativeChange: "relative-change"
        case .multiple: "multiple"
        case .perYear: "per-year"
        case .elapsed: "elapsed"
        case .target: "target"
        case .scaledTarget: "scaled-target"
        case .eachTarget: "each-target"
        case .attainment: "attainment"
        case .excess: "excess"
        case .excessRate: "excess-rate"
        case .shortfall: "shortfall"
        case .verdict: "verdict"
        }
    }
}
