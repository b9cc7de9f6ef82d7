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
            let caption = request.caption.map { prover.prove($0, diagnostics: &diagnostics) }
            // The rows and columns of a broken one are judged as well.
            let content = statistics.resolve(request, in: context, diagnostics: &diagnostics)
            guard let id = request.id, let caption, let content else { return nil }
            return ArticleTable(id: id.value, caption: caption, content: content)
        }
    }
}

extension Diagnostics {
    /// Reports tables that a text places and front matter does not have, and those that no text places. What is broken
    /// or misplaced was reported, and may be what the text or front matter means.
    mutating func reportTables(in document: Document, of requests: [TableRequest]) {
        let placed = document.partials.filter { $0.value.hasPrefix(TableRequest.prefix) }
        let ids = requests.compactMap(\.id?.value)
        let knowsAllIDs = ids.count == requests.count
        for partial in placed {
            let id = String(partial.value.dropFirst(TableRequest.prefix.count))
            // One whose id could not be read may be meant, unless another is nearer.
            if ids.contains(id) || (!knowsAllIDs && nearestName(to: id, in: ids) == nil) { continue }
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
        let used = Set(placed.map(\.value) + document.misplacedPartials)
        for request in requests where request.isWhole {
            guard let id = request.id, !used.contains(TableRequest.prefix + id.value) else { continue }
            error(
                .unusedTable, at: id.location,
                Message(
                    vi: "bảng “\(id.value)” không được đặt ở đâu trong bài",
                    en: "the text does not place the table “\(id.value)” anywhere"),
                notes: [
                    .init(
                        Message(
                            vi:
                                "hãy viết một đoạn chỉ gồm {{> \(TableRequest.prefix)\(id.value)}}, hoặc bỏ bảng này",
                            en:
                                "write a paragraph that is only {{> \(TableRequest.prefix)\(id.value)}}, or leave it out"
                        ))
                ])
        }
    }
}
