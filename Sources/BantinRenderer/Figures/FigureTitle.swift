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
                count, over: group.map { other.counts == .people ? other.title(of: $0) : other.title } ?? other.title)
        case .perYear:
            return Message(vi: "\(count.vi) bình quân mỗi năm", en: "\(count.en) per year")
        case .elapsed:
            return Message(vi: "phần thời gian của kỳ đã qua", en: "share of the period gone by")
        case .opening:
            return Message(vi: "\(count.vi) đầu kỳ", en: "\(count.en) at the beginning of the period")
        case .byTarget(let facet, let owner):
            return facet.title(of: count, by: owner)
        }
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
        let rest = name.vi.dropFirst("số đảng viên".count)
        return Message(
            vi: "số \(group.name.vi)\(rest)", en: self == .members ? group.name.en : "\(name.en): \(group.name.en)")
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
