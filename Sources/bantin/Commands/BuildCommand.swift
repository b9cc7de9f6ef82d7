import ArgumentParser
import BantinModel

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the site and put it in place of the old one.",
        discussion: """
            Examples:
              bantin build                         the site in this folder, into output/
              bantin build xa-cuu-an --drafts      with the pages that are still drafts
              bantin build --output /srv/www/site  into a folder elsewhere
              bantin build --pdf                   with a PDF beside each bulletin and report
              bantin build --timings               and tell where the time went

            Nothing is written when a mistake is found. The new site takes the old one's place in one step.
            """)

    @OptionGroup var options: CommonOptions

    @Option(help: "The folder to make (default: output in the site's folder).", completion: .directory)
    var output: String?

    @Flag(help: "Take in pages with draft: true.")
    var drafts = false

    @Flag(help: "Make a PDF beside each bulletin and report, by WeasyPrint.")
    var pdf = false

    @OptionGroup var rendering: RenderOptions

    @Flag(help: "Tell how long each stage took, on standard output.")
    var timings = false

    @Option(help: ArgumentHelp("The form of the timings.", discussion: "json stands there alone."))
    var format = ResultForm.text

    func validate() throws {
        guard timings || format == .text else { throw ValidationError("--format goes with --timings") }
    }

    func run() async throws {
        try await Session(options).finish { session in
            let engine = pdf ? try PDFEngine() : nil
            let site = try SiteFolder(options.site)
            let folder = try OutputFolder(output, for: site)
            _ = try folder.exists()
            return try await session.make(
                site, into: folder, includesDrafts: drafts, pagesAtOnce: rendering.pagesAtOnce,
                timings: timings ? format : nil, engine: engine)
        }
    }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every mistake that a build would find, and write nothing.",
        discussion: """
            Examples:
              bantin check                                 the site in this folder
              bantin check xa-cuu-an --diagnostics github  mark the lines in GitHub Actions
              bantin check --fix                           first bind the numbers that certainly are figures
              bantin check --unused --names                what a human should look at as well

            With --fix, [104 đảng viên](figure:members) is written where a page says 104 đảng viên and the data has just \
            that. What was changed is listed; what is uncertain is left alone.

            What --unused and --names list is no mistake and changes no exit status: the headline figures (the measures \
            of every body, and what came of its targets) that no bulletin of their period and data date prints, and words \
            that look like the name of a person who is not under people in the data.
            """)

    @OptionGroup var options: CommonOptions

    @Flag(help: "Bind the numbers in pages that certainly are figures, and list what was changed.")
    var fix = false

    @OptionGroup var lists: ListOptions

    @OptionGroup var rendering: RenderOptions

    func run() async throws {
        try await Session(options).finish { session in
            if fix { try await session.fix(SiteFolder(options.site), pagesAtOnce: rendering.pagesAtOnce) }
            return try await session.make(
                SiteFolder(options.site), into: nil, includesDrafts: false, pagesAtOnce: rendering.pagesAtOnce,
                lists: lists)
        }
    }
}
