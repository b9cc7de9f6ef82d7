import BantinModel

extension FigureName {
    /// The name's own period, else the page's where the figure means nothing without one.
    func completedPeriod(site: Site, context: PageContext) throws(FigureNameMistake) -> NamedPeriod? {
        if let period { return period }
        guard measure.kind == .flow || needsPeriod else { return nil }
        guard let id = context.period else { throw missingPeriod(declared: site.declaredPeriods(for: body).map(\.id)) }
        guard let period = site.namedPeriod(id, for: body) else { throw unknownPagePeriod(id, site: site) }
        return period
    }

    /// Whether a stock, too, needs a period here.
    private var needsPeriod: Bool { facet?.needsPeriod == true || group?.selection?.needsPeriod == true }

    private func missingPeriod(declared: [String]) -> FigureNameMistake {
        let asksByGroup = group?.selection?.needsPeriod == true
        let asksByFacet = measure.kind == .stock && !asksByGroup
        let word = asksByGroup ? group?.id ?? "" : asksByFacet ? facet?.id ?? "" : measure.id
        let example = ([countName, declared.first ?? "2020"] + (facet.map { [$0.id] } ?? [])).joined(separator: ".")
        return FigureNameMistake(
            .invalidFigure,
            Message(
                vi: "“\(word)” cần một kỳ, mà cả tên lẫn trang đều không nêu kỳ nào",
                en: "“\(word)” needs a period, and neither the name nor the page gives one"),
            notes: [
                Message(
                    vi: "hãy ghi kỳ vào tên, như “\(example)”, hoặc thêm “period:” vào đầu trang",
                    en:
                        "write the period into the name, as in “\(example)”, or add “period:” to the page's front matter"
                )
            ], range: range(of: asksByGroup ? .group : asksByFacet ? .facet : .measure))
    }

    /// The page's period is declared elsewhere in the tree, so for this body it means nothing.
    private func unknownPagePeriod(_ id: String, site: Site) -> FigureNameMistake {
        let ids = site.declaredPeriods(for: body).map(\.id)
        return FigureNameMistake(
            .unknownPeriod,
            Message(
                vi: "kỳ “\(id)” của trang không phải là kỳ nào của “\(site[body].id)”",
                en: "the page's period “\(id)” is no period of “\(site[body].id)”"),
            notes: [
                ids.isEmpty
                    ? Message(
                        vi: "hãy ghi kỳ vào tên, như “\(countName).2020”",
                        en: "write the period into the name, as in “\(countName).2020”")
                    : .list(
                        vi: "hãy ghi kỳ vào tên; các kỳ đã khai báo",
                        en: "write the period into the name; declared periods", ids)
            ], range: range(of: .measure))
    }
}
