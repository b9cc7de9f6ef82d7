import BantinModel

extension FigureQuery {
    /// What is asked, without body and time: `tỷ lệ đảng viên trẻ trên tổng số đảng viên`.
    var title: Message {
        let count = countTitle
        switch facet {
        case nil:
            return count
        case .share:
            return Self.ratio(count, over: measure.title)
        case .shareOf(.target):
            return Self.ratio(count, over: Message(vi: "chỉ tiêu", en: "the target"))
        case .shareOf(.group(let other)):
            return Self.ratio(count, over: measure.title(of: other))
        case .shareOf(.measure(let other)):
            return Self.ratio(
                count, over: group.map { $0.divides(other) ? other.title(of: $0) : other.title } ?? other.title)
        case .perYear:
            return Message(vi: "\(count.vi) bình quân mỗi năm", en: "\(count.en) per year")
        case .elapsed:
            return Message(vi: "phần thời gian của kỳ đã qua", en: "share of the period gone by")
        case .opening:
            return Message(vi: "\(count.vi) đầu kỳ", en: "\(count.en) at the beginning of the period")
        case .average:
            return Message(vi: "\(count.vi) bình quân trong kỳ", en: "average of \(count.en)")
        case .rate(let base, let perYear):
            return rate(of: count, over: base, perYear: perYear)
        case .compared(let comparison, let time):
            return comparison.title(of: with(comparison.facet).title, with: time)
        case .movement(let movement):
            return movement.title
        case .byTarget(let facet, let owner):
            return facet.title(of: count, by: owner)
        }
    }

    private func rate(of count: Message, over base: RateBase?, perYear: Bool) -> Message {
        let ratio = Self.ratio(count, over: base?.name ?? Measure.members.title)
        guard perYear else { return ratio }
        return Message(vi: "\(ratio.vi), bình quân mỗi năm", en: "\(ratio.en), per year")
    }

    private func with(_ facet: Facet?) -> FigureQuery {
        var query = self
        query.facet = facet
        return query
    }

    private var countTitle: Message {
        group.map { measure.title(of: $0) } ?? measure.title
    }

    private static func ratio(_ part: Message, over whole: Message) -> Message {
        Message(vi: "tỷ lệ \(part.vi.withoutCountWord) trên \(whole.vi)", en: "share of \(part.en) in \(whole.en)")
    }
}

extension Measure {
    /// `tổng số đảng viên`, `số đảng viên kết nạp`.
    fileprivate var title: Message {
        self == .members ? Message(vi: "tổng số đảng viên", en: "all members") : name
    }

    /// `số đảng viên trẻ`, `số đảng viên nữ kết nạp`.
    fileprivate func title(of group: Group) -> Message {
        guard counts == .people else {
            return Message(vi: "\(name.vi) \(group.name.vi)", en: "\(name.en): \(group.name.en)")
        }
        let rest = name.vi.dropFirst("số đảng viên".count)
        return Message(
            vi: "số \(group.name.vi)\(rest)", en: self == .members ? group.name.en : "\(name.en): \(group.name.en)")
    }
}

extension Comparison {
    fileprivate func title(of figure: Message, with time: ComparedTime) -> Message {
        let other = time.text
        let vi =
            switch self {
            case .change: "mức tăng, giảm \(figure.vi) so với \(other.vi)"
            case .changeRate: "tỷ lệ tăng, giảm \(figure.vi) so với \(other.vi)"
            case .times: "\(figure.vi) gấp mấy lần \(other.vi)"
            case .shareChange, .rateChange: "mức tăng, giảm \(figure.vi) so với \(other.vi)"
            }
        let en =
            switch self {
            case .change, .shareChange, .rateChange: "change of \(figure.en) against \(other.en)"
            case .changeRate: "relative change of \(figure.en) against \(other.en)"
            case .times: "\(figure.en) as a multiple of \(other.en)"
            }
        return Message(vi: vi, en: en)
    }
}

extension Movement {
    fileprivate var title: Message {
        switch self {
        case .netChange:
            Message(vi: "số đảng viên tăng trừ số đảng viên giảm", en: "net change of members")
        case .netReported:
            Message(
                vi: "số đảng viên tăng trừ số đảng viên giảm đã có số liệu",
                en: "net change of members as far as reported")
        case .residual:
            Message(vi: "số đảng viên chênh lệch chưa rõ lý do", en: "change of members that is not explained")
        case .unreported:
            Message(vi: "số đảng viên tăng, giảm chưa có số liệu", en: "change of members that was not reported")
        }
    }
}

extension ComparedTime {
    fileprivate var text: Message {
        switch self {
        case .previous: Message(vi: "kỳ trước", en: "the previous period")
        case .lastYear: Message(vi: "cùng kỳ năm trước", en: "the same time last year")
        case .period(let period): period.text
        }
    }
}

extension TargetFacet {
    fileprivate func title(of count: Message, by owner: TargetOwner?) -> Message {
        let target = owner?.name ?? Message(vi: "chỉ tiêu", en: "target")
        let (vi, en): (String, String) =
            switch self {
            case .target: (target.vi, target.en)
            case .minimum: ("mức tối thiểu của \(target.vi)", "minimum of the \(target.en)")
            case .maximum: ("mức tối đa của \(target.vi)", "maximum of the \(target.en)")
            case .attainment: ("mức hoàn thành \(target.vi)", "attainment of the \(target.en)")
            case .excess: ("số vượt \(target.vi)", "excess over the \(target.en)")
            case .excessRate: ("tỷ lệ vượt \(target.vi)", "rate of excess over the \(target.en)")
            case .shortfall: ("số còn thiếu so với \(target.vi)", "shortfall against the \(target.en)")
            case .verdict: ("kết quả thực hiện \(target.vi)", "verdict by the \(target.en)")
            }
        return Message(vi: "\(vi) về \(count.vi)", en: "\(en) for \(count.en)")
    }
}

extension String {
    fileprivate var withoutCountWord: String {
        hasPrefix("tổng số ") ? String(dropFirst(8)) : hasPrefix("số ") ? String(dropFirst(3)) : self
    }
}
