import BantinModel

extension Statistics {
    func severalTargets(_ query: FigureQuery, _ found: [Target]) -> FigureResult {
        let (key, id, period) = (query.key.name, site[query.body].id, query.period?.id ?? "")
        let owners = found.compactMap { $0.owner?.rawValue }
        let example = owners.first.map { "attainment-\($0)" } ?? "attainment"
        return unknown(
            query,
            Message(
                vi:
                    "“\(key)” của “\(id)” kỳ \(period) có nhiều chỉ tiêu (\(owners.joined(separator: ", "))); cần ghi rõ của "
                    + "ai, chẳng hạn \(example)",
                en:
                    "“\(key)” of “\(id)” has several targets in \(period) (\(owners.joined(separator: ", "))); name one, "
                    + "such as \(example)"),
            at: found.first?.location)
    }

    func noTarget(_ query: FigureQuery, _ owner: TargetOwner?, wider: Target?) -> FigureResult {
        let (key, body, period) = (query.key.name, site[query.body], query.period)
        if let wider, wider.period != period?.period {
            return unknown(
                query,
                Message(
                    vi: "“\(body.id)” không có chỉ tiêu “\(key)” riêng cho kỳ \(period?.id ?? ""); chỉ tiêu của kỳ "
                        + "\(wider.periodID) chỉ dùng cho chính kỳ đó",
                    en: "“\(body.id)” has no target of “\(key)” for \(period?.id ?? "") itself; the one for "
                        + "\(wider.periodID) serves only there"),
                at: body.location)
        }
        let set = owner.map { ", owner: \($0.rawValue)" } ?? ""
        let entry = "{of: \(key), period: \(period?.id ?? ""), min: …\(set)}"
        return unknown(
            query,
            Message(
                vi: "thiếu chỉ tiêu “\(key)” của “\(body.id)”; cần thêm vào mục “targets”: \(entry)",
                en: "“\(body.id)” has no such target; add to its “targets”: \(entry)"),
            at: body.location)
    }

    /// A range in per cent, between whose ends there is no whole number of people.
    func nobodyBetween(_ query: FigureQuery, _ target: Target, _ minimum: Int, _ maximum: Int) -> FigureResult {
        unknown(
            query,
            Message(
                vi:
                    "chỉ tiêu theo phần trăm này làm tròn thành ít nhất \(minimum) và nhiều nhất \(maximum) người, nên không "
                    + "số người nào đạt được",
                en:
                    "this target in per cent rounds to at least \(minimum) and at most \(maximum) people, which nobody can "
                    + "reach"),
            at: target.location)
    }

    func bodiesNotListed(_ query: FigureQuery, _ gap: Body.Index) -> FigureResult {
        let body = site[gap]
        return unknown(
            query,
            Message(
                vi:
                    "chỉ tiêu đặt cho từng tổ chức chỉ cộng được khi danh sách đầy đủ, mà “\(body.id)” chưa liệt kê đủ các tổ "
                    + "chức trực thuộc",
                en:
                    "a target set to each body is added up where all are listed, and “\(body.id)” does not list all below it"
            ),
            at: body.location)
    }
}
