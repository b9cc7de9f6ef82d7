import BantinModel

extension Group {
    /// A measure that it divides.
    fileprivate var example: String {
        if case .own(of: .measure(let id)) = kind { return id }
        return (Measure.all.first { divides($0) } ?? .members).id
    }
}

extension FigureName {
    /// Throws for parts that are known words and yet make no figure together.
    func checkSense() throws(FigureNameMistake) {
        if let group, !group.divides(measure) { throw wrongGroup(group, at: .group) }
        guard let facet else { return }
        switch facet {
        case .shareOf(.measure(let other)) where measure.isDecimal || other.isDecimal:
            throw shareOfNoCount(measure.isDecimal ? measure : other)
        case .share where measure.isDecimal, .shareOf where measure.isDecimal,
            .compared(.shareChange, _) where measure.isDecimal:
            throw shareOfNoCount(measure)
        case .share where group == nil, .shareOf(.group) where group == nil: throw shareWithoutGroup(facet)
        case .shareOf(.target) where group == nil: throw shareOfTargetWithoutGroup
        case .shareOf(.group(let other)) where !other.divides(measure): throw wrongGroup(other, at: .facet)
        case .shareOf(.group(let other)) where other == group: throw shareOfItself(facet)
        case .shareOf(.measure(let other)) where other == measure: throw shareOfItself(facet)
        case .perYear where measure.kind == .stock: throw perYearOfStock
        case .opening where measure.kind == .flow: throw openingOfFlow
        case .average where measure.kind == .flow: throw averageOfFlow
        case .movement where measure != .members || group != nil: throw movementOfOthers(facet)
        case .rate where !hasRate, .compared(.rateChange, _) where !hasRate: throw rateOfNoFlow(facet)
        case .compared(.shareChange, _) where group == nil: throw shareWithoutGroup(facet)
        case .compared(_, .period(let other)) where other.period == period?.period: throw comparedWithItself(other)
        default: return
        }
    }

    private func mistake(_ message: Message, _ notes: [Message], at slot: NameSlot) -> FigureNameMistake {
        FigureNameMistake(.invalidFigure, message, notes: notes, range: range(of: slot))
    }

    private func wrongGroup(_ group: Group, at slot: NameSlot) -> FigureNameMistake {
        let counted = measure.counts.noun
        let example = group.example
        return mistake(
            Message(
                vi: "“\(measure.id)” đếm \(counted.vi), nên không có nhóm “\(group.id)” (\(group.name.vi))",
                en: "“\(measure.id)” counts \(counted.en) and has no group “\(group.id)” (\(group.name.en))"),
            [
                Message(
                    vi: "nhóm này đi với số liệu khác, như “\(example).\(group.id)”",
                    en: "this group goes with other counts, as in “\(example).\(group.id)”")
            ],
            at: slot)
    }

    private func shareWithoutGroup(_ facet: Facet) -> FigureNameMistake {
        mistake(
            Message(
                vi: "“\(facet.id)” (tỷ lệ) cần một nhóm đứng trước",
                en: "“\(facet.id)” needs a group before it"),
            [
                Message(
                    vi: "hãy viết như “\(measure.id).\(exampleGroup(for: facet)).\(facet.id)”",
                    en: "write it like “\(measure.id).\(exampleGroup(for: facet)).\(facet.id)”"),
                .list(vi: "các nhóm", en: "groups", Group.people.map(\.id)),
            ], at: .facet)
    }

    private func exampleGroup(for facet: Facet) -> String {
        facet == .shareOf(.group(.young)) ? Group.women.id : Group.young.id
    }

    private var shareOfTargetWithoutGroup: FigureNameMistake {
        mistake(
            Message(
                vi: "“share-of-target” là tỷ lệ của một nhóm trên chỉ tiêu, mà tên không có nhóm",
                en: "“share-of-target” is the share of a group in the target, and the name has no group"),
            [
                Message(
                    vi: "muốn có mức hoàn thành chỉ tiêu, hãy viết “\(countName).attainment”",
                    en: "for how much of the target was reached, write “\(countName).attainment”")
            ], at: .facet)
    }

