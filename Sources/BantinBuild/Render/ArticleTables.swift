import BantinAnalysis
import BantinModel
import BantinRenderer

extension SitePlan {
    /// The tables of a page with every cell answered, their captions proven.
    func tables(
        of page: PlannedPage, in context: PageContext, diagnostics: inout Diagnostics
    ) -> [ArticleTable] {
        let prover = ProseProver(statistics: statistics, context: context)
        return page.frontMatter.tables.compactMap { request in
            let caption = prover.prove(request.caption, diagnostics: &diagnostics)
            return statistics.resolve(request, in: context, diagnostics: &diagnostics).map {
                ArticleTable(id: request.id.value, caption: caption, content: $0)
            }
        }
    }
}

extension Diagnostics {
    /// Reports tables that a text places and front matter does not have, and those that no text places.
    mutating func reportTables(placed: [Located<String>], of requests: [TableRequest]) {
        let ids = requests.map(\.id.value)
        for partial in placed where !ids.contains(String(partial.value.dropFirst(TableRequest.prefix.count))) {
            let id = String(partial.value.dropFirst(TableRequest.prefix.count))
            error(
                .unknownTable, at: partial.location,
                Message(
                    vi: "đầu trang không có bảng nào mang mã “\(id)”",
                    en: "the front matter has no table with the id “\(id)”"),
                notes: [
                    nearestName(to: id, in: ids).map { .init(.didYouMean(TableRequest.prefix + $0)) }
                        ?? .init(
                            Message(
                                vi: "hãy khai báo bảng ở đầu trang: tables: [{id, caption, rows, columns}]",
                                en: "declare it in the front matter: tables: [{id, caption, rows, columns}]"))
                ])
        }
        let used = Set(placed.map(\.value))
        for request in requests where !used.contains(TableRequest.prefix + request.id.value) {
            error(
                .unusedTable, at: request.id.location,
                Message(
                    vi: "bảng “\(request.id.value)” không được đặt ở đâu trong bài",
                    en: "the text does not place the table “\(request.id.value)” anywhere"),
                notes: [
                    .init(
                        Message(
                            vi:
                                "hãy viết một đoạn chỉ gồm {{> \(TableRequest.prefix)\(request.id.value)}}, hoặc bỏ bảng này",
                            en:
                                "write a paragraph that is only {{> \(TableRequest.prefix)\(request.id.value)}}, or leave it out"
                        ))
                ])
        }
    }
}
