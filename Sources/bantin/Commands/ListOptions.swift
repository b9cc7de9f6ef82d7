import ArgumentParser
import BantinBuild
import BantinModel

/// What a check lists besides mistakes.
struct ListOptions: ParsableArguments {
    @Flag(help: "List the headline figures that no bulletin prints.")
    var unused = false

    @Flag(help: "List what looks like the names of persons who are not under people.")
    var names = false

    @Option(
        help: ArgumentHelp(
            "The form of these lists on standard output.",
            discussion: "json stands there alone; docs/check.schema.json describes it."))
    var format = ResultForm.text

    /// Whether a program reads them, so that nothing else may stand on standard output.
    var isAlone: Bool { (unused || names) && format == .json }

    /// The lists that were asked for; nil where none was, or where the data holds mistakes.
    func text(of run: SiteRun, _ rendered: RenderedSite, _ language: Language) throws(Failure) -> String? {
        guard unused || names, let plan = run.planning.plan else { return nil }
        // A page with mistakes is not written, so that what its tables print is not known.
        let isWhole = !run.diagnostics.hasErrors && !rendered.diagnostics.hasErrors
        let lists = plan.lists(
            unusedIn: unused && isWhole ? rendered.summaries : nil, names: names ? try run.names() : nil)
        let text = lists.text(in: format, language)
        return unused && !isWhole && format == .text ? Self.waiting.text(in: language) + "\n" + text : text
    }

    private static let waiting = Message(
        vi: "số liệu chưa được nêu chỉ liệt kê được khi các bài không còn lỗi",
        en: "figures that are not printed can be listed only when no page has a mistake")
}