    private func shareOfNoCount(_ measure: Measure) -> FigureNameMistake {
        mistake(
            Message(
                vi: "“\(measure.id)” không phải là số đếm nên không có tỷ lệ",
                en: "“\(measure.id)” is no count, so there is no share"),
            [
                Message(
                    vi: "có thể so hai thời điểm, như “\(measure.id).change-2019”",
                    en: "two times of it can be compared, as in “\(measure.id).change-2019”")
            ], at: .facet)
    }

    private func shareOfItself(_ facet: Facet) -> FigureNameMistake {
        let mend = group != nil
        return mistake(
            Message(
                vi: "“\(facet.id)” chia số liệu cho chính nó", en: "“\(facet.id)” divides the figure by itself"),
            [
                mend
                    ? Message(
                        vi: "muốn có tỷ lệ trong toàn thể, hãy viết “\(countName).share”",
                        en: "for the share of the whole, write “\(countName).share”")
                    : Message(vi: "hãy chọn một mẫu số khác", en: "choose another denominator")
            ], at: .facet)
    }

    private var perYearOfStock: FigureNameMistake {
        mistake(
            Message(
                vi:
                    "“per-year” chỉ tính cho những gì diễn ra trong một kỳ, mà “\(measure.id)” là số có mặt tại một ngày",
                en: "“per-year” is asked of what happens in a period, and “\(measure.id)” is a stock at a date"),
            [
                Message(
                    vi: "hãy dùng với số liệu trong kỳ, như “admissions.2020.per-year”",
                    en: "use it with a flow, as in “admissions.2020.per-year”")
            ],
            at: .facet)
    }

    private var openingOfFlow: FigureNameMistake {
        mistake(
            Message(
                vi: "“opening” là số có mặt đầu kỳ, mà “\(measure.id)” là những gì diễn ra trong kỳ",
                en: "“opening” is a stock when the period began, and “\(measure.id)” happens during it"),
            [
                Message(
                    vi: "hãy dùng với số có mặt tại một ngày, như “members.2020.opening”",
                    en: "use it with a stock, as in “members.2020.opening”")
            ],
            at: .facet)
    }

    /// Rates are over the members, so they are asked of flows of people.
    private var hasRate: Bool { measure.kind == .flow && measure.counts == .people }

    private func rateOfNoFlow(_ facet: Facet) -> FigureNameMistake {
        mistake(
            Message(
                vi:
                    "“\(facet.id)” là tỷ lệ trên số đảng viên của số người trong một kỳ, mà “\(measure.id)” không phải số như "
                    + "vậy",
                en:
                    "“\(facet.id)” is a rate over the members of people counted during a period, and “\(measure.id)” is none"
            ),
            [
                Message(
                    vi: "hãy dùng với số liệu trong kỳ, như “admissions.2020.\(facet.id)”",
                    en: "use it with a flow, as in “admissions.2020.\(facet.id)”")
            ],
            at: .facet)
    }

    private func movementOfOthers(_ facet: Facet) -> FigureNameMistake {
        mistake(
            Message(
                vi: "“\(facet.id)” là biến động của toàn thể đảng viên, chỉ đi với “members”",
                en: "“\(facet.id)” is about the movement of all members and goes with “members” alone"),
            [
                Message(
                    vi: "hãy viết như “members.2020.\(facet.id)”", en: "write it like “members.2020.\(facet.id)”")
            ],
            at: .facet)
    }

    private var averageOfFlow: FigureNameMistake {
        mistake(
            Message(
                vi: "“average” là bình quân của số đầu kỳ và cuối kỳ, mà “\(measure.id)” là những gì diễn ra trong kỳ",
                en:
                    "“average” is the mean of a stock's beginning and end, and “\(measure.id)” happens during the period"
            ),
            [
                Message(
                    vi: "hãy dùng với số có mặt tại một ngày, như “members.2020.average”",
                    en: "use it with a stock, as in “members.2020.average”")
            ],
            at: .facet)
    }

    private func comparedWithItself(_ other: NamedPeriod) -> FigureNameMistake {
        mistake(
            Message(vi: "tên này so kỳ \(other.id) với chính nó", en: "the name compares \(other.id) with itself"),
            [
                Message(
                    vi:
                        "muốn so với kỳ trước hay cùng kỳ năm trước, hãy viết “previous” hay “last-year” thay cho “\(other.id)”",
                    en:
                        "for the previous period or the same one last year, write “previous” or “last-year” in place of "
                        + "“\(other.id)”")
            ],
            at: .facet)
    }
}
