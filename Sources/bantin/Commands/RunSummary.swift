import BantinModel

/// The closing words of a run that found no mistake.
struct RunSummary {
    var pages: Int
    var figures: Int
    var warnings: Int
    var drafts: Int
    var duration: Duration

    /// - Parameter output: the folder that was published; nil after a check.
    func text(published output: String?, in language: Language) -> String {
        guard let output else {
            return Message(vi: "không có lỗi: \(counts.vi)\n", en: "no mistakes: \(counts.en)\n").text(in: language)
        }
        let home = (output.hasSuffix("/") ? output : output + "/") + "index.html"
        return Message(
            vi: "đã dựng: \(counts.vi)\nhãy mở: \(home)\n", en: "built: \(counts.en)\nopen: \(home)\n"
        ).text(in: language)
    }

    private var counts: Message {
        let hundredths = Int((duration / .milliseconds(10)).rounded())
        let (seconds, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let fraction = rest < 10 ? "0\(rest)" : "\(rest)"
        return Message(
            vi: """
                \(pages) trang, \(figures) số liệu, \(warnings) cảnh báo, \(drafts) bản nháp để ngoài; \
                \(seconds),\(fraction) giây
                """,
            en: """
                \(counted(pages, "page")), \(counted(figures, "figure")), \(counted(warnings, "warning")), \
                \(counted(drafts, "draft")) left out; \(seconds).\(fraction) s
                """)
    }
}

extension RunSummary {
    init(_ run: SiteRun, _ rendered: RenderedSite, _ diagnostics: Diagnostics, duration: Duration) {
        self.init(
            pages: rendered.summaries.count,
            figures: rendered.summaries.reduce(into: Set<String>()) { $0.formUnion($1.figures.keys) }.count,
            warnings: diagnostics.sorted.count { $0.severity == .warning },
            drafts: run.planning.outline.drafts.count,
            duration: duration)
    }
}
