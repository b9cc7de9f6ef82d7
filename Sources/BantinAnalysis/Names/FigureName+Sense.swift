import BantinModel

extension FigureName {
    /// Throws for parts that are known words and yet make no figure together.
    func checkSense() throws(FigureNameMistake) {
        if let group, measure.counts == .bodies { throw groupOfBodies(group) }
        guard let facet else { return }
        switch facet {
        case .share where group == nil, .shareOf(.group) where group == nil: throw shareWithoutGroup(facet)
        case .shareOf(.target) where group == nil: throw shareOfTargetWithoutGroup
        case .shareOf(.group(let other)) where other == group: throw shareOfItself(facet)
        case .shareOf(.measure(let other)) where other == measure: throw shareOfItself(facet)
        case .perYear where measure.kind == .stock: throw perYearOfStock
        case .opening where measure.kind == .flow: throw openingOfFlow
        default: return
        }
    }

    private func mistake(_ message: Message, _ notes: [Message], at slot: NameSlot) -> FigureNameMistake {
        FigureNameMistake(.invalidFigure, message, notes: notes, range: range(of: slot))
    }

    private func groupOfBodies(_ group: Group) -> FigureNameMistake {
        mistake(
            Message(
                vi: "“\(measure.id)” đếm tổ chức, nên không có nhóm “\(group.id)” (\(group.name.vi))",
                en: "“\(measure.id)” counts bodies and has no group “\(group.id)” (\(group.name.en))"),
            [
                Message(
                    vi: "nhóm chỉ đi với số liệu về người, như “members.\(group.id)”",
                    en: "groups go with counts of people, as in “members.\(group.id)”")
            ],
            at: .group)
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
                .list(vi: "các nhóm", en: "groups", Group.all.map(\.id)),
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
}
