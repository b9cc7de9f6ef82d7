import BantinModel
import BantinRenderer

extension SitePlan {
    /// What makes a report an official document: what its front matter says, else what follows from the data by the
    /// rules of docs/reports.md. Nil where something is missing that nothing else can tell, which is reported.
    func official(_ page: PlannedPage, abstract: ProvenProse?, diagnostics: inout Diagnostics) -> Official? {
        guard page.outline.kind == .report, let context = page.context else { return nil }
        let matter = page.frontMatter.report
        let body = site[context.body]
        let defaults = ReportDefaults(body: body, in: site, on: context.dataDate)
        let found = (
            date: page.need(page.frontMatter.date, "date", example: "2026-05-27", diagnostics: &diagnostics),
            upper: defaults.upperBody
                ?? page.need(
                    matter.upperBody, "upper_body", example: "Đảng bộ tỉnh Gia Lai", diagnostics: &diagnostics),
            place: defaults.place
                ?? page.need(matter.place, "place", example: "Cửu An", diagnostics: &diagnostics)
        )
        guard let date = found.date, let upperBody = found.upper, let place = found.place else { return nil }
        let type = matter.type.value ?? .report
        return Official(
            layout: matter.layout.value ?? ReportLayout(on: date),
            upperBody: matter.upperBody.value ?? upperBody,
            issuingBody: matter.issuingBody.value ?? defaults.issuingBody,
            number: matter.number.value,
            symbol: matter.symbol.value ?? "\(type.abbreviation)/\(defaults.abbreviation)",
            place: matter.place.value ?? place, date: date, type: type, abstract: abstract,
            recipients: matter.recipients.map { $0.value.withoutClosingMark } + [defaults.copyForTheFile],
            authority: matter.signature.authority.value ?? defaults.authority,
            position: matter.signature.position.value ?? "Bí thư", signer: matter.signature.name.value)
    }
}

/// What a report says of its body where the front matter is silent.
private struct ReportDefaults {
    let upperBody: String?
    let issuingBody: String
    let place: String?
    let isCell: Bool

    init(body: Body, in site: Site, on date: CalendarDate) {
        let name = body.name(on: date)
        isCell = body.kind == .cell
        // The organization (đảng bộ) is all its members; its committee (đảng ủy) acts and signs.
        issuingBody = isCell ? name : name.replacingPrefix("Đảng bộ ", with: "Đảng ủy ")
        upperBody = body.parent.map { site[$0].name(on: date) }
        place = site.root.place(on: date)?.nameOfPlace
    }

    var abbreviation: String { isCell ? "CB" : "ĐU" }
    var authority: String { isCell ? "T/M Chi bộ" : "T/M Đảng ủy" }
    var copyForTheFile: String { isCell ? "Lưu Chi bộ" : "Lưu Đảng ủy" }
}

extension PlannedPage {
    /// The value of a key that nothing else can tell; where it is missing, that is reported.
    fileprivate func need<Value>(
        _ field: Field<Value>, _ key: String, example: String, diagnostics: inout Diagnostics
    ) -> Value? {
        if field.isAbsent {
            diagnostics.error(
                .missingKey, at: SourceLocation(path: outline.source, length: 3),
                Message(vi: "báo cáo thiếu mục “\(key)”", en: "the report has no “\(key)”"),
                notes: [.init(Message(vi: "chẳng hạn: \(key): \(example)", en: "such as: \(key): \(example)"))])
        }
        return field.value
    }
}

extension String {
    fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }

    /// `xã Cửu An, tỉnh Gia Lai` as `Cửu An`: the first name, without the word for what it is.
    fileprivate var nameOfPlace: String? {
        let first = split(separator: ",").first.map { String($0.trimmingPrefix { $0 == " " }) } ?? ""
        let words = ["xã ", "phường ", "thị trấn ", "đặc khu "]
        let name = words.first { first.lowercased().hasPrefix($0) }.map { String(first.dropFirst($0.count)) } ?? first
        return name.isEmpty ? nil : name
    }

    /// Without the mark with which an author may have closed an item of a list.
    fileprivate var withoutClosingMark: String {
        guard let last, ";.,".contains(last) else { return self }
        return String(dropLast())
    }
}
