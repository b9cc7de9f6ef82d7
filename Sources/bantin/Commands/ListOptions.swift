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
        let lists = plan.lists(
            unusedIn: unused ? rendered.summaries : nil, names: names ? try run.names() : nil)
        return lists.text(in: format, language)
    }
}
