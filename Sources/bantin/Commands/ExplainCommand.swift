import ArgumentParser
import BantinBuild
import BantinModel

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell where a number comes from, down to the line of data, and where it is quoted.",
        discussion: """
            Examples:
              bantin explain members.young.share
              bantin explain thon-mot.admissions.2019 xa-minh-hoa
              bantin explain members --page content/notes/a.md

            What the name leaves out (body, period, data date) is taken from the page, or else from the site. The texts \
            that quote the figure are listed with their places, drafts too. docs/explain.schema.json describes the form json.
            """)

    @Argument(help: "The figure's name, as it is written in a text.")
    var name: String

    @OptionGroup var options: CommonOptions

    @Option(help: "The Markdown file in which the name is written.", completion: .file(extensions: ["md"]))
    var page: String?

    @Option(help: "The form of the answer.")
    var format = ResultForm.text

    func run() async throws {
        try await Session(options).finish { session in
            let site = try SiteFolder(options.site)
            let page = page.map(site.pathInSite)
            return try session.answer(about: site) { run, plan, language in
                let query = try plan.query(name, onPage: page)
                return plan.explain(query, quotations: try run.quotations()).text(in: format, language)
            }
        }
    }
}

struct FiguresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List the figures that the data holds.",
        discussion: """
            Examples:
              bantin figures                the site in this folder
              bantin figures --format json  for another program
              bantin figures --format csv   the entries as rows, for a spreadsheet or content/counts/

            For each body and measure: the dates and periods that have entries, and what can be asked of them. As csv \
            the entries alone, also those that pages withhold.
            """)

    @OptionGroup var options: CommonOptions

    @Option(help: "The form of the list.")
    var format = ListForm.text

    func run() async throws {
        try await Session(options).finish { session in
            try session.answer(about: SiteFolder(options.site)) { _, plan, language in
                switch format {
                case .text: plan.figures(in: language)
                case .json: plan.figuresAsJSON()
                case .csv: plan.entriesAsCSV()
                }
            }
        }
    }
}

extension Answer {
    func text(in form: ResultForm, _ language: Language) -> String {
        form == .json ? json : text.text(in: language)
    }
}

extension SiteFolder {
    /// A file that a person named, from where the program runs or from the site's folder, as a path in the site.
    fileprivate func pathInSite(_ path: String) -> String {
        guard let resolved = try? resolvedPath(path), resolved.hasPrefix(realPath + "/") else { return path }
        return String(resolved.dropFirst(realPath.count + 1)).precomposedStringWithCanonicalMapping
    }
}
