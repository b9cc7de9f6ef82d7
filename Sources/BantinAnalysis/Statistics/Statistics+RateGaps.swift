import BantinModel

extension Statistics {
    func rateOfNoFlow(_ query: FigureQuery) -> FigureResult {
        unknown(
            query,
            Message(
                vi: "“\(query.measure.id)” không đếm người trong một kỳ nên không có tỷ lệ trên số đảng viên (rate)",
                en: "“\(query.measure.id)” counts no people of a period, so it has no rate over the members"))
    }

    func rateWithoutBase(_ query: FigureQuery) -> FigureResult {
        unknown(
            query,
            Message(
                vi:
                    "chưa rõ tỷ lệ này chia cho số đảng viên lúc nào; hãy ghi rate_base vào policy, hoặc nêu trong tên, "
                    + "chẳng hạn rate-start (đầu kỳ)",
                en: "it is not said at which moment the members are counted that this rate divides by; give policy its "
                    + "rate_base, or name it, such as rate-start"))
    }

    func withoutTerm(_ query: FigureQuery, _ named: NamedPeriod) -> UnknownFigure {
        let body = site[query.body]
        return UnknownFigure(
            name: name(of: query),
            reason: Message(
                vi:
                    "“\(body.id)” không khai báo nhiệm kỳ nào có kỳ \(named.id) bên trong; cần thêm vào periods một kỳ dài "
                    + "hơn một năm",
                en: "“\(body.id)” declares no term around \(named.id); add a period of more than a year to its periods"),
            location: body.location)
    }

    func averageOfFlow(_ query: FigureQuery) -> FigureResult {
        unknown(
            query,
            Message(
                vi:
                    "“\(query.measure.id)” là những gì diễn ra trong kỳ nên không có số bình quân đầu kỳ và cuối kỳ (average)",
                en: "“\(query.measure.id)” happens during a period and has no average of its beginning and end"))
    }

    /// Two times of which the data has one snapshot only.
    func sameSnapshot(_ query: FigureQuery, _ date: PartialDate, _ figure: Figure) -> FigureResult {
        let key = query.key.name
        return unknown(
            query,
            Message(
                vi:
                    "chỉ có một số liệu “\(key)” (\(date)) cho cả hai thời điểm, nên không biết giữa đó có thay đổi hay không",
                en:
                    "one entry of “\(key)” (\(date)) serves for both moments, so whether it changed in between is unknown"
            ),
            at: figure.firstLocation)
    }

    /// - Parameter day: the last day reached of a period that the data date cuts.
    func noYears(_ query: FigureQuery, upTo day: CalendarDate?) -> FigureResult {
        guard let named = query.period else { return needsPeriod(query) }
        let span = day.flatMap { named.period.cut(at: $0) } ?? named.period
        return unknown(
            query,
            Message(
                vi: "kỳ \(span.shortestForm) không tròn tháng nên không có số bình quân mỗi năm; có thể ghi years cho "
                    + "kỳ",
                en: "\(span.shortestForm) is no whole number of months, so there is no number per year; the period "
                    + "may state its years"),
            at: named.location)
    }
}
