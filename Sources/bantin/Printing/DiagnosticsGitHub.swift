import BantinModel

/// Findings as workflow commands of GitHub Actions, which mark the right line of the right file.
struct DiagnosticsGitHub {
    let language: Language
    /// Where the site's folder lies in the repository, with a slash at its end, or empty: GitHub wants paths from the
    /// top of the repository.
    let pathPrefix: String

    /// One line for each finding.
    func text(of findings: [Diagnostic]) -> String {
        findings.map { command($0) + "\n" }.joined()
    }

    private func command(_ finding: Diagnostic) -> String {
        let place = finding.location
        let properties = [
            "file=\(escapedProperty(pathPrefix + place.path))", "line=\(place.line)", "col=\(place.column)",
            "endColumn=\(place.column + place.length)", "title=\(escapedProperty(finding.rule.rawValue))",
        ]
        let lines = [finding.message.text(in: language)] + finding.notes.map(text)
        return "::\(finding.severity.rawValue) \(properties.joined(separator: ","))::"
            + escapedData(lines.joined(separator: "\n"))
    }

    private func text(_ note: Diagnostic.Note) -> String {
        let text = note.message.text(in: language)
        return note.location.map { "\(pathPrefix)\($0): \(text)" } ?? text
    }

    /// A failure that has no place.
    func text(of failure: Failure) -> String {
        let lines = ([failure.message] + failure.advice).map { $0.text(in: language) }
        return "::error title=bantin::" + escapedData(lines.joined(separator: "\n")) + "\n"
    }

    private func escapedData(_ text: String) -> String {
        escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    private func escapedProperty(_ text: String) -> String {
        escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    private func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let escape = escapes[scalar] { result += escape } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
