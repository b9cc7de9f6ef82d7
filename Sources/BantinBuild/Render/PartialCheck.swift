import BantinModel
import BantinRenderer

/// Looks at the partials that authors place in their texts.
extension SitePlan {
    func checkPartials(in document: Document, of page: PageOutline, diagnostics: inout Diagnostics) {
        let partials = document.partials.filter { !$0.value.hasPrefix(TableRequest.prefix) }
        for partial in partials + page.frontMatter.report.annexes {
            let mistakes = theme.mistakes(inPartial: partial.value, on: PageTemplate(page.kind), site: site)
            guard let mistake = mistakes.first else { continue }
            if mistake.kind == .missingTemplate {
                reportMissingPartial(partial, template: mistake.found ?? "", diagnostics: &diagnostics)
            } else {
                reportUnfitPartial(partial, Diagnostic(mistake), diagnostics: &diagnostics)
            }
        }
    }

    /// - Parameter template: which of its editions is missing: `women.txt`.
    private func reportMissingPartial(
        _ partial: Located<String>, template: String, diagnostics: inout Diagnostics
    ) {
        let editions = Edition.allCases.filter { theme.templates?.contains("\(partial.value).\($0.rawValue)") ?? false }
        guard editions.isEmpty else {
            return diagnostics.error(
                .missingPartial, at: partial.location,
                Message(
                    vi: "mẫu “\(partial.value)” mới có bản .\(editions[0].rawValue)",
                    en: "the template “\(partial.value)” has its .\(editions[0].rawValue) edition alone"),
                notes: [
                    .init(
                        Message(
                            vi: "trang nào cũng có bản web và bản văn bản: hãy thêm tệp templates/\(template).mustache",
                            en: "a page has a web and a text edition: add the file templates/\(template).mustache"))
                ])
        }
        let names = theme.templates?.names.map { $0.replacing(".html", with: "").replacing(".txt", with: "") } ?? []
        let near = nearestName(to: partial.value, in: names)
        diagnostics.error(
            .missingPartial, at: partial.location,
            Message(
                vi: "không có mẫu nào tên là “\(partial.value)”", en: "there is no template called “\(partial.value)”"),
            notes: [
                near.map { .init(.didYouMean($0)) }
                    ?? .init(
                        Message(
                            vi: "mẫu là tệp templates/\(partial.value).html.mustache",
                            en: "a template is a file templates/\(partial.value).html.mustache"))
            ])
    }

    private func reportUnfitPartial(
        _ partial: Located<String>, _ mistake: Diagnostic, diagnostics: inout Diagnostics
    ) {
        diagnostics.error(
            mistake.rule, at: partial.location,
            Message(
                vi: "mẫu “\(partial.value)” không dùng được trên trang này",
                en: "the template “\(partial.value)” cannot be used on this page"),
            notes: [.init(mistake.message, at: mistake.location)] + mistake.notes)
    }
}
