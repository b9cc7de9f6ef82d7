import ArgumentParser

@main
struct Bantin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bantin",
        abstract: "Bulletins whose every figure comes from the data.",
        discussion: """
            bantin turns Markdown notes and one data file into web pages and plain text. A number that the data does not \
            bear out stops the build.

            Examples:
              bantin build                    make the site in this folder, into output/
              bantin check                    find mistakes, write nothing
              bantin figures                  list the figures that the data holds
              bantin explain admissions.2019  tell where a number comes from

            Exit status: 0 done, 1 mistakes in the content, 64 wrong usage, 74 the disk failed.
            """,
        version: "0.1.0",
        subcommands: [BuildCommand.self, CheckCommand.self, FiguresCommand.self, ExplainCommand.self])
}
