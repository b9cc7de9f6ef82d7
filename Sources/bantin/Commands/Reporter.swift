import BantinModel
import Foundation

/// Tells people and programs what a run found, on standard error, in the form they asked for.
struct Reporter {
    let language: Language
    private let form: DiagnosticsForm
    private let style: TextStyle

    init(_ options: CommonOptions, environment: Environment = Environment()) {
        language = options.lang ?? environment.language
        form = options.diagnostics
        style = environment.style(isTerminal: StandardStream.error.isTerminal)
    }

    /// A progress line belongs to a person who watches.
    var progress: Progress {
        Progress(isShown: form == .text && StandardStream.error.isTerminal, language: language)
    }

    /// Prints findings in the order of their places.
    ///
    /// - Parameter source: the bytes of a file of the site, for showing its lines.
    func report(_ diagnostics: Diagnostics, in site: SiteFolder, source: @escaping (String) -> [UInt8]?)
        throws(Failure)
    {
        let findings = diagnostics.sorted
        switch form {
        case .json: try StandardStream.error.write(DiagnosticsJSON(language: language).text(of: findings))
        case .github:
            let github = DiagnosticsGitHub(language: language, pathPrefix: site.pathFromWorkingFolder)
            try StandardStream.error.write(github.text(of: findings))
        case .text:
            let text = DiagnosticsText(language: language, style: style)
            var lines = SourceLines(load: source)
            let findingsText = text.text(of: findings) { lines.line($1, of: $0) }
            let count = findings.isEmpty ? "" : text.count(of: findings).text(in: language) + "\n"
            try StandardStream.error.write(findingsText + count)
        }
    }

    /// Prints why a run ended before its work was done.
    func report(_ failure: Failure) {
        let text =
            switch form {
            case .json: DiagnosticsJSON(language: language).text(of: failure)
            case .github: DiagnosticsGitHub(language: language, pathPrefix: "").text(of: failure)
            case .text: DiagnosticsText(language: language, style: style).text(of: failure)
            }
        // Where standard error is gone too, the exit status is all that is left to say it.
        try? StandardStream.error.write(text)
    }
}

extension SiteFolder {
    /// Where the site lies below the folder in which the program runs, with a slash at the end; empty where it is that
    /// folder, or lies elsewhere.
    fileprivate var pathFromWorkingFolder: String {
        guard let working = try? resolvedPath("."), realPath.hasPrefix(working + "/") else { return "" }
        return realPath.dropFirst(working.count + 1) + "/"
    }
}
