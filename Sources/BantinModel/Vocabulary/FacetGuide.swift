/// What the table of figures (docs/figures.md) says of a facet.
package struct FacetGuide: Sendable {
    package let name: Message
    package let formula: Message
    package let unit: Message
    /// What is divided by; nil where nothing is.
    package let denominator: Message?
    /// What must be entered for it.
    package let needs: Message

    fileprivate init(
        _ vi: String, _ en: String, formula: (String, String), unit: (String, String), over: (String, String)? = nil,
        needs: (String, String)
    ) {
        name = Message(vi: vi, en: en)
        self.formula = Message(vi: formula.0, en: formula.1)
        self.unit = Message(vi: unit.0, en: unit.1)
        denominator = over.map { Message(vi: $0.0, en: $0.1) }
        self.needs = Message(vi: needs.0, en: needs.1)
    }
}

extension FacetKind {
    /// The word as the table of figures writes it, with what may follow: `share-of-X`, `change-B`.
    package var pattern: String {
        switch self {
        case .shareOf: "share-of-X"
        case .rate: "rate"
        case .change, .changeRate, .times, .shareChange, .rateChange: "\(rawValue)-B"
        default: rawValue
        }
    }

    package var guide: FacetGuide {
        switch self {
        case .share:
            FacetGuide(
                "tỷ lệ của nhóm", "share of the group",
                formula: (
                    "nhóm ÷ cùng tên bỏ nhóm",
                    "group ÷ the same name without it"
                ), unit: ("%", "per cent"),
                over: ("tổng số của cùng tên", "the total of the same name"),
                needs: (
                    "số của nhóm và tổng số, cùng ngày hoặc cùng kỳ",
                    "the group and the total, at one date or in one period"
                ))
        case .shareOf:
            FacetGuide(
                "tỷ lệ trên X", "share of X",
                formula: (
                    "số ÷ X; X là `target`, một nhóm hay một số liệu khác",
                    "count ÷ X; X is `target`, a group or another measure"
                ), unit: ("%", "per cent"),
                over: ("X", "X"),
                needs: (
                    "số này và X, cùng tổ chức, cùng ngày hoặc cùng kỳ",
                    "both numbers, of one body, at one date or in one period"
                ))
        case .rate:
            FacetGuide(
                "tỷ lệ trên số đảng viên", "rate over the members",
                formula: (
                    "số trong kỳ ÷ số đảng viên của mốc",
                    "count of the period ÷ members at the base"
                ), unit: ("%", "per cent"),
                over: ("số đảng viên tại mốc, ngày của mốc được in kèm", "members at the base, printed with its date"),
                needs: (
                    "số trong kỳ; số đảng viên tại mốc (bảng dưới)",
                    "the count of the period; the members at the base (below)"
                ))
        case .perYear:
            FacetGuide(
                "bình quân mỗi năm", "per year",
                formula: (
                    "số trong kỳ ÷ số năm",
                    "count of the period ÷ its years"
                ), unit: ("người mỗi năm", "people per year"),
                over: ("số năm của kỳ", "the years of the period"),
                needs: (
                    "số trong kỳ",
                    "the count of the period"
                ))
        case .elapsed:
            FacetGuide(
                "phần thời gian đã qua", "share of the period gone by",
                formula: (
                    "số ngày đã qua ÷ số ngày của kỳ",
                    "days gone by ÷ days of the period"
                ), unit: ("%", "per cent"),
                over: ("số ngày của kỳ", "the days of the period"),
                needs: (
                    "không",
                    "none"
                ))
        case .opening:
            FacetGuide(
                "số đầu kỳ", "at the beginning of the period",
                formula: (
                    "số hôm trước ngày đầu kỳ, không có thì trong 31 ngày trước đó, rồi mới đến ngày đầu kỳ",
                    "the snapshot of the eve, else of at most 31 days before, else of the first day"
                ), unit: ("người, tổ chức", "people, bodies"),
                needs: (
                    "số đảng viên quanh ngày đầu kỳ",
                    "a snapshot about the first day"
                ))
        case .average:
            FacetGuide(
                "bình quân đầu kỳ và cuối kỳ", "mean of opening and close",
                formula: (
                    "(đầu kỳ + cuối kỳ) ÷ 2",
                    "(opening + close) ÷ 2"
                ), unit: ("người, tổ chức", "people, bodies"),
                needs: (
                    "số đầu kỳ và số cuối kỳ",
                    "both snapshots"
                ))
        case .change:
            FacetGuide(
                "mức tăng, giảm so với B", "change against B",
                formula: (
                    "số này − số của B",
                    "the number − that of B"
                ), unit: ("như số liệu", "that of the figure"),
                needs: (
                    "số của cả hai lần",
                    "both numbers"
                ))
        case .changeRate:
            FacetGuide(
                "tỷ lệ tăng, giảm so với B", "relative change against B",
                formula: (
                    "(số này − số của B) ÷ số của B",
                    "(the number − that of B) ÷ that of B"
                ), unit: ("%", "per cent"),
                over: ("số của B", "the number of B"),
                needs: (
                    "số của cả hai lần, số của B khác 0",
                    "both numbers, that of B not zero"
                ))
        case .times:
            FacetGuide(
                "gấp mấy lần B", "as a multiple of B",
                formula: (
                    "số này ÷ số của B",
                    "the number ÷ that of B"
                ), unit: ("lần", "times"),
                over: ("số của B", "the number of B"),
                needs: (
                    "số của cả hai lần, số của B khác 0",
                    "both numbers, that of B not zero"
                ))
        case .shareChange:
            FacetGuide(
                "mức tăng, giảm của tỷ lệ nhóm so với B", "change of the share against B",
                formula: (
                    "tỷ lệ này − tỷ lệ của B",
                    "the share − that of B"
                ), unit: ("điểm phần trăm", "percentage points"),
                needs: (
                    "tỷ lệ của cả hai lần",
                    "both shares"
                ))
        case .rateChange:
            FacetGuide(
                "mức tăng, giảm của tỷ lệ trên số đảng viên so với B", "change of the rate against B",
                formula: (
                    "tỷ lệ này − tỷ lệ của B",
                    "the rate − that of B"
                ), unit: ("điểm phần trăm", "percentage points"),
                needs: (
                    "tỷ lệ của cả hai lần",
                    "both rates"
                ))
        case .netChange:
            FacetGuide(
                "số tăng trừ số giảm", "net change",
                formula: (
                    "mọi số tăng − mọi số giảm",
                    "all that came − all that went"
                ), unit: ("người", "people"),
                needs: (
                    "cả 8 loại tăng, giảm trong kỳ",
                    "all 8 movements of the period"
                ))
        case .netReported:
            FacetGuide(
                "số tăng trừ số giảm đã có số liệu", "net change as far as reported",
                formula: (
                    "số tăng đã biết − số giảm đã biết",
                    "what is known to have come − to have gone"
                ), unit: ("người", "people"),
                needs: (
                    "ít nhất một loại tăng, giảm",
                    "one movement at least"
                ))
        case .residual:
            FacetGuide(
                "chênh lệch chưa rõ lý do", "unexplained change",
                formula: (
                    "cuối kỳ − đầu kỳ − `net-change`",
                    "close − opening − `net-change`"
                ), unit: ("người", "people"),
                needs: (
                    "hai số đảng viên và cả 8 loại tăng, giảm",
                    "both snapshots and all 8 movements"
                ))
        case .unreported:
            FacetGuide(
                "tăng, giảm chưa có số liệu", "unreported change",
                formula: (
                    "cuối kỳ − đầu kỳ − `net-reported`",
                    "close − opening − `net-reported`"
                ), unit: ("người", "people"),
                needs: (
                    "hai số đảng viên; còn loại tăng, giảm chưa biết",
                    "both snapshots; some movement unknown"
                ))
        case .target:
            FacetGuide(
                "chỉ tiêu", "target",
                formula: (
                    "mức tối thiểu, tối đa của chỉ tiêu",
                    "the ends of the target"
                ), unit: ("người", "people"),
                needs: (
                    "`targets` của tổ chức, đúng kỳ",
                    "`targets` of the body, for that period"
                ))
        case .minimum:
            FacetGuide(
                "mức tối thiểu của chỉ tiêu", "minimum of the target",
                formula: (
                    "như trên; chỉ tiêu phần trăm làm tròn lên",
                    "the same; per cent are rounded up"
                ), unit: ("người", "people"),
                needs: (
                    "chỉ tiêu có `min`",
                    "a target with `min`"
                ))
        case .maximum:
            FacetGuide(
                "mức tối đa của chỉ tiêu", "maximum of the target",
                formula: (
                    "như trên; chỉ tiêu phần trăm làm tròn xuống",
                    "the same; per cent are rounded down"
                ), unit: ("người", "people"),
                needs: (
                    "chỉ tiêu có `max`",
                    "a target with `max`"
                ))
        case .attainment:
            FacetGuide(
                "mức hoàn thành chỉ tiêu", "attainment",
                formula: (
                    "số ÷ mức tối thiểu",
                    "count ÷ minimum"
                ), unit: ("%", "per cent"),
                over: ("mức tối thiểu", "the minimum"),
                needs: (
                    "số trong kỳ; chỉ tiêu có `min`",
                    "the count; a target with `min`"
                ))
        case .excess:
            FacetGuide(
                "số vượt chỉ tiêu", "excess",
                formula: (
                    "số − mức tối thiểu",
                    "count − minimum"
                ), unit: ("người", "people"),
                needs: (
                    "số trong kỳ; chỉ tiêu có `min`",
                    "the count; a target with `min`"
                ))
        case .excessRate:
            FacetGuide(
                "tỷ lệ vượt chỉ tiêu", "rate of excess",
                formula: (
                    "số ÷ mức tối thiểu − 1",
                    "count ÷ minimum − 1"
                ), unit: ("%", "per cent"),
                over: ("mức tối thiểu", "the minimum"),
                needs: (
                    "số trong kỳ; chỉ tiêu có `min`",
                    "the count; a target with `min`"
                ))
        case .shortfall:
            FacetGuide(
                "số còn thiếu", "shortfall",
                formula: (
                    "mức tối thiểu − số, không âm",
                    "minimum − count, not below 0"
                ), unit: ("người", "people"),
                needs: (
                    "số trong kỳ; chỉ tiêu có `min`",
                    "the count; a target with `min`"
                ))
        case .verdict:
            FacetGuide(
                "kết quả thực hiện chỉ tiêu", "verdict",
                formula: (
                    "so số với chỉ tiêu (quy tắc 9)",
                    "the count against the target (rule 9)"
                ), unit: ("lời", "words"),
                needs: (
                    "số trong kỳ; chỉ tiêu",
                    "the count; a target"
                ))
        }
    }
}
