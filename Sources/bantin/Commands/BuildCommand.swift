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

            Nothing is written when a mistake is found. The new site takes the old one's place in one step.
            """)

    @OptionGroup var options: CommonOptions

    @Option(help: "The folder to make (default: output in the site's folder).", completion: .directory)
    var output: String?

    @Flag(help: "Take in pages with draft: true.")
    var drafts = false

    @Flag(help: "Make a PDF beside each bulletin and report, by WeasyPrint.")
    var pdf = false

    func run() async throws {
        try await Session(options).finish { session in
            let engine = pdf ? try PDFEngine() : nil
            let site = try SiteFolder(options.site)
            let folder = try OutputFolder(output, for: site)
            _ = try folder.exists()
            return try await session.make(site, into: folder, includesDrafts: drafts, engine: engine)
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
            """)

    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await Session(options).finish { session in
            try await session.make(SiteFolder(options.site), into: nil, includesDrafts: false)
        }
    }
}
