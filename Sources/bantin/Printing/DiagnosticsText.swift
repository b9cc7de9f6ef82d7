import BantinModel

/// Findings as a person reads them: place, rule and message, the source line with the stretch marked, the notes.
struct DiagnosticsText {
    let language: Language
    let style: TextStyle

    /// The whole text for findings in the order of their places, a blank line after each; empty without any.
    ///
    /// - Parameter line: the source line of a path and a number, without its end; nil where there is none.
    func text(of findings: [Diagnostic], line: (_ path: String, _ number: Int) -> Substring?) -> String {
        var cutter = ExcerptCutter()
        var result = ""
        for finding in findings {
            result += header(finding)
            if let line = line(finding.location.path, finding.location.line), line.isReadable {
                result += excerpt(cutter.cut(line, at: finding.location), finding)
            }
            for note in finding.notes { result += "  " + text(note) + "\n" }
            result += "\n"
        }
        return result
    }

    private func header(_ finding: Diagnostic) -> String {
        let kind = style.severity(finding.severity, "\(finding.severity.rawValue)[\(finding.rule.rawValue)]")
        let message = finding.message.text(in: language).printable
        return "\(finding.location.description.printable): \(kind): \(style.strong(message))\n"
    }

    private func excerpt(_ excerpt: Excerpt, _ finding: Diagnostic) -> String {
        let number = String(finding.location.line)
        let blank = String(repeating: " ", count: number.count)
        let end = excerpt.carets.firstIndex(of: "^") ?? excerpt.carets.startIndex
        let carets = excerpt.carets[..<end] + style.severity(finding.severity, String(excerpt.carets[end...]))
        return style.faint("  \(number) |") + " \(excerpt.source)\n" + style.faint("  \(blank) |") + " \(carets)\n"
    }

    private func text(_ note: Diagnostic.Note) -> String {
        let text = note.message.text(in: language).printable
        return note.location.map { "\($0.description.printable): \(text)" } ?? text
    }

    /// A failure that has no place.
    func text(of failure: Failure) -> String {
        let header =
            "\(style.severity(.error, "error")): \(style.strong(failure.message.text(in: language).printable))\n"
        return header + failure.advice.map { "  \($0.text(in: language).printable)\n" }.joined()
    }

    /// How many findings of each severity there are: `2 errors, 1 warning`.
    func count(of findings: [Diagnostic]) -> Message {
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        let parts = [
            errors > 0 ? Message(vi: "\(errors) lỗi", en: counted(errors, "error")) : nil,
            warnings > 0 ? Message(vi: "\(warnings) cảnh báo", en: counted(warnings, "warning")) : nil,
        ].compactMap(\.self)
        return Message(vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }
}

/// A count and its English noun.
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension Substring {
    /// Whether a person could read it: a stretch of a picture or a spreadsheet has bytes that are no text beside control
    /// characters.
    fileprivate var isReadable: Bool {
        !unicodeScalars.contains("\u{FFFD}") || !unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" }
    }
}
