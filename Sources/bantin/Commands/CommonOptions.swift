import ArgumentParser
import BantinModel

/// The form of diagnostics.
enum DiagnosticsForm: String, CaseIterable, ExpressibleByArgument {
    case text, json, github
}

/// The form of a command's own result.
enum ResultForm: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

/// The form of a list, which may be a table.
enum ListForm: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
}

extension Language: ExpressibleByArgument {}

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Argument(help: "The site's folder.", completion: .directory)
    var site = "."

    @Option(
        help: ArgumentHelp(
            "The form of diagnostics on standard error.",
            discussion: """
                json is one array of objects with the keys severity, rule, path, line, column, length, message, notes. \
                github marks lines in GitHub Actions.
                """))
    var diagnostics = DiagnosticsForm.text

    @Option(help: "The language of messages (default: from LC_ALL, LC_MESSAGES, LANG, else vi).")
    var lang: Language?
}
